"""
In which order updates are worked on: one person's one after another, different people's at the same time.

What a person does in a group is a lane of its own, for an answer there may have to wait for the group's pace. So those
lanes take no place of which there are but so many: a busy group holds nobody up in private or in another one. A round
is stopped behind no such answer: a stop waits for what comes before it for a moment at most.

An update is settled when everything is done that it asks for, and the reply to it has arrived: killed before, the
process works on it once more at the next start. Then at worst a message comes that was there a moment ago, or a message
is changed into what it is already, which nobody sees; what was begun or written down bears the mark of the update, and
is found. Settled any earlier, a reply could be lost with the process, and its reader would wait for ever.
What it has begun beside its lane keeps it unsettled too, while the lane goes on.
It is settled also when it could not be worked on: a fault that comes back with every start would keep the person from
ever going on. What is not settled when the process ends is worked on at the next start.
"""

from __future__ import annotations

import asyncio
import logging
from collections import Counter, deque
from contextlib import nullcontext
from contextvars import ContextVar
from functools import partial
from time import perf_counter
from typing import TYPE_CHECKING

from bot.meter import SILENT
from bot.telegram.arrival import asks_in_group, group_of, is_stop, lane_of
from bot.telegram.event import OTHER, Event, working_on
from bot.telegram.looking import end_within
from bot.telegram.unsettled import Unsettled
from bot.telegram.within import Within

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from typing import TypeAlias

    from bot.meter import Meter
    from bot.telegram.arrival import Arrival

    # Whose lane it is, and in which group; the update's id, where a stop has one for itself.
    _Key: TypeAlias = tuple[int, int | None] | tuple[int, int | None, int]

logger = logging.getLogger(__name__)

# Set once the reply to the update that is worked on goes out, or whoever waits for that has waited for long enough.
_replying: ContextVar[asyncio.Event | None] = ContextVar("replying", default=None)

MOST_AT_ONCE = 256
STOP_PATIENCE = 1.0
MOST_WAITING = 2000
# As many as a group hears in three minutes: for an answer behind these nobody waits.
MOST_IN_GROUP = 60


class Lanes:
    """
    Works on updates with `work`, then calls `settle` with the update's id.

    `turns_away` says whether an update may not come in, behind so many of its lane, or because it asks for something in
    a group, or in all groups, in which as much is waiting as there may be; and sees to it then.
    """

    def __init__(
        self,
        work: Callable[[Arrival], Awaitable[None]],
        settle: Callable[[int], Awaitable[None]],
        *,
        most_at_once: int = MOST_AT_ONCE,
        most_waiting: int = MOST_WAITING,
        meter: Meter = SILENT,
        turns_away: Callable[[Arrival, int, bool], bool] = lambda *_: False,
    ) -> None:
        self._work = work
        self._turns_away = turns_away
        self._settle = settle
        self._meter = meter
        self._lanes: dict[_Key, deque[tuple[Arrival, Event]]] = {}
        self._tasks: dict[_Key, asyncio.Task[None]] = {}
        self._at_once = asyncio.Semaphore(most_at_once)
        self._room = asyncio.Semaphore(most_waiting)
        self._most_waiting = most_waiting
        self._in_groups: Counter[int | None] = Counter()
        self._is_closed = False

    @property
    def is_idle(self) -> bool:
        """Whether there is nothing to work on."""
        return not self._lanes

    @property
    def waiting(self) -> int:
        """How many updates are in the lanes, those that are worked on included."""
        return sum(map(len, self._lanes.values()))

    async def put(self, update: Arrival, event: Event | None = None) -> None:
        """
        Put the update at the end of its lane, if it may come in; in private it waits while too many are waiting.

        What comes while the lanes are closed is left to the next start.
        """
        if self._is_closed:
            return
        key: _Key = (lane_of(update), group_of(update))
        if self._turns_away(update, len(self._lanes.get(key, ())), self._is_full(update)):
            return
        event = event or Event(update=update.update_id, kind=OTHER, came_at=perf_counter())
        event.person = key[0]
        await self._take_room(update)
        lane, ahead = self._lanes.get(key), None
        if lane is not None and is_stop(update):
            key, ahead = (*key, update.update_id), self._tasks[key]
        elif lane is not None:
            lane.append((update, event))
            return
        self._lanes[key] = deque([(update, event)])
        self._tasks[key] = asyncio.create_task(self._go_through(key, ahead))

    async def close(self, grace: float) -> None:
        """Let what is being worked on come to its end, for `grace` seconds at most; start nothing new."""
        self._is_closed = True
        for lane in self._lanes.values():
            while len(lane) > 1:
                lane.pop()
        await end_within(grace, self._tasks.values())

    async def _go_through(self, key: _Key, ahead: asyncio.Task[None] | None) -> None:
        lane = self._lanes[key]
        try:
            if ahead is not None:
                await asyncio.wait({ahead}, timeout=STOP_PATIENCE)
            while lane:
                async with self._at_once if key[1] is None else nullcontext():
                    await self._work_on(*lane[0])
                self._give_room_back(lane.popleft()[0])
        finally:
            del self._lanes[key], self._tasks[key]

    def _is_full(self, update: Arrival) -> bool:
        """Say whether in the group in which something is asked for, or in all groups, too much is waiting."""
        if not asks_in_group(update):
            return False
        return self._in_groups[group_of(update)] >= MOST_IN_GROUP or self._in_groups.total() >= self._most_waiting

    async def _take_room(self, update: Arrival) -> None:
        """Take a place; what people in a group say to each other is nothing to work on, and takes none."""
        if asks_in_group(update):
            self._in_groups[group_of(update)] += 1
        elif group_of(update) is None:
            await self._room.acquire()

    def _give_room_back(self, update: Arrival) -> None:
        group = group_of(update)
        if group is None:
            self._room.release()
        elif asks_in_group(update):
            self._in_groups[group] -= 1
            if not self._in_groups[group]:
                del self._in_groups[group]

    async def _work_on(self, update: Arrival, event: Event) -> None:
        unsettled = Unsettled(partial(self._settle, update.update_id))
        with working_on(event):
            try:
                with Within(_replying, asyncio.Event()), unsettled.being_worked_on():
                    await self._work(update)
            except Exception:
                logger.exception("update %d could not be worked on", update.update_id)
            try:
                await unsettled.done()
            except Exception:
                logger.exception("update %d could not be settled", update.update_id)
            self._note(event)

    def _note(self, event: Event) -> None:
        """Tell the meter and the log of an event that is over."""
        if event.replied_at is not None:
            self._meter.replied(event.replied_at - event.came_at)
        logger.info("%s: done", event.kind)


def before_reply() -> None:
    """Note that the reply to the update that is worked on, if there is one, goes out now."""
    replying = _replying.get()
    if replying is not None:
        replying.set()


async def beside_reply(patience: float) -> None:
    """Wait until the reply goes out, but not for long."""
    replying = _replying.get()
    if replying is not None and not replying.is_set():
        late = asyncio.get_running_loop().call_later(patience, replying.set)
        await replying.wait()
        late.cancel()
