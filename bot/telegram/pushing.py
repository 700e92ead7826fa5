"""How a teacher begins a round in a group, and ends it: `/push`, `/stop`, and buttons that do the same."""

from __future__ import annotations

from asyncio import gather, wrap_future
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.rounds.round import RoundState
from bot.telegram.absence import done_at, is_too_late
from bot.telegram.asked_quiz import understood
from bot.telegram.choosing_screens import MOST_QUESTIONS
from bot.telegram.gone_sets import why_not_asked
from bot.telegram.named_language import language_named
from bot.telegram.origin import origin
from bot.telegram.presses.rounds import PUSHING, BeginRound, Draft, ListSets, SpeakInGroup
from bot.telegram.round_plan import RoundPlan, plan_of
from bot.telegram.round_screens import draft_screen, group_languages, sets_for_round
from bot.telegram.round_start import Began, RoundStarter, Where
from bot.telegram.screens import words
from bot.telegram.titled import part_in_button, sets_with
from bot.telegram.turned_plans import TurnedPlans
from bot.texts import LANGUAGES, texts_for
from bot.texts.phrases import level_name

if TYPE_CHECKING:
    from collections.abc import Collection

    from bot.store import SetInfo
    from bot.telegram.desk import Desk, Person
    from bot.telegram.feature import Command
    from bot.telegram.group_call import GroupCall
    from bot.telegram.press import Press, Tap
    from bot.telegram.presses.rounds import Pushing
    from bot.telegram.rights import Rights
    from bot.telegram.screen import Screen

GROUP_PAYLOAD = "group"


