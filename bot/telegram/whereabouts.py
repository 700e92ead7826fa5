"""Where in a group does a message go: to a topic of a forum, or among the comments on a channel's post?"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from telegram import ReplyParameters

if TYPE_CHECKING:
    from telegram import Message


class Whereabouts(TypedDict):
    """What a call says of it."""

    message_thread_id: int | None
    reply_parameters: ReplyParameters | None


def topic_of(message: Message) -> int | None:
    """
    Give the topic in which a message stands; of a comment on a channel's post, the post's number below zero.

    Posts of a channel stand in the group that belongs to it, and what replies to one is shown as a comment on it.
    """
    if message.is_topic_message:
        return message.message_thread_id
    post = message.reply_to_message
    return -post.message_id if post is not None and post.is_automatic_forward else None


def forum_topic(topic: int | None) -> int | None:
    """Give a topic where it is one: what is to be asked some other day is no comment on a post of today."""
    return None if topic is None or topic < 0 else topic


def whereabouts(topic: int | None) -> Whereabouts:
    """Say where a message goes that belongs to a topic; where a post is gone, to the group itself."""
    if topic is None or topic > 0:
        return Whereabouts(message_thread_id=topic, reply_parameters=None)
    post = ReplyParameters(-topic, allow_sending_without_reply=True)
    return Whereabouts(message_thread_id=None, reply_parameters=post)
