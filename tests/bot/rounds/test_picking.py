"""A round asks first what its group was not asked yet, or what it got wrong, as wanted."""

from __future__ import annotations

import pytest

from bot.rounds.picking import pick
from bot.rounds.round import History, Preference
from tests.bot.store.builders import question_of

QUESTIONS = [question_of(number) for number in range(6)]
# Of 0 and 1 nobody was right, 2 everybody knew; 3 to 5 were never asked.
HISTORY = {"q0": History(wrong=2), "q1": History(wrong=1), "q2": History()}


@pytest.mark.parametrize(
    ("preference", "n", "expected"),
    [
        pytest.param(Preference.NEW, 3, {"q3", "q4", "q5"}, id="new ones"),
        pytest.param(Preference.NEW, 4, {"q3", "q4", "q5", "q0"}, id="then what went wrong most"),
        pytest.param(Preference.WRONG, 2, {"q0", "q1"}, id="what went wrong"),
        pytest.param(Preference.WRONG, 5, {"q0", "q1", "q3", "q4", "q5"}, id="then new ones"),
        pytest.param(Preference.WRONG, 9, {f"q{i}" for i in range(6)}, id="no more than there are"),
    ],
)
def test_what_is_asked_first(preference: Preference, n: int, expected: set[str]) -> None:
    found = pick(QUESTIONS, n=n, seed=1, history=HISTORY, preference=preference)

    assert {question.id for question in found} == expected


def test_the_same_seed_gives_the_same_round() -> None:
    assert pick(QUESTIONS, n=3, seed=5, history={}) == pick(QUESTIONS, n=3, seed=5, history={})


@pytest.mark.parametrize("preference", Preference)
def test_a_class_that_has_a_round_every_day_meets_every_question_again(preference: Preference) -> None:
    history = {question.id: History(wrong=number) for number, question in enumerate(QUESTIONS, start=1)}
    for day in range(12):
        for question in pick(QUESTIONS, n=2, seed=day, history=history, preference=preference):
            before = history[question.id]
            history[question.id] = History(asked=before.asked + 1, wrong=before.wrong + 3)

    assert {known.asked for known in history.values()} == {5}
