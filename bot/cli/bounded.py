"""
How does a verb that reads a file from outside come to an end, whatever is in the file?

The command is a process of its own already, so it holds itself: to so much memory more than it has, and to so many
seconds, as `QUIZBOT_LIMIT_…` say. Afterwards it is held to nothing, but lets others go first until it ends: a bot
that runs beside it has people who wait. Not so where somebody waits for the questions themselves (`is_in_front`).
"""

from __future__ import annotations

import os
import signal
import sys
import threading
from contextlib import contextmanager
from pathlib import Path
from time import process_time
from typing import TYPE_CHECKING, NoReturn

from bot.settings import care
from quizzes.errors import BadInput

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

MEGA = 1_000_000
NICENESS = 10
# A refusal is lost where it comes while Python calls something back, as in collecting garbage: then it comes again.
BETWEEN_REFUSALS = 1.0
_STATM = Path("/proc/self/statm")


@contextmanager
def bounded(*, is_in_front: bool = False) -> Iterator[None]:
    """
    Hold what is done within to memory and time.

    Raises:
        BadInput: it needed more; the message says how much is allowed, and the cure.
    """
    most = care(os.environ)
    if not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
        yield
        return
    import resource  # noqa: PLC0415 - not every system has it

    if not is_in_front:
        os.setpriority(os.PRIO_PROCESS, 0, max(NICENESS, os.getpriority(os.PRIO_PROCESS, 0)))
    before = {what: resource.getrlimit(what) for what in (resource.RLIMIT_AS, resource.RLIMIT_CPU)}
    handlers = {
        signal.SIGALRM: _refuser(f"it took longer than {most.seconds} s", "QUIZBOT_LIMIT_SECONDS"),
        signal.SIGXCPU: _refuser(
            f"it computed for longer than {most.computing_seconds} s", "QUIZBOT_LIMIT_COMPUTING_SECONDS"
        ),
    }
    old = {number: signal.signal(number, handler) for number, handler in handlers.items()}
    _hold(before[resource.RLIMIT_CPU], resource.RLIMIT_CPU, int(process_time()) + 1 + most.computing_seconds)
    if _STATM.exists():
        _hold(before[resource.RLIMIT_AS], resource.RLIMIT_AS, _size() + most.memory_mb * MEGA)
    signal.setitimer(signal.ITIMER_REAL, most.seconds, BETWEEN_REFUSALS)
    tell_lost, sys.unraisablehook = sys.unraisablehook, _quiet_about_refusals(sys.unraisablehook)
    try:
        yield
    except MemoryError:
        msg = f"it needed more than {most.memory_mb} MB of memory; split the file, or raise QUIZBOT_LIMIT_MEMORY_MB"
        raise BadInput(msg) from None
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        sys.unraisablehook = tell_lost
        for what, limits in before.items():
            resource.setrlimit(what, limits)
        for number, handler in old.items():
            signal.signal(number, handler)


def _refuser(fault: str, variable: str) -> Callable[[int, object], NoReturn]:
    def refuse(_: int, __: object) -> NoReturn:
        msg = f"{fault}; split the file, or raise {variable}"
        raise BadInput(msg)

    return refuse


def _quiet_about_refusals(tell: Callable[[sys.UnraisableHookArgs], object]) -> Callable[[sys.UnraisableHookArgs], None]:
    """Say nothing of a refusal that was lost: it comes again, and a traceback is for nobody."""

    def hook(lost: sys.UnraisableHookArgs, /) -> None:
        if not isinstance(lost.exc_value, BadInput):
            tell(lost)

    return hook


def _hold(now: tuple[int, int], what: int, most: int) -> None:
    import resource  # noqa: PLC0415 - not every system has it

    soft, hard = now
    tightest = min((limit for limit in (soft, hard, most) if limit != resource.RLIM_INFINITY), default=most)
    resource.setrlimit(what, (tightest, hard))


def _size() -> int:
    """Give how many bytes of memory the process has been promised."""
    pages = int(_STATM.read_text(encoding="ascii").split()[0])
    return pages * os.sysconf("SC_PAGESIZE")
