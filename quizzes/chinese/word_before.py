"""Of which sort is the word that a text ends with: can it be done, can it be so, or does it only name something?"""

from __future__ import annotations

from functools import lru_cache

from quizzes.chinese.dictionary import dictionary
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.sources import known_parts
from quizzes.chinese.tags import tag_of

_HANZI = lazy_regex(r"[一-龥]*$")
_START = "。"  # a word is cut, even if it is known as a whole, where it is all the text
_NAMES = frozenset("nrtsm")  # things and persons, words that stand for them, times, places, numbers

_EITHER = "x"


@lru_cache(maxsize=1 << 12)
def sort_before(text: str) -> str:
    """
    Give the sort of the last word of a text, as the first letter of its part of speech, with its length: n2 for 孩子.

    What names something and is done too, as 锁 and 工作 are, is an x.
    """
    found = _HANZI.search(text)
    if found is None or not found.group():
        return ""
    word = known_parts(f"{_START}{found.group()}", frozenset())[-1]
    sort = tag_of(word)[0]
    return f"{_EITHER if sort in _NAMES and dictionary().has_verb(word) else sort}{len(word)}"
