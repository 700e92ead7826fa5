"""From attempts to results: people best first, questions by set and id."""

from __future__ import annotations

from datetime import UTC, datetime

from bot.analysis.results import results
from bot.tutor.attempt import Attempt
from bot.tutor.score import Score
from quizzes.grading import Verdict


def attempt(number: int, learner: int, question: str, *, is_correct: bool, set_id: str = "a") -> Attempt:
    return Attempt(
        key=f"k{number}",
        learner=learner,
        set_id=set_id,
        version=1,
        question=question,
        given=("我", "和"),
        verdict=Verdict.CORRECT if is_correct else Verdict.WRONG,
        credit=float(is_correct),
        hints=0,
        seconds=None,
        at=datetime(2026, 12, 1, 10, tzinfo=UTC),
    )


def test_nothing_comes_of_nothing() -> None:
    assert results([], {}) == {"attempts": [], "learners": [], "items": []}


def test_of_two_with_as_many_right_answers_the_one_who_needed_fewer_comes_first() -> None:
    attempts = [
        attempt(1, 1, "q", is_correct=True),
        attempt(2, 1, "r", is_correct=False),
        attempt(3, 2, "q", is_correct=True),
        attempt(4, 3, "q", is_correct=False),
    ]

    assert [one["learner"] for one in results(attempts, {})["learners"]] == [2, 1, 3]


def test_questions_of_two_sets_with_one_id_are_kept_apart() -> None:
    attempts = [attempt(1, 1, "q", is_correct=True, set_id="b"), attempt(2, 1, "q", is_correct=False, set_id="a")]

    assert [(item["question"], item["facility"]) for item in results(attempts, {})["items"]] == [("q", 0.0), ("q", 1.0)]


def test_somebody_without_a_name_and_tiles_in_their_order_are_shown() -> None:
    content = results([attempt(1, 7, "q", is_correct=True)], {})

    assert content["attempts"][0]["name"] == ""
    assert content["attempts"][0]["at"] == "2026-12-01T10:00:00Z"
    assert content["items"][0]["options"] == {"我 和": 1}


def test_forgotten_people_count_for_the_questions_and_are_nobodys() -> None:
    one = attempt(1, 7, "q", is_correct=True)
    nameless = {(one.set_id, "q"): Score(answered=2, correct=1, credit=1.0), (one.set_id, "r"): Score(answered=1)}

    content = results([one], {}, nameless)

    assert [(item["question"], item["answered"], item["facility"]) for item in content["items"]] == [
        ("q", 3, round(2 / 3, 4)),
        ("r", 1, 0.0),
    ]
    assert len(content["learners"]) == 1
