"""
Is a message the answer to the question that is open? If it is none, it is said what to do instead.

Who types 跳过, わからない or "stop" gets what a button would do, and is told that it was taken so. What may be
either, and small talk, is neither until it is said which: an answer is sent once more as a reply to its question.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.telegram.markup import shortened
from bot.telegram.screens import words
from bot.telegram.still_to_do import is_still_to_do
from bot.telegram.typed_choice import answer_meant
from bot.texts.neutral import neutral_line
from bot.texts.quotation import quotable
from bot.tutor.pasted import is_pasted, is_pasted_below
from bot.tutor.wish import Wish, is_small_talk, may_answer, wish_meant
from quizzes.grading import other_writing, says_as_much
from quizzes.question import Form

if TYPE_CHECKING:
    from bot.telegram.desk import Desk, Person
    from bot.telegram.feature import Said
    from bot.telegram.quiz import Quiz
    from bot.telegram.screen import Screen
    from bot.tutor.session import Session
    from quizzes.question import Question

LONGEST_TOLD = 60  # of what was typed


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
        wish = wish_meant(question, said.text) if said.is_own else None
        is_unseen = self._is_unseen(session)
        is_timely = not is_unseen and _why_stray(said, session) is None
        in_doubt = None if session.answered or not is_timely else _why_in_doubt(said, question, wish)
        if in_doubt is not None:
            await self._ask_which(person, session, question, said, in_doubt)
        elif wish is not None and (is_timely or wish is Wish.STOP):
            await self._grant(person, session, question, wish, said.text)
        elif is_unseen:
            await self._quiz.show_again(person, session)
        elif (why_not := _why_not_taken(said, session, question)) is not None:
            await self._say(person, why_not)
        elif (given := answer_meant(question, said.text)) is not None:
            await self._quiz.typed(person, session, question, given)
        return True

    def _is_unseen(self, session: Session) -> bool:
        """Say whether the question, or what was told of the answer, may never have arrived."""
        return not self._desk.shown.is_up_to_date(session) if session.answered else session.message is None

    async def _ask_which(self, person: Person, session: Session, question: Question, said: Said, key: str) -> None:
        """Take what may be no answer, as `key` says, for one where it is sent as a reply to the question."""
        if said.about == session.message:
            await self._quiz.typed(person, session, question, (said.text,))
        else:
            screen = words(person.texts, key, said=_quoted(person, said.text))
            await self._desk.courier.send(person.chat, screen)

    async def _grant(self, person: Person, session: Session, question: Question, wish: Wish, said: str) -> None:
        """Do what was typed instead of an answer; where the question was open, say what it was taken for."""
        if session.answered and wish in {Wish.SHOW, Wish.HINT}:
            await self._say(person, "already-answered")
            return
        told = None if session.answered else self._told(person, session, wish, said)
        if wish in {Wish.SKIP, Wish.SHOW}:
            await self._quiz.goes_on(person, session, question, told)
            return
        if told is not None:
            await self._desk.courier.send(person.chat, told)
        if wish is Wish.STOP:
            await self._quiz.leave(person, session)

    def _told(self, person: Person, session: Session, wish: Wish, said: str) -> Screen:
        """Say that what was typed was not taken as the answer, and what becomes of it."""
        passed = "wish-put-off" if is_still_to_do(self._desk, session) else "wish-passed-over"
        key = {Wish.STOP: "wish-stop", Wish.HINT: "wish-hint"}.get(wish, passed)
        return words(person.texts, key, said=_quoted(person, said))

    async def _say(self, person: Person, key: str) -> None:
        await self._desk.courier.send(person.chat, words(person.texts, key))


def _quoted(person: Person, said: str) -> str:
    return quotable(person.texts, shortened(neutral_line(said), LONGEST_TOLD))


def _why_in_doubt(said: Said, question: Question, wish: Wish | None) -> str | None:
    """Name what is to be said of what may be an answer, but a wish to stop or small talk as well."""
    if wish is Wish.STOP and may_answer(question, said.text):
        return "wish-or-answer"
    return "talk-or-answer" if said.is_own and wish is None and is_small_talk(question, said.text) else None


def _why_not_taken(said: Said, session: Session, question: Question) -> str | None:
    """Name what is to be said of a message that is not taken as the answer to the current question."""
    if session.answered:
        return "already-answered"
    return _why_stray(said, session) or _why_no_answer(said, question)


def _why_stray(said: Said, session: Session) -> str | None:
    """Name what is to be said of a message that belongs to another question."""
    if session.answered:
        return None
    if session.message is not None and said.message < session.message:
        return "typed-before"  # the bot was away, and who waited did one thing after another
    return "other-message" if said.about is not None and said.about != session.message else None


def _why_no_answer(said: Said, question: Question) -> str | None:
    """Name what is to be said of a message that is no answer; the first answer counts, so none is taken lightly."""
    if answer_meant(question, said.text) is None:
        if is_pasted(said.text):
            return "pasted-open"
        return "press-a-button" if question.form is Form.CHOICE else "not-these-pieces"
    if not said.is_own:
        return "passed-on"
    return _why_none_typed(said, question) if question.form is Form.TYPED else None


def _why_none_typed(said: Said, question: Question) -> str | None:
    if not says_as_much(question, said.text):
        return "no-word-typed"
    if is_pasted_below(question, said.text):
        return "pasted-open"
    wanted = other_writing(question, said.text)
    return None if wanted is None else f"other-writing-{wanted}"
