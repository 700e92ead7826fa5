"""
How a learner takes things away: `/export`, and the buttons under it.

A file is made in the workshop, so that everybody else is answered meanwhile, and sent as a document.
"""

from __future__ import annotations

import logging
from asyncio import gather, to_thread
from typing import TYPE_CHECKING, assert_never

from bot.telegram.door import Errand
from bot.telegram.export_screens import answers_caption, deck_caption, deck_list, export_menu, not_made, with_more
from bot.telegram.presses.exporting import EXPORTING, ExportAnswers, ExportDeck, ShowDecks
from bot.telegram.screens import words
from bot.telegram.titled import with_id
from bot.tutor.time_zone import city
from bot.workshop import Crowded, Customer, NotMade, Rank
from quizzes.question import Kind

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from bot.store import SetInfo
    from bot.telegram.desk import Desk, Person
    from bot.telegram.press import Tap
    from bot.telegram.presses.exporting import Exporting
    from bot.telegram.screen import Screen

logger = logging.getLogger(__name__)

DECK, ANSWERS = ("anki", "apkg", "deck"), ("csv", "answers")
_OF_DECKS = frozenset({Kind.CLOZE, Kind.TRANSLATION})


class Exporter:
    """Makes and sends files at a desk."""

    presses = EXPORTING

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.commands = {"export": self.export}

    async def export(self, person: Person, arguments: Sequence[str]) -> None:
        """Answer /export: with the choice of what, or at once where that was said."""
        what, wanted, *_ = (*arguments, "", "")
        if what.lower() in ANSWERS:
            await self._send_answers(person)
        elif what.lower() in DECK:
            await self._choose_deck(person, wanted)
        else:
            await self._desk.courier.send(person.chat, export_menu(person.texts))

    async def press(self, person: Person, tap: Tap, press: Exporting) -> None:
        """Go on to the choice of a set, or make what was chosen; a button pressed twice makes one file."""
        courier = self._desk.courier
        sets = self._with_deck()
        if isinstance(press, ShowDecks) and len(sets) > 1:
            await courier.redraw(person.chat, tap, deck_list(person.texts, sets, press.start))
            return
        if courier.has_stripped(person.chat, tap.message):
            await self._desk.toast(person, tap)
            return
        is_made = not isinstance(press, ExportAnswers) or self._has_answered(person)
        toast = person.texts.say("toast-export") if is_made else None
        await gather(courier.rest(tap.query, toast), self._send(person, press))
        if is_made:  # else the deck can still be chosen
            await courier.strip(person.chat, tap.message)

    async def _may(self, person: Person) -> bool:
        """Say whether there is a file to be had yet for somebody who had many; if not, tell them."""
        may = self._desk.door.lets_in(person.learner.id, Errand.EXPORT)
        if not may:
            await self._desk.courier.send(person.chat, words(person.texts, "enough-for-now"))
        return may

    async def _send(self, person: Person, press: Exporting) -> None:
        match press:
            case ExportAnswers():
                await self._send_answers(person)
            case ExportDeck(set_id=set_id):
                await self._send_deck(person, self._desk.published(set_id))
            case ShowDecks():
                await self._send_deck(person, next(iter(self._with_deck()), None))
            case _:
                assert_never(press)

    async def _choose_deck(self, person: Person, wanted: str) -> None:
        sets = self._with_deck()
        named = with_id(wanted, self._desk.library.sets()) or (sets[0] if len(sets) == 1 else None)
        if named is not None:
            await self._send_deck(person, named)
        else:
            await self._desk.courier.send(person.chat, deck_list(person.texts, sets, 0))

    def _with_deck(self) -> Sequence[SetInfo]:
        """
        List the sets of which there may be a deck; where there is no such set, all, and the one chosen is told of.

        A deck has gaps, which clozes have, and words: those of a text, or those that translations ask for.
        """
        sets, texts = self._desk.library.sets(), frozenset(self._desk.store.readers.set_ids())
        return [info for info in sets if info.id in texts or not info.kinds.keys().isdisjoint(_OF_DECKS)] or sets

    async def _send_deck(self, person: Person, info: SetInfo | None) -> None:
        if info is None:
            await self._desk.courier.send(person.chat, words(person.texts, "export-no-set"))
            return
        if not await self._may(person):
            return
        self._begin(person, ExportDeck(set_id=info.id), lambda: self._make_deck(person, info))

    async def _make_deck(self, person: Person, info: SetInfo) -> None:
        from bot.export import Wish, deck_of

        database, now = self._desk.store.path, self._desk.clock()
        wish = Wish(person.texts.explains, person.learner.script)
        deck = await self._desk.workshop.made_for(_as_customer(person), deck_of, database, info.id, wish, now)
        if deck is None:
            await self._desk.courier.send(person.chat, words(person.texts, "export-nothing"))
            return
        caption = deck_caption(person.texts, info, deck)
        await self._hand_over(person, f"quizbot-{info.id}.apkg", deck.content, caption)

    async def _send_answers(self, person: Person) -> None:
        if not self._has_answered(person):
            await self._desk.courier.send(person.chat, words(person.texts, "export-no-answers"))
            return
        if not await self._may(person):
            return
        self._begin(person, ExportAnswers(), lambda: self._make_answers(person))

    async def _make_answers(self, person: Person) -> None:
        from bot.export import answers_of

        zone = self._desk.zone(person.learner.timezone)
        who, database = _as_customer(person), self._desk.store.path
        answers = await self._desk.workshop.made_for(who, answers_of, database, person.learner.id, zone)
        day = self._desk.clock().astimezone(zone).strftime("%Y-%m-%d")
        place = await to_thread(city, person.learner.timezone or str(zone), person.texts.language)
        caption = answers_caption(person.texts, answers, place)
        await self._hand_over(person, f"quizbot-answers-{day}.csv", answers.content, caption)

    def _begin(self, person: Person, wish: ExportDeck | ExportAnswers, make: Callable[[], Awaitable[None]]) -> None:
        """Have a file made beside the lane: others may be before it, and meanwhile the learner learns on."""

        async def made() -> None:
            try:
                await make()
            except NotMade as error:
                logger.warning("nothing was exported: %s", error)
                is_crowded = isinstance(error, Crowded)
                await self._desk.courier.send(person.chat, not_made(person.texts, wish, is_crowded=is_crowded))
            except Exception:
                await self._desk.courier.send(person.chat, not_made(person.texts, wish))
                raise

        self._desk.aside.start(("export", person.chat, wish), made)

    def _has_answered(self, person: Person) -> bool:
        return bool(self._desk.store.score(person.learner.id).answered)

    async def _hand_over(self, person: Person, name: str, content: bytes, caption: Screen) -> None:
        """Send a file; while a question is open its buttons must stay the last, so there are none here."""
        if self._desk.store.open_session(person.learner.id) is None:
            caption = with_more(person.texts, caption)
        await self._desk.courier.files.send_document(person.chat, name, content, caption)


def _as_customer(person: Person) -> Customer:
    return Customer(Rank.PERSON, person.learner.id)
