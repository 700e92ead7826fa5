"""No English word stands behind one that says how far, which it does not bear."""

from __future__ import annotations

import pytest

from quizzes.distractors.edits.english_degrees import takes_degree
from quizzes.distractors.edits.neighbours import cannot_stand
from quizzes.distractors.places import BothSides
from tests.quizzes.distractors.edits.test_neighbours import site


@pytest.mark.parametrize(
    ("word", "before", "expected"),
    [
        pytest.param("always", "Why do you so ", False, id="so always"),
        pytest.param("rarely", "Why do you so ", True, id="so rarely"),
        pytest.param("always", "Why do you ", True, id="always, and not how far"),
        pytest.param("rich", "What is your most ", False, id="most rich, for richest"),
        pytest.param("happy", "They are more ", False, id="more happy, for happier"),
        pytest.param("rich", "They are very ", True, id="very rich"),
        pytest.param("valuable", "What is your most ", True, id="most valuable"),
        pytest.param("unique", "What is your most ", False, id="what there is but one of"),
    ],
)
def test_a_word_takes_a_degree_or_none(word: str, before: str, *, expected: bool) -> None:
    assert takes_degree(word, before) is expected


@pytest.mark.parametrize(
    ("other", "is_refused"),
    [
        pytest.param("often|always", True, id="so always"),
        pytest.param("often|rarely", False, id="so rarely"),
    ],
)
def test_another_word_has_the_degree_of_the_one_in_its_place(other: str, *, is_refused: bool) -> None:
    both = BothSides(source="你为什么常常不卖？", translation="Why do you so often refuse to sell it?", language="en")
    assert cannot_stand(site(both, "常常|很少", other), 0, both) is is_refused
