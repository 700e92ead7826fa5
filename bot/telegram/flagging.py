"""
How a learner says that a question is bad, and how an admin decides on it.

The flag is a row before anybody is thanked. Admins are told in private; what one of them decides is a row before the
learner is told, once. What is typed for a flag is awaited as for settings.
"""

from __future__ import annotations

import logging
from asyncio import gather, to_thread, wrap_future
from dataclasses import replace
from typing import TYPE_CHECKING, assert_never

from telegram.error import TelegramError

from bot.analysis.item_figures import item_figures
from bot.store.awaited import Awaited, Wanted
from bot.telegram.awaiting import awaited_of
from bot.telegram.courier import NobodyThere
from bot.telegram.flag_screens import (
    FLAGS_AT_ONCE,
    LONGEST_NAME,
    FlagCase,
    admin_screen,
    ask_words,
    decided_screen,
    flag_list,
    outcome,
    reasons,
)
from bot.telegram.markup import length, shortened
from bot.telegram.pressed_twice import PressedTwice
from bot.telegram.presses.flagging import (
    FLAGGING,
    Decide,
    DropFlag,
    FixFlag,
    GiveReason,
    OpenFlag,
    RaiseFlag,
    ShowFlags,
)
from bot.telegram.screens import title_of, words
from bot.telegram.who import Who
from bot.texts import texts_for
from bot.texts.neutral import neutral, neutral_line
from bot.tutor.flag import LONGEST_FLAG_WORDS, MOST_FLAGS, Flag, FlagReason, FlagState

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.analysis.item_figures import ItemFigures
    from bot.telegram.desk import Desk, Person
    from bot.telegram.feature import Said
    from bot.telegram.press import Tap
    from bot.telegram.presses.flagging import Flagging
    from bot.telegram.revising import Reviser
    from bot.telegram.screen import Screen
    from bot.texts import Texts
    from bot.tutor.session import Session
    from quizzes.question import Question

logger = logging.getLogger(__name__)

FLAG_WANTED = frozenset({Wanted.FLAG_WORDS, Wanted.FLAG_ANSWER})
MOST_DIGITS = 18


