"""Does the title of the interview, which everybody sees, tell the answer of a question?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.scripts import to_simplified
from quizzes.question import Form, Kind, normal_form

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from quizzes.distractors.item import Item

_GAP, _TRUE_FALSE = "＿＿", "true_false"
_WORDS = ("word", "glossary_word")


def is_told(item: Item, titles: Iterable[str]) -> bool:
    """
    Veto 17: a title holds the key, or of a gap with options the key beside what stands beside the gap.

    A gap is a matter of its sentence: that 因为 is in the title tells nothing of ＿＿大厂. But a word for which a
    translation asks is told by a title that holds it alone of those offered.
    """
    key = normal_form(to_simplified(item.key))
    if len(key) == 1 or item.subtype == _TRUE_FALSE:  # of one character a title tells nothing
        return False
    heard = [normal_form(to_simplified(title)) for title in titles]
    is_gap = item.kind is Kind.CLOZE and item.form is Form.CHOICE
    is_open = is_gap and not (item.subtype in _WORDS and _is_alone(item, key, heard))
    wanted = _with_neighbours(item, key) if is_open else [key]
    return any(text in title for title in heard for text in wanted)


def _is_alone(item: Item, key: str, heard: Sequence[str]) -> bool:
    """Tell whether of the words offered only the right one is met in a title."""
    words = [normal_form(to_simplified(option)) for option in item.all_options]
    return [word for word in words if any(word in title for title in heard)] == [key]


def _with_neighbours(item: Item, key: str) -> list[str]:
    before, _, after = to_simplified(item.prompt).partition(_GAP)
    beside = (normal_form(before)[-1:] + key, key + normal_form(after)[:1])
    return [text for text in beside if len(text) > len(key)]
