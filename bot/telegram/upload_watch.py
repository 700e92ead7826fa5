"""
What is in the files that admins sent? Looked up one after another, beside all answers.

Each is fetched from Telegram, judged in a process that is ended when it takes too much, and told of. What was found is
a row before it is told; a process that dies in between goes on where it was. A file that has brought the program down
several times is given up.
"""

from __future__ import annotations

import asyncio
import hashlib
import logging
from asyncio import wrap_future
from collections import Counter
from contextlib import suppress
from datetime import timedelta
from typing import TYPE_CHECKING

from telegram.error import BadRequest, Forbidden, TelegramError

from bot.adding import default_id
from bot.store.failure import StoreUnavailable
from bot.store.uploads import Judged, NewUpload, UploadState
from bot.telegram.library_work import NotDone, aim
from bot.telegram.memory import give_back
from bot.telegram.namesakes import namesake
from bot.telegram.screens import words
from bot.telegram.upload_screens import PROBLEMS_SHOWN, checking, problems_caption, problems_file, upload_screen
from bot.texts import texts_for
from bot.uploads.findings import from_json, to_json
from bot.uploads.putting_in import set_of_ours
from bot.workshop import Bounds, Closed, ComputedTooLong, NotMade, TookTooLong, TooMuchMemory, Workshop
from quizzes.errors import QuizbotError
from quizzes.limits import megabytes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.settings import Care
    from bot.store.uploads import Upload
    from bot.telegram.desk import Desk
    from bot.texts import Texts
    from bot.uploads.archive import Member
    from bot.uploads.judging import Judgement

logger = logging.getLogger(__name__)

BETWEEN_LOOKS = 60.0
AFTER_A_FAULT = 20.0
BETWEEN_WORDS = 6.0
MOST_TRIES = 4
KEPT = timedelta(days=7)
MEGA = 1_000_000
MOST_FROM_TELEGRAM = 20 * MEGA  # what its own server gives a bot; ours may have a lower limit
TOO_BIG = "too big"
# What the reading of a file may end with: our own words, and what Python says where something was not thought of.
_FAULTS = (NotMade, QuizbotError, RecursionError, ArithmeticError, LookupError, TypeError, ValueError, OSError)


