"""Who may begin, stop and schedule rounds in a group, and see results: administrators, and teachers who are in it."""

from __future__ import annotations

from collections import OrderedDict
from datetime import timedelta
from typing import TYPE_CHECKING

from bot.tutor.role import Role

if TYPE_CHECKING:
    from datetime import datetime

    from bot.telegram.desk import Desk

REMEMBERED_FOR = timedelta(minutes=1)
MOST_REMEMBERED = 1000


class Rights:
    """Knows who may; what Telegram said is remembered for a minute."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._administrators: OrderedDict[int, tuple[datetime, frozenset[int]]] = OrderedDict()

    async def may_teach(self, chat: int, person: int | None) -> bool:
        """Say whether somebody may; nobody is an administrator who stays anonymous, which Telegram vouches for."""
        if person is None or person in await self._administrators_of(chat):
            return True
        return Role.TEACHER in self._desk.store.roles(person) and await self.is_member(chat, person)

    async def is_member(self, chat: int, person: int) -> bool:
        """Say whether somebody is in a group."""
        return await self._desk.groups.is_member(chat, person)

    async def _administrators_of(self, chat: int) -> frozenset[int]:
        now = self._desk.clock()
        asked_at, known = self._administrators.get(chat, (None, frozenset()))
        if asked_at is not None and now - asked_at < REMEMBERED_FOR:
            return known
        found = await self._desk.groups.administrators(chat)
        self._administrators[chat] = now, found
        self._administrators.move_to_end(chat)
        if len(self._administrators) > MOST_REMEMBERED:
            self._administrators.popitem(last=False)
        return found
