"""What an old answer is worth by a key that was put right."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.tutor.hints import credit_after
from bot.tutor.regrading import as_counted, as_it_counts, has_same_key, put_right, regraded
from quizzes.grading import Verdict
from quizzes.question import Kind, Localized, RefutationCode, WhyNot
from tests.bot.tutor.builders import attempt, choice, order, typed

if TYPE_CHECKING:
    from bot.tutor.attempt import Attempt
    from quizzes.question import Question

CORRECT, CLOSE, WRONG = Verdict
CHOICE = choice("q", options=("甲", "乙", "丙"))
TYPED = typed("q", "成本")
ORDER = order("q", "我", "爱", "你")
READING = typed("q", "chéng běn", prompt="成本")


def given(verdict: Verdict, *answer: str) -> Attempt:
    """Make an attempt as it was recorded."""
    return replace(attempt("q", verdict), given=answer)


def keyed(question: Question, *answer: str) -> Question:
    """Give the question another key."""
    return replace(question, answer=answer)


@pytest.mark.parametrize(
    ("recorded", "asked", "now", "verdict"),
    [
        pytest.param(given(CORRECT, "甲"), CHOICE, keyed(CHOICE, "乙"), WRONG, id="was the key"),
        pytest.param(given(WRONG, "乙"), CHOICE, keyed(CHOICE, "乙"), CORRECT, id="is the key"),
        pytest.param(given(WRONG, "丙"), CHOICE, keyed(CHOICE, "乙"), WRONG, id="was never the key"),
        pytest.param(
            given(CORRECT, "甲"), CHOICE, choice("q", options=("甲 ", "乙")), CORRECT, id="an option written otherwise"
        ),
        pytest.param(given(WRONG, "价格"), TYPED, keyed(TYPED, "成本", "价格"), CORRECT, id="accepted as well"),
        pytest.param(given(CORRECT, "成本"), TYPED, keyed(TYPED, "价格"), WRONG, id="accepted no more"),
        pytest.param(
            given(WRONG, "你", "爱", "我"),
            ORDER,
            replace(ORDER, accepted_orders=(ORDER.answer, ("你", "爱", "我"))),
            CORRECT,
            id="order",
        ),
        pytest.param(given(CLOSE, "cheng ben"), READING, keyed(READING, "chéng běn", "x"), CLOSE, id="tones missing"),
        pytest.param(
            given(WRONG, "cheng ben"), READING, keyed(READING, "chéng běn", "x"), WRONG, id="tones missing, strict"
        ),
        pytest.param(
            given(WRONG, "cheng ben"), keyed(READING, "jiàgé"), READING, CLOSE, id="nobody knows whether it was strict"
        ),
        pytest.param(
            given(CORRECT, "cheng ben"),
            READING,
            keyed(READING, "jiàgé"),
            WRONG,
            id="graded by other rules then",
        ),
    ],
)
def test_an_answer_is_graded_by_the_new_key(
    recorded: Attempt, asked: Question, now: Question, verdict: Verdict
) -> None:
    counted = regraded(recorded, asked, now)
    assert counted is not None
    assert counted.verdict is verdict
    assert replace(counted, verdict=recorded.verdict, credit=recorded.credit) == recorded


@pytest.mark.parametrize(
    ("recorded", "asked", "now"),
    [
        pytest.param(given(CORRECT, "甲"), CHOICE, replace(CHOICE, prompt="另一个"), id="the same key"),
        pytest.param(given(CORRECT, "成本"), TYPED, keyed(TYPED, "成本", "价格"), id="accepted before and after"),
        pytest.param(
            given(CORRECT, "价格"), TYPED, keyed(TYPED, "钱"), id="by other rules then, and wrong by both keys"
        ),
    ],
)
def test_what_both_keys_find_worth_the_same_stays_as_it_was_recorded(
    recorded: Attempt, asked: Question, now: Question
) -> None:
    dear = replace(recorded, hints=1, credit=0.33)
    assert regraded(dear, asked, now) == dear


def test_hints_cost_as_much_as_they_do_at_the_first_grading() -> None:
    counted = regraded(replace(given(WRONG, "乙"), hints=2), CHOICE, keyed(CHOICE, "乙"))
    assert counted is not None
    assert counted.credit == credit_after(1.0, 2) < 1


@pytest.mark.parametrize(
    ("recorded", "asked", "now"),
    [
        pytest.param(given(CORRECT, "甲"), CHOICE, choice("q", options=("乙", "丙")), id="an option that is gone"),
        pytest.param(given(CORRECT, "甲"), CHOICE, typed("q", "甲"), id="another form"),
        pytest.param(given(CORRECT, "我", "爱", "你"), ORDER, order("q", "我爱", "你"), id="other tiles"),
    ],
)
def test_what_could_not_have_been_answered_is_not_graded(recorded: Attempt, asked: Question, now: Question) -> None:
    assert regraded(recorded, asked, now) is None


@pytest.mark.parametrize(
    ("one", "other", "is_same"),
    [
        pytest.param(CHOICE, replace(CHOICE, prompt="另一个", kind=Kind.CLOZE), True, id="another prompt"),
        pytest.param(CHOICE, replace(CHOICE, options=("丙", "甲", "丁")), True, id="other distractors"),
        pytest.param(CHOICE, keyed(CHOICE, "乙"), False, id="another option"),
        pytest.param(TYPED, keyed(TYPED, "成本", "价格"), False, id="one more is accepted"),
        pytest.param(
            ORDER, replace(ORDER, accepted_orders=(ORDER.answer, ("你", "爱", "我"))), False, id="one more order"
        ),
        pytest.param(CHOICE, typed("q", "甲"), False, id="another form"),
    ],
)
def test_the_key_is_what_is_taken_for_right(one: Question, other: Question, *, is_same: bool) -> None:
    assert has_same_key(one, other) is is_same


@pytest.mark.parametrize(
    ("asked", "now", "answer"),
    [
        pytest.param(CHOICE, keyed(CHOICE, "乙"), ("乙",), id="another option"),
        pytest.param(
            CHOICE, replace(keyed(CHOICE, "乙"), options=("丙", "乙", "甲")), ("乙",), id="options in another order"
        ),
        pytest.param(
            CHOICE, choice("q", options=("乙", "甲", "丁")), ("乙",), id="another option, beside one that is new"
        ),
        pytest.param(
            CHOICE, choice("q", options=("丁", "甲", "乙")), CHOICE.answer, id="another option than could be chosen"
        ),
        pytest.param(TYPED, keyed(TYPED, "费用"), ("费用",), id="typed"),
        pytest.param(ORDER, keyed(ORDER, "你", "爱", "我"), ("你", "爱", "我"), id="another order"),
        pytest.param(TYPED, ORDER, TYPED.answer, id="another form"),
    ],
)
def test_a_question_that_was_asked_has_the_key_that_counts(
    asked: Question, now: Question, answer: tuple[str, ...]
) -> None:
    right = put_right(asked, now)

    assert right.answer == answer
    assert (right.options, right.prompt, right.form) == (asked.options, asked.prompt, asked.form)


def test_reasons_go_with_the_options_that_could_be_chosen() -> None:
    reasons = tuple(
        WhyNot(option=option, code=RefutationCode.NEGATED, text=Localized(en=f"Not {option}.")) for option in "甲丁"
    )
    now = replace(choice("q", options=("乙", "甲", "丁")), why_not=reasons)

    assert [reason.option for reason in put_right(CHOICE, now).why_not] == ["甲"]


B_IS_RIGHT = keyed(CHOICE, "乙")
B_BESIDE_ANOTHER = choice("q", options=("乙", "甲", "丁"))
ANOTHER_IS_RIGHT = choice("q", options=("丁", "甲", "乙"))
WITHOUT_A = choice("q", options=("丁", "乙", "丙"))


@pytest.mark.parametrize(
    ("answer", "later", "verdict", "key"),
    [
        pytest.param("甲", [], CORRECT, "甲", id="nothing came"),
        pytest.param("甲", [B_BESIDE_ANOTHER], WRONG, "乙", id="another key beside another option"),
        pytest.param("甲", [ANOTHER_IS_RIGHT], WRONG, "丁", id="a key that was not there"),
        pytest.param("甲", [WITHOUT_A], CORRECT, "甲", id="the answer is gone"),
        pytest.param("甲", [WITHOUT_A, B_IS_RIGHT], WRONG, "乙", id="the answer is gone after another key"),
        pytest.param("丙", [B_BESIDE_ANOTHER], WRONG, "甲", id="the answer is gone and was wrong"),
        pytest.param("甲", [typed("q", "甲"), B_IS_RIGHT], WRONG, "乙", id="another form after another key"),
        pytest.param("甲", [CHOICE, B_IS_RIGHT], CORRECT, "甲", id="the key is back"),
    ],
)
def test_who_answered_is_told_by_the_last_key_that_can_grade_the_answer(
    answer: str, later: list[Question], verdict: Verdict, key: str
) -> None:
    recorded = given(CORRECT if answer == CHOICE.key else WRONG, answer)

    counted, told = as_it_counts(recorded, CHOICE, later)

    assert (counted.verdict, told.key) == (verdict, key)
    assert answer in told.options


def test_an_open_question_has_the_last_key_that_could_be_chosen() -> None:
    assert as_counted(CHOICE, [ANOTHER_IS_RIGHT, B_IS_RIGHT]) == replace(CHOICE, answer=("乙",))
    assert as_counted(CHOICE, [ANOTHER_IS_RIGHT]) is CHOICE
