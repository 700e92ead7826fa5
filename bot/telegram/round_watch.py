"""
What is to be done in the rounds of all groups? Looked up again and again while the bot runs, each round by itself.

Where a round is stands in rows; each step is done, written down, and looked up anew. So a round goes on where it was
when the process died, and one that has to wait for its group's pace holds up no other.
"""

from __future__ import annotations

import asyncio
import logging
from asyncio import wrap_future
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, assert_never

from telegram.error import BadRequest, TelegramError

from bot.rounds.course import Ask, Close, Draw, End, Settle, Show, Tell, WaitUntil, next_step
from bot.rounds.round import RoundState, all_refused, asked_count
from bot.rounds.standings import hardest, tallies
from bot.telegram.bell import rung_within
from bot.telegram.group_refusals import GroupGone, GroupMoved, MayNotPoll, MayNotWrite, TopicGone
from bot.telegram.limiter import UNSENT, NoRoom
from bot.telegram.looking import GRACE, end_within
from bot.telegram.parting import part_from
from bot.telegram.review_screens import MISTAKES_PAYLOAD
from bot.telegram.rights import Rights
from bot.telegram.round_asking import NoLongerWanted, RoundAsking
from bot.telegram.round_drawing import RoundDrawing, board_names, round_texts
from bot.telegram.round_screens import result_screen
from bot.telegram.round_telling import RoundTelling
from bot.telegram.screen import Button
from bot.telegram.shut_out import go_without_polls, leave_group, leave_topic

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from bot.rounds.course import Step
    from bot.rounds.round import Asking, Round
    from bot.rounds.standings import RoundAnswer
    from bot.telegram.desk import Desk
    from quizzes.question import Question

logger = logging.getLogger(__name__)

BETWEEN_LOOKS = 1.0
IN_A_TURN = 20
AFTER_A_FAULT = timedelta(seconds=5)


