"""Where must a simplified Chinese sentence not be changed, because it would lose its sense or stay true?"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import OF_DATE
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tags import tag_of
from quizzes.distractors.display import clause_ends, clause_of, clauses
from quizzes.distractors.edits.site_guards import CONTRAST, MEASURED

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

# What asks or quotes: nothing of such a sentence is changed.
_ASKS = lazy_regex(
    r"[吗呢？?“”‘’「」『』]|难道|是否|是不是|有没有|能不能|会不会|怎么(?!样)|什么(?!都|也)|多少(?!有)|谁(?!都|也)|为何|如何(?![，,])"
)
_NAME_IN_QUOTES = lazy_regex(r"(?<![说问喊道着：:])[“‘「『][^，。？！“”‘’「」『』]{1,8}[”’」』]")
# Clauses that say under what condition: they hang together with the clauses beside them.
_CONDITION = lazy_regex(r"如果|要是|假如|的话$|只要|除非|无论|不管|不论|即使|哪怕|就算|以为|不然|否则|几乎|差点")
_ONLY = lazy_regex("只有")  # sets a condition where 才 follows
# Clauses that hang together by reason or concession lose their sense when one of them is turned round.
_BOUND = lazy_regex(
    r"希望|虽然|尽管|因为|由于|所以|因此|于是|因而|既然|除了|却|反而|越(?!来越).{1,3}越|与其|不如|不仅|不但|一边|为了|"
    r"才(?!能)|没有.{1,8}(?:那么|这么)|不是|而是|从而|以免|相当于|等于|跟.{1,10}一样"
)
# Words that only go with, or only without, a negation.
_POLAR = lazy_regex(
    r"[都并從从]|从来|已经|一点|任何|绝对|完全|根本|再也|[^不]太|连|更不|一次|过早|轻易|马上|立刻|还|只|并|一直|那么|这么|"
    r"(?:谁|什么|怎么|哪[儿里个家种位])也|"  # 谁也不知道, but not 谁也知道
    r"[一半][一-龥]{1,4}(?<!起)也|[一半][个句张只件块条分滴粒步口寸点]＿|"  # nobody says 一个也能少
    r"又＿"  # 水又不会说话: of what goes without saying the contrary is absurd
)
# What is so of one thing alone is not so of the others: 只会说方言，不会说普通话.
_ALONE = lazy_regex(r"只[会能有想要爱吃喝看听说认]")
_NEGATED = lazy_regex(r"(?<!差)[不没](?![过错少断久同管论])|[无未](?![论来])|别(?![的人处])|难")
# A measure word without a numeral: 搬了把椅子.
_BARE_MEASURE = lazy_regex(
    r"(?:[了过着]|[买搬拿带送借租做写画换])[把张条本只件座间辆台双副支顶匹头块封首幅扇盏棵朵杯碗瓶篇份]$"
)
# What goes with one season, or with a first time alone.
_WEATHER = lazy_regex(
    r"[冷热雪凉暖冰雨晒冻霜蚊蝉闷汗蛙]|(?<!倒)霉|空气|干燥|[一受返回反发]潮|潮[湿气了得]|寒|暑|空调|炉|棉[衣袄裤被]|羽绒|扇|知了|落叶|游泳|"
    "发芽|开花|花[都全]?开|打雷|雷声|台风|收割|播种|插秧|短裤|围巾|手套"
)
_SEASON = lazy_regex(r"[春夏秋冬][天季]?")
# Whose husband or wife somebody is tells which of the two: 她丈夫, 我妈的老公.
_SPOUSE = lazy_regex(r"丈夫|老公|妻子|老婆|太太")
_WHOSE = lazy_regex(r"(?:[她他妈爸姐妹哥弟婆公姨姑叔舅嫂]|女儿|儿子|父亲|母亲|姐姐?|妹妹?|女士|先生|小姐)的?$")
# What one pet alone does, and a colleague of whom is told at what one works with them: 育种的同事.
_PET, _DOES_AS_PET = (
    lazy_regex("猫|狗|兔子"),
    lazy_regex("[咬叫吠睡爬跳遛趴]|看门|看家|散步|骨头|老鼠|[吃喂]鱼|萝卜"),
)
_COLLEAGUE, _AT_WORK = (
    lazy_regex("同事"),
    lazy_regex("[^我你您他她们己好多]的＿|公司|单位|车间|办公|实验|项目|部门|科室|[上加]班"),
)
# One hour of a day among others, whose order tells which it is: 上午卖菜，晚上记账.
_HOURS = lazy_regex(r"凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|夜里|半夜")
# Who is 他 or 她 in what follows is no woman or no man, and who was born or goes to school is no old man.
_MEN, _HE = lazy_regex(r"父亲|爸爸?|爷爷|外公|儿子|哥哥?|弟弟?|叔叔|舅舅|丈夫|老公|孙子"), lazy_regex("他(?![们人])")
_WOMEN, _SHE = lazy_regex(r"母亲|妈妈?|奶奶|外婆|女儿|姐姐?|妹妹?|阿姨|姑姑|妻子|老婆|孙女"), lazy_regex("她(?!们)")
_CHILD, _CHILDLY = lazy_regex("孩子"), lazy_regex(r"出生|生[了下]|怀|上学|小学|幼儿|作业|长大|满月|吃奶|喂奶|最小的")
# From where something has come tells whether it rose or fell: 从三个增加到十个.
_FROM, _TO = lazy_regex(r"[从由][^，。；]*$"), lazy_regex("了?[到至]")
_NTH = lazy_regex(r"第[一二三]次|最后一次")
_NEXT_DAY, _BY_NIGHT = lazy_regex(rf"第{OF_DATE}+天|当天"), lazy_regex(r"[一整]夜|[一整]晚|[那当]天|通宵")
_FELT = lazy_regex(r"觉得|发现|感到|感觉|意识到|知道|明白|听说|听到|看到|看见|见到|认识|遇到|接触|以为|有了")
# What makes an earlier or a later time true as well.
_UNTIL = lazy_regex(r"(?:最[晚早迟快慢]|[到从自])(?:是|在)?$")
_SINCE = lazy_regex(r"[以之]?[前后起]|以来")
_ADVERBS = frozenset({"d", "ad", "t"})


def asks(text: str) -> bool:
    """Tell whether a sentence asks, or quotes more than a name."""
    return bool(_ASKS.search(_NAME_IN_QUOTES.sub("＿", text)))


@lru_cache(maxsize=1 << 10)
def conditional_clauses(text: str) -> frozenset[int]:
    """Give the clauses that set a condition, with those beside them, and those that announce a list."""
    found = _with_neighbours(clauses(text), _CONDITION)
    return found | _with_neighbours(clauses(text), _ONLY) if "才" in text else found


def bound_clauses(text: str) -> frozenset[int]:
    """Give the clauses that hang on others by condition, reason or concession, with those beside them."""
    return conditional_clauses(text) | _with_neighbours(clauses(text), _BOUND)


def _with_neighbours(parts: Sequence[str], marks: re.Pattern[str]) -> frozenset[int]:
    marked = [i for i, part in enumerate(parts) if marks.search(part.strip("，,、；;：:。 "))]
    announcing = [i for i, part in enumerate(parts) if part.rstrip().endswith(("：", ":"))]
    return frozenset([*announcing, *(near for i in marked for near in (i - 1, i, i + 1))])


def changes_sign(said: str, other: str) -> bool:
    """Tell whether a negation comes or goes with a change."""
    return bool(_NEGATED.match(said)) != bool(_NEGATED.match(other))


def is_polar(text: str, start: int, end: int) -> bool:
    """Tell whether a negation stands beside a place, or a word that goes only with or only without one, or a but."""
    clause = clause_of(text, start)
    rest = _beside(text, start, end, clause)
    return bool(CONTRAST.search(text) or _ALONE.search(text) or _POLAR.search(rest) or _NEGATED.search(rest))


def is_negated(text: str, start: int, end: int) -> bool:
    """Tell whether another negation stands in the clause of a place."""
    return bool(_NEGATED.search(_beside(text, start, end, clause_of(text, start))))


def _beside(text: str, start: int, end: int, clause: int) -> str:
    ends = (0, *clause_ends(text))
    return f"{text[ends[clause] : start]}＿{text[end : ends[clause + 1]]}"


def is_negated_adverb(text: str, start: int, end: int) -> bool:
    """Tell whether a negation bears on an adverb, which then says something else: 没有马上答应."""
    begins = (0, *clause_ends(text))[clause_of(text, start)]
    return tag_of(text[start:end]) in _ADVERBS and bool(_NEGATED.search(text[begins:start]))


def is_open_time(text: str, start: int, end: int) -> bool:
    """Tell whether a time is the end of a longer one, so that other times fit as well: 最晚明年, 从去年起."""
    return bool(_UNTIL.search(text[:start]) or _SINCE.match(text[end:]))


def is_measured(text: str, start: int, end: int) -> bool:
    """Tell whether a measure word stands before a noun that another noun might not go with: 一把钥匙."""
    return tag_of(text[start:end]) not in _ADVERBS and bool(
        MEASURED.search(text[:start]) or _BARE_MEASURE.search(text[:start])
    )


def is_told_by_rest(text: str, start: int, end: int) -> bool:
    """Tell whether the rest of a sentence shows which is meant: a cold winter, a first time, her husband."""
    said, rest = text[start:end], f"{text[:start]}＿{text[end:]}"
    is_seen = bool(_SEASON.fullmatch(said) and _WEATHER.search(rest))
    is_next = bool(_NEXT_DAY.fullmatch(said) and _BY_NIGHT.search(rest))  # 一夜没合眼，第二天……
    is_hour = bool(_HOURS.fullmatch(said) and _HOURS.search(rest))
    is_way = bool(_FROM.search(text[:start]) and _TO.match(text[end:]))
    return (
        is_seen
        or is_way
        or is_next
        or is_hour
        or _is_told_who(said, text[:start], text[end:])
        or bool(_NTH.fullmatch(said) and _FELT.search(rest))
    )


def _is_told_who(said: str, before: str, after: str) -> bool:
    """Tell whether the rest of a sentence shows that somebody is no woman, man or child, no other pet, no relative."""
    is_spouse = _SPOUSE.fullmatch(said) and _WHOSE.search(before)
    is_he, is_she = _MEN.fullmatch(said) and _HE.search(after), _WOMEN.fullmatch(said) and _SHE.search(after)
    is_pet = _PET.fullmatch(said) and _DOES_AS_PET.search(before + after)
    is_at_work = _COLLEAGUE.fullmatch(said) and _AT_WORK.search(f"{before}＿{after}")
    is_child = _CHILD.fullmatch(said) and _CHILDLY.search(before + after)
    return bool(is_spouse or is_he or is_she or is_child or is_pet or is_at_work)
