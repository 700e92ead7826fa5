"""How does a verb get at the database?"""

from __future__ import annotations

import os
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from bot.adding import ensure_builtin
from bot.settings import database_path
from bot.store import Store

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def opened() -> Iterator[Store]:
    """
    Give the store, with the sets in it that the program brings along.

    Raises:
        BadInput: the database cannot be used; the message names it and the cure.
    """
    with Store.open(database_path(os.environ)) as store:
        ensure_builtin(store, now())
        yield store


def now() -> datetime:
    """Tell the time, for the verbs that write it down."""
    return datetime.now(UTC)
