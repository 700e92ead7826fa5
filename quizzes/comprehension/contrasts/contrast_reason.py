"""
Does somebody say for whom something is, as anybody would?

    店不是为自己开的，是为街坊开的         told by sense: nobody says in an interview that it is for himself
"""

from __future__ import annotations

from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.words import in_simplified

_FOR_MYSELF = lazy_regex("(?:为了?|替|给)(?:我们?|自己|我自己|咱们?)(?![一-龥]{0,2}[儿女父母爸妈爷奶娃孩老])")
_FOR_OTHERS = lazy_regex("(?:为了?|替|给)(?!了|什么|何)")


def is_for_others(denied: str, said: str) -> bool:
    """Tell whether somebody denies that something is for him and says for whom it is, as anybody would."""
    return all(
        pattern.match(in_simplified(phrase)) is not None
        for pattern, phrase in ((_FOR_MYSELF, denied), (_FOR_OTHERS, said))
    )
