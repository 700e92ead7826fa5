"""Do the words of a translation that seem to say a word belong to another word of the sentence?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tables import compiled
from quizzes.distractors.words import folded, in_simplified

if TYPE_CHECKING:
    from quizzes.distractors.spots import Spot

# What is done once, for a while or a bit is said with the same little word: 摸了摸 is ちょっとなでる.
_A_LITTLE = lazy_regex(
    r"([一-龥])[了一]\1|([看试说想问聊谈等听摸尝走坐歇动笑擦闻])\2|一下|一会|一点|一些|[稍略]|几分|有点|有些"
)
# What is done next is said as what came later is: 先看，再摸 is まず見て、それから触る; 然后再 is said as one.
_NEXT = lazy_regex("(?<![一不 ])再|然后|接着|之后|以后|随后|此后")
# A word of kanji that stands in the Chinese itself is said for that: 以前 of 从前 where 以前 stands there as well.
_OWN_KANJI = lazy_regex("[一-龠]{2,}")
_OTHERS = {
    **dict.fromkeys(("有点", "有点儿", "稍微", "稍稍", "略微"), _A_LITTLE),
    **dict.fromkeys(("后来", "然后", "随后"), _NEXT),
}


def is_said_of_another(spot: Spot, pattern: str, start: int, word: str) -> bool:
    """
    Tell whether a translation has no more such words than other words of the sentence call for.

    `start` is where the word stands in the sentence, `pattern` what its translation is known by.
    """
    if spot.translation is None:
        return False
    rest = in_simplified(f"{spot.source[:start]} {spot.source[start + len(word) :]}")
    said = [each.group() for each in compiled(pattern).finditer(spot.translation)]
    if said and all(_OWN_KANJI.fullmatch(each) and folded(each) in folded(rest) for each in said):
        return True
    of_another = _OTHERS.get(in_simplified(word))
    others = 0 if of_another is None else sum(1 for _ in of_another.finditer(rest))
    return others > 0 and len(said) <= others
