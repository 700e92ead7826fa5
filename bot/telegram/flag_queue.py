"""
How an admin decides on what learners said is bad: a queue of flags, each to be fixed, accepted or refused.

Admins are told of a new flag in private; what one of them decides is a row before the learner is told, once.
"""

from __future__ import annotations

import logging
from asyncio import gather, wrap_future
from typing import TYPE_CHECKING, assert_never

from telegram.error import TelegramError

from bot.store.awaited import Wanted
from bot.telegram.courier import NobodyThere
from bot.telegram.flag_cases import FlagCases
from bot.telegram.flag_screens import FLAGS_AT_ONCE, admin_screen, ask_words, decided_screen, flag_list, outcome
from bot.telegram.flag_words import FlagWords
from bot.telegram.presses.flagging import DECIDING, Decide, FixFlag, OpenFlag, ShowFlags
from bot.telegram.screens import words
from bot.telegram.who import Who
from bot.texts import texts_for
from bot.tutor.flag import FlagState

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.telegram.desk import Desk, Person
    from bot.telegram.feature import Said
    from bot.telegram.press import Tap
    from bot.telegram.presses.flagging import Deciding
    from bot.telegram.revising import Reviser
    from bot.telegram.screen import Screen
    from bot.tutor.flag import Flag

logger = logging.getLogger(__name__)


