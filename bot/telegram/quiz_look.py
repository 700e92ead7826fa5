"""How a quiz is shown: its question in a new message, in the place of the old one, or without its buttons."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.telegram import question_screen
from bot.telegram.aids import Aids
from bot.telegram.durable import durable
from bot.telegram.still_to_do import is_still_to_do
from bot.tutor.aid import told_reading
from bot.tutor.regrading import as_it_counts
from bot.tutor.script import aid_in_script, as_shown, in_script

if TYPE_CHECKING:
    from bot.telegram.desk import Desk, Person
    from bot.telegram.screen import Screen
    from bot.tutor.aid import Aid
    from bot.tutor.attempt import Attempt
    from bot.tutor.session import Session
    from quizzes.question import Question


class QuizLook:
    """Shows quizzes at a desk."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._aids = Aids(desk.store)

    async def screen(
        self,
        person: Person,
        session: Session,
        question: Question,
        *,
        attempt: Attempt | None = None,
        is_read: bool = False,
    ) -> Screen:
        """Give the question of a session as it stands, in the script that the person reads; it was answered so."""
        if attempt is None and session.answered:
            attempt = self._desk.store.attempt(session.key_at(session.position))
        known = await self.aid(session, question)
        ref, script = session.questions[session.position], person.learner.script
        if attempt is None:
            open_ = in_script(self._desk.as_counted(ref, question), script)
            return question_screen.asked(person.texts, session, open_, aid_in_script(known, script))
        attempt, told = as_it_counts(attempt, question, self._desk.later(ref))
        shown = in_script(told, script)
        given = question_screen.Given(
            attempt=attempt if shown is told else replace(attempt, given=as_shown(told, shown, attempt.given)),
            strict_tones=person.learner.strict_tones,
            reading=told_reading(question, known),
            is_read=is_read or person.learner.shows_pinyin,
            has_text=known.paragraph is not None,
        )
        return question_screen.answered(person.texts, session, shown, given)

    async def put(
        self,
        person: Person,
        session: Session,
        message: int | None,
        screen: Screen,
        instead_of: Screen | None = None,
    ) -> None:
        """Show the session as a screen in the place of its message, which shows `instead_of`, or as a new one."""
        courier = self._desk.courier
        now = await (
            courier.send(person.chat, screen)
            if message is None
            else courier.change(person.chat, message, screen, instead_of)
        )
        if now is None:
            return
        self._desk.shown.note(session)
        if now != session.message:
            await durable(self._desk.store.save_session(replace(session, message=now)))

    async def show_as(self, before: Person, now: Person, session: Session) -> None:
        """Show a session to who has just chosen other words or signs, where that changes how it looks."""
        question = self._desk.question(session)
        if question is None:
            return
        is_read = self._desk.shown.is_read_out(session, session.message)
        seen, screen = [await self.screen(each, session, question, is_read=is_read) for each in (before, now)]
        if screen != seen:
            await self.put(now, session, session.message, screen, seen)

    async def put_away(self, person: Person, session: Session) -> None:
        """Take the buttons away from the message that showed a session."""
        if session.message is not None:
            await self._desk.courier.strip(person.chat, session.message)

    async def close(self, person: Person, session: Session, question: Question) -> None:
        """
        Leave a question behind: its buttons go.

        Where it was passed over it says what was right, unless it can be answered later.
        """
        if session.answered or session.message is None:
            await self.put_away(person, session)
        else:
            shown = in_script(
                self._desk.as_counted(session.questions[session.position], question), person.learner.script
            )
            skipped = question_screen.put_off if is_still_to_do(self._desk, session) else question_screen.skipped
            screen = skipped(person.texts, session, shown)
            await self._desk.courier.change(person.chat, session.message, screen)

    async def take_out(self, person: Person, session: Session) -> None:
        """Show in the message of a question that it is asked no more, without its buttons and its key."""
        question = self._desk.question(session)
        if question is None or session.message is None:
            return
        shown = in_script(question, person.learner.script)
        screen = question_screen.put_off(person.texts, session, shown, "question-taken-out")
        await self._desk.courier.change(person.chat, session.message, screen)

    async def aid(self, session: Session, question: Question) -> Aid:
        """Give what is known of the words of the current question."""
        return await self._aids.of(session.questions[session.position], question)
