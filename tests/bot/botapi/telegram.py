"""A Bot API in this process: the real application speaks with it, and nothing leaves the test."""

from __future__ import annotations

import asyncio
import itertools
import json
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, unquote, urlsplit

from telegram.error import NetworkError
from telegram.request import BaseRequest
from typing_extensions import override

from bot.telegram.request import NotSent
from tests.bot.botapi import rules
from tests.bot.botapi.formatting import Refused, refuse
from tests.bot.botapi.polls import Poll, poll_of
from tests.bot.botapi.rules import Offered, Upload

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from telegram._utils.types import ODVInput
    from telegram.request import RequestData

TOKEN = "123456:made-up"
BOT = {"id": 123456, "is_bot": True, "first_name": "Quiz", "username": "made_up_bot"}
# What a person or the network may cause: the bot has to cope, and is not to blame.
NO_FAULT = ("message to edit not found", "wrong file_id", "blocked", "kicked", "upgraded")
FORBIDDEN = ("blocked", "kicked")
# What may be taken from somebody who is restricted in a group, which they may have left besides.
RESTRICTED = (
    "can_change_info can_invite_users can_pin_messages can_send_messages can_send_polls can_send_other_messages "
    "can_add_web_page_previews can_manage_topics can_send_audios can_send_documents can_send_photos can_send_videos "
    "can_send_video_notes can_send_voice_notes can_edit_tag can_react_to_messages"
)


@dataclass
class Message:
    """A message of the bot as it looks now; with a `file`, `text` is the caption. `topic`: see `rules.place_of`."""

    id: int
    text: str
    keyboard: list[list[dict[str, str]]]
    edits: int = 0
    topic: int | None = None
    file: Upload | None = None

    @property
    def buttons(self) -> list[str]:
        """The texts on its buttons, row by row."""
        return [button["text"] for row in self.keyboard for button in row]


@dataclass
class Fault:
    """What goes wrong with the next call of a method; `is_carried_out` is an answer that gets lost."""

    code: int
    description: str = "Bad Gateway"
    is_carried_out: bool = False
    parameters: dict[str, int] = field(default_factory=dict)


# The network is away: the call does not even reach Telegram.
AWAY = Fault(0, "no connection")


