"""
How an admin brings files in: by sending them in private, and by the buttons under what was found in them.

That a file came is a row before anybody is told; it is looked over beside all answers, by `UploadWatch`. What a button
decides is done once, however often it is pressed.
"""

from __future__ import annotations

import logging
from asyncio import gather, wrap_future
from typing import TYPE_CHECKING, assert_never

from bot.adding import default_id
from bot.store import SetState
from bot.store.awaited import Wanted
from bot.store.uploads import NewUpload, UploadState, Way
from bot.telegram.awaiting import awaited_of, expect
from bot.telegram.data_words import format_of_word
from bot.telegram.door import Errand
from bot.telegram.library_work import NotDone, aim, done
from bot.telegram.markup import blocks, lines
from bot.telegram.namesakes import namesake
from bot.telegram.presses.uploading import (
    UPLOADING,
    ChangeId,
    DraftUpload,
    DropUpload,
    KeepId,
    PublishUpload,
    SendTemplate,
    ShowSample,
    ShowTemplates,
)
from bot.telegram.screen import Screen
from bot.telegram.screens import words
from bot.telegram.upload_screens import (
    ask_id,
    decided,
    received,
    sample_screen,
    templates,
    too_large,
    upload_screen,
)
from bot.uploads.findings import from_json
from bot.uploads.putting_in import put_in, template
from bot.workshop import Customer, NotMade, Rank
from quizzes.question import ID_PATTERN

if TYPE_CHECKING:
    from collections.abc import Awaitable

    from telegram import Document

    from bot.store.awaited import Awaited
    from bot.store.uploads import Upload
    from bot.telegram.desk import Desk, Person
    from bot.telegram.feature import Command, Said
    from bot.telegram.press import Tap
    from bot.telegram.presses.uploading import Uploading, UploadPress
    from quizzes.formats import Format

logger = logging.getLogger(__name__)

LONGEST_NAME = 200
ID_WANTED = frozenset({Wanted.SET_ID})
OPEN = frozenset({UploadState.CHECKED})


