"""What comes to the webhook's port that no client of HTTP would send, or not at this pace."""

from __future__ import annotations

import asyncio
import gzip
import json
import logging
import socket
from typing import TYPE_CHECKING

import pytest

from bot.settings import Listen, Secret, Webhook
from bot.telegram import webhook as tried
from bot.telegram.pages import showing
from bot.telegram.serving import Patience
from bot.telegram.webhook import SECRET_HEADER, listening

if TYPE_CHECKING:
    from bot.store import Store
    from tests.bot.botapi.running import World

BODY = json.dumps({"update_id": 7, "poll": {}}).encode()
CROWD = 300
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
    monkeypatch.setattr(Patience.__init__, "__defaults__", (0.05, 0.01, 10, 0.0))
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


async def test_who_sends_half_a_head_for_the_pages_is_not_waited_for(
    hook: Webhook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Patience.__init__, "__defaults__", (0.05, 0.01, 10, 0.0))
    async with showing(Listen(host=hook.host, port=hook.port), []):
        reader, writer = await asyncio.open_connection(hook.host, hook.port)
        writer.write(b"GET /health HTTP/1.1\r\nHost: x\r\nX-")
        async with asyncio.timeout(5):
            assert await reader.read() == b""
        writer.close()
        assert b"404" in await sent(hook, request())


async def test_no_more_connections_stay_than_there_is_room_for_and_the_most_silent_go(
    hook: Webhook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Patience.__init__, "__defaults__", (60.0, 5.0, 3, 0.0))
    async with showing(Listen(host=hook.host, port=hook.port), []):
        there = [await asyncio.open_connection(hook.host, hook.port) for _ in range(3)]
        first_reader, first_writer = there[0]
        first_writer.write(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")  # so that the second is the most silent one
        assert b"404" in await first_reader.readline()

        there += [await asyncio.open_connection(hook.host, hook.port) for _ in range(2)]
        async with asyncio.timeout(5):
            ended = [await reader.read() for reader, _ in there[1:3]]
        assert ended == [b"", b""]
        for reader, writer in (there[0], there[3], there[4]):
            writer.write(b"GET /health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
            async with asyncio.timeout(5):
                assert b"HTTP/1.1 404" in await reader.read()
        for _, writer in there:
            writer.close()


async def test_a_crowd_that_has_just_come_is_answered_in_full(
    world: World, hook: Webhook, monkeypatch: pytest.MonkeyPatch
) -> None:
    silence, between, most, _ = Patience.__init__.__defaults__ or ()
    assert most < CROWD
    just_come = 60.0  # so that a slow machine, on which the crowd takes its time to come, makes no difference
    monkeypatch.setattr(Patience.__init__, "__defaults__", (silence, between, most, just_come))
    async with world.running() as bot, listening(hook, bot.intake):
        crowd = [await asyncio.open_connection(hook.host, hook.port) for _ in range(CROWD)]
        for number, (_, writer) in enumerate(crowd):
            writer.write(request(body=BODY.replace(b"7", str(number).encode())))
        async with asyncio.timeout(20):
            answers = [await reader.readline() for reader, _ in crowd]
        for _, writer in crowd:
            writer.close()
    assert {answer.split()[1] for answer in answers} == {b"200"}


async def test_two_hundred_half_requests_keep_nobody_out(world: World, hook: Webhook) -> None:
    async with world.running() as bot, listening(hook, bot.intake):
        half = [await asyncio.open_connection(hook.host, hook.port) for _ in range(200)]
        for _, writer in half:
            writer.write(b"POST /hook HTTP/1.1\r\nHost: x\r\nX-")
        assert b"200" in await sent(hook, request())
        for _, writer in half:
            writer.close()


ZIPPED = b"Content-Encoding: gzip\r\n"


async def test_what_is_zipped_is_not_unzipped_even_with_the_secret(world: World, hook: Webhook, store: Store) -> None:
    async with world.running() as bot, listening(hook, bot.intake):
        assert b"400" in await sent(hook, request(head=SECRET + ZIPPED, body=gzip.compress(BODY)))
    assert store.last_update_id() is None


async def test_what_is_zipped_for_the_pages_is_not_unzipped(hook: Webhook, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    async with showing(Listen(host=hook.host, port=hook.port), []):
        assert b"404" in await sent(hook, request(head=ZIPPED, body=b"no zip"))
    assert not caplog.records


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(request(head=ZIPPED, body=b"no zip"), id="zipped wrongly"),
        pytest.param(request(head=SECRET + ZIPPED, body=b"no zip"), id="zipped wrongly, with the secret"),
        pytest.param(request(head=b"Content-Encoding: br\r\n"), id="zipped otherwise"),
        pytest.param(request(path=b"http://[::1"), id="no address"),
        pytest.param(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", id="HTTP/2"),
        pytest.param(b"POST /hook HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", id="a chunk of no length"),
        pytest.param(request(head=b"", body=BODY + b"x")[:-9], id="half a body"),
        pytest.param(request()[:-9], id="half a body, with the secret"),
    ],
)
async def test_nothing_that_comes_from_outside_is_an_error_of_ours(
    world: World, hook: Webhook, caplog: pytest.LogCaptureFixture, data: bytes
) -> None:
    caplog.set_level(logging.INFO)
    async with world.running() as bot, listening(hook, bot.intake):
        _, writer = await asyncio.open_connection(hook.host, hook.port)
        writer.write(data)
        writer.write_eof()
        await asyncio.sleep(0.1)
        writer.close()
        assert b"200" in await sent(hook, request())
    assert not [record for record in caplog.records if record.levelno >= logging.ERROR or record.exc_info]
    assert hook.host not in caplog.text


async def test_a_line_about_a_broken_request_is_written_where_such_lines_are(
    world: World, hook: Webhook, caplog: pytest.LogCaptureFixture
) -> None:
    async with world.running() as bot, listening(hook, bot.intake):
        for level, said in ((logging.INFO, ["a request came to nothing: InvalidURLError"]), (logging.WARNING, [])):
            caplog.clear()
            caplog.set_level(level)
            assert b"400" in await sent(hook, request(path=b"http://[::1"))
            assert [record.getMessage() for record in caplog.records if record.name == "aiohttp.server"] == said
