"""Who throws the bot out ends its rounds; whose they are hears it once, and the group when the bot is back."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from bot.rounds.round import RoundState
from bot.telegram.limiter import TRIES, Limiter
from bot.texts import LANGUAGES, texts_for
from bot.tutor.role import Role
from tests.bot.botapi.running import START
from tests.bot.botapi.telegram import AWAY, Fault
from tests.bot.telegram.rounds import CLASS, RIGHT, WRONG, push, the_round
from tests.bot.telegram.sets import publish

if TYPE_CHECKING:
    from bot.store import Store
    from bot.telegram.application import Bot
    from tests.bot.botapi.groups import Group
    from tests.bot.botapi.people import Somebody
    from tests.bot.botapi.running import World

WEEK = 7 * 24
LEFT = "I am no longer in “Class”"


@pytest.fixture
def ben(world: World, bot: Bot) -> Somebody:
    """Give a member of the group."""
    return world.person("Ben")


@pytest.fixture
async def group(world: World, store: Store, ann: Somebody, ben: Somebody) -> Group:
    """Give a group of Ann, who owns it, and Ben, to which Ben has added the bot."""
    publish(store, CLASS, START)
    await ann.says("/start")
    await ben.says("/start")
    group = world.group(ann, ben)
    await group.adds_bot(ben)
    return group


async def is_thrown_out(world: World, group: Group) -> None:
    await group.removes_bot()
    await world.rounds()
    await world.rounds()


async def comes_back(world: World, group: Group) -> None:
    world.telegram.removed.discard(group.id)
    await group.adds_bot()
    for _ in range(4):
        world.hours += 0.001
        await world.rounds()


def told(somebody: Somebody, words: str = LEFT) -> list[str]:
    """Give what somebody was told with these words."""
    return [message.text for message in somebody.messages if words in message.text]


async def test_whoever_began_a_round_is_told_once_that_the_bot_was_thrown_out(
    world: World, store: Store, group: Group, ann: Somebody, ben: Somebody
) -> None:
    polls = await push(world, group)
    await group.votes(ben, polls[0], RIGHT)
    await is_thrown_out(world, group)
    await group.votes(ben, polls[1], RIGHT)
    await world.rounds()

    assert the_round(store).state is RoundState.CUT
    (text,) = told(ann)
    assert text.startswith("⚠️ I am no longer in “Class”, so the round there has ended. Once I am added again, I show")
    assert told(ben) == []
    assert store.rounds.unsettled() == []


@pytest.mark.parametrize("language", LANGUAGES)
async def test_they_are_told_in_their_own_language(world: World, store: Store, bot: Bot, language: str) -> None:
    publish(store, CLASS, START)
    owner = world.person(language=language)
    await owner.says("/start")
    group = world.group(owner)
    await group.adds_bot()
    await push(world, group)
    await is_thrown_out(world, group)

    assert owner.messages[-1].text == texts_for(language).say("group-left", group="Class")


async def test_a_group_that_is_lost_unseen_is_told_of_all_the_same(world: World, group: Group, ann: Somebody) -> None:
    await group.hears(ann, "/push class 3")
    world.telegram.removed.add(group.id)
    for _ in range(3):
        await world.rounds()
    assert len(told(ann)) == 1


async def test_who_may_see_results_hears_that_there_are_some(
    world: World, store: Store, group: Group, ann: Somebody, ben: Somebody
) -> None:
    store.grant(ann.id, Role.TEACHER, START).result()
    polls = await push(world, group)
    await group.votes(ben, polls[0], RIGHT)
    await is_thrown_out(world, group)

    assert told(ann)[0].endswith("/results tells you what was answered.")


async def test_a_round_whose_standings_were_there_already_is_not_spoken_of(
    world: World, store: Store, group: Group, ann: Somebody, ben: Somebody
) -> None:
    polls = await push(world, group)
    await group.votes(ben, polls[0], RIGHT)
    await group.hears(ann, "/stop")
    await world.rounds()
    await is_thrown_out(world, group)
    said = len(group.texts)
    await comes_back(world, group)

    assert told(ann) == []
    assert len(group.texts) == said + 1
    assert "could not go on" not in group.texts[-1]


@pytest.mark.usefixtures("_tries_at_once")
async def test_while_the_network_is_away_it_is_tried_again(world: World, group: Group, ann: Somebody) -> None:
    await push(world, group)
    world.telegram.faults["sendMessage"] = [AWAY] * TRIES
    await is_thrown_out(world, group)
    world.hours += 0.01
    await world.rounds()
    assert len(told(ann)) == 1


async def test_where_the_process_dies_while_that_waits_for_its_turn_the_next_one_tells_it(
    world: World, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish(store, CLASS, START)
    ann, waits = world.person(), asyncio.Event()

    async def has_no_turn(_: Limiter) -> None:
        waits.set()
        await asyncio.Event().wait()

    async with world.running() as bot:
        await ann.says("/start")
        group = world.group(ann)
        await group.adds_bot()
        await push(world, group)
        await group.removes_bot()
        with monkeypatch.context() as slow:
            slow.setattr(Limiter, "_wait_for_broadcast", has_no_turn)
            look = asyncio.ensure_future(bot.watches.rounds.look())
            await waits.wait()
            look.cancel()
            await asyncio.gather(look, return_exceptions=True)
    assert told(ann) == []

    async with world.running():
        await world.rounds()
    assert len(told(ann)) == 1


async def test_who_never_opened_a_private_chat_is_not_written_to(world: World, store: Store, bot: Bot) -> None:
    publish(store, CLASS, START)
    owner = world.person()
    group = world.group(owner)
    await group.adds_bot()
    await group.hears(owner, "/schedule daily 11:00 class 1")
    await push(world, group)
    calls = len(world.telegram.calls)
    await is_thrown_out(world, group)

    assert [given for name, given in world.telegram.calls[calls:] if given.get("chat_id") == str(owner.id)] == []
    assert store.rounds.unsettled() == []


@pytest.mark.usefixtures("_tries_at_once")
@pytest.mark.parametrize("has_chat", [True, False])
async def test_details_that_were_still_to_be_sent_are_for_who_has_a_private_chat(
    world: World, store: Store, bot: Bot, *, has_chat: bool
) -> None:
    publish(store, CLASS, START)
    owner = world.person()
    if has_chat:
        await owner.says("/start")
    group = world.group(owner)
    await group.adds_bot()
    polls = await push(world, group)
    await group.votes(owner, polls[0], RIGHT)
    await group.hears(owner, "/stop")
    world.telegram.faults["sendMessage"] = [None, *[AWAY] * TRIES]
    world.hours += 0.001
    await world.rounds()
    assert told(owner, "The round in") == []
    await is_thrown_out(world, group)

    assert len(told(owner, "The round in")) == has_chat
    assert told(owner) == []
    assert store.rounds.unsettled() == []


async def test_who_cannot_be_reached_keeps_nothing_from_going_on(
    world: World, store: Store, group: Group, ann: Somebody
) -> None:
    await push(world, group)
    world.telegram.blocked.add(ann.id)
    await is_thrown_out(world, group)
    assert store.rounds.unsettled() == []


async def test_back_in_the_group_it_shows_how_the_round_came_out(
    world: World, store: Store, group: Group, ann: Somebody, ben: Somebody
) -> None:
    polls = await push(world, group)
    await group.votes(ben, polls[0], RIGHT)
    await group.votes(ben, polls[1], WRONG)
    await is_thrown_out(world, group)
    said = len(group.texts)
    await comes_back(world, group)

    hello, standings = group.texts[said:]
    assert "could not go on, and is over. /push begins another one." in hello
    assert "🏁" in standings
    assert "Ben – 1/3" in standings
    assert all(poll.is_closed for poll in polls)
    assert "Ben – 1/3" in ann.messages[-1].text  # who began it gets the details now
    assert len(await push(world, group)) == 6


async def test_thrown_out_and_added_again_once_more_it_says_so_once(world: World, group: Group, ben: Somebody) -> None:
    polls = await push(world, group)
    await group.votes(ben, polls[0], RIGHT)
    for _ in range(2):
        await is_thrown_out(world, group)
        await comes_back(world, group)
    assert len([text for text in group.texts if "🏁" in text]) == 1
    assert len([text for text in group.texts if "could not go on" in text]) == 1


async def test_of_a_round_that_nobody_has_answered_it_says_so(world: World, group: Group, ann: Somebody) -> None:
    await push(world, group)
    await is_thrown_out(world, group)
    said, heard = len(group.texts), len(ann.messages)
    await comes_back(world, group)
    hello, standings = group.texts[said:]
    assert "could not go on" in hello
    assert texts_for("en").say("round-nobody") in standings
    assert group.pictures == []
    assert len(ann.messages) == heard
    assert all(poll.is_closed for poll in group.polls)

    await is_thrown_out(world, group)
    await comes_back(world, group)
    assert "could not go on" not in group.texts[-1]


async def test_of_a_round_that_ended_for_want_of_a_right_nothing_more_is_said_once_the_right_is_there(
    world: World, store: Store, group: Group, ann: Somebody
) -> None:
    world.telegram.faults["sendPoll"] = [Fault(400, "Bad Request: not enough rights to send polls to the chat")]
    await push(world, group)
    assert the_round(store).state is RoundState.CUT
    said = len(group.texts)
    group.bot_becomes("member", "administrator", ann)
    for _ in range(3):
        await world.rounds()
    assert len(group.texts) == said


async def test_of_a_round_of_long_ago_nothing_is_said(world: World, group: Group, ben: Somebody) -> None:
    polls = await push(world, group)
    await group.votes(ben, polls[0], RIGHT)
    await is_thrown_out(world, group)
    said = len(group.texts)
    world.hours += WEEK + 1
    await comes_back(world, group)
    (hello,) = group.texts[said:]
    assert "could not go on" not in hello


async def test_where_it_may_write_again_it_shows_what_only_whoever_began_has_seen(
    world: World, group: Group, ann: Somebody, ben: Somebody
) -> None:
    polls = await push(world, group)
    await group.votes(ben, polls[0], RIGHT)
    await group.hears(ann, "/stop")
    world.telegram.faults["sendMessage"] = [Fault(400, "Bad Request: CHAT_WRITE_FORBIDDEN")]
    await world.rounds()
    world.telegram.faults["sendPoll"] = [Fault(400, "Bad Request: CHAT_WRITE_FORBIDDEN")]
    await push(world, group)
    said = len(group.texts)
    group.bot_becomes("member", "administrator", ann)
    for _ in range(4):
        world.hours += 0.001
        await world.rounds()

    (standings,) = group.texts[said:]
    assert "Ben – 1/3" in standings
    assert len(told(ann, "Ben – 1/3")) == 1


@pytest.mark.usefixtures("_tries_at_once")
async def test_standings_that_cannot_be_shown_are_told_once_the_network_is_there(
    world: World, store: Store, group: Group, ann: Somebody, ben: Somebody
) -> None:
    polls = await push(world, group)
    await group.votes(ben, polls[0], RIGHT)
    await group.hears(ann, "/stop")
    world.telegram.faults["sendMessage"] = [Fault(400, "Bad Request: CHAT_WRITE_FORBIDDEN"), *[AWAY] * TRIES]
    await world.rounds()
    assert told(ann, "Ben – 1/3") == []
    await world.rounds()
    await world.rounds()
    assert len(told(ann, "Ben – 1/3")) == 1
    assert store.rounds.unsettled() == []


async def test_whoever_scheduled_rounds_is_told_once_that_they_rest(
    world: World, store: Store, group: Group, ann: Somebody
) -> None:
    for hour in (11, 12):
        await group.hears(ann, f"/schedule daily {hour}:00 mini 1")
    await is_thrown_out(world, group)
    await world.bot.watches.schedules.look()  # type: ignore[union-attr]
    (text,) = told(ann)
    assert text.startswith("⚠️ I am no longer in “Class”, so your schedules there are paused. Once I am added again,")
    await comes_back(world, group)
    await is_thrown_out(world, group)
    assert len(told(ann)) == 1
    assert [schedule.is_paused for schedule in store.schedules.of_chat(group.id)] == [True, True]


async def test_a_round_that_was_scheduled_and_its_schedule_are_told_of_in_one(
    world: World, group: Group, ann: Somebody
) -> None:
    await group.hears(ann, "/schedule daily 11:00 mini 1")
    world.hours += 1.01
    await world.bot.watches.schedules.look()  # type: ignore[union-attr]
    world.telegram.removed.add(group.id)
    for _ in range(3):
        await world.rounds()

    (text,) = told(ann)
    assert "so the round there has ended" in text
    assert "Your schedules there are paused" in text
