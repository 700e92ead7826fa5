"""What comes to the webhook's port that no client of HTTP would send, or not at this pace."""

from __future__ import annotations

import asyncio
import json
import socket
from typing import TYPE_CHECKING

import pytest

from bot.settings import Secret, Webhook
from bot.telegram import webhook as tried
from bot.telegram.webhook import SECRET_HEADER, listening

if TYPE_CHECKING:
    from bot.store import Store
    from tests.bot.botapi.running import World

BODY = json.dumps({"update_id": 7, "poll": {}}).encode()
SECRET = f"{SECRET_HEADER}: s3cret\r\n".encode()


@pytest.fixture
def hook() -> Webhook:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    return Webhook(url="https://example.org/hook", host="127.0.0.1", port=port, path="/hook", secret=Secret("s3cret"))


def request(method: bytes = b"POST", path: bytes = b"/hook", head: bytes = SECRET, body: bytes = BODY) -> bytes:
    length = b"Content-Length: %d\r\n" % len(body)
    return method + b" " + path + b" HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + length + head + b"\r\n" + body


async def sent(hook: Webhook, data: bytes) -> bytes:
    """Send bytes as they are; gives the first line of the answer, nothing where the connection ends without one."""
    reader, writer = await asyncio.open_connection(hook.host, hook.port)
    try:
        writer.write(data)
        await writer.drain()
        async with asyncio.timeout(10):
            return await reader.readline()
    except ConnectionError:
        return b""
    finally:
        writer.close()


@pytest.mark.parametrize(
    ("data", "status"),
    [
        pytest.param(request(), b"200", id="what Telegram sends"),
        pytest.param(request(method=b"GET"), b"405", id="GET"),
        pytest.param(request(method=b"PUT"), b"405", id="PUT"),
        pytest.param(request(path=b"/"), b"404", id="no path"),
        pytest.param(request(path=b"/hook/"), b"404", id="a longer path"),
        pytest.param(request(path=b"/../hook"), b"404", id="a way round"),
        pytest.param(request(head=b""), b"403", id="no secret"),
        pytest.param(request(head=SECRET.replace(b"s3cret", b"")), b"403", id="an empty secret"),
        pytest.param(request(head=SECRET.replace(b"s3cret", b"s3cre")), b"403", id="the beginning of the secret"),
        pytest.param(request(head=SECRET.replace(b"s3cret", b"\xff\xfe")), b"40", id="a secret that is no text"),
        pytest.param(request(head=SECRET + b"X: " + b"x" * 100_000 + b"\r\n"), b"400", id="a head that is too long"),
        pytest.param(b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc" * 20 + b"\r\n\r\n", b"400", id="TLS"),
        pytest.param(b"\x00" * 100 + b"\r\n\r\n", b"400", id="zeros"),
        pytest.param(request(head=SECRET + b"Transfer-Encoding: chunked\r\n"), b"400", id="two lengths: smuggling"),
        pytest.param(request(body=b"[" * 100_000), b"400", id="nested too deeply"),
        pytest.param(request(body=b'{"update_id": 8, "a": ' + b"[" * 900 + b"]" * 900 + b"}"), b"200", id="nested"),
        pytest.param(request(body=b"\xff\xfe\x00"), b"400", id="no text"),
        pytest.param(request(body=b""), b"400", id="nothing"),
        pytest.param(request(body=b"null"), b"200", id="null is left out"),
    ],
)
async def test_each_is_answered_as_it_should_be(
    world: World, hook: Webhook, store: Store, data: bytes, status: bytes
) -> None:
    async with world.running() as bot, listening(hook, bot.intake):
        answer = await sent(hook, data)
        assert answer.startswith(b"HTTP/1.1 " + status) or (status == b"400" and answer.startswith(b"HTTP/1.0 400"))
        assert b"200" in await sent(hook, request(body=BODY.replace(b"7", b"9")))  # and it goes on
    assert not store.waiting()


async def test_who_sends_half_a_head_is_not_waited_for(
    world: World, hook: Webhook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tried.Patience.__init__, "__defaults__", (0.05, 0.01))
    async with world.running() as bot, listening(hook, bot.intake):
        reader, writer = await asyncio.open_connection(hook.host, hook.port)
        writer.write(b"POST /hook HTTP/1.1\r\nHost: x\r\nX-")
        async with asyncio.timeout(5):
            assert await reader.read() == b""
        writer.close()
        assert b"200" in await sent(hook, request())


async def test_who_sends_half_a_body_is_not_waited_for(
    world: World, hook: Webhook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tried, "LONGEST_BODY", 0.05)
    async with world.running() as bot, listening(hook, bot.intake):
        assert b"408" in await sent(hook, request().replace(b"Content-Length: ", b"Content-Length: 9"))


async def test_two_hundred_half_requests_keep_nobody_out(world: World, hook: Webhook) -> None:
    async with world.running() as bot, listening(hook, bot.intake):
        half = [await asyncio.open_connection(hook.host, hook.port) for _ in range(200)]
        for _, writer in half:
            writer.write(b"POST /hook HTTP/1.1\r\nHost: x\r\nX-")
        assert b"200" in await sent(hook, request())
        for _, writer in half:
            writer.close()
