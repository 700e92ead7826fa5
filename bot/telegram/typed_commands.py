"""
Is a message a command that Telegram took for none? In Japanese and Chinese, slash and letters are easily typed wide.

`／ｑｕｉｚ　１０` is `/quiz 10`. Of any other name behind a slash it is said that there is no such command, so that
`／復習` is no wrong answer to a question; where the answer begins with a slash itself, `/x` is one, too.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from bot.texts.neutral import neutral_line

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from bot.telegram.desk import Desk, Person
    from bot.telegram.feature import Command, Said
    from quizzes.question import Question

SLASH = "/"


class TypedCommands:
    """Does what a command says whose slash or letters were typed wide."""

    def __init__(self, commands: Mapping[str, Command]) -> None:
        self._commands = commands

    async def hears(self, person: Person, said: Said) -> bool:
        """Take a message that is a command which there is."""
        name, *arguments = _narrow(said.text).split(" ")
        command = self._commands.get(name.removeprefix(SLASH).lower()) if name.startswith(SLASH) else None
        if command is None:
            return False
        await command(person, arguments)
        return True


class UnknownCommands:
    """Says that there is no such command, before the message is taken for an answer or for a word."""

    def __init__(self, desk: Desk, tell: Callable[[Person, str], Awaitable[None]]) -> None:
        self._desk = desk
        self._tell = tell

    async def hears(self, person: Person, said: Said) -> bool:
        """Take a message that begins with a slash, unless an answer to the open question does."""
        text = _narrow(said.text)
        if not text.startswith(SLASH):
            return False
        session = self._desk.store.open_session(person.learner.id)
        question = None if session is None else self._desk.question(session)
        if question is not None and _has_slash(question):
            return False
        await self._tell(person, text)
        return True


def _narrow(text: str) -> str:
    return neutral_line(unicodedata.normalize("NFKC", text))


def _has_slash(question: Question) -> bool:
    return any(_narrow(answer).startswith(SLASH) for answer in question.answer)
