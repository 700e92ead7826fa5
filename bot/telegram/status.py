"""What do the pages say that a monitor reads? Whether the bot works (`/health`), and its figures (`/metrics`)."""

from __future__ import annotations

import json
import time
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Protocol

from aiohttp import web

from bot.meter import Levels, Meter
from bot.telegram.heartbeat import check
from bot.telegram.limiter import Limiter
from quizzes.errors import BadInput, QuizbotError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Coroutine
    from pathlib import Path

    from bot.settings import Listen
    from bot.store import Store
    from bot.telegram.application import Bot

HEALTH, METRICS = "/health", "/metrics"
VARIABLE = "QUIZBOT_METRICS_LISTEN"


class Figures(Meter, Protocol):
    """A meter that can show what it has measured."""

    content_type: str

    def page(self, levels: Levels) -> bytes:
        """Write it down, with how things stand."""


class Status:
    """Looks at a bot and its database."""

    def __init__(
        self,
        bot: Bot,
        store: Store,
        database: Path,
        *,
        backup_age: Callable[[], float | None] = lambda: None,
        now: Callable[[], float] = time.time,
    ) -> None:
        self._bot = bot
        self._store = store
        self._database = database
        self._backup_age = backup_age
        self._now = now
        self._seen = store.standing.last_attempt()

    def silence(self) -> float:
        """
        Give the seconds since updates were last fetched.

        Raises:
            QuizbotError: the bot does not work; the message says why.
        """
        self._store.standing.last_attempt()  # the database answers
        return check(self._database, self._now())

    def levels(self) -> Levels:
        """Say how things stand; takes some milliseconds."""
        standing, bot = self._store.standing, self._bot
        limiter = bot.application.bot.rate_limiter
        verdicts, self._seen = standing.verdicts_after(self._seen)
        return Levels(
            queues={
                "inbox": standing.waiting_updates(),
                "lanes": bot.lanes.waiting,
                "writer": standing.waiting_writes(),
                "broadcasts": limiter.waiting_broadcasts if isinstance(limiter, Limiter) else 0,
            },
            rounds=standing.open_rounds(),
            processes={
                "workshop": int(bot.workshop.process is not None),
                "uploads": int(bot.uploads.workshop.process is not None),
            },
            verdicts=verdicts,
            file_bytes=standing.file_bytes(),
            silence=self._known_silence(),
            backup_age=self._backup_age(),
        )

    def _known_silence(self) -> float | None:
        try:
            return check(self._database, self._now(), most=float("inf"))
        except QuizbotError:
            return None


def routes(status: Status, figures: Figures | None) -> list[web.RouteDef]:
    """Give the pages: of health, and of figures where there are any."""
    pages = [web.get(HEALTH, _health(status))]
    if figures is not None:
        pages.append(web.get(METRICS, _metrics(status, figures)))
    return pages


@asynccontextmanager
async def showing(listen: Listen, pages: list[web.RouteDef]) -> AsyncIterator[None]:
    """
    Serve pages at an address, within the block.

    Raises:
        BadInput: nobody can listen there.
    """
    server = web.Application()
    server.add_routes(pages)
    runner = web.AppRunner(server, access_log=None, shutdown_timeout=1)
    await runner.setup()
    try:
        await listening_at(runner, listen.host, listen.port, VARIABLE)
        yield
    finally:
        await runner.cleanup()


async def listening_at(runner: web.AppRunner, host: str, port: int, variable: str) -> None:
    """
    Begin to listen.

    Raises:
        BadInput: nobody can listen there; the message names the variable.
    """
    try:
        await web.TCPSite(runner, host, port).start()
    except OSError as error:
        msg = (
            f"{variable}: nobody can listen at {host}:{port} ({error.strerror}): give an address of this machine and"
            " a port that is free"
        )
        raise BadInput(msg) from error


def _health(status: Status) -> Callable[[web.Request], Coroutine[object, object, web.Response]]:
    async def health(_: web.Request) -> web.Response:
        try:
            silence = status.silence()
        except QuizbotError as error:
            return _json({"status": "down", "reason": str(error)}, 503)
        return _json({"status": "ok", "silence": round(silence, 1)}, 200)

    return health


def _metrics(status: Status, figures: Figures) -> Callable[[web.Request], Coroutine[object, object, web.Response]]:
    async def metrics(_: web.Request) -> web.Response:
        page = figures.page(status.levels())
        return web.Response(body=page, headers={"Content-Type": figures.content_type})

    return metrics


def _json(told: object, status: int) -> web.Response:
    return web.Response(text=json.dumps(told) + "\n", status=status, content_type="application/json")
