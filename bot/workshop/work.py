"""What goes on in the other process: it does the jobs that come through a pipe, until nobody holds the other end."""

from __future__ import annotations

import gc
import os
import pickle  # between two processes of our own, over a pipe that nobody else holds
import signal
import traceback
from contextlib import suppress
from dataclasses import dataclass
from threading import Thread
from time import process_time
from typing import TYPE_CHECKING, Any

from bot.workshop.faults import NotMade

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

NICENESS = 10
OUT_OF_MEMORY = 12
# By default a set takes an eighth longer: what is loaded for it is looked through for garbage again and again.
_BETWEEN_LOOKS = 20_000, 20, 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    """How much memory the process may have, in bytes, and how many seconds each job may compute."""

    memory: int
    computing: int


@dataclass(frozen=True, slots=True)
class Success:
    """What the function of a job has given."""

    value: Any  # whatever the function gives


@dataclass(frozen=True, slots=True)
class Failure:
    """The error that it has raised, and how that is told."""

    error: Exception
    told: str


def work(pipe: Connection, bounds: Bounds | None) -> None:
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
        return pickle.dumps(Success(function(*args, **kwargs)))
    except MemoryError:
        raise  # what is left of the process is not to be trusted
    except Exception as error:  # noqa: BLE001 (is raised again where the job came from)
        return pickle.dumps(Failure(_portable(error), "".join(traceback.format_exception(error))))


def _portable(error: Exception) -> Exception:
    """Give the error itself where it survives the way, else its name and words."""
    try:
        pickle.loads(pickle.dumps(error))  # noqa: S301 (what was just written)
    except Exception:  # noqa: BLE001 (an error may do anything when it is copied)
        return NotMade(f"{type(error).__name__}: {error}")
    return error
