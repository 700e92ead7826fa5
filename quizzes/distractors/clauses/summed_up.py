"""Does a clause sum up with 都 what a cut would leave behind?"""

from __future__ import annotations

from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.words import in_simplified

_EACH = lazy_regex(r"每|各|所有|任何|无论|不论|不管|凡是|只要|[一-龥]{1,4}[，,、][一-龥]{1,4}[，,]\s*$")
# Where who does it are several, 都 sums these up: 我们都, 父母都, 连我都.
_OWN = "[们连全每各谁哪两几]|大家|什么|所有|父母|夫妻|[和跟与]"
_SUMS_UP = lazy_regex(rf"\s*(?![^，,；;都]{{0,8}}(?:{_OWN}))[^，,；;都首成]{{1,8}}都(?![市会城是])")


def lacks_all(before: str, piece: str) -> bool:
    """Tell whether a part begins with a 都 of what stands before it: 每年春节，｜我都回家."""
    return _SUMS_UP.match(in_simplified(piece)) is not None and _EACH.search(in_simplified(before)) is not None
