"""At which level can a word be read aloud, whatever it means?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.levels import level_of_compound
from quizzes.chinese.listed_levels import level_of, level_of_character, level_though_late
from quizzes.chinese.scripts import hanzi_of
from quizzes.distractors.words import in_simplified
from quizzes.distractors.wrong_readings import examples_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizzes.distractors.document import Document

_ABOVE_CHARACTERS = 2  # levels at most that the reading of a listed word is harder than the hardest character
_UNLISTED_ABOVE_CHARACTERS = 1  # and that of a word that is read by its characters alone, since no list has it
_BELOW_TERM = 1  # and that of a word that no list has and the glossary explains
_BELOW_WORD = 2  # levels at most that the reading of a listed word is easier than the word
_LEAST_UNLISTED = 4  # of a word that no list has, read as a character is in fewer words: 行 of 改行
_UNLISTED, _LATER = 6, 2  # the level of a reading that no listed word shows, and how much later than guessed it is met


def level_to_read(document: Document, word: str, syllables: Sequence[str]) -> int:
    """
    Give the level of a word, or of its characters with what they leave to be learnt: they are all that is read.

    A listed word of characters that are learnt much earlier (视觉) is two levels below the word at the least: who does
    not know it is not sure of its reading. A word that no list has is read by its characters (导流板).

    A character that is met earlier in another reading, as 校 is in 学校, helps nobody to read 校对. Where the list has
    the word, it alone tells which reading it is: 看中 is as hard to read as to know, however early 中奖 is met. Of one
    that it lacks, 改行, one still has to know that it is the reading of 银行, and no other. 走近 is met long before the
    list has it.
    """
    chars, simple = hanzi_of(word), in_simplified(word)
    listed = level_though_late(simple) or level_of(simple)
    hardest, level = max(map(level_of_character, chars)), document.level_of(word)
    above = _UNLISTED_ABOVE_CHARACTERS if listed is None else _ABOVE_CHARACTERS
    is_term = listed is None and document.term_of(word) is not None
    least = level - _BELOW_TERM if is_term else (listed or 1) - _BELOW_WORD
    usual = max(min(level, hardest + above), least)
    tricky = max((_level_in_reading(document, *read) for read in zip(chars, syllables, strict=False)), default=1)
    return max(usual, (listed or max(_LEAST_UNLISTED, tricky)) if tricky > 1 else 1)


def _level_in_reading(document: Document, char: str, marked: str) -> int:
    """
    Give the level at which a character is met in this reading, or the least where it is met in no other before.

    Of two that are met at one level, as those of 旅行 and 银行, that counts in which it is not read by itself.
    """
    levels = {reading: _level_of_example(example) for reading, example in examples_of(char).items()}
    own = levels.pop(marked, 1)
    first = min(levels.values(), default=own + 1)
    if document.readings.of_word(char).text == marked:
        own = min(own, level_of(char) or own)  # 好 is read so by itself, however early 爱好 is met
        return own if first < own else 1
    return own if first <= own else 1


def _level_of_example(word: str) -> int:
    """Give the level of a word that shows a reading, of an unlisted one later than it can be guessed: 校正."""
    return level_of(word) or min(_UNLISTED, (level_of_compound(word) or _UNLISTED) + _LATER)