class RoundWatch:
    """Sees that rounds go on."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._drawing = RoundDrawing(desk)
        self._rights = Rights(desk)
        self._telling = RoundTelling(desk, self._rights)
        self._since = self._seen = desk.clock()
        self._at_work: dict[int, asyncio.Task[None]] = {}
        self._not_before: dict[int, datetime] = {}
        self._close_from: dict[int, datetime] = {}

    async def run(self) -> None:
        """Look again and again; what was begun is finished before the end, if that takes no longer than a moment."""
        try:
            while True:
                await self._look_safely()
                if await rung_within(self._desk.bell, BETWEEN_LOOKS):
                    self._not_before.clear()
        finally:
            await self._close()

    async def look(self) -> None:
        """Do in each round what is to be done now, and wait for it."""
        self._not_before.clear()
        await self._start()
        await asyncio.gather(*self._at_work.values())

    async def _close(self) -> None:
        await end_within(GRACE, self._at_work.values())

    async def _look_safely(self) -> None:
        try:
            await self._start()
        except Exception:
            logger.exception("it could not be seen which rounds go on")

    def _now(self) -> datetime:
        """Read the clock; where it was put back, nothing that was to be waited for holds any more."""
        now = self._desk.clock()
        if now < self._seen:
            self._since = now
            self._not_before.clear()
            self._close_from.clear()
        self._seen = now
        return now

    async def _start(self) -> None:
        """Take up what is due; of many rounds, which a bell wakes all at once, some in each turn of the event loop."""
        now = self._now()
        due = [id_ for id_ in self._desk.store.rounds.unsettled() if self._not_before.get(id_, now) <= now]
        for number, id_ in enumerate(due, start=1):
            if id_ not in self._at_work:
                self._at_work[id_] = asyncio.create_task(self._go_on(id_))
            if number % IN_A_TURN == 0:
                await asyncio.sleep(0)

    async def _go_on(self, id_: int) -> None:
        try:
            self._not_before[id_] = await self._until_it_waits(id_)
        except Exception as error:
            level = logging.WARNING if isinstance(error, TelegramError) else logging.ERROR
            logger.log(level, "round %d has to wait", id_, exc_info=error)
            self._not_before[id_] = self._desk.clock() + AFTER_A_FAULT
        finally:
            del self._at_work[id_]

    async def _until_it_waits(self, id_: int) -> datetime:
        """Do one step after another; give when there may be another."""
        rounds = self._desk.store.rounds
        while (round_ := rounds.find(id_)) is not None:
            now = self._now()
            close_from = self._close_from.get(id_)
            step = next_step(round_, rounds.askings(id_), now, running_since=self._since, close_from=close_from)
            if isinstance(step, WaitUntil):
                return step.at
            if isinstance(step, Settle):
                await wrap_future(rounds.settle(id_))
                self._close_from.pop(id_, None)
                return now
            await self._do(round_, step)
        return self._desk.clock()

    async def _do(self, round_: Round, step: Step) -> None:
        groups = self._desk.store.groups
        try:
            await self._done(round_, step)
        except GroupMoved as moved:
            await wrap_future(groups.move(round_.chat, moved.chat))
        except MayNotPoll as error:
            logger.info("round %d may send no polls: %s", round_.id, error)
            await go_without_polls(self._desk, round_)
        except (TopicGone, MayNotWrite) as error:
            logger.info("round %d may not be written to any more: %s", round_.id, error)
            await wrap_future(self._desk.store.rounds.cut(round_.id, self._desk.clock()))
            if isinstance(step, Ask):  # what is closed for the night is open again by day
                await (leave_topic if isinstance(error, TopicGone) else leave_group)(self._desk, self._rights, round_)
            if self._desk.store.rounds.answers(round_.id):
                key = "topic-closed-standings" if isinstance(error, TopicGone) else "group-closed-standings"
                with suppress(GroupGone):  # who cannot be told in private is not told in the group either
                    await self._telling.tell(round_, key if isinstance(step, Show) else None)
        except GroupGone as error:
            logger.info("round %d has no group any more: %s", round_.id, error)
            await part_from(self._desk, round_.chat)
        except NoLongerWanted:
            logger.debug("round %d was stopped meanwhile", round_.id)

    async def _done(self, round_: Round, step: Step) -> None:
        rounds = self._desk.store.rounds
        match step:
            case Ask(position=position):
                await self._ask(round_, position)
            case End():
                await wrap_future(rounds.end(round_.id, RoundState.ENDED, self._desk.clock()))
            case Show():
                await self._show(round_)
            case Tell():
                await self._telling.tell(round_)
            case Draw():
                await self._drawing.draw(round_)
            case Close(asking=asking):
                await self._close_poll(round_, asking)
            case WaitUntil() | Settle():
                pass
            case _:
                assert_never(step)

    async def _ask(self, round_: Round, position: int) -> None:
        ref, question = round_.questions[position], self._question(round_, position)
        asking = RoundAsking(self._desk, round_, position)
        if question is None or self._desk.no_longer_asked((ref,)):
            await asking.give_up()
            return
        try:
            await asking.ask(question)
        except (*UNSENT, GroupMoved, GroupGone):
            await asking.drop()
            raise
        except BadRequest as error:
            logger.warning("question %s of round %d is refused: %s", ref.question, round_.id, error)
            await asking.give_up()
        except TelegramError as error:
            logger.warning("question %s of round %d may not have arrived: %s", ref.question, round_.id, error)

    async def _close_poll(self, round_: Round, asking: Asking) -> None:
        """
        Close a poll, if there is room for it in the group; else none of the round is closed for a while.

        Then one is closed in any case: a group may stay crowded, with votes for which its standings are shown anew.
        """
        is_put_off = round_.id in self._close_from
        try:
            await self._desk.groups.close_poll(round_.chat, asking.message or 0, is_put_off=is_put_off)
        except NoRoom as error:
            self._close_from[round_.id] = self._desk.clock() + timedelta(seconds=error.seconds)
        else:
            self._close_from.pop(round_.id, None)
            await wrap_future(self._desk.store.rounds.note_closed(asking.id))

    async def _show(self, round_: Round) -> None:
        """Show the standings in the message where they are, else in a new one; where nothing was asked, say why."""
        answers, texts = self._desk.store.rounds.answers(round_.id), round_texts(self._desk, round_)
        askings = self._desk.store.rounds.askings(round_.id)
        if not answers and all_refused(askings):
            await go_without_polls(self._desk, round_, "round-all-refused")
            return
        count = asked_count(askings)
        tally = hardest(tallies(answers, count))
        question = None if tally is None else self._question(round_, tally.position)
        screen = result_screen(texts, round_, answers, board_names(self._desk, _learners(answers)), question, count)
        if answers:
            link = f"https://t.me/{self._desk.username}?start={MISTAKES_PAYLOAD}"
            screen = replace(screen, keyboard=((Button(texts.say("button-round-mistakes"), link),),))
        message = round_.result
        if message is None or not await self._desk.groups.change(round_.chat, message, screen, is_asked=False):
            message = await self._desk.groups.send(round_.chat, round_.topic, screen)
        await wrap_future(self._desk.store.rounds.note_result(round_.id, message, len(answers)))

    def _question(self, round_: Round, position: int) -> Question | None:
        """Give a question with the key that counts: it may have been put right since the round began."""
        ref = round_.questions[position]
        question = self._desk.library.question(ref.set_id, ref.version, ref.question)
        return None if question is None else self._desk.as_counted(ref, question)


def _learners(answers: Iterable[RoundAnswer]) -> list[int]:
    return list(dict.fromkeys(answer.learner for answer in answers))
