"""Which words end lightly is what the dictionaries say of them."""

from __future__ import annotations

import pytest

from quizzes.chinese.always_light import is_always_light, is_light_or_full, may_be_light
from quizzes.chinese.sources import every_reading, is_of_another_sense, standard_reading
from quizzes.chinese.tables import rows_of

EITHER_IN_ONE_SENSE = frozenset({"起来"})  # of which CC-CEDICT parts the verb from what it says behind another


def _is_light(reading: tuple[str, ...]) -> bool:
    return reading[-1].isascii()


def test_what_is_said_lightly_is_so_in_a_dictionary_and_in_full_in_no_other_sense() -> None:
    for (word,) in rows_of("said_lightly.tsv"):
        readings = every_reading(word)
        light = [reading for reading in readings if _is_light(reading)]
        full = [reading for reading in readings if not _is_light(reading)]
        assert light or _is_light(standard_reading(word, readings[0])), word
        apart = [one for one in light for other in full if is_of_another_sense(word, " ".join(one), " ".join(other))]
        assert not apart or word in EITHER_IN_ONE_SENSE, word


def test_no_word_is_said_lightly_in_two_tables() -> None:
    assert not [word for (word,) in rows_of("said_lightly.tsv") if is_always_light(word) or is_light_or_full(word)]


@pytest.mark.parametrize(
    ("word", "index", "expected"),
    [
        pytest.param("葡萄", 1, True, id="at its end"),
        pytest.param("葡萄干", 1, True, id="within a longer word"),
        pytest.param("打招呼", 2, True, id="at the end of a longer word"),
        pytest.param("父亲", 1, True, id="light or full"),
        pytest.param("三个人", 1, True, id="a measure word"),
        pytest.param("个人", 0, False, id="no measure word"),
        pytest.param("葡萄", 0, False, id="at its beginning"),
        pytest.param("市场", 1, False, id="in full in all of them"),
        pytest.param("", 1, False, id="no word"),
    ],
)
def test_a_syllable_may_be_light_where_a_word_ends_that_does_so(word: str, index: int, *, expected: bool) -> None:
    assert may_be_light(word, index) is expected
