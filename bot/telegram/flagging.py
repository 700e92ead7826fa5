"""
How a learner says that a question is bad: a reason of a few, or words of their own.

The flag is a row before anybody is thanked; then the admins are told of it.
"""

from __future__ import annotations

from asyncio import gather, wrap_future
from typing import TYPE_CHECKING, assert_never

from bot.store.awaited import Wanted
from bot.telegram.desk import why_not_own
from bot.telegram.flag_screens import ask_words, reasons
from bot.telegram.flag_words import MOST_DIGITS, FlagWords
from bot.telegram.named_letters import with_options_named
from bot.telegram.presses.flagging import FLAGGING, DropFlag, GiveReason, RaiseFlag
from bot.telegram.screens import words
from bot.tutor.flag import MOST_FLAGS, Flag, FlagReason

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from bot.telegram.desk import Desk, Person
    from bot.telegram.feature import Command, Said
    from bot.telegram.press import Tap
    from bot.telegram.presses.flagging import Flagging
    from bot.telegram.screen import Screen
    from bot.tutor.session import Session


class Flagger:
    """Takes flags at a desk; `announce` shows a new one to the admins."""

    presses = FLAGGING

    def __init__(self, desk: Desk, announce: Callable[[Flag], Awaitable[None]]) -> None:
        self._desk = desk
        self._announce = announce
        self._words = FlagWords(desk, Wanted.FLAG_WORDS, self._typed)
        self.commands: dict[str, Command] = {}

    async def press(self, person: Person, tap: Tap, press: Flagging) -> None:
        """Do what a button says about a question that is bad."""
        match press:
            case RaiseFlag():
                await self._ask_reason(person, tap, press)
            case GiveReason():
                await self._take_reason(person, tap, press)
            case DropFlag():
                await wrap_future(self._desk.store.awaited.drop(person.learner.id))
                await self._desk.courier.redraw(person.chat, tap, words(person.texts, "flag-dropped"))
            case _:
                assert_never(press)

    async def hears(self, person: Person, said: Said) -> bool:
        """Take the words that were asked for last."""
        return await self._words.hears(person, said)

    async def leaves(self, person: Person) -> bool:
        """Expect no words any more."""
        return await self._words.leaves(person)

    async def _ask_reason(self, person: Person, tap: Tap, press: RaiseFlag) -> None:
        session = self._own_session(person, press.session)
        question = None if session is None else self._desk.question(session, press.position)
        if session is None or question is None:
            await self._desk.toast(person, tap, self._why_not(press))
            return
        ref = session.questions[press.position]
        if self._desk.store.flags.open_of(person.learner.id, ref.set_id, ref.question) is not None:
            await self._desk.toast(person, tap, "flag-already")
        elif self._desk.is_again(person, tap, press):
            await self._desk.toast(person, tap)
        else:
            asked = self._desk.courier.send(person.chat, reasons(person.texts, question, press))
            await gather(self._desk.courier.rest(tap.query), asked)

    async def _take_reason(self, person: Person, tap: Tap, press: GiveReason) -> None:
        session = self._own_session(person, press.session)
        is_reason = press.reason in set(FlagReason)
        if session is None or not is_reason or not press.position < len(session.questions):
            await self._desk.toast(person, tap, self._why_not(press) if is_reason else "toast-unknown")
        elif press.reason == FlagReason.OTHER:
            await self._words.ask(person, tap, press.session, press.position)
            await self._desk.courier.redraw(person.chat, tap, ask_words(person.texts, "flag-ask-words"))
        else:
            screen = await self._record(person, session, press.position, FlagReason(press.reason), None)
            await self._desk.courier.redraw(person.chat, tap, screen)

    async def _typed(self, person: Person, session_id: int, position: str, said: str) -> Screen:
        session = self._own_session(person, session_id)
        at = int(position) if position.isdecimal() and len(position) <= MOST_DIGITS else -1
        if session is None or not 0 <= at < len(session.questions):
            return words(person.texts, "flag-dropped")
        question = self._desk.question(session, at)
        told = said if question is None else with_options_named(question, said)
        return await self._record(person, session, at, FlagReason.OTHER, told)

    async def _record(
        self, person: Person, session: Session, position: int, reason: FlagReason, said: str | None
    ) -> Screen:
        """Write a flag down, tell the admins, and give what is said to the learner."""
        ref, store = session.questions[position], self._desk.store
        attempt = store.attempt(session.key_at(position))
        flag = Flag(
            learner=person.learner.id,
            language=person.texts.language,
            set_id=ref.set_id,
            version=ref.version,
            question=ref.question,
            reason=reason,
            words=said,
            given=None if attempt is None else attempt.given,
            at=self._desk.clock(),
        )
        recorded = await wrap_future(store.flags.record(flag))
        if recorded is None:
            return words(person.texts, "flag-too-many", most=MOST_FLAGS)
        if not recorded.is_announced:
            await self._announce(recorded)
        return words(person.texts, "flag-thanks")

    def _own_session(self, person: Person, id_: int) -> Session | None:
        session = self._desk.store.session(id_)
        return session if session is not None and session.learner == person.learner.id else None

    def _why_not(self, press: RaiseFlag | GiveReason) -> str:
        return why_not_own(self._desk.store.session(press.session))
