"""What is asked of the database about files that admins sent, and what is written down of them?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.store import uploads as rows

if TYPE_CHECKING:
    from collections.abc import Sequence
    from concurrent.futures import Future
    from datetime import datetime

    from bot.store.access import Access
    from bot.store.readers import NewReader
    from bot.store.sets import NewVersion
    from bot.store.uploads import Judged, NewUpload, Upload, Way


class Uploads:
    """What the database knows of that; reading answers at once, writing gives a future."""

    def __init__(self, access: Access) -> None:
        self._access = access

    def find(self, id_: int) -> Upload | None:
        """Give an upload."""
        return self._access.read(rows.find, id_)

    def to_do(self) -> list[Upload]:
        """List what is to be looked at or told of, the oldest first."""
        return self._access.read(rows.to_do)

    def content(self, id_: int) -> bytes | None:
        """Give what a file holds, where it did not come from Telegram by itself."""
        return self._access.read(rows.blob, "content", id_)

    def made(self, id_: int) -> bytes | None:
        """Give the set that was made of a file."""
        return self._access.read(rows.blob, "made", id_)

    def reader(self, id_: int) -> bytes | None:
        """Give the reader that was made of a file."""
        return self._access.read(rows.blob, "reader", id_)

    def of_draft(self, set_id: str) -> Upload | None:
        """Give the upload that a draft came from, if it is to become the next version of another set."""
        return self._access.read(rows.of_draft, set_id)

    def receive(self, new: NewUpload, at: datetime) -> Future[Upload]:
        """Write down that a file came; the same one a second time is the same row."""
        return self._access.write(rows.receive, new, at)

    def note_message(self, id_: int, message: int | None) -> Future[None]:
        """Note which message tells of it, which is now up to date."""
        return self._access.write(rows.note_message, id_, message)

    def note_place(self, id_: int, message: int | None) -> Future[None]:
        """Note which message tells of it, whether up to date or not."""
        return self._access.write(rows.note_place, id_, message)

    def note_try(self, id_: int) -> Future[None]:
        """Note that it is looked at now, before that may end the program."""
        return self._access.write(rows.note_try, id_)

    def take_try_back(self, id_: int) -> Future[None]:
        """Note that the file was not to blame for what ended the last look at it."""
        return self._access.write(rows.take_try_back, id_)

    def judge(self, id_: int, judged: Judged) -> Future[bool]:
        """Write down what was found in a file that is pending; False, and no change, where it is not."""
        return self._access.write(rows.judge, id_, judged)

    def unpack(self, id_: int, members: Sequence[NewUpload], at: datetime) -> Future[bool]:
        """Put the files of an archive in its place."""
        return self._access.write(rows.unpack, id_, members, at)

    def aim(self, id_: int, set_id: str, changes: object) -> Future[bool]:
        """Say where a file that is checked is to go, and what that changes there."""
        return self._access.write(rows.aim, id_, set_id, changes)

    def retitle(self, id_: int, made: bytes, reader: bytes | None, findings: object) -> Future[bool]:
        """Keep what was made of a file with another title; False where it was decided on already."""
        return self._access.write(rows.retitle, id_, made, reader, findings)

    def drop(self, id_: int) -> Future[bool]:
        """Let go of a file that is not decided on."""
        return self._access.write(rows.drop, id_)

    def put_in(self, id_: int, new: NewVersion, reader: NewReader | None, way: Way) -> Future[Upload]:
        """Put what was made of a file into the library, once and as it was compared; give how it stands then."""
        return self._access.write(rows.put_in, id_, new, reader, way)

    def prune(self, before: datetime) -> Future[int]:
        """Let go of files that nobody has decided on since."""
        return self._access.write(rows.prune, before)
