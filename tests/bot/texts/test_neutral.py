"""Nothing from outside steers a screen."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.texts.clusters import joins_of
from bot.texts.neutral import neutral, neutral_line, neutral_name


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        pytest.param("研究，“做”探索！ GPT4 ～", "研究，“做”探索！ GPT4 ～", id="words stay"),
        pytest.param("a\nb\r\nc\rd\u2028e\x85f", "a\nb\nc\nd\ne\nf", id="line breaks become one kind"),
        pytest.param("\x1b[31mred\x1b[0m", "[31mred[0m", id="escape sequences lose their escape"),
        pytest.param("\x9b2J\x07\x00", "2J", id="C1 and C0"),
        pytest.param("a\u202eb\u202c\u2066c\u2069\u200fd", "abcd", id="direction marks"),
        pytest.param("成\u200b本\ufeff\u00ad", "成本", id="invisible characters"),
        pytest.param("a\tb", "a b", id="tab"),
        pytest.param("\ud800x", "\ufffdx", id="half a surrogate pair"),
        pytest.param("👍🏽 ❤️", "👍🏽 ❤️", id="emoji"),
    ],
)
def test_what_steers_the_screen_is_taken_out(text: str, shown: str) -> None:
    assert neutral(text) == shown


def test_one_line_stays_one_line() -> None:
    assert neutral_line(" a\n\n b\u3000c\x1b[A ") == "a b c[A"


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("\u3164", ""),
        ("\u2800 \u115f\u200b", ""),
        ("\u3164安\u3164娜 ", "安\u3164娜"),
        ("Ann", "Ann"),
        ("\u034f", ""),
        ("\ufe0f \u3164\ufe0f", ""),
        ("❤\ufe0f", "❤\ufe0f"),
        ("이라", "이라"),
    ],
)
def test_a_name_of_fillers_shows_nothing(name: str, shown: str) -> None:
    assert neutral_name(name) == shown


def test_a_character_that_steers_a_screen_is_not_printable() -> None:
    steering = [c for c in map(chr, range(0x110000)) if unicodedata.category(c) in {"Cc", "Cf", "Cs", "Zl", "Zp"}]

    assert not any(character.isprintable() for character in steering)


@given(st.text())
def test_only_line_breaks_are_left_of_all_control_characters(text: str) -> None:
    shown = neutral(text)
    joins = joins_of(shown)  # between two pictures, as `test_clusters.py` says
    others = [each for place, each in enumerate(shown.replace("\n", " ")) if place not in joins]

    assert {unicodedata.category(character) for character in others}.isdisjoint({"Cc", "Cf", "Cs"})
    assert neutral(shown) == shown
