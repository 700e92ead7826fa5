"""
Which tables of words are there, and what stands in their columns?

`tables.tsv` says so, one table a line: its name, how many of its columns name a row, whether rows stand in the order of
their characters (sorted) or in the one in which they are tried (ranked), and the columns, each with its form:

    japanese      a form by its name
    ?japanese     the same, or nothing
    =often|never  one of these signs
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import resources
from typing import TYPE_CHECKING

from quizzes.lexicons.forms import (
    alternatives,
    anything,
    english,
    filled,
    japanese,
    one_of,
    or_empty,
    pattern,
    reading,
    simplified,
    text,
    words,
)
from quizzes.question import RefutationCode

if TYPE_CHECKING:
    from collections.abc import Mapping

    from quizzes.lexicons.forms import Form


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """
    The columns of a table, each with its form, and how many of them name a row: no two rows are named alike.

    Rows stand in the order of their characters, but for those `is_ranked`: these are tried as they stand.
    """

    columns: Mapping[str, Form]
    key: int
    is_ranked: bool


_FORMS: Mapping[str, Form] = {
    "alternatives": alternatives,
    "anything": anything,
    "english": english,
    "japanese": japanese,
    "part_of_speech": one_of("n", "np", "nc", "t", "s", "v", "a", "d", "c"),
    "pattern": pattern,
    "reading": reading,
    "refutation": one_of(*RefutationCode),
    "simplified": simplified,
    "filled": filled,
    "text": text,
    "up_to_120": one_of(*map(str, range(121))),
    "words": words,
}


def form_of(told: str) -> Form:
    """
    Give the form that `tables.tsv` tells.

    Raises:
        KeyError: no form has this name.
    """
    if told.startswith("?"):
        return or_empty(form_of(told.removeprefix("?")))
    return one_of(*told.removeprefix("=").split("|")) if told.startswith("=") else _FORMS[told]


def _tables() -> Mapping[str, Table]:
    content = (resources.files("quizzes.lexicons") / "tables.tsv").read_text(encoding="utf-8")
    found = {}
    for name, key, order, columns in (line.split("\t") for line in content.splitlines()[1:]):
        forms = (column.split(": ") for column in columns.split("; "))
        found[name] = Table(
            columns={column: form_of(told) for column, told in forms}, key=int(key), is_ranked=order == "ranked"
        )
    return found


TABLES = _tables()
