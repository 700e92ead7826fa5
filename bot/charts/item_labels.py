"""Which words stand in a picture of the questions of a class?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.analysis.item_verdict import BOUNDS, TO_CHECK, hardest_first, verdict_on
from bot.tutor.subject import near_gap, shared_texts, subject

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bot.analysis.discrimination import Item
    from bot.analysis.item_figures import ItemFigures
    from bot.texts import Texts
    from quizzes.question import Question

MOST_ROWS = 40
PROMPT_SEEN = 13  # hanzi, for which there is room beside the figures


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemRow:
    """A question in the picture: its number in the analysis, and what of it may be shown."""

    number: int
    prompt: str
    facility: float
    discrimination: float | None
    is_to_check: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemsPicture:
    """All that the picture shows: the hardest questions first, of those that enough people answered, and its words."""

    rows: tuple[ItemRow, ...]
    title: str
    count: str
    facility: str
    discrimination: str
    to_check: str
    empty: str


def items_picture(
    figures: Sequence[ItemFigures], questions: Mapping[Item, Question], texts: Texts, title: str
) -> ItemsPicture:
    """Say what the picture shows; `figures` stand in the order of the analysis."""
    numbers = {each.item: number for number, each in enumerate(figures, 1)}
    judged = {each.item: verdict_on(each) in TO_CHECK for each in figures}
    enough, shared = hardest_first(figures), shared_texts(questions.values())
    rows = tuple(
        ItemRow(
            number=numbers[each.item],
            prompt=near_gap(" ".join(_prompt(each.item, questions, shared).split()), PROMPT_SEEN),
            facility=each.facility,
            discrimination=each.discrimination,
            is_to_check=judged[each.item],
        )
        for each in enough[:MOST_ROWS]
    )
    return ItemsPicture(
        rows=rows,
        title=title,
        count=texts.say("items-all" if len(rows) == len(enough) else "items-hardest", shown=len(rows), of=len(enough)),
        facility=texts.say("items-facility"),
        discrimination=texts.say("items-discrimination"),
        to_check=texts.say("items-to-check"),
        empty=texts.say("items-empty", answers=BOUNDS.fewest_answers),
    )


def _prompt(item: Item, questions: Mapping[Item, Question], shared: frozenset[str]) -> str:
    question = questions.get(item)
    return item[1] if question is None else subject(question, shared)
