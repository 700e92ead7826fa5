"""
A Bot API server that is much faster than any bot: enough of HTTP/1.1 for keep-alive clients, answers put together.

It runs in a process of its own, with the learners that use it. `delay` is the network's round trip: half of it lies
before a call arrives, half before its answer does.
"""

from __future__ import annotations

import asyncio
import json
import re
from itertools import count
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlsplit

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import TypeAlias

    Call: TypeAlias = Mapping[str, str]

TOKEN = "123456:measured"  # noqa: S105 - of no bot
BOT = {"id": 123456, "is_bot": True, "first_name": "Bench", "username": "bench_bot"}
BATCH = 100
_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
_FIELD = re.compile(rb'name="(\w+)"\r\n(?:[^\r\n]+\r\n)*\r\n(.*?)\r\n--', re.DOTALL)
_TRUE = b'{"ok":true,"result":true}'


class Api:
    """The methods that the bots here call; `heard` is told of each call that shows something to somebody."""

    def __init__(self, heard: Callable[[str, Call, int], None]) -> None:
        self.delay = 0.0
        self.calls = 0
        self.files: dict[str, bytes] = {}  # what was uploaded, by id
        self.sink: Callable[[bytes], None] | None = None  # where updates go that nobody fetches: a webhook
        self._heard = heard
        self._messages = count(1)
        self._updates = count(1)
        self._pending: list[tuple[int, bytes]] = []
        self._poll: Callable[[bytes], None] | None = None
        self._timer: asyncio.TimerHandle | None = None

    def push(self, kind: str, content: object) -> None:
        """Let something happen that the bot is to know of."""
        id_ = next(self._updates)
        update = json.dumps({"update_id": id_, kind: content}, ensure_ascii=False).encode()
        if self.sink is not None:
            self.sink(update)
            return
        self._pending.append((id_, update))
        if self._poll is not None:
            asyncio.get_running_loop().call_soon(self._answer_poll)

    def call(self, target: str, body: bytes, answer: Callable[[bytes], None]) -> None:
        """Do what was asked for."""
        self.calls += 1
        parts = urlsplit(target)
        method = parts.path.rpartition("/")[2]
        given = _given(parts.query, body)
        if parts.path.startswith("/file/"):
            answer(self.files[method])
        elif method == "getFile":
            answer(_file(given["file_id"], self.files[given["file_id"]]))
        elif method == "getUpdates":
            self._updates_asked(given, answer)
        elif method in {"sendMessage", "sendPoll", "sendPhoto", "sendDocument"}:
            message = next(self._messages)
            answer(_message(given, message, method))
            self._heard(method, given, message)
        elif method.startswith("editMessage"):
            message = int(given["message_id"])
            answer(_message(given, message, method))
            self._heard(method, given, message)
        else:
            answer(_OTHERS.get(method, _TRUE))

    def _updates_asked(self, given: Call, answer: Callable[[bytes], None]) -> None:
        offset = int(given.get("offset", 0))
        self._pending = [(id_, body) for id_, body in self._pending if id_ >= offset]
        self._poll = answer
        if self._timer is not None:
            self._timer.cancel()
        wait = 0 if self._pending else float(given.get("timeout", 0))
        self._timer = asyncio.get_running_loop().call_later(wait, self._answer_poll)

    def _answer_poll(self) -> None:
        if self._poll is not None:
            answer, self._poll = self._poll, None
            answer(b'{"ok":true,"result":[%s]}' % b",".join(body for _, body in self._pending[:BATCH]))


class Connection(asyncio.Protocol):
    """One client's connection: a request at a time."""

    def __init__(self, api: Api) -> None:
        self._api = api
        self._buffer = b""
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep what to write to."""
        if isinstance(transport, asyncio.Transport):
            self._transport = transport

    def data_received(self, data: bytes) -> None:
        """Take requests off what has arrived."""
        self._buffer += data
        while (end := self._buffer.find(b"\r\n\r\n")) >= 0:
            head = self._buffer[:end]
            length = _LENGTH.search(head)
            whole = end + 4 + (int(length[1]) if length else 0)
            if len(self._buffer) < whole:
                return
            body, self._buffer = self._buffer[end + 4 : whole], self._buffer[whole:]
            self._request(head.split(b" ", 2)[1].decode(), body)

    def _request(self, target: str, body: bytes) -> None:
        if self._api.delay:
            later = asyncio.get_running_loop().call_later
            later(self._api.delay / 2, self._api.call, target, body, self._answer_later)
        else:
            self._api.call(target, body, self._answer)

    def _answer_later(self, body: bytes) -> None:
        asyncio.get_running_loop().call_later(self._api.delay / 2, self._answer, body)

    def _answer(self, body: bytes) -> None:
        if self._transport is not None and not self._transport.is_closing():
            head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(body)
            self._transport.write(head + body)


def _given(query: str, body: bytes) -> Call:
    if body.startswith(b"--"):
        return {name.decode(): value.decode("utf-8", "replace") for name, value in _FIELD.findall(body)}
    return dict(parse_qsl(body.decode() or query))


def _message(given: Call, message: int, method: str) -> bytes:
    """Tell the message as Telegram does, with its text and its buttons."""
    chat = int(given["chat_id"])
    place = {"id": chat, "type": "private" if chat > 0 else "supergroup", "first_name": "Bench"}
    result: dict[str, object] = {"message_id": message, "from": BOT, "chat": place, "date": 1_800_000_000}
    if "text" in given:
        result["text"] = given["text"]
    if method == "sendPoll":
        options = [option if isinstance(option, str) else option["text"] for option in json.loads(given["options"])]
        result["poll"] = poll(str(message), given["question"], options)
    if "reply_markup" in given:
        result["reply_markup"] = json.loads(given["reply_markup"])
    return b'{"ok":true,"result":%s}' % json.dumps(result, ensure_ascii=False).encode()


def _file(id_: str, content: bytes) -> bytes:
    found = {"file_id": id_, "file_unique_id": id_, "file_size": len(content), "file_path": id_}
    return b'{"ok":true,"result":%s}' % json.dumps(found).encode()


def poll(id_: str, question: str, options: list[str]) -> dict[str, object]:
    """Write a quiz poll as Telegram tells of it."""
    return {
        "id": id_,
        "question": question,
        "options": [{"text": text, "voter_count": 0, "persistent_id": str(i)} for i, text in enumerate(options)],
        "total_voter_count": 0,
        "is_closed": False,
        "is_anonymous": False,
        "type": "quiz",
        "allows_multiple_answers": False,
        "allows_revoting": False,
        "members_only": False,
    }


_TEACHER = {"status": "creator", "is_anonymous": False, "user": {"id": 1, "is_bot": False, "first_name": "Bench"}}
_OTHERS = {
    method: b'{"ok":true,"result":%s}' % json.dumps(result).encode()
    for method, result in (
        ("getMe", BOT),
        ("getChatAdministrators", [_TEACHER]),
        ("getChatMember", _TEACHER),
        ("getWebhookInfo", {"url": "", "has_custom_certificate": False, "pending_update_count": 0}),
    )
}
