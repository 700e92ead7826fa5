"""
Could a sentence be cut into words in another way, so that a word of two characters is none: 导播｜放了, and no 播放?

The character before it is hardly a word by itself, and makes one with the first; the second is a verb without it.
"""

from __future__ import annotations

from quizzes.chinese.dictionary import dictionary
from quizzes.chinese.listed_levels import HIGHEST, level_of
from quizzes.distractors.words import in_simplified, table

_OF_TWO = 2


def may_be_cut_otherwise(source: str, start: int, word: str) -> bool:
    """Tell whether a word that begins at a place of a sentence may be the pieces of two others there."""
    before, simple = in_simplified(source[:start])[-1:], in_simplified(word)
    is_word = before in table() or (level_of(before) or HIGHEST) < HIGHEST
    if not before or is_word or len(simple) != _OF_TWO:
        return False
    return f"{before}{simple[0]}" in dictionary() and dictionary().has_verb(simple[1])
