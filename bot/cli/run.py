"""`quizbot run`: the Telegram bot."""

from __future__ import annotations

import asyncio
import logging
import os
from typing import TYPE_CHECKING

import click

import bot.telegram.library  # noqa: F401 - before all that speaks Telegram
from bot.adding import ensure_builtin
from bot.cli.database import now
from bot.meter import SILENT
from bot.settings import misspelt, settings_from
from bot.store import Store
from bot.store.lock import only_one
from bot.telegram.interpreter import serve_many
from bot.telegram.logs import configure
from bot.telegram.service import copies_of, serve
from quizzes.errors import BadInput

if TYPE_CHECKING:
    from bot.prometheus import PrometheusMeter

logger = logging.getLogger(__name__)

# What other processes of the bot, which draw and read files, have no use for.
SECRETS = ("QUIZBOT_TOKEN", "QUIZBOT_WEBHOOK_SECRET")


@click.command()
def run() -> None:
    """
    Run the Telegram bot until it is told to stop.

    It fetches updates by long polling, or listens for them where QUIZBOT_WEBHOOK_URL is set. QUIZBOT_TOKEN is the one
    variable that has to be set; the others are in the documentation.
    """
    settings = settings_from(os.environ)
    for name in SECRETS:
        os.environ.pop(name, None)
    configure(settings.log_level, settings.token.reveal(), settings.log_format)
    for stranger in misspelt(os.environ):
        logger.warning(stranger)
    figures = None if settings.metrics is None else _figures()
    copies = copies_of(settings)
    if copies is not None:
        copies.make_folder()
    with only_one(settings.database), Store.open(settings.database, figures or SILENT, is_alone=True) as store:
        if copies is not None:
            copies.check()
        ensure_builtin(store, now())
        serve_many()
        asyncio.run(serve(settings, store, figures))


def _figures() -> PrometheusMeter:
    try:
        from bot.prometheus import PrometheusMeter  # noqa: PLC0415 - an extra that need not be installed
    except ModuleNotFoundError as error:
        if error.name != "prometheus_client":
            raise
        msg = (
            "QUIZBOT_METRICS_LISTEN is set, and the package that makes figures is not installed: install"
            " prometheus-client, or unset the variable"
        )
        raise BadInput(msg) from None
    return PrometheusMeter()
