"""How the bot runs: it starts, goes on with what was left, fetches until it is told to stop, and stops in order."""

from __future__ import annotations

import asyncio
import logging
import secrets
import signal
import time
from asyncio import wrap_future
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager, suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from telegram.error import InvalidToken, TelegramError

from bot.dictionary import dictionary_path
from bot.meter import SILENT
from bot.settings import Listen
from bot.store.daily import DailyCopies
from bot.store.failure import StoreUnavailable
from bot.store.inbox import BODIES_KEPT
from bot.telegram.alarm import Alarm
from bot.telegram.application import Outside, built, staffed
from bot.telegram.backup_watch import BackupWatch
from bot.telegram.command_menus import set_menus
from bot.telegram.heartbeat import beating, end, has_just_beaten, last_beat
from bot.telegram.interpreter import keep_what_is_there
from bot.telegram.looking import GRACE
from bot.telegram.memory import keep_large_apart
from bot.telegram.owners import Owners
from bot.telegram.polling import FIRST_PAUSE, LONGEST_PAUSE, Poller, refusal
from bot.telegram.pool import Connections
from bot.telegram.request import HttpRequest
from bot.telegram.status import Status
from bot.texts import LANGUAGES, texts_for
from bot.tutor.role import Role
from quizzes.errors import BadInput

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
    from contextlib import AbstractAsyncContextManager

    from bot.settings import Settings, Webhook
    from bot.store import Store
    from bot.telegram.app import App
    from bot.telegram.application import Bot
    from bot.telegram.status import Figures

logger = logging.getLogger(__name__)

BETWEEN_CLEANINGS = 3600.0
BETWEEN_MENUS = 60.0  # where they cannot be put up
BEFORE_REST = 1.0
SEED_BITS = 63


async def serve(settings: Settings, store: Store, figures: Figures | None = None) -> None:
    """
    Run the bot until the process is told to end; `figures` are measured, and shown, where they are given.

    Raises:
        BadInput: Telegram does not know the token.
    """
    beat = last_beat(settings.database)
    outside = Outside(
        token=settings.token.reveal(),
        api_url=settings.api_url,
        request=HttpRequest(Connections(longest=max(Connections().longest, 2 * settings.limits.bytes))),
        clock=lambda: datetime.now(UTC),
        seed=lambda: secrets.randbits(SEED_BITS),
        is_paced=settings.is_rate_limited,
        timezone=settings.timezone,
        admins=settings.admins,
        limits=settings.limits,
        care=settings.care,
        is_resuming=has_just_beaten(settings.database, time.time()),
        there_at=None if beat is None else datetime.fromtimestamp(beat, UTC),
        meter=figures or SILENT,
        dictionary=dictionary_path(settings.database),
    )
    application = built(outside)
    work = asyncio.create_task(_run(settings, store, outside, application, figures))
    _end_when_told(work)
    try:
        await asyncio.wait((work,))
    finally:
        work.cancel()
    try:
        with suppress(asyncio.CancelledError):
            await work
    finally:
        end(settings.database)
    logger.info("the bot has stopped")


async def _run(settings: Settings, store: Store, outside: Outside, application: App, figures: Figures | None) -> None:
    alarm = Alarm(meter=outside.meter)
    async with _online(application, outside):
        bot = staffed(application, outside, store)
        copies = copies_of(settings)
        age = None if copies is None else lambda: copies.age(datetime.now(UTC))
        status = Status(bot, store, settings.database, backup_age=age)
        try:
            await _greet(bot, settings)
            async with AsyncExitStack() as stack:
                stack.enter_context(alarm.listening())
                if settings.metrics is not None and not _is_webhooks(settings.metrics, settings.webhook):
                    await stack.enter_async_context(_pages(settings.metrics, status, figures))
                await bot.intake.resume()
                tasks = await stack.enter_async_context(asyncio.TaskGroup())
                tasks.create_task(_updates(bot, settings, outside, status, figures))  # somebody waits for these already
                tasks.create_task(alarm.run(Owners(settings.admins, store, bot.courier).tell))
                tasks.create_task(_go_on(bot, store, tasks, settings.admins))
                tasks.create_task(_clean(store))
                tasks.create_task(_finish_in_the_end(bot))
                if copies is not None:
                    tasks.create_task(BackupWatch(copies, store, outside.clock).run())
        except* BadInput as refused:
            raise refused.exceptions[0] from None
        finally:
            await bot.close(GRACE)


def _pages(listen: Listen, status: Status, figures: Figures | None) -> AbstractAsyncContextManager[None]:
    from bot.telegram.pages import routes, showing

    return showing(listen, routes(status, figures))


def _updates(
    bot: Bot, settings: Settings, outside: Outside, status: Status, figures: Figures | None
) -> Coroutine[object, object, None]:
    beat = beating(settings.database)
    if settings.webhook is None:
        return Poller(outside.request, outside.address, bot.intake, beat=beat).run()
    is_shared = settings.metrics is not None and _is_webhooks(settings.metrics, settings.webhook)
    return _webhook(bot, settings.webhook, beat, status, figures if is_shared else None)


