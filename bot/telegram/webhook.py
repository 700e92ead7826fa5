"""How updates come in by webhook: only with the secret, and durable before Telegram is told that they arrived."""

from __future__ import annotations

import hmac
import json
import logging
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from aiohttp import web

from bot.telegram.intake import ALLOWED_UPDATES
from bot.telegram.status import listening_at

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Sequence

    from telegram import Bot

    from bot.settings import Webhook
    from bot.telegram.intake import Intake

logger = logging.getLogger(__name__)

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the name of a header, not a secret
LARGEST_BODY = 1 << 20
MOST_CONNECTIONS = 100


@asynccontextmanager
async def listening(webhook: Webhook, intake: Intake, pages: Sequence[web.RouteDef] = ()) -> AsyncIterator[None]:
    """
    Serve the webhook's path on its address, and the pages beside it, within the block.

    Raises:
        BadInput: nobody can listen there.
    """
    server = web.Application(client_max_size=LARGEST_BODY)
    server.router.add_post(webhook.path, _receiver(webhook, intake))
    server.add_routes(pages)
    runner = web.AppRunner(server, access_log=None, shutdown_timeout=2)
    await runner.setup()
    try:
        await listening_at(runner, webhook.host, webhook.port, "QUIZBOT_WEBHOOK_LISTEN")
        yield
    finally:
        await runner.cleanup()


async def announce(bot: Bot, webhook: Webhook) -> None:
    """Tell Telegram where to post updates to, and with which secret."""
    await bot.set_webhook(
        webhook.url,
        secret_token=webhook.secret.reveal(),
        allowed_updates=ALLOWED_UPDATES,
        max_connections=MOST_CONNECTIONS,
    )


def _receiver(webhook: Webhook, intake: Intake) -> Callable[[web.Request], Awaitable[web.Response]]:
    secret = webhook.secret.reveal().encode()

    async def receive(request: web.Request) -> web.Response:
        given = request.headers.get(SECRET_HEADER, "").encode("utf-8", "replace")
        if not hmac.compare_digest(given, secret):
            return web.Response(status=403)
        try:
            update = json.loads(await request.read())
        except (ValueError, RecursionError):
            logger.warning("the webhook received something that is no JSON")
            return web.Response(status=400)
        await intake.take([update])
        return web.Response()

    return receive