class Flagger:
    """Takes flags, and decisions on them, at a desk."""

    presses = FLAGGING

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._reviser: Reviser | None = None
        self._twice = PressedTwice()
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

    async def press(self, person: Person, tap: Tap, press: Flagging) -> None:
        """Do what a button says about a flag."""
        match press:
            case RaiseFlag():
                await self._ask_reason(person, tap, press)
            case GiveReason():
                await self._take_reason(person, tap, press)
            case DropFlag():
                await wrap_future(self._desk.store.awaited.drop(person.learner.id))
                await self._desk.courier.redraw(person.chat, tap, words(person.texts, "flag-dropped"))
            case ShowFlags() | OpenFlag() | Decide() | FixFlag() if not self._desk.is_admin(person.learner.id):
                await self._toast(person, tap, "flags-admins")
            case ShowFlags() | OpenFlag() | Decide() | FixFlag():
                await self._press_of_admin(person, tap, press)
            case _:
                assert_never(press)

    async def hears(self, person: Person, said: Said) -> bool:
        """Take the words that were asked for last."""
        awaited = awaited_of(self._desk, person, FLAG_WANTED, said.message)
        if awaited is not None:
            await self._typed(person, awaited, said.message, said.text)
        return awaited is not None

    async def leaves(self, person: Person) -> bool:
        """Expect no words any more."""
        awaited = awaited_of(self._desk, person, FLAG_WANTED)
        if awaited is None:
            return False
        await wrap_future(self._desk.store.awaited.drop(person.learner.id))
        done = self._desk.courier.send(person.chat, words(person.texts, "flag-dropped"))
        await gather(self._strip(person, awaited), done)
        return True

    async def _typed(self, person: Person, awaited: Awaited, message: int, text: str) -> None:
        """Take typed words, of a flag or of a decision; those that come a second time change nothing."""
        said = neutral(text).strip()
        if not said or length(said) > LONGEST_FLAG_WORDS:
            await self._desk.courier.send(person.chat, ask_words(person.texts, "flag-long", most=LONGEST_FLAG_WORDS))
            return
        about, _, more = (awaited.about or "").partition(":")
        is_sound = about.isdecimal() and len(about) <= MOST_DIGITS
        answer = self._typed_answer if awaited.wanted is Wanted.FLAG_ANSWER else self._typed_words
        done = await answer(person, int(about) if is_sound else 0, more, said)
        await wrap_future(self._desk.store.awaited.answer(person.learner.id, message))
        await gather(self._strip(person, awaited), self._desk.courier.send(person.chat, done))

    # What a learner does

    async def _ask_reason(self, person: Person, tap: Tap, press: RaiseFlag) -> None:
        session = self._own_session(person, press.session)
        question = None if session is None else self._desk.question(session, press.position)
        if session is None or question is None:
            await self._toast(person, tap, "toast-not-yours")
            return
        ref = session.questions[press.position]
        if self._desk.store.flags.open_of(person.learner.id, ref.set_id, ref.question) is not None:
            await self._toast(person, tap, "flag-already")
        elif self._twice.is_again(person.chat, tap.message, press, self._desk.clock()):
            await self._toast(person, tap, None)
        else:
            asked = self._desk.courier.send(person.chat, reasons(person.texts, question, press))
            await gather(self._desk.courier.rest(tap.query), asked)

    async def _take_reason(self, person: Person, tap: Tap, press: GiveReason) -> None:
        session = self._own_session(person, press.session)
        is_reason = press.reason in set(FlagReason)
        if session is None or not is_reason or not press.position < len(session.questions):
            await self._toast(person, tap, "toast-not-yours" if is_reason else "toast-unknown")
        elif press.reason == FlagReason.OTHER:
            about = f"{press.session}:{press.position}"
            await self._await(person, tap, Wanted.FLAG_WORDS, about)
            await self._desk.courier.redraw(person.chat, tap, ask_words(person.texts, "flag-ask-words"))
        else:
            screen = await self._record(person, session, press.position, FlagReason(press.reason), None)
            await self._desk.courier.redraw(person.chat, tap, screen)

    async def _typed_words(self, person: Person, session_id: int, position: str, said: str) -> Screen:
        session = self._own_session(person, session_id)
        at = int(position) if position.isdecimal() and len(position) <= MOST_DIGITS else -1
        if session is None or not 0 <= at < len(session.questions):
            return words(person.texts, "flag-dropped")
        return await self._record(person, session, at, FlagReason.OTHER, said)

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

    async def _announce(self, flag: Flag) -> None:
        """Show a new flag to all admins who can be reached."""
        reached = [id_ for id_ in sorted(self._desk.admin_ids()) if self._desk.store.learner(id_) is not None]
        await gather(*(self._show_to(id_, flag) for id_ in reached))
        await wrap_future(self._desk.store.flags.note_announced(flag.id))

    async def _show_to(self, admin: int, flag: Flag) -> None:
        learner = self._desk.store.learner(admin)
        texts = texts_for(None if learner is None else learner.speaks)
        case = await self._whole_case(texts, flag)
        if case is not None:
            await self._tell(admin, admin_screen(texts, case))

    # What an admin does

    async def _press_of_admin(self, person: Person, tap: Tap, press: ShowFlags | OpenFlag | Decide | FixFlag) -> None:
        match press:
            case ShowFlags(start=start):
                await self._desk.courier.redraw(person.chat, tap, self._list(person, start))
            case OpenFlag(flag=id_):
                await self._open(person, tap, id_)
            case Decide():
                await self._press_decision(person, tap, press)
            case FixFlag(flag=id_):
                await self._fix(person, tap, id_)
            case _:
                assert_never(press)

    async def _open(self, person: Person, tap: Tap, id_: int) -> None:
        flag = self._desk.store.flags.of(id_)
        case = None if flag is None else await self._whole_case(person.texts, flag)
        if case is None or self._twice.is_again(person.chat, tap.message, id_, self._desk.clock()):
            await self._toast(person, tap, "toast-unknown" if case is None else None)
            return
        shown = self._desk.courier.send(person.chat, admin_screen(person.texts, case))
        await gather(self._desk.courier.rest(tap.query), shown)

    async def _fix(self, person: Person, tap: Tap, id_: int) -> None:
        """Open a revision at the question, if it is in the set still."""
        flag = self._desk.store.flags.of(id_)
        info = None if flag is None else self._desk.store.set_info(flag.set_id)
        if flag is None or info is None or self._reviser is None:
            await self._toast(person, tap, "toast-unknown")
        elif self._desk.library.question(flag.set_id, info.version, flag.question) is None:
            await self._toast(person, tap, "flag-is-gone")
        elif self._twice.is_again(person.chat, tap.message, f"fix {id_}", self._desk.clock()):
            await self._toast(person, tap, None)
        else:
            shown = self._desk.courier.send(person.chat, await self._reviser.opened(person, flag.set_id, flag.question))
            await gather(self._desk.courier.rest(tap.query), shown)

    async def _press_decision(self, person: Person, tap: Tap, press: Decide) -> None:
        flag = self._desk.store.flags.of(press.flag)
        if flag is None or press.state not in (FlagState.ACCEPTED, FlagState.REJECTED):
            await self._toast(person, tap, "toast-unknown")
        elif press.has_words and flag.state is FlagState.OPEN:
            await self._await(person, tap, Wanted.FLAG_ANSWER, f"{flag.id}:{press.state}")
            asked = self._desk.courier.send(person.chat, ask_words(person.texts, "flag-ask-answer", number=flag.id))
            await gather(self._desk.courier.rest(tap.query), asked)
        else:
            await self._desk.courier.redraw(
                person.chat, tap, await self._decide(person, flag, FlagState(press.state), None)
            )

    async def _typed_answer(self, person: Person, id_: int, state: str, said: str) -> Screen:
        flag = self._desk.store.flags.of(id_)
        if flag is None or state not in (FlagState.ACCEPTED, FlagState.REJECTED):
            return words(person.texts, "flag-dropped")
        if not self._desk.is_admin(person.learner.id):
            return words(person.texts, "flags-admins")
        await self._decide(person, flag, FlagState(state), said)
        case = self._case(person.texts, self._desk.store.flags.of(flag.id) or flag)
        return words(person.texts, "toast-unknown") if case is None else decided_screen(person.texts, case)

    async def _decide(self, person: Person, flag: Flag, state: FlagState, said: str | None) -> Screen:
        """Write a decision down, tell who flagged, and show the flag as it is now."""
        flags, admin = self._desk.store.flags, person.learner.id
        await wrap_future(flags.decide(flag.id, state, admin, self._desk.clock(), said))
        now = flags.of(flag.id) or flag
        if now.decided_by == admin and not now.is_told and now.learner is not None:
            await self.tell_outcome(now)
        case = await self._whole_case(person.texts, now)
        return words(person.texts, "toast-unknown") if case is None else admin_screen(person.texts, case)

    async def tell_outcome(self, flag: Flag) -> None:
        """Tell who flagged a question what became of it, once, and note that."""
        if flag.learner is None or flag.is_told:
            return
        known = self._desk.store.learner(flag.learner)
        texts = texts_for((known and known.language) or flag.language)
        question = self._desk.library.question(flag.set_id, flag.version, flag.question)
        if question is not None:
            is_fixed = flag.state is FlagState.ACCEPTED and self._now(flag) not in (None, question)
            await self._tell(flag.learner, outcome(texts, flag, question, is_fixed=is_fixed))
        await wrap_future(self._desk.store.flags.note_told(flag.id))

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
        cases = [self._case(person.texts, flag) for flag in flags.open_page(first, FLAGS_AT_ONCE)]
        return flag_list(person.texts, [case for case in cases if case is not None], first, count)

    def _case(self, texts: Texts, flag: Flag) -> FlagCase | None:
        question = self._desk.library.question(flag.set_id, flag.version, flag.question)
        info = self._desk.store.set_info(flag.set_id)
        if question is None or info is None:
            return None
        return FlagCase(
            flag=flag,
            question=question,
            title=title_of(texts, info),
            name=self._name(flag.learner),
            decided_by=self._name(flag.decided_by),
            now=self._now(flag),
        )

    async def _whole_case(self, texts: Texts, flag: Flag) -> FlagCase | None:
        """Give a flag with what people answered to its question."""
        case = self._case(texts, flag)
        return None if case is None else replace(case, figures=await to_thread(self._figures, flag, case.question))

    def _figures(self, flag: Flag, question: Question) -> ItemFigures | None:
        answers = self._desk.store.flags.answers_to(flag.set_id, flag.question)
        return next(iter(item_figures(answers, {(flag.set_id, flag.question): question})), None)

    def _now(self, flag: Flag) -> Question | None:
        """Give a flag's question as it is in the latest version; None where it is gone."""
        info = self._desk.store.set_info(flag.set_id)
        return None if info is None else self._desk.library.question(flag.set_id, info.version, flag.question)

    def _name(self, id_: int | None) -> str:
        learner = None if id_ is None else self._desk.store.learner(id_)
        return "–" if learner is None else shortened(neutral_line(learner.name), LONGEST_NAME) or "–"

    def _own_session(self, person: Person, id_: int) -> Session | None:
        session = self._desk.store.session(id_)
        return session if session is not None and session.learner == person.learner.id else None

    async def _await(self, person: Person, tap: Tap, wanted: Wanted, about: str) -> None:
        awaited = Awaited(
            learner=person.learner.id, wanted=wanted, about=about, message=tap.message, asked_at=self._desk.clock()
        )
        await wrap_future(self._desk.store.awaited.ask(awaited))

    async def _strip(self, person: Person, awaited: Awaited) -> None:
        if awaited.message is not None:
            await self._desk.courier.strip(person.chat, awaited.message)

    async def _toast(self, person: Person, tap: Tap, key: str | None) -> None:
        await self._desk.courier.toast(tap.query, None if key is None else person.texts.say(key))
