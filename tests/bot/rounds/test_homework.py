"""Homework is reminded of once and ends once, whenever somebody looks; and it is known who did how much."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.rounds.homework import (
    End,
    Homework,
    HomeworkAnswer,
    HomeworkState,
    NewHomework,
    Remind,
    Report,
    Wait,
    decided,
    finished,
    first_look,
    left_to_do,
    taking_part,
    tally,
)
from bot.tutor.session import QuestionRef
from quizzes.grading import Verdict

AT = datetime(2026, 12, 1, 10, tzinfo=UTC)
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
REFS = tuple(QuestionRef(set_id="s", version=1, question=f"q{number}") for number in range(3))


def homework(lasts: timedelta) -> Homework:
    new = NewHomework(chat=-1, topic=None, questions=REFS, due_at=AT + lasts, zone="UTC", language="en")
    return Homework(id=1, new=new, made_at=AT, state=HomeworkState.OPEN, next_at=first_look(new, AT))


@pytest.mark.parametrize(
    ("lasts", "before"), [(7 * DAY, DAY), (2 * DAY, DAY), (DAY, DAY / 2), (4 * HOUR, 2 * HOUR), (HOUR, HOUR / 2)]
)
def test_the_reminder_comes_a_day_before_or_later(lasts: timedelta, before: timedelta) -> None:
    given_out = homework(lasts)
    moment = AT + lasts - before
    assert isinstance(decided(given_out, moment - MINUTE), Wait)
    decision = decided(given_out, moment)
    assert isinstance(decision, Remind)
    assert (decision.after.state, decision.after.next_at) == (HomeworkState.REMINDED, AT + lasts)


def test_shortly_before_the_end_nobody_is_reminded_any_more() -> None:
    decision = decided(homework(DAY), AT + DAY - 9 * MINUTE)
    assert isinstance(decision, Wait)
    assert decision.after.next_at == AT + DAY


@pytest.mark.parametrize("state", [HomeworkState.ENDED, HomeworkState.DROPPED])
def test_what_is_over_stays_so(state: HomeworkState) -> None:
    assert isinstance(decided(replace(homework(DAY), state=state, next_at=None), AT + 9 * DAY), Wait)


@given(st.integers(20, 40_000), st.lists(st.integers(1, 5000), max_size=60))
def test_whenever_somebody_looks_each_step_is_done_once_at_most_and_in_order(minutes: int, between: list[int]) -> None:
    now, it, steps = AT, homework(minutes * MINUTE), []
    for pause in [*between, minutes]:
        now += pause * MINUTE
        while not isinstance(decision := decided(it, now), Wait):
            assert (now < it.new.due_at) is isinstance(decision, Remind)
            steps.append(type(decision))
            it = decision.after
        it = decision.after
    assert steps in ([End, Report], [Remind, End, Report])
    assert it.next_at is None


def answer(learner: int, number: int, verdict: Verdict) -> HomeworkAnswer:
    return HomeworkAnswer(learner=learner, question=REFS[number], verdict=verdict)


def test_who_has_the_same_number_right_has_the_same_place() -> None:
    right, close, wrong = Verdict.CORRECT, Verdict.CLOSE, Verdict.WRONG
    answers = [answer(1, 0, right), answer(1, 1, wrong), answer(2, 0, right), answer(3, 0, close), answer(4, 0, right)]
    answers.append(answer(4, 1, right))

    assert [
        (done.place, done.learner, done.correct, done.answered) for done in tally(homework(DAY), answers, ()).done
    ] == [
        (1, 4, 2, 2),
        (2, 2, 1, 1),
        (2, 1, 1, 2),
        (4, 3, 0, 1),
    ]
    assert tally(homework(DAY), [], ()).done == []


def test_what_was_set_aside_counts_for_nobody_and_who_has_answered_nothing_else_is_told_of() -> None:
    right, wrong = Verdict.CORRECT, Verdict.WRONG
    answers = [answer(1, 0, wrong), answer(1, 1, right), answer(2, 0, right), answer(3, 1, wrong), answer(3, 2, right)]
    counted = tally(homework(DAY), answers, {REFS[0]})

    assert counted.count == 2
    assert [(done.place, done.learner, done.correct, done.answered) for done in counted.done] == [
        (1, 1, 1, 1),
        (1, 3, 1, 2),
        (3, 2, 0, 0),
    ]
    assert taking_part(homework(DAY), answers, {REFS[0]}) == 2
    assert taking_part(homework(DAY), answers, ()) == 3


@given(
    st.lists(
        st.builds(answer, st.integers(1, 6), st.integers(0, 2), st.sampled_from(Verdict)),
        unique_by=lambda each: (each.learner, each.question),
    )
)
def test_a_place_tells_how_many_are_better(answers: list[HomeworkAnswer]) -> None:
    found = tally(homework(DAY), answers, ()).done

    assert [each.place for each in found] == [
        1 + sum(other.correct > each.correct for other in found) for each in found
    ]
    assert {(each.learner, each.answered, each.correct) for each in found} == {
        (
            learner,
            sum(each.learner == learner for each in answers),
            sum(each.learner == learner and each.verdict is Verdict.CORRECT for each in answers),
        )
        for learner in {each.learner for each in answers}
    }


def test_what_is_left_is_what_one_has_not_answered() -> None:
    answers = [answer(1, 1, Verdict.WRONG), answer(2, 0, Verdict.CORRECT)]
    assert left_to_do(homework(DAY), answers, 1, ()) == (REFS[0], REFS[2])
    assert left_to_do(homework(DAY), answers, 3, ()) == REFS


def test_what_was_set_aside_is_not_left_to_do_and_keeps_nobody_from_having_finished() -> None:
    answers = [answer(1, 0, Verdict.CORRECT), answer(1, 2, Verdict.WRONG), answer(2, 0, Verdict.CORRECT)]
    assert left_to_do(homework(DAY), answers, 2, {REFS[1]}) == (REFS[2],)
    assert finished(homework(DAY), answers, ()) == 0
    assert finished(homework(DAY), answers, {REFS[1]}) == 1
    assert finished(homework(DAY), answers, {*REFS[1:]}) == 2
