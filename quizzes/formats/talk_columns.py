"""
Which columns of a table hold a talk, and what stands beside them: numbers, times, pinyin, notes, nothing at all?

    场景    开始      说话人    中文        拼音         日本語
    开场    00:01     记者      您好。      nín hǎo      こんにちは。

Only where a head names the columns is one left out for its name, or for being empty in most rows.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.findings import shown, warning
from quizzes.formats.office_rows import uncounted, without_notes
from quizzes.wordlists import any_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizzes.problem import Problem

_NAMED = lazy_regex(any_of("language column"), re.IGNORECASE)
_PINYIN = lazy_regex("(?:汉语|漢語)?拼音|注音|ピンイン|pinyin", re.IGNORECASE)
_WORDS = lazy_regex(any_of("glossary title"), re.IGNORECASE)
_TIME = lazy_regex(r"\[?(?:\d{1,2}:)?\d{1,3}:\d{2}(?:[.,:]\d{1,3})?\]?")
_MOST_ABOVE = 3  # rows above the head
_LEAST_NAMED = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class TalkColumns:
    """The rows without what is beside the talk, and what is to be said of that."""

    rows: Sequence[Sequence[str]]
    problems: tuple[Problem, ...] = ()


def talk_columns(rows: Sequence[Sequence[str]], numbers: Sequence[int]) -> TalkColumns:
    """Take the columns away that are no part of a talk, from rows that have such numbers in their file."""
    counted = uncounted(without_notes(rows))
    at = place_of_head(counted)
    head = [] if at is None else counted[at]
    below = counted if at is None else counted[at + 1 :]
    columns = [
        [row[i].strip() if i < len(row) else "" for row in below] for i in range(max(map(len, counted), default=0))
    ]
    names = [head[i].strip() if i < len(head) else "" for i in range(len(columns))]
    gone = {i for i, cells in enumerate(columns) if _is_beside(cells, names[i])}
    kept = [_without(row, gone, is_above=at is not None and i < at) for i, row in enumerate(counted)]
    told = [names[i] for i in sorted(gone) if names[i] and any(columns[i]) and not _are_times(columns[i])]
    return TalkColumns(rows=kept, problems=tuple(_told(name, numbers[at or 0]) for name in told))


def place_of_head(rows: Sequence[Sequence[str]]) -> int | None:
    """Find the row that says who speaks and which language is where; None where there is none."""
    named = (sum(_NAMED.fullmatch(cell.strip()) is not None for cell in row) for row in rows[: _MOST_ABOVE + 1])
    return next((i for i, count in enumerate(named) if count >= _LEAST_NAMED), None)


def _is_beside(cells: Sequence[str], name: str) -> bool:
    filled = sum(map(bool, cells))
    if not filled or _are_times(cells) or _PINYIN.fullmatch(name):
        return True
    if _WORDS.fullmatch(name):
        return True
    return bool(name) and _NAMED.fullmatch(name) is None and 2 * filled <= len(cells)


def _are_times(cells: Sequence[str]) -> bool:
    return any(cells) and all(_TIME.fullmatch(cell) for cell in cells if cell)


def _without(row: Sequence[str], gone: set[int], *, is_above: bool) -> Sequence[str]:
    """Leave cells out; a title above the head is wherever it is."""
    return [cell for i, cell in enumerate(row) if i not in gone or (is_above and cell.strip())]


def _told(name: str, line: int) -> Problem:
    return warning("column-left-out", f"The column {shown(name)} is no part of the talk; it was left out.", line)
