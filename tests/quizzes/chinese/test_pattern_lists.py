from __future__ import annotations

import re
from pathlib import Path

import pytest

import quizzes
from quizzes.chinese.pattern_lists import any_pattern, filled
from quizzes.chinese.tables import rows_of

_LISTS = tuple(dict.fromkeys(name for name, *_ in rows_of("pattern_lists.tsv")))


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        pytest.param("{number}个", "几个", id="a number, or a few"),
        pytest.param("{digit}点", "三点", id="a number"),
        pytest.param("{amount}天", "半天", id="an amount"),
        pytest.param("{date}号", "〇号", id="a date"),
        pytest.param("[零{number_signs}分]", "几", id="the characters of a number among others"),
        pytest.param("{who}来了{1,2}", "他来了", id="what the caller names, and a count that is no name"),
    ],
)
def test_a_pattern_is_written_out(pattern: str, text: str) -> None:
    assert re.fullmatch(filled(pattern, who="[我他]"), text)


def test_the_patterns_of_a_list_stand_in_their_order() -> None:
    assert any_pattern("claim: law").startswith("成[正反]比|平方根|")


@pytest.mark.parametrize("name", _LISTS)
def test_each_list_is_read_somewhere(name: str) -> None:
    folder = Path(quizzes.__file__).parent
    read = re.compile(rf"""any_pattern\(["']{re.escape(name)}["']""")  # single quotes within an f-string

    assert any(read.search(path.read_text(encoding="utf-8")) for path in folder.rglob("*.py"))
