"""What people did while the bot was away: homework in time counts, however late it is heard of."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from bot.rounds.homework import HomeworkState, NewHomework
from bot.telegram.absence import Absence
from bot.telegram.json_text import written_json
from bot.tutor.session import QuestionRef
from tests.bot.botapi.running import START
from tests.bot.botapi.telegram import AWAY
from tests.bot.telegram.sets import CHOICE, TYPED

if TYPE_CHECKING:
    from bot.rounds.homework import Homework
    from bot.store import Store
    from tests.bot.botapi.running import World

DUE = 10.0  # hours after the start


class Class:
    """A teacher, a pupil who has the first question of homework before them, and the message with it."""

    def __init__(self, world: World, store: Store) -> None:
        self.world, self.store = world, store
        self.teacher, self.pupil = world.person("Ann"), world.person("Ben")

    async def begin(self) -> None:
        """Set homework of two questions, and let the pupil open it."""
        for somebody in (self.teacher, self.pupil):
            await somebody.says("/start")
        group = self.world.group(self.teacher, self.pupil)
        await group.adds_bot()
        refs = tuple(QuestionRef(set_id="mini", version=1, question=each.id) for each in (CHOICE, TYPED))
        due_at = START + timedelta(hours=DUE)
        new = NewHomework(
            chat=group.id, topic=None, questions=refs, due_at=due_at, zone="UTC", language="en",
            made_by=self.teacher.id,
        )  # fmt: skip
        self.store.homework.add(new, due_at, START).result()
        await self.pupil.says("/start hw_1")

    def presses(self, label: str) -> None:
        """Let the pupil press a button, whether or not the bot is there."""
        message = self.pupil.with_buttons
        buttons = [button for row in message.keyboard for button in row]
        data = next(button["callback_data"] for button in buttons if button["text"].startswith(label))
        self.pupil.presses(data, message.id)

    @property
    def homework(self) -> Homework:
        """The homework as it stands."""
        found = self.store.homework.find(1)
        assert found is not None
        return found

    @property
    def counted(self) -> int:
        """How many answers count for it."""
        return len(self.store.homework.answers(1))


@pytest.fixture
async def pupils(world: World, store: Store) -> Class:
    """Give a class whose bot has gone since."""
    there = Class(world, store)
    async with world.running():
        await there.begin()
    return there


async def looks(world: World) -> None:
    """Let the bot see to homework."""
    assert world.bot is not None
    while await world.bot.watches.homework.look():
        pass


@pytest.mark.parametrize(
    ("there", "back", "counted"),
    [
        pytest.param(DUE - 1, DUE + 1, 1, id="away at the end"),
        pytest.param(DUE + 0.5, DUE + 1, 0, id="there at the end"),
        pytest.param(None, DUE + 1, 0, id="nobody knows since when"),
        pytest.param(DUE - 1, DUE + 25, 0, id="Telegram has nothing any more that is older"),
        pytest.param(DUE - 1, DUE - 0.5, 1, id="back before the end"),
    ],
)
async def test_what_was_pressed_while_the_bot_was_away_counts_where_it_may_have_been_in_time(
    world: World, store: Store, pupils: Class, there: float | None, back: float, counted: int
) -> None:
    pupils.presses("做研究")
    world.hours = back
    async with world.running(there=there):
        await world.quiet()
        await looks(world)

        assert pupils.counted == counted
        said = pupils.pupil.screen if counted == 0 else pupils.pupil.with_buttons.text
        assert ("✅" in said) is (counted == 1)
        assert any("is over" in message.text for message in pupils.pupil.messages) is (counted == 0)


async def test_who_goes_on_after_it_hears_that_it_is_over(world: World, pupils: Class) -> None:
    pupils.presses("做研究")
    world.hours = DUE + 1
    async with world.running(there=DUE - 1):
        await world.quiet()
        await pupils.pupil.press("▶")
        assert any("This homework is over" in message.text for message in pupils.pupil.messages)
        await pupils.pupil.says("目标")

    assert pupils.counted == 1


@pytest.mark.parametrize(
    ("written", "counted"), [pytest.param(DUE - 0.1, 1, id="in time"), pytest.param(DUE + 0.1, 0, id="too late")]
)
async def test_of_what_was_typed_it_is_known_when(world: World, pupils: Class, written: float, counted: int) -> None:
    async with world.running():
        await pupils.pupil.press("做研究")
        await pupils.pupil.press("▶")
    moment = START + timedelta(hours=written)
    pupils.pupil.sends(text="目标", date=int(moment.timestamp()))
    world.hours = DUE + 1
    async with world.running(there=DUE - 1):
        await world.quiet()

    assert pupils.counted == 1 + counted


async def test_what_came_in_and_was_not_worked_on_counts_as_of_then(world: World, store: Store, pupils: Class) -> None:
    pupils.presses("做研究")
    number, update = max(world.telegram.updates.items())
    store.take_in([(number, written_json(update))], START + timedelta(hours=DUE - 0.1)).result()
    world.hours = DUE + 1
    async with world.running(there=DUE + 0.9):
        await world.quiet()

    assert pupils.counted == 1


async def test_what_was_fetched_after_an_absence_and_not_worked_on_may_still_have_been_in_time(
    world: World, pupils: Class, monkeypatch: pytest.MonkeyPatch
) -> None:
    pupils.presses("做研究")
    world.hours = DUE + 1

    async def dies(*_: object) -> None:
        """Let the process end between the inbox and the lane."""

    async with world.running(there=DUE - 1, fetches=False) as bot:
        monkeypatch.setattr(bot.lanes, "put", dies)
        await bot.intake.take(world.telegram.updates.values())
    async with world.running(there=DUE + 1):
        await world.quiet()

    assert pupils.counted == 1


async def test_it_does_not_end_before_what_waits_was_heard(world: World, pupils: Class) -> None:
    pupils.presses("做研究")
    world.hours = DUE + 1
    async with world.running(there=DUE - 1, fetches=False):
        await looks(world)
        assert pupils.homework.is_open
    async with world.running(there=DUE - 1):
        await world.quiet()
        await looks(world)
        assert pupils.homework.state is HomeworkState.ENDED

    assert "1 person" in "".join(message.text for message in world.telegram.chats[pupils.homework.new.chat].values())


async def test_a_network_that_was_down_is_an_absence_too(world: World, pupils: Class) -> None:
    async with world.running():
        await pupils.teacher.says("/help")
        world.telegram.faults["getUpdates"] = [AWAY]
        await pupils.teacher.says("/help")
        while world.telegram.faults["getUpdates"]:  # noqa: ASYNC110 - nobody is told of it
            await asyncio.sleep(0.001)
        world.hours = DUE + 1
        pupils.presses("做研究")
        await world.quiet()

    assert pupils.counted == 1


def test_an_absence_ends_when_all_is_fetched_and_begins_when_nothing_can_be(monkeypatch: pytest.MonkeyPatch) -> None:
    seconds = 0.0
    monkeypatch.setattr("bot.telegram.absence.monotonic", lambda: 100 + seconds)
    absence = Absence(lambda: START + timedelta(seconds=seconds), START - timedelta(hours=2))
    assert absence.since == START - timedelta(hours=2)
    absence.ends()
    assert absence.since is None
    seconds = 40.0
    absence.begins()
    seconds = 50.0
    absence.begins()
    assert absence.since == START


def test_who_has_never_fetched_anything_was_not_away() -> None:
    absence = Absence(lambda: START)
    absence.begins()
    assert absence.since is None


def test_a_clock_that_was_put_back_makes_no_absence() -> None:
    assert Absence(lambda: START, START + timedelta(hours=2)).since is None
