"""Updates are durable before they are confirmed, and fetching goes on whatever happens."""

from __future__ import annotations

import asyncio
import json
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest
from aiohttp import web

from bot.store.failure import StoreUnavailable
from bot.telegram.polling import BATCH, Poller
from bot.telegram.request import HttpRequest
from quizzes.errors import BadInput
from tests.bot.botapi.running import PATIENCE
from tests.bot.botapi.telegram import TOKEN, Fault
from tests.bot.telegram.test_request import server

if TYPE_CHECKING:
    from collections.abc import Callable

    from telegram.request import BaseRequest

    from bot.store import Store
    from bot.telegram.application import Bot
    from tests.bot.botapi.people import Somebody
    from tests.bot.botapi.running import World

ADDRESS = f"http://telegram.invalid/bot{TOKEN}"


class Run:
    """A poller, its pauses and its beats."""

    def __init__(
        self, world: World, bot: Bot, address: str = ADDRESS, request: BaseRequest | None = None, *, long_poll: int = 1
    ) -> None:
        self.pauses: list[float] = []
        self.beats = 0
        asked = request or world.telegram
        self.poller = Poller(asked, address, bot.intake, beat=self._beat, long_poll=long_poll, sleep=self._sleep)

    async def until(self, has_come: Callable[[], object]) -> None:
        """Let it run until something has come about."""
        running = asyncio.create_task(self.poller.run())
        try:
            async with asyncio.timeout(PATIENCE):
                while not has_come():  # noqa: ASYNC110 - it may be anything
                    await asyncio.sleep(0.001)
        finally:
            running.cancel()
            with suppress(asyncio.CancelledError):
                await running

    def _beat(self) -> None:
        self.beats += 1

    async def _sleep(self, seconds: float) -> None:
        self.pauses.append(seconds)
        await asyncio.sleep(0)


async def test_what_is_asked_for_is_what_there_are_handlers_for(world: World, ann: Somebody) -> None:
    await ann.says("/start")

    asked = next(given for name, given in world.telegram.calls if name == "getUpdates")
    assert sorted(json.loads(asked["allowed_updates"])) == [
        "callback_query",
        "edited_message",
        "inline_query",
        "message",
        "my_chat_member",
        "poll",
        "poll_answer",
    ]
    assert "offset" not in asked


async def test_a_bot_to_which_nobody_writes_is_known_to_work_at_once_and_then_waits_for_long(
    world: World, store: Store
) -> None:
    async with world.running(fetches=False) as bot:
        run, before = Run(world, bot, long_poll=600), len(world.telegram.calls)
        await run.until(lambda: run.beats and len(world.telegram.calls) > before + 1)

    assert [given["timeout"] for _, given in world.telegram.calls[before:]] == ["0", "600"]


async def test_after_an_absence_it_is_known_at_once_whether_all_that_waited_is_here(world: World, store: Store) -> None:
    async with world.running(fetches=False) as bot:
        run = Run(world, bot, long_poll=600)
        await run.until(lambda: run.beats)
        world.telegram.faults["getUpdates"] = [Fault(502)]
        before = len(world.telegram.calls)
        await run.until(lambda: len(world.telegram.calls) > before + 2)

    assert [given["timeout"] for _, given in world.telegram.calls[before:]] == ["600", "0", "600"]


async def test_while_something_may_still_wait_the_bot_is_not_said_to_be_there(world: World, store: Store) -> None:
    ann = world.person()
    for _ in range(BATCH + 1):
        ann.writes("/help")
    async with world.running(fetches=False, there=-1) as bot:
        run = Run(world, bot)
        beats_while_away: set[int] = set()

        def is_there() -> bool:
            if bot.intake.absence.since is not None:
                beats_while_away.add(run.beats)
            return run.beats > 0

        await run.until(is_there)

    assert beats_while_away == {0}


async def test_an_update_is_in_the_inbox_before_it_is_confirmed(world: World, ann: Somebody, store: Store) -> None:
    update_id = ann.writes("/start")
    async with asyncio.timeout(PATIENCE):
        while not confirming(world):  # noqa: ASYNC110 - it is on the other side
            await asyncio.sleep(0.001)

    assert confirming(world) == [str(update_id + 1)]
    assert store.last_update_id() == update_id


def confirming(world: World) -> list[str]:
    """Give the ids below which updates were confirmed."""
    return [given["offset"] for name, given in world.telegram.calls if name == "getUpdates" and "offset" in given]


