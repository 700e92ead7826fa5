"""
What goes over one connection to the Bot API? One request at a time, and of its answer the status and the body.

The answer is taken apart by llhttp, which refuses what is not quite HTTP. A connection over which something went wrong,
or whose answer nobody waits for any more, is closed: nothing that comes late is ever taken for the next answer.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from httptools import HttpParserError, HttpParserUpgrade, HttpResponseParser

from quizzes.overriding import override

if TYPE_CHECKING:
    from typing import TypeAlias

    Answer: TypeAlias = tuple[int, bytes]

LONGEST_HEAD = 64 * 1024
# Where all that arrives is laid, and read in the same step: one place for all connections. Were each part of an answer
# given one of its own, as large as the largest may be, the system would have to find and take back a block for each.
_ARRIVING = memoryview(bytearray(256 * 1024))
_INTERIM = range(100, 200)
_FRAMING = frozenset({b"content-length", b"transfer-encoding"})


class Lost(Exception):
    """The connection ended before the whole answer was there; `has_begun` says whether some of it was."""

    def __init__(self, reason: str, *, has_begun: bool) -> None:
        super().__init__(reason)
        self.has_begun = has_begun


class Wire(asyncio.BufferedProtocol):
    """A connection; `longest` is how many bytes an answer may have."""

    def __init__(self, longest: int) -> None:
        self._loop = asyncio.get_running_loop()
        self._transport: asyncio.Transport | None = None
        self._longest = longest
        self._parser = HttpResponseParser(self)
        self._waiter: asyncio.Future[Answer] | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._patience: float | None = None
        self._deadline = 0.0
        self._unsent = 0
        self._size = 0
        self._body: bytes | bytearray = b""
        self._begin()

    @property
    def is_free(self) -> bool:
        """Whether it is open, and nobody waits for an answer over it."""
        return self._waiter is None and self._transport is not None and not self._transport.is_closing()

    def close(self) -> None:
        """End it at once."""
        if self._transport is not None:
            self._transport.abort()

    async def ask(self, request: bytes, patience: float | None) -> Answer:
        """
        Send a request and wait for its answer, of which nothing may be long in coming: `patience` is in seconds.

        Raises:
            Lost: the connection ended, or what came is no answer.
            TimeoutError: nothing came for too long.
        """
        if self._transport is None or self._waiter is not None:
            reason = "the connection is not free"
            raise Lost(reason, has_begun=False)
        waiter: asyncio.Future[Answer] = self._loop.create_future()
        self._waiter = waiter
        self._begin()
        self._transport.write(request)
        self._be_patient(patience)
        try:
            return await waiter
        except BaseException:
            self.close()
            raise

    # What the transport tells

    @override
    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = transport  # type: ignore[assignment]  # that of a stream is one, in every loop

    @override
    def get_buffer(self, sizehint: int) -> memoryview:
        return _ARRIVING

    @override
    def buffer_updated(self, nbytes: int) -> None:
        if self._waiter is None:
            self.close()  # nobody asked
            return
        self._has_begun = True
        self._size += nbytes
        if self._patience is not None:
            self._deadline = self._loop.time() + self._patience
        if self._size > LONGEST_HEAD + self._longest:
            self._fail("the answer is too long")
            return
        try:
            self._parser.feed_data(_ARRIVING[:nbytes])
        except (HttpParserError, HttpParserUpgrade):
            self._fail("what came is no answer")
        else:
            if not self._is_in_body and self._size > LONGEST_HEAD:
                self._fail("the head of the answer is too long")

    @override
    def connection_lost(self, exc: Exception | None) -> None:
        if self._timer is not None:
            self._timer.cancel()
        if exc is None and self._is_in_body and not self._is_framed:
            self._finish()  # the end of such an answer is that of the connection
        else:
            self._fail("the connection was closed" if exc is None else type(exc).__name__)

    # What the parser tells

    def on_header(self, name: bytes, _: bytes) -> None:
        """Note whether the answer says how long it is."""
        if name.lower() in _FRAMING:
            self._is_framed = True

    def on_headers_complete(self) -> None:
        """Note whether the connection stays open."""
        self._is_in_body = self._parser.get_status_code() not in _INTERIM
        self._stays_open = self._parser.should_keep_alive()

    def on_body(self, part: bytes) -> None:
        """Take in some of the body; many parts are put together as they come, so that none of them lies about."""
        if not self._body:
            self._body = part
            return
        if isinstance(self._body, bytes):
            self._body = bytearray(self._body)
        self._body += part

    def on_message_complete(self) -> None:
        """Hand the answer over, unless it only says that one will come."""
        if self._is_in_body:
            self._finish()

    def _begin(self) -> None:
        self._body, self._size = b"", 0
        self._has_begun = self._is_in_body = self._is_framed = self._stays_open = False

    def _finish(self) -> None:
        waiter, self._waiter = self._waiter, None
        if waiter is None:
            self.close()  # a second answer, for which nobody asked
            return
        if not self._stays_open:
            self.close()
        if not waiter.done():
            waiter.set_result((self._parser.get_status_code(), bytes(self._body)))

    def _fail(self, reason: str) -> None:
        self._give(Lost(reason, has_begun=self._has_begun))

    def _give(self, error: Exception) -> None:
        waiter, self._waiter = self._waiter, None
        self.close()
        if waiter is not None and not waiter.done():
            waiter.set_exception(error)

    # How long is waited for what comes: one timer for many requests, moved on where it comes too early

    def _be_patient(self, patience: float | None) -> None:
        self._patience = patience
        if patience is None or self._transport is None:
            return
        self._unsent = self._transport.get_write_buffer_size()
        self._deadline = self._loop.time() + patience
        if self._timer is None or self._timer.when() > self._deadline:
            self._set_timer()

    def _set_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._timer = self._loop.call_at(self._deadline, self._look)

    def _look(self) -> None:
        self._timer = None
        if self._waiter is None or self._transport is None or self._patience is None:
            return
        unsent, now = self._transport.get_write_buffer_size(), self._loop.time()
        if unsent < self._unsent:  # a large file is on its way
            self._unsent, self._deadline = unsent, now + self._patience
        if now < self._deadline:
            self._set_timer()
        else:
            self._give(TimeoutError())
