"""Does a statement lack what it is about: an object, a noun that is counted, the name that goes with a title?"""

from __future__ import annotations

from quizzes.chinese.numerals import OF_NUMBER_OR_FEW
from quizzes.chinese.pattern_lists import any_pattern
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.segmentation import plain_words
from quizzes.chinese.tags import tag_of
from quizzes.distractors.clauses.unnamed_matter import leaves_out_matter
from quizzes.distractors.display import clauses, without_end

_N = OF_NUMBER_OR_FEW
_OPENS = r"(?:^|(?<=[，,；]))(?:自己|他们|她们|他|她|我们?)?"
_SPAN = rf"{_N}+[多几来]?(?:天|年|个月|个?星期|个?礼拜)"
_GAPS = lazy_regex(any_pattern("claim: gap", opens=_OPENS, span=_SPAN))
# Together with whom: 正好一块儿退休. A case that is told of (一起事故) and what is put together are no company.
_TOGETHER = lazy_regex(r"(?<![在到])(?:一块儿|一起(?![案事车纠火交])|正好一块)")
_COMPANY = lazy_regex(
    rf"[和跟同与们俩都全]|大家|大伙|夫[妻妇]|一家|父[子女]|母[子女]|兄弟|姐妹|师徒|双方|带着?|陪|人|{_N}[个位口家名]"
)
_CALL, _CALLS_IN = lazy_regex("电话|热线|手机"), lazy_regex("打[进过]来")
_LEAST_TELLING = 7
# So large a share, or so much money, of what is not named, only when and whose it is: 去年我们是百分之三十.
_IS_SO_MUCH = lazy_regex(
    rf"^(?P<who>[^，,；是]*)是(?:大概|大约|将近|差不多|不到|超过)?"
    rf"(?:百分之{_N}+(?:点{_N}+)?|[0-9.]+[%％]|{_N}成[半{_N[1:-1]}]?|{_N}+分之{_N}+|{_N}+[多几来]?[万亿]?[多]?(?:块钱?|元|美元))"
    rf"(?:左右|上下|多)?(?=[，,；]|$)"
)
_WHO_HAS_IT = lazy_regex(
    rf"{_N}+年|(?:我们?|自己|他们|别的?|其他的?)*(?:公司|国家|单位|医院|学校|工厂|[厂店村县镇市省国家])|"
    r"[我他她]们|我|他|她|自己|别人|人家|同行|对手|大家|全[国省市]"
)
_TIMES = frozenset({"t", "m", "q", "mq", "d", "c", "r"})
# A counted thing alone before a pause, of which it is not said where or whose it is: 九个卸货口，….
_COUNTED = lazy_regex(
    rf"^{_N}+[多几来]?(?:[个家间座条台辆张本亩分块口匹只扇层排片棵头])(?!人)[^，是有会能没不了过着得都也就去来在说]{{1,4}}[，,]"
)
# What is done without what it is done to, what takes so many hours, and how many times as much without than what.
_TAKES_LONG = r"(?:大[概约]|至少|最少|差不多|将近|一共|总共|平均|往往|通常|一般|只|才|就|都|还|也|得|需)*"
_CUT_OFF = lazy_regex(any_pattern("claim: cut off", opens=_OPENS, takes_long=_TAKES_LONG))
_AT_MOST, _AMOUNT = lazy_regex("^(?:最多|最少|至少)"), lazy_regex(rf"{_N}+[一-龥]?")
# What only says when or where, or takes up a speaker's view, needs no verb.
_SETS_SCENE = lazy_regex(
    r"[年月天日周号点夜早晚初末底春夏秋冬][一-龥]{0,2}$|[里上中下后前边内外间期时]$|时候?|刚|同样|实在|的话$|[是有会能没不了过着得]"
)
_NAMES_THINGS = frozenset({"n", "m", "q", "ng", "nz", "ns", "nr", "f", "s", "x", "mq"})
# A title that calls one person and needs a name before it.
_BARE_TITLE = lazy_regex(r"(?:^|[，,；对跟和给被让把])(?:大姐|大哥|大爷|大妈|大婶|大叔|大嫂|阿姨|叔叔)(?!们)")


def lacks_what_it_is_about(text: str) -> bool:
    """Tell whether a simplified statement, read by itself, leaves out what only the words around it tell."""
    found = (_GAPS.search(text), _CUT_OFF.search(text), _COUNTED.match(text), _BARE_TITLE.search(text))
    is_alone = leaves_out_matter(text) or (bool(_TOGETHER.search(text)) and not _COMPANY.search(text))
    return any(found) or is_alone or names_no_call(text) or _has_bare_clause(text) or _is_share_of_nothing(text)


def leaves_out_of_what(text: str) -> bool:
    """Tell whether a simplified quote leaves out an object, or a noun that it counts; a bare noun may stand in one."""
    return any((_GAPS.search(text), _CUT_OFF.search(text), _BARE_TITLE.search(text)))


def names_no_call(text: str) -> bool:
    """Tell whether somebody is through, and no telephone is named: 有个小伙子半夜两点打进来."""
    return bool(_CALLS_IN.search(text)) and not _CALL.search(text)


def _is_share_of_nothing(text: str) -> bool:
    """Tell whether a statement begins with how large a share or a sum is, and does not name of what."""
    found = _IS_SO_MUCH.match(text)
    if found is None:
        return False
    words = plain_words(_WHO_HAS_IT.sub("，", found["who"]))
    return all(word == "，" or tag_of(word) in _TIMES for word in words)


def _has_bare_clause(text: str) -> bool:
    """Tell whether one clause only names a thing or a number: 三楼，木楼梯又窄又陡; 狗咬过一次，右小腿，四针."""
    pieces = [without_end(piece) for piece in clauses(text)]
    return len(pieces) > 1 and any(map(_is_bare, pieces))


def _is_bare(clause: str) -> bool:
    if len(clause) >= _LEAST_TELLING or _SETS_SCENE.search(clause):
        return False
    words = _AT_MOST.sub("", clause)
    return all(tag_of(word) in _NAMES_THINGS or _AMOUNT.fullmatch(word) for word in plain_words(words))
