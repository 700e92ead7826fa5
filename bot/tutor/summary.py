"""How a session went: the score, by kind, and what to look at again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.tutor.score import Score, score, score_by_kind
from quizzes.grading import Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from bot.tutor.attempt import Attempt
    from bot.tutor.session import Session
    from quizzes.question import Kind, Question


@dataclass(frozen=True, slots=True, kw_only=True)
class Missed:
    """A question that was not answered correctly, with the answer that was given; None where it was skipped."""

    question: Question
    attempt: Attempt | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """How a session went; `asked` counts the questions passed, skipped ones among them."""

    asked: int
    score: Score
    by_kind: Mapping[Kind, Score]
    missed: tuple[Missed, ...]


def summary(session: Session, attempts: Iterable[Attempt], questions: Mapping[str, Question]) -> Summary:
    """Sum up what was passed of `session`; `questions` are those of its set, by id."""
    answers = {attempt.question: attempt for attempt in attempts}
    passed = session.questions[: session.position + session.answered]
    known = [questions[id_] for id_ in passed if id_ in questions]
    counted = [answers[question.id] for question in known if question.id in answers]
    return Summary(
        asked=len(passed),
        score=score(counted),
        by_kind=score_by_kind(counted, lambda attempt: questions[attempt.question].kind),
        missed=tuple(
            Missed(question=question, attempt=answers.get(question.id))
            for question in known
            if question.id not in answers or answers[question.id].verdict is not Verdict.CORRECT
        ),
    )
