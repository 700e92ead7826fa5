"""
When is an update settled? When all is done that it asks for: in its lane, and beside it, where nobody waits for it.

What is done beside a lane begins within the work on an update and may go on after it. Were the update settled before,
a stop would lose what was asked for: a picture, the files of results. So it is worked on once more at the next start.
"""

from __future__ import annotations

from contextvars import ContextVar
from typing import TYPE_CHECKING

from bot.telegram.within import Within

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

_current: ContextVar[Unsettled | None] = ContextVar("unsettled", default=None)


class Unsettled:
    """An update with so many pieces of work that are not done; `settle` is called when the last one is."""

    def __init__(self, settle: Callable[[], Awaitable[None]]) -> None:
        self._settle = settle
        self._pieces = 1

    def being_worked_on(self) -> Within[Unsettled | None]:
        """Let what is begun within a block belong to the update."""
        return Within(_current, self)

    def add(self) -> None:
        """Note that there is one piece more."""
        self._pieces += 1

    async def done(self) -> None:
        """Note that a piece is done."""
        self._pieces -= 1
        if not self._pieces:
            await self._settle()


def taken_up() -> Unsettled | None:
    """Begin a piece of what is worked on now: it counts until `done` is called; None where it is no update."""
    current = _current.get()
    if current is not None:
        current.add()
    return current
