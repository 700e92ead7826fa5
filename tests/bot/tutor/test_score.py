"""Scores are sums over attempts, whatever the order."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.tutor.score import Score, score, score_by_kind, score_by_set
from quizzes.grading import Verdict
from quizzes.question import Kind
from tests.bot.tutor.builders import attempt

RIGHT, CLOSE, WRONG = Verdict.CORRECT, Verdict.CLOSE, Verdict.WRONG


def test_a_close_answer_earns_credit_and_is_not_correct() -> None:
    attempts = [attempt("a", RIGHT), attempt("b", CLOSE), attempt("c", WRONG)]

    assert score(attempts) == Score(answered=3, correct=1, credit=1.7)


def test_nothing_answered_is_the_score_zero() -> None:
    assert score([]) == Score(answered=0, correct=0, credit=0.0)


def test_sets_are_counted_apart() -> None:
    attempts = [attempt("a", RIGHT, set_id="x"), attempt("b", WRONG, set_id="y"), attempt("c", RIGHT, set_id="x")]

    assert score_by_set(attempts) == {
        "x": Score(answered=2, correct=2, credit=2.0),
        "y": Score(answered=1, correct=0, credit=0.0),
    }


def test_kinds_are_counted_apart() -> None:
    kinds = {"a": Kind.CLOZE, "b": Kind.TRANSLATION}

    by_kind = score_by_kind([attempt("b", CLOSE), attempt("a", RIGHT)], lambda attempt: kinds[attempt.question])

    assert list(by_kind.items()) == [
        (Kind.TRANSLATION, Score(answered=1, correct=0, credit=0.7)),
        (Kind.CLOZE, Score(answered=1, correct=1, credit=1.0)),
    ]


@given(st.lists(st.sampled_from([0.0, 0.1, 0.5, 0.7, 1.0])))
def test_the_sum_does_not_depend_on_the_order(credits_: list[float]) -> None:
    attempts = [attempt(str(i), CLOSE, credit=credit) for i, credit in enumerate(credits_)]

    assert score(attempts) == score(reversed(attempts))
