"""What a place of our tables is called says where it is."""

from __future__ import annotations

import pytest

from quizzes.chinese.tables import rows_of
from quizzes.comprehension.circumstances.known_places import meaning_of_place


@pytest.mark.parametrize("sort", ["counter", "seat", "seat_outside"])
def test_what_one_sits_or_lies_on_is_told_alike_in_japanese(sort: str) -> None:
    [words] = [words.split(",") for name, _, words, _, _ in rows_of("places.tsv") if name == sort]
    told = {word: meaning_of_place(f"{word}上")[0] for word in words}
    assert all(ja.endswith("の上") for ja in told.values()), told


@pytest.mark.parametrize(
    ("text", "ja"),
    [
        pytest.param("长椅上", "ベンチの上", id="on top of a seat"),
        pytest.param("长椅旁边", "ベンチの横", id="beside one"),
        pytest.param("书柜上", "本棚", id="on what is no seat"),
    ],
)
def test_only_a_seat_is_told_as_what_one_is_on_top_of(text: str, ja: str) -> None:
    assert meaning_of_place(text)[0] == ja
