"""Work that holds the writer's thread until it is let go, so that a group gathers behind it."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.store.sqlite import Database
    from bot.store.writer import Writer


class Held:
    """Holds a writer from now on."""

    def __init__(self, writer: Writer) -> None:
        self._started, self._go_on = Event(), Event()
        self.future = writer.submit(self._work)
        assert self._started.wait(5)

    def let_go(self) -> None:
        """Let the group behind be worked on."""
        self._go_on.set()

    def _work(self, _: Database) -> None:
        self._started.set()
        assert self._go_on.wait(5)
