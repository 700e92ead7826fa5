"""
How admins go through the questions of a set in the chat, one by one, until they are its next version.

All that is decided is a row before it is shown, so a revision goes on after a restart, and for several admins at once.
A press says which change of the question it was made under: where somebody was faster, the question is shown as it is
now. What is typed is taken by `RevisionTyping`.
"""

from __future__ import annotations

from asyncio import wrap_future
from typing import TYPE_CHECKING, assert_never

from bot.store.awaited import Wanted
from bot.store.revision_rows import Outcome, RevisionState
from bot.store.sets import SetState
from bot.telegram.awaiting import expect
from bot.telegram.presses.revising import (
    REVISING,
    BeginRevision,
    ChooseCard,
    ClearPart,
    DropRevision,
    EditCard,
    EditPart,
    FinishRevision,
    KeepSubtype,
    ListRevisions,
    NextCard,
    SearchCards,
    SetKey,
    ShowCard,
    ShowRevision,
)
from bot.telegram.revision_end import RevisionEnd
from bot.telegram.revision_screens import (
    edit_screen,
    part_screen,
    search_screen,
)
from bot.telegram.revision_typing import RevisionTyping
from bot.telegram.revision_views import RevisionViews
from bot.telegram.screens import words
from bot.tutor.question_parts import Part, can_go, edited, parts_of, text_of, without
from bot.tutor.revision import Choice

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from bot.store.revision_rows import Card, Revision
    from bot.telegram.desk import Desk, Person
    from bot.telegram.feature import Said
    from bot.telegram.press import Tap
    from bot.telegram.presses.revising import CardPress, Revising, RevisionPress
    from bot.telegram.screen import Screen
    from bot.tutor.flag import Flag


