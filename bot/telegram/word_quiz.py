"""A quiz on a word that was looked up: what is asked for it comes back in the reviews from then on."""

from __future__ import annotations

from asyncio import gather
from typing import TYPE_CHECKING

from bot.telegram.just_begun import is_just_begun
from bot.telegram.presses.words import WORD_QUIZ, unpacked_word
from bot.tutor.session import Purpose

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.telegram.desk import Desk, Person
    from bot.telegram.feature import Command
    from bot.telegram.press import Tap
    from bot.telegram.presses.words import AskWord
    from bot.telegram.quiz import Quiz

MOST_ASKED = 10


class WordQuiz:
    """Begins such quizzes at a desk."""

    presses = WORD_QUIZ

    def __init__(self, desk: Desk, quiz: Quiz) -> None:
        self._desk = desk
        self._quiz = quiz
        self.commands: Mapping[str, Command] = {}

    async def press(self, person: Person, tap: Tap, press: AskWord) -> None:
        """Begin a quiz; pressed twice at once, it begins once."""
        word = unpacked_word(press.word)
        readers, language = self._desk.store.readers, person.texts.explains
        refs = [] if word is None else readers.asking(word, language, MOST_ASKED)
        if not refs:
            await self._desk.toast(person, tap, "toast-word-not-asked")
            return
        is_there = self._desk.store.open_session(person.learner.id)
        is_begun = is_there is not None and is_just_begun(is_there, Purpose.PASSAGE, self._desk.clock())
        if is_there is not None and is_begun and [*is_there.questions] == refs:
            begun = [self._quiz.show(person, is_there)] if is_there.message is None else []
        else:
            begun = [self._quiz.begin(person, refs, Purpose.PASSAGE)]
        await gather(self._desk.courier.rest(tap.query), *begun)
