"""What may happen between the bot and Telegram: calls that fail, answers that get lost, no network at all."""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from aiohttp import web

from tests.bot.botapi.server import application_of

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from tests.bot.botapi.telegram import FakeTelegram

LONGER_THAN_ANYBODY_WAITS = 30.0
FETCHING = "getUpdates"
MOMENT = 0.05


class Mishap(StrEnum):
    """What becomes of one call."""

    LOST_ANSWER = "lost-answer"  # it is carried out, and the connection drops before the answer
    DROPPED = "dropped"  # the connection drops before it is carried out
    HANGS = "hangs"  # it is never answered, carried out or not
    TOO_MANY = "too-many"  # 429, to be made again later
    SERVER_ERROR = "server-error"  # 502 with a page instead of an answer


@dataclass(slots=True, kw_only=True)
class Waiting:
    """A mishap that waits for calls that it may happen to."""

    mishap: Mishap
    left: int
    is_of_fetching: bool = False
    until: float | None = None


class Network:
    """Serves a Telegram over HTTP on this machine, more or less reliably."""

    def __init__(self, telegram: FakeTelegram) -> None:
        self._telegram = telegram
        self._waiting: list[Waiting] = []
        self._runner: web.AppRunner | None = None
        self._port = 0
        self.happened: Counter[str] = Counter()
        self.is_conflicting = False

    @property
    def address(self) -> str:
        """Where it is."""
        return f"http://127.0.0.1:{self._port}"

    async def open(self) -> None:
        """Serve, always at the same address."""

        @web.middleware
        async def passed(
            request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
        ) -> web.StreamResponse:
            return await self._passed(request, handler)

        application = application_of(self._telegram, (passed,))
        runner = web.AppRunner(application, access_log=None, shutdown_timeout=0.0, handler_cancellation=True)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", self._port, reuse_address=True).start()
        self._runner, self._port = runner, runner.addresses[0][1]

    async def close(self) -> None:
        """Be away: all connections break, and none can be made."""
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None
            await asyncio.sleep(MOMENT)  # connections that were cut off are gone in the next turns of the loop

    def happen(self, mishap: Mishap, count: int, *, is_of_fetching: bool = False, seconds: float | None = None) -> None:
        """Let something happen to the next calls, or for some seconds."""
        until = None if seconds is None else asyncio.get_running_loop().time() + seconds
        self._waiting.append(Waiting(mishap=mishap, left=count, is_of_fetching=is_of_fetching, until=until))

    def calm(self) -> None:
        """Let nothing happen any more."""
        self._waiting.clear()

    async def _passed(
        self, request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
    ) -> web.StreamResponse:
        method = request.path.rpartition("/")[2]
        if method == FETCHING and self.is_conflicting:
            return _answer(409, "Conflict: terminated by other getUpdates request")
        mishap = self._next(is_of_fetching=method == FETCHING)
        if mishap is None:
            return await handler(request)
        self.happened[f"{mishap} {method}"] += 1
        match mishap:
            case Mishap.TOO_MANY:
                return _answer(429, "Too Many Requests: retry after 1", parameters={"retry_after": 1})
            case Mishap.SERVER_ERROR:
                return web.Response(status=502, text="<html>Bad Gateway</html>", content_type="text/html")
            case _:
                await self._go_wrong(mishap, method, lambda: handler(request))
                return _cut_off(request)

    async def _go_wrong(
        self, mishap: Mishap, method: str, carry_out: Callable[[], Awaitable[web.StreamResponse]]
    ) -> None:
        """Carry a call out or not, and be silent for long or not: its answer gets lost."""
        is_every_other = self.happened[f"{mishap} {method}"] % 2 == 1
        if mishap is Mishap.LOST_ANSWER or (mishap is Mishap.HANGS and is_every_other):
            await carry_out()
        if mishap is Mishap.HANGS:
            await asyncio.sleep(LONGER_THAN_ANYBODY_WAITS)

    def _next(self, *, is_of_fetching: bool) -> Mishap | None:
        now = asyncio.get_running_loop().time()
        for waiting in self._waiting:
            if waiting.until is not None and waiting.until < now:
                waiting.left = 0
            if waiting.left and waiting.is_of_fetching is is_of_fetching:
                waiting.left -= 1
                return waiting.mishap
        return None


def _cut_off(request: web.Request) -> web.Response:
    with suppress(AttributeError):
        if request.transport is not None:
            request.transport.abort()
    return web.Response()


def _answer(code: int, description: str, **more: object) -> web.Response:
    body = {"ok": False, "error_code": code, "description": description, **more}
    return web.Response(status=code, body=json.dumps(body).encode(), content_type="application/json")
