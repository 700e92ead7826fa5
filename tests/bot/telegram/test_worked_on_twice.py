"""An update that is worked on a second time, because the process died before it was settled, begins nothing twice."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from bot.telegram import schedule_desk
from bot.telegram.callback import encoded
from bot.telegram.presses.choosing import Begin
from bot.telegram.presses.rounds import BeginRound
from bot.telegram.round_plan import RoundPlan
from tests.bot.botapi.running import PATIENCE, START
from tests.bot.telegram.rounds import CLASS
from tests.bot.telegram.sets import publish

if TYPE_CHECKING:
    from pathlib import Path

    from bot.store import Store
    from bot.telegram.application import Bot
    from tests.bot.botapi.groups import Group
    from tests.bot.botapi.people import Somebody
    from tests.bot.botapi.running import World

COUNTED = {
    "sessions": "SELECT count(*) FROM sessions",
    "rounds": "SELECT count(*) FROM rounds",
    "schedules": "SELECT count(*) FROM schedules",
    "acts": "SELECT count(*) FROM acts",
}
# What came in, and how fast things may be sent.
FLEETING = ("inbox", "group_sends")
MOST_DOUBLED = 3  # messages in which something long is said
MOST_PRESSED = 60
HARMLESS = ("message is not modified", "query ID is invalid")


class Died:
    """A process that died just before it settled its last update."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def before_settling(self) -> None:
        """Let the last update be waiting, as if it had not been settled."""
        with closing(sqlite3.connect(self._path, isolation_level=None)) as db:
            db.execute("UPDATE inbox SET is_settled = 0 WHERE update_id = (SELECT max(update_id) FROM inbox)")

    def everything(self) -> dict[str, list[tuple[object, ...]]]:
        """Give all that is kept, but for what came in and when something was sent."""
        with closing(sqlite3.connect(self._path)) as db:
            tables = [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
            return {
                table: db.execute(f'SELECT * FROM "{table}"').fetchall()  # noqa: S608 - a name of the schema
                for table in tables
                if table not in FLEETING
            }

    def count(self, table: str) -> int:
        """Count what was begun."""
        with closing(sqlite3.connect(self._path)) as db:
            (number,) = db.execute(COUNTED[table]).fetchone()
            return int(number)


@pytest.fixture
def died(tmp_path: Path) -> Died:
    """Give the process of before."""
    return Died(tmp_path / "quizbot.db")


async def again(world: World, died: Died) -> None:
    """Let the last update be worked on once more, by the next process."""
    died.before_settling()
    async with world.running():
        await world.quiet()
    # A press was answered before, and its message changed: nobody sees that it is tried once more.
    world.telegram.violations[:] = [each for each in world.telegram.violations if not each.endswith(HARMLESS)]


async def test_a_quiz_is_begun_once_and_shown_once(world: World, died: Died) -> None:
    ann = world.person()
    async with world.running():
        await ann.says("/quiz mini 4")
    shown = len(ann.messages)

    await again(world, died)

    assert died.count("sessions") == 1
    assert len(ann.messages) == shown
    async with world.running():
        await ann.press("⏭")
    assert "Question 2 of 4" in ann.screen


async def test_a_quiz_whose_question_never_arrived_is_shown(world: World, store: Store, died: Died) -> None:
    ann = world.person()
    async with world.running():
        await ann.says("/start")
        world.telegram.blocked.add(ann.id)
        ann.writes("/quiz mini 4")
        await world.quiet()
        world.telegram.blocked.clear()

    await again(world, died)

    assert "Question 1 of 4" in ann.screen
    assert died.count("sessions") == 1


async def test_a_quiz_is_begun_once_by_a_button(world: World, died: Died) -> None:
    ann = world.person()
    async with world.running():
        await ann.says("/sets")
        await ann.press_data(encoded(Begin(set_id="mini", kind="any", count=2)), ann.last.id)

    await again(world, died)

    assert died.count("sessions") == 1


async def test_the_same_words_once_more_begin_another_quiz(world: World, died: Died) -> None:
    ann = world.person()
    async with world.running():
        await ann.says("/quiz mini 4")
        await ann.says("/quiz mini 4")

    assert died.count("sessions") == 2


@pytest.fixture
def group(world: World, store: Store) -> Group:
    """Give a group without the bot."""
    publish(store, CLASS, START)
    return world.group(world.person("Ann"), world.person("Ben"))


@pytest.mark.parametrize("is_pressed", [False, True], ids=["command", "button"])
async def test_a_round_is_begun_once_and_not_said_to_run_already(
    world: World, group: Group, died: Died, *, is_pressed: bool
) -> None:
    async with world.running():
        await group.adds_bot()
        if is_pressed:
            await group.hears(group.owner, "/push class")
            plan = RoundPlan(count=5).code
            await group.press_data(group.owner, encoded(BeginRound(set_id="class", plan=plan)), group.last.id)
        else:
            await group.hears(group.owner, "/push class 3")
    said = len(group.texts)

    await again(world, died)

    assert died.count("rounds") == died.count("acts") == 1
    assert not any("running already" in text for text in group.texts)
    assert len(group.texts) == said


PRIVATE = (
    "/start",
    "/help",
    "/language",
    "/settings",
    "/privacy",
    "/forget",
    "/cancel",
    "/quiz",
    "/quiz mini 4",
    "/review",
    "/mistakes",
    "/score",
    "/read mini",
    "/word 学习",
    "/sets",
    "/export",
    "/push",
    "/results",
    "/flags",
    "/log",
    "/grant",
    "/revise",
    "/unknown",
    "学习",
    "？",
)
IN_GROUPS = (
    "/push",
    "/push class 3",
    "/stop",
    "/schedule",
    "/schedule daily 11:00 class 2",
    "/results",
    "/leaderboard",
    "/language",
    "/quiz",
)


@pytest.mark.parametrize("text", PRIVATE)
async def test_what_is_said_in_private_twice_changes_nothing_the_second_time(
    world: World, died: Died, text: str
) -> None:
    ann = world.person()
    async with world.running():
        await ann.says("/start")
        await ann.says(text)
    kept, said = died.everything(), len(ann.messages)

    await again(world, died)

    assert died.everything() == kept
    assert said <= len(ann.messages) <= said + MOST_DOUBLED


@pytest.mark.parametrize("text", IN_GROUPS)
async def test_what_is_said_in_a_group_twice_changes_nothing_the_second_time(
    world: World, group: Group, died: Died, text: str
) -> None:
    async with world.running():
        await group.adds_bot()
        await group.hears(group.owner, text)
    kept, said = died.everything(), len(group.texts)

    await again(world, died)

    assert died.everything() == kept
    assert said <= len(group.texts) <= said + 1


async def test_buttons_that_are_worked_on_twice_change_nothing_the_second_time(
    world: World, died: Died, store: Store
) -> None:
    """Press every button that comes up in a walk through the menus, each by a process that died afterwards."""
    ann = world.person()
    async with world.running():
        await ann.says("/start")
        await ann.says("/quiz mini 4")
    seen: set[str] = set()
    for _ in range(MOST_PRESSED):
        there = [
            (message.id, button["callback_data"])
            for message in reversed(ann.messages)
            for row in message.keyboard
            for button in row
            if "callback_data" in button and button["callback_data"] not in seen
        ]
        if not there:
            break
        message_id, data = there[0]
        seen.add(data)
        async with world.running():
            await ann.press_data(data, message_id)
        kept, said, shown = died.everything(), len(ann.messages), ann.screen

        await again(world, died)

        assert died.everything() == kept, data
        assert len(ann.messages) <= said + 1, data
        assert ann.screen == shown, data


async def test_a_schedule_is_made_once(world: World, group: Group, died: Died) -> None:
    async with world.running():
        await group.adds_bot()
        await group.hears(group.owner, "/schedule daily 11:00 class 2")

    await again(world, died)

    assert died.count("schedules") == 1
    assert "11:00" in group.last.text


async def test_a_schedule_that_is_said_in_private_is_made_once(world: World, group: Group, died: Died) -> None:
    async with world.running():
        await group.adds_bot()
        await group.owner.says("/schedule daily 11:00 class 2")
    assert "✅ Scheduled" in group.owner.screen

    await again(world, died)

    assert died.count("schedules") == 1
    assert "11:00" in group.owner.screen


async def test_the_last_schedule_of_a_group_is_not_one_too_many_when_it_is_seen_to_once_more(
    world: World, group: Group, died: Died, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(schedule_desk, "MOST_SCHEDULES", 1)
    async with world.running():
        await group.hears(group.owner, "/schedule daily 11:00 class 2")

    await again(world, died)

    assert died.count("schedules") == 1
    assert group.last.text.startswith("✅ Scheduled.")


async def aside(bot: Bot) -> None:
    """Wait until nothing is being made beside the answers."""
    async with asyncio.timeout(PATIENCE):
        while not bot.aside.is_idle:  # noqa: ASYNC110 - there is no event for it
            await asyncio.sleep(0.01)


def told(person: Somebody) -> list[str]:
    """Give what was told in words, without the pictures and files."""
    return [message.text for message in person.messages if message.file is None]


async def test_the_score_is_told_once_and_its_picture_is_drawn_by_the_next_process(world: World, died: Died) -> None:
    ann = world.person()
    async with world.running():
        await ann.says("/quiz mini 1 comprehension")
        await ann.press(ann.buttons[0])
        await ann.says("/score")
    said = told(ann)

    died.before_settling()
    async with world.running() as bot:
        await world.quiet()
        await aside(bot)

    assert told(ann) == said
    assert "Your score" in said[-1]
    assert ann.last.file is not None


async def test_results_are_told_once_and_their_files_are_sent_by_the_next_process(
    world: World, group: Group, died: Died
) -> None:
    async with world.running() as bot:
        await group.adds_bot()
        await group.owner.says("/start")
        await group.hears(group.owner, "/push class 2")
        await world.rounds()
        await group.votes(group.owner, group.polls[0], 0)
        await group.owner.says("/results")
        await aside(bot)
    said = told(group.owner)

    died.before_settling()
    async with world.running() as bot:
        await world.quiet()
        await aside(bot)

    assert told(group.owner) == said
    assert "Results of" in said[-1]
    assert group.owner.last.file is not None