class FakeTelegram(BaseRequest):
    """Takes the calls of one bot and keeps what people see."""

    def __init__(self) -> None:
        self.chats: dict[int, dict[int, Message]] = defaultdict(dict)
        self.blocked: set[int] = set()
        self.removed: set[int] = set()
        self.moved: dict[int, int] = {}
        self.polls: dict[str, Poll] = {}
        self.files: dict[str, bytes] = {}
        self.updates: dict[int, dict[str, object]] = {}
        self.toasts: dict[str, str | None] = {}
        self.pressed: set[str] = set()
        self.asked: set[str] = set()
        self.inline: dict[str, list[Offered]] = {}
        self.violations: list[str] = []
        self.calls: list[tuple[str, dict[str, str]]] = []
        self.faults: dict[str, list[Fault | None]] = defaultdict(list)
        # For the next calls of a method: None is answered, True is carried out and never answered, False neither.
        self.stuck: dict[str, list[bool | None]] = defaultdict(list)
        self.is_stuck = asyncio.Event()
        self.commands: dict[str, list[str]] = {}
        self.reply_keyboards: dict[int, list[str]] = {}
        self.members: dict[int, dict[int, str]] = defaultdict(dict)
        self.webhook: dict[str, object] = {"url": "", "has_custom_certificate": False, "pending_update_count": 0}
        self.again: list[dict[str, object]] = []
        self.counter = itertools.count(1)
        self.update_ids = itertools.count(900_001)
        self._arrived = asyncio.Event()

    @property
    def read_timeout(self) -> float:
        """How long an answer may take."""
        return 5

    async def initialize(self) -> None:
        """Nothing has to be opened."""

    async def shutdown(self) -> None:
        """Nothing has to be closed."""

    @override
    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: ODVInput[float] = None,
        write_timeout: ODVInput[float] = None,
        connect_timeout: ODVInput[float] = None,
        pool_timeout: ODVInput[float] = None,
    ) -> tuple[int, bytes]:
        """Carry out one call."""
        parts = urlsplit(url)
        given = dict(parse_qsl(parts.query)) if request_data is None else request_data.json_parameters
        return await self.carry_out(unquote(parts.path), given, _uploads(request_data))

    async def carry_out(
        self, path: str, given: dict[str, str], files: Mapping[str, Upload] | None = None
    ) -> tuple[int, bytes]:
        """Carry out the call that a path names, unless it is to fail; `files` are by part."""
        name = path.rpartition("/")[2]
        self.calls.append(("download" if path.startswith("/file/") else name, given))
        await asyncio.sleep(0)
        if TOKEN not in path:
            return _answer(401, description="Unauthorized")
        await self._get_stuck(name, given, files or {})
        faults = self.faults["download" if path.startswith("/file/") else name]
        fault = faults.pop(0) if faults else None
        if fault is AWAY:
            raise NotSent(fault.description)
        if fault is not None and not fault.is_carried_out:
            return _answer(fault.code, description=fault.description, parameters=fault.parameters)
        if path.startswith("/file/"):
            return (200, self.files[name]) if name in self.files else _answer(404, description="Not Found")
        status, body = await self._carried_out(name, given, files or {})
        if fault is not None:
            raise NetworkError(fault.description)
        return status, body

    def push(self, update: dict[str, object]) -> int:
        """Let something happen in Telegram; gives the update's id."""
        update_id = next(self.update_ids)
        self.updates[update_id] = {"update_id": update_id, **update}
        self._arrived.set()
        return update_id

    def pressed_message(self, chat: int, message: int) -> dict[str, object]:
        """Give a message as it comes with a press under it, with its text and buttons; nothing more if it is gone."""
        there = self.chats[chat].get(message)
        if there is None:
            return {"message_id": message, "date": 0, "chat": {"id": chat, "type": "private"}}
        keyboard = {"reply_markup": {"inline_keyboard": there.keyboard}} if there.keyboard else {}
        return {**_message(chat, there), **keyboard}

    def deliver_again(self, update: dict[str, object]) -> None:
        """Deliver an update once more, confirmed or not."""
        self.again.append(update)
        self._arrived.set()

    def assert_clean(self) -> None:
        """Fail on anything that Telegram would not have liked, and on presses that got no answer."""
        unanswered = (self.pressed - self.toasts.keys()) | (self.asked - self.inline.keys())
        assert not self.violations, self.violations
        assert not unanswered, f"{len(unanswered)} presses were never answered"

    async def _get_stuck(self, name: str, given: Mapping[str, str], files: Mapping[str, Upload]) -> None:
        """Never answer, where a call is meant to be the last of its process."""
        is_carried_out = self.stuck[name].pop(0) if self.stuck[name] else None
        if is_carried_out is None:
            return
        if is_carried_out:
            await self._carried_out(name, given, files)
        self.is_stuck.set()
        await asyncio.Event().wait()

    async def _carried_out(self, name: str, given: Mapping[str, str], files: Mapping[str, Upload]) -> tuple[int, bytes]:
        try:
            rules.check(name, given, files)
            return _answer(200, result=await self._result(name, given, files))
        except Refused as refused:
            description = str(refused)
            is_probe = name == "editMessageCaption"  # by which the bot finds out what a message is
            if not is_probe and not any(excuse in description for excuse in NO_FAULT):
                self.violations.append(f"{name}: {description}")
            moved = self.moved.get(int(given.get("chat_id", 0))) if "upgraded" in description else None
            return _answer(
                403 if any(word in description for word in FORBIDDEN) else 400,
                description=description,
                **({"parameters": {"migrate_to_chat_id": moved}} if moved else {}),
            )

    async def _result(self, name: str, given: Mapping[str, str], files: Mapping[str, Upload]) -> object:
        if name == "getUpdates":
            return await self._get_updates(given)
        if name in rules.FILES:
            return self._send_file(given, files[rules.FILES[name]])
        if name == "editMessageMedia":
            (file,) = files.values()
            return self._edit_media(given, file)
        if name == "answerInlineQuery":
            return self._answer_inline(given)
        methods: dict[str, Callable[[Mapping[str, str]], object]] = {
            "getMe": lambda _: BOT,
            "getFile": self._get_file,
            "sendMessage": self._send,
            "sendChatAction": lambda given: self._chat(given) != 0,
            "sendPoll": self._send_poll,
            "stopPoll": self._stop_poll,
            "getChatAdministrators": self._administrators,
            "getChatMember": self._chat_member,
            "editMessageText": self._edit,
            "editMessageCaption": self._edit_caption,
            "editMessageReplyMarkup": self._edit,
            "answerCallbackQuery": self._answer_press,
            "setMyCommands": self._set_commands,
            "deleteMyCommands": self._delete_commands,
            "setWebhook": self._set_webhook,
            "getWebhookInfo": lambda _: self.webhook,
        }
        return methods[name](given) if name in methods else True

    async def _get_updates(self, given: Mapping[str, str]) -> list[dict[str, object]]:
        offset = int(given.get("offset", 0))
        self.updates = {id_: update for id_, update in self.updates.items() if id_ >= offset}
        if not self.updates and not self.again:
            self._arrived.clear()
            try:
                # not wait_for, which may swallow that the bot is killed at the moment in which something arrives
                async with asyncio.timeout(float(given.get("timeout", 0))):
                    await self._arrived.wait()
            except TimeoutError:
                return []
        again, self.again = self.again, []
        return [*again, *(self.updates[id_] for id_ in sorted(self.updates))]

    def _send(self, given: Mapping[str, str]) -> dict[str, object]:
        chat = self._chat(given)
        topic = rules.place_of(given)
        message = Message(next(self.counter), rules.text_of(given), rules.keyboard_of(given), topic=topic)
        if (buttons := rules.reply_keyboard_of(given)) is not None:
            self.reply_keyboards[chat] = buttons
        self.chats[chat][message.id] = message
        return _message(chat, message)

    def _set_webhook(self, given: Mapping[str, str]) -> bool:
        self.webhook = {**self.webhook, "url": given["url"]}
        return True

    def _get_file(self, given: Mapping[str, str]) -> dict[str, object]:
        id_ = given["file_id"]
        if id_ not in self.files:
            refuse("wrong file_id or the file is temporarily unavailable")
        size = len(self.files[id_])
        if size > rules.LARGEST_FETCHED:
            refuse("file is too big")
        return {"file_id": id_, "file_unique_id": id_, "file_size": size, "file_path": f"documents/{id_}"}

    def _send_poll(self, given: Mapping[str, str]) -> dict[str, object]:
        chat = self._chat(given)
        message_id = next(self.counter)
        poll = poll_of(given, id_=f"p{message_id}", chat=chat, message=message_id)
        topic = rules.place_of(given)
        message = Message(poll.message, poll.question, [], topic=topic)
        self.chats[chat][message.id] = message
        self.polls[poll.id] = poll
        return {**_message(chat, message), "poll": poll.as_sent()}

    def _stop_poll(self, given: Mapping[str, str]) -> dict[str, object]:
        chat, message = self._chat(given), int(given["message_id"])
        poll = next((each for each in self.polls.values() if (each.chat, each.message) == (chat, message)), None)
        if poll is None or poll.is_closed:
            refuse("poll has already been closed")
        poll.is_closed = True
        self.push({"poll": poll.as_sent()})
        return poll.as_sent()

    def _administrators(self, given: Mapping[str, str]) -> list[dict[str, object]]:
        members = self.members.get(self._chat(given), {})
        return [_member(id_, status) for id_, status in members.items() if status in {"creator", "administrator"}]

    def _chat_member(self, given: Mapping[str, str]) -> dict[str, object]:
        id_ = int(given["user_id"])
        return _member(id_, self.members.get(self._chat(given), {}).get(id_, "left"))

    def _send_file(self, given: Mapping[str, str], file: Upload) -> dict[str, object]:
        chat = self._chat(given)
        caption, keyboard = rules.caption_of(given), rules.keyboard_of(given)
        topic = rules.place_of(given)
        message = Message(next(self.counter), caption, keyboard, topic=topic, file=file)
        self.chats[chat][message.id] = message
        return _message(chat, message)

    def _edit(self, given: Mapping[str, str]) -> dict[str, object]:
        chat = self._chat(given)
        message = self.chats[chat].get(int(given["message_id"]))
        if message is None:
            refuse("message to edit not found")
        if message.file is not None and "text" in given:
            refuse("there is no text in the message to edit")
        text = rules.text_of(given) if "text" in given else message.text
        keyboard = rules.keyboard_of(given)
        if (text, keyboard) == (message.text, message.keyboard):
            refuse("message is not modified")
        message.text, message.keyboard, message.edits = text, keyboard, message.edits + 1
        return _message(chat, message)

    def _edit_caption(self, given: Mapping[str, str]) -> dict[str, object]:
        message = self.chats[self._chat(given)].get(int(given["message_id"]))
        if message is None:
            refuse("message to edit not found")
        if message.file is None:
            refuse("there is no caption in the message to edit")
        caption, keyboard = rules.caption_of(given), rules.keyboard_of(given)
        if (caption, keyboard) == (message.text, message.keyboard):
            refuse("message is not modified")
        message.text, message.keyboard, message.edits = caption, keyboard, message.edits + 1
        return _message(self._chat(given), message)

    def _edit_media(self, given: Mapping[str, str], file: Upload) -> dict[str, object]:
        chat = self._chat(given)
        message = self.chats[chat].get(int(given["message_id"]))
        if message is None:
            refuse("message to edit not found")
        caption, keyboard = rules.caption_of(rules.media_of(given)), rules.keyboard_of(given)
        if (file, caption, keyboard) == (message.file, message.text, message.keyboard):
            refuse("message is not modified")
        message.file, message.text, message.keyboard, message.edits = file, caption, keyboard, message.edits + 1
        return _message(chat, message)

    def _answer_press(self, given: Mapping[str, str]) -> bool:
        query = given["callback_query_id"]
        if query not in self.pressed or query in self.toasts:
            refuse("query is too old and response timeout expired or query ID is invalid")
        self.toasts[query] = given.get("text")
        return True

    def _answer_inline(self, given: Mapping[str, str]) -> bool:
        query = given["inline_query_id"]
        if query not in self.asked or query in self.inline:
            refuse("query is too old and response timeout expired or query ID is invalid")
        self.inline[query] = rules.inline_results(given)
        return True

    def _delete_commands(self, given: Mapping[str, str]) -> bool:
        scope = json.loads(given.get("scope", "{}"))
        self.commands.pop(f"{scope.get('chat_id', '')}{given.get('language_code', '')}", None)
        return True

    def _set_commands(self, given: Mapping[str, str]) -> bool:
        scope = json.loads(given.get("scope", "{}"))
        is_private = scope.get("type") in {"all_private_chats", "chat"}
        chat = scope.get("chat_id", "") if is_private else f"{scope.get('type', 'default')} "
        self.commands[f"{chat}{given.get('language_code', '')}"] = [c["command"] for c in json.loads(given["commands"])]
        return True

    def _chat(self, given: Mapping[str, str]) -> int:
        chat = int(given["chat_id"])
        if chat in self.blocked:
            refuse("bot was blocked by the user")
        if chat in self.removed:
            refuse("bot was kicked from the supergroup chat")
        if chat in self.moved:
            refuse("group chat was upgraded to a supergroup chat")
        return chat


