"""How does whoever began a round hear in private what came of it? Once at most, and as far as they may know it."""

from __future__ import annotations

import logging
from asyncio import wrap_future
from dataclasses import replace
from typing import TYPE_CHECKING

from telegram.error import TelegramError

from bot.rounds.round import RoundState, asked_count
from bot.telegram.claim import NoLongerOwed, claimed_once
from bot.telegram.courier import NobodyThere
from bot.telegram.group_courier import once_at_most
from bot.telegram.limiter import UNSENT, before_sending
from bot.telegram.markup import blocks, lines
from bot.telegram.result_screens import group_title
from bot.telegram.resulting import START_PREFIX as RESULTS_PREFIX
from bot.telegram.round_drawing import round_texts
from bot.telegram.round_screens import details_elsewhere, details_screen
from bot.telegram.screen import Screen
from bot.telegram.who import Who
from bot.telegram.within import Within
from bot.texts import texts_for

if TYPE_CHECKING:
    from bot.rounds.round import Round
    from bot.telegram.desk import Desk
    from bot.telegram.rights import Rights
    from bot.texts import Texts
    from bot.tutor.learner import Learner

logger = logging.getLogger(__name__)


class RoundTelling:
    """Tells those who began rounds."""

    def __init__(self, desk: Desk, rights: Rights) -> None:
        self._desk = desk
        self._rights = rights

    async def tell(self, round_: Round, why_alone: str | None = None) -> None:
        """
        Send the details to who began the round and may still teach there, once at most.

        Who cannot be reached hears so in the group, once. `why_alone` is the key of what is said first where the group
        could not be shown the standings. Where the bot is in the group no more, who began hears that, and no details.
        """
        store, learner, is_away = self._desk.store, self._reachable(round_), self._is_away(round_)
        if learner is None or not await self._may_hear(round_, learner, is_away=is_away):
            await wrap_future(store.rounds.note_told(round_.id))
            return
        texts = texts_for(learner.speaks)
        screen = self._left(round_, learner, texts) if is_away else self._details(round_, texts, why_alone)
        if not await self._sent(round_, learner, screen) and not is_away:
            await self._tell_elsewhere(round_, learner)

    def _reachable(self, round_: Round) -> Learner | None:
        store = self._desk.store
        learner = None if round_.begun_by is None else store.learner(round_.begun_by)
        return None if learner is None or store.unreachable.has(learner.id) else learner

    async def _may_hear(self, round_: Round, learner: Learner, *, is_away: bool) -> bool:
        """Say whether somebody may hear of a round; of one in a group that the bot had to leave, who can be reached."""
        if is_away:
            return self._desk.store.unreachable.has_chat(learner.id)
        return await self._rights.may_be_told(round_.chat, learner.id)

    def _is_away(self, round_: Round) -> bool:
        """Say whether a round was cut, before it could be shown how it came out, because the bot had to leave."""
        group = self._desk.store.groups.find(round_.chat)
        is_unseen = round_.state is RoundState.CUT and round_.result is None
        return is_unseen and group is not None and not group.is_here

    async def _sent(self, round_: Round, learner: Learner, screen: Screen) -> bool:
        """Send a screen, unless that was done; False where nobody is there."""
        claim = claimed_once(lambda: wrap_future(self._desk.store.rounds.note_told(round_.id)))
        try:
            with Within(before_sending, claim):
                await self._desk.courier.broadcast(learner.id, screen)
        except NoLongerOwed:
            logger.debug("learner %s was told of round %d", Who(learner.id), round_.id)
        except NobodyThere as error:
            logger.info("learner %s cannot be told of round %d: %s", Who(learner.id), round_.id, error)
            return False
        except UNSENT:
            await wrap_future(self._desk.store.rounds.drop_told(round_.id))
            raise
        except TelegramError as error:
            logger.warning("the details of round %d may not have arrived: %s", round_.id, error)
        return True

    async def _tell_elsewhere(self, round_: Round, learner: Learner) -> None:
        """Say in the group, once, that somebody cannot be reached."""
        if await wrap_future(self._desk.store.unreachable.add(learner.id, self._desk.clock())):
            link = f"https://t.me/{self._desk.username}?start={RESULTS_PREFIX}{-round_.chat}"
            screen = details_elsewhere(round_texts(self._desk, round_), link)
            await self._desk.groups.send(round_.chat, round_.topic, screen, once_at_most)

    def _left(self, round_: Round, learner: Learner, texts: Texts) -> Screen:
        """Say that the round is over, what is known of it, and how it goes on; of schedules too, if some are paused."""
        store = self._desk.store
        group = group_title(texts, store.groups.find(round_.chat))
        may_see = any(each.chat == round_.chat for each in self._desk.formerly_taught(learner.id))
        paused = (schedule for schedule in store.schedules.of_chat(round_.chat) if schedule.is_paused)
        has_schedules = any(schedule.plan.made_by == learner.id for schedule in paused)
        return Screen(
            blocks(
                lines(texts.say("group-left", group=group)),
                lines(texts.say("group-left-results") if may_see and store.rounds.answers(round_.id) else None),
                lines(texts.say("group-left-schedules") if has_schedules else None),
            )
        )

    def _details(self, round_: Round, texts: Texts, why_alone: str | None) -> Screen:
        """Say who answered what; first, where the group could not be shown the standings, why."""
        store, library = self._desk.store, self._desk.library
        answers, group = store.rounds.answers(round_.id), store.groups.find(round_.chat)
        learners = dict.fromkeys(answer.learner for answer in answers)
        asked = round_.questions[: asked_count(store.rounds.askings(round_.id))]
        found = [(ref, library.question(ref.set_id, ref.version, ref.question)) for ref in asked]
        screen = details_screen(
            texts,
            "" if group is None else group.title,
            answers,
            round_,
            [None if question is None else self._desk.as_counted(ref, question) for ref, question in found],
            {id_: "" if (known := store.learner(id_)) is None else known.name for id_ in learners},
        )
        if why_alone is None:
            return screen
        note = lines(texts.say(why_alone, group=group_title(texts, group)))
        return replace(screen, runs=blocks(note, screen.runs))
