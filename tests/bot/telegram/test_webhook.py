"""A webhook takes what proves that it comes from Telegram, once, and refuses all else."""

from __future__ import annotations

import io
import json
import logging
import socket
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from aiohttp import ClientSession

from bot.settings import Secret, Webhook
from bot.store.failure import StoreUnavailable
from bot.telegram.intake import ALLOWED_UPDATES
from bot.telegram.webhook import LARGEST_BODY, SECRET_HEADER, announce, listening
from quizzes.errors import BadInput

if TYPE_CHECKING:
    from bot.store import Store
    from tests.bot.botapi.running import World

UPDATE = {
    "update_id": 7,
    "message": {
        "message_id": 1,
        "date": 1_800_000_000,
        "chat": {"id": 5_000_000_001, "type": "private"},
        "from": {"id": 5_000_000_001, "is_bot": False, "first_name": "Ann", "language_code": "en"},
        "text": "/start",
        "entities": [{"type": "bot_command", "offset": 0, "length": 6}],
    },
}


@pytest.fixture
def hook() -> Webhook:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    return Webhook(
        url="https://bot.example.org/hook", host="127.0.0.1", port=port, path="/hook", secret=Secret("s3cret")
    )


async def post(hook: Webhook, body: bytes, secret: str | None, path: str = "/hook") -> int:
    headers = {} if secret is None else {SECRET_HEADER: secret}
    address = f"http://{hook.host}:{hook.port}{path}"
    async with ClientSession() as session, session.post(address, data=io.BytesIO(body), headers=headers) as response:
        return response.status


@pytest.mark.parametrize(
    ("body", "secret", "path", "status"),
    [
        pytest.param(UPDATE, "s3cret", "/hook", 200, id="telegram"),
        pytest.param(UPDATE, "wrong", "/hook", 403, id="wrong secret"),
        pytest.param(UPDATE, None, "/hook", 403, id="no secret"),
        pytest.param(UPDATE, "s3cret", "/other", 404, id="another path"),
        pytest.param("[", "s3cret", "/hook", 400, id="no json"),
        pytest.param("[" * 100_000, "s3cret", "/hook", 400, id="nested too deeply"),
        pytest.param('{"update_id":' + "9" * 30 + "}", "s3cret", "/hook", 200, id="an id that is none is left out"),
        pytest.param("x" * (LARGEST_BODY + 1), "s3cret", "/hook", 413, id="too large"),
    ],
)
async def test_who_is_let_in(
    world: World, hook: Webhook, body: object, secret: str | None, path: str, status: int
) -> None:
    data = body.encode() if isinstance(body, str) else json.dumps(body).encode()
    async with world.running() as bot, listening(hook, bot.intake):
        assert await post(hook, data, secret, path) == status


async def test_what_cannot_be_written_down_is_one_line_of_the_log_and_is_posted_again(
    world: World, hook: Webhook, store: Store, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def is_full(*_: object) -> None:
        msg = "the disk is full"
        raise StoreUnavailable(msg)

    body = json.dumps(UPDATE).encode()
    async with world.running() as bot, listening(hook, bot.intake):
        monkeypatch.setattr(store, "take_in", is_full)
        assert await post(hook, body, "s3cret") == 503
        monkeypatch.undo()
        assert await post(hook, body, "s3cret") == 200
        await world.quiet()

    [told] = [record for record in caplog.records if record.levelno >= logging.ERROR]
    assert (told.name, told.exc_info) == ("bot.telegram.webhook", None)
    assert told.getMessage().endswith("Telegram will post them again: the disk is full")


async def test_a_delivery_is_worked_on_once_however_often_it_comes(world: World, hook: Webhook, store: Store) -> None:
    async with world.running() as bot, listening(hook, bot.intake):
        for _ in range(3):
            assert await post(hook, json.dumps(UPDATE).encode(), "s3cret") == 200
            assert store.last_update_id() == 7
        await world.quiet()

    assert len(world.telegram.chats[5_000_000_001]) == 1


async def test_who_moves_to_a_server_that_counts_anew_is_answered(world: World, hook: Webhook, store: Store) -> None:
    other = json.loads(json.dumps(UPDATE).replace("1800000000", "1800000060"))
    async with world.running() as bot, listening(hook, bot.intake):
        for update in (UPDATE, other, other):
            assert await post(hook, json.dumps(update).encode(), "s3cret") == 200
        await world.quiet()

    assert len(world.telegram.chats[5_000_000_001]) == 2
    assert store.waiting() == []


async def test_what_waits_from_a_server_that_counted_anew_is_answered_after_a_restart(
    world: World, store: Store
) -> None:
    for at in (1_800_000_000, 1_800_000_060):
        body = json.dumps(UPDATE).replace("1800000000", str(at))
        store.take_in([(7, body)], datetime.fromtimestamp(at, tz=UTC)).result()
    async with world.running():
        await world.quiet()

    assert len(world.telegram.chats[5_000_000_001]) == 2
    assert store.waiting() == []


async def test_telegram_is_told_the_address_and_the_secret(world: World, hook: Webhook) -> None:
    async with world.running() as bot:
        await announce(bot.application.bot, hook)

    given = next(given for name, given in world.telegram.calls if name == "setWebhook")
    assert (given["url"], given["secret_token"]) == (hook.url, "s3cret")
    assert tuple(json.loads(given["allowed_updates"])) == ALLOWED_UPDATES


async def test_an_address_that_is_taken_is_said_with_the_variables_name(world: World, hook: Webhook) -> None:
    async with world.running() as bot, listening(hook, bot.intake):
        with pytest.raises(BadInput, match="QUIZBOT_WEBHOOK_LISTEN"):
            async with listening(hook, bot.intake):
                pass


async def test_an_address_of_another_machine_is_said_with_the_reason(world: World, hook: Webhook) -> None:
    async with world.running() as bot:
        with pytest.raises(BadInput, match=r"nobody can listen at 192\.0\.2\.77:\d+ \((?!None).+\)"):
            async with listening(replace(hook, host="192.0.2.77"), bot.intake):
                pass
