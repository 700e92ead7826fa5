"""
How is something made that takes long or much memory, while the bot goes on answering?

In one other process, which is started when it is first needed and ends when nothing was asked of it for a while: it may
load what a running bot must not. A maker that breaks, or works for too long, ends alone; the next job gets a new one.
Where the job is about something that a stranger made, `Bounds` say how much memory and computing it may take.
"""

from __future__ import annotations

import asyncio
import gc
import logging
import os
import pickle  # between two processes of our own, over a pipe that nobody else holds
import signal
import traceback
from contextlib import suppress
from dataclasses import dataclass
from threading import Thread
from time import process_time
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable
    from multiprocessing.connection import Connection
    from multiprocessing.context import SpawnProcess

logger = logging.getLogger(__name__)

Arguments = ParamSpec("Arguments")
Made = TypeVar("Made")

LIMIT = 60.0
IDLE = 120.0
PATIENCE = 5.0
NICENESS = 10
OUT_OF_MEMORY = 12
# By default a set takes an eighth longer: what is loaded for it is looked through for garbage again and again.
_BETWEEN_LOOKS = 20_000, 20, 50


class NotMade(Exception):
    """The job was not done, and not because of an error in it that could be told."""


class TookTooLong(NotMade):
    """The job was ended at its time limit."""


class ComputedTooLong(TookTooLong):
    """The job was ended at the limit of what it may compute, whatever the clock says."""


class Broken(NotMade):
    """The process ended in the middle of the job."""


class TooMuchMemory(NotMade):
    """The job needed more memory than it may have."""


