"""What comes up again: what is due, what went wrong lately, what was missed just now, what was left of a quiz."""

from __future__ import annotations

from asyncio import gather, to_thread
from typing import TYPE_CHECKING, assert_never

from bot.telegram.counted import counted
from bot.telegram.desk import why_not_own
from bot.telegram.presses.reviewing import PRACTISING, GoOn, Practise, Retry
from bot.telegram.review_screens import MISTAKES_PAYLOAD, nothing_due, nothing_wrong
from bot.telegram.still_there import still_there
from bot.telegram.still_to_do import is_still_to_do
from bot.tutor.session import Purpose
from bot.tutor.summary import left_of, missed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.telegram.desk import Desk, Person
    from bot.telegram.press import Tap
    from bot.telegram.presses.reviewing import Practising
    from bot.telegram.quiz import Quiz
    from bot.telegram.screen import Screen
    from bot.tutor.session import QuestionRef, Session

DAYS_AHEAD = 30
MOST_AT_ONCE = 20


class Practice:
    """Begins sessions of questions that were answered before."""

    presses = PRACTISING

    def __init__(self, desk: Desk, quiz: Quiz) -> None:
        self._desk = desk
        self._quiz = quiz
        self.commands = {"review": self.review, "mistakes": self.mistakes}

    async def review(self, person: Person, _: Sequence[str]) -> None:
        """Answer /review: begin with what is due, or say when something will be."""
        await self._begin_or_say(person, Purpose.REVIEW)

    async def mistakes(self, person: Person, _: Sequence[str]) -> None:
        """Answer /mistakes: begin with what went wrong lately."""
        await self._begin_or_say(person, Purpose.MISTAKES)

    async def open(self, person: Person, payload: str) -> bool:
        """Begin with what went wrong lately, where a link says so; False where it is another link."""
        if payload == MISTAKES_PAYLOAD:
            await self._begin_or_say(person, Purpose.MISTAKES)
        return payload == MISTAKES_PAYLOAD

    async def press(self, person: Person, tap: Tap, press: Practising) -> None:
        """Begin what a button offers; pressed twice, it has begun."""
        if self._desk.courier.has_stripped(person.chat, tap.message):
            await self._desk.toast(person, tap, "toast-begun")
            return
        match press:
            case Retry() | GoOn():
                await self._take_up(person, tap, press)
            case Practise(purpose=purpose) if purpose in (Purpose.REVIEW, Purpose.MISTAKES):
                begun = self._begin_or_say(person, Purpose(purpose))
                strip = self._desk.courier.strip(person.chat, tap.message)
                await gather(strip, self._desk.courier.rest(tap.query), begun)
            case Practise():
                await self._desk.toast(person, tap, "toast-unknown")
            case _:
                assert_never(press)

    async def goes_on(self, person: Person) -> bool:
        """Take up what was stopped last; False where nothing of it is left, or where it has a link of its own."""
        session = self._desk.store.last_session(person.learner.id)
        refs = [] if session is None else still_there(self._desk.library, left_of(session))
        if session is not None and refs:
            await self._quiz.begin(person, refs, session.purpose)
        return bool(refs)

    async def _take_up(self, person: Person, tap: Tap, press: Retry | GoOn) -> None:
        """Begin with what was missed in a session, or left of it."""
        session = self._desk.store.session(press.session)
        if session is None or session.learner != person.learner.id:
            await self._desk.toast(person, tap, why_not_own(session))
            return
        wanted = self._missed(session) if isinstance(press, Retry) else left_of(session)
        refs = still_there(self._desk.library, wanted)
        if not refs:
            nothing = "toast-none-missed" if isinstance(press, Retry) else "toast-over"
            await self._desk.toast(person, tap, "no-such-question" if wanted else nothing)
            return
        strip = self._desk.courier.strip(person.chat, tap.message)
        begun = self._quiz.begin(person, refs, Purpose.MISSED if isinstance(press, Retry) else session.purpose)
        await gather(strip, self._desk.courier.rest(tap.query), begun)

    def _missed(self, session: Session) -> Sequence[QuestionRef]:
        attempts = counted(self._desk, session).attempts
        return missed(session, attempts, with_skipped=not is_still_to_do(self._desk, session))

    async def _begin_or_say(self, person: Person, purpose: Purpose) -> None:
        # Both look through all that somebody has ever answered, which takes a thread.
        refs = still_there(self._desk.library, await to_thread(self._wanted, person, purpose))
        if refs:
            await self._quiz.begin(person, refs, purpose)
        else:
            await self._desk.courier.send(person.chat, await to_thread(self._nothing, person, purpose))

    def _wanted(self, person: Person, purpose: Purpose) -> Sequence[QuestionRef]:
        reviews, id_, now = self._desk.store.reviews, person.learner.id, self._desk.clock()
        if purpose is Purpose.REVIEW:
            return reviews.due(id_, now, MOST_AT_ONCE)
        return reviews.mistakes(id_, now, MOST_AT_ONCE)

    def _nothing(self, person: Person, purpose: Purpose) -> Screen:
        reviews, id_ = self._desk.store.reviews, person.learner.id
        next_due, has_answered = reviews.next_due(id_), self._desk.store.score(id_).answered > 0
        if purpose is Purpose.MISTAKES:
            return nothing_wrong(person.texts, has_answered=has_answered, is_any_left=next_due is not None)
        now = self._desk.clock().astimezone(self._desk.zone(person.learner.timezone))
        forecast = reviews.forecast(id_, now, DAYS_AHEAD)
        return nothing_due(person.texts, next_due, forecast, now, has_answered=has_answered)
