"""
What do the pages say that a monitor reads? Whether the bot works (`/health`), and its figures (`/metrics`).

A server of pages is imported only where somebody listens: it makes a start a tenth longer.
"""

from __future__ import annotations

import asyncio
import json
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from aiohttp import web

from bot.telegram.serving import serving
from quizzes.errors import QuizbotError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Coroutine

    from bot.settings import Listen
    from bot.telegram.status import Figures, Status

HEALTH, METRICS = "/health", "/metrics"
VARIABLE = "QUIZBOT_METRICS_LISTEN"


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
    async with serving(server, listen.host, listen.port, VARIABLE, shutdown_timeout=1):
        yield


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
        age = await asyncio.to_thread(status.backup_age)
        page = figures.page(status.levels(age))
        return web.Response(body=page, headers={"Content-Type": figures.content_type})

    return metrics


def _json(told: object, status: int) -> web.Response:
    return web.Response(text=json.dumps(told) + "\n", status=status, content_type="application/json")
