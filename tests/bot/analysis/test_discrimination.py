from __future__ import annotations

import pytest

from bot.analysis.discrimination import discriminations
from tests.bot.analysis.classes import CREDITS, answers, attempt


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        pytest.param(("XX", "77", "00"), 1.0, id="who-is-better-elsewhere-is-better-here"),
        # Here 0, 1, 1 and elsewhere 1, ½, 0: the same below nothing.
        pytest.param(("0XX", "XX0", "X00"), -0.866, id="who-is-better-elsewhere-is-worse-here"),
        # Here 1, 1, 0, 0 and elsewhere 1, 0, 1, 0: the products of the deviations cancel out.
        pytest.param(("XX", "X0", "0X", "00"), 0.0, id="neither-has-to-do-with-the-other"),
        # Here 1, 1, 0 and elsewhere 1, ½, 0: (⅓·½ + ⅓·0 + ⅔·½) / √(⅔ · ½) = √3 / 2.
        pytest.param(("XXX", "XX0", "000"), 0.866, id="half-of-the-rest"),
        pytest.param(("XX", "X0", "X0"), None, id="all-are-right-here"),
        pytest.param(("X7", "07", "X7"), None, id="all-are-equal-elsewhere"),
        pytest.param(("XXX", "XX0", "000", "X", "X"), 0.866, id="who-answered-nothing-else-does-not-count"),
        pytest.param(("XX", "00"), None, id="two-learners"),
        pytest.param(("X", "X", "0"), None, id="one-question"),
    ],
)
def test_a_question_is_set_against_the_other_answers_of_the_same_people(
    rows: tuple[str, ...], expected: float | None
) -> None:
    found = discriminations(answers(*rows))["s", "q0"]

    assert found == (None if expected is None else pytest.approx(expected, abs=0.0001))


def test_of_several_answers_to_a_question_the_mean_counts() -> None:
    twice = [*answers("XXX", "7X0", "000"), attempt(1, "q0", CREDITS["3"])]

    assert discriminations(twice)["s", "q0"] == pytest.approx(1)


def test_questions_of_two_sets_with_one_id_are_two() -> None:
    other = [attempt(learner, "q0", credit, set_id="other") for learner, credit in enumerate((0.0, 0.5, 1.0))]

    # Deviations 13, 4, −17 thirtieths here and −½, 0, ½ elsewhere: −½ / √(474/900 · ½).
    found = discriminations([*answers("X", "7", "0"), *other])

    assert found == {
        ("s", "q0"): pytest.approx(-0.9744, abs=0.0001),
        ("other", "q0"): pytest.approx(-0.9744, abs=0.0001),
    }
