"""
What have admins decided on the questions of a set, before that is its next version?

A set has one open revision at most, of its latest version, and all admins work on it. Every change of a question is a
row of its own with the next number: whoever changes a question says which number they have seen, and nothing is done
where others were faster. Nothing is overwritten.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.store import earlier_decisions, revision_search, sets
from bot.store import revision_rows as rows
from bot.store.revision_finish import finish
from bot.store.revision_rows import Outcome, Progress, Revision, RevisionState
from bot.tutor.revised import Revised
from bot.tutor.revision import Choice, Decision

if TYPE_CHECKING:
    from concurrent.futures import Future
    from datetime import datetime

    from bot.store.access import Access
    from bot.store.revision_rows import Card, Hit
    from bot.store.sets import SetState
    from quizzes.question import Question, QuestionSet

__all__ = ["Outcome", "Progress", "Revision", "RevisionState", "Revisions"]


class Revisions:
    """What the database knows of revisions; reading answers at once, writing gives a future."""

    def __init__(self, access: Access) -> None:
        self._access = access

    def begin(self, set_id: str, by: int, at: datetime) -> Future[Revision | None]:
        """
        Begin to revise the latest version of a set, or go on; None where there is no such set.

        What was decided on an older version is taken over for questions that are the same.
        """
        return self._access.write(rows.begin, set_id, by, at)

    def of(self, id_: int) -> Revision | None:
        """Give a revision."""
        return self._access.read(rows.find, id_)

    def open(self) -> list[Revision]:
        """List those that go on, by set."""
        return self._access.read(rows.all_open)

    def card(self, id_: int, position: int) -> Card | None:
        """Give one question of a revision."""
        return self._access.read(rows.card, id_, position)

    def position(self, id_: int, question: str) -> int | None:
        """Say where a question stands in the set that is revised."""
        return self._access.read(revision_search.position_of, id_, question)

    def next_undecided(self, id_: int, after: int) -> int | None:
        """Find the next question that nobody has decided on, from the beginning again after the last."""
        return self._access.read(revision_search.next_undecided, id_, after)

    def progress(self, id_: int) -> Progress:
        """Count what was decided."""
        return self._access.read(rows.progress, id_)

    def edited_at(self, id_: int, question: str, change: int) -> Question | None:
        """Give a question as it was after an earlier change of it; None where it was not edited then."""
        return self._access.read(rows.edited_at, id_, question, change)

    def search(self, id_: int, word: str, limit: int) -> tuple[list[Hit], int]:
        """Find questions in which a word stands, the first of them, and count them all."""
        return self._access.read(revision_search.search, id_, word, limit)

    def decisions(self, id_: int) -> dict[str, Decision]:
        """Give all decisions, by the ids of the questions; for threads."""
        return self._access.read(rows.decisions, id_)

    def dropped(self, set_id: str) -> dict[str, Question]:
        """Give the questions that are in a set no more because a revision dropped them, by their ids; for threads."""
        return self._access.read(earlier_decisions.dropped, set_id)

    def revised(self, set_id: str) -> Revised:
        """Give what revisions of a set have decided that holds for its text when that comes again; for threads."""
        return Revised(dropped=self.dropped(set_id), edits=self._access.read(earlier_decisions.edits, set_id))

    def choose(self, id_: int, card: Card, choice: Choice, by: int, at: datetime) -> Future[Outcome]:
        """Keep or drop a question, as it was seen."""
        return self._access.write(rows.change, id_, card, Decision(choice=choice, edited=card.decision.edited), by, at)

    def edit(self, id_: int, card: Card, edited: Question, by: int, at: datetime) -> Future[Outcome]:
        """Keep a question as it was edited."""
        return self._access.write(rows.change, id_, card, Decision(choice=Choice.KEEP, edited=edited), by, at)

    def keep_subtype(self, id_: int, alike: Question, by: int, at: datetime) -> Future[int]:
        """Keep all questions of a question's subtype that nobody has decided on; say how many."""
        return self._access.write(rows.keep_subtype, id_, alike, by, at)

    def drop(self, id_: int, by: int, at: datetime) -> Future[bool]:
        """End a revision without a version; what was decided stays on record."""
        return self._access.write(rows.end, id_, RevisionState.DROPPED, by, at, None)

    def finish(
        self, revision: Revision, changes: int, revised: QuestionSet, state: SetState, by: int, at: datetime
    ) -> Future[Outcome]:
        """
        Make the next version of what was decided; nothing where something else was decided since, or it is over.

        `changes` is how many changes `revised` was made from. Open flags on what was edited or dropped are accepted. A
        large set takes its time: for threads.
        """
        return self._access.write(finish, revision, changes, sets.made_ready(revised), state, by, at)
