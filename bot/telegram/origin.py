"""
What began it? A quiz, a round or a schedule bears the mark of the update that began it.

So an update that is worked on twice, because the process died before it was settled, begins nothing twice.
"""

from __future__ import annotations

from contextvars import ContextVar
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from bot.telegram.arrival import Arrival

_UPDATE = "update:"
_origin: ContextVar[str | None] = ContextVar("origin", default=None)


def origin() -> str | None:
    """Give the mark of the update that is being worked on; None where there is none."""
    return _origin.get()


def update_of() -> int | None:
    """Give the number of the update that is being worked on; None where there is none."""
    mark = _origin.get()
    return None if mark is None else int(mark.removeprefix(_UPDATE))


def marking(work: Callable[[Arrival], Awaitable[None]]) -> Callable[[Arrival], Awaitable[None]]:
    """Give the same work, with the mark of its update on all that it begins."""

    async def marked(update: Arrival) -> None:
        token = _origin.set(f"{_UPDATE}{update.update_id}")
        try:
            await work(update)
        finally:
            _origin.reset(token)

    return marked
