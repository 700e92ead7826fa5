"""A process that dies in the middle of any call leaves a round that the next one brings to its end, votes and all."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest

from bot.telegram.group_courier import GroupCourier
from tests.bot.botapi.running import START
from tests.bot.telegram.rounds import CLASS, no_room
from tests.bot.telegram.sets import publish
from tests.bot.telegram.test_round_pictures import excuse_pictures_that_are_shown_as_they_are

if TYPE_CHECKING:
    from bot.store import Store
    from bot.telegram.application import Bot
    from tests.bot.botapi.groups import Group
    from tests.bot.botapi.people import Somebody
    from tests.bot.botapi.running import World

COUNT = 3
# Which call is the last one of the process: the method, how many of it are answered before, whether it is carried out.
DEATHS = [
    *(("sendPoll", before, carried_out) for before in range(COUNT) for carried_out in (False, True)),
    *((method, 0, carried_out) for method in ("sendMessage", "stopPoll", "sendPhoto") for carried_out in (False, True)),
]


def vote_all(group: Group, people: list[Somebody], voted: dict[tuple[str, int], bool]) -> None:
    """Let everybody vote in each poll in which they have not yet; the first vote in a question is noted."""
    for number, poll in enumerate(group.polls):
        for shift, somebody in enumerate(people):
            if somebody.id not in poll.votes and not poll.is_closed:
                option = (number + shift) % 3
                group.casts(somebody, poll, option, tells=True)
                voted.setdefault((poll.question, somebody.id), option == poll.right)


def rights_of(people: list[Somebody], voted: dict[tuple[str, int], bool]) -> dict[int, int]:
    """Count everybody's right answers anew."""
    return {each.id: sum(right for (_, learner), right in voted.items() if learner == each.id) for each in people}


async def die(world: World, bot: Bot) -> None:
    """See to the rounds until a call is stuck for ever."""
    look = asyncio.create_task(bot.watches.rounds.look())
    stuck = asyncio.create_task(world.telegram.is_stuck.wait())
    await asyncio.wait((look, stuck), return_when=asyncio.FIRST_COMPLETED, timeout=5)
    for task in (look, stuck):
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


@pytest.mark.parametrize(("method", "before", "carried_out"), DEATHS)
async def test_standings_equal_what_was_voted(  # noqa: PLR0915 - a whole round
    world: World, store: Store, method: str, before: int, *, carried_out: bool
) -> None:
    publish(store, CLASS, START)
    people = [world.person(name) for name in ("Ann", "Ben", "Cleo")]
    group = world.group(people[0], *people[1:])
    voted: dict[tuple[str, int], bool] = {}
    async with world.running() as bot:
        await group.adds_bot()
        await group.hears(people[0], f"/push class {COUNT}")
        if method != "sendPoll":
            await world.rounds()
            vote_all(group, people, voted)
            await group.hears(people[0], "/stop")
        world.telegram.stuck[method] = [*[None] * before, carried_out]
        await die(world, bot)
        assert world.telegram.is_stuck.is_set()
        vote_all(group, people[:1], voted)
        await world.quiet()
    vote_all(group, people, voted)  # while the bot is away

    async with world.running():
        for _ in range(12):
            await world.rounds()
            vote_all(group, people, voted)
        await world.quiet()
        await group.hears(people[0], "/stop")
        for _ in range(6):
            await world.rounds()

    rights = rights_of(people, voted)
    result = next(text for text in reversed(group.texts) if "round is over" in text)
    assert len({poll.question for poll in group.polls}) == COUNT
    assert len(group.polls) <= COUNT + 1
    assert len(group.pictures) == 1
    excuse_pictures_that_are_shown_as_they_are(world)
    for somebody in people:
        assert f"{somebody.name} – {rights[somebody.id]}/{COUNT}" in result
        assert store.score(somebody.id).answered == COUNT
    assert store.rounds.unsettled() == []


async def test_polls_whose_closing_was_put_off_are_closed_by_the_next_process_and_their_votes_count_once(
    world: World, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish(store, CLASS, START)
    ann, ben = people = [world.person(name) for name in ("Ann", "Ben")]
    group = world.group(ann, ben)
    voted: dict[tuple[str, int], bool] = {}
    with monkeypatch.context() as crowded:
        crowded.setattr(GroupCourier, "close_poll", no_room(40))
        async with world.running() as bot:
            await group.adds_bot()
            await group.hears(ann, f"/push class {COUNT}")
            await world.rounds()
            vote_all(group, [ann], voted)
            await group.hears(ann, "/stop")
            for _ in range(4):
                await world.rounds()
            world.telegram.stuck["editMessageText"] = [False]
            vote_all(group, [ben], voted)
            await world.quiet()
            await die(world, bot)
    assert not any(poll.is_closed for poll in group.polls)

    async with world.running():
        for _ in range(6):
            await world.rounds()

    (shown,) = [text for text in group.texts if "🥇" in text]
    assert all(poll.is_closed for poll in group.polls)
    assert {each.learner for each in store.rounds.answers(1)} == {ann.id, ben.id}
    assert len(store.rounds.answers(1)) == 2 * COUNT
    assert all(f"{right}/{COUNT}" in shown for right in rights_of(people, voted).values())
    assert store.rounds.unsettled() == []
