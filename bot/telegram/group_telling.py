"""How a group is told what nobody asked for: once at most, where it is now; whether it hears is no matter."""

from __future__ import annotations

import logging
from asyncio import wrap_future
from typing import TYPE_CHECKING

from telegram.error import TelegramError

from bot.telegram.group_courier import once_at_most
from bot.telegram.group_refusals import GroupGone, GroupMoved, MayNotWrite, TopicGone
from bot.telegram.limiter import UNSENT
from bot.telegram.parting import part_from
from bot.telegram.who import Who

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from bot.telegram.desk import Desk
    from bot.telegram.screen import Screen

logger = logging.getLogger(__name__)


def language_now(desk: Desk, chat: int, noted: str) -> str:
    """Give the language that a group is spoken with, which may be another than was noted when something was set."""
    group = desk.store.groups.find(chat)
    return (group.speaks if group is not None else None) or noted


async def tell_group(
    desk: Desk,
    chat: int,
    topic: int | None,
    screen: Screen,
    just_before: Callable[[], Awaitable[None]] = once_at_most,
) -> bool:
    """
    Tell a group, also one that has got a new id; one that is gone is left.

    False where it was not sent, that is known, and can be sent later.
    """
    try:
        await sent_where_it_is(desk, chat, topic, screen, just_before)
    except UNSENT as error:
        logger.warning("group %s could not be told: %s", Who(chat), error)
        return False
    except (TopicGone, MayNotWrite) as error:
        logger.info("group %s is not told, or a topic of it: %s", Who(chat), error)
    except GroupGone as error:
        logger.info("group %s is not told: %s", Who(chat), error)
        found = desk.store.groups.find(chat)
        await part_from(desk, chat if found is None else found.chat)
    except (GroupMoved, TelegramError) as error:
        logger.warning("what was said to group %s may not have arrived: %s", Who(chat), error)
    return True


async def sent_where_it_is(
    desk: Desk, chat: int, topic: int | None, screen: Screen, just_before: Callable[[], Awaitable[None]]
) -> int:
    """
    Send a screen to a group, under its new id where it has got one; give the message's id.

    Raises:
        GroupGone, GroupMoved: it cannot be sent there.
        TelegramError: it may have arrived or not.
    """
    try:
        return await desk.groups.send(chat, topic, screen, just_before)
    except GroupMoved as moved:
        await wrap_future(desk.store.groups.move(chat, moved.chat))
        return await desk.groups.send(moved.chat, topic, screen, just_before)
