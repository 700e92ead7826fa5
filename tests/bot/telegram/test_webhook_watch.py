"""Telegram is told where to post, and a monitor learns that what it posts does not get here."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from bot.settings import Secret, Webhook
from bot.telegram.absence import Absence
from bot.telegram.webhook_watch import BETWEEN_FIRST_LOOKS, BETWEEN_LOOKS, WebhookWatch
from tests.bot.botapi.telegram import Fault

if TYPE_CHECKING:
    from tests.bot.botapi.running import World

URL = "https://bot.example.org/hook"
HOOK = Webhook(url=URL, host="127.0.0.1", port=8080, path="/hook", secret=Secret("n3w"))
START = 1_800_000_000.0


class Watched:
    """A watch, what it has told, and the time as it takes it to be."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.beats = 0
        self.time = START
        self.absence = Absence(self.clock, self.clock() - timedelta(minutes=10))

    def told(self) -> list[str]:
        """Give the secrets that Telegram was told."""
        return [given["secret_token"] for name, given in self.world.telegram.calls if name == "setWebhook"]

    def beat(self) -> None:
        self.beats += 1

    def now(self) -> float:
        return self.time

    def clock(self) -> datetime:
        return datetime.fromtimestamp(self.time, UTC)

    def stands(self, **info: object) -> None:
        """Let Telegram say how the webhook stands."""
        self.world.telegram.webhook = {"has_custom_certificate": False, "pending_update_count": 0, "url": URL, **info}


async def test_a_start_tells_a_secret_that_changed_though_the_address_did_not(world: World) -> None:
    watched = Watched(world)
    watched.stands()
    async with world.running() as bot:
        watch = WebhookWatch(bot.application.bot, HOOK, watched.beat, watched.now, absence=watched.absence)
        await watch.look()
        assert watched.told() == ["n3w"]
        await watch.look()

    assert watched.told() == ["n3w"]
    assert watched.beats == 2


async def test_an_address_that_another_program_changed_is_told_again(world: World) -> None:
    watched = Watched(world)
    async with world.running() as bot:
        watch = WebhookWatch(bot.application.bot, HOOK, watched.beat, watched.now, absence=watched.absence)
        await watch.look()
        watched.stands(url="https://example.com/another")
        await watch.look()

    assert len(watched.told()) == 2


@pytest.mark.parametrize(
    ("info", "beats"),
    [
        pytest.param({"pending_update_count": 3, "last_error_date": START + 30}, 1, id="updates do not get here"),
        pytest.param({"pending_update_count": 0, "last_error_date": START + 30}, 2, id="nothing waits any more"),
        pytest.param({"pending_update_count": 3, "last_error_date": START - 30}, 2, id="before this start"),
        pytest.param({"pending_update_count": 3}, 2, id="they are on their way"),
    ],
)
async def test_it_beats_no_more_while_updates_do_not_get_here(
    world: World, caplog: pytest.LogCaptureFixture, info: dict[str, object], beats: int
) -> None:
    watched = Watched(world)
    async with world.running() as bot:
        watch = WebhookWatch(bot.application.bot, HOOK, watched.beat, watched.now, absence=watched.absence)
        await watch.look()
        watched.time += BETWEEN_LOOKS
        watched.stands(last_error_message="502 Bad Gateway", **info)
        await watch.look()

    assert watched.beats == beats
    assert ("cannot deliver updates to the webhook: 502 Bad Gateway" in caplog.text) == (beats == 1)
    assert len(watched.told()) == (2 if beats == 1 else 1)


async def test_an_update_that_comes_says_that_the_way_is_free_again(world: World) -> None:
    watched = Watched(world)
    async with world.running() as bot:
        watch = WebhookWatch(bot.application.bot, HOOK, watched.beat, watched.now, absence=watched.absence)
        await watch.look()
        watched.stands(last_error_date=START + 30, pending_update_count=2)
        watched.time = START + 60
        watch.heard()
        await watch.look()

    assert watched.beats == 2


async def test_an_address_that_telegram_does_not_take_is_told_until_it_does(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    watched = Watched(world)
    world.telegram.faults["setWebhook"] = [Fault(400, "bad webhook: Failed to resolve host")]
    async with world.running() as bot:
        watch = WebhookWatch(bot.application.bot, HOOK, watched.beat, watched.now, absence=watched.absence)
        await watch.look()
        assert watched.beats == 0
        await watch.look()

    assert watched.beats == 1
    assert "Failed to resolve host" in caplog.text


@pytest.mark.parametrize(
    ("info", "looks", "here"),
    [
        pytest.param({}, 1, [START], id="nothing waits"),
        pytest.param({"pending_update_count": 9}, 3, [], id="something is on its way"),
        pytest.param({"pending_update_count": 9}, 13, [START + 60], id="something always is"),
        pytest.param({"pending_update_count": 9, "last_error_date": START + 90}, 13, [], id="it does not get here"),
    ],
)
async def test_once_what_waited_is_here_the_bot_is_there_and_its_heart_beats(
    world: World, info: dict[str, object], looks: int, here: list[float]
) -> None:
    watched, found = Watched(world), list[float]()
    watched.stands(**info)
    async with world.running() as bot:
        watch = WebhookWatch(bot.application.bot, HOOK, watched.beat, watched.now, absence=watched.absence)
        for number in range(looks):
            watched.time = START + number * BETWEEN_FIRST_LOOKS
            await watch.look()
            found += [watched.time] if watched.absence.since is None else []

    assert found == here
    assert watched.beats == len(here)


async def test_what_waited_while_updates_did_not_get_here_is_dated_back(world: World) -> None:
    watched = Watched(world)
    watched.stands()
    async with world.running() as bot:
        watch = WebhookWatch(bot.application.bot, HOOK, watched.beat, watched.now, absence=watched.absence)
        pauses = [await watch.look()]
        watched.stands(pending_update_count=40, last_error_date=START + 60, last_error_message="502 Bad Gateway")
        watched.time = START + 70
        pauses.append(await watch.look())
        assert watched.absence.since is not None
        watched.time = START + 130
        watch.heard()
        pauses.append(await watch.look())
        assert watched.absence.since is not None
        watched.stands()
        watched.time = START + 135
        pauses.append(await watch.look())

    assert watched.absence.since is None
    assert pauses == [BETWEEN_LOOKS, BETWEEN_LOOKS, BETWEEN_FIRST_LOOKS, BETWEEN_LOOKS]
