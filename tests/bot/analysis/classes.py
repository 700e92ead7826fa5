"""A class and its answers, written as a drawing: a row a learner, a column a question."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from bot.tutor.attempt import Attempt
from quizzes.grading import Verdict
from quizzes.question import Form, Kind, Question

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.analysis.discrimination import Item

START = datetime(2026, 12, 1, 10, tzinfo=UTC)
SET = "s"
OPTIONS = ("key", "wrong", "odd", "idle")
# A blank is no answer, a digit the credit in tenths, X is ten of them; 0 takes `wrong`, o takes `odd`.
CREDITS = {**{str(tenths): tenths / 10 for tenths in range(10)}, "X": 1.0, "o": 0.0}
GIVEN = {"X": "key", "o": "odd"}


def answers(*rows: str) -> list[Attempt]:
    """Give the attempts of learners 0, 1, … at questions q0, q1, …"""
    return [
        attempt(learner, f"q{column}", CREDITS[cell], given=GIVEN.get(cell, "wrong"), minute=learner)
        for learner, row in enumerate(rows)
        for column, cell in enumerate(row)
        if cell != " "
    ]


def attempt(
    learner: int, question: str, credit: float, *, given: str = "key", minute: int = 0, set_id: str = SET
) -> Attempt:
    """Give one attempt."""
    verdict = Verdict.CORRECT if credit == 1 else Verdict.CLOSE if credit else Verdict.WRONG
    return Attempt(
        key=f"{learner} {set_id} {question} {minute}",
        learner=learner,
        set_id=set_id,
        version=1,
        question=question,
        given=(given,),
        verdict=verdict,
        credit=credit,
        hints=0,
        seconds=None,
        at=START + timedelta(minutes=minute),
    )


def choice(id_: str, options: Sequence[str] = OPTIONS) -> Question:
    """Give a question with some options, the first of which is right."""
    return Question(
        id=id_,
        kind=Kind.COMPREHENSION,
        form=Form.CHOICE,
        prompt=f"What is {id_}?",
        options=tuple(options),
        answer=(options[0],),
    )


def choices(number: int) -> dict[Item, Question]:
    """Give the questions q0, q1, …"""
    return {(SET, f"q{n}"): choice(f"q{n}") for n in range(number)}
