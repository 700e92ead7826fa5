"""How updates come in by webhook: only with the secret, and durable before Telegram is told that they arrived."""

from __future__ import annotations

import asyncio
import hmac
import json
import logging
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from aiohttp import web

from bot.store.failure import StoreUnavailable
from bot.telegram.intake import ALLOWED_UPDATES
from bot.telegram.serving import BROKEN, serving

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Sequence

    from telegram import Bot

    from bot.settings import Webhook
    from bot.telegram.intake import Intake

logger = logging.getLogger(__name__)

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the name of a header, not a secret
LARGEST_BODY = 1 << 20
MOST_CONNECTIONS = 100
LONGEST_BODY = 10.0  # seconds for it to arrive


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
    async with serving(server, webhook.host, webhook.port, "QUIZBOT_WEBHOOK_LISTEN", shutdown_timeout=2):
        yield


async def announce(bot: Bot, webhook: Webhook) -> None:
    """Tell Telegram where to post updates to, and with which secret."""
    await bot.set_webhook(
        webhook.url,
        secret_token=webhook.secret.reveal(),
        allowed_updates=ALLOWED_UPDATES,
        max_connections=MOST_CONNECTIONS,
    )


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
