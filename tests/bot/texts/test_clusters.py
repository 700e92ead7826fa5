"""A sign that several characters make is shown whole or not at all."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.telegram.markup import length, shortened
from bot.texts.clusters import whole
from bot.texts.neutral import neutral

TEACHER, FAMILY, RAINBOW = "👩\u200d🏫", "👩\u200d👩\u200d👧\u200d👦", "🏳\ufe0f\u200d🌈"
WALES = "🏴" + "".join(map(chr, (0xE0067, 0xE0062, 0xE0077, 0xE006C, 0xE0073, 0xE007F)))


@pytest.mark.parametrize(
    "sign",
    [
        pytest.param(TEACHER, id="a teacher"),
        pytest.param(FAMILY, id="a family"),
        pytest.param("👩🏽\u200d🏫", id="with a tone"),
        pytest.param(RAINBOW, id="behind a look"),
        pytest.param("❤\ufe0f\u200d🔥", id="an old sign"),
        pytest.param(WALES, id="a flag of letters"),
    ],
)
def test_pictures_that_are_joined_stay_so(sign: str) -> None:
    assert neutral(f"安{sign}") == f"安{sign}"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        pytest.param("A\u200dn", "An", id="letters"),
        pytest.param("成\u200d本", "成本", id="hanzi"),
        pytest.param("👩\u200d", "👩", id="nothing behind"),
        pytest.param("\u200d👩", "👩", id="nothing before"),
        pytest.param("👩\u200d\u200d🏫", "👩🏫", id="two of them"),
        pytest.param("👩\u200ba🏫", "👩a🏫", id="another sign without a width"),
        pytest.param("好\U000e0067\U000e0062\U000e007f", "好", id="hidden letters behind no flag"),
        pytest.param("🏴" + "\U000e0061" * 40 + "\U000e007f", "🏴", id="more hidden letters than a flag has"),
    ],
)
def test_what_joins_no_pictures_is_taken_out(text: str, shown: str) -> None:
    assert neutral(text) == shown


@pytest.mark.parametrize(
    ("text", "end", "expected"),
    [
        pytest.param(f"ab{TEACHER}c", 4, 2, id="in a joined picture"),
        pytest.param(f"ab{TEACHER}c", 5, 5, id="behind it"),
        pytest.param("ab👍🏽", 3, 2, id="before a tone"),
        pytest.param("ab❤\ufe0f", 3, 2, id="before a look"),
        pytest.param("ae\u0301", 2, 1, id="before an accent"),
        pytest.param("🇯🇵🇹🇼", 1, 0, id="in the first flag"),
        pytest.param("🇯🇵🇹🇼", 2, 2, id="between two flags"),
        pytest.param("🇯🇵🇹🇼", 3, 2, id="in the second flag"),
        pytest.param(WALES, 4, 0, id="in a flag of letters"),
        pytest.param("abc", 2, 2, id="letters"),
        pytest.param("a" + "\u0301" * 90, 60, 60, id="a heap of marks"),
        pytest.param("abc", 3, 3, id="at the end"),
    ],
)
def test_a_cut_goes_before_a_sign_that_it_would_tear(text: str, end: int, expected: int) -> None:
    assert whole(text, end) == expected


@pytest.mark.parametrize("limit", range(8, 24))
def test_a_name_that_is_bounded_ends_with_a_whole_sign(limit: int) -> None:
    name = f"安老师 {FAMILY}{TEACHER}{RAINBOW}"
    kept = shortened(name, limit).removesuffix("…")

    assert length(shortened(name, limit)) <= limit
    assert kept.removeprefix("安老师").strip() in {"", FAMILY, f"{FAMILY}{TEACHER}"}


@given(st.text(st.sampled_from("ab👩🏽🏫\u200d\ufe0f🇯🇵\u0301安"), max_size=40), st.integers(2, 30))
def test_what_is_shortened_fits(text: str, limit: int) -> None:
    assert length(shortened(text, limit)) <= limit
