"""
How calls reach the Bot API: over HTTP/1.1, on connections that stay open.

The stock client opens a new TLS connection for nearly every tap of a quiet bot and slows down when many calls are in
flight; one for browsers takes five times as long for a call as what little of HTTP a bot needs. No error text holds the
address, because the address holds the token. Whether a failed call is repeated is decided by whoever calls.
"""

from __future__ import annotations

import secrets
from functools import lru_cache
from http import HTTPStatus
from typing import TYPE_CHECKING, TypeAlias
from urllib.parse import quote, urlsplit

from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest

from bot.telegram.json_text import read_json
from bot.telegram.pool import Connections, Origin, Patience, Pool, Unreachable
from bot.telegram.wire import Lost
from quizzes.overriding import override

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from telegram._utils.types import ODVInput
    from telegram.request import RequestData

    Seconds: TypeAlias = ODVInput[float]


FORM = b"application/x-www-form-urlencoded"
# What may stand in an address as it is: what has a meaning there, and what was written as %XX before.
_MEANT = "/%:@!$&'()*+,;=?-._~"
# Believed, the page of a proxy would say that the token is wrong, or that the bot was thrown out of a group.
_NO = range(400, 500)
# A message that Telegram sent, and that another bot deleted at once, is answered 500: that is not among these.
_IN_TROUBLE = (HTTPStatus.BAD_GATEWAY, HTTPStatus.SERVICE_UNAVAILABLE)


class NotSent(NetworkError):
    """The server was not reached, so the call cannot have had an effect."""


class InTrouble(NetworkError):
    """What stands before the server answered that it is away, so the call most likely had no effect."""


class HttpRequest(BaseRequest):
    """Sends the library's requests, and ours, over one pool of connections."""

    __slots__ = ("_connections", "_pool")

    def __init__(self, connections: Connections | None = None) -> None:
        self._connections = connections or Connections()
        self._pool: Pool | None = None

    @property
    def read_timeout(self) -> float:
        """How long an answer may take."""
        return self._connections.read

    async def initialize(self) -> None:
        """Make the pool; connections come with the first calls."""
        if self._pool is None:
            self._pool = Pool(self._connections)

    async def shutdown(self) -> None:
        """Close all connections."""
        if self._pool is not None:
            self._pool.close()
            self._pool = None

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
        if self._pool is None:
            msg = "the connection to Telegram is not open"
            raise NotSent(msg)
        patience = Patience(
            _or(pool_timeout, self._connections.pool),
            _or(connect_timeout, self._connections.connect),
            _or(read_timeout, self._connections.read),
        )
        try:
            origin, request = _written(url, method, request_data)
            status, body = await self._pool.ask(origin, request, patience, may_repeat=method == "GET")
        except Unreachable as error:
            raise NotSent(str(error)) from None
        except TimeoutError:
            raise TimedOut from None
        except Lost as error:
            raise NetworkError(str(error)) from None
        except ValueError as error:
            raise NetworkError(type(error).__name__) from None
        if status in _IN_TROUBLE:
            raise InTrouble(HTTPStatus(status).phrase)
        if status in _NO and "ok" not in (_object(body) or ()):
            msg = f"a refusal ({status}) that is not Telegram's"
            raise NetworkError(msg)
        return status, body

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, object]:
        """Read an answer; one without a result, and without a word why there is none, counts as lost on the way."""
        answer = _object(payload)
        if answer is None or (answer.get("result") is None and "description" not in answer):
            msg = "the answer is none of Telegram's"
            raise NetworkError(msg)
        return answer


def _object(body: bytes) -> dict[str, object] | None:
    """Read a JSON object; None where it is something else."""
    try:
        found = read_json(body)
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None


def _or(given: Seconds, default: float) -> float | None:
    return given if given is None or isinstance(given, int | float) else default


def _written(url: str, method: str, request_data: RequestData | None) -> tuple[Origin, bytes]:
    """Write a request as it goes over the wire."""
    origin, head = (_head if "?" in url else _known_head)(url, method)
    if request_data is None:
        return origin, head + b"\r\n"
    if request_data.contains_files:
        kind, body = _multipart(request_data)
    else:
        kind, body = FORM, _form(request_data.json_parameters)
    return origin, b"%bContent-Type: %b\r\nContent-Length: %d\r\n\r\n%b" % (head, kind, len(body), body)


def _head(url: str, method: str) -> tuple[Origin, bytes]:
    """Say where a request goes, and how it begins; an address that is none is a ValueError."""
    parts = urlsplit(url)
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        msg = "this is no address of a server"
        raise ValueError(msg)
    is_secure = parts.scheme == "https"
    origin = Origin(parts.hostname, parts.port or (443 if is_secure else 80), is_secure)
    asked = quote(parts.path or "/", safe=_MEANT) + (f"?{quote(parts.query, safe=_MEANT)}" if parts.query else "")
    host = parts.netloc if parts.netloc.isascii() else parts.netloc.encode("idna").decode()
    head = f"{method} {asked} HTTP/1.1\r\nHost: {host}\r\nUser-Agent: {BaseRequest.USER_AGENT}\r\nAccept: */*\r\n"
    return origin, head.encode("ascii")


# The addresses of methods are few; one with something to ask differs each time.
_known_head = lru_cache(maxsize=64)(_head)


def _form(parameters: Mapping[str, str]) -> bytes:
    """
    Write parameters as urlencode does, in a tenth of the time.

    Where a value has more than letters and digits, each of its bytes is escaped: the interpreter does that at once.
    """
    return "&".join(f"{name}={_escaped(value)}" for name, value in parameters.items()).encode("ascii")


def _escaped(value: str) -> str:
    is_plain = not value or (value.isascii() and value.isalnum())
    return value if is_plain else f"%{value.encode().hex('%')}"


def _multipart(request_data: RequestData) -> tuple[bytes, bytes]:
    """Write parameters and files one after another, with a mark between them that is in none of them."""
    mark = secrets.token_hex(16)
    return f"multipart/form-data; boundary={mark}".encode(), b"".join(_parts(mark, request_data))


def _parts(mark: str, request_data: RequestData) -> Iterator[bytes]:
    for name, value in request_data.json_parameters.items():
        yield f'--{mark}\r\nContent-Disposition: form-data; name="{_in_quotes(name)}"\r\n\r\n{value}\r\n'.encode()
    for name, (file_name, content, mime) in request_data.multipart_data.items():
        named = f'name="{_in_quotes(name)}"; filename="{_in_quotes(file_name)}"'
        yield f"--{mark}\r\nContent-Disposition: form-data; {named}\r\nContent-Type: {mime}\r\n\r\n".encode()
        yield content if isinstance(content, bytes) else content.read()
        yield b"\r\n"
    yield f"--{mark}--\r\n".encode()


def _in_quotes(name: str) -> str:
    """Write a name so that it ends where it ends, as browsers do."""
    return name.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
