"""A chat that Telegram wants left alone for long keeps nothing from others, and hears what it was to hear later."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from bot.telegram.alarm import Fault as Error
from bot.telegram.owners import Owners
from tests.bot.botapi.telegram import Fault
from tests.bot.telegram.test_homework import set_homework
from tests.bot.telegram.test_reminders import MONTH, has_something_due, reminders

if TYPE_CHECKING:
    from bot.store import Store
    from bot.telegram.application import Bot
    from tests.bot.botapi.groups import Group
    from tests.bot.botapi.people import Somebody
    from tests.bot.botapi.running import World

FOR_LONG = Fault(429, "Too Many Requests: retry after 1", parameters={"retry_after": 1})
UNTIL_IT_MAY_BE_WRITTEN_TO = 1.1  # seconds


@pytest.fixture(autouse=True)
def _a_second_is_long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.telegram.limiter.LONGEST_WAIT", 0.2)


async def group_of(world: World, owner: Somebody) -> Group:
    """Let there be a group with the bot."""
    await owner.says("/start")
    group = world.group(owner)
    await group.adds_bot()
    return group


async def test_others_are_reminded_at_once(world: World, bot: Bot, ann: Somebody, ben: Somebody) -> None:
    await has_something_due(world, ann)
    world.hours -= MONTH - 0.5
    await has_something_due(world, ben)
    world.telegram.faults["sendMessage"] = [FOR_LONG]
    world.hours += 0.6
    for _ in range(2):
        await bot.watches.reminders.look()
    assert sorted((len(reminders(ann)), len(reminders(ben)))) == [0, 1]

    await asyncio.sleep(UNTIL_IT_MAY_BE_WRITTEN_TO)
    await bot.watches.reminders.look()
    assert (len(reminders(ann)), len(reminders(ben))) == (1, 1)


async def test_others_hear_of_homework_at_once(world: World, bot: Bot, ann: Somebody, ben: Somebody) -> None:
    groups = []
    for teacher in (ann, ben):
        groups.append(await group_of(world, teacher))
        await set_homework(teacher)
    world.telegram.faults["sendMessage"] = [FOR_LONG]
    world.hours += 2 * 24 + 10.1
    for _ in range(2):
        await bot.watches.homework.look()
    assert sorted(_told(group, "⏰") for group in groups) == [0, 1]

    await asyncio.sleep(UNTIL_IT_MAY_BE_WRITTEN_TO)
    await bot.watches.homework.look()
    assert [_told(group, "⏰") for group in groups] == [1, 1]


async def test_others_hear_what_was_missed_at_once(world: World, bot: Bot, ann: Somebody, ben: Somebody) -> None:
    groups = []
    for teacher in (ann, ben):
        groups.append(await group_of(world, teacher))
        await groups[-1].hears(teacher, "/schedule daily 11:00 mini 2 comprehension")
    world.telegram.faults["sendMessage"] = [FOR_LONG]
    world.hours += 2.1
    for _ in range(2):
        await bot.watches.schedules.look()
    assert sorted(_told(group, "skipped") for group in groups) == [0, 1]

    await asyncio.sleep(UNTIL_IT_MAY_BE_WRITTEN_TO)
    await bot.watches.schedules.look()
    assert [_told(group, "skipped") for group in groups] == [1, 1]


@pytest.mark.parametrize("fault", [FOR_LONG, Fault(502)], ids=["to be left alone", "no answer"])
async def test_other_owners_hear_of_an_error(
    world: World, bot: Bot, ann: Somebody, ben: Somebody, store: Store, fault: Fault
) -> None:
    for owner in (ann, ben):
        await owner.says("/start")
    world.telegram.faults["sendMessage"] = [fault]
    error = Error(reference="ABC234", what="this broke", place="ValueError quiz.py:7", before=0)
    await Owners([ann.id, ben.id], store, bot.courier).tell(error)

    assert not any("ABC234" in message.text for message in ann.messages)
    assert "ABC234" in ben.last.text


def _told(group: Group, sign: str) -> int:
    return sum(sign in text for text in group.texts)
