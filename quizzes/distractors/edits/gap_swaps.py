"""
Which words of a sentence can be exchanged for those that would be offered beside a gap in their place?

A gap is proof that none of them is what the translation says and that each stands there in Chinese. What they are
called in the translation our table of words tells, in the form that the word itself has there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.places import stands_between
from quizzes.distractors.edits.field_swaps import swap_for, tells_who
from quizzes.distractors.edits.scenes import stands_before_a_place_word
from quizzes.distractors.words import table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizzes.distractors.edits.swaps import Swap
    from quizzes.distractors.places import BothSides

_ANY, _BESIDE = lazy_regex(""), lazy_regex("[前后旁对][面边头]")
# What one does something with, which what is done tells: nobody 用假牙推着他.
_WITH, _DOING = lazy_regex("(?<![不有])[用拿](?:了?[一这那两几][^，。]|他的|我的)?$"), lazy_regex("[^，。！？；的了]")
_THINGS = frozenset({"n", "nc"})
# What is told of it afterwards tells what it is: nobody 装了一个窗帘，考了它三十道题.
_THEN_IT = lazy_regex("[^。！？]*[，,；;][^。！？]*[它牠](?!们)")


def gap_swaps(both: BothSides) -> Iterator[Swap]:
    """Give the words of a sentence that a gap may ask for, each with what would be offered beside it."""
    for word, others in both.rivals:
        if word not in table() or is_told_around(word, both):
            continue
        swap = swap_for(table()[word], [table()[other] for other in others if other in table()], both.language)
        if swap is not None:
            yield swap


def is_told_around(word: str, both: BothSides) -> bool:
    """
    Tell whether what stands around a noun of our table tells it from others.

    It says that it is a place, a means or who somebody is, or goes on to speak of it.
    """
    if table()[word].pos in _THINGS and stands_between(word, both.source, _ANY, _THEN_IT):
        return True
    is_means = table()[word].pos in _THINGS and stands_between(word, both.source, _WITH, _DOING)
    return is_means or _is_a_place(word, both.source) or tells_who(word, both)


def _is_a_place(word: str, source: str) -> bool:
    """Tell whether a noun says where something is, by what stands behind it: nothing is 地板后面."""
    return stands_before_a_place_word(word, source) or stands_between(word, source, _ANY, _BESIDE)
