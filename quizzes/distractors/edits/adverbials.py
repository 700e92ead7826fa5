"""
Where does a quality say how something is done, as others of its kind do not without a 地?

老实告诉你 and 具体要求 are said; nobody says 聪明告诉你 or 便宜要求.
What comes of a quality, 热闹起来, is no such verb.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tags import VERB, tag_of
from quizzes.distractors.display import word_from
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from quizzes.distractors.places import BothSides

_COMES_OF_IT = lazy_regex("起来|下来|下去|到|极了?|死|透|[是有]")


def says_how(end: int, both: BothSides) -> bool:
    """Tell whether a verb stands right behind a quality that ends at a place."""
    behind = in_simplified(word_from(both.words, end))
    return tag_of(behind).startswith(VERB) and _COMES_OF_IT.match(behind) is None
