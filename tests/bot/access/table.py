"""Who may do what: the tables of docs/security.md, as tests read them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

PAGE = Path(__file__).parents[3] / "docs" / "security.md"
YES, NO, OWN, NEVER = "✓", "–", "own", "·"
_NAME = re.compile(r"`([^`]+)`")


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """What becomes of something (`what`, in `where`) that somebody of a column does."""

    what: str
    where: str
    cells: dict[str, str]


def rules() -> list[Rule]:
    """Read all tables; what stands in one row together is a rule each."""
    return [rule for table in _tables() for row in table[2:] for rule in _rules(table[0], row)]


def _rules(head: list[str], row: list[str]) -> Iterator[Rule]:
    cells = dict(zip(head, row, strict=True))
    what, where = cells.pop(head[0]), cells.pop("where")
    for name in _NAME.findall(what) or [what]:
        yield Rule(what=name, where=where, cells=cells)


def _tables() -> Iterator[list[list[str]]]:
    """Give the tables that say where something is done."""
    table: list[list[str]] = []
    for line in [*PAGE.read_text(encoding="utf-8").splitlines(), ""]:
        if line.startswith("|"):
            table.append([cell.strip() for cell in line.strip().strip("|").split("|")])
        elif table:
            if "where" in table[0]:
                yield table
            table = []
