"""Which words of a sentence show that it is the point of its passage, or what else it does there?"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.display import shown, without_end
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    import re

    from quizzes.distractors.spots import Spot

SO = lazy_regex(r"^(?:所以|因此|因而|总之|可见|归根结底|归根到底|说到底|由此可见|故(?=[我他将]))[，,]?")
# The words that say that this is what matters; the weaker ones do so only at either end of a passage.
SIGN = lazy_regex(
    r"关键(?:是|在|不)|(?:核心|本质|重点)(?:上)?(?:是|在于)|真正[^，]{0,8}的[^，]{0,6}是|(?:要做|想做)的(?:就|只)?是|[我他]们?的?目[标的]|最(?:重要|要紧|根本|大|难|怕|看重|担心|得意|可怕|可靠)[^，不]{0,6}(?:是|在于)|"
    r"(?:难处|难点|问题|好处|秘诀|意义|价值)(?:不在于[^，]+，而)?在于"
)
WEAK_SIGN = lazy_regex(r"(?<!的)不是[^，]+，而?是|并非[^，]+，而是|不在于[^，]+，而在于")
_BETWEEN = lazy_regex(r"(?<=[是非于於])[^，]+，(?=而|是)")
BECAUSE = lazy_regex(r"^(?:这)?(?:主要|正)?是?(?:因为|由于)")
EXAMPLE = lazy_regex(r"^(?:比如说?|例如|譬如|举个例子|打个比方|像(?=[^，]{2,}这样))[，,]?")
STORY = lazy_regex(
    r"^(?:有一[次天年回]|那[次天年回]|当时|当年|小时候|上个月|上周|去年|前年|昨天|前几天|第一次|起初|刚开始|一开始|[0-9〇○零一二三四五六七八九十]{2,4}年)"
)
_NUMBER = lazy_regex(
    r"(?![0-9〇○零一二三四五六七八九]{4}年)(?<![0-9〇○零一二三四五六七八九])(?:[0-9.]+|[一二两三四五六七八九十百千万亿]{2,}|[二两三四五六七八九])多?(?:年|个月|天|岁|次|元|块|倍|成|米|公里|厘米|小时|分钟|万|亿|件|台|家|人|名|斤|克|度|页|本|部|碗|杯|张|只|座|间|场|位|条|辆|艘|层|版|封|幅|TB)|百分之[一二三四五六七八九十]+|[一二三四五六七八九十]+分之[一二三四五六七八九十]+"
)
ADDED = lazy_regex(r"^(?:另外|此外|还有|同时|而且|再说|第[二三四]|其次|后[边面]也|以后也|将来也)[，,]?")
# What only leads up to the point, what others say, what is not sure.
NO_POINT = lazy_regex(
    r"[两二三四五几]个(?:回答|原因|理由|办法|方面|问题|阶段|部分|例子)|[一两二三四五]步|有人|很多人(?:觉得|认为|说)|不少人|采访者|提问者|主持人|[说问道告]诉?，|可能|也许|经常|常常"
)
TURN = lazy_regex(r"^(?:但是?|可是|不过|然而|只是|其实|可(?=[^以能]))")
_SIMILE = lazy_regex(
    r"(?<![图想偶录摄画头雕塑石佛人])像(?!素|话|样)|好比|如同|仿佛|犹如|宛如|[跟和同][^，]{1,12}(?:似的|一般(?=[，。]|$))|打个比方"
)
_SINCE = lazy_regex("[以之]?[前后来]")


class Role(StrEnum):
    """What a sentence does beside the point of its passage."""

    REASON = "reason"
    BEFORE = "before"  # what 所以 draws the point from
    EXAMPLE = "example"
    STORY = "story"
    NUMBER = "number"
    ADDED = "added"


class Sign(StrEnum):
    """What shows that a sentence is the point of its passage."""

    SO = "so"
    WORD = "word"
    BACKED = "backed"  # by the reason or the example right after it


# A sentence with figures that says what the speaker holds: 比赛两天就结束了，朋友可以做一辈子.
_HOLDS = lazy_regex(
    "可以|应该|必须|才(?:是|能|会|有)|一辈子|永远|不如|比[^，。]+更|总会|总有|算什么|最(?:重要|难|怕)|值得|意味着|说明"
)


def fact_in(text: str) -> str:
    """Give the amount of a simplified sentence that tells a fact in figures; nothing of one that is a view."""
    return "" if _HOLDS.search(text) else number_in(text)


def simple_of(spot: Spot) -> str:
    """Give a sentence as it is shown, in simplified characters."""
    return in_simplified(shown(spot.source))


def matched(spot: Spot, pattern: re.Pattern[str]) -> str:
    """Give the words of a sentence that match, as the text writes them, or nothing."""
    found, source = pattern.search(simple_of(spot)), shown(spot.source)
    if found is None:
        return ""
    words = source[slice(*found.span())] if len(source) == len(found.string) else found.group()
    return without_end(_BETWEEN.sub("……", words))


def is_aside(text: str) -> bool:
    patterns = (EXAMPLE, STORY, BECAUSE, TURN)
    return text.endswith(("？", "?")) or any(pattern.match(text) for pattern in patterns)


def is_detail(spot: Spot) -> bool:
    """Tell whether a sentence tells a story, an example, a reason or figures."""
    text = simple_of(spot)
    return is_aside(text) or bool(_NUMBER.search(text) or NO_POINT.search(text))


def is_simile(text: str) -> bool:
    """Tell whether a statement says what something is like, and not what it is: 有点像冲进着了火的图书馆."""
    return bool(_SIMILE.search(in_simplified(text)))


def number_in(text: str) -> str:
    """Give the first number of a simplified text that is an amount, and no time from which something is told."""
    return next((found.group() for found in _NUMBER.finditer(text) if not _SINCE.match(text, found.end())), "")


def role_of(spot: Spot) -> tuple[Role | None, str]:
    """Tell what a sentence does beside a point by the word at its head, and which word that is."""
    roles = ((EXAMPLE, Role.EXAMPLE), (BECAUSE, Role.REASON), (STORY, Role.STORY), (ADDED, Role.ADDED))
    return next(((role, word) for pattern, role in roles if (word := matched(spot, pattern))), (None, ""))
