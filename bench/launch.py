"""
`quizbot` with something changed that is measured: `python -m bench.launch CHANGE … run`.

`unstored` keeps sessions and answers in dictionaries and updates nowhere: what is left is a bot without storage.
`delays=FILE` notes each delay of the event loop, one a line, with how long the loop computed meanwhile, in seconds.
"""

from __future__ import annotations

import asyncio
import sys
from collections import defaultdict
from concurrent.futures import Future
from dataclasses import replace
from itertools import count
from time import perf_counter, thread_time
from typing import TYPE_CHECKING, TypeVar

from typing_extensions import override

import bot.cli.run
from bot.cli import main
from bot.store import Store
from bot.tutor.session import Purpose, Session

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from bot.tutor.attempt import Attempt
    from bot.tutor.learner import Learner
    from bot.tutor.session import InRound, QuestionRef

T = TypeVar("T")
TICK = 0.005


class Unstored(Store):
    """What an answer needs is in dictionaries, and done at once; the sets of questions are read from the database."""

    @override
    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]  # whatever a store is made of
        self._ids = count(1)
        self._learners: dict[int, Learner] = {}
        self._sessions: dict[int, Session] = {}
        self._open: dict[int, int] = {}
        self._attempts: dict[str, Attempt] = {}
        self._in_session: defaultdict[int | None, list[Attempt]] = defaultdict(list)

    @override
    def take_in(
        self, updates: Sequence[tuple[int, str]], at: datetime, waited_since: datetime | None = None
    ) -> Future[list[int]]:
        return _done([id_ for id_, _ in updates])

    @override
    def settle(self, *update_ids: int) -> Future[None]:
        return _done(None)

    @override
    def learner(self, id_: int) -> Learner | None:
        return self._learners.get(id_)

    @override
    def save_learner(self, learner: Learner, at: datetime | None = None) -> Future[None]:
        self._learners[learner.id] = learner
        return _done(None)

    @override
    def session(self, id_: int) -> Session | None:
        return self._sessions.get(id_)

    @override
    def open_session(self, learner: int) -> Session | None:
        session = self._sessions.get(self._open.get(learner, 0))
        return session if session is not None and session.is_open else None

    @override
    def begin_session(
        self,
        learner: int,
        questions: Sequence[QuestionRef],
        at: datetime,
        *,
        purpose: Purpose = Purpose.QUIZ,
        in_round: InRound | None = None,
        **_: object,
    ) -> Future[Session]:
        session = Session(
            id=next(self._ids),
            learner=learner,
            questions=tuple(questions),
            started_at=at,
            purpose=purpose,
            is_mixed=True,
        )
        self._sessions[session.id] = session
        self._open[learner] = session.id
        return _done(session)

    @override
    def save_session(self, session: Session) -> Future[bool]:
        self._sessions[session.id] = replace(session)
        return _done(False)  # noqa: FBT003 - the result itself

    @override
    def record(self, attempt: Attempt, session: Session | None = None) -> Future[bool]:
        self._attempts[attempt.key] = attempt
        self._in_session[attempt.session].append(attempt)
        if session is not None:
            self._sessions[session.id] = session
        return _done(True)  # noqa: FBT003 - the result itself

    @override
    def attempt(self, key: str) -> Attempt | None:
        return self._attempts.get(key)

    @override
    def session_attempts(self, session: int) -> list[Attempt]:
        return self._in_session[session]


def _done(result: T) -> Future[T]:
    future: Future[T] = Future()
    future.set_result(result)
    return future


def _note_delays(path: str) -> None:
    """Run the sampler beside the bot, in its own loop."""
    serve = vars(bot.cli.run)["serve"]

    async def sampled(*args: object) -> None:
        sampler = asyncio.create_task(_sample(path))
        await serve(*args)
        sampler.cancel()

    vars(bot.cli.run)["serve"] = sampled


async def _sample(path: str) -> None:
    with open(path, "a", encoding="ascii", buffering=1) as file:  # noqa: ASYNC230, PTH123 - a line takes microseconds
        while True:
            begun, computed = perf_counter(), thread_time()
            await asyncio.sleep(TICK)
            file.write(f"{perf_counter() - begun - TICK:.6f} {thread_time() - computed:.6f}\n")


if __name__ == "__main__":
    for change in sys.argv[1:-1]:
        name, _, value = change.partition("=")
        if name == "unstored":
            vars(bot.cli.run)["Store"] = Unstored
        elif name == "delays":
            _note_delays(value)
    sys.argv[1:-1] = []
    main()
