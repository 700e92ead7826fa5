"""Questions and sessions with as little as a test needs to say."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from bot.tutor.attempt import Attempt
from bot.tutor.session import QuestionRef, Session
from quizzes.grading import Verdict
from quizzes.question import Evidence, Form, Kind, Localized, Question

if TYPE_CHECKING:
    from collections.abc import Sequence

NOON = datetime(2026, 12, 1, 12, 0, tzinfo=UTC)
CREDITS = {Verdict.CORRECT: 1.0, Verdict.CLOSE: 0.7, Verdict.WRONG: 0.0}


def choice(
    id_: str,
    prompt: str = "",
    *,
    options: Sequence[str] = ("甲", "乙", "丙", "丁"),
    kind: Kind = Kind.COMPREHENSION,
    subtype: str = "authored",
) -> Question:
    """Make a choice whose first option is right."""
    return Question(
        id=id_,
        kind=kind,
        subtype=subtype,
        form=Form.CHOICE,
        prompt=prompt or f"第{id_}题",
        options=tuple(options),
        answer=(options[0],),
    )


def quoting(question: Question, quote: str, line: int = 1) -> Question:
    """Give the question its evidence."""
    return replace(question, evidence=Evidence(line=line, quote=quote))


def hinting(question: Question, hint: str) -> Question:
    """Give the question a hint in Japanese."""
    return replace(question, hint=Localized(ja=hint))


def typed(id_: str, *answers: str, prompt: str = "", kind: Kind = Kind.TRANSLATION) -> Question:
    """Make a question to be answered by typing."""
    return Question(id=id_, kind=kind, form=Form.TYPED, prompt=prompt or f"第{id_}题", answer=answers)


def order(id_: str, *tiles: str, answer: Sequence[str] | None = None) -> Question:
    """Make an order question; without `answer`, the tiles stand in order already."""
    return Question(
        id=id_,
        kind=Kind.TRANSLATION,
        subtype="order",
        form=Form.ORDER,
        prompt=f"第{id_}题",
        options=tiles,
        answer=tuple(answer or tiles),
    )


def ref_of(question: Question, set_id: str = "set") -> QuestionRef:
    """Say that the question is of version 3 of a set."""
    return QuestionRef(set_id=set_id, version=3, question=question.id)


def session_of(*questions: Question) -> Session:
    """Begin a session over the questions."""
    return Session(
        id=7,
        learner=42,
        questions=tuple(ref_of(question) for question in questions),
        started_at=NOON,
    )


def attempt(
    question: str, verdict: Verdict, *, set_id: str = "set", credit: float | None = None, key: str | None = None
) -> Attempt:
    """Make an attempt with the usual credit of its verdict."""
    return Attempt(
        key=key or f"k-{set_id}-{question}",
        learner=42,
        set_id=set_id,
        version=3,
        question=question,
        given=("x",),
        verdict=verdict,
        credit=CREDITS[verdict] if credit is None else credit,
        hints=0,
        seconds=None,
        at=NOON,
    )
