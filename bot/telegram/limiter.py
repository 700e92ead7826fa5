"""
When a call to Telegram is made, and when it is made again.

Messages keep to the chat's pace (`pace.py`); a chat that Telegram asked to leave alone is left alone. A call that
failed on the way is made again a few times. That includes sending a message whose answer was lost: a message that comes
twice is better than a learner who waits for none, and buttons that come twice count once.

Where the network is away, so that no call can have arrived, or Telegram answers that it is in trouble, a reply is tried
again for as long as anybody waits; in trouble less often, for such a call may have had its effect.

In a group, replies overtake what nobody asked for just now: questions of a round, and standings that are shown anew.
These give way for a moment only, and then have their turn: somebody always asks for something in a lively group.

What can wait, as polls of a round that is over that are still to be closed, is not made while its group has hardly any
room: `NoRoom` says when to come again.

Broadcasts, which nobody waits for, have a pace of their own below what Telegram takes over all, so that replies never
stand behind them. One of them that may have arrived is not made again: none is better than two.
"""

from __future__ import annotations

import asyncio
import time
from contextvars import ContextVar
from datetime import timedelta
from typing import TYPE_CHECKING, TypeAlias

from telegram.error import BadRequest, NetworkError, RetryAfter, TelegramError
from telegram.ext import BaseRateLimiter

from bot.meter import SILENT
from bot.telegram.event import note_reply
from bot.telegram.lanes import before_reply
from bot.telegram.pace import MARGIN, Pace
from bot.telegram.request import InTrouble, NotSent
from quizzes.overriding import override

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Coroutine, Iterable, Mapping, Sequence

    from bot.meter import Meter

    Result: TypeAlias = bool | dict[str, object] | list[dict[str, object]]

# Longer than this nobody waits for a reply: the error is passed on, and the learner asks again.
LONGEST_WAIT = 120.0
TRIES = 4
FIRST_PAUSE, LONGEST_PAUSE, LONGEST_PAUSE_IN_TROUBLE = 0.5, 4.0, 8.0
BETWEEN_LOOKS = 1.0
# For so long what nobody asked for lets replies to a group overtake it.
GIVES_WAY = 10.0
# What a call is given as `rate_limit_args` that is a broadcast, that can wait, or that nobody asked for just now; and
# how many broadcasts are made in a second.
BROADCAST, AT_LEISURE, UNASKED = 1, 2, 3
BROADCASTS_A_SECOND = 30
RETRIES_A_SECOND = 25  # of calls that Telegram did not take, as there were too many over all
# What is called in the moment in which a call is made, after all waiting; an error that it raises keeps the call back.
before_sending: ContextVar[Callable[[], Awaitable[None]] | None] = ContextVar("before_sending", default=None)
# What is called now and then while a call waits that others may overtake; an error that it raises ends the wait.
while_waiting: ContextVar[Callable[[], None] | None] = ContextVar("while_waiting", default=None)
# After these errors it is known that a message was not sent; after those, a call most likely had no effect.
UNSENT, AWAY = (RetryAfter, NotSent), (NotSent, InTrouble)
SENDING = ("send", "copy", "forward")
EDITING = ("edit", "delete", "stop")
NO_MESSAGE = "sendChatAction"
PRESSED = "answerCallbackQuery"


