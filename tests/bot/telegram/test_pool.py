"""Connections are made to what answers, and none is left open."""

from __future__ import annotations

import asyncio
import gc
import socket
import warnings
from contextlib import asynccontextmanager, suppress
from typing import TYPE_CHECKING

import pytest

from bot.telegram.pool import Connections, Origin, Patience, Pool, Unreachable

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

REQUEST = b"GET / HTTP/1.1\r\n\r\n"
ANSWER = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"
PATIENT = Patience(pool=5, connect=5, read=5)


@asynccontextmanager
async def server() -> AsyncIterator[int]:
    """Answer whoever asks; give the port."""

    class Answering(asyncio.Protocol):
        def connection_made(self, transport: asyncio.BaseTransport) -> None:
            self.transport = transport

        def data_received(self, _: bytes) -> None:
            self.transport.write(ANSWER)  # type: ignore[attr-defined]  # that of a stream is one

    async with await asyncio.get_running_loop().create_server(Answering, "127.0.0.1", 0) as serving:
        yield serving.sockets[0].getsockname()[1]


def let_names_have(hosts: tuple[str, ...], monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every name have these addresses, and be found without waiting."""

    async def found(_: str, port: int, **_named: object) -> list[tuple[object, ...]]:
        return [
            (socket.AF_INET6 if ":" in host else socket.AF_INET, socket.SOCK_STREAM, 6, "", (host, port))
            for host in hosts
        ]

    monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", found)


async def asked(pool: Pool, port: int) -> bytes:
    _, body = await pool.ask(Origin("a-name", port, is_secure=False), REQUEST, PATIENT, may_repeat=True)
    return body


@pytest.mark.parametrize(
    "hosts",
    [
        pytest.param(("127.0.0.1",), id="one address"),
        pytest.param(("::1", "127.0.0.1"), id="one where nobody listens, then another"),
        pytest.param(("127.0.0.1", "::1"), id="two, of which the first answers"),
    ],
)
async def test_the_address_that_answers_is_asked(hosts: tuple[str, ...], monkeypatch: pytest.MonkeyPatch) -> None:
    let_names_have(hosts, monkeypatch)
    async with server() as port:
        pool = Pool(Connections())

        assert await asked(pool, port) == b"ok"

        pool.close()


async def test_where_no_address_answers_nothing_was_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    async with server() as port:
        pass
    let_names_have(("127.0.0.1", "::1"), monkeypatch)

    with pytest.raises(Unreachable, match=r"ConnectionRefusedError|OSError"):
        await asked(Pool(Connections()), port)


async def given_up_after(steps: int, port: int) -> None:
    """Ask, and wait no longer after as many steps of the loop."""
    pool = Pool(Connections())
    asking = asyncio.create_task(asked(pool, port))
    for _ in range(steps):
        await asyncio.sleep(0)
    asking.cancel()
    with suppress(asyncio.CancelledError):
        await asking
    pool.close()
    await asyncio.sleep(0)


@pytest.mark.parametrize(
    "hosts",
    [
        pytest.param(("127.0.0.1",), id="one address"),
        pytest.param(("::1", "127.0.0.1"), id="two addresses"),
    ],
)
async def test_nobody_who_stops_waiting_leaves_a_socket_open(
    hosts: tuple[str, ...], monkeypatch: pytest.MonkeyPatch, recwarn: pytest.WarningsRecorder
) -> None:
    warnings.simplefilter("always")
    let_names_have(hosts, monkeypatch)
    async with server() as port:
        for steps in range(20):
            await given_up_after(steps, port)
    gc.collect()

    assert not [str(each.message) for each in recwarn if each.category is ResourceWarning]
