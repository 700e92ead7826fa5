"""At which level can a word be read aloud, whatever it means?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.levels import level_of, level_of_character
from quizzes.chinese.scripts import hanzi_of
from quizzes.distractors.words import in_simplified
from quizzes.distractors.wrong_readings import examples_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizzes.distractors.document import Document

_ABOVE_CHARACTERS = 3  # levels at most that a reading is harder than the hardest character
_UNLISTED = 6  # the level of a reading that no listed word shows


def level_to_read(document: Document, word: str, syllables: Sequence[str]) -> int:
    """
    Give the level of a word, or of its characters with what they leave to be learnt: they are all that is read.

    A character that is met earlier in another reading, as 校 is in 学校, helps nobody to read 校对. Where the list has
    the word, it alone tells which reading it is: 看中 is as hard to read as to know, however early 中奖 is met.
    """
    chars = hanzi_of(word)
    usual = min(document.level_of(word), max(map(level_of_character, chars)) + _ABOVE_CHARACTERS)
    tricky = max(map(_level_in_reading, chars, syllables), default=1)
    return max(usual, (level_of(in_simplified(word)) or tricky) if tricky > 1 else 1)


def _level_in_reading(char: str, marked: str) -> int:
    """Give the level at which a character is met in this reading, or the least where it is met in no other before."""
    levels = {reading: level_of(example) or _UNLISTED for reading, example in examples_of(char).items()}
    own = levels.get(marked, 1)
    return own if min(levels.values(), default=own) < own else 1
