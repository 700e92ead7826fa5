"""
What happens in a quiz: a question is asked, a button is pressed, an answer is typed.

Each event is looked up in the rows, decided by the tutor, written down, and only then told. Pressed twice, or delivered
twice, it finds the rows as the first one left them, and changes nothing. What is done with an old message comes before
the new one: whoever reads along sees the last word last.
"""

from __future__ import annotations

from asyncio import gather
from functools import cached_property
from typing import TYPE_CHECKING, assert_never

from bot.telegram.class_hints import note_hints, with_hints_had
from bot.telegram.desk import why_not_own
from bot.telegram.durable import durable
from bot.telegram.origin import origin
from bot.telegram.passing_over import PassingOver
from bot.telegram.presses.quiz import QUIZZING, Help, Next, Pick, Pronounce, Resume, Skip, Stop, Submit, Take, Undo
from bot.telegram.quiz_look import QuizLook
from bot.telegram.recording import recorded
from bot.tutor.aid import told_reading
from bot.tutor.hints import next_hint
from bot.tutor.session import (
    Purpose,
    SessionState,
    advance,
    hinted,
    leave,
    picked,
    shown,
    tiles_picked,
    under,
    unpicked,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from concurrent.futures import Future

    from bot.telegram.desk import Desk, Person
    from bot.telegram.ending import Ending
    from bot.telegram.feature import Command
    from bot.telegram.press import Tap
    from bot.telegram.presses.quiz import InSession, Quizzing
    from bot.telegram.screen import Screen
    from bot.tutor.session import InRound, QuestionRef, Session
    from quizzes.question import Question


class Quiz:
    """The run of quizzes at a desk."""

    presses = QUIZZING

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._look = QuizLook(desk)
        self._passing = PassingOver(desk, self._look)
        self.commands: dict[str, Command] = {}

    @cached_property
    def _ending(self) -> Ending:
        from bot.telegram.ending import Ending

        return Ending(self._desk)

    async def begin(
        self, person: Person, refs: Sequence[QuestionRef], purpose: Purpose, *, in_round: InRound | None = None
    ) -> None:
        """Begin a session, and show its first question; one that is open is left."""
        learner, now = person.learner.id, self._desk.clock()
        begin = self._desk.store.begin_session
        await self.take_up(
            person, lambda: begin(learner, refs, now, purpose=purpose, in_round=in_round, origin=origin())
        )

    async def take_up(self, person: Person, begin: Callable[[], Future[Session]], lead: Screen | None = None) -> None:
        """Begin a session in a way of one's own, and show its first question, after `lead`; an open one is left."""
        before = self._desk.store.open_session(person.learner.id)
        session = await durable(begin())
        if before is not None and before.id != session.id:
            await self._look.put_away(person, before)
        if _is_new(session):  # else the update that began it is worked on a second time
            if lead is not None:
                await self._desk.courier.send(person.chat, lead)
            await self.show(person, session)

    async def show(self, person: Person, session: Session) -> None:
        """Put the session before the person as it stands now, in a new message."""
        question = self._desk.question(session)
        if question is None or await self._passes_over(person, session):
            return
        session = await with_hints_had(self._desk, session)
        message = await self._desk.courier.send(person.chat, await self._look.screen(person, session, question))
        if message is not None:
            now = under(shown(session, self._desk.clock(), message), message)
            await durable(self._desk.store.save_session(now))
            self._desk.shown.note(now)

    async def show_again(self, person: Person, session: Session) -> None:
        """Put the session before the person in a new message, and take the buttons of the old one away."""
        if not await self._passes_over(person, session):
            await gather(self._look.put_away(person, session), self.show(person, session))

    async def show_as(self, before: Person, now: Person) -> None:
        """Put the question that is open into the words and signs that were just chosen, in its own message."""
        session = self._desk.store.open_session(now.learner.id)
        if session is not None and session.message is not None:
            await self._look.show_as(before, now, session)

    async def resume(self, person: Person, tap: Tap) -> None:
        """Go on with the session that is open."""
        session = self._desk.store.open_session(person.learner.id)
        if session is None:
            await self._desk.toast(person, tap, "toast-over")
        else:
            strip = self._desk.courier.strip(person.chat, tap.message)
            await gather(strip, self._desk.courier.rest(tap.query), self.show_again(person, session))

    async def press(self, person: Person, tap: Tap, press: Quizzing) -> None:
        """Do what a button under a question means, or one that leads back to it."""
        if isinstance(press, Resume):
            await self.resume(person, tap)
            return
        session = self._desk.store.session(press.session)
        if session is None or session.learner != person.learner.id:
            await self._desk.toast(person, tap, why_not_own(session))
        elif not session.is_open:
            await self._press_after_end(person, tap, session, press)
        elif press.position != session.position:
            await self._press_before(person, tap, session, press)
        else:
            await self._press_now(person, tap, session, press)

    async def typed(self, person: Person, session: Session, question: Question, given: Sequence[str]) -> None:
        """Take a message as the answer to the current question."""
        if not session.answered and await self._ends_or_passes_over(person, session):
            return
        after, attempt = await recorded(self._desk, person, session, question, given)
        if after is not None and not self._desk.shown.is_up_to_date(after):
            screen = await self._look.screen(person, after, question, attempt=attempt)
            await self._look.put(person, after, session.message, screen)

    async def goes_on(self, person: Person, session: Session, question: Question, lead: Screen | None = None) -> None:
        """Leave the current question behind, answered or not, and show what is next, after `lead`."""
        after = advance(session)
        is_over = after.is_open and await self._ending.ends_with_class(person, session)
        if is_over or await self._passes_over(person, session):
            return
        await durable(self._desk.store.save_session(after))
        await gather(self._look.close(person, session, question), self._go_on(person, after, lead))

    async def leave(self, person: Person, session: Session) -> None:
        """End a session before its end: its buttons go, what was answered is summed up."""
        left = leave(session)
        await durable(self._desk.store.save_session(left))
        await gather(self._look.put_away(person, session), self._ending.sum_up(person, left))

    async def leaves(self, person: Person) -> bool:
        """End the session that is open, for /cancel."""
        session = self._desk.store.open_session(person.learner.id)
        if session is not None:
            await self.leave(person, session)
        return session is not None

    async def _press_now(self, person: Person, tap: Tap, session: Session, press: InSession) -> None:
        question = self._desk.question(session)
        if question is None:
            await self._desk.toast(person, tap, "toast-over")
            return
        is_work = isinstance(press, Pick | Submit | Take | Undo | Help) and not session.answered
        if is_work and await self._ends_or_passes_over(person, under(session, tap.message)):
            await self._desk.courier.rest(tap.query)
            return
        match press:
            case Pick() | Submit():
                await self._press_answer(person, tap, session, question, _given(session, question, press))
            case Take() | Undo() | Help():
                await self._press_change(person, tap, question, session, await self._changed(session, question, press))
            case Pronounce():
                await self._press_reading(person, tap, session, question)
            case Next() | Skip():
                await self._press_onward(person, tap, session, question, press)
            case Stop():
                await gather(self._desk.courier.rest(tap.query), self.leave(person, under(session, tap.message)))
            case _:
                assert_never(press)

    async def _press_answer(
        self, person: Person, tap: Tap, session: Session, question: Question, given: Sequence[str]
    ) -> None:
        after, attempt = await recorded(self._desk, person, session, question, given)
        if after is None:
            await self._desk.toast(person, tap, "toast-incomplete")
        elif self._desk.shown.is_up_to_date(after):
            await self._desk.toast(person, tap, "toast-answered")
        else:
            screen = await self._look.screen(person, after, question, attempt=attempt)
            await gather(self._look.put(person, after, tap.message, screen), self._desk.courier.rest(tap.query))

    async def _press_change(
        self, person: Person, tap: Tap, question: Question, before: Session, after: Session
    ) -> None:
        await note_hints(self._desk, before, after)
        if after != before:
            await durable(self._desk.store.save_session(after))
        if self._desk.shown.is_up_to_date(after):
            await self._desk.toast(person, tap)
        else:
            seen = await self._look.screen(person, before, question)
            screen = await self._look.screen(person, after, question)
            drawn = self._look.put(person, after, tap.message, screen, seen)
            await gather(drawn, self._desk.courier.rest(tap.query))

    async def _press_reading(self, person: Person, tap: Tap, session: Session, question: Question) -> None:
        """Tell how the sentence is read, in the question's own message."""
        if not session.answered or told_reading(question, await self._look.aid(session, question)) is None:
            await self._desk.toast(person, tap, "toast-no-reading" if session.answered else "toast-old")
            return
        if self._desk.shown.is_read_out(session, tap.message):
            await self._desk.toast(person, tap)
            return
        self._desk.shown.note_read_out(session, tap.message)
        screen = await self._look.screen(person, session, question, is_read=True)
        change = self._desk.courier.change(person.chat, tap.message, screen)
        await gather(change, self._desk.courier.rest(tap.query))

    async def _press_onward(
        self, person: Person, tap: Tap, session: Session, question: Question, press: Next | Skip
    ) -> None:
        if session.answered is isinstance(press, Skip):
            await self._desk.toast(person, tap, "toast-answered" if session.answered else "toast-old")
            return
        await gather(self.goes_on(person, under(session, tap.message), question), self._desk.courier.rest(tap.query))

    async def _press_before(self, person: Person, tap: Tap, session: Session, press: InSession) -> None:
        """Answer a press under an earlier question: nothing happens, unless the next question never arrived."""
        is_lost = session.message is None and not session.answered
        if is_lost and press.position < session.position:
            await gather(self._desk.courier.rest(tap.query), self.show(person, session))
        else:
            await self._desk.toast(person, tap, "toast-old")

    async def _press_after_end(self, person: Person, tap: Tap, session: Session, press: InSession) -> None:
        """Answer a press under a quiz that is over: nothing happens, unless the summary never arrived."""
        is_last = session.state is SessionState.FINISHED and press.position == len(session.questions) - 1
        if is_last and isinstance(press, Next | Skip | Pick | Submit) and not self._desk.shown.is_up_to_date(session):
            await gather(self._desk.courier.rest(tap.query), self._ending.sum_up(person, session))
        else:
            await self._desk.toast(person, tap, self._ending.word_after(person, session))

    async def _ends_or_passes_over(self, person: Person, session: Session) -> bool:
        """Say whether nothing counts for the current question any more; then it was said why, and gone on."""
        return await self._ending.ends_with_class(person, session) or await self._passes_over(person, session)

    async def _passes_over(self, person: Person, session: Session) -> bool:
        after = await self._passing.passed(person, session)
        if after is not session:
            await self._go_on(person, after)
        return after is not session

    async def _go_on(self, person: Person, session: Session, lead: Screen | None = None) -> None:
        if lead is not None:
            await self._desk.courier.send(person.chat, lead)
        await (self.show(person, session) if session.is_open else self._ending.sum_up(person, session))

    async def _changed(self, session: Session, question: Question, press: Take | Undo | Help) -> Session:
        match press:
            case Take(tile=tile):
                return picked(session, question, tile)
            case Undo(tile=tile):
                return unpicked(session, tile)
            case Help(used=used):
                is_there = next_hint(question, used, await self._look.aid(session, question)) is not None
                return hinted(session) if used == session.hints and is_there else session
            case _:
                assert_never(press)


def _is_new(session: Session) -> bool:
    """Say whether nothing of a session was seen yet."""
    return session.is_open and session.position == 0 and not session.answered and session.message is None


def _given(session: Session, question: Question, press: Pick | Submit) -> tuple[str, ...]:
    if isinstance(press, Submit):
        return tiles_picked(session, question)
    return question.options[press.option : press.option + 1]
