"""
How calls reach the Bot API: over aiohttp, on connections that stay open.

The stock client opens a new TLS connection for nearly every tap of a quiet bot and slows down when many calls are in
flight. No error text holds the address, because the address holds the token. Whether a failed call is repeated is
decided by whoever calls.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, TypeAlias

from aiohttp import ClientError, ClientSession, ClientTimeout, DummyCookieJar, FormData, TCPConnector
from aiohttp.client_exceptions import ClientConnectionError, ClientConnectorError, ConnectionTimeoutError
from aiohttp.payload import BytesPayload
from telegram.error import NetworkError, TelegramError, TimedOut
from telegram.request import BaseRequest
from typing_extensions import override
from yarl import URL

if TYPE_CHECKING:
    from telegram._utils.types import ODVInput
    from telegram.request import RequestData

    Seconds: TypeAlias = ODVInput[float]

FORM = "application/x-www-form-urlencoded"
_NOWHERE = URL()


class NotSent(NetworkError):
    """The server was not reached, so the call cannot have had an effect."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Connections:
    """How many connections there may be, how long an idle one stays open, and how long each step may take (seconds)."""

    limit: int = 256
    keep_alive: float = 300
    connect: float = 10
    read: float = 20
    pool: float = 30


class AiohttpRequest(BaseRequest):
    """Sends the library's requests with one `ClientSession`."""

    __slots__ = ("_connections", "_session")

    def __init__(self, connections: Connections | None = None) -> None:
        self._connections = connections or Connections()
        self._session: ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        """How long an answer may take."""
        return self._connections.read

    async def initialize(self) -> None:
        """Open the session; connections come with the first calls."""
        if self._session is None:
            connector = TCPConnector(limit=self._connections.limit, keepalive_timeout=self._connections.keep_alive)
            headers = {"User-Agent": self.USER_AGENT}
            self._session = ClientSession(connector=connector, headers=headers, cookie_jar=DummyCookieJar())

    async def shutdown(self) -> None:
        """Close all connections."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    @override
    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Seconds = BaseRequest.DEFAULT_NONE,
        write_timeout: Seconds = BaseRequest.DEFAULT_NONE,
        connect_timeout: Seconds = BaseRequest.DEFAULT_NONE,
        pool_timeout: Seconds = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Send one request and give the status with the body."""
        if self._session is None:
            msg = "the connection to Telegram is not open"
            raise NotSent(msg)
        timeout = _timeout(
            _or(connect_timeout, self._connections.connect),
            _or(pool_timeout, self._connections.pool),
            _or(read_timeout, self._connections.read),
        )
        try:
            async with self._session.request(method, _url(url), data=_body(request_data), timeout=timeout) as response:
                return response.status, await response.read()
        except (ClientConnectorError, ConnectionTimeoutError) as error:
            raise NotSent(_cause(error)) from None
        except TimeoutError:
            raise TimedOut from None
        except (ClientConnectionError, ClientError, OSError, ValueError) as error:
            raise NetworkError(_cause(error)) from None

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, object]:
        """Read an answer; what is no JSON object is an error, and not worth a page in the log."""
        try:
            answer = json.loads(payload.decode("utf-8", "replace"))
        except ValueError:
            answer = None
        if not isinstance(answer, dict):
            msg = "the answer is no JSON object"
            raise TelegramError(msg)
        return answer


@lru_cache(maxsize=64)
def _timeout(connect: float | None, pool: float | None, read: float | None) -> ClientTimeout:
    return ClientTimeout(sock_connect=connect, connect=pool, sock_read=read)


def _url(address: str) -> str | URL:
    """Take the address of a method apart once; one with something to ask differs each time."""
    return address if "?" in address else _method_url(address)


@lru_cache(maxsize=64)
def _method_url(address: str) -> URL:
    return URL(address)


def _or(given: Seconds, default: float) -> float | None:
    return given if given is None or isinstance(given, int | float) else default


def _body(request_data: RequestData | None) -> FormData | BytesPayload | None:
    if request_data is None:
        return None
    if not request_data.contains_files:
        form = _NOWHERE.with_query(
            request_data.json_parameters
        ).raw_query_string  # as urlencode, in a sixth of the time
        return BytesPayload(form.encode(), content_type=FORM)
    parts = FormData(request_data.json_parameters)
    for name, (file_name, content, mime) in request_data.multipart_data.items():
        parts.add_field(name, content, filename=file_name, content_type=mime)
    return parts


def _cause(error: BaseException) -> str:
    reason = error.strerror if isinstance(error, OSError) and error.strerror else ""
    return f"{type(error).__name__}: {reason}" if reason else type(error).__name__
