"""`quizbot health`: whether the bot on this database works."""

from __future__ import annotations

import os
import time

import click

from bot.cli.report import counted
from bot.settings import database_path
from bot.store import Store
from bot.telegram.heartbeat import check


@click.command()
def health() -> None:
    """
    Say whether the bot on this database works, for a monitor: exit status 0 if it does, else 1.

    It works when it has fetched updates, or waited for them, within the last minutes, and the database answers.
    """
    path = database_path(os.environ)
    silence = check(path, time.time())
    with Store.open(path) as store:
        sets = counted(len(store.sets()), "set")
    click.echo(f"The bot fetched updates {silence:.0f} s ago; the library has {sets}.")