class NoRoom(Exception):
    """A call that can wait was not made: a group has hardly any room for what people wait for."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"there is room in {seconds:.0f} s")
        self.seconds = seconds


class Limiter(BaseRateLimiter[int]):
    """
    Keeps to Telegram's rates, unless `is_paced` is off, and repeats what failed on the way.

    `is_resuming` tells that another process sent messages a moment ago.
    """

    def __init__(
        self,
        *,
        is_paced: bool = True,
        is_resuming: bool = False,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        meter: Meter = SILENT,
    ) -> None:
        self._meter = meter
        self._is_paced = is_paced
        self._clock = clock
        self._sleep = sleep
        self._next_broadcast = self._next_retry = 0.0
        self.waiting_broadcasts = 0
        self._pace = Pace(resumed_at=clock() if is_resuming else None)
        self._note: Callable[[int], Awaitable[None]] | None = None

    def remember(self, sent: Iterable[tuple[int, float]], note: Callable[[int], Awaitable[None]]) -> None:
        """
        Count what another process sent to groups, each some seconds ago, the oldest first.

        `note` writes down what is sent to a group from now on, before it is sent.
        """
        self._note = note
        for group, ago in sent:
            self._pace.remember(group, max(0.0, ago), self._clock())  # a clock that was put back has it yet to come

    async def initialize(self) -> None:
        """Nothing has to be opened."""

    async def shutdown(self) -> None:
        """Nothing has to be closed."""

    @override
    async def process_request(
        self,
        callback: Callable[..., Coroutine[object, object, Result]],
        args: Sequence[object],
        kwargs: dict[str, object],
        endpoint: str,
        data: Mapping[str, object],
        rate_limit_args: int | None,
    ) -> Result:
        """Make the call when it is due, and again where that helps."""
        chat = _chat_of(data)
        await self._let_others_go_first(rate_limit_args, endpoint, chat)
        await self._wait_for_turn(endpoint, chat)
        if _is_reply(endpoint):
            before_reply()
        began, counted, in_a_row = self._clock(), 0, 0
        while True:
            try:
                return await self._made(callback, args, kwargs, endpoint)
            except RetryAfter as error:
                pause = self._obeyed(error, chat, is_broadcast=rate_limit_args == BROADCAST)
                if max(pause, self._clock() - began) > LONGEST_WAIT:
                    raise
            except NetworkError as error:
                is_away = _is_waited_for(endpoint, chat, rate_limit_args) and isinstance(error, AWAY)
                counted += not (is_away and self._clock() - began < LONGEST_WAIT)
                if counted == TRIES or _is_final(error, rate_limit_args):
                    raise
                pause = _pause(error, in_a_row)
                in_a_row += 1
            await self._sleep(pause)
            await self._wait_for_turn(endpoint, chat)  # the call may have arrived, then the server counts both

    async def _made(
        self,
        callback: Callable[..., Coroutine[object, object, Result]],
        args: Sequence[object],
        kwargs: dict[str, object],
        endpoint: str,
    ) -> Result:
        try:
            made = await _called(callback, args, kwargs)
        except TelegramError as error:
            self._meter.refused(endpoint, type(error).__name__)
            raise
        if _is_reply(endpoint):
            note_reply()
        return made

    async def _wait_for_turn(self, endpoint: str, chat: int | None) -> None:
        if chat is None:
            return
        is_paced = self._is_paced and _is_counted(endpoint, chat)
        blocks = -1
        while blocks != self._pace.blocks(chat):  # blocked meanwhile, it takes another turn
            blocks = self._pace.blocks(chat)
            await self._pass((self._pace.take if is_paced else self._pace.blocked_for)(chat, self._clock()))
        if is_paced and chat < 0 and self._note is not None:
            await self._note(chat)

    def wait_in(self, chat: int) -> float:
        """Say for how many seconds a message to a chat would wait."""
        wait = self._pace.wait_in if self._is_paced else self._pace.blocked_for
        return wait(chat, self._clock())

    def is_resting(self, chat: int) -> bool:
        """Say whether Telegram wants nothing for a chat for so long that what nobody waits for should come later."""
        return self._pace.blocked_for(chat, self._clock()) > LONGEST_WAIT

    async def _let_others_go_first(self, kind: int | None, endpoint: str, chat: int | None) -> None:
        """Let a broadcast wait; what can wait takes no place in a row at all where there is hardly any."""
        if kind == BROADCAST:
            await self._wait_for_broadcast()
        if kind == AT_LEISURE and self._is_paced and chat is not None:
            wait = self._pace.room_in(chat, self._clock())
            if wait > 0:
                raise NoRoom(wait + MARGIN)
        if kind in {BROADCAST, UNASKED} and chat is not None and chat < 0 and _is_counted(endpoint, chat):
            until = self._clock() + GIVES_WAY
            while (wait := self.wait_in(chat)) > 0 and self._clock() < until:
                await self._pass(min(wait, BETWEEN_LOOKS))

    async def _pass(self, seconds: float) -> None:
        """Let some seconds pass; where somebody looks meanwhile whether the call is wanted still, step by step."""
        look = while_waiting.get()
        while seconds > 0:
            step = seconds if look is None else min(seconds, BETWEEN_LOOKS)
            await self._sleep(step)
            if look is not None:
                look()
            seconds -= step

    async def _wait_for_broadcast(self) -> None:
        if not self._is_paced:
            return
        now = self._clock()
        at = max(now, self._next_broadcast)
        self._next_broadcast = at + 1 / BROADCASTS_A_SECOND
        if at > now:
            self.waiting_broadcasts += 1
            try:
                await self._pass(at - now)
            finally:
                self.waiting_broadcasts -= 1

    def _obeyed(self, error: RetryAfter, chat: int | None, *, is_broadcast: bool) -> float:
        """
        Leave the chat alone for as long as Telegram says, and give the seconds for which nothing should be tried.

        In private it may have been too many over all: broadcasts wait as well, and calls come again one by one; but not
        for long, as no more than this one chat may be meant. A group was written to too often itself, and whoever calls
        again takes a turn there.
        """
        told, now = error.retry_after, self._clock()
        seconds = told.total_seconds() if isinstance(told, timedelta) else float(told)
        if chat is not None:
            self._pace.block(chat, seconds, now)
        if chat is not None and chat < 0:
            return seconds
        if is_broadcast:
            self._next_broadcast = max(self._next_broadcast, now + min(seconds, LONGEST_WAIT))
        behind = max(0.0, self._next_retry - now)
        self._next_retry = now + behind + 1 / RETRIES_A_SECOND
        return seconds + behind


async def _called(
    callback: Callable[..., Coroutine[object, object, Result]], args: Sequence[object], kwargs: dict[str, object]
) -> Result:
    just_before = before_sending.get()
    if just_before is not None:
        await just_before()
    return await callback(*args, **kwargs)


def _is_final(error: NetworkError, kind: int | None) -> bool:
    """Tell whether a call is not made again: it was refused, or it is a broadcast that may have arrived."""
    return isinstance(error, BadRequest) or (kind == BROADCAST and not isinstance(error, NotSent))


def _is_waited_for(endpoint: str, chat: int | None, kind: int | None) -> bool:
    return kind != BROADCAST and (chat is not None or endpoint == PRESSED)


def _pause(error: NetworkError, in_a_row: int) -> float:
    longest = LONGEST_PAUSE_IN_TROUBLE if isinstance(error, InTrouble) else LONGEST_PAUSE
    return min(longest, FIRST_PAUSE * 2.0**in_a_row)


def _is_reply(endpoint: str) -> bool:
    return _is_sending(endpoint) or endpoint == "editMessageText"


def _is_sending(endpoint: str) -> bool:
    return endpoint.startswith(SENDING) and endpoint != NO_MESSAGE


def _chat_of(data: Mapping[str, object]) -> int | None:
    chat = data.get("chat_id")
    return chat if isinstance(chat, int) else None


def _is_counted(endpoint: str, chat: int) -> bool:
    return _is_sending(endpoint) or (chat < 0 and endpoint.startswith(EDITING))
