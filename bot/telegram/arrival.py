"""
What does an update become before it is worked on? A button pressed in private, or a vote, a small value; else what the
library makes of it.

Presses and votes are nearly all that comes. The library would make some thirty objects of each, of the message under
the button and of every button on it, and hardly any of that is read.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias, TypedDict

from telegram import Update
from telegram.constants import ChatType

from bot.telegram.shape import is_sound

if TYPE_CHECKING:
    from collections.abc import Mapping

    from telegram import Bot, User

NOBODY = 0
_STOP = re.compile(r"/stop(?:@\w+)?(?!\w)", re.IGNORECASE)


class RawButton(TypedDict, total=False):
    """A button as Telegram tells of it, as far as it is read here."""

    text: str
    url: str
    callback_data: str


Keyboard: TypeAlias = Sequence[Sequence[RawButton]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """Whose doing something is, as far as Telegram tells and anybody here reads it; the library's has a dozen more."""

    id: int
    full_name: str
    language_code: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PrivatePress:
    """A button that somebody pressed in their chat with the bot, and how its message looks."""

    update_id: int
    query: str
    user: Account
    message: int
    data: str
    text: str
    keyboard: Keyboard | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CastVote:
    """What somebody chose in a poll, by the places of the options."""

    update_id: int
    poll: str
    user: Account
    options: tuple[int, ...]


Arrival: TypeAlias = Update | PrivatePress | CastVote


def arrival_of(raw: object, bot: Bot | None) -> Arrival | None:
    """Read a raw update; None where it is not as Telegram describes it."""
    if not isinstance(raw, dict) or not is_sound(raw):
        return None
    return _press_of(raw) or _vote_of(raw) or Update.de_json(raw, bot)


def user_of(arrival: Arrival) -> User | Account | None:
    """Give whose doing it is."""
    return arrival.effective_user if isinstance(arrival, Update) else arrival.user


def query_of(arrival: Arrival) -> str | None:
    """Name the press that it is, if it is one."""
    if isinstance(arrival, Update):
        return None if arrival.callback_query is None else arrival.callback_query.id
    return arrival.query if isinstance(arrival, PrivatePress) else None


def private_chat_of(arrival: Arrival) -> int | None:
    """Give the chat with one person that it happened in, if it did."""
    if isinstance(arrival, Update):
        chat = arrival.effective_chat
        return None if chat is None or chat.type != ChatType.PRIVATE else chat.id
    return arrival.user.id if isinstance(arrival, PrivatePress) else None


def lane_of(arrival: Arrival) -> int:
    """Give the person whose update it is, else the chat, also where somebody in it stays anonymous."""
    if not isinstance(arrival, Update):
        return arrival.user.id
    message = arrival.message
    if message is not None and message.sender_chat is not None:
        return message.chat.id
    if arrival.effective_user is not None:
        return arrival.effective_user.id
    return NOBODY if arrival.effective_chat is None else arrival.effective_chat.id


def group_of(arrival: Arrival) -> int | None:
    """Give the group that it happened in, if it did."""
    chat = arrival.effective_chat if isinstance(arrival, Update) else None
    return None if chat is None or chat.type not in {ChatType.GROUP, ChatType.SUPERGROUP} else chat.id


def asks_in_group(arrival: Arrival) -> bool:
    """Tell whether somebody in a group writes a command or presses a button; what else is said there is for others."""
    if not isinstance(arrival, Update) or group_of(arrival) is None:
        return False
    text = None if arrival.message is None else arrival.message.text
    return arrival.callback_query is not None or (text or "").startswith("/")


def is_stop(arrival: Arrival) -> bool:
    """Tell whether somebody in a group wants a round to end."""
    message = arrival.message if isinstance(arrival, Update) else None
    return group_of(arrival) is not None and _STOP.match((message and message.text) or "") is not None


# What follows reads what is sound: everything has the type that its shape says.


def _press_of(raw: Mapping[str, Any]) -> PrivatePress | None:
    query = raw.get("callback_query")
    if query is None or "message" not in query or "data" not in query:
        return None
    message = query["message"]
    if not message["date"]:  # it is out of reach
        return None
    if message["chat"]["type"] != ChatType.PRIVATE or message["chat"]["id"] != query["from"]["id"]:
        return None
    keyboard = message.get("reply_markup")
    return PrivatePress(
        update_id=raw["update_id"],
        query=query["id"],
        user=_account_of(query["from"]),
        message=message["message_id"],
        data=query["data"],
        text=message.get("text") or message.get("caption") or "",
        keyboard=None if keyboard is None else keyboard["inline_keyboard"],
    )


def _vote_of(raw: Mapping[str, Any]) -> CastVote | None:
    vote = raw.get("poll_answer")
    if vote is None or "user" not in vote or "voter_chat" in vote:  # with a chat, the user is a stand-in of Telegram's
        return None
    return CastVote(
        update_id=raw["update_id"],
        poll=vote["poll_id"],
        user=_account_of(vote["user"]),
        options=tuple(vote["option_ids"]),
    )


def _account_of(raw: Mapping[str, Any]) -> Account:
    first, last = raw["first_name"], raw.get("last_name")
    return Account(id=raw["id"], full_name=f"{first} {last}" if last else first, language_code=raw.get("language_code"))
