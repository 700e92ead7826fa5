"""
How admins go through the questions of a set in the chat, one by one, until they are its next version.

All that is decided is a row before it is shown, so a revision goes on after a restart, and for several admins at once.
A press says which change of the question it was made under: where somebody was faster, the question is shown as it is
now. What is typed changes one part of the question and leaves to the others what others have made of them.
"""

from __future__ import annotations

import logging
from asyncio import gather, to_thread, wrap_future
from typing import TYPE_CHECKING, assert_never

from bot.store.awaited import Awaited, Wanted
from bot.store.revision_rows import Outcome, RevisionState
from bot.store.sets import SetState
from bot.telegram.awaiting import awaited_of
from bot.telegram.markup import lines, shortened
from bot.telegram.presses.revising import (
    REVISING,
    BeginRevision,
    ChooseCard,
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
from bot.telegram.revision_screens import (
    HITS_AT_ONCE,
    card_screen,
    drop_screen,
    edit_screen,
    hits_screen,
    overview_screen,
    part_screen,
    refused_screen,
    search_screen,
    sets_screen,
)
from bot.telegram.screen import Button, Screen
from bot.telegram.screens import title_of, words
from bot.texts.neutral import neutral, neutral_line
from bot.tutor.revision import Choice, Part, RevisionRefused, edited, parts_of, revised, text_of
from bot.uploads.putting_in import publish_draft
from bot.workshop import NotMade
from quizzes.errors import BadInput, QuizbotError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from bot.store.revision_rows import Card, Revision
    from bot.telegram.desk import Desk, Person
    from bot.telegram.feature import Said
    from bot.telegram.press import Tap
    from bot.telegram.presses.revising import Revising
    from bot.tutor.flag import Flag
    from quizzes.question import Question, QuestionSet

logger = logging.getLogger(__name__)

WANTED = frozenset({Wanted.REVISION_PART, Wanted.REVISION_WORD})
LONGEST_NAME, LONGEST_WORD, MOST_DIGITS = 60, 100, 15


class Reviser:
    """Lets admins revise sets at a desk; `tell` says to who flagged a question what became of it."""

    presses = REVISING

    def __init__(self, desk: Desk, tell: Callable[[Flag], Awaitable[None]]) -> None:
        self._desk = desk
        self._tell = tell
        self.commands = {"revise": self.revise}

    async def revise(self, person: Person, arguments: Sequence[str]) -> None:
        """Answer /revise: what there is to go through, or the set that is named."""
        if not self._desk.is_admin(person.learner.id):
            screen = words(person.texts, "revision-admins")
        elif arguments:
            screen = await self._begun(person, arguments[0], None)
        else:
            screen = self._list(person, 0)
        await self._desk.courier.send(person.chat, screen)

    async def opened(self, person: Person, set_id: str, question: str) -> Screen:
        """Give the screen of one question of a set in the revision of its latest version, for other features."""
        return await self._begun(person, set_id, question)

    async def press(self, person: Person, tap: Tap, press: Revising) -> None:
        """Do what a button says about a revision."""
        if not self._desk.is_admin(person.learner.id):
            await self._toast(person, tap, "revision-admins")
            return
        match press:
            case ListRevisions(start=start):
                await self._redraw(person, tap, self._list(person, start))
            case BeginRevision(set_id=set_id):
                await self._redraw(person, tap, await self._begun(person, set_id, None))
            case _:
                revision = self._desk.store.revisions.of(press.revision)
                if revision is None:
                    await self._toast(person, tap, "toast-unknown")
                elif revision.state is not RevisionState.OPEN and not isinstance(press, FinishRevision):
                    await self._redraw(person, tap, self._over(person, revision))
                else:
                    await self._in_revision(person, tap, press, revision)

    async def hears(self, person: Person, said: Said) -> bool:
        """Take what was to be typed: a part of a question, or a word to search."""
        awaited = awaited_of(self._desk, person, WANTED, said.message)
        if awaited is None:
            return False
        screen = await self._typed(person, awaited, said)
        await gather(self._strip(person, awaited), self._desk.courier.send(person.chat, screen))
        return True

    async def leaves(self, person: Person) -> bool:
        """Expect nothing to be typed any more."""
        awaited = awaited_of(self._desk, person, WANTED)
        if awaited is None or awaited.answered_by is not None:
            return False
        await wrap_future(self._desk.store.awaited.drop(person.learner.id))
        done = self._desk.courier.send(person.chat, words(person.texts, "revision-left-as-is"))
        await gather(self._strip(person, awaited), done)
        return True

    async def _in_revision(
        self,
        person: Person,
        tap: Tap,
        press: ShowCard
        | NextCard
        | ChooseCard
        | KeepSubtype
        | EditCard
        | EditPart
        | SetKey
        | SearchCards
        | ShowRevision
        | FinishRevision
        | DropRevision,
        revision: Revision,
    ) -> None:
        """Do what a button says about a revision that there is."""
        match press:
            case ShowRevision():
                await self._redraw(person, tap, self._overview(person, revision))
            case FinishRevision():
                await self._finish(person, tap, press, revision)
            case DropRevision(is_sure=is_sure):
                await self._redraw(person, tap, await self._drop(person, revision, is_sure=bool(is_sure)))
            case NextCard(position=position):
                await self._redraw(person, tap, self._next(person, revision, position))
            case SearchCards(position=position):
                await self._await(person, tap, Wanted.REVISION_WORD, f"{revision.id}")
                await self._redraw(person, tap, search_screen(person.texts, revision, position))
            case ShowCard() | ChooseCard() | KeepSubtype() | EditCard() | EditPart() | SetKey():
                card = self._desk.store.revisions.card(revision.id, press.position)
                if card is None:
                    await self._toast(person, tap, "toast-unknown")
                else:
                    await self._on_card(person, tap, press, revision, card)
            case _:
                assert_never(press)

    async def _on_card(
        self,
        person: Person,
        tap: Tap,
        press: ShowCard | ChooseCard | KeepSubtype | EditCard | EditPart | SetKey,
        revision: Revision,
        card: Card,
    ) -> None:
        """Do what a button says about a question."""
        match press:
            case ShowCard():
                await self._unawait(person)
                await self._redraw(person, tap, self._card(person, revision, card.position))
            case ChooseCard():
                await self._choose(person, tap, press, revision, card)
            case KeepSubtype():
                count = await wrap_future(
                    self._desk.store.revisions.keep_subtype(
                        revision.id, card.before.subtype, person.learner.id, self._desk.clock()
                    )
                )
                screen = self._next(person, revision, card.position)
                await self._redraw(person, tap, screen, person.texts.say("revision-kept-all", count=count))
            case EditCard():
                await self._unawait(person)
                await self._redraw(person, tap, edit_screen(person.texts, revision, card))
            case EditPart(part=part):
                await self._ask_part(person, tap, part, revision, card)
            case SetKey():
                await self._set_key(person, tap, press, revision, card)
            case _:
                assert_never(press)

    async def _choose(self, person: Person, tap: Tap, press: ChooseCard, revision: Revision, card: Card) -> None:
        """Keep or drop a question; the same twice is once, and whoever was slower looks again."""
        if press.choice not in set(Choice):
            await self._toast(person, tap, "toast-unknown")
            return
        choice, outcome = Choice(press.choice), Outcome.DONE
        if card.change != press.change:
            outcome = Outcome.DONE if card.decision.choice is choice else Outcome.STALE
        elif card.decision.choice is not choice:
            outcome = await wrap_future(
                self._desk.store.revisions.choose(revision.id, card, choice, person.learner.id, self._desk.clock())
            )
        if outcome is Outcome.DONE and choice is not Choice.UNDECIDED:
            await self._redraw(person, tap, self._next(person, revision, card.position))
        else:
            note = None if outcome is Outcome.DONE else person.texts.say("revision-changed-meanwhile")
            await self._redraw(person, tap, self._card(person, revision, card.position), note)

    async def _ask_part(self, person: Person, tap: Tap, part: str, revision: Revision, card: Card) -> None:
        if part not in set(parts_of(card.question)):
            await self._toast(person, tap, "toast-unknown")
            return
        if part != Part.KEY:
            about = f"{revision.id}:{card.position}:{card.change}:{part}"
            await self._await(person, tap, Wanted.REVISION_PART, about)
        await self._redraw(person, tap, part_screen(person.texts, revision, card, Part(part)))

    async def _set_key(self, person: Person, tap: Tap, press: SetKey, revision: Revision, card: Card) -> None:
        """Take another option for right, if nobody has changed the options since they were shown."""
        text, question = str(press.option), card.question
        if Part.KEY not in parts_of(question) or not 1 <= press.option <= len(question.options):
            await self._toast(person, tap, "toast-unknown")
            return
        note = None
        if text_of(question, Part.KEY) != text:
            outcome = Outcome.STALE
            if card.change == press.change:
                outcome = await self._save(person, revision, card, edited(question, Part.KEY, text))
            is_done = outcome is Outcome.DONE
            note = person.texts.say("revision-look-at-explanation" if is_done else "revision-changed-meanwhile")
        await self._redraw(person, tap, self._card(person, revision, card.position), note)

    async def _typed(self, person: Person, awaited: Awaited, said: Said) -> Screen:
        """Give the screen after something was typed; what comes a second time changes nothing."""
        if not self._desk.is_admin(person.learner.id):
            await self._unawait(person)
            return words(person.texts, "revision-admins")
        about = (awaited.about or "").split(":")
        revision = self._desk.store.revisions.of(_number(about[0]))
        if revision is None or revision.state is not RevisionState.OPEN:
            await self._unawait(person)
            return words(person.texts, "revision-over") if revision is None else self._over(person, revision)
        if awaited.wanted is Wanted.REVISION_WORD:
            return await self._found(person, revision, said)
        position, change, part, asked_again_for = (*about[1:], *[""] * 4)[:4]
        card = self._desk.store.revisions.card(revision.id, _number(position))
        if card is None or part not in set(parts_of(card.question)):
            await self._unawait(person)
            return words(person.texts, "revision-changed-meanwhile")
        if asked_again_for == str(said.message):  # it has come before, and was no answer to what is asked now
            return await self._ask_again(person, said, revision, card.position, Part(part))
        return await self._typed_part(person, said, revision, card, _number(change), Part(part))

    async def _typed_part(
        self, person: Person, said: Said, revision: Revision, card: Card, change: int, part: Part
    ) -> Screen:
        store, texts = self._desk.store.revisions, person.texts
        text = neutral(said.text).strip()
        if part not in {Part.ANSWERS, Part.EXPLANATION_JA, Part.EXPLANATION_EN, Part.PROMPT}:
            text = neutral_line(text)
        try:
            after = edited(card.question, part, text)
        except BadInput as error:
            return part_screen(texts, revision, card, part, texts.say("revision-wrong", message=str(error)))
        if after != card.question:
            seen = store.edited_at(revision.id, card.before.id, change) or card.before
            is_other = card.change != change and text_of(seen, part) != text_of(card.question, part)
            outcome = Outcome.STALE if is_other else await self._save(person, revision, card, after)
            if outcome is not Outcome.DONE:
                return await self._ask_again(person, said, revision, card.position, part)
        await wrap_future(self._desk.store.awaited.answer(person.learner.id, said.message))
        return self._card(person, revision, card.position)

    async def _ask_again(self, person: Person, said: Said, revision: Revision, position: int, part: Part) -> Screen:
        """Show what somebody else has made of the same part, and take what is typed next in its place."""
        card = self._desk.store.revisions.card(revision.id, position)
        if card is None or part not in parts_of(card.question):
            return words(person.texts, "revision-changed-meanwhile")
        awaited = Awaited(
            learner=person.learner.id,
            wanted=Wanted.REVISION_PART,
            about=f"{revision.id}:{position}:{card.change}:{part}:{said.message}",
            message=None,
            asked_at=self._desk.clock(),
        )
        await wrap_future(self._desk.store.awaited.ask(awaited))
        note = person.texts.say("revision-other-was-faster", name=self._name(card.by) or "–")
        return part_screen(person.texts, revision, card, part, note)

    async def _found(self, person: Person, revision: Revision, said: Said) -> Screen:
        word = shortened(neutral_line(said.text), LONGEST_WORD)
        await wrap_future(self._desk.store.awaited.answer(person.learner.id, said.message))
        hits, count = await to_thread(self._desk.store.revisions.search, revision.id, word, HITS_AT_ONCE)
        return hits_screen(person.texts, revision, word, hits, count)

    async def _save(self, person: Person, revision: Revision, card: Card, after: Question) -> Outcome:
        return await wrap_future(
            self._desk.store.revisions.edit(revision.id, card, after, person.learner.id, self._desk.clock())
        )

    # The end

    async def _finish(self, person: Person, tap: Tap, press: FinishRevision, revision: Revision) -> None:
        if press.state not in set(SetState):
            await self._toast(person, tap, "toast-unknown")
            return
        if revision.state is not RevisionState.OPEN:
            if revision.ended_by == person.learner.id:  # a press that comes again, perhaps after a restart
                await self._follow(person, revision, SetState(press.state))
            await self._redraw(person, tap, self._over(person, revision))
            return
        store = self._desk.store.revisions
        changes = store.progress(revision.id).changes
        try:
            whole = await to_thread(self._as_decided, revision)
        except RevisionRefused as refused:
            await self._redraw(person, tap, refused_screen(person.texts, revision, refused))
            return
        is_beside = self._beside(revision) is not None
        state = SetState.DRAFT if is_beside else SetState(press.state)
        by, at = person.learner.id, self._desk.clock()
        outcome = await wrap_future(await to_thread(store.finish, revision, changes, whole, state, by, at))
        if outcome is Outcome.STALE:
            await self._redraw(person, tap, self._overview(person, revision), person.texts.say("revision-stale"))
            return
        ended = store.of(revision.id) or revision
        if ended.state is RevisionState.FINISHED:
            await self._follow(person, revision, SetState(press.state))
        await self._redraw(person, tap, self._over(person, ended))

    async def _follow(self, person: Person, revision: Revision, state: SetState) -> None:
        """Do what follows from a version that was made; what was done already is not done again."""
        if state is SetState.PUBLISHED and self._beside(revision) is not None:
            made = self._desk.workshop.made(
                publish_draft, self._desk.store.path, revision.set_id, self._desk.clock(), person.learner.id
            )
            try:
                await made
            except (NotMade, QuizbotError) as error:
                logger.warning("draft %s was not published: %s", revision.set_id, error)
                await self._desk.courier.send(person.chat, words(person.texts, "upload-not-done"))
        for flag in self._desk.store.flags.untold(revision.set_id, person.learner.id):
            await self._tell(flag)

    def _beside(self, revision: Revision) -> str | None:
        """Name the set whose next version a draft is to become, where that is another set."""
        info, upload = self._desk.store.set_info(revision.set_id), self._desk.store.uploads.of_draft(revision.set_id)
        if info is None or info.state is not SetState.DRAFT or upload is None or upload.set_id == info.id:
            return None
        return upload.set_id

    def _as_decided(self, revision: Revision) -> QuestionSet:
        whole = self._desk.store.question_set(revision.set_id, revision.version)
        if whole is None:  # pragma: no cover - no version is ever deleted
            raise LookupError(revision.set_id)
        return revised(whole, self._desk.store.revisions.decisions(revision.id))

    async def _drop(self, person: Person, revision: Revision, *, is_sure: bool) -> Screen:
        if not is_sure:
            return drop_screen(person.texts, revision)
        await wrap_future(self._desk.store.revisions.drop(revision.id, person.learner.id, self._desk.clock()))
        return self._over(person, self._desk.store.revisions.of(revision.id) or revision)

    # What is shown

    async def _begun(self, person: Person, set_id: str, question: str | None) -> Screen:
        store = self._desk.store.revisions
        revision = await wrap_future(store.begin(set_id, person.learner.id, self._desk.clock()))
        if revision is None:
            return words(person.texts, "revision-no-set")
        position = None if question is None else store.position(revision.id, question)
        if position is None:
            return self._next(person, revision, store.progress(revision.id).count)
        return self._card(person, revision, position)

    def _next(self, person: Person, revision: Revision, after: int) -> Screen:
        position = self._desk.store.revisions.next_undecided(revision.id, after)
        if position is None:
            return self._overview(person, revision)
        return self._card(person, revision, position)

    def _card(self, person: Person, revision: Revision, position: int) -> Screen:
        store = self._desk.store.revisions
        card = store.card(revision.id, position)
        if card is None:
            return words(person.texts, "toast-unknown")
        return card_screen(person.texts, revision, card, store.progress(revision.id), self._name(card.by))

    def _overview(self, person: Person, revision: Revision) -> Screen:
        info = self._desk.store.set_info(revision.set_id)
        if info is None:  # pragma: no cover - no set is ever deleted
            return words(person.texts, "revision-no-set")
        progress = self._desk.store.revisions.progress(revision.id)
        return overview_screen(person.texts, revision, info, title_of(person.texts, info), progress)

    def _over(self, person: Person, revision: Revision) -> Screen:
        """Say how a revision has ended."""
        texts, info, version = person.texts, self._desk.store.set_info(revision.set_id), revision.made
        upload = self._desk.store.uploads.of_draft(revision.set_id)
        if info is not None and info.state is SetState.RETIRED and upload is not None and upload.set_id is not None:
            info, version = self._desk.store.set_info(upload.set_id), None  # it has become that set's next version
        match revision.state:
            case RevisionState.DROPPED:
                return words(texts, "revision-thrown-away")
            case RevisionState.FINISHED if info is not None:
                done = texts.say(
                    "revision-finished",
                    title=title_of(texts, info),
                    version=version or info.version,
                    state=texts.say(f"revision-state-{info.state}"),
                    count=info.questions,
                )
                return Screen(lines(done))
            case _:
                again = Button(texts.say("button-revision-begin-again"), BeginRevision(set_id=revision.set_id))
                return Screen(lines(texts.say("revision-outdated")), ((again,),))

    def _list(self, person: Person, start: int) -> Screen:
        going_on = {revision.set_id for revision in self._desk.store.revisions.open()}
        infos = sorted(
            self._desk.store.sets(tuple(SetState)),
            key=lambda info: (info.id not in going_on, info.state is not SetState.DRAFT, info.id),
        )
        return sets_screen(person.texts, [(info, title_of(person.texts, info)) for info in infos], going_on, start)

    def _name(self, id_: int | None) -> str:
        learner = None if id_ is None else self._desk.store.learner(id_)
        return "" if learner is None else shortened(neutral_line(learner.name), LONGEST_NAME)

    async def _await(self, person: Person, tap: Tap, wanted: Wanted, about: str) -> None:
        awaited = Awaited(
            learner=person.learner.id, wanted=wanted, about=about, message=tap.message, asked_at=self._desk.clock()
        )
        await wrap_future(self._desk.store.awaited.ask(awaited))

    async def _unawait(self, person: Person) -> None:
        """Expect nothing to be typed for a revision; what others have asked for is theirs."""
        if awaited_of(self._desk, person, WANTED) is not None:
            await wrap_future(self._desk.store.awaited.drop(person.learner.id))

    async def _strip(self, person: Person, awaited: Awaited) -> None:
        if awaited.message is not None:
            await self._desk.courier.strip(person.chat, awaited.message)

    async def _redraw(self, person: Person, tap: Tap, screen: Screen, note: str | None = None) -> None:
        courier = self._desk.courier
        await gather(courier.rest(tap.query, note), courier.change(person.chat, tap.message, screen))

    async def _toast(self, person: Person, tap: Tap, key: str) -> None:
        await self._desk.courier.toast(tap.query, person.texts.say(key))


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdecimal() and len(text) <= MOST_DIGITS else -1
