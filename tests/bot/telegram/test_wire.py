"""What is made of whatever a server sends, stroke by stroke: answers, half answers, and what is none."""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import pytest
from telegram.error import NetworkError, TimedOut

from bot.telegram.pool import Connections
from bot.telegram.request import HttpRequest, NotSent
from bot.telegram.wire import LONGEST_HEAD, Wire
from tests.faults.learners import until

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

# What a server does with each request that has come whole: its number, counted from 1, and its head.
Serve: TypeAlias = Callable[[int, asyncio.StreamWriter], Awaitable[None]]

OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"
CERTIFICATE = Path(__file__).with_name("localhost.pem")
EAGER = Connections(connect=1, read=0.3, pool=0.2, limit=2, longest=1000)
LONG = 30.0
PATIENT = replace(EAGER, read=LONG, pool=LONG)


class Server:
    """A server of which a test says every byte; it counts requests and connections."""

    def __init__(self, serve: Serve) -> None:
        self._serve = serve
        self.address = ""
        self.requests: list[bytes] = []
        self.connections = 0
        self.open: set[asyncio.StreamWriter] = set()

    async def meet(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        self.open.add(writer)
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                length = next((int(line[15:]) for line in head.split(b"\r\n") if line.startswith(b"Content-Length")), 0)
                self.requests.append(head + await reader.readexactly(length))
                await self._serve(len(self.requests), writer)
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            self.open.discard(writer)
            writer.close()

    async def end(self) -> None:
        """Wait until everybody is gone."""
        assert await until(lambda: not self.open, LONG)


@asynccontextmanager
async def serving(serve: Serve, tls: ssl.SSLContext | None = None) -> AsyncIterator[Server]:
    told = Server(serve)
    server = await asyncio.start_server(told.meet, "127.0.0.1", 0, ssl=tls)
    told.address = f"http{'s' if tls else ''}://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    try:
        yield told
    finally:
        await told.end()
        server.close()


@asynccontextmanager
async def asking(terms: Connections = EAGER) -> AsyncIterator[HttpRequest]:
    request = HttpRequest(terms)
    await request.initialize()
    try:
        yield request
    finally:
        await request.shutdown()


def always(answer: bytes) -> Serve:
    async def serve(_: int, writer: asyncio.StreamWriter) -> None:
        writer.write(answer)

    return serve


async def get(request: HttpRequest, server: Server) -> tuple[int, bytes]:
    return await request.do_request(f"{server.address}/x", "GET")


async def post(request: HttpRequest, server: Server) -> tuple[int, bytes]:
    return await request.do_request(f"{server.address}/x", "POST")


@pytest.mark.parametrize("step", [9999, 1], ids=["at once", "byte by byte"])
@pytest.mark.parametrize(
    ("answer", "told"),
    [
        pytest.param(OK, (200, b"{}"), id="of a length"),
        pytest.param(
            b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n1;x=y\r\n}\r\n0\r\nA: b\r\n\r\n",
            (200, b"{}"),
            id="in chunks",
        ),
        pytest.param(b"HTTP/1.1 100 Continue\r\n\r\n" + OK, (200, b"{}"), id="after a word that it will come"),
        pytest.param(b"HTTP/1.1 204 No Content\r\n\r\n", (204, b""), id="without a body"),
        pytest.param(b"HTTP/1.1 500 \r\ncontent-LENGTH:0\r\n\r\n", (500, b""), id="without a reason"),
        pytest.param(b"HTTP/1.1 301 Moved\r\nLocation: /y\r\nContent-Length: 0\r\n\r\n", (301, b""), id="elsewhere"),
    ],
)
async def test_an_answer_is_taken_in_whole_and_its_connection_serves_on(
    answer: bytes, told: tuple[int, bytes], step: int
) -> None:
    async def serve(_: int, writer: asyncio.StreamWriter) -> None:
        for at in range(0, len(answer), step):
            writer.write(answer[at : at + step])
            await asyncio.sleep(0)

    async with serving(serve) as server, asking() as request:
        assert [await post(request, server) for _ in range(3)] == [told] * 3

        assert server.connections == 1


