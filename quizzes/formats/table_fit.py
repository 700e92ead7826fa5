"""How much of a question does a table carry, and in which cells?"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quizzes.formats import table_lists
from quizzes.formats.losses import Lost, cleaned
from quizzes.formats.table_columns import AFTER_OPTIONS, BEFORE_OPTIONS, MOST_OPTION_COLUMNS
from quizzes.question import MOST_OPTIONS, Form

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from quizzes.question import Localized, Question


def fit(question: Question) -> Question | Lost:
    """Keep what the columns of a table hold."""
    plain = cleaned(question)
    if isinstance(plain, Lost):
        return plain
    if len(plain.options) > MOST_OPTION_COLUMNS:
        return Lost.FORM
    # The model order stands first in its cell.
    orders = plain.orders if len(plain.orders) > 1 else ()
    return replace(plain, accepted_orders=orders, why_not=(), evidence=None, level_list=None)


def head_of(questions: Iterable[Question]) -> tuple[str, ...]:
    """Name the columns that some questions need: six options, and more where an order has more tiles."""
    most = max((len(question.options) for question in questions), default=0)
    options = (f"option{i}" for i in range(1, max(most, MOST_OPTIONS) + 1))
    return (*BEFORE_OPTIONS, *options, *AFTER_OPTIONS)


def row_of(question: Question, head: Sequence[str]) -> list[str]:
    """Write a question as the cells of its row."""
    cells = {
        "id": question.id,
        "kind": question.kind.value,
        "subtype": question.subtype,
        "form": question.form.value,
        "prompt": question.prompt,
        "passage": question.passage or "",
        **{f"option{i}": option for i, option in enumerate(question.options, 1)},
        "answer": _answer(question),
        **_languages("explanation", question.explanation),
        **_languages("hint", question.hint),
        "level": "" if question.level is None else str(question.level),
        "tags": table_lists.tags_joined(question.tags),
    }
    return [cells.get(name, "") for name in head]


def _answer(question: Question) -> str:
    match question.form:
        case Form.CHOICE:
            return question.key
        case Form.TYPED:
            return table_lists.joined(question.answer)
        case Form.ORDER:
            return table_lists.orders_joined(question.orders)


def _languages(name: str, text: Localized | None) -> dict[str, str]:
    return {} if text is None else {f"{name}_ja": text.ja or "", f"{name}_en": text.en or ""}
