"""What was asked for in a group long ago, while the bot was away, begins nothing, and ends nothing begun since."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from bot.texts import LANGUAGES, texts_for
from tests.bot.botapi.running import START
from tests.bot.telegram.rounds import the_round

if TYPE_CHECKING:
    from bot.store import Store
    from tests.bot.botapi.groups import Group
    from tests.bot.botapi.running import World

pytestmark = pytest.mark.usefixtures("class_set")


async def there_was(world: World, language: str = "en", *said: str) -> Group:
    """Give a group in which the bot was, and something was said."""
    teacher = world.person(language=language)
    group = world.group(teacher)
    async with world.running():
        await teacher.says("/start")
        await group.adds_bot()
        for text in said:
            await group.hears(teacher, text)
    return group


def at(hours: float) -> int:
    """Give the moment so many hours after the start, as Telegram dates messages."""
    return int((START + timedelta(hours=hours)).timestamp())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("written", "begins"),
    [pytest.param(4.0, False, id="long ago"), pytest.param(9.5, True, id="half an hour ago")],
)
async def test_a_round_that_was_asked_for_long_ago_does_not_begin(
    world: World, store: Store, language: str, written: float, *, begins: bool
) -> None:
    group = await there_was(world, language)
    group.says(group.owner, "/push class 3", date=at(written))
    world.hours = 10.0
    async with world.running(there=1.0):
        await world.rounds()

    assert bool(store.rounds.unsettled()) is begins
    assert (texts_for(language).say("round-too-late") in group.texts) is not begins


async def test_a_clock_that_is_ahead_refuses_nobody_what_they_ask_for_now(world: World, store: Store) -> None:
    group = await there_was(world)
    world.hours = 10.0
    async with world.running():
        group.says(group.owner, "/push class 3", date=at(4.0))
        await world.quiet()

    assert store.rounds.unsettled()


async def test_a_button_that_may_have_been_pressed_long_ago_begins_nothing_until_it_is_pressed_again(
    world: World, store: Store
) -> None:
    group = await there_was(world, "en", "/push class")
    begin = texts_for("en").say("round-begin")
    draft = group.last
    data = next(b["callback_data"] for row in draft.keyboard for b in row if b["text"] == begin)
    query = group.presses(group.owner, data, draft.id)
    world.hours = 10.0
    async with world.running(there=1.0):
        await world.quiet()
        assert not store.rounds.unsettled()
        assert world.telegram.toasts[query] == texts_for("en").say("round-too-late")

        await group.press(group.owner, begin, draft)
        assert store.rounds.unsettled()


@pytest.mark.parametrize(
    ("begun", "ends"), [pytest.param(3.0, True, id="the round it is for"), pytest.param(9.9, False, id="a later one")]
)
async def test_a_stop_of_long_ago_ends_no_round_that_began_since(
    world: World, store: Store, begun: float, *, ends: bool
) -> None:
    group = await there_was(world)
    world.hours = begun
    async with world.running():
        await group.hears(group.owner, "/push class 3")
    group.says(group.owner, "/stop", date=at(4.0))
    world.hours = 10.0
    async with world.running(there=3.5):
        await world.quiet()

    assert the_round(store).is_open is not ends
    assert (texts_for("en").say("stop-too-late") in group.texts) is not ends
