"""
What have revisions of a set put right that its text would bring back as it was? Pure.

A text that comes again, corrected elsewhere, is made into the same questions anew. What an admin dropped of these, or
put right, would come back with the faults that it had, and answers that were graded anew would be graded back.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from bot.tutor.revision import as_edited, asked_by, moved
from bot.tutor.unchanged import is_unchanged

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from quizzes.question import Question, QuestionSet


class Edit(NamedTuple):
    """A question as a revision found it, and as it left it."""

    before: Question
    after: Question


@dataclass(frozen=True, slots=True, kw_only=True)
class Revised:
    """What the revisions of a set dropped, by ids, and what they edited, the first edit first."""

    dropped: Mapping[str, Question] = field(default_factory=dict)
    edits: Sequence[Edit] = ()


NOTHING_REVISED = Revised()


def as_revised(made: Sequence[Question], before: QuestionSet | None, revisions: Revised) -> tuple[Question, ...]:
    """
    Give questions that are made anew as revisions have put them right.

    An edit holds as long as the question was made as it is now, and the set, as it was before, has what came of it.
    """
    standing = {question.id: question for question in before.questions} if before is not None else {}
    standing |= revisions.dropped
    taken = {question.id for question in made}, {asked_by(question) for question in made}

    def put_right(question: Question) -> Question:
        now = _edited(question, revisions.edits)
        stands = now.id in standing and is_unchanged(standing[now.id], now)
        is_new = now.id not in taken[0] or now.id == question.id
        is_asked_anew = asked_by(now) not in taken[1] or asked_by(now) == asked_by(question)
        return now if stands and is_new and is_asked_anew else question

    return tuple(map(put_right, made))


def _edited(question: Question, edits: Iterable[Edit]) -> Question:
    """Give a question as it is after one edit and the next."""
    for edit in edits:
        if edit.before.id == question.id and is_unchanged(edit.before, question):
            question = as_edited(question, moved(edit.after, edit.before, question))
    return question
