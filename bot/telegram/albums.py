"""
Which messages are one to whoever sent them? Of an album, Telegram brings each picture or file as a message of its own.

What is said to an album is said once.
"""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from telegram.ext.filters import MessageFilter

if TYPE_CHECKING:
    from telegram import Message

MOST_REMEMBERED = 1000


class MoreOfAlbum(MessageFilter):
    """Lets through what belongs to an album of which it has seen another message, and notes the album."""

    def __init__(self) -> None:
        super().__init__()
        self._seen: OrderedDict[tuple[int, str], None] = OrderedDict()

    def filter(self, message: Message) -> bool:
        """Say whether a message is one more of an album."""
        if message.media_group_id is None:
            return False
        album = message.chat.id, message.media_group_id
        is_more = album in self._seen
        self._seen[album] = None
        self._seen.move_to_end(album)
        if len(self._seen) > MOST_REMEMBERED:
            self._seen.popitem(last=False)
        return is_more
