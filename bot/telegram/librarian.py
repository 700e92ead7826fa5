"""
How admins look after the sets: /sets lists them all, and buttons publish, retire, put back and export each.

Nothing is ever deleted: who is in the middle of a set that is retired comes to its end.
"""

from __future__ import annotations

from asyncio import gather, wrap_future
from typing import TYPE_CHECKING, assert_never

from bot.store import SetState
from bot.telegram.choosing_screens import set_overview
from bot.telegram.data_words import format_of_word
from bot.telegram.library_screens import file_caption, file_formats, library_screen, overtaken_screen, set_screen
from bot.telegram.library_work import NotDone, done
from bot.telegram.presses.library import (
    LIBRARY,
    ChooseFile,
    OpenSet,
    PublishDraft,
    RestoreSet,
    RetireSet,
    SendFile,
    ShowLibrary,
)
from bot.telegram.screens import words
from bot.tutor.act import Act, Deed
from bot.uploads.draft import Overtaken, publish_draft
from bot.uploads.putting_in import set_file

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.store import SetInfo
    from bot.telegram.desk import Desk, Person
    from bot.telegram.press import Tap
    from bot.telegram.presses.library import LibraryPress
    from bot.telegram.screen import Screen


class Librarian:
    """Looks after sets at a desk; to all who are no admins the list of sets is what they can choose from."""

    presses = LIBRARY

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.commands = {"sets": self.sets}

    async def sets(self, person: Person, _: Sequence[str]) -> None:
        """Answer /sets."""
        is_admin = self._desk.is_admin(person.learner.id)
        screen = self._list(person, 0) if is_admin else set_overview(person.texts, self._desk.library.sets())
        await self._desk.courier.send(person.chat, screen)

    async def press(self, person: Person, tap: Tap, press: LibraryPress) -> None:
        """Do what a button says."""
        if not self._desk.is_admin(person.learner.id):
            await self._desk.toast(person, tap, "admins-only")
            return
        if isinstance(press, ShowLibrary):
            await self._desk.courier.redraw(person.chat, tap, self._list(person, press.start))
            return
        info = self._desk.store.set_info(press.set_id)
        if info is None:
            await self._desk.toast(person, tap, "library-no-set")
        elif isinstance(press, SendFile):
            await self._send_file(person, tap, press, info)
        else:
            await self._do(person, tap, press, info)

    async def _do(
        self,
        person: Person,
        tap: Tap,
        press: OpenSet | RetireSet | RestoreSet | PublishDraft | ChooseFile,
        info: SetInfo,
    ) -> None:
        match press:
            case OpenSet():
                await self._desk.courier.redraw(person.chat, tap, set_screen(person.texts, info))
            case ChooseFile():
                await self._desk.courier.redraw(person.chat, tap, file_formats(person.texts, info))
            case RetireSet():
                await self._put(person, tap, info, SetState.PUBLISHED, SetState.RETIRED)
            case RestoreSet():
                await self._put(person, tap, info, SetState.RETIRED, SetState.PUBLISHED)
            case PublishDraft(over=over):
                await self._publish(person, tap, info, over)
            case _:
                assert_never(press)

    async def _put(self, person: Person, tap: Tap, info: SetInfo, before: SetState, after: SetState) -> None:
        """Put a set from one state into another, and show it as it is then."""
        store = self._desk.store
        if info.state is before:
            await wrap_future(store.set_state(info.id, after))
            deed = Deed.RETIRED if after is SetState.RETIRED else Deed.RESTORED
            by, at = person.learner.id, self._desk.clock()
            await wrap_future(store.acts.note(Act(deed=deed, at=at, by=by, set_id=info.id, version=info.version)))
        await self._desk.courier.redraw(person.chat, tap, set_screen(person.texts, store.set_info(info.id) or info))

    async def _publish(self, person: Person, tap: Tap, info: SetInfo, over: int) -> None:
        desk = self._desk
        if info.state is not SetState.DRAFT:
            await self._desk.courier.redraw(person.chat, tap, set_screen(person.texts, info))
            return
        job = done(desk, person.learner.id, publish_draft, info.id, desk.clock(), person.learner.id, over)
        try:
            published, _ = await gather(job, desk.courier.rest(tap.query))
        except NotDone:
            await desk.courier.send(person.chat, words(person.texts, "upload-not-done"))
            return
        if isinstance(published, Overtaken):
            screen = overtaken_screen(person.texts, info, published)
        else:
            screen = set_screen(person.texts, desk.store.set_info(published or info.id) or info)
        await desk.courier.change(person.chat, tap.message, screen)

    async def _send_file(self, person: Person, tap: Tap, press: SendFile, info: SetInfo) -> None:
        desk, format_ = self._desk, format_of_word(press.ending)
        if format_ is None:
            await self._desk.toast(person, tap, "toast-unknown")
            return
        if self._desk.is_again(person, tap, press):
            await self._desk.toast(person, tap)
            return
        job = done(desk, person.learner.id, set_file, info.id, format_)
        try:
            file, _ = await gather(job, desk.courier.rest(tap.query))
        except NotDone:
            await desk.courier.send(person.chat, words(person.texts, "upload-not-done"))
            return
        if file is not None:
            await desk.courier.files.send_document(
                person.chat, file.name, file.content, file_caption(person.texts, info, file)
            )

    def _list(self, person: Person, start: int) -> Screen:
        return library_screen(person.texts, self._desk.store.sets(tuple(SetState)), start)
