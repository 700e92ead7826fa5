"""`quizbot backup FILE`: a consistent copy of the database, also while the bot runs."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import click

from bot.cli.files import FILE, STANDARD_INPUT
from bot.cli.on_screen import on_screen
from bot.cli.progress import busy
from bot.settings import database_path
from bot.store import Store
from quizzes.errors import BadInput

if TYPE_CHECKING:
    from pathlib import Path


@click.command
@click.argument("file", type=FILE)
def backup(file: Path) -> None:
    """
    Copy the database to FILE.

    The bot may run meanwhile: the copy is of one moment. An older copy of that name is replaced.
    """
    if str(file) == STANDARD_INPUT:
        msg = "-: a copy is not written to standard output, as it is checked before it gets its name; give that name"
        raise BadInput(msg)
    database = database_path(os.environ)
    if not database.exists():
        msg = f"there is no database at {on_screen(database)}; QUIZBOT_DATABASE says where it is"
        raise BadInput(msg)
    with Store.open(database) as store, busy("Copying"):
        store.backup(file)
    click.echo(f"Copied {on_screen(database)} to {on_screen(file)}.", err=True)
