"""`quizbot run`: the Telegram bot."""

from __future__ import annotations

import asyncio
import os

import click

from bot.cli.database import now
from bot.library import ensure_builtin
from bot.settings import Settings
from bot.store import Store
from bot.store.lock import only_one
from bot.telegram.logs import configure
from bot.telegram.service import serve

# What other processes of the bot, which draw and read files, have no use for.
SECRETS = ("QUIZBOT_TOKEN", "QUIZBOT_WEBHOOK_SECRET")


@click.command()
def run() -> None:
    """
    Run the Telegram bot until it is told to stop.

    It fetches updates by long polling, or listens for them where QUIZBOT_WEBHOOK_URL is set. QUIZBOT_TOKEN is the one
    variable that has to be set; the others are in the documentation.
    """
    settings = Settings.from_environment(os.environ)
    for name in SECRETS:
        os.environ.pop(name, None)
    configure(settings.log_level, settings.token.reveal())
    with only_one(settings.database), Store.open(settings.database) as store:
        ensure_builtin(store, now())
        asyncio.run(serve(settings, store))
