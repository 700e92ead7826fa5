"""The summary: what was passed, what it was worth, and what to look at again."""

from __future__ import annotations

from bot.tutor.score import Score
from bot.tutor.session import advance, leave
from bot.tutor.summary import Missed, Summary, summary
from quizzes.grading import Verdict
from quizzes.question import Kind
from tests.bot.tutor.builders import attempt, choice, session_of

ONE, TWO = choice("one", kind=Kind.CLOZE), choice("two", kind=Kind.TRANSLATION)
THREE, FOUR = choice("three", kind=Kind.CLOZE), choice("four")
QUESTIONS = {question.id: question for question in (ONE, TWO, THREE, FOUR)}
RIGHT, CLOSE, WRONG = attempt("one", Verdict.CORRECT), attempt("two", Verdict.CLOSE), attempt("three", Verdict.WRONG)


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
            Missed(question=TWO, attempt=CLOSE),
            Missed(question=THREE, attempt=WRONG),
            Missed(question=FOUR, attempt=None),
        ),
    )


def test_what_was_not_reached_is_not_missed() -> None:
    session = leave(advance(session_of(ONE, TWO)))

    assert summary(session, [RIGHT], QUESTIONS).missed == ()
    assert summary(session, [RIGHT], QUESTIONS).asked == 1


def test_a_question_that_is_gone_from_the_set_is_left_out() -> None:
    session = advance(advance(session_of(ONE, TWO)))

    assert summary(session, [RIGHT, CLOSE], {"one": ONE}).score == Score(answered=1, correct=1, credit=1.0)
