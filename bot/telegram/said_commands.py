"""
Which command does somebody mean who says it in words? メニュー, 帮助, “quiz please”: the words are a table.

`said_commands.tsv` has for each command, perhaps with what it takes (language ja), what people call it, and what they
put "around" that besides courtesy: 看看, my. What is a word of a text or of the dictionary too is looked up, with a
button that does what else it may mean.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from importlib import resources
from typing import TYPE_CHECKING

from bot.telegram.courtesy import COURTESY
from bot.telegram.menu import menu_button
from bot.telegram.presses.menu import Call
from bot.telegram.presses.reviewing import GoOn
from bot.telegram.screen import Button
from bot.telegram.screens import astray
from bot.telegram.still_there import unfinished
from bot.telegram.typed_choice import answer_meant
from bot.tutor.wish import is_talk, wish_meant
from quizzes.grading.comparing import comparable, without_pictures
from quizzes.question import Form

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence
    from typing import TypeAlias

    from bot.telegram.desk import Desk, Person
    from bot.telegram.feature import Command, Said
    from bot.telegram.screen import Screen
    from bot.telegram.words import Words
    from quizzes.question import Question

    GoesOn: TypeAlias = Callable[[Person], Awaitable[bool]]

AROUND = "around"
MENU = "menu"
GREETING = "greeting"  # gets the menu, unless a question is open, below which nobody asked for its buttons
GO_ON = "go-on"  # with what was stopped last; where nothing is left of it, a quiz is chosen
TALK = "talk"  # ok, thanks: nothing is wanted
LONGEST = 60  # characters; a longer text is none of these
# What leaves the question that is open as it is.
HARMLESS = frozenset(("help", MENU, GO_ON, "quiz", "score", "settings", "language"))


class SaidCommands:
    """Does what a command would, where it is said in words."""

    def __init__(
        self, desk: Desk, commands: Mapping[str, Command], show_menu: Command, goes_on: GoesOn, words: Words
    ) -> None:
        self._desk = desk
        self._commands = {**commands, MENU: show_menu, GREETING: show_menu, GO_ON: self._go_on, TALK: self._chat}
        self._goes_on = goes_on
        self._words = words

    async def hears(self, person: Person, said: Said) -> bool:
        """Take a message that names a command, unless it may be meant for the question that is open."""
        command = _meant(said.text) if said.is_own else None
        if command is None:
            return False
        name, *arguments = command.split()
        if not self._is_free(person, said, name):
            return False
        word = self._word(person, said.text)
        if word is None:
            await self._commands[name](person, arguments)
        else:
            keyboard = (*word.keyboard, (self._button(person, name),))
            await self._desk.courier.send(person.chat, replace(word, keyboard=keyboard))
        return True

    def _is_free(self, person: Person, said: Said, name: str) -> bool:
        session = self._desk.store.open_session(person.learner.id)
        question = None if session is None else self._desk.question(session)
        if session is None or question is None:
            return True
        is_left_to_it = wish_meant(question, said.text) is not None or (
            not session.answered and _may_answer(question, said.text)
        )
        return name in HARMLESS and not is_left_to_it

    def _word(self, person: Person, said: str) -> Screen | None:
        """Give what is known of a word that names a command; none is looked up below an open question."""
        opened = self._desk.store.open_session(person.learner.id)
        is_asked = opened is not None and not opened.answered
        return self._words.found(person, said) if not is_asked and (command_named(said) or is_talk(said)) else None

    async def _go_on(self, person: Person, _: Sequence[str]) -> None:
        if not await self._goes_on(person):
            await self._commands["quiz"](person, ())

    async def _chat(self, person: Person, _: Sequence[str]) -> None:
        screen = astray(person.texts, person.texts.say("small-talk"), is_open=False)
        await self._desk.courier.send(person.chat, screen)

    def _button(self, person: Person, name: str) -> Button:
        """Lead to a command that may be meant by what is a word, too."""
        if name in {MENU, GREETING, TALK}:
            return menu_button(person.texts)
        last = self._desk.store.last_session(person.learner.id) if name == GO_ON else None
        left = None if last is None else unfinished(self._desk.library, last)
        if left is not None:
            return Button(person.texts.say("button-go-on-quiz", count=left.left), GoOn(session=left.session))
        command = "quiz" if name == GO_ON else name
        return Button(person.texts.say(f"menu-{command}"), Call(command=command))


def _meant(text: str) -> str | None:
    return command_said(text) or (TALK if is_talk(text) else None)


def command_said(text: str) -> str | None:
    """Give the command that a text asks for, perhaps with what it takes; None where it has anything else, too."""
    if len(text) > LONGEST:
        return None
    said = comparable(without_pictures(text))
    before = _filled(said, _around())
    behind = {len(said) - at for at in _filled(said[::-1], frozenset(word[::-1] for word in _around()))}
    named = (said[start:end] for start in sorted(before) for end in behind if said[start:end] in _names())
    return _names().get(max(named, key=len, default=""))


def _filled(text: str, words: frozenset[str]) -> set[int]:
    """Give the places before which a text is such words and nothing else."""
    longest = max(map(len, words))
    places = {0}
    for end in range(1, len(text) + 1):
        if any(start in places and text[start:end] in words for start in range(max(0, end - longest), end)):
            places.add(end)
    return places


def command_named(text: str) -> bool:
    """Say whether a text is what a command is called and nothing else, so that it may be a word to be looked up."""
    return comparable(without_pictures(text)) in _names()


def _may_answer(question: Question, text: str) -> bool:
    """Say whether a text may be meant to answer a question: it is to be typed, or has to do with an option or piece."""
    said = comparable(text)
    shares = any(option and (said in option or option in said) for option in map(comparable, question.options))
    return shares or question.form is Form.TYPED or answer_meant(question, text) is not None


@lru_cache(maxsize=1)
def _names() -> dict[str, str]:
    return {words: name for words, name in _rows() if name != AROUND}


@lru_cache(maxsize=1)
def _around() -> frozenset[str]:
    return frozenset((*map(comparable, COURTESY), *(words for words, name in _rows() if name == AROUND)))


def _rows() -> list[tuple[str, str]]:
    text = (resources.files("bot.telegram") / "said_commands.tsv").read_text(encoding="utf-8")
    return [(comparable(words), name) for words, name in (line.split("\t") for line in text.splitlines()[1:])]
