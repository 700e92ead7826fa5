"""The same Bot API over HTTP on this machine, for what speaks through real connections."""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from aiohttp import web

from tests.bot.botapi.rules import LARGEST_FILE, Upload

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterable

    from aiohttp.typedefs import Middleware

    from tests.bot.botapi.telegram import FakeTelegram


def application_of(telegram: FakeTelegram, middlewares: Iterable[Middleware] = ()) -> web.Application:
    """Give what answers the calls."""

    async def call(request: web.Request) -> web.Response:
        parts = (await request.post()).items()
        given = {**request.query, **{name: value for name, value in parts if isinstance(value, str)}}
        files = {
            name: Upload(part.filename, part.file.read(), part.content_type)
            for name, part in parts
            if isinstance(part, web.FileField)
        }
        status, body = await telegram.carry_out(request.path, given, files)
        return web.Response(status=status, body=body, content_type="application/json")

    application = web.Application(client_max_size=LARGEST_FILE + 2**20, middlewares=middlewares)
    application.router.add_route("*", "/bot{token}/{method}", call)
    application.router.add_route("*", "/file/bot{token}/{path:.*}", call)
    return application


@asynccontextmanager
async def serving(telegram: FakeTelegram) -> AsyncIterator[str]:
    """Serve it, and give its address."""
    runner = web.AppRunner(application_of(telegram), access_log=None, shutdown_timeout=0.1, handler_cancellation=True)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()
