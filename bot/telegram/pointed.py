"""At whom does a message point: by a reply, by what it was forwarded from, by a contact, by people chosen?"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from telegram import MessageOriginUser

from bot.settings.person_id import person_id
from bot.telegram.markup import shortened
from bot.texts.neutral import neutral_line

if TYPE_CHECKING:
    from telegram import Message, User

LONGEST_NAME = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Pointed:
    """
    Somebody who is meant, perhaps never seen; without an `id`, it is not known who.

    That is so with who keeps others from seeing who a message was forwarded from, and with a contact who has no
    Telegram.
    """

    id: int | None
    name: str
    is_bot: bool = False


def pointed_by_reply(message: Message) -> Pointed | None:
    """
    Say who is meant by a message that replies to another: who is in that, else who wrote it, but for this bot.

    Nobody is where Telegram alone lets it reply: to what made the topic, or to the channel's post that is commented on.
    """
    other = message.reply_to_message
    if other is None or other.forum_topic_created is not None or other.is_automatic_forward:
        return None
    inside = pointed_inside(other)
    if inside is not None:
        return inside
    if other.sender_chat is not None:  # in whose name a stand-in of Telegram's writes, which is a bot
        return Pointed(id=None, name="")
    return None if other.from_user is None else _user(other.from_user)


def pointed_inside(message: Message) -> Pointed | None:
    """Say who is meant by what a message holds: people chosen, a contact, somebody's words."""
    if message.users_shared is not None and message.users_shared.users:
        shared = message.users_shared.users[0]
        return Pointed(id=shared.user_id, name=_name(f"{shared.first_name or ''} {shared.last_name or ''}"))
    if message.contact is not None:
        contact = message.contact
        return Pointed(id=contact.user_id, name=_name(f"{contact.first_name} {contact.last_name or ''}"))
    if isinstance(message.forward_origin, MessageOriginUser):
        return _user(message.forward_origin.sender_user)
    return None if message.forward_origin is None else Pointed(id=None, name="")


def id_of(text: str) -> int | None:
    """Read a Telegram id of a person."""
    return person_id(unicodedata.normalize("NFKC", text))  # digits are easily typed wide


def _user(user: User) -> Pointed:
    return Pointed(id=user.id, name=_name(user.full_name or ""), is_bot=user.is_bot)  # a deleted account has none


def _name(text: str) -> str:
    return shortened(neutral_line(text), LONGEST_NAME)
