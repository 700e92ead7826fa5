"""How does a verb that computes for seconds use a second core, where there is one?"""

from __future__ import annotations

import os
import signal
import threading
from contextlib import contextmanager, suppress
from functools import partial
from time import monotonic, sleep
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from multiprocessing.connection import Connection

_Result = TypeVar("_Result")

_PATIENCE, _PAUSE = 0.1, 0.001  # seconds for a thread that was told to end, and between two looks


@contextmanager
def begun(work: Callable[[], _Result]) -> Iterator[Callable[[], _Result]]:
    """
    Let some work begin in a copy of this process, and give what waits for its result.

    Where there is no second core, the work is done here when its result is asked for; so it is where the copy ends
    without one, killed or out of memory. What the work changes besides is lost with the copy.
    """
    if not _may_be_copied():
        yield work
        return
    import multiprocessing  # noqa: PLC0415 - takes longer to import than a verb that computes little needs

    forking = multiprocessing.get_context("fork")
    ours, theirs = forking.Pipe(duplex=False)
    copy = forking.Process(target=_work, args=(work, ours, theirs), daemon=True)
    with ours:
        with theirs, suppress(OSError):  # where no process can be had, nothing comes through the pipe either
            copy.start()
        try:
            yield partial(_result, ours, work)
        finally:
            if copy.pid is not None:
                copy.kill()
                copy.join()


def _may_be_copied() -> bool:
    """Tell whether a copy would have a core of its own, and no lock that a thread holds, as threads are not copied."""
    if not hasattr(os, "sched_getaffinity") or len(os.sched_getaffinity(0)) < 2:  # noqa: PLR2004
        return False
    until = monotonic() + _PATIENCE
    while threading.active_count() > 1 and monotonic() < until:
        sleep(_PAUSE)
    return threading.active_count() == 1


def _work(work: Callable[[], object], ours: Connection, theirs: Connection) -> None:
    """Do the work in the copy, and say nothing of what goes wrong: then it is done where that can be told."""
    try:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        ours.close()
        threading.Thread(target=_end_with_original, daemon=True).start()
        theirs.send(work())
    finally:
        os._exit(0)  # flush nothing, and end nothing, that the original will


def _end_with_original() -> None:
    """End in the middle of the work when the original is killed: nobody waits for it any more."""
    import multiprocessing  # noqa: PLC0415 - as above
    from multiprocessing.connection import wait  # noqa: PLC0415 - as above

    original = multiprocessing.parent_process()
    if original is not None:
        wait([original.sentinel])
        os._exit(0)


def _result(pipe: Connection, work: Callable[[], _Result]) -> _Result:
    """Wait for what the copy made; where it ended without that, make it here."""
    try:
        made: _Result = pipe.recv()
    except (EOFError, OSError):
        return work()
    return made
