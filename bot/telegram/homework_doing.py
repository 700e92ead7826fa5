"""
How learners do homework: a link in the group opens it in the private chat.

Only members of the group do it, only while it is not due; what is left of it goes on where it was.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.rounds.homework import HomeworkState, left_to_do, tally
from bot.telegram import homework_screens as show
from bot.telegram.homework_link import homework_of, homework_title
from bot.telegram.origin import origin
from bot.telegram.screens import words

if TYPE_CHECKING:
    from bot.rounds.homework import Homework
    from bot.telegram.desk import Desk, Person
    from bot.telegram.quiz import Quiz
    from bot.telegram.rights import Rights
    from bot.telegram.screen import Screen


class HomeworkOpener:
    """Opens homework for those who do it."""

    def __init__(self, desk: Desk, quiz: Quiz, rights: Rights) -> None:
        self._desk = desk
        self._quiz = quiz
        self._rights = rights

    async def open(self, person: Person, payload: str) -> bool:
        """Begin or go on with the homework that a link names; False where the link is for something else."""
        id_ = homework_of(payload)
        if id_ is None:
            return False
        homework = self._desk.store.homework.find(id_)
        refusal = await self._refusal(person, homework)
        if refusal is not None or homework is None:
            await self._desk.courier.send(person.chat, refusal or words(person.texts, "homework-unknown"))
        else:
            await self._go_on(person, homework)
        return True

    async def _refusal(self, person: Person, homework: Homework | None) -> Screen | None:
        """Say why somebody cannot do homework; None where they can."""
        if homework is None or homework.state is HomeworkState.DROPPED:
            return words(person.texts, "homework-unknown")
        group = self._desk.store.groups.find(homework.new.chat)
        if group is None or not group.is_here:
            return words(person.texts, "homework-left")
        why = await self._rights.why_no_member(homework.new.chat, person.learner.id, "homework-not-yours")
        if why is not None:
            return words(person.texts, why)
        if not homework.is_open or self._desk.clock() >= homework.new.due_at:
            return show.too_late(person.texts, homework)
        return None

    async def _go_on(self, person: Person, homework: Homework) -> None:
        store, learner = self._desk.store, person.learner.id
        session = store.open_session(learner)
        if session is not None and session.homework == homework.id:
            await self._quiz.show_again(person, session)
            return
        answers = store.homework.answers(homework.id, learner)
        aside = self._desk.no_longer_asked(homework.new.questions)
        left = left_to_do(homework, answers, learner, aside)
        if not left:
            counted = tally(homework, answers, aside)
            correct = sum(each.correct for each in counted.done)
            done = words(person.texts, "homework-done", correct=correct, count=counted.count)
            await self._desk.courier.send(person.chat, done)
            return
        now, texts = self._desk.clock(), person.texts
        title = homework_title(self._desk, texts, homework)
        await self._quiz.take_up(
            person,
            lambda: store.homework.begin_session(homework.id, learner, left, now, origin()),
            show.begun(texts, homework, title, len(left)),
        )