class Reviser:
    """Lets admins revise sets at a desk; `tell` says to who flagged a question what became of it."""

    presses = REVISING

    def __init__(self, desk: Desk, tell: Callable[[Flag], Awaitable[None]]) -> None:
        self._desk = desk
        self._views = RevisionViews(desk)
        self._end = RevisionEnd(desk, self._views, tell)
        self._typing = RevisionTyping(desk, self._views)
        self.commands = {"revise": self.revise}

    async def revise(self, person: Person, arguments: Sequence[str]) -> None:
        """Answer /revise: what there is to go through, or the set that is named."""
        if not self._desk.is_admin(person.learner.id):
            screen = words(person.texts, "admins-only")
        elif arguments:
            screen = await self._begun(person, arguments[0], None)
        else:
            screen = self._views.sets(person, 0)
        await self._desk.courier.send(person.chat, screen)

    async def opened(self, person: Person, set_id: str, question: str) -> Screen:
        """Give the screen of one question of a set in the revision of its latest version, for other features."""
        return await self._begun(person, set_id, question)

    async def press(self, person: Person, tap: Tap, press: Revising) -> None:
        """Do what a button says about a revision."""
        if not self._desk.is_admin(person.learner.id):
            await self._desk.toast(person, tap, "admins-only")
            return
        match press:
            case ListRevisions(start=start):
                await self._desk.courier.redraw(person.chat, tap, self._views.sets(person, start))
            case BeginRevision(set_id=set_id):
                await self._desk.courier.redraw(person.chat, tap, await self._begun(person, set_id, None))
            case _:
                revision = self._desk.store.revisions.of(press.revision)
                if revision is None:
                    await self._desk.toast(person, tap, "toast-unknown")
                elif revision.state is not RevisionState.OPEN and not isinstance(press, FinishRevision):
                    await self._desk.courier.redraw(person.chat, tap, self._views.over(person, revision))
                else:
                    await self._in_revision(person, tap, press, revision)

    async def hears(self, person: Person, said: Said) -> bool:
        """Take what was to be typed."""
        return await self._typing.hears(person, said)

    async def leaves(self, person: Person) -> bool:
        """Expect nothing to be typed any more."""
        return await self._typing.leaves(person)

    async def _in_revision(self, person: Person, tap: Tap, press: RevisionPress, revision: Revision) -> None:
        """Do what a button says about a revision that there is."""
        match press:
            case ShowRevision():
                await self._desk.courier.redraw(person.chat, tap, self._views.overview(person, revision))
            case FinishRevision(state=state):
                await self._finish(person, tap, state, revision)
            case DropRevision(is_sure=is_sure):
                await self._desk.courier.redraw(
                    person.chat, tap, await self._end.drop(person, revision, is_sure=bool(is_sure))
                )
            case NextCard(position=position):
                await self._desk.courier.redraw(person.chat, tap, self._views.next(person, revision, position))
            case SearchCards(position=position):
                await expect(self._desk, person, Wanted.REVISION_WORD, tap.message, f"{revision.id}")
                await self._desk.courier.redraw(person.chat, tap, search_screen(person.texts, revision, position))
            case ShowCard() | ChooseCard() | KeepSubtype() | EditCard() | EditPart() | ClearPart() | SetKey():
                card = self._desk.store.revisions.card(revision.id, press.position)
                if card is None:
                    await self._desk.toast(person, tap, "toast-unknown")
                else:
                    await self._on_card(person, tap, press, revision, card)
            case _:
                assert_never(press)

    async def _finish(self, person: Person, tap: Tap, state: str, revision: Revision) -> None:
        if state not in set(SetState):
            await self._desk.toast(person, tap, "toast-unknown")
            return
        screen, note = await self._end.finish(person, revision, SetState(state))
        await self._desk.courier.redraw(person.chat, tap, screen, note)

    async def _on_card(self, person: Person, tap: Tap, press: CardPress, revision: Revision, card: Card) -> None:
        """Do what a button says about a question."""
        match press:
            case ShowCard():
                await self._typing.expect_nothing(person)
                await self._desk.courier.redraw(person.chat, tap, self._views.card(person, revision, card.position))
            case ChooseCard():
                await self._choose(person, tap, press, revision, card)
            case KeepSubtype():
                count = await wrap_future(
                    self._desk.store.revisions.keep_subtype(
                        revision.id, card.before, person.learner.id, self._desk.clock()
                    )
                )
                screen = self._views.next(person, revision, card.position)
                await self._desk.courier.redraw(
                    person.chat, tap, screen, person.texts.say("revision-kept-all", count=count)
                )
            case EditCard():
                await self._typing.expect_nothing(person)
                await self._desk.courier.redraw(person.chat, tap, edit_screen(person.texts, revision, card))
            case EditPart(part=part):
                await self._ask_part(person, tap, part, revision, card)
            case ClearPart():
                await self._clear(person, tap, press, revision, card)
            case SetKey():
                await self._set_key(person, tap, press, revision, card)
            case _:
                assert_never(press)

    async def _choose(self, person: Person, tap: Tap, press: ChooseCard, revision: Revision, card: Card) -> None:
        """Keep or drop a question; the same twice is once, and whoever was slower looks again."""
        if press.choice not in set(Choice):
            await self._desk.toast(person, tap, "toast-unknown")
            return
        choice, outcome = Choice(press.choice), Outcome.DONE
        if card.change != press.change:
            outcome = Outcome.DONE if card.decision.choice is choice else Outcome.STALE
        elif card.decision.choice is not choice:
            outcome = await wrap_future(
                self._desk.store.revisions.choose(revision.id, card, choice, person.learner.id, self._desk.clock())
            )
        if outcome is Outcome.DONE and choice is not Choice.UNDECIDED:
            await self._desk.courier.redraw(person.chat, tap, self._views.next(person, revision, card.position))
        else:
            note = None if outcome is Outcome.DONE else person.texts.say("revision-changed-meanwhile")
            await self._desk.courier.redraw(person.chat, tap, self._views.card(person, revision, card.position), note)

    async def _ask_part(self, person: Person, tap: Tap, part: str, revision: Revision, card: Card) -> None:
        if part not in set(parts_of(card.question)):
            await self._desk.toast(person, tap, "toast-unknown")
            return
        if part != Part.KEY:
            about = f"{revision.id}:{card.position}:{card.change}:{part}"
            await expect(self._desk, person, Wanted.REVISION_PART, tap.message, about)
        await self._desk.courier.redraw(person.chat, tap, part_screen(person.texts, revision, card, Part(part)))

    async def _clear(self, person: Person, tap: Tap, press: ClearPart, revision: Revision, card: Card) -> None:
        """Take a part away, if nobody has changed the question since it was shown."""
        part = next((each for each in Part if each == press.part), None)
        note = None
        if card.change != press.change:
            note = person.texts.say("revision-changed-meanwhile")
        elif part is None or not can_go(card.question, part):
            await self._desk.toast(person, tap, "toast-unknown")
            return
        elif await self._typing.save(person, revision, card, without(card.question, part)) is not Outcome.DONE:
            note = person.texts.say("revision-changed-meanwhile")
        await self._typing.expect_nothing(person)
        await self._desk.courier.redraw(person.chat, tap, self._views.card(person, revision, card.position), note)

    async def _set_key(self, person: Person, tap: Tap, press: SetKey, revision: Revision, card: Card) -> None:
        """Take another option for right, if nobody has changed the options since they were shown."""
        text, question = str(press.option), card.question
        if Part.KEY not in parts_of(question) or not 1 <= press.option <= len(question.options):
            await self._desk.toast(person, tap, "toast-unknown")
            return
        note = None
        if text_of(question, Part.KEY) != text:
            outcome = Outcome.STALE
            if card.change == press.change:
                outcome = await self._typing.save(person, revision, card, edited(question, Part.KEY, text))
            is_done = outcome is Outcome.DONE
            note = person.texts.say("revision-look-at-explanation" if is_done else "revision-changed-meanwhile")
        await self._desk.courier.redraw(person.chat, tap, self._views.card(person, revision, card.position), note)

    async def _begun(self, person: Person, set_id: str, question: str | None) -> Screen:
        store = self._desk.store.revisions
        revision = await wrap_future(store.begin(set_id, person.learner.id, self._desk.clock()))
        if revision is None:
            return words(person.texts, "revision-no-set")
        position = None if question is None else store.position(revision.id, question)
        if position is None:
            return self._views.next(person, revision, store.progress(revision.id).count)
        return self._views.card(person, revision, position)
