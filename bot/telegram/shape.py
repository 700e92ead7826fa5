"""
Is an update of the shape that the Bot API describes, as far as anybody here looks into it?

Everything behind the intake relies on that: a number is a number and not too large, a text is a text, and what has to
be there is there. A server between Telegram and the bot, or somebody who got hold of the webhook's secret, can send
whatever they like.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping

# Telegram promises that ids have at most 52 significant bits.
LARGEST_NUMBER = 2**52

LONGEST_KEY = 512

Shape: TypeAlias = "type[int | str | bool] | Key | Place | Thing | Many"


@dataclass(frozen=True, slots=True)
class Key:
    """What Telegram calls something by that is given back to it as it is: letters, digits and the like."""


@dataclass(frozen=True, slots=True)
class Place:
    """The number of a topic: none is below 1."""


@dataclass(slots=True, kw_only=True)
class Thing:
    """An object: what it must have, and what it may have; of all else nobody knows."""

    must: Mapping[str, Shape] = field(default_factory=dict)
    may: Mapping[str, Shape] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Many:
    """A list of things of one shape."""

    of: Shape


KEY, PLACE = Key(), Place()
USER = Thing(
    must={"id": int, "is_bot": bool, "first_name": str},
    may={"last_name": str, "username": str, "language_code": str},
)
CHAT = Thing(must={"id": int, "type": str}, may={"title": str, "username": str, "first_name": str, "last_name": str})
ENTITY = Thing(must={"type": str, "offset": int, "length": int})
FILE = Thing(must={"file_id": KEY, "file_unique_id": KEY}, may={"file_name": str, "mime_type": str, "file_size": int})
CONTACT = Thing(must={"phone_number": str, "first_name": str}, may={"last_name": str, "user_id": int})
SHARED_USER = Thing(must={"user_id": int}, may={"first_name": str, "last_name": str, "username": str})
SHARED = Thing(must={"request_id": int, "users": Many(SHARED_USER)})
ORIGIN = Thing(must={"type": str, "date": int}, may={"sender_user": USER, "sender_user_name": str})
BUTTON = Thing(must={"text": str}, may={"callback_data": str, "url": str})
KEYBOARD = Thing(must={"inline_keyboard": Many(Many(BUTTON))})
MESSAGE = Thing(must={"message_id": int, "date": int, "chat": CHAT})
MESSAGE.may = {
    "from": USER,
    "sender_chat": CHAT,
    "message_thread_id": PLACE,
    "is_topic_message": bool,
    "is_automatic_forward": bool,
    "edit_date": int,
    "text": str,
    "caption": str,
    "entities": Many(ENTITY),
    "caption_entities": Many(ENTITY),
    "reply_to_message": MESSAGE,
    "reply_markup": KEYBOARD,
    "contact": CONTACT,
    "document": FILE,
    "users_shared": SHARED,
    "forward_origin": ORIGIN,
    "migrate_from_chat_id": int,
    "migrate_to_chat_id": int,
}
PRESS = Thing(
    must={"id": KEY, "from": USER, "chat_instance": KEY},
    may={"message": MESSAGE, "inline_message_id": KEY, "data": str, "game_short_name": str},
)
QUERY = Thing(must={"id": KEY, "from": USER, "query": str, "offset": str}, may={"chat_type": str})
VOTE = Thing(must={"poll_id": KEY, "option_ids": Many(int)}, may={"user": USER, "voter_chat": CHAT})
POLL_OPTION = Thing(must={"text": str, "voter_count": int})
POLL = Thing(
    must={"id": KEY, "question": str, "options": Many(POLL_OPTION), "is_closed": bool, "total_voter_count": int}
)
MEMBER = Thing(must={"status": str, "user": USER}, may={"is_member": bool})
CHANGE = Thing(must={"chat": CHAT, "from": USER, "date": int, "old_chat_member": MEMBER, "new_chat_member": MEMBER})
UPDATE = Thing(
    may={
        "message": MESSAGE,
        "edited_message": MESSAGE,
        "callback_query": PRESS,
        "inline_query": QUERY,
        "poll_answer": VOTE,
        "poll": POLL,
        "my_chat_member": CHANGE,
    },
)


def is_sound(value: object, shape: Shape = UPDATE) -> bool:
    """Say whether a value, by default an update, is of a shape."""
    if shape is str or shape is bool:
        return type(value) is shape
    if isinstance(shape, Thing):
        return isinstance(value, dict) and _has_all(value, shape)
    if isinstance(shape, Many):
        return isinstance(value, list) and all(is_sound(each, shape.of) for each in value)
    if isinstance(shape, Key):
        return type(value) is str and value.isascii() and value.isprintable() and 0 < len(value) <= LONGEST_KEY
    least = 1 if isinstance(shape, Place) else -LARGEST_NUMBER
    return type(value) is int and least <= value <= LARGEST_NUMBER


def _has_all(value: Mapping[str, object], thing: Thing) -> bool:
    for name, shape in thing.must.items():
        if name not in value or not is_sound(value[name], shape):
            return False
    may = thing.may
    for name, each in value.items():  # in a loop, as every update is gone through, down to the buttons in it
        shape_there = may.get(name)
        if shape_there is not None and not is_sound(each, shape_there):
            return False
    return True
