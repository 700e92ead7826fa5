"""Where does everything lie that must survive a restart? One method for each question asked of the database."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.store import (
    attempts,
    forgetting,
    inbox,
    learners,
    listed_sets,
    readers,
    recording,
    roles,
    sessions,
    sets,
    totals,
)
from bot.store.access import nothing_of_it
from bot.store.opened import Opened
from bot.store.sets import SetState
from bot.tutor.session import Purpose

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence
    from concurrent.futures import Future
    from datetime import datetime

    from bot.store.listed_sets import SetInfo
    from bot.store.roles import Person
    from bot.store.sets import Added
    from bot.store.sqlite import Database
    from bot.tutor.attempt import Attempt
    from bot.tutor.learner import Learner
    from bot.tutor.role import Role
    from bot.tutor.score import Score
    from bot.tutor.session import InRound, QuestionRef, Session
    from quizzes.grading import Verdict
    from quizzes.question import Kind, Question, QuestionSet
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

    def zones_before(self, learner: int) -> list[tuple[datetime, str]]:
        """Give the time zones that a learner chose and left, each with when that was, the first first."""
        return self._access.read(learners.zones_before, learner)

    def forget(self, person: int) -> Future[None]:
        """
        Delete all that is there about a person, roles and raw updates included; see `forgetting` for what stays.

        For threads: all updates of the last days are looked through first.
        """
        return self._access.write(forgetting.forget, person, forgetting.traced(self._access, person))

    def nameless_scores(self, set_id: str) -> dict[tuple[str, str], Score]:
        """Add up, by set and question, what people answered in a set who were forgotten since."""
        return self._access.read(forgetting.nameless, set_id)

    # Roles

    def roles(self, person: int) -> frozenset[Role]:
        """Give the roles of a person, by Telegram id."""
        return self._access.read(roles.of, person)

    def holders(self, role: Role) -> frozenset[int]:
        """Name all who have a role."""
        return self._access.read(roles.holders, role)

    def people(self) -> list[Person]:
        """List all who learn or have a role, by id; a million take seconds."""
        return self._access.read(roles.people)

    def grant(self, person: int, role: Role, at: datetime, by: int | None = None) -> Future[bool]:
        """
        Give a role to somebody who need not have been seen; False, and no change, for who has it.

        Without `by`, it is done on the command line.
        """
        return self._access.write(roles.grant, person, role, at, by)

    def revoke(self, person: int, role: Role, at: datetime, by: int | None = None) -> Future[bool]:
        """Take a role away; False for who has it not."""
        return self._access.write(roles.revoke, person, role, at, by)

    # Question sets

    def sets(self, states: Collection[SetState] = (SetState.PUBLISHED,)) -> list[SetInfo]:
        """List the sets in these states, by id, each in its latest version."""
        return self._access.read(listed_sets.infos, states)

    def set_info(self, id_: str) -> SetInfo | None:
        """Give what a list would show of one set, whatever its state."""
        return self._access.read(listed_sets.info, id_)

    def latest_version(self, id_: str) -> int | None:
        """Give the latest version of a set; one that another program added some seconds ago may be missing."""
        return self._remembered.versions.find(id_, lambda known: self._access.read(sets.latest, known))

    def question_set(self, id_: str, version: int | None = None) -> QuestionSet | None:
        """Give a whole set, by default in its latest version, whatever its state; 20,000 questions take a second."""
        stored = self._access.read(sets.stored, id_, version)
        return None if stored is None else sets.built(stored)

    def question(self, id_: str, version: int | None, question: str) -> Question | None:
        """Give one question; without a version as the last one has it that has it at all."""
        return self._access.read(sets.question, id_, version, question)

    def later(self, ref: QuestionRef) -> Iterator[Question]:
        """Give a question as the later versions of its set have it, the latest first; most have none, or one."""
        latest = self.latest_version(ref.set_id) or ref.version
        found = (self.question(ref.set_id, version, ref.question) for version in range(latest, ref.version, -1))
        return (question for question in found if question is not None)

    def find_file(self, sha256: str) -> Added | None:
        """Find the set whose latest version came in a file with this content."""
        return self._access.read(sets.find_file, sha256)

    def set_origins(self, id_: str) -> list[tuple[str, str]]:
        """Give the origin and the file's hash of every version of a set."""
        return self._access.read(sets.origins, id_)

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
        new, to_read = sets.made_ready(question_set), None if reader is None else readers.made_ready(reader)

        def add(db: Database) -> Added:
            added = sets.add(db, new, at, sha256, origin, state)
            if to_read is not None:
                readers.add(db, added.id, added.version, to_read)
            return added

        return self._access.write(add)

    def set_state(self, id_: str, state: SetState) -> Future[bool]:
        """Publish, retire or put back a set; False where there is none of that id."""
        return self._access.write(sets.set_state, id_, state)

    # Sessions

    def session(self, id_: int) -> Session | None:
        """Give a session, open or not."""
        return self._remembered.sessions.find(id_, lambda known: self._access.read(sessions.find, known))

    def session_before(self, session: Session) -> Session | None:
        """Give the last session of a learner's own before this one, which may have been left for it."""
        return self._access.read(sessions.find_before, session)

    def open_session(self, learner: int) -> Session | None:
        """Give the one session of a learner that goes on."""
        return self._access.read(sessions.find_open, learner)

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

    def attempt(self, key: str) -> Attempt | None:
        """Give the attempt with this key."""
        return self._access.read(attempts.find, key)

    def session_attempts(self, session: int) -> list[Attempt]:
        """Give the attempts of one session in their order."""
        return self._access.read(attempts.of_session, session)

    def attempts(self, set_id: str | None = None, learner: int | None = None) -> Iterator[Attempt]:
        """Walk through the log, oldest first, page by page, so that nobody has to wait; for threads and commands."""
        return attempts.walk(self._access, set_id, learner)

    def verdicts(self, set_id: str, learner: int) -> Iterator[tuple[str, Verdict]]:
        """Walk through what a learner's answers to a set were worth, each with its question; the same, and no more."""
        return attempts.verdicts(self._access, set_id, learner)

    def answered_since(self, learner: int, at: datetime) -> int:
        """Count what a learner has answered from a moment on, the last thousand answers at most."""
        return self._access.read(attempts.count_since, learner, at)

    def score(self, learner: int) -> Score:
        """Add up all that a learner has answered."""
        return self._access.read(totals.of_learner, learner)

    def score_by_kind(self, learner: int) -> dict[Kind, Score]:
        """Add up per kind of question."""
        return self._access.read(totals.by_kind, learner)

    def score_by_set(self, learner: int) -> dict[str, Score]:
        """Add up per question set, all its versions together."""
        return self._access.read(totals.by_set, learner)

    # Inbox

    def take_in(
        self, updates: Sequence[tuple[int, str]], at: datetime, waited_since: datetime | None = None
    ) -> Future[list[int]]:
        """Write updates down as (id, raw body); the ids that were not seen before are to be worked on."""
        return self._access.write_knowing(nothing_of_it, inbox.take_in, updates, at, waited_since)

    def waiting(self) -> list[tuple[int, str]]:
        """Give the updates that are not settled, in the order of their ids."""
        return self._access.read(inbox.waiting)

    def waited_since(self, update_id: int) -> datetime | None:
        """Give since when an update may have waited."""
        return self._access.read(inbox.waited_since, update_id)

    def settle(self, *update_ids: int) -> Future[None]:
        """Note that updates were worked on."""
        return self._access.write_knowing(nothing_of_it, inbox.settle, *update_ids)

    def note_answered(self, update_id: int) -> Future[None]:
        """Note that the words which answer an update have arrived, while the rest is still made."""
        return self._access.write_knowing(nothing_of_it, inbox.note_answered, update_id)

    def is_answered(self, update_id: int) -> bool:
        """Say whether the words which answer an update have arrived."""
        return self._access.read(inbox.is_answered, update_id)

    def leave_out(self, update_id: int) -> Future[None]:
        """Note that an update is not worked on, and keep nothing of it but its id."""
        return self._access.write_knowing(nothing_of_it, inbox.leave_out, update_id)

    def prune(self, before: datetime) -> Future[int]:
        """Drop the bodies of settled updates that came in before, and give how many; ids stay for some days more."""
        return self._access.write_knowing(nothing_of_it, inbox.prune, before)

    def last_update_id(self) -> int | None:
        """Give the id that came in last; it need not be the highest."""
        return self._access.read(inbox.last_update_id)
