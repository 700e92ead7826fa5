"""Which items ask what another one of the text asks: for a word beside the same others, or in words said again?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.scripts import hanzi_of
from quizzes.distractors.rivals.gap import LEAST
from quizzes.giveaway import GAP_SHOWN
from quizzes.question import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizzes.distractors.item import Item
    from quizzes.distractors.vetoes import Tally

_OF_GAPS = frozenset({"word", "glossary_word"})
_BY_MEANING = "meaning_to_term"
_BEFORE, _BEHIND = 2, 3  # hanzi beside a gap that tell the same words said again


def without_twins(items: Sequence[Item], tally: Tally) -> list[Item]:
    """Leave the gap of two such items, and of two gaps in words said again the better, in the order of all."""
    gaps = {item.subject: set(item.all_options) for item in items if item.subtype in _OF_GAPS}
    single = [item for item in items if not tally.refuses("asked-in-gap", hit=_is_twin(item, gaps.get(item.subject)))]
    best: dict[str | None, str] = {}
    for item in sorted(single, key=lambda item: (-item.merit, item.id)):
        best.setdefault(_around(item), item.id)
    return [item for item in single if not tally.refuses("said-again", hit=_is_said_again(item, best))]


def _is_twin(item: Item, options: set[str] | None) -> bool:
    if item.subtype != _BY_MEANING or options is None:
        return False
    return len(options & {wrong.option for wrong in item.distractors}) >= LEAST


def _is_said_again(item: Item, best: dict[str | None, str]) -> bool:
    around = _around(item)
    return around is not None and best[around] != item.id


def _around(item: Item) -> str | None:
    """Give a key with what stands beside it in a gap; None at the edge of a prompt, where that may be anything."""
    gap = GAP_SHOWN.search(item.prompt) if item.kind is Kind.CLOZE else None
    if gap is None:
        return None
    before, after = hanzi_of(item.prompt[: gap.start()])[-_BEFORE:], hanzi_of(item.prompt[gap.end() :])[:_BEHIND]
    return f"{before}{item.key}{after}" if (len(before), len(after)) == (_BEFORE, _BEHIND) else None
