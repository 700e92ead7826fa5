"""
What is typed in a revision: a part of a question, or a word to search; and what is expected to be typed next.

What is typed changes one part of the question as it is now. Where somebody else has changed that same part meanwhile,
it is shown what they made of it, and what is typed next stands in its place.
"""

from __future__ import annotations

from asyncio import gather, to_thread, wrap_future
from typing import TYPE_CHECKING

from bot.store.awaited import Awaited, Wanted
from bot.store.revision_rows import Outcome, RevisionState
from bot.telegram.awaiting import awaited_of, expect, strip_asking
from bot.telegram.markup import shortened
from bot.telegram.revision_refusals import refusal
from bot.telegram.revision_screens import HITS_AT_ONCE, hits_screen, part_screen
from bot.telegram.screens import words
from bot.texts.neutral import neutral, neutral_line
from bot.tutor.question_parts import LONG_PARTS, EditRefused, Part, edited, parts_of, text_of

if TYPE_CHECKING:
    from bot.store.revision_rows import Card, Revision
    from bot.telegram.desk import Desk, Person
    from bot.telegram.feature import Said
    from bot.telegram.revision_views import RevisionViews
    from bot.telegram.screen import Screen
    from quizzes.question import Question

WANTED = frozenset({Wanted.REVISION_PART, Wanted.REVISION_WORD})
LONGEST_WORD, MOST_DIGITS = 100, 15


class RevisionTyping:
    """Takes what is typed, at a desk."""

    def __init__(self, desk: Desk, views: RevisionViews) -> None:
        self._desk = desk
        self._views = views

    async def hears(self, person: Person, said: Said) -> bool:
        """Take what was to be typed: a part of a question, or a word to search."""
        awaited = awaited_of(self._desk, person, WANTED, said.message)
        if awaited is None:
            return False
        screen = await self._typed(person, awaited, said)
        await gather(strip_asking(self._desk, person, awaited), self._desk.courier.send(person.chat, screen))
        return True

    async def leaves(self, person: Person) -> bool:
        """Expect nothing to be typed any more."""
        awaited = awaited_of(self._desk, person, WANTED)
        if awaited is None or awaited.answered_by is not None:
            return False
        await wrap_future(self._desk.store.awaited.drop(person.learner.id))
        done = self._desk.courier.send(person.chat, words(person.texts, "revision-left-as-is"))
        await gather(strip_asking(self._desk, person, awaited), done)
        return True

    async def expect_nothing(self, person: Person) -> None:
        """Expect nothing to be typed for a revision; what others have asked for is theirs."""
        if awaited_of(self._desk, person, WANTED) is not None:
            await wrap_future(self._desk.store.awaited.drop(person.learner.id))

    async def save(self, person: Person, revision: Revision, card: Card, after: Question) -> Outcome:
        """Write down what a question has become, if nobody was faster."""
        return await wrap_future(
            self._desk.store.revisions.edit(revision.id, card, after, person.learner.id, self._desk.clock())
        )

    async def _typed(self, person: Person, awaited: Awaited, said: Said) -> Screen:
        """Give the screen after something was typed; what comes a second time changes nothing."""
        if not self._desk.is_admin(person.learner.id):
            await self.expect_nothing(person)
            return words(person.texts, "admins-only")
        about = (awaited.about or "").split(":")
        revision = self._desk.store.revisions.of(_number(about[0]))
        if revision is None or revision.state is not RevisionState.OPEN:
            await self.expect_nothing(person)
            return words(person.texts, "revision-over") if revision is None else self._views.over(person, revision)
        if awaited.wanted is Wanted.REVISION_WORD:
            return await self._found(person, revision, said)
        position, change, part, asked_again_for = (*about[1:], *[""] * 4)[:4]
        card = self._desk.store.revisions.card(revision.id, _number(position))
        if card is None or part not in set(parts_of(card.question)):
            await self.expect_nothing(person)
            return words(person.texts, "revision-changed-meanwhile")
        if asked_again_for == str(said.message):  # it has come before, and was no answer to what is asked now
            return await self._ask_again(person, said, revision, card.position, Part(part))
        return await self._typed_part(person, said, revision, card, _number(change), Part(part))

    async def _typed_part(
        self, person: Person, said: Said, revision: Revision, card: Card, change: int, part: Part
    ) -> Screen:
        store, texts = self._desk.store.revisions, person.texts
        text = neutral(said.text).strip()
        if part not in LONG_PARTS:
            text = neutral_line(text)
        try:
            after = edited(card.question, part, text)
        except EditRefused as refused:
            return part_screen(texts, revision, card, part, refusal(texts, refused))
        if after != card.question:
            seen = store.edited_at(revision.id, card.before.id, change) or card.before
            is_other = card.change != change and text_of(seen, part) != text_of(card.question, part)
            outcome = Outcome.STALE if is_other else await self.save(person, revision, card, after)
            if outcome is not Outcome.DONE:
                return await self._ask_again(person, said, revision, card.position, part)
        await wrap_future(self._desk.store.awaited.answer(person.learner.id, said.message))
        return self._views.card(person, revision, card.position)

    async def _ask_again(self, person: Person, said: Said, revision: Revision, position: int, part: Part) -> Screen:
        """Show what somebody else has made of the same part, and take what is typed next in its place."""
        card = self._desk.store.revisions.card(revision.id, position)
        if card is None or part not in parts_of(card.question):
            return words(person.texts, "revision-changed-meanwhile")
        about = f"{revision.id}:{position}:{card.change}:{part}:{said.message}"
        await expect(self._desk, person, Wanted.REVISION_PART, None, about)
        note = person.texts.say("revision-other-was-faster", name=self._views.name(card.by) or "–")
        return part_screen(person.texts, revision, card, part, note)

    async def _found(self, person: Person, revision: Revision, said: Said) -> Screen:
        word = shortened(neutral_line(said.text), LONGEST_WORD)
        await wrap_future(self._desk.store.awaited.answer(person.learner.id, said.message))
        hits, count = await to_thread(self._desk.store.revisions.search, revision.id, word, HITS_AT_ONCE)
        return hits_screen(person.texts, revision, word, hits, count)


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdecimal() and len(text) <= MOST_DIGITS else -1
