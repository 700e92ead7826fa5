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
from bot.store.access import Part, reads, writes
from bot.store.revision_finish import finish
from bot.store.revision_rows import Outcome, Progress, Revision, RevisionState
from bot.tutor.revised import Revised
from bot.tutor.revision import Choice, Decision

if TYPE_CHECKING:
    from concurrent.futures import Future
    from datetime import datetime

    from bot.store.revision_rows import Card
    from bot.store.sets import SetState
    from quizzes.question import Question, QuestionSet

__all__ = ["Outcome", "Progress", "Revision", "RevisionState", "Revisions"]


class Revisions(Part):
    """What the database knows of revisions; reading answers at once, writing gives a future."""

    begin = writes(rows.begin)
    of = reads(rows.find)
    open = reads(rows.all_open)
    card = reads(rows.card)
    position = reads(revision_search.position_of)
    next_undecided = reads(revision_search.next_undecided)
    progress = reads(rows.progress)
    edited_at = reads(rows.edited_at)
    search = reads(revision_search.search)
    decisions = reads(rows.decisions)
    dropped = reads(earlier_decisions.dropped)

    def revised(self, set_id: str) -> Revised:
        """Give what revisions of a set have decided that holds for its text when that comes again; for threads."""
        return Revised(dropped=self.dropped(set_id), edits=self._access.read(earlier_decisions.edits, set_id))

    def choose(self, id_: int, card: Card, choice: Choice, by: int, at: datetime) -> Future[Outcome]:
        """Keep or drop a question, as it was seen."""
        return self._access.write(rows.change, id_, card, Decision(choice=choice, edited=card.decision.edited), by, at)

    def edit(self, id_: int, card: Card, edited: Question, by: int, at: datetime) -> Future[Outcome]:
        """Keep a question as it was edited."""
        return self._access.write(rows.change, id_, card, Decision(choice=Choice.KEEP, edited=edited), by, at)

    keep_subtype = writes(rows.keep_subtype)

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
