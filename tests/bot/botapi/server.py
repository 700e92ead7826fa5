"""The same Bot API over HTTP on this machine, for what speaks through real connections."""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from aiohttp import web

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from tests.bot.botapi.telegram import FakeTelegram


@asynccontextmanager
async def serving(telegram: FakeTelegram) -> AsyncIterator[str]:
    """Serve it, and give its address."""

    async def call(request: web.Request) -> web.Response:
        given = {**request.query, **{name: str(value) for name, value in (await request.post()).items()}}
        status, body = await telegram.carry_out(request.path, given)
        return web.Response(status=status, body=body, content_type="application/json")

    application = web.Application()
    application.router.add_route("*", "/bot{token}/{method}", call)
    runner = web.AppRunner(application, access_log=None, shutdown_timeout=0.1, handler_cancellation=True)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()
