"""What do the answers of a session count for now? A key may have been put right since they were given."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from bot.tutor.regrading import as_it_counts
from bot.tutor.session import QuestionRef

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bot.telegram.desk import Desk
    from bot.tutor.attempt import Attempt
    from bot.tutor.session import Session
    from quizzes.question import Question


class Counted(NamedTuple):
    """Questions that were asked, and what was answered, by the keys of now."""

    questions: Mapping[QuestionRef, Question]
    attempts: Sequence[Attempt]


def counted(desk: Desk, session: Session) -> Counted:
    """Give what was asked and answered in a session as it counts; what can be found no more is left out."""
    library = desk.library  # in which order options were shown is all one here
    asked = {
        ref: question
        for ref in session.questions[: session.position + 1]
        if (question := library.question(ref.set_id, ref.version, ref.question)) is not None
    }
    now = {ref: desk.as_counted(ref, question) for ref, question in asked.items()}
    attempts = []
    for recorded in desk.store.session_attempts(session.id):
        ref = QuestionRef(set_id=recorded.set_id, version=recorded.version, question=recorded.question)
        attempt = recorded
        if ref in asked:
            attempt, now[ref] = as_it_counts(recorded, asked[ref], desk.later(ref))
        attempts.append(attempt)
    return Counted(now, attempts)
