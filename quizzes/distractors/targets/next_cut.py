"""
How much likelier is a sentence with a word than with the same characters in other words?

The likelihood of a cut is the product of how often its words are used: 就｜能量 is e⁵ times as likely as 就｜能｜量,
which is little. Only the words next to it are cut anew, for each other word stands where it does either way.
"""

from __future__ import annotations

from functools import lru_cache
from math import inf, log
from typing import TYPE_CHECKING

from quizzes.chinese.lexicon import TOTAL, lexicon
from quizzes.chinese.listed_levels import level_of
from quizzes.chinese.scripts import is_hanzi
from quizzes.distractors.words import in_simplified, table

if TYPE_CHECKING:
    from collections.abc import Sequence

_NEIGHBOURS, _LONGEST = 2, 4
_LISTED = 20  # what a word of the level list or of our table is used at least, where the dictionary has it rarer


def margin_of_cut(words: Sequence[str], i: int) -> float:
    """
    Give the logarithm of how many times as likely the words of a sentence are as the next best cut without word `i`.

    Below 0 where that cut is likelier, infinite for a single character. A longer word that holds this one is no other
    cut.
    """
    before = _joined(words[max(0, i - _NEIGHBOURS) : i][::-1])[::-1]
    after = _joined(words[i + 1 : i + 1 + _NEIGHBOURS])
    word = in_simplified(words[i])
    left, right = in_simplified("".join(before)), in_simplified("".join(after))
    mine = _best(left) + _weight(word) + _best(right)
    return mine - _best(f"{left}{word}{right}", (len(left), len(left) + len(word)))


def _joined(words: Sequence[str]) -> list[str]:
    """Give the words up to the first that is no Chinese."""
    end = next((at for at, word in enumerate(words) if not all(map(is_hanzi, word))), len(words))
    return list(words[:end])


def _best(text: str, whole: tuple[int, int] | None = None) -> float:
    """Give the logarithm of the likelihood of the best cut of a text, in which nothing may hold what is `whole`."""
    best = [0.0] + [-inf] * len(text)
    for end in range(1, len(text) + 1):
        for start in range(max(0, end - _LONGEST), end):
            holds = whole is not None and start <= whole[0] and end >= whole[1]
            if not holds:
                best[end] = max(best[end], best[start] + _weight(text[start:end]))
    return best[-1]


@lru_cache(maxsize=1 << 13)
def _weight(word: str) -> float:
    """Give the logarithm of how often a word is used; every character may be a word."""
    frequency = lexicon().frequency(word) or 0
    is_listed = frequency < _LISTED and (word in table() or level_of(word) is not None)
    known = _LISTED if is_listed else frequency or (1 if len(word) == 1 else 0)
    return log(known / TOTAL) if known else -inf
