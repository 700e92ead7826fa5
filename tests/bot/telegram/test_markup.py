"""Runs become HTML that Telegram reads back as the same text, in pages that fit and lose nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.telegram.markup import Run, Style, as_html, as_text, blocks, bold, length, lines, pages, plain, shortened
from bot.texts.neutral import neutral
from tests.bot.botapi.formatting import seen, utf16

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
styled = st.lists(st.builds(Run, texts.map(neutral), st.sampled_from(Style)), max_size=8)


@given(styled)
def test_html_reads_back_as_the_text(runs: list[Run]) -> None:
    assert seen(as_html(runs)) == as_text(runs).strip(" \n\r\t")


@given(styled, st.integers(2, 40))
def test_pages_fit_and_lose_nothing_but_blanks(runs: list[Run], limit: int) -> None:
    found = pages(runs, limit)

    assert all(0 < utf16(as_text(page)) <= limit for page in found)
    assert "".join("".join(map(as_text, found)).split()) == "".join(as_text(runs).split())


def test_a_page_ends_with_a_sentence() -> None:
    first, second = pages([plain("第一句话。第二句话很长。")], 9)

    assert as_text(first) == "第一句话。"
    assert as_text(second) == "第二句话很长。"


def test_a_run_that_fits_on_the_next_page_is_not_torn() -> None:
    found = pages([plain("一二三四五六"), plain("七八九十"), plain("甲")], 8)

    assert [as_text(page) for page in found] == ["一二三四五六", "七八九十甲"]


def test_a_line_of_a_list_is_not_torn_behind_its_number() -> None:
    rows = [f"{number}. nobody answered · 他们打算从哪儿做起呢" for number in range(80, 90)]

    found = [as_text(page) for page in pages(lines(*rows), 110)]

    assert [line for page in found for line in page.splitlines()] == rows


def test_a_long_line_behind_a_short_one_is_torn_rather_than_leave_a_page_nearly_empty() -> None:
    found = [as_text(page) for page in pages(lines("甲", "一二三，" * 8), 30)]

    assert len(found[0]) > 20
    assert len(found) == 2


@pytest.mark.parametrize(
    ("text", "limit", "expected"),
    [
        pytest.param("a fund takes up large models", 26, "a fund takes up large…", id="within a word"),
        pytest.param("a fund takes up large models", 22, "a fund takes up large…", id="behind a word"),
        pytest.param("a fund takes up large models", 28, "a fund takes up large models", id="all of it"),
        pytest.param("la compréhension générale", 22, "la compréhension…", id="with accents"),
        pytest.param("一家基金做起了大模型", 6, "一家基金做…", id="without blanks"),
        pytest.param("程序用 Python 写的", 8, "程序用…", id="a foreign word"),
        pytest.param("https://example.org/a/very/long/path", 20, "https://example.org…", id="no blank near"),
        pytest.param("x Donaudampfschifffahrt", 12, "x Donaudamp…", id="too much would be lost"),
        pytest.param("in the year 2026 and later", 15, "in the year…", id="within a number"),
    ],
)
def test_a_text_is_not_cut_within_a_word(text: str, limit: int, expected: str) -> None:
    assert shortened(text, limit) == expected


@given(texts, st.integers(2, 30))
def test_a_shortened_text_fits(text: str, limit: int) -> None:
    assert length(shortened(text, limit)) <= limit


def test_empty_lines_and_groups_leave_no_trace() -> None:
    runs = blocks(lines(bold("a"), None, "", "b"), lines(None), lines("c"))

    assert as_text(runs) == "a\nb\n\nc"
