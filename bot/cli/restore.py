"""`quizbot restore FILE`: a copy of the database takes its place again."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import click

from bot.cli.database import now
from bot.cli.files import FILE
from bot.cli.on_screen import on_screen
from bot.cli.progress import busy
from bot.settings import database_path
from bot.store.backup import restore as restore_copy
from bot.store.lock import only_one

if TYPE_CHECKING:
    from pathlib import Path


@click.command
@click.argument("file", type=FILE)
def restore(file: Path) -> None:
    """
    Put FILE, a copy that `quizbot backup` wrote, in the place of the database.

    The database that was there is kept beside it. While a bot runs, nothing is done.
    """
    database = database_path(os.environ)
    with only_one(database), busy("Restoring"):
        kept = restore_copy(file, database, now())
    click.echo(f"Restored {on_screen(database)} from {on_screen(file)}.", err=True)
    if kept is not None:
        click.echo(f"What was there before is kept as {on_screen(kept)}.", err=True)
