"""Homework gets a later end while it goes on: the group hears of it, and what was answered stays."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from bot.rounds.homework import HomeworkState
from bot.telegram.callback import encoded
from bot.telegram.homework_screens import minute_of
from bot.telegram.limiter import TRIES
from bot.telegram.presses.homework import PutOffHomework
from bot.texts import LANGUAGES, texts_for
from tests.bot.botapi.running import START
from tests.bot.botapi.telegram import Fault
from tests.bot.telegram.test_homework import DAY, DUE, answers, looks, set_homework, the_homework

if TYPE_CHECKING:
    from bot.store import Store
    from bot.telegram.application import Bot
    from tests.bot.botapi.groups import Group
    from tests.bot.botapi.people import Somebody
    from tests.bot.botapi.running import World

A_DAY, A_WEEK = timedelta(days=1), timedelta(days=7)


@pytest.fixture
async def given(group: Group, ann: Somebody) -> Group:
    """Give a group with homework until Friday at 20:00, which Ann looks at."""
    await ann.says("/start")
    await set_homework(ann)
    await ann.press("📝 All")
    await ann.press(ann.buttons[0])
    return group


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_day_later_the_group_knows_and_all_goes_on(world: World, bot: Bot, store: Store, language: str) -> None:
    teacher, pupil = world.person(language=language), world.person("Ben", language=language)
    for somebody in (teacher, pupil):
        await somebody.says("/start")
    group = world.group(teacher, pupil)
    await group.adds_bot()
    texts = texts_for(language)
    await set_homework(teacher, "mini", "all", texts.say("homework-tomorrow"), "20:00")
    await pupil.says("/start hw_1")
    await answers(pupil)
    await teacher.press(texts.say("button-all-homework"))
    await teacher.press(teacher.buttons[0])
    before = the_homework(store).new.due_at
    await teacher.press("⏳")

    assert the_homework(store).new.due_at == before + A_DAY
    assert teacher.screen.startswith("⏳")
    assert group.last.text.startswith("⏳")
    assert group.last.keyboard[0][0]["url"].endswith("start=hw_1")
    await looks(world, 1.5 * DAY)
    assert group.texts[-1].startswith("⏰")
    await pupil.says("/quiz")
    await pupil.press("▶")
    await answers(pupil)
    await looks(world, 2 * DAY)
    assert len(store.homework.answers(1)) == 2
    assert group.texts[-1].startswith("🏁")


async def test_the_days_that_it_can_be_put_off_to_are_named(given: Group, ann: Somebody, store: Store) -> None:
    assert ann.buttons[:2] == ["⏳ Put off to Sat 5 Dec 2026 20:00", "⏳ Put off to Fri 11 Dec 2026 20:00"]
    await ann.press("⏳ Put off to Fri 11")
    assert the_homework(store).new.due_at == DUE + A_WEEK
    assert ann.screen == "⏳ Put off until Fri 11 Dec 2026 20:00 (UTC), and the group knows."


async def test_pressed_twice_it_is_put_off_once(given: Group, ann: Somebody, store: Store) -> None:
    message = ann.with_buttons.id
    press = encoded(PutOffHomework(homework=1, minute=minute_of(DUE + A_DAY)))
    ann.presses(press, message)
    ann.presses(press, message)
    await ann.quiet()

    assert the_homework(store).new.due_at == DUE + A_DAY
    assert sum(text.startswith("⏳") for text in given.texts) == 1
    assert ann.screen.startswith("Nothing was changed")


async def test_once_it_was_reminded_of_people_are_reminded_of_the_new_end(
    world: World, given: Group, ann: Somebody, ben: Somebody, store: Store
) -> None:
    await ben.says("/start hw_1")
    await looks(world, 2 * DAY + 10.1)
    assert the_homework(store).state is HomeworkState.REMINDED
    await ann.press("⏳")
    await looks(world, DAY)

    assert sum(text.startswith("⏰") for text in given.texts) == 2
    assert sum(message.text.startswith("⏰") for message in ben.messages) == 2


@pytest.mark.parametrize(
    "moment",
    [
        pytest.param(DUE - A_DAY, id="sooner"),
        pytest.param(DUE, id="the same"),
        pytest.param(DUE + timedelta(days=2), id="no end that is offered"),
    ],
)
async def test_no_other_end_is_taken(given: Group, ann: Somebody, store: Store, moment: object) -> None:
    assert isinstance(moment, type(DUE))
    await ann.press_data(encoded(PutOffHomework(homework=1, minute=minute_of(moment))), ann.with_buttons.id)
    assert the_homework(store).new.due_at == DUE
    assert not any(text.startswith("⏳") for text in given.texts)


@pytest.mark.parametrize("hours", [3 * DAY + 10.001, 4 * DAY])
async def test_once_it_is_due_its_end_stays(
    world: World, given: Group, ann: Somebody, store: Store, hours: float
) -> None:
    world.hours = hours
    await ann.press("⏳")
    assert the_homework(store).new.due_at == DUE
    assert ann.screen.startswith("Nothing was changed")
    await ann.press("📝 All")
    await ann.press(ann.buttons[0])
    assert not any(label.startswith("⏳") for label in ann.buttons)


async def test_two_months_ahead_is_the_latest(world: World, given: Group, ann: Somebody, store: Store) -> None:
    for _ in range(20):
        homework = the_homework(store)
        minute = minute_of(homework.new.due_at + A_WEEK)
        await ann.press_data(encoded(PutOffHomework(homework=1, minute=minute)), ann.with_buttons.id)

    assert the_homework(store).new.due_at - START < timedelta(days=61)


async def test_a_group_that_cannot_be_told_is_said(world: World, given: Group, ann: Somebody, store: Store) -> None:
    world.telegram.faults["sendMessage"] = [Fault(502)] * TRIES
    await ann.press("⏳")
    assert the_homework(store).new.due_at == DUE + A_DAY
    assert "may not have heard" in ann.screen
