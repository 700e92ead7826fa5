"""Is a button pressed twice at once? It may be forgotten at any time: then a press counts."""

from __future__ import annotations

from collections import OrderedDict
from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

MOST_REMEMBERED, TWICE = 10_000, timedelta(seconds=3)


class PressedTwice:
    """Remembers the last press of each chat."""

    def __init__(self) -> None:
        self._last: OrderedDict[int, tuple[int, object, datetime]] = OrderedDict()

    def note(self, chat: int, message: int, press: object) -> None:
        """Note whatever is pressed: what was pressed before another button is pressed anew, however soon."""
        last = self._last.get(chat)
        if last is not None and last[:2] != (message, press):
            del self._last[chat]

    def is_again(self, chat: int, message: int, press: object, now: datetime) -> bool:
        """Note a press, and say whether it was the last one too, a moment ago."""
        before = self._last.pop(chat, None)
        self._last[chat] = (message, press, now)
        if len(self._last) > MOST_REMEMBERED:
            self._last.popitem(last=False)
        if before is None or before[:2] != (message, press):
            return False
        return abs(now - before[2]) < TWICE  # a clock may be put back
