"""When a question comes back: what is known well later, what is not tomorrow."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING

import pytest
from fsrs import Rating
from hypothesis import given
from hypothesis import strategies as st

from bot.review.rating import rating_of
from bot.review.state import EARLY, LONGEST_DAYS, ReviewState, reviewed, state_after
from quizzes.grading import Verdict
from tests.bot.tutor.builders import NOON
from tests.bot.tutor.builders import attempt as attempt_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.tutor.attempt import Attempt

CORRECT, CLOSE, WRONG = Verdict


def answered(verdict: Verdict, *, days: float = 0, hints: int = 0, seconds: float | None = None) -> Attempt:
    """Make an attempt so many days after noon."""
    return replace(attempt_of("q", verdict), at=NOON + timedelta(days=days), hints=hints, seconds=seconds)


def after(*answers: tuple[Verdict, float]) -> ReviewState:
    """Give the state after answers, each with its day."""
    state = state_after(answered(verdict, days=days) for verdict, days in answers)
    assert state is not None
    return state


def days_until_due(state: ReviewState) -> int:
    """Count the days from the last review, a day being over a bit before."""
    return (state.due - state.last_review + EARLY).days


@pytest.mark.parametrize(
    ("attempt", "rating"),
    [
        pytest.param(answered(CORRECT), Rating.Good, id="correct"),
        pytest.param(answered(CORRECT, seconds=120), Rating.Good, id="correct in good time"),
        pytest.param(answered(CORRECT, seconds=121), Rating.Hard, id="correct after long thought"),
        pytest.param(answered(CORRECT, seconds=900), Rating.Good, id="correct after doing something else"),
        pytest.param(answered(CORRECT, hints=1), Rating.Hard, id="correct with a hint"),
        pytest.param(answered(CLOSE), Rating.Hard, id="close"),
        pytest.param(answered(CLOSE, hints=3, seconds=300), Rating.Hard, id="close, slow, with hints"),
        pytest.param(answered(WRONG), Rating.Again, id="wrong"),
        pytest.param(answered(WRONG, hints=2, seconds=1), Rating.Again, id="wrong with hints"),
    ],
)
def test_the_rating_follows_from_verdict_hints_and_time(attempt: Attempt, rating: Rating) -> None:
    assert rating_of(attempt) is rating


def test_the_first_answer_decides_when_it_comes_back() -> None:
    assert [days_until_due(after((verdict, 0))) for verdict in Verdict] == [2, 1, 1]


def test_what_is_right_each_time_it_is_due_comes_back_later_each_time() -> None:
    days, waits = 0, list[int]()
    answers = list[tuple[Verdict, float]]()
    for _ in range(5):
        answers.append((CORRECT, days))
        waits.append(days_until_due(after(*answers)))
        days += waits[-1]
    assert waits == [2, 11, 46, 163, 497]


def test_what_was_forgotten_comes_back_soon() -> None:
    known, forgotten = after((CORRECT, 0), (CORRECT, 2)), after((CORRECT, 0), (CORRECT, 2), (WRONG, 13))
    assert days_until_due(known) == 11
    assert days_until_due(forgotten) <= 2
    assert forgotten.difficulty > known.difficulty


def test_to_answer_again_at_once_proves_little() -> None:
    once, often = after((CORRECT, 0)), after(*[(CORRECT, 0)] * 9)
    assert days_until_due(often) == days_until_due(once)
    assert (often.count, often.right_since) == (9, 9)


@pytest.mark.parametrize(
    ("hours", "counts"),
    [pytest.param(15.9, False, id="the same evening"), pytest.param(16.1, True, id="the next, a bit earlier")],
)
def test_a_day_is_over_after_sixteen_hours(hours: float, counts: bool) -> None:  # noqa: FBT001  # a column of the table
    first = after((WRONG, 0))
    again = reviewed(first, answered(CORRECT, days=hours / 24))
    assert (NOON + timedelta(hours=hours) >= first.due) is counts
    assert (again.stability > 2 * first.stability) is counts


def test_what_went_wrong_is_remembered_with_how_often_it_was_right_since() -> None:
    states = [after(*[(WRONG, 0), (CORRECT, 1), (CORRECT, 2)][:count]) for count in (1, 2, 3)]
    assert [state.right_since for state in states] == [0, 1, 2]
    assert {state.wrong_at for state in states} == {NOON}


@pytest.mark.parametrize(
    ("since", "right"),
    [
        pytest.param([CLOSE, CLOSE, CLOSE], 0, id="close is not right"),
        pytest.param([CORRECT, CLOSE, CORRECT], 2, id="close between does not count against it"),
        pytest.param([CORRECT, WRONG, CORRECT], 1, id="wrong between begins anew"),
    ],
)
def test_only_what_was_correct_makes_good(since: list[Verdict], right: int) -> None:
    assert after((WRONG, 0), *((verdict, 1) for verdict in since)).right_since == right


def test_what_was_never_wrong_is_no_mistake() -> None:
    assert after((CORRECT, 0), (CLOSE, 1)).wrong_at is None


def test_an_answer_that_arrives_late_counts_as_made_with_the_one_before() -> None:
    state = after((CORRECT, 10), (WRONG, 3))
    assert state == after((CORRECT, 10), (WRONG, 10))
    assert state.wrong_at == state.last_review == NOON + timedelta(days=10)


def test_the_zone_of_a_time_does_not_matter() -> None:
    there = replace(answered(CORRECT), at=NOON.astimezone(timezone(timedelta(hours=9))))
    assert reviewed(None, there) == reviewed(None, answered(CORRECT))
    assert reviewed(None, there).due.tzinfo is UTC


def test_without_attempts_there_is_no_state() -> None:
    assert state_after([]) is None


ANSWERS = st.lists(
    st.builds(
        answered,
        st.sampled_from(Verdict),
        days=st.one_of(st.sampled_from([0, 1, 2]), st.floats(-1000, 100_000)),
        hints=st.integers(0, 3),
        seconds=st.none() | st.floats(0, 10_000),
    ),
    min_size=1,
    max_size=60,
)


def all_states(attempts: Iterable[Attempt]) -> list[ReviewState]:
    """Give the state after each attempt."""
    states: list[ReviewState] = []
    for attempt in attempts:
        states.append(reviewed(states[-1] if states else None, attempt))
    return states


@given(ANSWERS)
def test_whatever_is_answered_whenever_the_state_is_sound_and_the_same_each_time(attempts: list[Attempt]) -> None:
    states = all_states(attempts)
    assert states == all_states(attempts)
    assert states[-1] == state_after(attempts)
    latest = datetime.min.replace(tzinfo=UTC)
    for state, attempt in zip(states, attempts, strict=True):
        assert math.isfinite(state.stability)
        assert state.stability > 0
        assert 1 <= state.difficulty <= 10
        assert 1 <= days_until_due(state) <= LONGEST_DAYS
        assert state.last_review == max(latest, attempt.at)
        latest = state.last_review
        assert (state.wrong_at == latest) or attempt.verdict is not WRONG
