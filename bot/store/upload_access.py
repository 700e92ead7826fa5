"""What is asked of the database about files that admins sent, and what is written down of them?"""

from __future__ import annotations

from bot.store import uploads as rows
from bot.store.access import Part, reads, writes


class Uploads(Part):
    """What the database knows of that; reading answers at once, writing gives a future."""

    find = reads(rows.find)
    to_do = reads(rows.to_do)

    def content(self, id_: int) -> bytes | None:
        """Give what a file holds, where it did not come from Telegram by itself."""
        return self._access.read(rows.blob, "content", id_)

    def made(self, id_: int) -> bytes | None:
        """Give the set that was made of a file."""
        return self._access.read(rows.blob, "made", id_)

    def reader(self, id_: int) -> bytes | None:
        """Give the reader that was made of a file."""
        return self._access.read(rows.blob, "reader", id_)

    of_draft = reads(rows.of_draft)
    receive = writes(rows.receive)
    note_message = writes(rows.note_message)
    note_place = writes(rows.note_place)
    note_try = writes(rows.note_try)
    take_try_back = writes(rows.take_try_back)
    judge = writes(rows.judge)
    unpack = writes(rows.unpack)
    aim = writes(rows.aim)
    retitle = writes(rows.retitle)
    drop = writes(rows.drop)
    put_in = writes(rows.put_in)
    prune = writes(rows.prune)
