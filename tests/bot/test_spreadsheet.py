"""Tables as files: what programs read back, whatever stands in the cells."""

from __future__ import annotations

import csv
from datetime import datetime
from io import BytesIO, StringIO
from typing import TYPE_CHECKING

import pytest
from openpyxl import load_workbook

from bot import spreadsheet
from bot.analysis.tables import Table
from bot.spreadsheet import csv_of, xlsx_of
from tests.bot.store.programs import next_line, start

if TYPE_CHECKING:
    from openpyxl.workbook import Workbook

NOON = datetime(2026, 12, 1, 12, 0, 5)  # noqa: DTZ001 (local times stand in cells without a zone)
TABLES = (
    Table("one", ("learner", "name", "share", "at"), [(7, "田中", 0.25, NOON), (8, None, -0.5, None)]),
    Table("two", ("a",), []),
    Table("three", ("chat", "text"), [(-1001234567890, 'with "marks", and\nlines')]),
)


def book(*tables: Table) -> Workbook:
    return load_workbook(BytesIO(xlsx_of(tables)))


def test_tables_stand_one_below_the_other_in_csv() -> None:
    content = csv_of(TABLES)

    assert content.startswith(b"\xef\xbb\xbf")
    assert list(csv.reader(StringIO(content.decode("utf-8-sig"), newline=""))) == [
        ["learner", "name", "share", "at"],
        ["7", "田中", "0.25", "2026-12-01 12:00:05"],
        ["8", "", "-0.5", ""],
        [],
        ["a"],
        [],
        ["chat", "text"],
        ["-1001234567890", 'with "marks", and\nlines'],
    ]


def test_each_table_has_a_sheet() -> None:
    found = book(*TABLES)

    assert found.sheetnames == ["one", "two", "three"]
    assert list(found["one"].iter_rows(values_only=True)) == [
        ("learner", "name", "share", "at"),
        (7, "田中", 0.25, NOON),
        (8, None, -0.5, None),
    ]
    assert found["one"].freeze_panes == "A2"
    assert found["one"]["A1"].font.bold
    assert found["three"]["A2"].number_format == "0"


@pytest.mark.parametrize(
    "text", ["=1+1", "+1", "-1", "@A1", "\t=1", "=cmd|' /C calc'!A0", "2026-12-01", "1e5", "#N/A", "TRUE", "_x003D_1"]
)
def test_a_text_stays_a_text_in_a_workbook(text: str) -> None:
    cell = book(Table("t", ("x",), [(text,)]))["t"]["A2"]

    assert (cell.data_type, cell.value) == ("s", text)


def test_a_head_is_a_text_too() -> None:
    assert book(Table("t", ("=1+1",), []))["t"]["A1"].data_type == "s"


@pytest.mark.parametrize("text", ["a\x00b", "a\x1fb", "a\ufffeb", "a\uffffb", "a\ud800b"])
def test_what_no_workbook_can_hold_is_left_out(text: str) -> None:
    assert book(Table("t", ("x",), [(text,)]))["t"]["A2"].value == "ab"
    assert csv_of([Table("t", ("x",), [(text,)])])


def test_what_is_too_long_for_a_sheet_goes_on_upon_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spreadsheet, "MOST_ROWS", 2)
    found = book(Table("t", ("x",), [(1,), (2,), (3,)]))

    assert [list(found[name].iter_rows(values_only=True)) for name in found.sheetnames] == [
        [("x",), (1,), (2,)],
        [("x",), (3,)],
    ]


def test_what_is_too_wide_goes_on_with_the_names_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spreadsheet, "MOST_COLUMNS", 3)
    found = book(Table("grid", ("id", "name", "a", "b", "c", "d"), [(7, "Ann", 1, 2, 3, 4)]))

    assert found.sheetnames == ["grid", "grid 2"]
    assert list(found["grid 2"].iter_rows(values_only=True)) == [("id", "name", "b", "c", "d"), (7, "Ann", 2, 3, 4)]


def test_a_running_bot_does_not_load_what_makes_workbooks() -> None:
    code = """
import sys
import bot.results, bot.workshop, bot.telegram.service
print("openpyxl" in sys.modules)
"""
    with start(code) as program:
        assert next_line(program) == "False"
