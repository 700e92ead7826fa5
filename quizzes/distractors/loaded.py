"""
What do makers of questions load, whichever of them begins?

Two processes have it once in memory, and it is made once, where the one is a copy of the other that has it already.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.dictionary import dictionary
from quizzes.chinese.levels import level_in_use
from quizzes.chinese.listed_levels import level_of_beginning, level_of_character
from quizzes.chinese.machine import reading_of_word, readings_of_character
from quizzes.distractors.fields import places_of
from quizzes.distractors.rivals.rivals import words_with
from quizzes.distractors.words import near_synonyms, table

if TYPE_CHECKING:
    from quizzes.distractors.document import Document

_WORD, _READING = "中国", "zhōng guó"


def load(document: Document) -> None:
    """Load the tables by asking each for a word, and of the document what is made of it once."""
    for ask in (level_in_use, level_of_beginning, reading_of_word, places_of, near_synonyms):
        ask(_WORD)
    for ask_character in (level_of_character, readings_of_character):
        ask_character(_WORD[0])
    words_with(_WORD[0], 0, len(_WORD))
    dictionary().read(_READING)
    table()
    _ = document.senses, document.terms
