"""Which kind and which form does a row of a table name? Teachers call both 题型, and one column may say the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.formats.json_path import quoted
from quizzes.formats.table_columns import OPTIONS, meaning, option_number
from quizzes.question import Form

if TYPE_CHECKING:
    from collections.abc import Mapping

    from quizzes.formats.entries import Spot
    from quizzes.problem import Problem

_PAIRS = (("form", "kind"), ("kind", "form"))


def with_sorts_in_place(
    cells: Mapping[str, str], spots: Mapping[str, Spot]
) -> tuple[dict[str, str], dict[str, Spot], list[Problem]]:
    """Give the cells with a kind under `kind` and a form under `form`, and tell what names neither: 语法, 听力."""
    given, places, problems = dict(cells), dict(spots), []
    for said, meant in _PAIRS:
        cell = given.get(said, "")
        if meant not in given and _says_the_other(said, meant, given):
            given[meant], places[meant] = given.pop(said), places[said]
        elif meaning("skill", cell) is not None:
            message = f"{quoted(cell)} is no {said} of question here; this and others of its sort were left out"
            problems.append(places[said].warning("skill-left-out", message))
            del given[said]
    return given, places, problems


def _says_the_other(said: str, meant: str, cells: Mapping[str, str]) -> bool:
    """Tell whether a cell is a word for the other; 填空 is one for both, and with options to choose from a kind."""
    cell = cells.get(said, "")
    is_both = meaning(said, cell) == Form.TYPED and _has_options(cells)
    return meaning(meant, cell) is not None and (meaning(said, cell) is None or is_both)


def _has_options(cells: Mapping[str, str]) -> bool:
    return "answer" in cells and any(name == OPTIONS or option_number(name) is not None for name in cells)
