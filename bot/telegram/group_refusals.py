"""
Why can nothing be sent to a group, and how does Telegram say so?

A group that is gone, or has a new id, is an error of its own: whoever sends there has to know.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telegram.error import BadRequest, ChatMigrated, Forbidden

if TYPE_CHECKING:
    from telegram.error import TelegramError

NO_CHAT = ("chat not found", "need administrator rights")
NO_WRITING = (
    "chat_write_forbidden",
    "chat_restricted",
    "chat_send_plain_forbidden",
    "have no rights to send",
    "not enough rights to send text messages",
)
NO_POLLS = ("not enough rights to send polls", "chat_send_poll_forbidden", "chat_send_polls_forbidden")
NO_TOPIC = ("message thread not found", "topic_closed", "topic_deleted")


class GroupGone(Exception):
    """Nothing can be said where it was to be said: the bot is not in the group any more, or may not write there."""


class TopicGone(GroupGone):
    """A topic of the group is closed or deleted; in others the bot may write still."""


class MayNotWrite(GroupGone):
    """The bot is in the group still, and may not write there."""


class MayNotPoll(MayNotWrite):
    """The bot may write in the group, and send no polls."""


class GroupMoved(Exception):
    """The group has a new id."""

    def __init__(self, chat: int) -> None:
        super().__init__(f"the group is now {chat}")
        self.chat = chat


_SIGNS: dict[type[GroupGone], tuple[str, ...]] = {
    TopicGone: NO_TOPIC,
    MayNotPoll: NO_POLLS,
    MayNotWrite: NO_WRITING,
    GroupGone: NO_CHAT,
}


def refusal_in(error: TelegramError) -> GroupGone | GroupMoved | None:
    """Give what an answer of Telegram says of the group; None where it is about the call alone."""
    if isinstance(error, ChatMigrated):
        return GroupMoved(error.new_chat_id)
    if isinstance(error, Forbidden):
        return GroupGone(error.message)
    if not isinstance(error, BadRequest):
        return None
    said = error.message.lower()
    meant = (gone for gone, signs in _SIGNS.items() if any(words in said for words in signs))
    return next((gone(error.message) for gone in meant), None)