def post_of(chat: int, id_: int) -> dict[str, object]:
    """Give the post of a channel as it stands in the group that belongs to that."""
    channel = {"id": -1_009_000_000, "type": "channel", "title": "News"}
    return {
        "message_id": id_,
        "date": 1_800_000_000,
        "chat": {"id": chat, "type": "supergroup"},
        "from": {"id": 777_000, "is_bot": False, "first_name": "Telegram"},
        "sender_chat": channel,
        "is_automatic_forward": True,
        "forward_origin": {"type": "channel", "date": 1_800_000_000, "chat": channel, "message_id": 3},
        "text": "News",
    }


def _message(chat: int, message: Message) -> dict[str, object]:
    kind = "private" if chat > 0 else "supergroup"
    id_ = f"file{message.id}"
    content: dict[str, object] = {"text": message.text}
    if message.file is not None:
        content = {**_file(id_, message.file), "caption": message.text}
    in_topic: dict[str, object] = {}
    if message.topic is not None and message.topic < 0:
        in_topic = {"message_thread_id": -message.topic, "reply_to_message": post_of(chat, -message.topic)}
    elif message.topic is not None:
        in_topic = {"message_thread_id": message.topic, "is_topic_message": True}
    return {
        "message_id": message.id,
        "date": 1_800_000_000,
        "chat": {"id": chat, "type": kind},
        "from": BOT,
        **in_topic,
        **content,
    }


