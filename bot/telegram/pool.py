"""
Over which connection does a request go? Over one that is open already, the last one used first, else over a new one.

A server may close an idle connection in the moment in which it is used again. What may be asked twice is then asked
again over another one; for the rest it is said that it may have arrived.
"""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

from aiohappyeyeballs import start_connection

from bot.telegram.wire import Lost, Wire

if TYPE_CHECKING:
    from bot.telegram.wire import Answer

HAPPY_EYEBALLS_SECONDS = 0.25


@dataclass(frozen=True, slots=True, kw_only=True)
class Connections:
    """
    How many connections there may be, how long an idle one stays open, and how long each step may take (seconds).

    An answer has `longest` bytes at most: more than any file that a bot may be sent.
    """

    limit: int = 256
    keep_alive: float = 300
    connect: float = 10
    read: float = 20
    pool: float = 30
    longest: int = 100_000_000


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a server is."""

    host: str
    port: int
    is_secure: bool


@dataclass(frozen=True, slots=True)
class Patience:
    """How many seconds are waited for a place among the connections, for a new connection, for more of an answer."""

    pool: float | None
    connect: float | None
    read: float | None


class Unreachable(Exception):
    """Nothing was sent."""


class Pool:
    """The connections to all servers, of which there is mostly one."""

    def __init__(self, terms: Connections) -> None:
        self._terms = terms
        self._loop = asyncio.get_running_loop()
        self._places = asyncio.Semaphore(terms.limit)
        self._idle: dict[Origin, deque[tuple[Wire, float]]] = {}
        self._wires: set[Wire] = set()
        self._tls: ssl.SSLContext | None = None

    async def ask(self, origin: Origin, request: bytes, patience: Patience, *, may_repeat: bool) -> Answer:
        """
        Send a request and give its answer.

        Raises:
            Unreachable: nothing was sent.
            Lost: it may have arrived.
            TimeoutError: the same.
        """
        await self._take_place(patience.pool)
        try:
            while True:
                used = self._idle_at(origin)
                wire = used or await self._connected(origin, patience.connect)
                try:
                    answer = await wire.ask(request, patience.read)
                except Lost as lost:
                    if used is None or lost.has_begun or not may_repeat:
                        raise
                else:
                    return answer
                finally:
                    self._put_back(origin, wire)
        finally:
            self._places.release()

    def close(self) -> None:
        """End all connections."""
        for wire in self._wires:
            wire.close()
        self._wires.clear()
        self._idle.clear()

    async def _take_place(self, patience: float | None) -> None:
        if not self._places.locked():
            await self._places.acquire()
            return
        try:
            async with asyncio.timeout(patience):
                await self._places.acquire()
        except TimeoutError as error:
            msg = "all connections are in use"
            raise Unreachable(msg) from error

    def _idle_at(self, origin: Origin) -> Wire | None:
        idle = self._idle.get(origin)
        while idle:
            wire, _ = idle.pop()
            if wire.is_free:
                return wire
            self._wires.discard(wire)
        return None

    def _put_back(self, origin: Origin, wire: Wire) -> None:
        if not wire.is_free:
            self._wires.discard(wire)
            return
        now = self._loop.time()
        idle = self._idle.setdefault(origin, deque())
        idle.append((wire, now))
        while idle[0][1] < now - self._terms.keep_alive:
            old, _ = idle.popleft()
            self._wires.discard(old)
            old.close()

    async def _connected(self, origin: Origin, patience: float | None) -> Wire:
        try:
            async with asyncio.timeout(patience):
                _, wire = await self._loop.create_connection(
                    lambda: Wire(self._terms.longest),
                    sock=await self._reached(origin),
                    ssl=self._context() if origin.is_secure else None,
                    server_hostname=origin.host if origin.is_secure else None,
                )
        except (OSError, ValueError, OverflowError) as error:
            raise Unreachable(cause(error)) from error
        self._wires.add(wire)
        return wire

    async def _reached(self, origin: Origin) -> socket.socket:
        """
        Reach the first of the server's addresses that answers.

        The loop's own race of addresses leaves the winner's socket open where nobody waits for it any more.
        """
        addresses = await self._loop.getaddrinfo(origin.host, origin.port, type=socket.SOCK_STREAM)
        return await start_connection(addresses, happy_eyeballs_delay=HAPPY_EYEBALLS_SECONDS)

    def _context(self) -> ssl.SSLContext:
        """Give what checks certificates and names; made once, for it reads all roots."""
        if self._tls is None:
            self._tls = ssl.create_default_context()
            self._tls.set_alpn_protocols(["http/1.1"])
        return self._tls


def cause(error: BaseException) -> str:
    """Say what went wrong without the address, for that holds the token."""
    reason = error.strerror if isinstance(error, OSError) and error.strerror else ""
    return f"{type(error).__name__}: {reason}" if reason else type(error).__name__
