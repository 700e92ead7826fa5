"""What is said when a session ends, and what can be done then."""

from __future__ import annotations

from asyncio import to_thread
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING

from bot.rounds.homework import HomeworkState, left_to_do
from bot.telegram.counted import counted
from bot.telegram.durable import durable
from bot.telegram.homework_link import homework_link
from bot.telegram.homework_screens import too_late
from bot.telegram.screens import words
from bot.telegram.still_there import still_there, unfinished
from bot.telegram.still_to_do import is_still_to_do
from bot.telegram.summary_screen import WaysOn, back_button, summary_screen
from bot.tutor.script import in_script
from bot.tutor.session import Purpose, leave
from bot.tutor.summary import summary

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.store import SetInfo
    from bot.telegram.desk import Desk, Person
    from bot.telegram.screen import Screen
    from bot.telegram.still_there import Unfinished
    from bot.tutor.session import Session
    from bot.tutor.summary import Summary

LATELY = timedelta(days=1)


class Ending:
    """Sums sessions up at a desk."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def sum_up(self, person: Person, session: Session) -> None:
        """Say how a session went, and offer what can be done now."""
        questions, attempts = counted(self._desk, session)
        found = {ref: in_script(question, person.learner.script) for ref, question in questions.items()}
        result = summary(session, attempts, found, self._desk.no_longer_asked(session.questions))
        if is_still_to_do(self._desk, session):
            result = replace(result, missed=tuple(each for each in result.missed if each.attempt is not None))
        counts = await to_thread(self._to_practise, person.learner.id, self._desk.clock())
        screen = summary_screen(person.texts, session, result, self._ways_on(person, session, result, counts))
        if await self._desk.courier.send(person.chat, screen) is not None:
            self._desk.shown.note(session)

    async def ends_with_class(self, person: Person, session: Session) -> bool:
        """
        End a session that is of a round or of homework, if that is over; say whether it is.

        The group was told what was right, or the results were sent: an answer counts no more.
        """
        told = self._over(person, session)
        if told is None:
            return False
        left = leave(session)
        await durable(self._desk.store.save_session(left))
        if session.message is not None:
            await self._desk.courier.strip(person.chat, session.message)
        interrupted = None if session.in_round is None else self._interrupted(session)
        back = () if interrupted is None else ((back_button(person.texts, interrupted),),)
        await self._desk.courier.send(person.chat, replace(told, keyboard=(*told.keyboard, *back)))
        if session.in_round is None:
            await self.sum_up(person, left)
        return True

    def _over(self, person: Person, session: Session) -> Screen | None:
        """Say that the round or the homework of a session is over; None while it goes on, and where there is none."""
        store = self._desk.store
        if session.in_round is not None:
            round_ = store.rounds.find(session.in_round.round)
            return None if round_ is None or round_.is_open else words(person.texts, "round-is-over")
        homework = None if session.homework is None else store.homework.find(session.homework)
        if homework is None or is_still_to_do(self._desk, session):
            return None
        if homework.state is HomeworkState.DROPPED:
            return words(person.texts, "homework-unknown")
        return too_late(person.texts, homework)

    def word_after(self, person: Person, session: Session) -> str:
        """Name what is said of a press under a session that is over: homework may be gone on with."""
        return "toast-over" if self._rest_of_homework(person, session) is None else "toast-homework-left"

    def _to_practise(self, learner: int, now: datetime) -> tuple[int, int]:
        """Count what is due and what went wrong: thousands, of who has learnt for long, so that it takes a thread."""
        reviews = self._desk.store.reviews
        return reviews.due_count(learner, now), reviews.mistakes_count(learner, now)

    def _ways_on(self, person: Person, session: Session, result: Summary, counts: tuple[int, int]) -> WaysOn:
        """Gather what can be done after a session."""
        due, mistakes = counts
        sets = self._desk.library.sets()
        is_quiz = session.purpose is Purpose.QUIZ and len(session.set_ids) == 1
        here = next((i for i, info in enumerate(sets) if is_quiz and info.id == session.set_ids[0]), None)
        return WaysOn(
            again=None if here is None else sets[here],
            next_set=None if here is None else _next_set(sets, here, person.texts.language),
            due=due,
            mistakes=mistakes,
            username=self._desk.username,
            goal=self._goal(person),
            has_reminders=person.learner.reminder_hour is not None,
            homework=self._rest_of_homework(person, session) or self._homework_before(person, session),
            interrupted=self._interrupted(session),
            left=unfinished(self._desk.library, session),
            missed=len(still_there(self._desk.library, [each.ref for each in result.missed])),
        )

    def _interrupted(self, session: Session) -> Unfinished | None:
        """Give the quiz that was left for a session, lately, where something of it is left and has no other button."""
        before = self._before(session)
        while before is not None and before.homework is not None:  # which was left itself, and gone on with
            before = self._before(before)
        is_own = before is not None and before.purpose not in (Purpose.REVIEW, Purpose.MISTAKES)
        return unfinished(self._desk.library, before) if before is not None and is_own else None

    def _homework_before(self, person: Person, session: Session) -> str | None:
        before = self._before(session)
        return None if before is None else self._rest_of_homework(person, before)

    def _before(self, session: Session) -> Session | None:
        """Give what somebody did, lately, before a session to which a link or a text led."""
        is_led_to = session.in_round is not None or session.homework is not None
        if not is_led_to and session.purpose is not Purpose.PASSAGE:
            return None
        before = self._desk.store.session_before(session)
        return before if before is not None and session.started_at - before.started_at < LATELY else None

    def _rest_of_homework(self, person: Person, session: Session) -> str | None:
        """Give the link that leads back to the homework of which a session was, where something of it is left."""
        store = self._desk.store.homework
        homework = None if session.homework is None else store.find(session.homework)
        if homework is None or not homework.is_open or self._desk.clock() >= homework.new.due_at:
            return None
        answers = store.answers(homework.id, person.learner.id)
        left = left_to_do(homework, answers, person.learner.id, self._desk.no_longer_asked(homework.new.questions))
        return homework_link(self._desk, homework) if left else None

    def _goal(self, person: Person) -> tuple[int, int] | None:
        """Say how much a person has answered today, where they are, and how much it was to be."""
        learner = person.learner
        if not learner.daily_goal:
            return None
        now = self._desk.clock().astimezone(self._desk.zone(learner.timezone))
        midnight = datetime.combine(now.date(), time.min, tzinfo=now.tzinfo).astimezone(UTC)  # the first, of two
        return self._desk.store.answered_since(learner.id, midnight), learner.daily_goal


def _next_set(sets: Sequence[SetInfo], here: int, language: str) -> SetInfo | None:
    """Give the set after this one, the list being a circle: one with a title in the person's language, else any."""
    others = [*sets[here + 1 :], *sets[:here]]
    own = (info for info in others if language in dict(info.title.items()))
    return next(own, None) or next(iter(others), None)