@pytest.mark.parametrize(
    ("fault", "pause", "said"),
    [
        pytest.param(Fault(502), 1.0, "could not be fetched", id="server error"),
        pytest.param(Fault(409, "terminated by other getUpdates"), 1.0, "another program", id="conflict"),
        pytest.param(Fault(429, "Wait", parameters={"retry_after": 9}), 9.0, "could not be", id="told to wait"),
    ],
)
async def test_a_failure_is_said_and_fetching_goes_on(
    world: World, store: Store, caplog: pytest.LogCaptureFixture, fault: Fault, pause: float, said: str
) -> None:
    async with world.running(fetches=False) as bot:
        run = Run(world, bot)
        world.telegram.faults["getUpdates"] = [fault]
        ann = world.person()
        ann.writes("/start")
        await run.until(lambda: ann.messages)

    assert said in caplog.text
    assert run.pauses == [pause]
    assert TOKEN not in caplog.text


@pytest.mark.parametrize(
    ("status", "body"),
    [
        pytest.param(200, {"ok": False}, id="no result"),
        pytest.param(200, {"ok": True, "result": None}, id="a result that is none"),
        pytest.param(200, {"ok": True, "result": {"update_id": 1}}, id="no list"),
        pytest.param(404, {}, id="a token that something on the way refuses"),
    ],
)
async def test_an_answer_that_holds_no_updates_is_asked_for_again_at_leisure_and_is_no_sign_of_life(
    world: World, store: Store, status: int, body: dict[str, object]
) -> None:
    async def answer(_: web.Request) -> web.Response:
        return web.json_response(body, status=status)

    request = HttpRequest()
    await request.initialize()
    async with world.running(fetches=False) as bot, server(answer) as address:
        run = Run(world, bot, f"{address}/bot{TOKEN}", request)
        await run.until(lambda: len(run.pauses) > 2)
    await request.shutdown()

    assert run.pauses[:3] == [1, 2, 4]
    assert run.beats == 0


async def test_a_webhook_that_is_in_the_way_is_taken_away(
    world: World, store: Store, caplog: pytest.LogCaptureFixture
) -> None:
    active = Fault(409, "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook first")
    async with world.running(fetches=False) as bot:
        run = Run(world, bot)
        world.telegram.faults["getUpdates"] = [active, active]
        world.telegram.faults["deleteWebhook"] = [Fault(502)]
        before = len(world.telegram.calls)
        ann = world.person()
        ann.writes("/start")
        await run.until(lambda: ann.messages)

    assert "another program" not in caplog.text
    assert "updates go to a webhook" in caplog.text
    assert [name for name, _ in world.telegram.calls[before:]].count("deleteWebhook") >= 2
    assert ann.messages


async def test_pauses_grow_and_end_with_the_first_success(world: World, store: Store) -> None:
    async with world.running(fetches=False) as bot:
        run = Run(world, bot)
        world.telegram.faults["getUpdates"] = [Fault(502) for _ in range(8)]
        ann = world.person()
        ann.writes("/start")
        await run.until(lambda: ann.messages)

    assert run.pauses == [1, 2, 4, 8, 16, 30, 30, 30]


async def test_a_disk_is_looked_at_again_before_long(
    world: World, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    def is_full(*_: object) -> None:
        msg = "the disk is full"
        raise StoreUnavailable(msg)

    async with world.running(fetches=False) as bot:
        run = Run(world, bot)
        monkeypatch.setattr(store, "take_in", is_full)
        ann = world.person()
        ann.writes("/start")
        await run.until(lambda: len(run.pauses) > 5)
        monkeypatch.undo()
        await run.until(lambda: ann.messages)

    assert run.pauses[:5] == [1, 2, 4, 4, 4]
    assert set(run.pauses[2:]) == {4}


@pytest.mark.parametrize(
    ("server", "told"),
    [
        pytest.param("http://telegram.invalid", "that QUIZBOT_API_URL names: see that", id="a server of ours"),
        pytest.param("https://api.telegram.org", "by Telegram: copy the token anew", id="that of Telegram"),
    ],
)
async def test_a_token_that_is_refused_ends_it(world: World, store: Store, server: str, told: str) -> None:
    async with world.running(fetches=False) as bot:
        with pytest.raises(BadInput, match=f"QUIZBOT_TOKEN was refused .*{told}"):
            await Run(world, bot, f"{server}/bot1:wrong").poller.run()


async def test_a_full_disk_confirms_nothing(world: World, store: Store, caplog: pytest.LogCaptureFixture) -> None:
    ann = world.person()
    async with world.running(fetches=False) as bot:
        store.close()
        run = Run(world, bot)
        ann.writes("/start")
        await run.until(lambda: len(run.pauses) > 2)

    assert "could not be taken in" in caplog.text
    assert not confirming(world)
    assert run.beats == 0
