"""The summary: what was passed, what it was worth, and what to look at again."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.tutor.attempt import session_key
from bot.tutor.score import Score
from bot.tutor.session import advance, leave
from bot.tutor.summary import Missed, Summary, summary
from quizzes.grading import Verdict
from quizzes.question import Kind
from tests.bot.tutor.builders import attempt, choice, ref_of, session_of

if TYPE_CHECKING:
    from bot.tutor.attempt import Attempt
    from bot.tutor.session import Session

ONE, TWO = choice("one", kind=Kind.CLOZE), choice("two", kind=Kind.TRANSLATION)
THREE, FOUR = choice("three", kind=Kind.CLOZE), choice("four")
QUESTIONS = {ref_of(question): question for question in (ONE, TWO, THREE, FOUR)}
RIGHT, CLOSE, WRONG = (
    attempt(question, verdict, key=session_key(7, position))
    for position, (question, verdict) in enumerate(zip(("one", "two", "three"), Verdict, strict=True))
)


def test_what_was_not_correct_or_was_skipped_is_worth_another_look() -> None:
    session = session_of(ONE, TWO, THREE, FOUR)
    for _ in range(4):
        session = advance(session)

    assert summary(session, [RIGHT, CLOSE, WRONG], QUESTIONS) == Summary(
        asked=4,
        score=Score(answered=3, correct=1, credit=1.7),
        by_kind={
            Kind.CLOZE: Score(answered=2, correct=1, credit=1.0),
            Kind.TRANSLATION: Score(answered=1, correct=0, credit=0.7),
        },
        missed=(
            Missed(ref=ref_of(TWO), question=TWO, attempt=CLOSE),
            Missed(ref=ref_of(THREE), question=THREE, attempt=WRONG),
            Missed(ref=ref_of(FOUR), question=FOUR, attempt=None),
        ),
    )


@pytest.mark.parametrize(
    ("seconds", "total"),
    [
        pytest.param((10.0, 20.5), 30.5, id="both are known"),
        pytest.param((10.0, None), 10.0, id="of one nobody knows"),
        pytest.param((10.0, 899.0), 909.0, id="one took long"),
        pytest.param((10.0, 900.0), 10.0, id="away in the middle"),
        pytest.param((None, 30_000.0), None, id="away all the time"),
        pytest.param((None, None), None, id="of none anybody knows"),
    ],
)
def test_the_night_that_a_quiz_was_left_open_is_no_time_for_answers(
    seconds: tuple[float | None, float | None], total: float | None
) -> None:
    given = [replace(each, seconds=took) for each, took in zip((RIGHT, CLOSE), seconds, strict=True)]
    assert summary(advance(advance(session_of(ONE, TWO))), given, QUESTIONS).seconds == total


def test_what_was_not_reached_is_not_missed() -> None:
    session = leave(advance(session_of(ONE, TWO)))

    assert summary(session, [RIGHT], QUESTIONS).missed == ()
    assert summary(session, [RIGHT], QUESTIONS).asked == 1


@pytest.mark.parametrize(
    ("session", "given", "is_perfect"),
    [
        pytest.param(advance(session_of(ONE)), [RIGHT], True, id="all of it"),
        pytest.param(leave(advance(session_of(ONE, TWO))), [RIGHT], False, id="left before its end"),
        pytest.param(advance(session_of(ONE, TWO)), [RIGHT], False, id="not over yet"),
        pytest.param(advance(advance(session_of(ONE, TWO))), [RIGHT], False, id="skipped"),
        pytest.param(advance(advance(session_of(ONE, TWO))), [RIGHT, CLOSE], False, id="nearly"),
        pytest.param(leave(session_of(ONE)), [], False, id="nothing was asked"),
    ],
)
def test_all_correct_is_said_of_a_whole_quiz_alone(session: Session, given: list[Attempt], is_perfect: bool) -> None:  # noqa: FBT001 - a row of the table
    assert summary(session, given, QUESTIONS).is_perfect is is_perfect


def test_a_question_that_is_gone_from_the_set_is_left_out() -> None:
    session = advance(advance(session_of(ONE, TWO)))

    assert summary(session, [RIGHT, CLOSE], {ref_of(ONE): ONE}).score == Score(answered=1, correct=1, credit=1.0)


def test_a_question_that_is_asked_twice_is_summed_up_each_time() -> None:
    session = advance(advance(session_of(ONE, ONE)))
    again = attempt("one", Verdict.WRONG, key=session_key(7, 1))

    told = summary(session, [RIGHT, again], QUESTIONS)

    assert told.score == Score(answered=2, correct=1, credit=1.0)
    assert told.missed == (Missed(ref=ref_of(ONE), question=ONE, attempt=again),)


def test_questions_of_two_sets_that_have_the_same_id_are_kept_apart() -> None:
    here, there = ref_of(ONE), ref_of(ONE, "other")
    elsewhere = choice("one", "别的", kind=Kind.TRANSLATION)
    session = replace(advance(advance(session_of(ONE, ONE))), questions=(here, there))

    told = summary(session, [RIGHT], {here: ONE, there: elsewhere})

    assert told.missed == (Missed(ref=there, question=elsewhere, attempt=None),)
