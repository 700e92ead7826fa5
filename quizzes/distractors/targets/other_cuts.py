"""Could the characters of two words beside each other be cut into other words, about as likely?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.lexicon import TOTAL, lexicon
from quizzes.chinese.scripts import is_hanzi
from quizzes.distractors.words import in_simplified, table

if TYPE_CHECKING:
    from collections.abc import Sequence

_IN_USE = 20
# How many times as likely a cut must be as another to be beyond doubt: 学校｜门口 is 48 000 times 学｜校门｜口.
_BEYOND_DOUBT = 100


def may_be_cut_elsewhere(words: Sequence[str], i: int) -> bool:
    """Doubt a word of which a piece may belong to the word beside it: 连夜｜班费 may be 连｜夜班｜费."""
    pairs = ((words[at], words[at + 1]) for at in (i - 1, i) if 0 <= at < len(words) - 1)
    return any(_may_be_others(in_simplified(one), in_simplified(other)) for one, other in pairs)


def _may_be_others(one: str, other: str) -> bool:
    """Tell whether the last character of one word and the first of the next may be a word, with one on each side."""
    if min(len(one), len(other)) == 1 or not all(map(is_hanzi, one + other)):
        return False
    parts = (one[:-1], one[-1] + other[0], other[1:])
    if not all(_frequency(part) >= _IN_USE or part in table() for part in parts):
        return False
    before, between, behind = map(_frequency, parts)
    return _frequency(one) * _frequency(other) * TOTAL < _BEYOND_DOUBT * before * between * behind


def _frequency(word: str) -> int:
    return lexicon().frequency(word) or 1
