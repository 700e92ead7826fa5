"""Who floods the bot is left out before anybody else has to wait; who learns never meets a limit."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from bot.telegram.crowding import MOST_OF_ONE
from bot.telegram.door import RATES, Door, Errand
from bot.telegram.lanes import MOST_IN_GROUP

if TYPE_CHECKING:
    from bot.store import Store
    from bot.telegram.application import Bot
    from tests.bot.botapi.people import Somebody
    from tests.bot.botapi.running import World

FLOOD = 5000
A_BATCH = 100


def command(somebody: Somebody, update_id: int, text: str) -> dict[str, object]:
    return in_chat({"id": somebody.id, "type": "private"}, somebody, update_id, text)


def in_chat(chat: dict[str, object], somebody: Somebody, update_id: int, text: str) -> dict[str, object]:
    entities = [{"type": "bot_command", "offset": 0, "length": len(text)}]
    message = {"message_id": update_id, "date": 1, "chat": chat, "from": somebody.user(), "text": text}
    return {"update_id": update_id, "message": {**message, "entities": entities}}


def said_in(chat: dict[str, object], somebody: Somebody, update_id: int) -> dict[str, object]:
    message = {"message_id": update_id, "date": 1, "chat": chat, "from": somebody.user(), "text": "Hello!"}
    return {"update_id": update_id, "message": message}


def bodies(store: Store) -> int:
    with closing(sqlite3.connect(str(store.path))) as db:
        count: int = db.execute("SELECT count(*) FROM inbox WHERE body IS NOT NULL").fetchone()[0]
        return count


async def test_a_flood_holds_up_nobody_else(world: World, bot: Bot, store: Store) -> None:
    """Counted, not timed: what is worked on between another's question and the answer to it."""
    eve, ann = world.person("Eve"), world.person("Ann")
    for first in range(0, FLOOD, A_BATCH):
        await bot.intake.take([command(eve, 1_000_000 + first + at, "/help") for at in range(A_BATCH)])
    so_far = len(world.telegram.calls)
    await bot.intake.take([command(ann, 2_000_000, "/help")])
    async with asyncio.timeout(10):
        while not ann.messages:  # noqa: ASYNC110 - the bot does not tell
            await asyncio.sleep(0)
    assert len(world.telegram.calls) - so_far <= 2 * MOST_OF_ONE
    await world.quiet()
    worked_on = [message.text for message in eve.messages if not message.text.startswith("That was a lot")]
    assert len(worked_on) < FLOOD / 4
    assert bodies(store) <= len(worked_on) + 2
    assert not store.waiting()


async def test_all_waiting_at_once_is_bounded_and_told_once(world: World, bot: Bot) -> None:
    for language, told in (("en", "That was a lot"), ("ja", "一度にたくさん"), ("zh", "一下子发来")):
        eve = world.person("Eve", language=language)
        await bot.intake.take([command(eve, 3_000_000 + eve.id % 100 * 10_000 + at, "/help") for at in range(300)])
        await world.quiet()
        assert sum(message.text.startswith(told) for message in eve.messages) == 1
        assert len(eve.messages) <= 1.5 * MOST_OF_ONE  # some are done while the others come in


async def test_a_press_too_many_is_answered_with_words(world: World, bot: Bot) -> None:
    eve = world.person("Eve")
    await eve.says("/help")
    queries = [eve.presses("c", eve.last.id) for _ in range(300)]
    await world.quiet()
    assert sum("That was a lot" in (world.telegram.toasts.get(query) or "") for query in queries) == 1
    world.telegram.pressed.intersection_update(world.telegram.toasts)  # those that were left out stay without an answer


async def test_votes_always_come_in(world: World, bot: Bot, store: Store) -> None:
    eve = world.person("Eve")
    vote = {"user": eve.user(), "option_ids": [0], "option_persistent_ids": []}
    votes = [{"update_id": 4_000_000 + at, "poll_answer": {"poll_id": f"p{at}", **vote}} for at in range(300)]
    await bot.intake.take(votes)
    await world.quiet()
    with closing(sqlite3.connect(str(store.path))) as db:
        assert db.execute("SELECT count(*) FROM votes").fetchone() == (300,)


