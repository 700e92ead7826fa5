"""
What happens where a question cannot be asked: its topic is closed or deleted, or the bot may not write in the group?

The round ends, the schedules there are paused, and whoever made them hears once, in private, how to cure it. Where only
polls are forbidden, the group hears it.
"""

from __future__ import annotations

from asyncio import wrap_future
from contextlib import suppress
from typing import TYPE_CHECKING

from bot.rounds.round import RoundState
from bot.telegram.group_refusals import GroupGone, GroupMoved, TopicGone
from bot.telegram.group_telling import tell_group
from bot.telegram.limiter import AWAY
from bot.telegram.markup import blocks, lines
from bot.telegram.private_word import tell_in_private
from bot.telegram.result_screens import group_title
from bot.telegram.round_drawing import round_texts
from bot.telegram.schedule_screens import all_schedules
from bot.telegram.screen import Screen
from bot.telegram.screens import words
from bot.texts import texts_for

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.rounds.round import Round
    from bot.rounds.schedule import Schedule
    from bot.telegram.desk import Desk, Person
    from bot.telegram.rights import Rights


async def leave_topic(desk: Desk, rights: Rights, round_: Round) -> None:
    """Pause what would begin in the topic of a round, offer it no more, and tell whose it is."""
    rested = await wrap_future(desk.store.schedules.rest_topic(round_.chat, round_.topic))
    if round_.topic is not None:
        await wrap_future(desk.store.topics.drop(round_.chat, round_.topic))
    await _tell_owners(desk, rights, round_, rested, ("topic-closed", "topic-closed-schedules"))


async def leave_group(desk: Desk, rights: Rights, round_: Round) -> None:
    """Pause what would begin in the group of a round, and tell whose it is."""
    rested = await wrap_future(desk.store.schedules.rest(round_.chat))
    await _tell_owners(desk, rights, round_, rested, ("group-closed", "group-closed-schedules"))


async def go_without_polls(desk: Desk, round_: Round, why: str = "round-no-polls") -> None:
    """End a round that cannot ask on, with its standings where anybody has answered, and say `why`."""
    rounds, now = desk.store.rounds, desk.clock()
    if rounds.answers(round_.id):
        await wrap_future(rounds.end(round_.id, RoundState.STOPPED, now))
    else:
        await wrap_future(rounds.cut(round_.id, now))
    await tell_group(desk, round_.chat, round_.topic, words(round_texts(desk, round_), why))


async def tell_unanswered(
    desk: Desk, person: Person | None, chat: int, error: GroupGone | None = None, answer: Screen | None = None
) -> None:
    """
    Tell in private who wrote a command that the bot cannot answer in the group, with the `answer` to what was done.

    Where nobody can be told so, and the `error` is that of a topic, it is said outside of topics.
    """
    group = desk.store.groups.find(chat)
    if person is not None:
        note = words(person.texts, "group-unanswered", group=group_title(person.texts, group))
        if await tell_in_private(desk, person.chat, _above(note, answer)):
            return
    if isinstance(error, TopicGone):
        note = words(texts_for(None if group is None else group.speaks), "topic-unanswered")
        with suppress(GroupGone, GroupMoved):
            await desk.groups.answers.send(chat, None, _above(note, answer))


def _above(note: Screen, answer: Screen | None) -> Screen:
    return note if answer is None else Screen(blocks(note.runs, answer.runs), answer.keyboard)


async def _tell_owners(
    desk: Desk, rights: Rights, round_: Round, rested: Iterable[Schedule], keys: tuple[str, str]
) -> None:
    """Tell each of them who may still teach there: the first of the keys is of the round, the other of schedules."""
    makers = [schedule.plan.made_by for schedule in rested]
    with suppress(*AWAY):
        for id_ in dict.fromkeys((round_.begun_by, *makers)):
            if id_ is not None and await rights.may_be_told(round_.chat, id_):
                await _tell(desk, id_, round_.chat, keys, has_schedules=id_ in makers)


async def _tell(desk: Desk, id_: int, chat: int, keys: tuple[str, str], *, has_schedules: bool) -> None:
    learner = desk.store.learner(id_)
    if learner is None:
        return
    texts = texts_for(learner.speaks)
    group = group_title(texts, desk.store.groups.find(chat))
    runs = blocks(
        lines(texts.say(keys[0], group=group)),
        lines(texts.say(keys[1]) if has_schedules else None),
    )
    await tell_in_private(desk, id_, Screen(runs, ((all_schedules(texts, chat),),) if has_schedules else ()))
