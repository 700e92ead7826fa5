"""How an admin gives what was made of a file another title, before it is decided on."""

from __future__ import annotations

from asyncio import gather, wrap_future
from typing import TYPE_CHECKING, assert_never

from bot.store.awaited import Wanted
from bot.telegram.awaiting import awaited_of, expect
from bot.telegram.library_work import done
from bot.telegram.presses.titling import TITLING, ChangeTitle, KeepTitle
from bot.telegram.screens import words
from bot.telegram.upload_screens import ask_title
from bot.telegram.uploading import OPEN
from bot.uploads.putting_in import retitled
from bot.uploads.title import title_said

if TYPE_CHECKING:
    from bot.store.uploads import Upload
    from bot.telegram.desk import Desk, Person
    from bot.telegram.feature import Command, Said
    from bot.telegram.press import Tap
    from bot.telegram.presses.titling import Titling
    from bot.telegram.screen import Screen
    from bot.telegram.uploading import Uploader
    from quizzes.question import Localized

TITLE_WANTED = frozenset({Wanted.SET_TITLE})


class Titler:
    """Takes titles at a desk; `uploader` shows the file with them."""

    presses = TITLING

    def __init__(self, desk: Desk, uploader: Uploader) -> None:
        self._desk = desk
        self._uploader = uploader
        self.commands: dict[str, Command] = {}

    async def press(self, person: Person, tap: Tap, press: Titling) -> None:
        """Ask for a title, or for none any more."""
        courier, upload = self._desk.courier, self._desk.store.uploads.find(press.upload)
        if upload is None or not self._desk.is_admin(person.learner.id):
            key = "admins-only" if upload is not None else "toast-unknown"
            await self._desk.toast(person, tap, key)
            return
        match press:
            case ChangeTitle() if upload.state in OPEN:
                await self._ask(person, tap, press, upload)
            case ChangeTitle():
                await courier.redraw(person.chat, tap, self._uploader.now(person, upload))
            case KeepTitle():
                await wrap_future(self._desk.store.awaited.drop(person.learner.id))
                await courier.redraw(person.chat, tap, self._uploader.now(person, upload))
            case _:
                assert_never(press)

    async def hears(self, person: Person, said: Said) -> bool:
        """Take a title that was asked for."""
        desk, id_ = self._desk, person.learner.id
        awaited = awaited_of(desk, person, TITLE_WANTED, said.message)
        if awaited is None or not desk.is_admin(id_):
            return False
        upload = desk.store.uploads.find(int(awaited.about or 0))
        if upload is None or upload.state not in OPEN:
            await wrap_future(desk.store.awaited.answer(id_, said.message))
            await desk.courier.send(person.chat, words(person.texts, "upload-over"))
            return True
        title = title_said(said.text)
        if title is None:
            await desk.courier.send(person.chat, ask_title(person.texts, upload, is_bad=True))
            return True
        await self._uploader.show_anew(person, said, awaited, upload, self._titled(person, upload, title))
        return True

    async def leaves(self, person: Person) -> bool:
        """Expect no title any more."""
        awaited = awaited_of(self._desk, person, TITLE_WANTED)
        upload = None if awaited is None else self._desk.store.uploads.find(int(awaited.about or 0))
        if upload is None or not self._desk.is_admin(person.learner.id):
            return False
        await wrap_future(self._desk.store.awaited.drop(person.learner.id))
        await self._desk.courier.send(person.chat, self._uploader.now(person, upload))
        return True

    async def _titled(self, person: Person, upload: Upload, title: Localized) -> Screen:
        """Write a title down, and show what the file would change with it."""
        is_done = await done(self._desk, person.learner.id, retitled, upload.id, title)
        now = self._desk.store.uploads.find(upload.id)
        if not is_done or now is None or now.set_id is None:
            return words(person.texts, "upload-over")
        return await self._uploader.aim(person, now, now.set_id)

    async def _ask(self, person: Person, tap: Tap, press: ChangeTitle, upload: Upload) -> None:
        desk = self._desk
        if desk.is_again(person, tap, press):
            await desk.courier.rest(tap.query)
            return
        question = ask_title(person.texts, upload)
        sent, _ = await gather(desk.courier.send(person.chat, question), desk.courier.rest(tap.query))
        await expect(desk, person, Wanted.SET_TITLE, sent, str(upload.id))
