"""Values with good defaults, so that a test says only what it is about."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from bot.tutor.attempt import Attempt
from bot.tutor.learner import Learner
from bot.tutor.session import QuestionRef
from quizzes.grading import Verdict
from quizzes.question import Form, Kind, Localized, Question, QuestionSet

if TYPE_CHECKING:
    from bot.store import Store

AT = datetime(2026, 12, 1, 10, 0, 0, 123456, tzinfo=UTC)
KINDS = (Kind.CLOZE, Kind.TRANSLATION, Kind.COMPREHENSION)
CREDITS = {Verdict.CORRECT: 1.0, Verdict.CLOSE: 0.7, Verdict.WRONG: 0.0}


def later(seconds: float) -> datetime:
    """Give a moment after `AT`."""
    return AT + timedelta(seconds=seconds)


def question_of(number: int, prompt: str = "问题") -> Question:
    """Build the question `q0`, `q1`, …; kinds take turns."""
    return Question(
        id=f"q{number}",
        kind=KINDS[number % 3],
        form=Form.CHOICE,
        prompt=f"{prompt}{number}",
        options=("对", "错"),
        answer=("对",),
    )


def set_of(id_: str = "s", *, questions: int = 6, prompt: str = "问题", title: str = "A set") -> QuestionSet:
    """Build a set whose content differs with `prompt`."""
    return QuestionSet(
        id=id_,
        title=Localized(en=title),
        questions=tuple(question_of(number, prompt) for number in range(questions)),
    )


def refs_of(*questions: str, set_id: str = "s", version: int = 1) -> list[QuestionRef]:
    """Name questions of the set `s`."""
    return [QuestionRef(set_id=set_id, version=version, question=question) for question in questions]


def attempt_of(
    key: str = "k",
    *,
    learner: int = 1,
    question: str = "q0",
    verdict: Verdict = Verdict.CORRECT,
    at: datetime = AT,
    chat: int | None = None,
) -> Attempt:
    """Build an attempt at a question of version 1 of the set `s`."""
    return Attempt(
        key=key,
        learner=learner,
        set_id="s",
        version=1,
        question=question,
        given=("对",),
        verdict=verdict,
        credit=CREDITS[verdict],
        hints=0,
        seconds=2.5,
        at=at,
        chat=chat,
    )


def fill(store: Store) -> None:
    """Put the learners 1 and 2 and the set `s` in."""
    for id_, name in ((1, "小林"), (2, "Ben")):
        store.save_learner(Learner(id=id_, name=name)).result()
    store.add_set(set_of(), AT, "file of s", "s.json").result()
