"""Is a message the answer to the question that is open? If it is none, it is said what to do instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.telegram.screens import words
from quizzes.question import Form

if TYPE_CHECKING:
    from bot.telegram.desk import Desk, Person
    from bot.telegram.feature import Said
    from bot.telegram.quiz import Quiz


class TypedAnswers:
    """Hears what is typed while a quiz is open."""

    def __init__(self, desk: Desk, quiz: Quiz) -> None:
        self._desk = desk
        self._quiz = quiz

    async def hears(self, person: Person, said: Said) -> bool:
        """Take a message while a question is open."""
        session = self._desk.store.open_session(person.learner.id)
        question = None if session is None else self._desk.question(session)
        if session is None or question is None:
            return False
        is_about_another = said.about is not None and session.message is not None and said.about != session.message
        if session.answered and not self._desk.shown.is_up_to_date(session):
            await self._quiz.show_again(person, session)
        elif session.answered:
            await self._say(person, "already-answered")
        elif session.message is not None and said.message < session.message:
            await self._say(person, "typed-before")  # the bot was away, and who waited did one thing after another
        elif is_about_another:
            await self._say(person, "other-message")
        elif question.form is Form.TYPED and not said.is_own:
            await self._say(person, "passed-on")
        elif question.form is Form.TYPED:
            await self._quiz.typed(person, session, question, said.text)
        else:
            await self._say(person, "press-a-button")
        return True

    async def _say(self, person: Person, key: str) -> None:
        await self._desk.courier.send(person.chat, words(person.texts, key))
