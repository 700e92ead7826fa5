"""What do the answers of a session count for now? Pure: from what was asked and answered, and the versions since."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from bot.tutor.regrading import as_counted, as_it_counts
from bot.tutor.session import QuestionRef

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from bot.tutor.attempt import Attempt
    from quizzes.question import Question


class Counted(NamedTuple):
    """Questions that were asked, and what was answered, by the keys of now."""

    questions: Mapping[QuestionRef, Question]
    attempts: Sequence[Attempt]


def counted(
    asked: Mapping[QuestionRef, Question],
    recorded: Iterable[Attempt],
    later: Callable[[QuestionRef], Iterable[Question]],
) -> Counted:
    """
    Give what was asked and answered as it counts; an answer to what is not among `asked` stays as it is.

    `later` gives a question as the later versions of its set have it, the latest first.
    """
    now = {ref: as_counted(question, later(ref)) for ref, question in asked.items()}
    attempts = []
    for attempt in recorded:
        ref = QuestionRef(set_id=attempt.set_id, version=attempt.version, question=attempt.question)
        worth = attempt
        if ref in asked:
            worth, now[ref] = as_it_counts(attempt, asked[ref], later(ref))
        attempts.append(worth)
    return Counted(now, attempts)
