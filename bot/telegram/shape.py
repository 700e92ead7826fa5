"""
Is an update of the shape that the Bot API describes, as far as anybody here looks into it?

Everything behind the intake relies on that: a number is a number and not too large, a text is a text, and what has to
be there is there. A server between Telegram and the bot, or somebody who got hold of the webhook's secret, can send
whatever they like.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping

# Telegram promises that ids have at most 52 significant bits.
LARGEST_NUMBER = 2**52

LONGEST_KEY = 512


class Shape(Protocol):
    """What a value may be."""

    def fits(self, value: object) -> bool:
        """Say whether a value is of the shape."""


@dataclass(frozen=True, slots=True)
class Just:
    """A text, or yes or no: whatever is of that type."""

    type: type[str | bool]

    def fits(self, value: object) -> bool:
        """Say whether it is of the type itself."""
        return type(value) is self.type


@dataclass(frozen=True, slots=True)
class Number:
    """A whole number that is not too large."""

    least: int = -LARGEST_NUMBER

    def fits(self, value: object) -> bool:
        """Say whether it is one; yes and no are none."""
        return type(value) is int and self.least <= value <= LARGEST_NUMBER


@dataclass(frozen=True, slots=True)
class Key:
    """What Telegram calls something by that is given back to it as it is: letters, digits and the like."""

    def fits(self, value: object) -> bool:
        """Say whether it is one."""
        return type(value) is str and value.isascii() and value.isprintable() and 0 < len(value) <= LONGEST_KEY


@dataclass(slots=True, kw_only=True)
class Thing:
    """An object: what it must have, and what it may have; of all else nobody knows."""

    must: Mapping[str, Shape] = field(default_factory=dict)
    may: Mapping[str, Shape] = field(default_factory=dict)

    def fits(self, value: object) -> bool:
        """Say whether it has all that it must have, and of that and of what it may have each in its shape."""
        if type(value) is not dict:
            return False
        for name, shape in self.must.items():  # in loops, as every update is gone through, down to the buttons in it
            if name not in value or not shape.fits(value[name]):
                return False
        for name, shape in self.may.items():
            if name not in value:
                continue
            if not shape.fits(value[name]):
                return False
        return True


@dataclass(frozen=True, slots=True)
class Many:
    """A list of things of one shape."""

    of: Shape

    def fits(self, value: object) -> bool:
        """Say whether it is a list, and all in it are of the shape."""
        return type(value) is list and all(map(self.of.fits, value))


TEXT, YES_OR_NO, NUMBER, KEY = Just(str), Just(bool), Number(), Key()
PLACE = Number(least=1)  # the number of a topic: none is below 1
USER = Thing(
    must={"id": NUMBER, "is_bot": YES_OR_NO, "first_name": TEXT},
    may={"last_name": TEXT, "username": TEXT, "language_code": TEXT},
)
CHAT = Thing(
    must={"id": NUMBER, "type": TEXT}, may={"title": TEXT, "username": TEXT, "first_name": TEXT, "last_name": TEXT}
)
ENTITY = Thing(must={"type": TEXT, "offset": NUMBER, "length": NUMBER})
FILE = Thing(
    must={"file_id": KEY, "file_unique_id": KEY}, may={"file_name": TEXT, "mime_type": TEXT, "file_size": NUMBER}
)
CONTACT = Thing(must={"phone_number": TEXT, "first_name": TEXT}, may={"last_name": TEXT, "user_id": NUMBER})
SHARED_USER = Thing(must={"user_id": NUMBER}, may={"first_name": TEXT, "last_name": TEXT, "username": TEXT})
SHARED = Thing(must={"request_id": NUMBER, "users": Many(SHARED_USER)})
ORIGIN = Thing(must={"type": TEXT, "date": NUMBER}, may={"sender_user": USER, "sender_user_name": TEXT})
BUTTON = Thing(must={"text": TEXT}, may={"callback_data": TEXT, "url": TEXT})
KEYBOARD = Thing(must={"inline_keyboard": Many(Many(BUTTON))})
MESSAGE = Thing(must={"message_id": NUMBER, "date": NUMBER, "chat": CHAT})
MESSAGE.may = {
    "from": USER,
    "sender_chat": CHAT,
    "message_thread_id": PLACE,
    "is_topic_message": YES_OR_NO,
    "is_automatic_forward": YES_OR_NO,
    "edit_date": NUMBER,
    "text": TEXT,
    "caption": TEXT,
    "entities": Many(ENTITY),
    "caption_entities": Many(ENTITY),
    "reply_to_message": MESSAGE,
    "reply_markup": KEYBOARD,
    "contact": CONTACT,
    "document": FILE,
    "users_shared": SHARED,
    "forward_origin": ORIGIN,
    "migrate_from_chat_id": NUMBER,
    "migrate_to_chat_id": NUMBER,
}
PRESS = Thing(
    must={"id": KEY, "from": USER, "chat_instance": KEY},
    may={"message": MESSAGE, "inline_message_id": KEY, "data": TEXT, "game_short_name": TEXT},
)
QUERY = Thing(must={"id": KEY, "from": USER, "query": TEXT, "offset": TEXT}, may={"chat_type": TEXT})
VOTE = Thing(must={"poll_id": KEY, "option_ids": Many(NUMBER)}, may={"user": USER, "voter_chat": CHAT})
POLL_OPTION = Thing(must={"text": TEXT, "voter_count": NUMBER})
POLL = Thing(
    must={
        "id": KEY,
        "question": TEXT,
        "options": Many(POLL_OPTION),
        "is_closed": YES_OR_NO,
        "total_voter_count": NUMBER,
    }
)
MEMBER = Thing(must={"status": TEXT, "user": USER}, may={"is_member": YES_OR_NO})
CHANGE = Thing(must={"chat": CHAT, "from": USER, "date": NUMBER, "old_chat_member": MEMBER, "new_chat_member": MEMBER})
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
    return shape.fits(value)