def _member(id_: int, status: str) -> dict[str, object]:
    user = {"id": id_, "is_bot": False, "first_name": "Somebody"}
    rights = (
        "can_be_edited can_manage_chat can_delete_messages can_manage_video_chats can_restrict_members "
        "can_promote_members can_change_info can_invite_users can_post_stories can_edit_stories can_delete_stories"
    )
    more: dict[str, object] = dict.fromkeys(rights.split(), True) if status == "administrator" else {}
    if status in {"restricted", "restricted and gone"}:
        more = {**dict.fromkeys(RESTRICTED.split(), False), "is_member": status == "restricted", "until_date": 0}
        status = "restricted"
    return {"user": user, "status": status, **({"is_anonymous": False} if status != "left" else {}), **more}


def _file(id_: str, file: Upload) -> dict[str, object]:
    known = {"file_id": id_, "file_unique_id": id_}
    if file.mime == "image/png":
        return {"photo": [{**known, "width": 90, "height": 90}]}
    return {"document": {**known, "file_name": file.name}}


def _uploads(request_data: RequestData | None) -> dict[str, Upload]:
    """Give the files of a call by the names of their parts."""
    if request_data is None or not request_data.contains_files:
        return {}
    return {
        part: Upload(name, content if isinstance(content, bytes) else content.read(), mime)
        for part, (name, content, mime) in request_data.multipart_data.items()
    }


def _answer(code: int, **content: object) -> tuple[int, bytes]:
    return code, json.dumps({"ok": code == 200, **({} if code == 200 else {"error_code": code}), **content}).encode()
