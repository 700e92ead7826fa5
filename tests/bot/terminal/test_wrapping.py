"""Lines of a terminal: as wide as allowed, and not broken where no reader would break them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from bot.terminal.wrapping import wrapped


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        pytest.param("做研究，做探索", 8, ["做研究，", "做探索"], id="punctuation stays with its word"),
        pytest.param("我们做研究，做", 10, ["我们做研", "究，做"], id="never at the beginning of a line"),
        pytest.param("他说（做）了", 6, ["他说", "（做）", "了"], id="an opening bracket goes along"),
        pytest.param("有OpenAI 指路", 8, ["有OpenAI", "指路"], id="Latin words stay whole"),
        pytest.param("one two three", 7, ["one two", "three"], id="English"),
        pytest.param("a\n\nb", 9, ["a", "", "b"], id="its own line breaks stay"),
        pytest.param("abcdefgh", 3, ["abc", "def", "gh"], id="a word that no line holds is cut"),
        pytest.param("，，，，", 4, ["，，", "，，"], id="punctuation alone"),
        pytest.param("", 10, [""], id="nothing"),
    ],
)
def test_lines_break_where_a_reader_would(text: str, width: int, lines: list[str]) -> None:
    assert wrapped(text, width) == lines


def test_later_lines_can_be_narrower() -> None:
    assert wrapped("我们做研究我们", 6, 2) == ["我们做", "研究", "我们"]
    assert wrapped("我\n我们做", 6, 2) == ["我", "我们", "做"]


@given(st.text(alphabet="我们做，。（）“”ab1 ,.(\n"), st.integers(2, 20))
def test_no_line_is_too_wide_and_nothing_is_lost(text: str, width: int) -> None:
    lines = wrapped(text, width)

    assert all(cell_len(line) <= width for line in lines)
    assert "".join("".join(lines).split()) == "".join(text.split())
