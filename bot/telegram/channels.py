"""
What does the bot do in a channel? Nothing: it is not told who votes there. Who adds it hears so, and what will do.

They hear it in private; where they cannot be written to, and the bot may post, the channel has it, once at most.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from telegram import ChatMemberAdministrator
from telegram.error import TelegramError

from bot.telegram.claim import NoLongerOwed, claimed_once
from bot.telegram.durable import durable
from bot.telegram.group_refusals import GroupGone, GroupMoved
from bot.telegram.markup import blocks, lines
from bot.telegram.membership import Membership, membership_in
from bot.telegram.origin import update_of
from bot.telegram.private_word import tell_in_private
from bot.telegram.pushing import GROUP_PAYLOAD
from bot.telegram.result_screens import shown_title
from bot.telegram.screen import Button, Screen
from bot.telegram.who import Who
from bot.texts import texts_for

if TYPE_CHECKING:
    from telegram import ChatMemberUpdated

    from bot.telegram.desk import Desk
    from bot.texts import Texts

logger = logging.getLogger(__name__)


async def tell_of_channel(desk: Desk, change: ChatMemberUpdated) -> None:
    """Tell who has added the bot to a channel what it can do there; of what it may do since then nothing is said."""
    is_there, was_there = (
        membership_in(member) is Membership.MEMBER for member in (change.new_chat_member, change.old_chat_member)
    )
    if was_there or not is_there:
        return
    known = desk.store.learner(change.from_user.id)
    texts = texts_for((known and known.speaks) or change.from_user.language_code)
    hello, by = _hello(desk, texts, change.chat.title or ""), change.from_user.id
    if not (desk.store.unreachable.has_chat(by) and await tell_in_private(desk, by, hello)):
        await _post(desk, texts, change)


def _hello(desk: Desk, texts: Texts, title: str) -> Screen:
    sets = desk.library.sets()
    link = None if not sets else f"https://t.me/{desk.username}?start=set_{sets[0].id}"
    add = Button(texts.say("button-add-to-group"), f"https://t.me/{desk.username}?startgroup={GROUP_PAYLOAD}")
    return Screen(
        blocks(
            lines(texts.say("channel-hello", channel=shown_title(texts, title))),
            lines(texts.say("channel-hello-group")),
            lines(texts.say("channel-hello-link", link=link) if link else None),
        ),
        ((add,),),
    )


async def _post(desk: Desk, texts: Texts, change: ChatMemberUpdated) -> None:
    """Say in the channel where the bot asks, if it may post there; not a second time where it may have been said."""
    member, chat = change.new_chat_member, change.chat.id
    if not isinstance(member, ChatMemberAdministrator) or not member.can_post_messages:
        return
    button = Button(texts.say("group-button"), f"https://t.me/{desk.username}")
    try:
        await desk.groups.send(
            chat, None, Screen(lines(texts.say("channel-post")), ((button,),)), claimed_once(lambda: _is_first(desk))
        )
    except NoLongerOwed:
        logger.debug("channel %s may have been told before", Who(chat))
    except (GroupGone, GroupMoved, TelegramError) as error:
        logger.info("channel %s is not told what can be done there: %s", Who(chat), error)


async def _is_first(desk: Desk) -> bool:
    """Note that what came is answered; False where that was noted before."""
    update = update_of()
    if update is None or desk.store.is_answered(update):
        return False
    await durable(desk.store.note_answered(update))
    return True
