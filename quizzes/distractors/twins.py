"""Which items ask for a word by its meaning beside nearly the same wrong words as a gap that asks for it?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.distractors.gap import LEAST

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizzes.distractors.item import Item
    from quizzes.distractors.vetoes import Tally

_OF_GAPS = frozenset({"word", "glossary_word"})
_BY_MEANING = "meaning_to_term"


def without_twins(items: Sequence[Item], tally: Tally) -> list[Item]:
    """Leave the gap of two such items, in the order of all."""
    gaps = {item.subject: set(item.all_options) for item in items if item.subtype in _OF_GAPS}
    return [item for item in items if not tally.refuses("asked-in-gap", hit=_is_twin(item, gaps.get(item.subject)))]


def _is_twin(item: Item, options: set[str] | None) -> bool:
    if item.subtype != _BY_MEANING or options is None:
        return False
    return len(options & {wrong.option for wrong in item.distractors}) >= LEAST
