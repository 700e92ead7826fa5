"""Does the Bot API server know the token, is the clock right, and is the way for updates the one that is set up?"""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any

from aiohttp import ClientError, ClientSession, ClientTimeout

from bot.doctor.finding import Finding, ok, problem, warning
from bot.settings import TELEGRAM

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from datetime import datetime

    from bot.settings import Settings

SECONDS = 10
MOST_ASTRAY, FAR_ASTRAY = 5.0, 60.0
REFUSALS = (401, 404)
INTERNAL_ERROR = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a server answered, and the time it gave; `body` is None where that is nothing that the Bot API says."""

    status: int
    body: Mapping[str, Any] | None
    date: datetime | None

    @property
    def result(self) -> Mapping[str, Any]:
        """What was asked for; nothing where the server says something else."""
        result = None if self.body is None else self.body.get("result")
        return result if isinstance(result, dict) else {}


def ask_telegram(settings: Settings, clock: Callable[[], datetime]) -> Iterator[Finding]:
    """Look at the token, the webhook and the clock."""
    try:
        me, hook, asked_at = asyncio.run(_answers(settings, clock))
    except (ClientError, OSError, TimeoutError, ValueError) as error:
        cure = "look after the network, DNS and a firewall; QUIZBOT_API_URL says which server it is"
        yield warning("token", f"{settings.api_url} cannot be reached ({type(error).__name__})", cure)
        return
    yield _token(settings, me)
    if me.status == 200:  # noqa: PLR2004 - as HTTP has it
        yield _webhook(settings, hook)
    if me.date is not None:
        yield _clock((asked_at - me.date).total_seconds())


async def _answers(settings: Settings, clock: Callable[[], datetime]) -> tuple[Answer, Answer, datetime]:
    address = f"{settings.api_url}/bot{settings.token.reveal()}"
    async with ClientSession(timeout=ClientTimeout(total=SECONDS)) as session:
        me, asked_at = await _answer(session, f"{address}/getMe"), clock()
        return me, await _answer(session, f"{address}/getWebhookInfo"), asked_at


async def _answer(session: ClientSession, address: str) -> Answer:
    async with session.get(address) as response:
        date = response.headers.get("Date")
        return Answer(
            status=response.status,
            body=_read(await response.read()),
            date=None if date is None else parsedate_to_datetime(date),
        )


def _read(body: bytes) -> Mapping[str, Any] | None:
    try:
        read = json.loads(body)
    except (ValueError, RecursionError):
        return None
    return read if isinstance(read, dict) else None


def _token(settings: Settings, me: Answer) -> Finding:
    is_telegrams = settings.api_url == TELEGRAM
    if me.body is None and me.status < INTERNAL_ERROR and not is_telegrams:
        cure = "QUIZBOT_API_URL has to be the address of a Bot API server, with nothing behind it"
        return problem("token", f"{settings.api_url} answers as no Bot API server does", cure)
    if me.status in REFUSALS:
        cure = "copy it anew from @BotFather into QUIZBOT_TOKEN"
        perhaps = "" if is_telegrams else ", or see that QUIZBOT_API_URL is the address of a Bot API server"
        return problem("token", f"{'Telegram' if is_telegrams else settings.api_url} does not know it", cure + perhaps)
    name = me.result.get("username")
    if name is None:
        cure = "try again later; QUIZBOT_API_URL says which server it is"
        return warning("token", f"{settings.api_url} answers with status {me.status}", cure)
    return ok("token", f"it is that of @{name}")


def _webhook(settings: Settings, hook: Answer) -> Finding:
    info = hook.result
    if hook.status != 200:  # noqa: PLR2004 - as HTTP has it
        return warning("webhook", f"{settings.api_url} answers with status {hook.status}", "try again later")
    url, wanted = info.get("url", ""), "" if settings.webhook is None else settings.webhook.url
    if url != wanted:
        return warning(
            "webhook",
            f"Telegram posts to {url}" if url else "Telegram posts to no address",
            "quizbot run sets this right at its start; another program with the same token may undo it",
        )
    if info.get("last_error_message") and info.get("pending_update_count"):
        return warning(
            "webhook",
            f"updates waiting: {info['pending_update_count']}, the last error: {str(info['last_error_message'])[:200]}",
            "see that the address leads to QUIZBOT_WEBHOOK_LISTEN, and that its certificate is valid",
        )
    return ok("webhook", f"Telegram posts to {url}" if url else "none, the bot polls")


def _clock(astray: float) -> Finding:
    cure = "let the machine follow a time server, for example: timedatectl set-ntp true"
    told = f"{abs(astray):.0f} s {'ahead of' if astray > 0 else 'behind'} Telegram's"
    if abs(astray) > FAR_ASTRAY:
        return problem("clock", told, cure)
    return warning("clock", told, cure) if abs(astray) > MOST_ASTRAY else ok("clock", told)
