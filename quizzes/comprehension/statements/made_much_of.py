"""
Do the words before an amount make much of it, so that less than a greater one would turn their point round?

    他说马上就来，可我等了四十分钟     半个多小时, and no 不到一个小时
    我们足足走了四十分钟               likewise
"""

from __future__ import annotations

from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.words import in_simplified

_STRESSED = lazy_regex(r"(?:足足|整整|已经|(?<![首古京])都(?![市城会江]))[^，,；。]*$")
# What stands against what was told before is mostly much: 菜早就凉了，可大家坐着不动，坐了四十分钟.
_AGAINST = lazy_regex(r"(?:^|[，,；。])(?:可(?![以能])是?|但是?|不过)[^；。]*$|却[^，,；。]*$")


def says_much(before: str) -> bool:
    """Tell whether the words before an amount say that it is much, or may say so."""
    plain = in_simplified(before)
    return bool(_STRESSED.search(plain) or _AGAINST.search(plain))
