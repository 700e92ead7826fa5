"""
How do the owners hear of errors? Each sort of error is told to their chats, once an hour at most.

What is told is a reference, under which the log has all else, the words of our own code, and the place in it: nothing
that a person wrote, and nothing that an error says. An error of telling is not told.
"""

from __future__ import annotations

import asyncio
import logging
import re
import time
import traceback
from collections import OrderedDict, deque
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from bot.meter import SILENT
from bot.telegram.event import new_reference
from bot.telegram.logs import REFERENCE
from quizzes.overriding import override

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator
    from typing import NoReturn

    from bot.meter import Meter

logger = logging.getLogger(__name__)

BETWEEN_TWO = 3600.0
MOST_SORTS = 1_000
MOST_WAITING = 100
OURS = "bot"
ASKED_OF_ALL = "/bot/store/sqlite.py"  # each statement goes through it, so that it says nothing of where one went wrong

_is_telling: ContextVar[bool] = ContextVar("is_telling", default=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """An error as it is told; `before` is how many of its sort were not told since the last that was."""

    reference: str
    what: str
    place: str
    before: int = 0


class Alarm(logging.Handler):
    """Takes errors out of the log; belongs to one event loop, whichever thread an error comes from."""

    def __init__(self, *, clock: Callable[[], float] = time.monotonic, meter: Meter = SILENT) -> None:
        super().__init__(logging.ERROR)
        self._clock = clock
        self._meter = meter
        self._loop = asyncio.get_running_loop()
        self._told = OrderedDict[str, float]()
        self._kept_back = dict[str, int]()
        self._waiting = deque[Fault](maxlen=MOST_WAITING)
        self._bell = asyncio.Event()

    @contextmanager
    def listening(self) -> Iterator[None]:
        """Listen to all loggers within the block."""
        root = logging.getLogger()
        root.addHandler(self)
        try:
            yield
        finally:
            root.removeHandler(self)

    @override
    def emit(self, record: logging.LogRecord) -> None:
        self._meter.failed()
        if not _is_telling.get():
            with suppress(RuntimeError):  # the loop is closed: nobody can be told any more
                self._loop.call_soon_threadsafe(self._take, _fault_of(record))

    async def run(self, tell: Callable[[Fault], Awaitable[None]]) -> NoReturn:
        """Tell what comes, one after the other."""
        _is_telling.set(True)
        while True:
            await self._bell.wait()
            self._bell.clear()
            while self._waiting:
                fault = self._waiting.popleft()
                try:
                    await tell(fault)
                except Exception as error:  # noqa: BLE001 - whatever it is, it must not call for another message
                    logger.warning("error %s could not be told: %s", fault.reference, type(error).__name__)

    def _take(self, fault: Fault) -> None:
        """Have a fault told unless one of its sort was a short while ago."""
        sort, now = f"{fault.what} {fault.place}", self._clock()
        if now - self._told.get(sort, -BETWEEN_TWO) < BETWEEN_TWO:
            self._kept_back[sort] = self._kept_back.get(sort, 0) + 1
            return
        self._told[sort] = now
        self._told.move_to_end(sort)
        if len(self._told) > MOST_SORTS:
            self._kept_back.pop(self._told.popitem(last=False)[0], None)
        before = self._kept_back.pop(sort, 0)
        self._waiting.append(Fault(reference=fault.reference, what=fault.what, place=fault.place, before=before))
        self._bell.set()


def _fault_of(record: logging.LogRecord) -> Fault:
    reference = getattr(record, REFERENCE, None)
    return Fault(
        reference=reference if isinstance(reference, str) else new_reference(),
        what=_what(record),
        place=_place(record),
    )


def _what(record: logging.LogRecord) -> str:
    """Give the words of our own code, without what was put into them; of others, only who speaks."""
    if record.name.partition(".")[0] != OURS or not isinstance(record.msg, str):
        return record.name
    return re.sub(r"%(?:\.[0-9]+)?[a-z]", "…", record.msg)


def _place(record: logging.LogRecord) -> str:
    """Give the sort of the error and where it was raised, else who logged it: in which line, no record says here."""
    error = record.exc_info[1] if record.exc_info else None
    if error is None:
        return record.name
    frames = traceback.extract_tb(error.__traceback__)
    own = [frame for frame in frames if _is_own(frame.filename)]
    raised_in = (own or frames)[-1:]
    return " ".join([type(error).__name__, *(f"{Path(frame.filename).name}:{frame.lineno}" for frame in raised_in)])


def _is_own(file: str) -> bool:
    return (f"/{OURS}/" in file or "/quizzes/" in file) and not file.endswith(ASKED_OF_ALL)