def copies_of(settings: Settings) -> DailyCopies | None:
    """Give the daily copies of the database where there are to be any."""
    if settings.backups is None:
        return None
    return DailyCopies(settings.backups.folder, settings.backups.days, settings.database)


def _is_webhooks(listen: Listen, webhook: Webhook | None) -> bool:
    """Say whether an address is the one at which the webhook listens anyway."""
    return webhook is not None and listen == Listen(host=webhook.host, port=webhook.port)


@asynccontextmanager
async def _online(application: App, outside: Outside) -> AsyncIterator[None]:
    """Get to know the bot at Telegram, as soon as Telegram can be reached; give the connections back in the end."""
    pause = FIRST_PAUSE
    try:
        while True:
            try:
                await application.initialize()
                break
            except InvalidToken:
                raise BadInput(refusal(outside.address)) from None
            except TelegramError as error:
                logger.warning("Telegram cannot be reached, trying again: %s", error)
                await asyncio.sleep(pause)
                pause = min(2 * pause, LONGEST_PAUSE)
        yield
    finally:
        await application.shutdown()
        await outside.request.shutdown()


def _reachable(admins: frozenset[int], store: Store) -> list[int]:
    """Name the admins, those who were granted the role too, who have written to the bot."""
    return [each for each in sorted(admins | store.holders(Role.ADMIN)) if store.learner(each) is not None]


async def _greet(bot: Bot, settings: Settings) -> None:
    telegram = bot.application.bot
    logger.info("the bot is @%s, %s", telegram.username, "by webhook" if settings.webhook else "by long polling")
    try:
        if settings.webhook is None:
            await telegram.delete_webhook()
    except TelegramError as error:
        logger.warning("the webhook could not be taken away: %s", error)


async def _go_on(bot: Bot, store: Store, tasks: asyncio.TaskGroup, admins: frozenset[int]) -> None:
    """Do what can wait until those who waited for a start have been answered: load the rest, look, put up the menus."""
    await asyncio.sleep(BEFORE_REST)
    with _loading():
        await asyncio.to_thread(_load_all, store)
        bot.get_ready()
        for language in LANGUAGES:
            await asyncio.to_thread(texts_for(language).get_ready)
    for watch in bot.watches:  # from now on they see who becomes an admin
        tasks.create_task(watch.run())
    tasks.create_task(_put_up_menus(bot, store, admins))


@contextmanager
def _loading() -> Iterator[None]:
    """
    Stop the bot where a part of it cannot be loaded: somebody looks after one that is gone, and not after half a one.

    Raises:
        BadInput: so it is.
    """
    try:
        yield
    except Exception as error:
        logger.exception("a part of the bot cannot be loaded, so it stops")
        msg = f"a part of the bot cannot be loaded: {error}; install it again, and see the log if that does not help"
        raise BadInput(msg) from error


async def _put_up_menus(bot: Bot, store: Store, admins: frozenset[int]) -> None:
    while True:
        try:
            await set_menus(bot.application.bot, _reachable(admins, store))
        except (TelegramError, StoreUnavailable) as error:
            logger.warning("the menus could not be put up, trying again in %.0f s: %s", BETWEEN_MENUS, error)
            await asyncio.sleep(BETWEEN_MENUS)
        else:
            return


def _load_all(store: Store) -> None:
    import bot.telegram.ending
    import bot.telegram.further
    import bot.telegram.watches  # noqa: F401 - so that nobody waits for it who asks for some of it

    store.get_ready()
    keep_what_is_there()
    keep_large_apart()


async def _webhook(
    bot: Bot, webhook: Webhook, beat: Callable[[], None], status: Status, figures: Figures | None
) -> None:
    """Listen, and see from time to time that what Telegram posts gets here."""
    from bot.telegram.pages import routes
    from bot.telegram.webhook import listening
    from bot.telegram.webhook_watch import WebhookWatch

    watch = WebhookWatch(bot.application.bot, webhook, beat, absence=bot.intake.absence)
    async with listening(webhook, bot.intake, routes(status, figures), heard=watch.heard):
        await watch.run()


async def _finish_in_the_end(bot: Bot) -> None:
    """Wait to be told to end, and finish what was begun for people while the watches do so with theirs."""
    try:
        await asyncio.Event().wait()
    finally:
        await bot.finish(GRACE)


async def _clean(store: Store) -> None:
    """Drop what was said from the inbox once it is no longer of use."""
    while True:
        try:
            await wrap_future(store.prune(datetime.now(UTC) - BODIES_KEPT))
        except Exception:
            logger.exception("the inbox could not be cleaned")
        await asyncio.sleep(BETWEEN_CLEANINGS)


def _end_when_told(work: asyncio.Task[None]) -> None:
    """Cancel it at the first signal, and at once: each turn of a busy event loop takes a good part of a second."""
    loop = asyncio.get_running_loop()
    signals = signal.SIGTERM, signal.SIGINT

    def end_once() -> None:
        for number in signals:
            loop.add_signal_handler(number, lambda: None)
        work.cancel()

    for number in signals:
        loop.add_signal_handler(number, end_once)