class Pusher:
    """Begins and ends rounds at a desk, for those who may."""

    presses = PUSHING

    def __init__(self, desk: Desk, rights: Rights) -> None:
        self._desk = desk
        self._rights = rights
        self._starter = RoundStarter(desk)
        self._plans = TurnedPlans()
        self.commands: dict[str, Command] = {}  # in private the teacher's desk answers
        self.group_commands = {"push": self.push, "stop": self.stop, "language": self.language}
        self.group_presses = tuple(PUSHING.values())

    async def push(self, call: GroupCall) -> None:
        """Begin a round where everything was said, else ask."""
        mark, now = origin(), self._desk.clock()
        if not await self._may(call) or (mark is not None and self._desk.store.rounds.was_begun(mark, now)):
            return
        sets = self._desk.store.sets()
        asked = understood(call.arguments, sets)
        info = asked.info or (sets[0] if len(sets) == 1 else None)
        why_not = why_not_asked(self._desk, call.texts, "/push", asked, sets, "round-no-set")
        if why_not is not None:
            await self._say(call, why_not)
            return
        plan = plan_of(asked)
        if self._desk.store.rounds.open_in(call.chat) is not None:
            await self._say(call, words(call.texts, self._why_not(call, Began.IS_RUNNING)))
        elif info is not None and asked.count:
            await self._begin(call, info, replace(plan, count=asked.count))
        elif info is None:
            press = ListSets(start=0, plan=plan.code, part=part_in_button(asked.part))
            await self._say(call, sets_for_round(call.texts, sets_with(press.part, sets), press))
        else:
            screen, there = await self._draft(call, info, plan)
            message = await self._desk.groups.send(call.chat, call.topic, screen)
            self._plans.note(call.chat, message, info.id, plan, there)

    async def _begin(self, call: GroupCall, info: SetInfo, plan: RoundPlan) -> None:
        """Begin a round; where it cannot be, or not as long as was asked for, say so."""
        began = await self._starter.begin(self._where(call), info.id, plan)
        if began is not Began.BEGUN:
            lacks_level = began is Began.NO_QUESTIONS and await self._levels_there(call, info, plan)
            await self._say(call, lacks_level or words(call.texts, self._why_not(call, began)))
            return
        round_ = self._desk.store.rounds.open_in(call.chat)
        count = plan.count if round_ is None else len(round_.questions)
        if count < plan.count:
            key = "round-longest" if count == MOST_QUESTIONS else "round-all-there"
            await self._say(call, words(call.texts, key, count=count, asked=plan.count))

    async def _levels_there(self, call: GroupCall, info: SetInfo, plan: RoundPlan) -> Screen | None:
        """Name the levels that a set has for a plan whose own it lacks; None where that is not what it lacks."""
        there = (await self._starter.offer(info, plan, call.texts.language)).levels
        if plan.level is None or not there:
            return None
        named = call.texts.say("list-separator").join(level_name(call.texts, level) for level in there)
        return words(call.texts, "round-no-level", level=level_name(call.texts, plan.level), levels=named)

    async def stop(self, call: GroupCall) -> None:
        """End the round that goes on; its standings follow in its own topic, of which another one is told."""
        if not await self._may(call):
            return
        rounds = self._desk.store.rounds
        round_ = rounds.open_in(call.chat)
        if round_ is None:
            await self._say(call, words(call.texts, "no-round"))
            return
        now = self._desk.clock()
        if is_too_late(now) and done_at(now) < round_.begun_at:
            await self._say(call, words(call.texts, "stop-too-late"))
            return
        await wrap_future(rounds.end(round_.id, RoundState.STOPPED, self._desk.clock()))
        self._desk.bell.set()
        if call.topic != round_.topic:
            await self._say(call, words(call.texts, "round-stopped-elsewhere"))

    async def language(self, call: GroupCall) -> None:
        """Take the language that was named for the group, or ask for it."""
        if not await self._may(call):
            return
        wanted = next(filter(None, map(language_named, call.arguments)), None)
        if wanted is None:
            await self._say(call, group_languages(call.texts))
        else:
            await wrap_future(self._desk.store.groups.choose_language(call.chat, wanted))
            await self._say(call, words(texts_for(wanted), "group-language-saved"))

    async def press(self, person: Person, tap: Tap, press: Pushing) -> None:  # noqa: ARG002 - what all features take
        """Answer a press outside of a group: there are no such buttons."""
        await self._desk.toast(person, tap, "toast-unknown")

    async def group_press(self, call: GroupCall, tap: Tap, press: Press) -> None:
        """Go on to the next step, in the place of the last one, for those who may."""
        if not await self._rights.may_teach(call.chat, call.learner):
            await self._desk.courier.toast(tap.query, call.texts.say("teachers-only"))
            return
        is_again = self._desk.twice.is_again(call.chat, tap.message, press, self._desk.clock())
        match press:
            case _ if is_again:  # a group is slow to be changed: nothing is to be changed into what it will be
                await self._desk.courier.rest(tap.query)
            case BeginRound():
                await self._press_begin(call, tap, press)
            case ListSets(part=part):
                sets = sets_with(part, self._desk.store.sets())
                await self._show(call, tap, sets_for_round(call.texts, sets, press))
            case Draft(set_id=set_id, plan=code):
                await self._press_draft(call, tap, set_id, code)
            case SpeakInGroup(language=language):
                await self._press_language(call, tap, language)
            case _:
                await self._show(call, tap, None)

    async def _press_draft(self, call: GroupCall, tap: Tap, set_id: str, code: str) -> None:
        pressed, info = RoundPlan.read(code), self._starter.published(set_id)
        if pressed is None or info is None:
            await self._show(call, tap, None)
            return
        plan = self._plans.turned(call.chat, tap.message, info.id, pressed)
        screen, there = await self._draft(call, info, plan)
        self._plans.note(call.chat, tap.message, info.id, plan, there)
        await self._show(call, tap, screen)

    async def _press_begin(self, call: GroupCall, tap: Tap, press: BeginRound) -> None:
        pressed = RoundPlan.read(press.plan)
        plan = None if pressed is None else self._plans.newest(call.chat, tap.message, press.set_id, pressed)
        began = Began.NO_SET if plan is None else await self._starter.begin(self._where(call), press.set_id, plan)
        if began is Began.BEGUN:
            await self._show(call, tap, words(call.texts, "round-begun"))
        else:
            await self._desk.courier.toast(tap.query, call.texts.say(self._why_not(call, began)))

    def _why_not(self, call: GroupCall, began: Began) -> str:
        """Name what is said where no round has begun; one that goes on elsewhere in the group is not seen from here."""
        running = self._desk.store.rounds.open_in(call.chat) if began is Began.IS_RUNNING else None
        is_elsewhere = running is not None and running.topic != call.topic
        return "round-is-running-elsewhere" if is_elsewhere else f"round-{began}"

    async def _press_language(self, call: GroupCall, tap: Tap, language: str) -> None:
        if language not in LANGUAGES:
            await self._show(call, tap, None)
            return
        await wrap_future(self._desk.store.groups.choose_language(call.chat, language))
        await self._show(call, tap, words(texts_for(language), "group-language-saved"))

    async def _draft(self, call: GroupCall, info: SetInfo, plan: RoundPlan) -> tuple[Screen, Collection[int]]:
        """Give how a plan looks, and the levels that its buttons turn to."""
        offer = await self._starter.offer(info, plan, call.texts.language)
        return draft_screen(call.texts, info, plan, offer.count, offer.levels), offer.levels

    async def _may(self, call: GroupCall) -> bool:
        if await self._rights.may_teach(call.chat, call.learner):
            return True
        await self._say(call, words(call.texts, "teachers-only"))
        return False

    async def _show(self, call: GroupCall, tap: Tap, screen: Screen | None) -> None:
        if screen is None:
            await self._desk.courier.toast(tap.query, call.texts.say("toast-unknown"))
            return
        await gather(self._desk.courier.rest(tap.query), self._desk.groups.change(call.chat, tap.message, screen))

    async def _say(self, call: GroupCall, screen: Screen) -> None:
        await self._desk.groups.answers.send(call.chat, call.topic, screen)

    def _where(self, call: GroupCall) -> Where:
        return Where(
            chat=call.chat, topic=call.topic, language=call.texts.language, begun_by=call.learner, origin=origin()
        )
