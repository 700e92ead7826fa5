"""
What began it, and when was that written? A quiz, a round or a schedule bears the mark of the update that began it.

So an update that is worked on twice, because the process died before it was settled, begins nothing twice; and what was
written while the bot was away is meant as of then.
"""

from __future__ import annotations

from contextvars import ContextVar
from typing import TYPE_CHECKING

from telegram import Update

from bot.telegram.within import Within

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from datetime import datetime

    from bot.telegram.arrival import Arrival

_UPDATE = "update:"
_origin: ContextVar[str | None] = ContextVar("origin", default=None)
_written: ContextVar[datetime | None] = ContextVar("written", default=None)


def origin() -> str | None:
    """Give the mark of the update that is being worked on; None where there is none."""
    return _origin.get()


def update_of() -> int | None:
    """Give the number of the update that is being worked on; None where there is none."""
    mark = _origin.get()
    return None if mark is None else int(mark.removeprefix(_UPDATE))


def written_at() -> datetime | None:
    """Give when the message that is being worked on was written; None for a press, whose time nobody tells."""
    return _written.get()


def marking(work: Callable[[Arrival], Awaitable[None]]) -> Callable[[Arrival], Awaitable[None]]:
    """Give the same work, with the mark of its update on all that it begins."""

    async def marked(update: Arrival) -> None:
        message = update.message if isinstance(update, Update) else None
        written = None if message is None else message.date
        with Within(_origin, f"{_UPDATE}{update.update_id}"), Within(_written, written):
            await work(update)

    return marked