class FlagQueue:
    """Shows flags to admins at a desk, and takes what they decide."""

    presses = DECIDING

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._cases = FlagCases(desk)
        self._reviser: Reviser | None = None
        self._words = FlagWords(desk, Wanted.FLAG_ANSWER, self._typed)
        self.commands = {"flags": self.flags}

    def fixes_with(self, reviser: Reviser) -> None:
        """Let flagged questions be put right there."""
        self._reviser = reviser

    async def flags(self, person: Person, _: Sequence[str]) -> None:
        """Answer /flags: list what is to be decided on, to an admin."""
        screen = (
            self._list(person, 0) if self._desk.is_admin(person.learner.id) else words(person.texts, "flags-admins")
        )
        await self._desk.courier.send(person.chat, screen)

    async def press(self, person: Person, tap: Tap, press: Deciding) -> None:
        """Do what a button says about a flag, for an admin."""
        if not self._desk.is_admin(person.learner.id):
            await self._desk.toast(person, tap, "flags-admins")
            return
        match press:
            case ShowFlags(start=start):
                await self._desk.courier.redraw(person.chat, tap, self._list(person, start))
            case OpenFlag():
                await self._open(person, tap, press)
            case Decide():
                await self._press_decision(person, tap, press)
            case FixFlag():
                await self._fix(person, tap, press)
            case _:
                assert_never(press)

    async def hears(self, person: Person, said: Said) -> bool:
        """Take the words that were asked for last."""
        return await self._words.hears(person, said)

    async def leaves(self, person: Person) -> bool:
        """Expect no words any more."""
        return await self._words.leaves(person)

    async def announce(self, flag: Flag) -> None:
        """Show a new flag to all admins who can be reached."""
        reached = [id_ for id_ in sorted(self._desk.admin_ids()) if self._desk.store.learner(id_) is not None]
        await gather(*(self._show_to(id_, flag) for id_ in reached))
        await wrap_future(self._desk.store.flags.note_announced(flag.id))

    async def tell_outcome(self, flag: Flag) -> None:
        """Tell who flagged a question what became of it, once, and note that."""
        if flag.learner is None or flag.is_told:
            return
        known = self._desk.store.learner(flag.learner)
        texts = texts_for((known and known.language) or flag.language, script=None if known is None else known.script)
        case = self._cases.of(texts, flag)
        if case is not None:
            await self._tell(flag.learner, outcome(texts, case))
        await wrap_future(self._desk.store.flags.note_told(flag.id))

    async def _show_to(self, admin: int, flag: Flag) -> None:
        learner = self._desk.store.learner(admin)
        texts = texts_for(None if learner is None else learner.speaks)
        case = await self._cases.whole(texts, flag)
        if case is not None:
            await self._tell(admin, admin_screen(texts, case))

    async def _open(self, person: Person, tap: Tap, press: OpenFlag) -> None:
        flag = self._desk.store.flags.of(press.flag)
        case = None if flag is None else await self._cases.whole(person.texts, flag)
        if case is None or self._desk.is_again(person, tap, press):
            await self._desk.toast(person, tap, "toast-unknown" if case is None else None)
            return
        shown = self._desk.courier.send(person.chat, admin_screen(person.texts, case))
        await gather(self._desk.courier.rest(tap.query), shown)

    async def _fix(self, person: Person, tap: Tap, press: FixFlag) -> None:
        """Open a revision at the question, if it is in the set still."""
        flag = self._desk.store.flags.of(press.flag)
        info = None if flag is None else self._desk.store.set_info(flag.set_id)
        if flag is None or info is None or self._reviser is None:
            await self._desk.toast(person, tap, "toast-unknown")
        elif self._desk.library.question(flag.set_id, info.version, flag.question) is None:
            await self._desk.toast(person, tap, "flag-is-gone")
        elif self._desk.is_again(person, tap, press):
            await self._desk.toast(person, tap)
        else:
            shown = self._desk.courier.send(person.chat, await self._reviser.opened(person, flag.set_id, flag.question))
            await gather(self._desk.courier.rest(tap.query), shown)

    async def _press_decision(self, person: Person, tap: Tap, press: Decide) -> None:
        flag = self._desk.store.flags.of(press.flag)
        if flag is None or press.state not in (FlagState.ACCEPTED, FlagState.REJECTED):
            await self._desk.toast(person, tap, "toast-unknown")
        elif press.has_words and flag.state is FlagState.OPEN:
            await self._words.ask(person, tap, flag.id, press.state)
            asked = self._desk.courier.send(person.chat, ask_words(person.texts, "flag-ask-answer", number=flag.id))
            await gather(self._desk.courier.rest(tap.query), asked)
        else:
            await self._desk.courier.redraw(
                person.chat, tap, await self._decide(person, flag, FlagState(press.state), None)
            )

    async def _typed(self, person: Person, id_: int, state: str, said: str) -> Screen:
        flag = self._desk.store.flags.of(id_)
        if flag is None or state not in (FlagState.ACCEPTED, FlagState.REJECTED):
            return words(person.texts, "flag-dropped")
        if not self._desk.is_admin(person.learner.id):
            return words(person.texts, "flags-admins")
        await self._decide(person, flag, FlagState(state), said)
        case = self._cases.of(person.texts, self._desk.store.flags.of(flag.id) or flag)
        return words(person.texts, "toast-unknown") if case is None else decided_screen(person.texts, case)

    async def _decide(self, person: Person, flag: Flag, state: FlagState, said: str | None) -> Screen:
        """Write a decision down, tell who flagged, and show the flag as it is now."""
        flags, admin = self._desk.store.flags, person.learner.id
        await wrap_future(flags.decide(flag.id, state, admin, self._desk.clock(), said))
        now = flags.of(flag.id) or flag
        if now.decided_by == admin:  # whoever was quicker tells of it
            await self.tell_outcome(now)
        case = await self._cases.whole(person.texts, now)
        return words(person.texts, "toast-unknown") if case is None else admin_screen(person.texts, case)

    async def _tell(self, chat: int, screen: Screen) -> None:
        """Send what nobody waits for; whoever cannot be reached misses it."""
        try:
            await self._desk.courier.broadcast(chat, screen)
        except NobodyThere as error:
            logger.info("chat %s cannot be told of a flag: %s", Who(chat), error)
        except TelegramError as error:
            logger.warning("chat %s could not be told of a flag: %s", Who(chat), error)

    def _list(self, person: Person, start: int) -> Screen:
        flags = self._desk.store.flags
        count = flags.open_count()
        first = start if start < count else 0
        cases = [self._cases.of(person.texts, flag) for flag in flags.open_page(first, FLAGS_AT_ONCE)]
        return flag_list(person.texts, [case for case in cases if case is not None], first, count)
