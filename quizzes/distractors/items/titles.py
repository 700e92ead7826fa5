"""Does the title of the interview, which everybody sees, tell the answer of a question?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.scripts import to_simplified
from quizzes.question import Form, Kind, normal_form

if TYPE_CHECKING:
    from collections.abc import Iterable

    from quizzes.distractors.item import Item

_GAP, _TRUE_FALSE = "＿＿", "true_false"


def is_told(item: Item, titles: Iterable[str]) -> bool:
    """
    Veto 17: a title holds the key, or of a gap with options the key beside what stands beside the gap.

    A gap is a matter of its sentence: that 大模型 is in the title tells nothing of 大厂的＿＿, but of 大＿＿.
    """
    key = normal_form(to_simplified(item.key))
    if len(key) == 1 or item.subtype == _TRUE_FALSE:  # of one character a title tells nothing
        return False
    wanted = _with_neighbours(item, key) if item.kind is Kind.CLOZE and item.form is Form.CHOICE else [key]
    return any(text in normal_form(to_simplified(title)) for title in titles for text in wanted)


def _with_neighbours(item: Item, key: str) -> list[str]:
    before, _, after = to_simplified(item.prompt).partition(_GAP)
    beside = (normal_form(before)[-1:] + key, key + normal_form(after)[:1])
    return [text for text in beside if len(text) > len(key)]
