"""Is a thing or a place that is offered far harder to read than the one that is asked for?"""

from __future__ import annotations

from quizzes.chinese.levels import level_to_guess
from quizzes.chinese.tags import tag_of

_EASY, _HARDER = 3, 2  # a level at which nothing is hard, and how far above what is asked for another may be
_PLACE_NAME = "ns"  # which is read or not, at whatever level


def is_far_harder(other: str, key: str) -> bool:
    """Tell whether a simplified word is so much harder than the key that it stands out; names of places never are."""
    return tag_of(other) != _PLACE_NAME and level_to_guess(other) > max(level_to_guess(key), _EASY) + _HARDER
