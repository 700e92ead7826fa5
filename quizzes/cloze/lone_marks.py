"""How is a part of a sentence shown that begins or ends within a quotation, so that no mark stands without its half?"""

from __future__ import annotations

from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.display import is_balanced

_OPENS_ALONE = lazy_regex("[“‘「『]")  # a quotation whose end is not shown: “我不是想知道谁写的，而是想知道你写完了没有
# The end of a quotation that is no piece of a clause, with what parts it from the next: 红烧牛肉……”，一般不出五道菜.
_ENDS_QUOTATION = lazy_regex("(?:^[”’」』]+|(?<=[。！!？?…])[”’」』]+|[”’」』]+(?=[，,；;：:]))[，,；;：:—]*\\s*")
_PAIRS = (("“", "”"), ("「", "」"), ("『", "』"))


def without_lone_marks(shown: str, at: int) -> str:
    """Leave out the opening mark, or what stands before the gap at `at` to the closing one, whose half is not shown."""
    if is_balanced(shown):
        return shown
    if _OPENS_ALONE.match(shown) and is_balanced(shown[1:]):
        return shown[1:]
    rests = (shown[found.end() :] for found in _ENDS_QUOTATION.finditer(shown[:at]))
    return next((rest for rest in rests if is_balanced(rest)), shown)


def closes_alone(shown: str) -> bool:
    """Tell whether a quotation ends in a part that does not show where it begins: 我等他”，后来他没有来."""
    return any(shown.count(closing) > shown.count(opening) for opening, closing in _PAIRS)
