"""What somebody meets first: a welcome, which a link may have a wish in, help, the language."""

from __future__ import annotations

from asyncio import gather, to_thread, wrap_future
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.telegram import screens
from bot.telegram.inline import WORD_PREFIX
from bot.telegram.named_language import language_named
from bot.telegram.presses.welcome import WELCOMING
from bot.telegram.presses.words import unpacked_word
from bot.telegram.set_names import best_first
from bot.telegram.settings_screens import spoken_screen
from bot.telegram.welcome_screen import Wish, welcome
from bot.texts import LANGUAGES, texts_for

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bot.store import SetInfo
    from bot.telegram.choosing import Chooser
    from bot.telegram.desk import Desk, Person
    from bot.telegram.feature import Opener
    from bot.telegram.press import Tap
    from bot.telegram.presses.welcome import Welcoming
    from bot.telegram.quiz import Quiz
    from bot.telegram.screen import Screen
    from bot.telegram.words import Words

START_PREFIX = "set_"
QUESTION_PREFIX = "q_"


class Greeter:
    """Greets people at a desk."""

    presses = WELCOMING

    def __init__(self, desk: Desk, quiz: Quiz, chooser: Chooser, words: Words, openers: Iterable[Opener]) -> None:
        self._desk = desk
        self._quiz = quiz
        self._chooser = chooser
        self._words = words
        self._openers = tuple(openers)
        self.commands = {"start": self.start, "help": self.help, "language": self.language}

    async def start(self, person: Person, arguments: Sequence[str]) -> None:
        """Greet; a link may have named a set to start with, or a question to be asked at once."""
        if arguments and arguments[0].startswith(QUESTION_PREFIX):
            if not await self._chooser.one(person, arguments[0].removeprefix(QUESTION_PREFIX)):
                await self._desk.courier.send(person.chat, screens.words(person.texts, "no-such-question"))
            return
        if arguments and arguments[0].startswith(WORD_PREFIX):
            await self._words.word(person, [unpacked_word(arguments[0].removeprefix(WORD_PREFIX)) or ""])
            return
        for opener in self._openers if arguments else ():
            if await opener.open(person, arguments[0]):
                return
        # Of who has learnt for long thousands are due, which are not to be counted on the event loop.
        due = await to_thread(self._desk.store.reviews.due_count, person.learner.id, self._desk.clock())
        await self._desk.courier.send(person.chat, self._welcome(person, arguments[0] if arguments else "", due))

    def _welcome(self, person: Person, payload: str, due: int) -> Screen:
        """Offer the set that a link names; another link, as to the chat itself, offers what is offered without one."""
        id_, sets, store = person.learner.id, self._desk.library.sets(), self._desk.store
        wanted = payload.removeprefix(START_PREFIX)
        first = _first_set(sets, wanted, person.texts.language)
        is_there = first is not None and first.id == wanted
        is_lost = payload.startswith(START_PREFIX) and not is_there
        return welcome(
            person.texts,
            person.learner.name,
            first,
            Wish.A_SET if is_there else Wish.A_LOST_SET if is_lost else Wish.NOTHING,
            opened=store.open_session(id_),
            due=due,
        )

    async def help(self, person: Person, _: Sequence[str]) -> None:
        """Say what there is."""
        is_admin = self._desk.is_admin(person.learner.id)
        await self._desk.courier.send(person.chat, screens.help_screen(person.texts, is_admin=is_admin))

    async def language(self, person: Person, arguments: Sequence[str]) -> None:
        """Ask for the language, or take the one that was named."""
        wanted = language_named(arguments[0]) if arguments else None
        if wanted is not None:
            now = await self._speak(person, wanted)
            said = self._desk.courier.send(now.chat, spoken_screen(now.texts))
            await gather(said, self._quiz.show_as(person, now))
            return
        await self._desk.courier.send(person.chat, screens.languages(person.texts))

    async def press(self, person: Person, tap: Tap, press: Welcoming) -> None:
        """Speak the language of a button."""
        now = await self._speak(person, press.language) if press.language in LANGUAGES else person
        saved = self._desk.courier.change(now.chat, tap.message, spoken_screen(now.texts))
        await gather(self._desk.courier.rest(tap.query), saved, self._quiz.show_as(person, now))

    async def _speak(self, person: Person, language: str) -> Person:
        learner = replace(person.learner, language=language)
        await wrap_future(self._desk.store.save_learner(learner))
        return replace(person, learner=learner, texts=texts_for(language, learner.explains, learner.script))


def _first_set(sets: Sequence[SetInfo], wanted: str, language: str) -> SetInfo | None:
    """Give the set that was named, else one whose title is in the person's language, else any."""
    named = (info for info in sets if info.id == wanted)
    return next(named, None) or next(iter(best_first(sets, language)), None)