class UploadWatch:
    """Sees to the files at a desk."""

    def __init__(self, desk: Desk, care: Care) -> None:
        self._desk = desk
        self._care = care
        # How often a look at a file ended because nothing could be written: the file is not to blame for that.
        self._unfinished: Counter[int] = Counter()
        bounds = Bounds(memory=care.memory_mb * MEGA, computing=care.computing_seconds)
        self.workshop = Workshop(limit=care.seconds, bounds=bounds)

    async def run(self) -> None:
        """Look whenever a file came, and from time to time."""
        while True:
            self._desk.uploads_bell.clear()
            is_done = await self._look_safely()
            with suppress(TimeoutError):
                async with asyncio.timeout(BETWEEN_LOOKS if is_done else AFTER_A_FAULT):
                    await self._desk.uploads_bell.wait()

    async def look(self) -> bool:
        """See to all files that wait, those too that come meanwhile; False where something is to be tried again."""
        await wrap_future(self._desk.store.uploads.prune(self._desk.clock() - KEPT))
        put_off = set[int]()
        while waiting := [each for each in self._desk.store.uploads.to_do() if each.id not in put_off]:
            if not await self._see_to(waiting[0]):
                put_off.add(waiting[0].id)
            await asyncio.to_thread(give_back)
        return not put_off

    async def _look_safely(self) -> bool:
        try:
            return await self.look()
        except Closed:
            raise
        except Exception:
            logger.exception("files that were sent could not be seen to")
            return False

    async def _see_to(self, upload: Upload) -> bool:
        """Judge a file and tell of it; False where that is to be tried again."""
        uploads = self._desk.store.uploads
        try:
            if upload.state is UploadState.PENDING:
                await self._judge(upload)
            if upload.id in self._desk.arriving:  # the message in which it is told of is being sent
                return False
            await self._aim(uploads.find(upload.id) or upload)
            await self._tell(uploads.find(upload.id) or upload)
        except (Closed, asyncio.CancelledError):
            raise
        except TelegramError as error:
            logger.warning("upload %d is put off: %s", upload.id, error)
            return False
        except StoreUnavailable as error:
            logger.warning("upload %d is put off: %s", upload.id, error)
            self._unfinished[upload.id] += 1
            return False
        except Exception:
            logger.exception("upload %d could not be seen to", upload.id)
            if upload.state is not UploadState.PENDING or self._tries(upload) < MOST_TRIES:
                return False
            await self._refuse(upload, "upload-fault-broken")
        return True

    async def _judge(self, upload: Upload) -> None:
        """Find out what is in a file, and write it down."""
        from bot.uploads.judging import judged

        data = await self._fetched(upload)
        if data is None:
            return
        await wrap_future(self._desk.store.uploads.note_try(upload.id))
        talk = asyncio.create_task(self._keep_telling(upload))
        try:
            made = await self.workshop.made(judged, data, upload.name, self._desk.limits, self._care.files)
        except (Closed, asyncio.CancelledError):
            self._desk.store.uploads.take_try_back(upload.id)
            raise
        except _FAULTS as error:
            logger.warning("upload %d could not be read: %s", upload.id, error, exc_info=error)
            await self._refuse_for(upload, error)
        else:
            await self._note(upload, data, made)
        finally:
            talk.cancel()
            with suppress(asyncio.CancelledError):
                await talk

    async def _fetched(self, upload: Upload) -> bytes | None:
        """Give what is in a file; one that is not to be had, or that does only harm, is refused."""
        fault: tuple[str, dict[str, str]]
        is_given_up = self._tries(upload) >= MOST_TRIES
        try:
            data = b"" if is_given_up else await self._content(upload)
            fault = ("upload-fault-broken" if is_given_up else "upload-fault-empty", {})
        except (BadRequest, Forbidden) as error:
            logger.info("upload %d is not to be had: %s", upload.id, error)
            is_large = TOO_BIG in error.message.lower()
            most = {"megabytes": self._most_megabytes()} if is_large else {}
            data, fault = b"", ("upload-fault-large" if is_large else "upload-fault-gone", most)
        if not data:
            await self._refuse(upload, fault[0], **fault[1])
        return data or None

    def _most_megabytes(self) -> str:
        return megabytes(min(self._desk.limits.bytes, MOST_FROM_TELEGRAM)).removesuffix(" MB")

    async def _refuse_for(self, upload: Upload, error: Exception) -> None:
        match error:
            case ComputedTooLong():
                logger.warning("for more time: QUIZBOT_LIMIT_COMPUTING_SECONDS")
                await self._refuse(upload, "upload-fault-time", seconds=self._care.computing_seconds)
            case TookTooLong():
                logger.warning("for more time: QUIZBOT_LIMIT_SECONDS")
                await self._refuse(upload, "upload-fault-time", seconds=self._care.seconds)
            case TooMuchMemory():
                logger.warning("for more memory: QUIZBOT_LIMIT_MEMORY_MB")
                await self._refuse(upload, "upload-fault-memory", megabytes=self._care.memory_mb)
            case _:
                await self._refuse(upload, "upload-fault-broken")

    async def _content(self, upload: Upload) -> bytes:
        """Fetch a file, or take it out of the row where it came in an archive."""
        if upload.file_id is None:
            return self._desk.store.uploads.content(upload.id) or b""
        return await self._desk.courier.files.download(upload.file_id, self._desk.limits.bytes)

    async def _note(self, upload: Upload, data: bytes, made: Judgement) -> None:
        """Write down what became of a file: its members, or where it is to go."""
        if made.members and upload.uploader is not None:
            await self._unpack(upload, upload.uploader, made.members)
            return
        place = self._judged(upload, hashlib.sha256(data).hexdigest(), made)
        if place is None:
            await self._refuse(upload, "upload-fault-broken")
        else:
            await wrap_future(self._desk.store.uploads.judge(upload.id, place))

    async def _unpack(self, upload: Upload, uploader: int, members: Sequence[Member]) -> None:
        new = [
            NewUpload(origin=f"{upload.id}/{number}", uploader=uploader, name=name, content=content)
            for number, (name, content) in enumerate(members)
        ]
        await wrap_future(self._desk.store.uploads.unpack(upload.id, new, self._desk.clock()))

    def _judged(self, upload: Upload, sha256: str, made: Judgement) -> Judged | None:
        """Say where a file is to go; None where nothing could be found in it."""
        store, found = self._desk.store, made.found
        present = None if found is not None and found.errors else store.find_file(sha256)
        if present is not None:
            return Judged(state=UploadState.PRESENT, sha256=sha256, set_id=present.id, version=present.version)
        if found is None:
            return None
        if made.made is None or found.errors:
            return Judged(state=UploadState.REFUSED, sha256=sha256, findings=to_json(found))
        return Judged(
            state=UploadState.CHECKED,
            sha256=sha256,
            findings=to_json(found),
            set_id=set_of_ours(store, found.id, upload.name)
            if found.names_set
            else default_id(store, found.id, found.localized_title, upload.name, sha256),
            made=made.made,
            reader=made.reader,
        )

    async def _aim(self, upload: Upload) -> None:
        """Find out what a file would change."""
        if upload.state is not UploadState.CHECKED or upload.changes is not None or upload.set_id is None:
            return
        with suppress(NotDone):
            await aim(self._desk, upload.uploader or 0, upload.id, upload.set_id)

    async def _tell(self, upload: Upload) -> None:
        """Tell who sent a file how it stands, if there is something to tell and somebody to be told."""
        if upload.uploader is not None and upload.state not in {UploadState.PENDING, UploadState.DROPPED}:
            try:
                await self._show(upload, upload.uploader)
            except BadRequest as error:  # such as a chat that is gone; it would be the same in a minute
                logger.warning("upload %d cannot be told of: %s", upload.id, error)
        await wrap_future(self._desk.store.uploads.note_message(upload.id, None))

    async def _show(self, upload: Upload, to: int) -> None:
        """Show how a file stands, and all findings as a file where they are many."""
        desk = self._desk
        texts, is_admin = self._texts(upload), desk.is_admin(to)  # who sent it may have lost the role meanwhile
        screen = (
            upload_screen(texts, upload, namesake(desk.store, upload)) if is_admin else words(texts, "upload-admins")
        )
        message = upload.message
        if message is None:
            message = await desk.courier.send(to, screen)
        else:
            message = await desk.courier.change(to, message, screen)
        await wrap_future(desk.store.uploads.note_place(upload.id, message))  # the file below may have to wait
        found = None if upload.findings is None else from_json(upload.findings)
        if is_admin and found is not None and len(found.problems) > PROBLEMS_SHOWN:
            caption = problems_caption(texts, upload.name, found)
            written = await asyncio.to_thread(problems_file, texts, found)
            await desk.courier.files.send_document(to, f"findings-{upload.id}.txt", written, caption)

    async def _keep_telling(self, upload: Upload) -> None:
        """Say from time to time that it goes on."""
        if upload.uploader is None or upload.message is None:
            return
        seconds, message = 0.0, upload.message
        while True:
            await asyncio.sleep(BETWEEN_WORDS)
            seconds += BETWEEN_WORDS
            screen = checking(self._texts(upload), upload.name, int(seconds))
            with suppress(TelegramError):
                shown = await self._desk.courier.change(upload.uploader, message, screen)
                if shown is not None and shown != message:  # that one was deleted
                    message = shown
                    self._desk.store.uploads.note_place(upload.id, message)

    async def _refuse(self, upload: Upload, key: str, **arguments: str | int) -> None:
        refused = Judged(state=UploadState.REFUSED, fault=[key, arguments])
        await wrap_future(self._desk.store.uploads.judge(upload.id, refused))

    def _tries(self, upload: Upload) -> int:
        return upload.tries - self._unfinished[upload.id]

    def _texts(self, upload: Upload) -> Texts:
        learner = None if upload.uploader is None else self._desk.store.learner(upload.uploader)
        return texts_for(None) if learner is None else texts_for(learner.speaks, script=learner.script)
