"""Where does everything lie that must survive a restart? One method for each question asked of the database."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.store import (
    attempts as log,
)
from bot.store import (
    forgetting,
    inbox,
    learners,
    listed_sets,
    readers,
    recording,
    sessions,
    totals,
)
from bot.store import (
    roles as role_rows,
)
from bot.store import (
    sets as set_rows,
)
from bot.store.access import nothing_of_it, reads, writes
from bot.store.opened import Opened
from bot.store.sets import SetState
from bot.tutor.session import Purpose

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from concurrent.futures import Future
    from datetime import datetime

    from bot.store.sets import Added
    from bot.store.sqlite import Database
    from bot.tutor.attempt import Attempt
    from bot.tutor.learner import Learner
    from bot.tutor.session import InRound, QuestionRef, Session
    from quizzes.grading import Verdict
    from quizzes.question import Question, QuestionSet
    from quizzes.reader import Reader


class Store(Opened):
    """
    The database. Threads may share it; other processes may read and write beside it.

    What reads answers at once, in microseconds unless it says otherwise. What writes gives a `Future`, which is
    resolved when the change is durable: tell nobody before that. It holds `StoreUnavailable` where the disk is full
    or another program holds the database for too long.
    """

    # Learners

    def learner(self, id_: int) -> Learner | None:
        """Give a learner who was saved."""
        return self._remembered.learners.find(id_, lambda known: self._access.read(learners.find, known))

    def save_learner(self, learner: Learner, at: datetime | None = None) -> Future[None]:
        """
        Add a learner or change one; sessions and attempts need theirs to be there.

        Where the time zone is another one from `at` on, the one before is kept for what was before.
        """
        known = self._remembered.learners
        return self._access.write_knowing(lambda _: known.drop(learner.id), learners.save, learner, at)

    zones_before = reads(learners.zones_before)

    def forget(self, person: int) -> Future[None]:
        """
        Delete all that is there about a person, roles and raw updates included; see `forgetting` for what stays.

        For threads: all updates of the last days are looked through first.
        """
        return self._access.write(forgetting.forget, person, forgetting.traced(self._access, person))

    nameless_scores = reads(forgetting.nameless)

    # Roles

    roles = reads(role_rows.of)
    holders = reads(role_rows.holders)
    people = reads(role_rows.people)
    grant = writes(role_rows.grant)
    revoke = writes(role_rows.revoke)

    # Question sets

    sets = reads(listed_sets.infos)
    set_info = reads(listed_sets.info)

    def latest_version(self, id_: str) -> int | None:
        """Give the latest version of a set; one that another program added some seconds ago may be missing."""
        return self._remembered.versions.find(id_, lambda known: self._access.read(set_rows.latest, known))

    def question_set(self, id_: str, version: int | None = None) -> QuestionSet | None:
        """Give a whole set, by default in its latest version, whatever its state; 20,000 questions take a second."""
        stored = self._access.read(set_rows.stored, id_, version)
        return None if stored is None else set_rows.built(stored)

    question = reads(set_rows.question)

    def later(self, ref: QuestionRef) -> Iterator[Question]:
        """Give a question as the later versions of its set have it, the latest first; most have none, or one."""
        latest = self.latest_version(ref.set_id) or ref.version
        found = (self.question(ref.set_id, version, ref.question) for version in range(latest, ref.version, -1))
        return (question for question in found if question is not None)

    find_file = reads(set_rows.find_file)
    set_origins = reads(set_rows.origins)

    def add_set(
        self,
        question_set: QuestionSet,
        at: datetime,
        sha256: str,
        origin: str,
        *,
        state: SetState = SetState.PUBLISHED,
        reader: Reader | None = None,
    ) -> Future[Added]:
        """Add a set, or its next version; `sha256` is of the file it came in. What is there already stays."""
        new, to_read = set_rows.made_ready(question_set), None if reader is None else readers.made_ready(reader)

        def add(db: Database) -> Added:
            added = set_rows.add(db, new, at, sha256, origin, state)
            if to_read is not None:
                readers.add(db, added.id, added.version, to_read)
            return added

        return self._access.write(add)

    set_state = writes(set_rows.set_state)

    # Sessions

    def session(self, id_: int) -> Session | None:
        """Give a session, open or not."""
        return self._remembered.sessions.find(id_, lambda known: self._access.read(sessions.find, known))

    session_before = reads(sessions.find_before)
    last_session = reads(sessions.find_last)
    open_session = reads(sessions.find_open)

    def begin_session(
        self,
        learner: int,
        questions: Sequence[QuestionRef],
        at: datetime,
        *,
        purpose: Purpose = Purpose.QUIZ,
        in_round: InRound | None = None,
        origin: str | None = None,
    ) -> Future[Session]:
        """Begin a session, once for each origin; an open one of the same learner is left."""
        return self._access.write_knowing(
            self._remembered.begin,
            sessions.begin,
            learner,
            questions,
            at,
            sessions.Cause(purpose=purpose, in_round=in_round, origin=origin),
        )

    def save_session(self, session: Session) -> Future[bool]:
        """
        Write down where a session is; it never goes back, so an older value changes nothing.

        It gives False: no attempt was written down.
        """
        return self._access.write_beside(lambda _: self._remembered.move(session), recording.take, (None, session))

    # Attempts and scores

    def record(self, attempt: Attempt, session: Session | None = None) -> Future[bool]:
        """Write down an attempt, its totals and its session at once; False, and no change, where its key is there."""

        def follow(is_new: object) -> None:
            if session is not None and is_new:
                self._remembered.move(session)

        return self._access.write_beside(follow, recording.take, (attempt, session))

    attempt = reads(log.find)
    session_attempts = reads(log.of_session)

    def attempts(self, set_id: str | None = None, learner: int | None = None) -> Iterator[Attempt]:
        """Walk through the log, oldest first, page by page, so that nobody has to wait; for threads and commands."""
        return log.walk(self._access, set_id, learner)

    def verdicts(self, set_id: str, learner: int) -> Iterator[tuple[str, Verdict]]:
        """Walk through what a learner's answers to a set were worth, each with its question; the same, and no more."""
        return log.verdicts(self._access, set_id, learner)

    answered_since = reads(log.count_since)
    score = reads(totals.of_learner)
    score_by_kind = reads(totals.by_kind)
    score_by_set = reads(totals.by_set)

    # Inbox

    def take_in(
        self, updates: Sequence[tuple[int, str]], at: datetime, waited_since: datetime | None = None
    ) -> Future[list[int]]:
        """Write updates down as (id, raw body); the ids that were not seen before are to be worked on."""
        return self._access.write_knowing(nothing_of_it, inbox.take_in, updates, at, waited_since)

    waiting = reads(inbox.waiting)
    waited_since = reads(inbox.waited_since)

    def settle(self, *update_ids: int) -> Future[None]:
        """Note that updates were worked on."""
        return self._access.write_knowing(nothing_of_it, inbox.settle, *update_ids)

    def note_answered(self, update_id: int) -> Future[None]:
        """Note that the words which answer an update have arrived, while the rest is still made."""
        return self._access.write_knowing(nothing_of_it, inbox.note_answered, update_id)

    is_answered = reads(inbox.is_answered)

    def leave_out(self, update_id: int) -> Future[None]:
        """Note that an update is not worked on, and keep nothing of it but its id."""
        return self._access.write_knowing(nothing_of_it, inbox.leave_out, update_id)

    def prune(self, before: datetime) -> Future[int]:
        """Drop the bodies of settled updates that came in before, and give how many; ids stay for some days more."""
        return self._access.write_knowing(nothing_of_it, inbox.prune, before)

    last_update_id = reads(inbox.last_update_id)
