"""One other process, begun when it is first needed, which does one job after another, and ends when there was none."""

from __future__ import annotations

import asyncio
import logging
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from bot.workshop.faults import Broken, Closed, NotMade
from bot.workshop.maker import Maker

if TYPE_CHECKING:
    from bot.workshop.work import Bounds, Failure, Success

logger = logging.getLogger(__name__)

BETWEEN_LOOKS = 0.005


class Workbench:
    """Has jobs done, one at once; `idle` is after how many seconds without one the process ends."""

    def __init__(self, idle: float, bounds: Bounds | None) -> None:
        self._idle = idle
        self._bounds = bounds
        # Not one of those few in which the bot looks things up for people: a job may take minutes.
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="workbench")
        self._maker: Maker | None = None
        self._going_home: asyncio.TimerHandle | None = None
        self._is_closed = False

    @property
    def process(self) -> int | None:
        """The id of the process; None while there is none."""
        return None if self._maker is None else self._maker.process.pid

    async def outcome(self, job: bytes, limit: float) -> Success | Failure:
        """
        Have a job done, which may take `limit` seconds; once more, where its process died of something else perhaps.

        Raises:
            NotMade: it took too long, its process ended twice, or this was closed.
        """
        self._stay()
        try:
            try:
                return await self._outcome(job, limit)
            except Broken:
                return await self._outcome(job, limit)
        finally:
            self._leave_later()

    async def close(self) -> None:
        """End the process; a job that it was at is told so, and so is each that comes."""
        self._is_closed = True
        self._stay()
        maker, self._maker = self._maker, None
        if maker is not None:
            await _end(maker)
        self._thread.shutdown(wait=False)

    async def _outcome(self, job: bytes, limit: float) -> Success | Failure:
        self._refuse_when_closed()
        maker = await self._there()
        try:
            self._refuse_when_closed()  # perhaps while the process was started
            work = asyncio.get_running_loop().run_in_executor(self._thread, maker.outcome, job, limit)
            work.add_done_callback(_taken_note_of)
            return await asyncio.shield(work)
        except (NotMade, asyncio.CancelledError) as error:
            self._maker = None
            await _end(maker)
            self._refuse_when_closed()
            if isinstance(error, NotMade):
                logger.warning("a job was not done: %s", error)
            raise

    async def _there(self) -> Maker:
        """Give the process, begun anew where there is none."""
        if self._maker is None or not self._maker.process.is_alive():
            self._maker = None
            try:
                self._maker = await asyncio.to_thread(Maker, self._bounds)
            except OSError as error:
                msg = f"no process could be begun for it: {error}"
                raise Broken(msg) from error
        return self._maker

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
            self._going_home = asyncio.get_running_loop().call_later(self._idle, self._go_home)

    def _go_home(self) -> None:
        if self._maker is not None:
            asyncio.get_running_loop().run_in_executor(None, self._maker.dismiss)
            self._maker = None


async def _end(maker: Maker) -> None:
    """End a process, and wait until it is gone; not in a thread, as all may be taken while the bot is to stop."""
    maker.process.kill()
    while maker.process.is_alive():  # noqa: ASYNC110 (nobody tells of the end of a process)
        await asyncio.sleep(BETWEEN_LOOKS)


def _taken_note_of(work: asyncio.Future[Success | Failure]) -> None:
    """Hear what became of a job, also where whoever waited for it was told more than once to stop waiting."""
    if not work.cancelled():
        work.exception()
