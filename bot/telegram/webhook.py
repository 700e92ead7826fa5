"""How updates come in by webhook: only with the secret, and durable before Telegram is told that they arrived."""

from __future__ import annotations

import asyncio
import hmac
import json
import logging
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, TypeAlias

from aiohttp import web

from bot.store.failure import StoreUnavailable
from bot.telegram.intake import ALLOWED_UPDATES
from bot.telegram.serving import BROKEN, listening_at, runner_of

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Sequence

    from aiohttp.typedefs import Middleware
    from telegram import Bot

    from bot.settings import Webhook
    from bot.telegram.intake import Intake

    Handler: TypeAlias = Callable[[web.Request], Awaitable[web.StreamResponse]]

logger = logging.getLogger(__name__)

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the name of a header, not a secret
LARGEST_BODY = 1 << 20
MOST_CONNECTIONS = 100
# Seconds for a body to arrive, for the head of a request, and between two looks at who takes longer.
LONGEST_BODY, LONGEST_SILENCE, BETWEEN_LOOKS = 10.0, 60.0, 5.0


@asynccontextmanager
async def listening(
    webhook: Webhook,
    intake: Intake,
    pages: Sequence[web.RouteDef] = (),
    *,
    heard: Callable[[], None] = lambda: None,
) -> AsyncIterator[None]:
    """
    Serve the webhook's path on its address, and the pages beside it, within the block; `heard` is told of each update.

    Raises:
        BadInput: nobody can listen there.
    """
    server = web.Application(client_max_size=LARGEST_BODY)
    server.router.add_post(webhook.path, _receiver(webhook, intake, heard))
    server.add_routes(pages)
    runner = runner_of(server, shutdown_timeout=2)
    patience = Patience(runner)
    server.middlewares.append(patience.hear)
    await runner.setup()
    ending = asyncio.create_task(patience.run())
    try:
        await listening_at(runner, webhook.host, webhook.port, "QUIZBOT_WEBHOOK_LISTEN")
        yield
    finally:
        ending.cancel()
        await runner.cleanup()


async def announce(bot: Bot, webhook: Webhook) -> None:
    """Tell Telegram where to post updates to, and with which secret."""
    await bot.set_webhook(
        webhook.url,
        secret_token=webhook.secret.reveal(),
        allowed_updates=ALLOWED_UPDATES,
        max_connections=MOST_CONNECTIONS,
    )


class Patience:
    """
    Ends connections over which no whole head of a request has come for a while.

    Whoever sends one letter of it a minute, over as many connections as there may be, would keep all others out.
    """

    def __init__(self, runner: web.AppRunner, silence: float = LONGEST_SILENCE, between: float = BETWEEN_LOOKS) -> None:
        self._runner = runner
        self._silence = silence
        self._between = between
        self._heard: dict[object, float] = {}  # when, by connection

    async def run(self) -> None:
        """Look again and again, until it is cancelled."""
        while True:
            await asyncio.sleep(self._between)
            self.look()

    def look(self) -> None:
        """End what has been silent for too long."""
        now = asyncio.get_running_loop().time()
        server = self._runner.server
        there = [] if server is None else list(server.connections)
        self._heard = {connection: self._heard.get(connection, now) for connection in there}
        for connection in there:
            if now - self._heard[connection] > self._silence:
                connection.force_close()

    @property
    def hear(self) -> Middleware:
        """What has to be told of each request."""

        @web.middleware
        async def hear(request: web.Request, handler: Handler) -> web.StreamResponse:
            self._heard[request.protocol] = asyncio.get_running_loop().time()
            return await handler(request)

        return hear


def _receiver(
    webhook: Webhook, intake: Intake, heard: Callable[[], None]
) -> Callable[[web.Request], Awaitable[web.Response]]:
    secret = webhook.secret.reveal().encode()

    async def receive(request: web.Request) -> web.Response:
        given = request.headers.get(SECRET_HEADER, "").encode("utf-8", "replace")
        if not hmac.compare_digest(given, secret):
            return web.Response(status=403)
        try:
            async with asyncio.timeout(LONGEST_BODY):
                body = await request.read()
        except TimeoutError:
            return web.Response(status=408)
        except BROKEN:
            return web.Response(status=400)
        try:
            update = json.loads(body)
        except (ValueError, RecursionError):
            logger.warning("the webhook received something that is no JSON")
            return web.Response(status=400)
        try:
            await intake.take([update])
        except StoreUnavailable as error:
            return _put_off(error)
        heard()
        return web.Response()

    return receive


def _put_off(error: StoreUnavailable) -> web.Response:
    """Have Telegram post again later what could not be written down."""
    logger.error("updates could not be taken in, Telegram will post them again: %s", error)
    return web.Response(status=503)
