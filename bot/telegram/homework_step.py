"""How is a step of homework claimed? Written down just before people hear of it, taken back where they do not."""

from __future__ import annotations

from asyncio import wrap_future
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from bot.rounds.homework import Homework
    from bot.store import Store


class StandsOtherwise(Exception):
    """The step is not to be done any more: somebody else has done it, or taken the homework back."""


class HomeworkStep:
    """The step that leads from how homework stands `before` to how it stands `after` it."""

    def __init__(self, store: Store, before: Homework, after: Homework) -> None:
        self._store = store
        self._before = before
        self._after = after
        self._is_taken = before == after

    async def take(self) -> None:
        """
        Write it down, unless that is done already.

        Raises:
            StandsOtherwise: the homework stands otherwise by now.
        """
        if self._is_taken:
            return
        if not await wrap_future(self._store.homework.save(self._before, self._after)):
            raise StandsOtherwise
        self._is_taken = True

    async def take_back(self) -> Literal[False]:
        """Take it back: it was not done, that is known."""
        if self._is_taken:
            await wrap_future(self._store.homework.save(self._after, self._before))
            self._is_taken = False
        return False
