"""The loop of the bot carries its connections as Python's own does, in which all other tests run."""

from __future__ import annotations

import asyncio
import socket
import sys
from inspect import iscoroutinefunction, signature
from typing import TYPE_CHECKING

import pytest

from bot.telegram.interpreter import run_fast
from bot.telegram.pool import Connections
from bot.telegram.request import HttpRequest
from tests.bot.telegram import test_request, test_wire

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

TRIALS = [
    pytest.param(trial, id=f"{name} ({module.__name__.rpartition('.')[2]})")
    for module in (test_wire, test_request)
    for name, trial in sorted(vars(module).items())
    if name.startswith("test_") and iscoroutinefunction(trial) and {*signature(trial).parameters} <= {"monkeypatch"}
]


@pytest.mark.parametrize("trial", TRIALS)
def test_a_connection_is_the_same_in_the_loop_of_the_bot(
    trial: Callable[..., Coroutine[object, object, None]], monkeypatch: pytest.MonkeyPatch
) -> None:
    run_fast(trial(*(monkeypatch for _ in signature(trial).parameters)))


async def _name_of_loop() -> str:
    return type(asyncio.get_running_loop()).__module__


def test_the_bot_runs_in_the_loop_of_libuv_where_there_is_one(monkeypatch: pytest.MonkeyPatch) -> None:
    assert run_fast(_name_of_loop()) == "uvloop"
    monkeypatch.setattr(sys, "platform", "win32")
    assert run_fast(_name_of_loop()).startswith("asyncio")


def test_where_one_address_of_a_server_leads_nowhere_another_is_taken_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")
        await writer.drain()
        writer.close()

    async def asked() -> tuple[int, bytes]:
        server = await asyncio.start_server(answer, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        tcp = (socket.SOCK_STREAM, socket.IPPROTO_TCP, "")
        found: list[tuple[object, ...]] = [
            (socket.AF_INET6, *tcp, ("::1", port, 0, 0)),  # where nobody listens
            (socket.AF_INET, *tcp, ("127.0.0.1", port)),
        ]

        async def addresses(*_: object, **__: object) -> list[tuple[object, ...]]:
            return found

        monkeypatch.setattr(type(asyncio.get_running_loop()), "getaddrinfo", addresses)
        request = HttpRequest(Connections(connect=5))
        await request.initialize()
        try:
            return await request.do_request(f"http://made.up:{port}/x", "GET")
        finally:
            await request.shutdown()
            server.close()

    assert asyncio.run(asked()) == (200, b"ok")
