"""
How does a server listen where anybody may knock?

What a stranger sends is not unzipped, which would cost a thousand times what sending does; and what they break off or
write wrong is no error of ours, of which an owner would be told. Nor do their connections take the place of anybody
else's, or of the files that the bot has to open itself.
"""

from __future__ import annotations

import asyncio
import logging
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, TypeAlias

from aiohttp import web
from aiohttp.http import HttpProcessingError

from quizzes.errors import BadInput
from quizzes.overriding import override

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable

    from aiohttp.typedefs import Middleware
    from aiohttp.web_protocol import RequestHandler

    Handler: TypeAlias = Callable[[web.Request], Awaitable[web.StreamResponse]]

# Seconds for the head of a request, between two looks at who takes longer, and for which whoever comes is let be.
LONGEST_SILENCE, BETWEEN_LOOKS, GRACE = 60.0, 5.0, 1.0
# Connections that may be silent: twice as many as Telegram opens, a fifth of the files that most systems let open.
MOST_THERE = 200
BROKEN = (HttpProcessingError, web.RequestPayloadError, ConnectionError)


class Unalarmed(logging.Filter):
    """Lets a request that is no HTTP, or ends halfway, be a line of information that does not say whose it is."""

    @override
    def filter(self, record: logging.LogRecord) -> bool:
        error = record.exc_info[1] if record.exc_info else None
        if not isinstance(error, BROKEN):
            return True
        record.levelno, record.levelname = logging.INFO, logging.getLevelName(logging.INFO)
        record.msg, record.args = "a request came to nothing: %s", (type(error).__name__,)
        record.exc_info = record.exc_text = None
        return logging.getLogger(record.name).isEnabledFor(record.levelno)


_UNALARMED = Unalarmed()


@asynccontextmanager
async def serving(
    server: web.Application, host: str, port: int, variable: str, *, shutdown_timeout: float
) -> AsyncIterator[None]:
    """
    Serve an application at an address, within the block.

    Raises:
        BadInput: nobody can listen there; the message names the variable.
    """
    logging.getLogger("aiohttp.server").addFilter(_UNALARMED)
    runner = web.AppRunner(
        server, access_log=None, shutdown_timeout=shutdown_timeout, lingering_time=1, auto_decompress=False
    )
    patience = Patience(runner)
    server.middlewares.append(patience.hear)
    await runner.setup()
    ending = asyncio.create_task(patience.run())
    try:
        listener = await _listening_at(patience.welcome, host, port, variable)
        try:
            yield
        finally:
            listener.close()
    finally:
        ending.cancel()
        await runner.cleanup()


class Patience:
    """
    Ends connections over which no whole head of a request has come for a while, and the most silent where it is full.

    Whoever sends one letter of it a minute, over as many connections as there may be, would keep all others out. Who
    has just come or waits for an answer is never ended for another.
    """

    def __init__(
        self,
        runner: web.AppRunner,
        silence: float = LONGEST_SILENCE,
        between: float = BETWEEN_LOOKS,
        most: int = MOST_THERE,
        grace: float = GRACE,
    ) -> None:
        self._runner = runner
        self._silence = silence
        self._between = between
        self._most = most
        self._grace = grace
        self._asking: set[object] = set()
        self._heard: dict[object, float] = {}  # when, by connection

    async def run(self) -> None:
        """Look again and again, until it is cancelled."""
        while True:
            await asyncio.sleep(self._between)
            self.look()

    def welcome(self) -> RequestHandler:
        """Give what speaks over a new connection."""
        server = self._runner.server
        if server is None:
            msg = "the server was not set up"
            raise RuntimeError(msg)
        self._make_room()
        come = server()
        self._heard[come] = _now()
        return come

    def _make_room(self) -> None:
        there = self._there()
        silent = [each for each in there if each not in self._asking and _now() - self._heard_at(each) >= self._grace]
        if len(there) >= self._most and silent:
            min(silent, key=self._heard_at).force_close()

    def look(self) -> None:
        """End what has been silent for too long."""
        now, there = _now(), self._there()
        self._heard = {connection: self._heard_at(connection) for connection in there}
        for connection in there:
            if now - self._heard_at(connection) > self._silence:
                connection.force_close()

    @property
    def hear(self) -> Middleware:
        """What has to be told of each request."""

        @web.middleware
        async def hear(request: web.Request, handler: Handler) -> web.StreamResponse:
            self._heard[request.protocol] = _now()
            self._asking.add(request.protocol)
            try:
                return await handler(request)
            finally:
                self._asking.discard(request.protocol)

        return hear

    def _there(self) -> list[RequestHandler]:
        """List the connections that nobody has ended yet."""
        server = self._runner.server
        return [] if server is None else [each for each in server.connections if each.transport is not None]

    def _heard_at(self, connection: RequestHandler) -> float:
        return self._heard.get(connection, _now())


async def _listening_at(
    welcome: Callable[[], RequestHandler], host: str, port: int, variable: str
) -> asyncio.AbstractServer:
    try:
        return await asyncio.get_running_loop().create_server(welcome, host, port)
    except OSError as error:
        msg = (
            f"{variable}: nobody can listen at {host}:{port} ({error.strerror or error}): give an address of this"
            " machine and a port that is free"
        )
        raise BadInput(msg) from error


def _now() -> float:
    return asyncio.get_running_loop().time()