@pytest.mark.parametrize(
    "answer",
    [
        pytest.param(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{}", id="that goes on to the end"),
        pytest.param(b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{}", id="said to be the last"),
        pytest.param(b"HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\n{}", id="as it was in the last century"),
    ],
)
async def test_after_an_answer_that_is_the_last_there_is_a_new_connection(answer: bytes) -> None:
    async def serve(_: int, writer: asyncio.StreamWriter) -> None:
        writer.write(answer)
        writer.close()

    async with serving(serve) as server, asking() as request:
        assert [await post(request, server) for _ in range(2)] == [(200, b"{}")] * 2

        assert server.connections == 2


@pytest.mark.parametrize(
    "answer",
    [
        pytest.param(b"SSH-2.0-OpenSSH_9.6\r\n", id="another protocol"),
        pytest.param(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}", id="two lengths"),
        pytest.param(b"HTTP/1.1 200 OK\r\nContent-Length: -2\r\n\r\n{}", id="a length that is none"),
        pytest.param(
            b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n{}", id="a length and chunks"
        ),
        pytest.param(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", id="a chunk that is none"),
        pytest.param(b"HTTP/1.1 101 Go\r\nUpgrade: other\r\nConnection: upgrade\r\n\r\n", id="a switch"),
        pytest.param(b"HTTP/1.1 200 OK\r\nContent-Length: 99999\r\n\r\n" + b"x" * 99999, id="a body too long"),
        pytest.param(b"HTTP/1.1 200 OK\r\nA: " + b"x" * (LONGEST_HEAD + 500), id="a head too long"),
        pytest.param(OK + OK, id="two answers"),
    ],
)
async def test_what_is_no_answer_is_an_error_and_its_connection_is_closed(answer: bytes) -> None:
    async def serve(number: int, writer: asyncio.StreamWriter) -> None:
        writer.write(answer if number == 1 else OK)

    async with serving(serve) as server, asking() as request:
        if answer == OK + OK:  # the first is right; the second is for nobody, and least of all for whoever asks next
            assert await post(request, server) == (200, b"{}")
        else:
            with pytest.raises(NetworkError) as caught:
                await post(request, server)
            assert not isinstance(caught.value, NotSent)
        assert await post(request, server) == (200, b"{}")

        assert server.connections == 2


@pytest.mark.parametrize(
    ("ask", "asked"), [pytest.param(get, 3, id="asked again"), pytest.param(post, 2, id="a call that may have arrived")]
)
async def test_only_what_may_be_asked_twice_is_asked_again_where_an_idle_connection_ends(
    ask: Callable[[HttpRequest, Server], Awaitable[tuple[int, bytes]]], asked: int
) -> None:
    async def serve(number: int, writer: asyncio.StreamWriter) -> None:
        if number == 2:
            writer.close()
        else:
            writer.write(OK)

    async with serving(serve) as server, asking() as request:
        await ask(request, server)
        if ask is get:
            assert await ask(request, server) == (200, b"{}")
        else:
            with pytest.raises(NetworkError) as caught:
                await ask(request, server)
            assert not isinstance(caught.value, NotSent)

        assert len(server.requests) == asked


async def test_what_was_begun_to_be_answered_is_not_asked_again() -> None:
    async def serve(number: int, writer: asyncio.StreamWriter) -> None:
        writer.write(OK if number == 1 else OK[:-1])
        if number == 2:
            await writer.drain()
            writer.close()

    async with serving(serve) as server, asking() as request:
        await get(request, server)
        with pytest.raises(NetworkError):
            await get(request, server)

        assert len(server.requests) == 2


async def test_an_answer_that_keeps_coming_is_waited_for_and_one_that_stalls_is_not() -> None:
    async def serve(number: int, writer: asyncio.StreamWriter) -> None:
        whole, step = (OK, 8) if number == 1 else (OK[:-1], len(OK))
        for at in range(0, len(whole), step):
            writer.write(whole[at : at + step])
            await asyncio.sleep(0.1)

    async with serving(serve) as server, asking() as request:
        assert await get(request, server) == (200, b"{}")
        with pytest.raises(TimedOut):
            await get(request, server)


async def test_a_large_file_has_the_time_that_it_needs() -> None:
    async def read_slowly(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(ConnectionError):
            while await reader.read(1_000_000):  # noqa: ASYNC110 - it is slow on purpose
                await asyncio.sleep(0.05)
        writer.close()
        await writer.wait_closed()
        over.set()

    over = asyncio.Event()
    server = await asyncio.start_server(read_slowly, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    async with asking() as request:
        began = asyncio.get_running_loop().time()
        with pytest.raises(TimedOut):  # nobody answers, but long after the patience for an answer has run out
            await request.do_request(f"http://127.0.0.1:{port}/{'x' * 30_000_000}", "GET")
        assert asyncio.get_running_loop().time() - began > 3 * EAGER.read
    async with asyncio.timeout(LONG):
        await over.wait()
    server.close()


async def test_a_file_in_many_parts_is_put_together_as_it_was() -> None:
    content = bytes(range(256)) * 20_000

    async def serve(_: int, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(content))
        for at in range(0, len(content), 70_001):
            writer.write(content[at : at + 70_001])
            await writer.drain()

    async with serving(serve) as server, asking(Connections()) as request:
        status, body = await get(request, server)

    assert (status, type(body)) == (200, bytes)
    assert body == content


async def test_all_connections_lay_what_arrives_in_one_place_where_it_is_read() -> None:
    one, other = Wire(1000), Wire(1000)

    assert one.get_buffer(-1) is other.get_buffer(1_000_000)
    assert len(one.get_buffer(-1)) > LONGEST_HEAD


async def test_an_answer_that_comes_too_late_is_nobody_elses() -> None:
    too_late = asyncio.Event()

    async def serve(number: int, writer: asyncio.StreamWriter) -> None:
        if number == 1:
            await too_late.wait()
            writer.write(OK.replace(b"{}", b"[]"))
        else:
            writer.write(OK)

    async with serving(serve) as server, asking(PATIENT) as request:
        asked = asyncio.create_task(post(request, server))
        assert await until(lambda: len(server.requests) == 1, LONG)
        asked.cancel()
        await asyncio.wait([asked])
        too_late.set()
        assert await until(lambda: not server.open, LONG)

        assert await post(request, server) == (200, b"{}")


async def test_there_are_no_more_connections_than_may_be() -> None:
    async def serve(number: int, writer: asyncio.StreamWriter) -> None:
        if number == EAGER.limit:
            are_there.set()
        await are_there.wait()
        writer.write(OK)

    are_there = asyncio.Event()
    async with serving(serve) as server, asking(PATIENT) as request:
        answers = await asyncio.gather(*(post(request, server) for _ in range(6)))

        assert answers == [(200, b"{}")] * 6
        assert server.connections == EAGER.limit


async def test_who_gets_no_connection_for_too_long_has_sent_nothing() -> None:
    refused = asyncio.Event()

    async def serve(_: int, writer: asyncio.StreamWriter) -> None:
        await refused.wait()
        writer.write(OK)

    async with serving(serve) as server, asking(replace(EAGER, read=LONG)) as request:
        held = [asyncio.create_task(post(request, server)) for _ in range(EAGER.limit)]
        assert await until(lambda: len(server.requests) == EAGER.limit, LONG)
        try:
            with pytest.raises(NotSent):
                await post(request, server)
        finally:
            refused.set()

        assert await asyncio.gather(*held) == [(200, b"{}")] * EAGER.limit
        assert len(server.requests) == EAGER.limit


async def test_a_connection_that_nobody_used_for_long_is_closed() -> None:
    async with serving(always(OK)) as server, asking(Connections(keep_alive=0.05)) as request:
        await asyncio.gather(post(request, server), post(request, server))
        assert len(server.open) == 2
        await asyncio.sleep(0.1)
        await post(request, server)

        assert await until(lambda: len(server.open) == 1, LONG)


async def test_a_certificate_that_nobody_vouches_for_or_of_another_server_is_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(CERTIFICATE)
    async with serving(always(OK), tls) as server:
        async with asking() as request:
            with pytest.raises(NotSent):
                await post(request, server)
        monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))
        async with asking() as request:
            assert await post(request, server) == (200, b"{}")
            server.address = server.address.replace("127.0.0.1", "localhost")  # of which the certificate says nothing
            with pytest.raises(NotSent):
                await post(request, server)

        assert len(server.requests) == 1


async def test_where_one_address_of_a_server_leads_nowhere_another_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    async with serving(always(OK)) as server, asking() as request:
        port = int(server.address.rpartition(":")[2])
        tcp = (socket.SOCK_STREAM, socket.IPPROTO_TCP, "")
        found: list[tuple[object, ...]] = [
            (socket.AF_INET6, *tcp, ("::1", port, 0, 0)),  # where nobody listens
            (socket.AF_INET, *tcp, ("127.0.0.1", port)),
        ]

        async def addresses(*_: object, **__: object) -> list[tuple[object, ...]]:
            return found

        monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", addresses)
        assert await request.do_request(f"http://made.up:{port}/x", "GET") == (200, b"{}")


async def test_an_address_is_written_so_that_it_stays_one_line() -> None:
    async with serving(always(OK)) as server, asking() as request:
        await request.do_request(f"{server.address}/file/文 件%20.txt?a=1 2&b=%2B\r\nEvil: yes", "GET")

        (sent,) = server.requests
        assert sent.split(b"\r\n")[0] == b"GET /file/%E6%96%87%20%E4%BB%B6%20.txt?a=1%202&b=%2BEvil:%20yes HTTP/1.1"
        assert b"\r\nEvil" not in sent
