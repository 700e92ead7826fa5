"""Reminders come at the person's own hour, once, while they are wanted, whatever becomes of the bot in between."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from bot.store import Store
from bot.store.reminders import Reminders
from bot.telegram.callback import encoded
from bot.telegram.courier import Courier
from bot.telegram.limiter import TRIES, Limiter
from bot.telegram.presses.reminding import EndReminders, PutOff, RemindMe
from bot.telegram.reminder_watch import AT_ONCE
from bot.tutor.learner import Learner
from tests.bot.botapi.running import START, World
from tests.bot.botapi.telegram import AWAY, Fault
from tests.bot.telegram.sets import MINI, publish

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from bot.telegram.application import Bot
    from bot.telegram.screen import Screen
    from bot.tutor.reminder import Reminder
    from tests.bot.botapi.people import Somebody

MONTH = 24 * 30


async def looks(world: World, hours: float = 0) -> None:
    """Let some hours pass, and see who is to be reminded, as the running bot does again and again."""
    world.hours += hours
    assert world.bot is not None
    while await world.bot.watches.reminders.look():
        pass
    await world.quiet()


async def has_something_due(world: World, person: Somebody) -> None:
    """Answer a question, ask for reminders at this hour (10:00 UTC), and let a month pass, but for some minutes."""
    await person.says("/quiz mini 1 cloze")
    await person.says("目标")
    await person.press("▶")
    toast = await person.press("⏰")
    assert toast is not None
    assert toast.startswith("⏰")
    await looks(world)
    await looks(world, MONTH - 0.5)


def reminders(person: Somebody) -> list[str]:
    return [message.text for message in person.messages if message.text.startswith("⏰")]


@pytest.fixture
async def due(world: World, ann: Somebody) -> Somebody:
    """Give somebody who has something due, half an hour before the hour."""
    await has_something_due(world, ann)
    return ann


@pytest.mark.parametrize(
    ("language", "text", "buttons"),
    [
        pytest.param(
            "en",
            "⏰ 1 question is due for review. A good moment?",
            ["▶ Review", "In an hour", "Tomorrow", "In a week", "🔕 No more reminders"],
            id="English",
        ),
        pytest.param(
            "ja",
            "⏰ 復習する問題が1問あります。今、少しいかがですか。",
            ["▶ 復習する", "1時間後", "明日", "1週間後", "🔕 リマインダーを止める"],
            id="Japanese",
        ),
        pytest.param(
            "zh-hans",
            "⏰ 有 1 道题该复习了。现在做一做吗？",
            ["▶ 复习", "一小时后", "明天", "一周后", "🔕 不再提醒"],
            id="Chinese",
        ),
    ],
)
async def test_at_the_hour_and_not_before_it(
    world: World, bot: Bot, language: str, text: str, buttons: list[str]
) -> None:
    person = world.person(language=language)
    await has_something_due(world, person)
    await looks(world)
    assert reminders(person) == []

    await looks(world, 0.5)
    assert reminders(person) == [text]
    assert person.buttons == buttons
    await looks(world, 0.1)
    await looks(world, 22)
    assert reminders(person) == [text]
    await looks(world, 2)
    assert len(reminders(person)) == 2


async def test_the_hour_is_that_of_the_settings(ann: Somebody, world: World) -> None:
    await ann.says("/quiz mini 1 cloze")
    await ann.says("目标")
    await ann.says("/settings")
    await ann.press("⏰")
    await ann.press("8:00")
    await ann.press("Tokyo")
    await looks(world)
    await looks(world, MONTH)
    await looks(world, 12.9)  # 7:54 there
    assert reminders(ann) == []

    await looks(world, 0.2)
    assert len(reminders(ann)) == 1
    await ann.says("/settings")
    await ann.press("⏰")
    await ann.press("off")
    await looks(world, 24)
    assert len(reminders(ann)) == 1


async def test_with_nothing_due_there_is_none(ann: Somebody, world: World, store: Store) -> None:
    await ann.says("/start")
    store.save_learner(replace(Learner(id=ann.id, name="Ann"), reminder_hour=10)).result()
    for _ in range(3):
        await looks(world, 24)
    assert reminders(ann) == []


async def test_the_review_begins_with_one_tap(due: Somebody, world: World) -> None:
    await looks(world, 0.5)
    reminder = due.last
    await due.press("▶")

    assert "Question 1 of 1" in due.screen
    assert reminder.keyboard == []


async def test_after_three_that_are_ignored_there_is_no_fourth_before_the_learner_comes(
    due: Somebody, world: World, store: Store
) -> None:
    await looks(world, 0.5)
    for _ in range(6):
        await looks(world, 24)

    assert len(reminders(due)) == 3
    assert ["not write again" in text for text in reminders(due)] == [False, False, True]
    learner = store.learner(due.id)
    assert learner is not None
    assert learner.reminder_hour == 10
    assert [bool(message.keyboard) for message in due.messages if message.text.startswith("⏰")] == [False, False, True]

    await due.says("/quiz mini 1 translation")
    await looks(world, 24)
    assert len(reminders(due)) == 4
    assert "not write again" not in reminders(due)[-1]


async def test_whoever_comes_is_reminded_on(due: Somebody, world: World) -> None:
    await looks(world, 0.5)
    await looks(world, 24)
    await due.says("/quiz mini 1 translation")
    for _ in range(5):
        await looks(world, 24)
    assert len(reminders(due)) == 2 + 3


@pytest.mark.parametrize(
    ("button", "hours", "told"),
    [
        ("In an hour", 1, "again in an hour"),
        ("Tomorrow", 24, "tomorrow"),
        ("In a week", 24 * 7, "in a week"),
    ],
)
async def test_one_tap_puts_it_off(due: Somebody, world: World, button: str, hours: float, told: str) -> None:
    await looks(world, 0.5)
    before = due.last
    await due.press(button)
    assert told in before.text
    assert before.buttons == ["▶ Review"]

    sent = len(reminders(due))
    await looks(world, hours - 0.2)
    assert len(reminders(due)) == sent
    await looks(world, 0.3)
    assert len(reminders(due)) == sent + 1


async def test_put_off_for_an_hour_it_comes_again_tomorrow_too(due: Somebody, world: World) -> None:
    await looks(world, 0.5)
    await due.press("In an hour")
    await looks(world, 1.1)
    await looks(world, 23)
    assert len(reminders(due)) == 3


async def test_pressed_twice_it_is_put_off_once(due: Somebody, world: World, store: Store) -> None:
    await looks(world, 0.5)
    message, data = due.last, due.last.keyboard[1][0]["callback_data"]
    due.presses(data, message.id)
    await due.press_data(data, message.id)
    before = store.reminders.of(due.id)
    world.hours += 0.4
    await due.press_data(encoded(PutOff(number=1, span="week")), message.id)

    assert store.reminders.of(due.id) == before
    assert message.edits == 1


async def test_an_old_reminder_puts_nothing_off(due: Somebody, world: World, store: Store) -> None:
    await looks(world, 0.5)
    old, data = due.last, due.last.keyboard[1][2]["callback_data"]
    await looks(world, 24)
    before = store.reminders.of(due.id)

    assert "earlier" in (await due.press_data(data, old.id) or "")
    assert store.reminders.of(due.id) == before


@pytest.mark.parametrize("press", [PutOff(number=7, span="hour"), PutOff(number=1, span="year")])
async def test_foreign_buttons_are_no_harm(due: Somebody, world: World, press: PutOff) -> None:
    bob = world.person("Bob")
    await bob.says("/start")
    assert await due.press_data(encoded(press), due.last.id) is not None
    await bob.press_data(encoded(PutOff(number=1, span="hour")), bob.last.id)
    assert "No more reminders" in bob.screen


async def test_one_tap_ends_them(due: Somebody, world: World, store: Store) -> None:
    await looks(world, 0.5)
    message = due.last
    await due.press("🔕")
    await due.press_data(encoded(EndReminders()), message.id)

    assert message.text.startswith("🔕 No more reminders.")
    assert message.edits == 1
    await due.press_data(encoded(PutOff(number=1, span="hour")), message.id)
    for _ in range(3):
        await looks(world, 24)
    assert len(reminders(due)) == 0
    await due.press("⏰")
    assert "At what hour" in message.text


async def test_asked_for_twice_they_keep_the_first_hour(due: Somebody, world: World, store: Store) -> None:
    world.hours += 5
    toast = await due.press_data(encoded(RemindMe()), due.last.id)
    assert toast == "⏰ Reminders are on already, at 10:00. /settings changes the hour."
    learner = store.learner(due.id)
    assert learner is not None
    assert (learner.reminder_hour, learner.language) == (10, "en")
    await due.says("/quiz mini 1 cloze")
    await due.says("目标")
    await due.press("▶")
    assert not any(button.startswith("⏰") for button in due.buttons)


@pytest.mark.parametrize(("code", "description"), [(403, "bot was blocked by the user"), (400, "Chat not found")])
async def test_who_cannot_be_reached_is_let_be(
    due: Somebody, world: World, store: Store, code: int, description: str
) -> None:
    world.telegram.faults["sendMessage"] = [Fault(code, description)]
    await looks(world, 0.5)
    calls = len(world.telegram.calls)
    for _ in range(3):
        await looks(world, 24)

    assert "sendMessage" not in [name for name, _ in world.telegram.calls[calls:]]
    learner = store.learner(due.id)
    assert learner is not None
    assert learner.reminder_hour is None


async def test_a_failure_costs_one_reminder_and_never_makes_two(due: Somebody, world: World) -> None:
    world.telegram.faults["sendMessage"] = [Fault(0, "connection lost", is_carried_out=True)]
    await looks(world, 0.5)
    await looks(world, 0.1)
    assert len(reminders(due)) == 1

    world.telegram.faults["sendMessage"] = [Fault(502)]
    await looks(world, 23.9)
    assert len(reminders(due)) == 1
    await looks(world, 24)
    assert len(reminders(due)) == 2


@pytest.mark.usefixtures("_tries_at_once")
async def test_while_telegram_is_in_trouble_a_reminder_waits(due: Somebody, world: World) -> None:
    for method in ("getMe", "sendMessage"):
        world.telegram.faults[method] = [Fault(502)] * TRIES
    await looks(world, 0.5)
    assert reminders(due) == []
    world.telegram.faults["sendMessage"] = []
    await looks(world, 0.1)
    assert len(reminders(due)) == 1


async def test_never_twice_also_after_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "quizbot.db"
    with Store.open(path) as store:
        publish(store, MINI, START)
        world = World(store)
        ann = world.person()
        async with world.running():
            await has_something_due(world, ann)
            await looks(world, 0.5)
    for _ in range(3):
        with Store.open(path) as store:
            world.store = store
            async with world.running():
                await looks(world, 0.2)
    assert len(reminders(ann)) == 1
    world.telegram.assert_clean()


async def test_killed_between_writing_down_and_sending_it_is_not_sent_twice(world: World, store: Store) -> None:
    ann = world.person()
    async with world.running() as bot:
        await has_something_due(world, ann)
        world.hours += 0.5
        look = asyncio.ensure_future(bot.watches.reminders.look())
        async with asyncio.timeout(5):
            while store.reminders.of(ann.id) is None or store.reminders.of(ann.id).number == 0:  # type: ignore[union-attr]  # noqa: ASYNC110 - in a database
                await asyncio.sleep(0)
        look.cancel()
        await asyncio.gather(look, return_exceptions=True)
    async with world.running():
        await looks(world, 0.1)
        sent = len(reminders(ann))
        await looks(world, 24)

    assert sent <= 1
    assert len(reminders(ann)) == sent + 1


async def test_where_the_process_dies_while_many_wait_for_their_turn_the_next_one_reminds_them(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    people = [world.person(f"Pupil {number}") for number in range(3)]
    turns = iter(range(9))

    async def has_one_turn(_: Limiter) -> None:
        if next(turns):
            await asyncio.Event().wait()

    async with world.running() as bot:
        for person in people:
            await has_something_due(world, person)
            world.hours -= MONTH - 0.5
        world.hours += MONTH
        with monkeypatch.context() as slow:
            slow.setattr(Limiter, "_wait_for_broadcast", has_one_turn)
            look = asyncio.ensure_future(bot.watches.reminders.look())
            async with asyncio.timeout(5):
                while not any(map(reminders, people)):  # noqa: ASYNC110 - what is waited for is in a chat
                    await asyncio.sleep(0)
            look.cancel()
            await asyncio.gather(look, return_exceptions=True)
    assert sorted(len(reminders(person)) for person in people) == [0, 0, 1]

    async with world.running():
        await looks(world)
    assert [len(reminders(person)) for person in people] == [1, 1, 1]


async def test_where_the_machine_slept_while_one_waited_for_its_turn_it_does_not_come_at_night(
    due: Somebody, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def sleeps(_: Limiter) -> None:
        world.hours += 12

    with monkeypatch.context() as slow:
        slow.setattr(Limiter, "_wait_for_broadcast", sleeps)
        await looks(world, 0.5)
    assert reminders(due) == []

    await looks(world, 12)
    assert len(reminders(due)) == 1


async def test_two_looks_at_once_remind_once(due: Somebody, world: World, bot: Bot) -> None:
    world.hours += 0.5
    await asyncio.gather(*(bot.watches.reminders.look() for _ in range(4)))
    await world.quiet()
    assert len(reminders(due)) == 1


async def test_a_bot_that_was_away_does_not_remind_at_night(due: Somebody, world: World) -> None:
    await looks(world, 10)
    assert reminders(due) == []
    await looks(world, 14.6)
    assert len(reminders(due)) == 1


async def test_many_are_reminded_in_turn(due: Somebody, world: World, store: Store) -> None:
    others = range(9_000_000_000, 9_000_000_000 + 2 * AT_ONCE + 3)
    for id_ in others:
        store.save_learner(Learner(id=id_, name="", reminder_hour=10))
    store.save_learner(Learner(id=1, name="")).result()
    await looks(world, 0.5)

    assert len(reminders(due)) == 1
    assert store.reminders.due(START + timedelta(hours=world.hours, minutes=5), 10) == []


@pytest.mark.usefixtures("_tries_at_once")
async def test_one_that_cannot_be_sent_for_a_while_comes_when_it_can_and_was_not_ignored(
    due: Somebody, world: World, store: Store
) -> None:
    before = store.reminders.of(due.id)
    world.telegram.faults["sendMessage"] = [*[AWAY] * TRIES * 2]
    await looks(world, 0.5)
    await looks(world, 0.5)
    assert reminders(due) == []
    assert store.reminders.of(due.id) == before

    await looks(world, 0.5)
    await looks(world, 0.1)
    assert len(reminders(due)) == 1
    after = store.reminders.of(due.id)
    assert after is not None
    assert (after.number, after.in_a_row) == (1, 1)


@pytest.mark.usefixtures("_tries_at_once")
async def test_one_that_cannot_be_sent_for_hours_is_left_out(due: Somebody, world: World, store: Store) -> None:
    world.telegram.faults["sendMessage"] = [*[AWAY] * TRIES]
    await looks(world, 0.5)
    await looks(world, 2.1)
    assert reminders(due) == []

    await looks(world, 22)
    assert len(reminders(due)) == 1


@pytest.mark.usefixtures("_tries_at_once")
async def test_many_that_cannot_be_sent_are_not_tried_again_at_once(
    due: Somebody, world: World, bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.telegram.reminder_watch.AT_ONCE", 1)
    world.telegram.faults["sendMessage"] = [*[AWAY] * TRIES]
    world.hours += 0.5

    assert not await bot.watches.reminders.look()
    assert await bot.watches.reminders.look()


async def test_a_fault_with_one_person_does_not_keep_others_waiting(
    due: Somebody, world: World, bot: Bot, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    bob = world.person("Bob")
    world.hours -= MONTH - 0.5
    await has_something_due(world, bob)
    broadcast = Courier.broadcast

    async def fails_for_ann(courier: Courier, chat: int, screen: Screen) -> int:
        if chat == due.id:
            raise ZeroDivisionError
        return await broadcast(courier, chat, screen)

    monkeypatch.setattr(Courier, "broadcast", fails_for_ann)
    await looks(world, 0.6)
    assert len(reminders(bob)) == 1
    assert "could not be reminded" in caplog.text


async def test_it_looks_again_and_again_while_the_bot_runs(
    due: Somebody, world: World, bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.telegram.reminder_watch.BETWEEN_LOOKS", 0.01)
    task = asyncio.ensure_future(bot.watches.reminders.run())
    await asyncio.sleep(0.05)
    assert reminders(due) == []
    world.hours += 0.5
    async with asyncio.timeout(5):
        while not reminders(due):  # noqa: ASYNC110 - nobody is told of it
            await asyncio.sleep(0.01)
    task.cancel()
    assert await asyncio.gather(task, return_exceptions=True)
    assert len(reminders(due)) == 1


async def test_what_was_begun_is_sent_before_the_bot_stops(
    due: Somebody, world: World, bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, broadcast = asyncio.Event(), Courier.broadcast

    async def takes_a_moment(courier: Courier, chat: int, screen: Screen) -> int:
        begun.set()
        await asyncio.sleep(0.05)
        return await broadcast(courier, chat, screen)

    monkeypatch.setattr(Courier, "broadcast", takes_a_moment)
    world.hours += 0.5
    task = asyncio.ensure_future(bot.watches.reminders.run())
    await asyncio.wait_for(begun.wait(), 5)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)

    assert len(reminders(due)) == 1


async def test_a_database_that_fails_for_a_moment_is_asked_again(
    due: Somebody, world: World, bot: Bot, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    faults = [OSError("disk")]
    look = Reminders.due

    def fails_once(area: Reminders, now: datetime, limit: int) -> list[Reminder]:
        if faults:
            raise faults.pop()
        return look(area, now, limit)

    monkeypatch.setattr(Reminders, "due", fails_once)
    monkeypatch.setattr("bot.telegram.reminder_watch.BETWEEN_LOOKS", 0.01)
    world.hours += 0.5
    task = asyncio.ensure_future(bot.watches.reminders.run())
    async with asyncio.timeout(5):
        while not reminders(due):  # noqa: ASYNC110 - nobody is told of it
            await asyncio.sleep(0.01)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    assert "could not be seen who" in caplog.text


@pytest.mark.parametrize(
    "restarts", [pytest.param(False, id="while it runs"), pytest.param(True, id="while it is off")]
)
async def test_a_clock_that_was_ahead_and_is_put_back_silences_no_reminder(
    due: Somebody, world: World, *, restarts: bool
) -> None:
    await looks(world, 100 * 24)
    await looks(world, 0.6)
    assert len(reminders(due)) == 1
    world.hours = MONTH - 0.5
    if restarts:
        async with world.running():
            await looks(world)
            await looks(world, 0.6)
    else:
        await looks(world)
        await looks(world, 0.6)

    assert len(reminders(due)) == 2


async def test_a_clock_that_is_put_back_by_hours_brings_no_second_reminder_on_a_day(
    due: Somebody, world: World
) -> None:
    await looks(world, 0.6)
    world.hours -= 3
    await looks(world)
    await looks(world, 3)
    assert len(reminders(due)) == 1

    await looks(world, 24)
    assert len(reminders(due)) == 2