def test_who_learns_fast_never_meets_a_limit() -> None:
    """An hour of two taps a second, after a day of answers that were sent while the bot was away."""
    now = 0.0
    door = Door(lambda: now)
    assert all(door.lets_in(1, Errand.UPDATE) for _ in range(MOST_OF_ONE))
    for _ in range(7200):
        now += 0.5
        assert door.lets_in(1, Errand.UPDATE)


@pytest.mark.parametrize("errand", [Errand.UPDATE, Errand.LOOK_UP, Errand.EXPORT, Errand.UPLOAD])
def test_an_allowance_is_used_up_and_fills_again(errand: Errand) -> None:
    now, rate = 0.0, RATES[errand]
    door = Door(lambda: now)
    assert sum(door.lets_in(1, errand) for _ in range(rate.at_once + 50)) == rate.at_once
    assert door.lets_in(2, errand)
    now += 60 / rate.a_minute * 1.01
    assert door.lets_in(1, errand)
    assert not door.lets_in(1, errand)
    now += 100_000
    assert sum(door.lets_in(1, errand) for _ in range(rate.at_once + 50)) == rate.at_once


def test_a_clock_that_goes_back_takes_nothing_away() -> None:
    now = 1_000_000.0  # a minute of it would be worth more than an allowance holds
    door, most = Door(lambda: now), RATES[Errand.EXPORT].at_once
    assert door.lets_in(1, Errand.EXPORT)
    now = 0.0
    assert sum(door.lets_in(1, Errand.EXPORT) for _ in range(most)) == most - 1


def test_whoever_learns_is_not_known_any_more_when_others_come() -> None:
    now = 0.0
    door = Door(lambda: now)
    for person in range(50_000):
        now += 0.01  # a hundred people a second
        assert door.lets_in(person, Errand.UPDATE)
    assert len(door) < 2_000


def test_whoever_floods_stays_known_while_many_others_come() -> None:
    now = 0.0
    door = Door(lambda: now)
    while door.lets_in(1, Errand.UPDATE):
        pass
    for person in range(2, 3_000):
        now += 0.0001
        door.lets_in(person, Errand.UPDATE)
    assert not door.lets_in(1, Errand.UPDATE)


async def test_in_a_full_group_what_comes_too_late_is_left_out_but_no_stop(
    world: World, bot: Bot, store: Store
) -> None:
    ann, *pupils = (world.person(f"P{number}") for number in range(2 * MOST_IN_GROUP))
    await ann.says("/start")
    group = world.group(ann, *pupils)
    await group.adds_bot()
    said = len(group.messages)
    chat = group.chat()
    asked = [in_chat(chat, pupil, 5_000_000 + at, "/leaderboard") for at, pupil in enumerate(pupils)]
    await bot.intake.take([*asked, in_chat(chat, ann, 5_900_000, "/stop")])
    await world.quiet()

    answers = [message.text for message in group.messages[said:]]
    assert any("No round is running" in answer for answer in answers)
    assert len(answers) <= 1.5 * MOST_IN_GROUP  # some are done while the others come in
    assert not store.waiting()


@pytest.mark.parametrize("at", [70, 95])
async def test_what_people_in_a_group_say_to_each_other_crowds_no_command_out(world: World, bot: Bot, at: int) -> None:
    """As where the bot is an administrator, hears all that is said, and was away for some minutes."""
    ann, *pupils = (world.person(f"P{number}") for number in range(A_BATCH))
    await ann.says("/start")
    group = world.group(ann, *pupils)
    await group.adds_bot()
    batch = [said_in(group.chat(), pupil, 5_000_000 + number) for number, pupil in enumerate(pupils)]
    batch[at] = in_chat(group.chat(), ann, 5_000_000 + at, "/leaderboard")
    before = len(group.messages)
    await bot.intake.take(batch)
    await world.quiet()

    assert len(group.messages) == before + 1