class Uploader:
    """Takes files, and what is decided on them, at a desk."""

    presses = UPLOADING

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.commands: dict[str, Command] = {}

    async def receive(self, person: Person, message: int, document: Document) -> None:
        """Take a file in; from anybody but an admin, thank for it."""
        desk = self._desk
        name = (document.file_name or "")[-LONGEST_NAME:]
        if not desk.is_admin(person.learner.id):
            await desk.courier.send(person.chat, words(person.texts, "upload-admins"))
            return
        if not desk.door.lets_in(person.learner.id, Errand.UPLOAD):
            await desk.courier.send(person.chat, words(person.texts, "enough-for-now"))
            return
        if document.file_size is not None and document.file_size > desk.limits.bytes:
            logger.warning("a file of %d bytes is too large; for larger ones: QUIZBOT_LIMIT_BYTES", document.file_size)
            screen = too_large(person.texts, name, document.file_size, desk.limits.bytes)
            await desk.courier.send(person.chat, screen)
            return
        origin = f"{person.chat}:{message}"
        new = NewUpload(origin=origin, uploader=person.learner.id, name=name, file_id=document.file_id)
        upload = await wrap_future(desk.store.uploads.receive(new, desk.clock()))
        if upload.message is None:
            await self._tell_of_arrival(person, upload)
        desk.uploads_bell.set()

    async def _tell_of_arrival(self, person: Person, upload: Upload) -> None:
        """Say that a file came, in the message that tells later what is in it."""
        desk = self._desk
        desk.arriving.add(upload.id)
        try:
            sent = await desk.courier.send(person.chat, received(person.texts, upload.name))
            await wrap_future(desk.store.uploads.note_place(upload.id, sent))
        finally:
            desk.arriving.discard(upload.id)

    async def press(self, person: Person, tap: Tap, press: Uploading) -> None:
        """Do what a button under a file says."""
        if not self._desk.is_admin(person.learner.id):
            await self._desk.toast(person, tap, "admins-only")
            return
        match press:
            case ShowTemplates():
                await self._answer(person, tap, press, templates(person.texts))
            case SendTemplate(ending=ending):
                await self._send_template(person, tap, press, format_of_word(ending))
            case _:
                upload = self._desk.store.uploads.find(press.upload)
                if upload is None:
                    await self._desk.toast(person, tap, "toast-unknown")
                else:
                    await self._press_upload(person, tap, press, upload)

    async def hears(self, person: Person, said: Said) -> bool:
        """Take an id that was asked for."""
        awaited = awaited_of(self._desk, person, ID_WANTED, said.message)
        if awaited is None or not self._desk.is_admin(person.learner.id):
            return False
        about = awaited.about or ""
        upload = self._desk.store.uploads.find(int(about)) if about.isdecimal() else None
        if upload is None or upload.state not in OPEN:
            await wrap_future(self._desk.store.awaited.answer(person.learner.id, said.message))
            await self._desk.courier.send(person.chat, words(person.texts, "upload-over"))
            return True
        set_id = said.text.strip()
        if not ID_PATTERN.fullmatch(set_id):
            await self._desk.courier.send(person.chat, ask_id(person.texts, upload, is_bad=True))
            return True
        await self.show_anew(person, said, awaited, upload, self.aim(person, upload, set_id))
        return True

    async def show_anew(
        self, person: Person, said: Said, awaited: Awaited, upload: Upload, changed: Awaitable[Screen]
    ) -> None:
        """Show a file as what was typed has changed it; where it could not, that is asked for still."""
        desk = self._desk
        try:
            screen = await changed
        except NotDone:
            await desk.courier.send(person.chat, words(person.texts, "upload-not-done"))
            return
        await wrap_future(desk.store.awaited.answer(person.learner.id, said.message))
        report = upload.message if screen.keyboard else None  # it names the id and the title that it had
        for before in {awaited.message, report}:
            if before is not None:
                await desk.courier.strip(person.chat, before)
        sent = await desk.courier.send(person.chat, screen)
        await wrap_future(desk.store.uploads.note_message(upload.id, sent if screen.keyboard else None))

    async def leaves(self, person: Person) -> bool:
        """Expect no id any more."""
        awaited = awaited_of(self._desk, person, ID_WANTED)
        upload = None if awaited is None else self._desk.store.uploads.find(int(awaited.about or 0))
        if awaited is None or upload is None or not self._desk.is_admin(person.learner.id):
            return False
        await wrap_future(self._desk.store.awaited.drop(person.learner.id))
        await self._desk.courier.send(person.chat, self.now(person, upload))
        return True

    async def _press_upload(self, person: Person, tap: Tap, press: UploadPress, upload: Upload) -> None:
        match press:
            case ShowSample():
                await self._show_sample(person, tap, press, upload)
            case PublishUpload():
                await self._decide(person, tap, upload, SetState.PUBLISHED)
            case DraftUpload():
                await self._decide(person, tap, upload, SetState.DRAFT)
            case DropUpload():
                await wrap_future(self._desk.store.uploads.drop(upload.id))
                await self._desk.courier.redraw(person.chat, tap, self.now(person, upload))
            case ChangeId() if upload.state in OPEN:
                await self._ask_id(person, tap, press, upload)
            case ChangeId():
                await self._desk.courier.redraw(person.chat, tap, self.now(person, upload))
            case KeepId():
                await wrap_future(self._desk.store.awaited.drop(person.learner.id))
                await self._desk.courier.redraw(person.chat, tap, self.now(person, upload))
            case _:
                assert_never(press)

    async def _decide(self, person: Person, tap: Tap, upload: Upload, state: SetState) -> None:
        courier = self._desk.courier
        if upload.state in OPEN:
            screen, _ = await gather(self._put_in(person, upload, state), courier.rest(tap.query))
        else:
            screen = self.now(person, upload)
            await courier.rest(tap.query)
        if screen is None:
            await courier.send(person.chat, words(person.texts, "upload-not-done"))
        else:
            await courier.change(person.chat, tap.message, screen)

    async def _put_in(self, person: Person, upload: Upload, state: SetState) -> Screen | None:
        """Publish or save what was made of a file; None where that was not possible now."""
        desk = self._desk
        way = Way(state=state, at=desk.clock(), by=person.learner.id)
        try:
            now = await done(desk, person.learner.id, put_in, upload.id, way)
            if now is None:
                return words(person.texts, "toast-unknown")
            return await self._compared_again(person, now) if now.state in OPEN else self.now(person, now)
        except NotDone:
            return None

    async def _compared_again(self, person: Person, upload: Upload) -> Screen:
        """Show what a file would change now that the set which it was compared with is another."""
        found = from_json(upload.findings)
        set_id, title = upload.set_id or found.id, found.localized_title
        if not found.names_set and not (upload.changes and upload.changes.get("version")):
            set_id = default_id(self._desk.store, found.id, title, upload.name, upload.sha256 or "")
        screen = await self.aim(person, upload, set_id)
        return Screen(blocks(lines(person.texts.say("upload-stale")), screen.runs), screen.keyboard)

    async def aim(self, person: Person, upload: Upload, set_id: str) -> Screen:
        """
        Take another id, and say what changes with that.

        Raises:
            NotDone: it stays as it is.
        """
        await aim(self._desk, person.learner.id, upload.id, set_id)
        return self.now(person, upload)

    async def _ask_id(self, person: Person, tap: Tap, press: ChangeId, upload: Upload) -> None:
        desk = self._desk
        if self._desk.is_again(person, tap, press):
            await self._desk.toast(person, tap)
            return
        sent, _ = await gather(
            desk.courier.send(person.chat, ask_id(person.texts, upload)), desk.courier.rest(tap.query)
        )
        await expect(desk, person, Wanted.SET_ID, sent, str(upload.id))

    async def _show_sample(self, person: Person, tap: Tap, press: ShowSample, upload: Upload) -> None:
        screen = sample_screen(person.texts, upload, press.number, self._desk.clock())
        if screen is None:
            await self._desk.toast(person, tap, "upload-over")
        elif press.again:
            await self._desk.courier.redraw(person.chat, tap, screen)
        else:
            await self._answer(person, tap, press, screen)

    async def _send_template(self, person: Person, tap: Tap, press: SendTemplate, format_: Format | None) -> None:
        if format_ is None:
            await self._desk.toast(person, tap, "toast-unknown")
            return
        if self._desk.is_again(person, tap, press):
            await self._desk.toast(person, tap)
            return
        courier = self._desk.courier
        try:
            file, _ = await gather(
                self._desk.workshop.made_for(Customer(Rank.LIBRARY, person.learner.id), template, format_),
                courier.rest(tap.query),
            )
        except NotMade:
            await courier.send(person.chat, words(person.texts, "upload-not-done"))
            return
        caption = words(person.texts, "template-caption", format=format_.label)
        await courier.files.send_document(person.chat, file.name, file.content, caption)

    def now(self, person: Person, upload: Upload) -> Screen:
        """Show a file as it stands now, with the title that its set has."""
        now = self._desk.store.uploads.find(upload.id) or upload
        where = now.draft_id or now.set_id
        if now.state in {UploadState.PUBLISHED, UploadState.DRAFT} and where is not None:
            info = self._desk.store.set_info(where)
            return decided(person.texts, now, None if info is None else info.title)
        return upload_screen(person.texts, now, namesake(self._desk.store, now))

    async def _answer(self, person: Person, tap: Tap, press: Uploading, screen: Screen) -> None:
        """Answer a button with a message of its own, once."""
        if self._desk.is_again(person, tap, press):
            await self._desk.toast(person, tap)
            return
        courier = self._desk.courier
        await gather(courier.rest(tap.query), courier.send(person.chat, screen))
