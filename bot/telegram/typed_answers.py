"""Is a message the answer to the question that is open? If it is none, it is said what to do instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.telegram.screens import words
from bot.telegram.typed_choice import answer_meant
from quizzes.grading import other_writing, says_as_much
from quizzes.question import Form

if TYPE_CHECKING:
    from bot.telegram.desk import Desk, Person
    from bot.telegram.feature import Said
    from bot.telegram.quiz import Quiz
    from quizzes.question import Question


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
        elif (why_not := _why_no_answer(said, question)) is not None:
            await self._say(person, why_not)
        elif (given := answer_meant(question, said.text)) is not None:
            await self._quiz.typed(person, session, question, given)
        return True

    async def _say(self, person: Person, key: str) -> None:
        await self._desk.courier.send(person.chat, words(person.texts, key))


def _why_no_answer(said: Said, question: Question) -> str | None:
    """Name what is to be said of a message that is no answer; the first answer counts, so none is taken lightly."""
    if answer_meant(question, said.text) is None:
        return "press-a-button" if question.form is Form.CHOICE else "not-these-pieces"
    if not said.is_own:
        return "passed-on"
    if question.form is not Form.TYPED:
        return None
    if not says_as_much(question, said.text):
        return "no-word-typed"
    wanted = other_writing(question, said.text)
    return None if wanted is None else f"other-writing-{wanted}"
