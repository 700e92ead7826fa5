"""
What does a sentence that is shown alone point at, or count, that stands nowhere in it?

    我觉得这话很有道理。          which words: needed
    里面没有病历。                in what: needed
    我信，我现在就在跑。          believes what: needed
    两个月以后，一百二十六。       of what: needed
    她还嫌我慢。                  who: it helps
    那只陶罐上有一道裂纹。         which one, but a jar it is: it helps
    不过地图不等于路。             what it is set against: it helps
    骨头放在那里，没有人问过它。    nothing, for it names what it points at
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import OF_NUMBER_OR_FEW as _N
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.chinese.tags import UNKNOWN, tag_of
from quizzes.distractors.clauses.leaning import Need
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_LEAST_ALONE = 9  # hanzi of an answer that tells what it answers
_OPENING = "“‘「『（("
_STOPS = "[，,；;：:。！!？?]"
_ASKS = ("？", "?")
_LEADS_IN = "(?:后来|结果|可是|但是?|不过|所以|而且|其实|还有|说实话[，,])?"
# Yes and no, whose it is, and what is willing, able or known without saying what.
_ELLIPTIC = lazy_regex(
    rf"(?:(?:有|没有?|是|不是|对|不|不对|可以|能|会|不会|当然|想过|去过|见过)(?:[啊呀的呢]|过|了)?{_STOPS}"
    rf"|[去来见试想问说学吃用看听读写找收带修](?:到)?[过了]{_STOPS}"
    rf"|[^，,。是说真]{{2,7}}的{_STOPS}"
    rf"|[我咱](?:们)?(?:当然|也|都|还|就|真|从来|一直|不|没|没有|并)*(?:信|会|能|敢|怕|知道|同意|愿意|记得|懂|[去来见试想问说学吃用]过){_STOPS})"
)
# A place by where it is of something that is not named.
_WHERE = lazy_regex(rf"{_LEADS_IN}(?:里面|里头|旁边|背面|反面|底下|其中|[上下后前]面(?:[写画印刻放是有]|没有?))(?!的)")
# So is a place in or beside it, where what somebody holds is not what he is in: 她抱着孩子在里面等.
_IN_IT = lazy_regex("(?:在|从|往|[走跑躲钻坐站待困关]在|进到?)(?:里[面头边]|旁边|底下|[上下]面)(?!的)")
_INSIDE = "里"
_HELD = lazy_regex("[抱拿背带提抬捧端举牵拉穿戴]着[^，,。；;：:]{1,6}$")
_BROKEN_IN = lazy_regex("…|—")  # goes on with what another one was saying
# The most and the least of what is not named: 最长的待了一年半，最短的只待了四天.
_EACH_OF = lazy_regex(
    r"一[次个种条位]是(?=[^，,。不]*[，,])|最[^，,的]{1,3}的(?![^，,]{0,6}是)[^，,]*[，,；;]\s*最[^，,的]{1,3}的"
)
_NUMBER_ALONE = lazy_regex(rf"(?:是|^|[，,：:])(?:一[个只条张](?:{_N}+[块元])|(?<!第){_N}{{2,}})(?=[，,。！!]|$)")
# 这 or 那, but for what all know: these years, this week, of us, and what is told right before or behind it.
_POINTS = lazy_regex(
    rf"(?<![我你您咱们的刹])(?:这(?!么|样的?[一：:，,]|(?:{_N}*些?年)|几[天年次]|[里儿边]|个?[周月]|本书|次采访|辈子|一[行带辈]|[才下]|就(?![是叫像好])|时候?|天|次|会儿)"
    r"|那(?!么|[年天时次阵]|段|会儿|几[年天]|个?时候|[我你您咱就怎为可也还]|当然))"
)
_TOGETHER, _PLACE_WORDS = "里儿边样", ("里", "儿", "边")
_COUNTED = rf"(?:{_N}+|[一两几])?(?:些|种|[个件条句位只张把座家场段份番块片道部本棵头台])?"
# What names nothing by itself: this matter, these words.
_LIGHT = lazy_regex(
    rf"[这那](?:{_N}+(?:[天年月次回遍]|[项样](?=[里中之都当]))|{_COUNTED}(?:话|事儿?|事情|问题|办法|说法|意思|道理|情况|原因|结果|数字?|东西|玩意儿?|样子?|句话|做法|想法)?(?![\u4e00-\u9fff])"
    rf"|{_COUNTED}(?:话|事儿?|事情|问题|办法|说法|意思|道理|情况|原因|结果|数字|东西|玩意儿?|样子?|做法|想法)"
    r"|[一几两三]点(?=[我你您他她倒也都很最不没真是让就确谁可在上从跟和]|大家))"
)
_IS_WHAT = lazy_regex("[这那](?:是|叫|就|也|都|不|让|使|对|说明|意味|可以|会|能|才|跟|和|比)")
_OF_A_TIME = lazy_regex(
    rf"{_LEADS_IN}[我他她]?们?(?:那(?:年|天|时|次|段|会儿|几[年天]|个?时候|阵)|这(?:时|次|天)|当时|当场|当天)"
)
# How many there are in all; somebody reads, and not what; a second says the same as a first, or not; one of a row.
_IN_ALL = lazy_regex(rf"{_LEADS_IN}(?:一共|总共)(?:是|有)?{_N}+[^，,。]{_STOPS}")
_REASON_ALONE = lazy_regex("因为[^，,。：:]*[：:。]")  # a reason, and of what?
_OF_NO_OBJECT = lazy_regex(
    r"[^，,。]{1,8}(?:(?:念|读|听|看|写|信|答应|同意|收到|看到|听到|送)了|[来去]看|[来去]?[试用问听看读](?:到)?过(?:[一几两三][回次])?)[，,。]"
)
_SAME_AGAIN = lazy_regex(r"(?:就不一定|也一样|也是|也不是|就不同|就不行)了?[。！!]?$")
_ONE_OF_ROW = lazy_regex(rf"第{_N}+[组层排家个把份](?=[，,。了的])")
_PERSON = lazy_regex("(?<!其)[他她](?!人)")
_THING = lazy_regex("它")
# Each sets what follows beside or against what was said.
_JOINS = lazy_regex(
    r"(?:不过|但是?|可是|可(?=[我你您他她])|所以|因此|于是|而且|结果(?![是好])|原来(?=[，,我他她])|反过来|相反|同样|比如|例如|另外|此外|其实|果然|终于|就这样|然而|至于|反而|[还又才也](?![有是要得好])|那[我你您咱就](?!们?[儿家里])"
    r"|[我他她]们?就(?=[^，,。是会能要想喜爱]{1,5}了))"
)
_NAMES_NOTHING = frozenset({"时候", "时间", "以后", "以前", "后来", "当场", "事", "话", "心", "次", "意思"})
_ANYBODY = frozenset({"人", "人们", "大家", "别人", "人家", "家"})  # whom he or she does not take up
_OF_NAMES = frozenset({"nr", "nrt", "nrfg"})
_BEHIND_VERBS = frozenset("到了过着得")  # 画 of 画到 is no picture
_PEOPLE = lazy_regex(
    r"人|.+[人员者家客师生手民工徒友妹姐弟兄哥嫂爷奶叔伯姨婆妈爸娘舅长孩伴夫妻妇郎侄孙父母女]|.*孩儿|女儿|婴儿|[儿孙妻孩弟妹嫂侄胖王公舅小]子"
    r"|小伙子|[爸妈父母爷奶叔姨哥姐弟妹]|谁|对方|老板|领导|记者|教练|神父|太太|经理|同事|同学|姑娘|丫头|伙计"
)


def pointed_need(words: Sequence[str], *, answers: bool) -> Need:
    """Say what a sentence of these words, signs among them, needs of what was said before; `answers` a question."""
    said = [in_simplified(word) for word in words]
    text = "".join(said).lstrip(_OPENING)
    if _tells_of_nothing(said, text, answers=answers) or _points_at_nothing(said):
        return Need.NEEDED
    is_short = answers and len(hanzi_of(text)) < _LEAST_ALONE
    is_open = any(each.match(text) for each in (_JOINS, _OF_A_TIME, _OF_NO_OBJECT))
    is_open = is_open or is_short or any(each.search(text) for each in (_SAME_AGAIN, _ONE_OF_ROW))
    where = _need_of_where(said)
    return max(where, Need.HELPS if is_open or _leaves_open_which(said) else Need.NONE)


def _tells_of_nothing(words: Sequence[str], text: str, *, answers: bool) -> bool:
    """Tell whether a sentence says yes or no, where in something, the most of some, or how many: and of what?"""
    is_elliptic = answers and _ELLIPTIC.match(text) is not None
    if is_elliptic or any(each.match(text) for each in (_WHERE, _BROKEN_IN, _EACH_OF, _IN_ALL, _REASON_ALONE)):
        return True
    number = _NUMBER_ALONE.search("".join(words))
    return number is not None and not any(_nouns_before(words, number.start()))


def _points_at_nothing(words: Sequence[str]) -> bool:
    """Tell whether it, this or that is said where nothing is named before, nor behind it what sort of thing it is."""
    text = "".join(words)
    if _tells_of_no_thing(words):
        return True
    found = (each.start() for each in _POINTS.finditer(text))
    return any(_is_bare(text, at) and not any(_nouns_before(words, at)) for at in found)


def means_no_thing(words: Sequence[str]) -> bool:
    """Tell whether it is said where nothing is named before."""
    return _tells_of_no_thing([in_simplified(word) for word in words])


def _tells_of_no_thing(words: Sequence[str]) -> bool:
    thing = _THING.search("".join(words))
    return thing is not None and all(map(_PEOPLE.fullmatch, _nouns_before(words, thing.start())))


def _is_bare(text: str, at: int) -> bool:
    """Tell whether a word that points has no noun of its own, and stands for no clause before it: 那里, 这话, 这是."""
    if text[at + 1 : at + 2] in _TOGETHER or _LIGHT.match(text, at):
        return True
    return re.search(_STOPS, text[:at]) is None and _IS_WHAT.match(text, at) is not None


def takes_up_unnamed(words: Sequence[str]) -> bool:
    """
    Tell whether a statement sets itself against what was said, or tells of somebody whom it does not name.

    Nobody who has not read that knows what it says: 不过她不想去. A question says enough of what it asks.
    """
    said = [in_simplified(word) for word in words]
    text = "".join(said).lstrip(_OPENING)
    return not text.endswith(_ASKS) and (_JOINS.match(text) is not None or _tells_of_nobody(said))


def _leaves_open_which(words: Sequence[str]) -> bool:
    """Tell whether somebody, or one of a sort, is pointed at who is not named before."""
    text = "".join(words)
    found = (each.start() for each in _POINTS.finditer(text))
    return _tells_of_nobody(words) or any(not any(_nouns_before(words, _place_before(text, at))) for at in found)


def _need_of_where(words: Sequence[str]) -> Need:
    """Say what a sentence needs to tell in or beside what something is done, if that is not named before."""
    text = "".join(words)
    place = _IN_IT.search(text)
    if place is None:
        return Need.NONE
    held = _HELD.search(text[: place.start()])
    before = held.start() if held else place.start()
    unknown = (word for word in words if len(word) > 1 and tag_of(word) == UNKNOWN)  # a rare thing is one too
    if any(_nouns_before(words, before)) or any(word in text[:before] for word in unknown):
        return Need.NONE
    return Need.NEEDED if _INSIDE in place.group() else Need.HELPS


def _tells_of_nobody(words: Sequence[str]) -> bool:
    """Tell whether he or she is said where nobody is named before."""
    person = _PERSON.search("".join(words))
    return person is not None and not any(map(_is_somebody, _nouns_before(words, person.start())))


def _place_before(text: str, at: int) -> int:
    """Give up to where a place is named that 那里 means: before its clause, for 脖子在那里 says of no place where."""
    is_place = text[at + 1 : at + 2] in _PLACE_WORDS
    return max((stop.end() for stop in re.finditer(_STOPS, text[:at])), default=0) if is_place else at


def _is_somebody(word: str) -> bool:
    return word not in _ANYBODY and (tag_of(word) in _OF_NAMES or _PEOPLE.fullmatch(word) is not None)


def _nouns_before(words: Sequence[str], end: int) -> Iterator[str]:
    """Give the words before a place that name somebody or something, and no time."""
    at = 0
    for word, after in pairwise((*words, "")):
        at += len(word)
        if at > end:
            return
        is_named = tag_of(word).startswith(("n", "s", "l", "i")) or word == "谁"
        if is_named and word not in _NAMES_NOTHING and after not in _BEHIND_VERBS:
            yield word
