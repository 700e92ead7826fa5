"""
Who was looked up just now, and in which run? Learners and sessions as they are in the database, for the next press.

Each press asks for these, and asking the database lets go of Python's lock some times, which the thread that writes may
take then. What is here is as it was at the last commit: what a commit changes is changed here before anybody hears of
the commit, and what it may have changed otherwise is forgotten. Only a program that alone changes learners and sessions
may remember them.
"""

from __future__ import annotations

from dataclasses import replace
from threading import Lock
from time import monotonic
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.store.unreachable import Reach
    from bot.tutor.learner import Learner
    from bot.tutor.session import Session

MOST_REMEMBERED = 4096
FOR_NOW = 5.0  # seconds for which a version is taken for the latest one, say: another program may add the next


class _Owned(Protocol):
    """What has a number of its own."""

    @property
    def id(self) -> int: ...


T = TypeVar("T", bound=_Owned)
K = TypeVar("K")
V = TypeVar("V")


class Remembered:
    """
    Learners, whether they can be written to, sessions, which version of a set is the latest, and what was set aside.

    `is_on` says whether anything is remembered at all.
    """

    def __init__(self, *, is_on: bool = True, most: int = MOST_REMEMBERED) -> None:
        self.learners: Kept[Learner] = Kept(most if is_on else 0)
        self.reach: Kept[Reach] = Kept(most if is_on else 0)
        self.sessions: Kept[Session] = Kept(most if is_on else 0)
        self.versions: Lately[str, int | None] = Lately(most if is_on else 0)
        self.aside: Lately[tuple[str, int], frozenset[str]] = Lately(most if is_on else 0)

    def forget(self) -> None:
        """Forget all: something was changed, and nobody knows what."""
        self.learners.forget()
        self.reach.forget()
        self.sessions.forget()
        self.versions.forget()
        self.aside.forget()

    def begin(self, session: Session) -> None:
        """Take in that a session was begun: those of the same learner that were open are left now."""
        self.sessions.drop_where(lambda it: it.learner == session.learner)

    def move(self, session: Session) -> None:
        """Take in that a session was saved, as the database does: one that is over, or further on, stays as it is."""
        before = self.sessions.known(session.id)
        if before is None or not session.is_open:  # it may be looked up at this moment; one that is over seldom is
            self.sessions.drop(session.id)
        elif before.is_open and (before.position, before.answered) <= (session.position, session.answered):
            self.sessions.put(session if _lasting(before) == _lasting(session) else _moved(before, session))


def _lasting(session: Session) -> tuple[object, ...]:
    """Give what saving a session does not change; mostly the very same objects, which are compared at once."""
    it = session
    return it.learner, it.questions, it.started_at, it.purpose, it.in_round, it.is_mixed, it.homework


def _moved(before: Session, session: Session) -> Session:
    """Give a session where another value of it says that it is."""
    return replace(
        before,
        position=session.position,
        answered=session.answered,
        state=session.state,
        hints=session.hints,
        picked=session.picked,
        asked_at=session.asked_at,
        message=session.message,
    )


class Kept(Generic[T]):
    """Values by their number, the last `most` of them."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._values: dict[int, T] = {}
        self._changes = 0
        self._lock = Lock()

    def known(self, id_: int) -> T | None:
        """Give what is remembered, if it is."""
        return self._values.get(id_)

    def find(self, id_: int, ask: Callable[[int], T | None]) -> T | None:
        """Give what is remembered, else what the database says, which is remembered unless it was changed meanwhile."""
        known = self._values.get(id_)
        if known is not None:
            return known
        changes = self._changes
        value = ask(id_)
        with self._lock:
            if value is not None and changes == self._changes:
                self._keep(value)
        return value

    def put(self, value: T) -> None:
        """Take in how a value is now."""
        with self._lock:
            self._changes += 1
            self._keep(value)

    def drop(self, id_: int) -> None:
        """Forget a value that was changed."""
        with self._lock:
            self._changes += 1
            self._values.pop(id_, None)

    def drop_where(self, is_changed: Callable[[T], bool]) -> None:
        """Forget the values that were changed."""
        with self._lock:
            self._changes += 1
            for id_ in [value.id for value in self._values.values() if is_changed(value)]:
                del self._values[id_]

    def forget(self) -> None:
        """Forget all values."""
        self.drop_where(lambda _: True)

    def _keep(self, value: T) -> None:
        if self._most:
            self._values[value.id] = value
            if len(self._values) > self._most:
                del self._values[next(iter(self._values))]


class Lately(Generic[K, V]):
    """What was so a moment ago, by what it was asked of: the last `most` of these."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._values: dict[K, tuple[V, float]] = {}
        self._changes = 0
        self._lock = Lock()

    def find(self, key: K, ask: Callable[[K], V]) -> V:
        """Give what was so seconds ago, or what the database says."""
        known = self._values.get(key)
        if known is not None and monotonic() < known[1]:
            return known[0]
        changes = self._changes
        value = ask(key)
        with self._lock:
            if self._most and changes == self._changes:
                self._values.pop(key, None)
                self._values[key] = value, monotonic() + FOR_NOW
                if len(self._values) > self._most:
                    del self._values[next(iter(self._values))]
        return value

    def forget(self) -> None:
        """Forget all of it: something may have been added."""
        with self._lock:
            self._changes += 1
            self._values.clear()