class Closed(NotMade):
    """The workshop was closed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    """How much memory the process may have, in bytes, and how many seconds each job may compute."""

    memory: int
    computing: int


class Workshop:
    """
    One other process that does one job after another; a job is a function at the top of a module, with its arguments.

    `limit` is how many seconds a job may take once its turn has come, `idle` after how many without a job the process
    ends. With `bounds` a job that goes beyond them ends with its process. Belongs to one event loop.
    """

    def __init__(self, *, limit: float = LIMIT, idle: float = IDLE, bounds: Bounds | None = None) -> None:
        self.limit = limit
        self._bounds = bounds
        self._idle = idle
        self._turn = asyncio.Lock()
        self._maker: _Maker | None = None
        self._going_home: asyncio.TimerHandle | None = None
        self._is_closed = False

    @property
    def process(self) -> int | None:
        """The id of the process; None while there is none."""
        return None if self._maker is None else self._maker.process.pid

    async def made(
        self, function: Callable[Arguments, Made], *args: Arguments.args, **kwargs: Arguments.kwargs
    ) -> Made:
        """
        Have something made.

        Raises:
            NotMade: it took too long, its process ended, or the workshop was closed.
            Exception: whatever the function raises.
        """
        job = pickle.dumps((function, args, kwargs))
        async with self._turn:
            self._stay()
            try:
                outcome = await self._outcome(job)
            finally:
                self._leave_later()
        if isinstance(outcome, _Failure):
            outcome.error.add_note(outcome.told)
            raise outcome.error
        made: Made = outcome.value
        return made

    async def close(self) -> None:
        """End the process; a job that it was at, and those that wait for their turn, are told so."""
        self._is_closed = True
        self._stay()
        maker, self._maker = self._maker, None
        if maker is not None:
            maker.process.kill()
            await asyncio.to_thread(maker.end)

    async def _outcome(self, job: bytes) -> _Success | _Failure:
        self._refuse_when_closed()
        maker = self._maker if self._maker is not None and self._maker.process.is_alive() else None
        if maker is None:
            maker = self._maker = await asyncio.to_thread(_Maker, self._bounds)
        work = asyncio.get_running_loop().run_in_executor(None, maker.outcome, job, self.limit)
        work.add_done_callback(_taken_note_of)
        try:
            self._refuse_when_closed()  # perhaps while the process was started
            return await asyncio.shield(work)
        except (NotMade, asyncio.CancelledError) as error:
            self._maker = None
            maker.process.kill()  # here: who is told twice to stop may be so before a thread has its turn
            await asyncio.to_thread(maker.end)
            with suppress(NotMade):
                await work
            self._refuse_when_closed()
            if isinstance(error, NotMade):
                logger.warning("a job was not done: %s", error)
            raise

    def _refuse_when_closed(self) -> None:
        if self._is_closed:
            msg = "the workshop is closed"
            raise Closed(msg)

    def _stay(self) -> None:
        if self._going_home is not None:
            self._going_home.cancel()
            self._going_home = None

    def _leave_later(self) -> None:
        if self._maker is not None and not self._is_closed:
            self._stay()
            self._going_home = asyncio.get_running_loop().call_later(self._idle, self._go_home)

    def _go_home(self) -> None:
        if self._maker is not None and not self._turn.locked():
            asyncio.get_running_loop().run_in_executor(None, self._maker.dismiss)
            self._maker = None


def _taken_note_of(work: asyncio.Future[_Success | _Failure]) -> None:
    """Hear what became of a job, also where whoever waited for it was told more than once to stop waiting."""
    if not work.cancelled():
        work.exception()


@dataclass(frozen=True, slots=True)
class _Success:
    value: Any  # whatever the function gives


@dataclass(frozen=True, slots=True)
class _Failure:
    error: Exception
    told: str


class _Maker:
    """The process, seen from the bot; what waits for it runs beside the event loop."""

    def __init__(self, bounds: Bounds | None = None) -> None:
        import multiprocessing

        spawning = multiprocessing.get_context("spawn")
        self._bounds = bounds
        self._pipe, theirs = spawning.Pipe()
        self.process: SpawnProcess = spawning.Process(target=_work, args=(theirs, bounds), daemon=True, name="workshop")
        self.process.start()
        theirs.close()

    def outcome(self, job: bytes, limit: float) -> _Success | _Failure:
        """Hand a job in and wait for what comes of it."""
        from multiprocessing.connection import wait

        try:
            self._pipe.send_bytes(job)
            if not wait([self._pipe, self.process.sentinel], limit):
                msg = f"it took longer than {limit:g} seconds"
                raise TookTooLong(msg)
            message = self._pipe.recv_bytes()
        except (EOFError, OSError) as error:
            self.process.join(PATIENCE)
            raise self._ended() from error
        outcome: _Success | _Failure = pickle.loads(message)  # noqa: S301 (from our own process)
        return outcome

    def _ended(self) -> NotMade:
        """Say why the process has ended by itself."""
        code = self.process.exitcode
        if self._bounds is not None and code == -signal.SIGXCPU:
            return ComputedTooLong(f"it computed for longer than {self._bounds.computing} seconds")
        if self._bounds is not None and code == OUT_OF_MEMORY:
            return TooMuchMemory(f"it needed more than {self._bounds.memory / 1e6:,.0f} MB of memory")
        return Broken(f"the process ended in the middle of it, with {code}")

    def dismiss(self) -> None:
        """Let the process end by itself, if it does."""
        self._pipe.close()
        self.process.join(PATIENCE)
        self.end()

    def end(self) -> None:
        """End the process, whatever it is at, and wait until it is gone."""
        self.process.kill()
        self.process.join()


def _work(pipe: Connection, bounds: Bounds | None) -> None:
    """Do the jobs that come through the pipe, until nobody holds its other end."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # of a terminal: meant for the bot, which sees to it
    gc.set_threshold(*_BETWEEN_LOOKS)
    if hasattr(os, "nice"):
        os.nice(NICENESS)
    Thread(target=_end_with_the_bot, daemon=True).start()
    if bounds is not None:
        _hold("RLIMIT_AS", bounds.memory)
        _hold("RLIMIT_CORE", 0)
    with suppress(EOFError, OSError):
        while True:
            try:
                job = pipe.recv_bytes()
                if bounds is not None:
                    _hold("RLIMIT_CPU", int(process_time()) + 1 + bounds.computing)
                outcome = _done(job)
            except MemoryError:
                os._exit(OUT_OF_MEMORY)
            pipe.send_bytes(outcome)


def _hold(name: str, most: int) -> None:
    """Let the process have no more of something; never more than whoever started it allows."""
    import resource

    what = getattr(resource, name)
    _, hard = resource.getrlimit(what)
    resource.setrlimit(what, (most if hard == resource.RLIM_INFINITY else min(most, hard), hard))


def _end_with_the_bot() -> None:
    """End in the middle of a job when the bot is killed: nobody waits for it any more."""
    import multiprocessing
    from multiprocessing.connection import wait

    bot = multiprocessing.parent_process()
    if bot is not None:
        wait([bot.sentinel])
        os._exit(1)


def _done(job: bytes) -> bytes:
    try:
        function, args, kwargs = pickle.loads(job)  # noqa: S301 (from our own process)
        return pickle.dumps(_Success(function(*args, **kwargs)))
    except MemoryError:
        raise  # what is left of the process is not to be trusted
    except Exception as error:  # noqa: BLE001 (is raised again where the job came from)
        return pickle.dumps(_Failure(_portable(error), "".join(traceback.format_exception(error))))


def _portable(error: Exception) -> Exception:
    """Give the error itself where it survives the way, else its name and words."""
    try:
        pickle.loads(pickle.dumps(error))  # noqa: S301 (what was just written)
    except Exception:  # noqa: BLE001 (an error may do anything when it is copied)
        return NotMade(f"{type(error).__name__}: {error}")
    return error
