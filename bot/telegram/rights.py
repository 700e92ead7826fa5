"""Who may begin, stop and schedule rounds in a group, and see results: administrators, and teachers who are in it."""

from __future__ import annotations

import logging
from collections import OrderedDict
from datetime import timedelta
from typing import TYPE_CHECKING, assert_never

from telegram.error import TelegramError

from bot.telegram.limiter import AWAY
from bot.telegram.membership import Membership
from bot.telegram.who import Who
from bot.tutor.role import Role

if TYPE_CHECKING:
    from datetime import datetime

    from bot.telegram.desk import Desk

logger = logging.getLogger(__name__)

LISTED_FOR = timedelta(minutes=1)
REFUSED_FOR = timedelta(seconds=5)  # who was made an administrator because of a refusal tries again at once
MOST_REMEMBERED = 1000
MOST_ASKED = 60  # groups of one person, for a list of those in which they may


class Rights:
    """
    Knows who may, as Telegram says when somebody does something; it is asked about a refusal again after some seconds.

    Where groups are only listed, what it said is remembered for a minute: one list asks about many of them.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._administrators: OrderedDict[int, tuple[datetime, frozenset[int]]] = OrderedDict()

    async def may_teach(self, chat: int, person: int | None, *, to_list: bool = False) -> bool:
        """
        Say whether somebody may; nobody is an administrator who stays anonymous, which Telegram vouches for.

        Only `to_list` groups it is enough to have been one a moment ago. Of a group that the bot was never in, which a
        made-up link or button names, Telegram is not asked.
        """
        if self._desk.store.groups.find(chat) is None:
            return False
        if person is None or await self._is_administrator(chat, person, to_list=to_list):
            return True
        if Role.TEACHER not in self._desk.store.roles(person):
            return False
        return await self.membership(chat, person) is Membership.MEMBER

    async def may_see_results(self, chat: int, person: int | None, *, to_list: bool = False) -> bool:
        """Say whether somebody may; of a group in which the bot is no more, who has taught there and lost no role."""
        if person is not None and any(group.chat == chat for group in self._desk.formerly_taught(person)):
            return True
        return await self.may_teach(chat, person, to_list=to_list)

    async def may_be_told(self, chat: int, person: int) -> bool:
        """
        Say whether somebody may be told what came of what was begun in a group; not where no answer can be had.

        Who has no private chat, and no group in common with the bot any more, cannot be written to at all.

        Raises:
            NotSent, InTrouble: Telegram is away, and may be asked later.
        """
        group = self._desk.store.groups.find(chat)
        try:
            is_in_reach = group is not None and (group.is_here or self._desk.store.unreachable.has_chat(person))
            return group is not None and is_in_reach and await self.may_see_results(group.chat, person)
        except AWAY:
            raise
        except TelegramError as error:
            logger.warning("it is not known whether %s may teach in chat %s: %s", Who(person), Who(chat), error)
            return False

    async def membership(self, chat: int, person: int) -> Membership:
        """Say whether somebody is in a group."""
        return await self._desk.groups.facts.membership(chat, person)

    async def may_be_in(self, chat: int, person: int) -> bool:
        """Say whether somebody may be in a group, as far as anybody can say: only who is a stranger is not."""
        group = self._desk.store.groups.find(chat)
        here = chat if group is None else group.chat  # it may have got a new id since it was looked up
        try:
            return await self.membership(here, person) is not Membership.STRANGER
        except TelegramError as error:
            logger.warning("it is not known whether %s is in chat %s: %s", Who(person), Who(here), error)
            return True

    async def why_no_member(self, chat: int, person: int, stranger: str) -> str | None:
        """Name what is said to somebody who is not known to be in a group; to a `stranger`, this. None for members."""
        match await self.membership(chat, person):
            case Membership.MEMBER:
                return None
            case Membership.STRANGER:
                return stranger
            case Membership.UNKNOWN:
                return "membership-unknown"
            case membership:
                assert_never(membership)

    async def _is_administrator(self, chat: int, person: int, *, to_list: bool) -> bool:
        now = self._desk.clock()
        asked_at, known = self._administrators.get(chat, (None, frozenset()))
        kept_for = REFUSED_FOR if person not in known else LISTED_FOR if to_list else timedelta(0)
        if asked_at is not None and abs(now - asked_at) < kept_for:  # a clock may be put back
            return person in known
        found = await self._desk.groups.facts.administrators(chat)
        self._administrators[chat] = now, found
        self._administrators.move_to_end(chat)
        if len(self._administrators) > MOST_REMEMBERED:
            self._administrators.popitem(last=False)
        return person in found
