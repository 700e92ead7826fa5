"""The examples that a person starts from are good to add, those in the documentation too."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from quizzes.checking import FileKind, check
from quizzes.formats import Format
from quizzes.formats.csv_text import read
from quizzes.formats.entries import Upload
from quizzes.formats.table_columns import COLUMNS
from quizzes.formats.template import template
from quizzes.limits import DEFAULT_LIMITS

PAGE = Path(__file__).resolve().parents[3] / "docs" / "formats.md"
BLOCKS = re.findall(r"```(json|csv|gift|aiken)\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
EXAMPLES = [block for block in BLOCKS if block[1].count("\n") > 1]


@pytest.mark.parametrize("format_", Format)
def test_a_template_of_each_kind_is_good_to_add(format_: Format) -> None:
    name = f"template{format_}"
    checked = check(template(name), name)

    assert (checked.kind, checked.problems) == (FileKind.SET, ())


@pytest.mark.parametrize(("name", "text"), EXAMPLES, ids=[name for name, _ in EXAMPLES])
def test_each_example_of_the_documentation_is_good_to_add(name: str, text: str) -> None:
    checked = check(text.encode(), "example.txt")

    assert (checked.kind, checked.problems) == (FileKind.SET, ())
    if name != "json":
        assert text.replace("\r", "").strip() == template(f"x.{name}").decode("utf-8-sig").replace("\r", "").strip()


def test_the_documentation_shows_the_head_of_a_table() -> None:
    assert {name for name, _ in EXAMPLES} == {"json", "csv", "gift", "aiken"}
    assert ("csv", ",".join(COLUMNS) + "\n") in BLOCKS


def test_a_head_alone_is_a_table_without_questions() -> None:
    reading = read(Upload(data=",".join(COLUMNS).encode(), name="x.csv", limits=DEFAULT_LIMITS))

    assert [problem.code for problem in reading.problems] == ["no-questions"]
