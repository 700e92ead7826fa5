"""How is an answer written down, before anybody is told what it is worth?"""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from bot.telegram.durable import durable
from bot.telegram.still_to_do import answered_at
from bot.tutor.session import AlreadyAnswered, Answered, NotAnOption, NotCurrent, Over, answer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.telegram.desk import Desk, Person
    from bot.tutor.attempt import Attempt
    from bot.tutor.session import Session
    from quizzes.question import Question


async def recorded(
    desk: Desk, person: Person, session: Session, question: Question, given: Sequence[str]
) -> tuple[Session | None, Attempt | None]:
    """
    Write an answer down; give the session after it, and the attempt if it counts.

    There is no session where it was no answer to this question. There is no attempt where an earlier one counts.
    """
    outcome = answer(session, question, given, at=answered_at(desk, session), strict_tones=person.learner.strict_tones)
    match outcome:
        case Answered(session=after, attempt=attempt):
            is_new = await durable(desk.store.record(attempt, after))
            return after, attempt if is_new else None
        case AlreadyAnswered(session=after):
            return after, None
        case NotCurrent() | Over() | NotAnOption():
            return None, None
        case _:
            assert_never(outcome)
