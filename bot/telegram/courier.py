"""
How a screen gets to a person, and what is done where Telegram says no.

A person who blocked the bot, a message that is gone, a press from long ago: none of that is a fault, the answer is
simply not delivered, or delivered as a new message.
"""

from __future__ import annotations

import json
import logging
import re
from collections import OrderedDict
from dataclasses import dataclass
from hashlib import blake2b
from typing import TYPE_CHECKING

from telegram import (
    BotCommand,
    BotCommandScopeChat,
    InputFile,
    InputMediaPhoto,
    KeyboardButton,
    KeyboardButtonRequestUsers,
    Message,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)
from telegram.constants import ParseMode
from telegram.error import BadRequest, Forbidden, TelegramError

from bot.telegram.calls import Calls, message_of
from bot.telegram.lanes import before_reply, beside_reply
from bot.telegram.limiter import BROADCAST
from bot.telegram.markup import as_html, as_text, pages, shortened
from bot.telegram.screen import Screen, markup, markup_json
from bot.telegram.who import Who
from bot.texts import language_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from telegram import (
        InlineKeyboardMarkup,
        InlineQueryResultArticle,
        InlineQueryResultsButton,
        MaybeInaccessibleMessage,
    )
    from telegram.ext import ExtBot

    from bot.telegram.markup import Run

logger = logging.getLogger(__name__)

LONGEST_TOAST = 200
LONGEST_CAPTION = 1024
LARGEST_FILE = 50 * 1024 * 1024
LARGEST_PHOTO = 10 * 1024 * 1024
LONGEST_STEM = 48
PHOTO_NAME = "picture.png"
MOST_REMEMBERED = 10_000
# A button shows that it works on something; with a reply that has to wait, it stops after this many seconds.
LONGEST_PRESSED = 0.3
NOT_MODIFIED = "message is not modified"
NO_CHAT = "chat not found"
NO_PREVIEW = '{"is_disabled": true}'


class NobodyThere(Exception):
    """The chat cannot be written to: the person has blocked the bot, or never wrote to it."""


class Courier:
    """Sends, changes and answers; `bot` makes the calls."""

    def __init__(self, bot: ExtBot[int]) -> None:
        self._bot = bot
        self._calls = Calls(bot)
        self._answered: dict[str, None] = {}
        self._stripped: dict[tuple[int, int], None] = {}
        self._looks: OrderedDict[tuple[int, int], bytes] = OrderedDict()
        self._seen: OrderedDict[tuple[int, int], bytes] = OrderedDict()

    def saw(self, message: MaybeInaccessibleMessage) -> None:
        """Take in how a message looks under which a button was pressed: after a restart nothing else tells."""
        key = message.chat.id, message.message_id
        if not isinstance(message, Message) or key in self._stripped:
            return
        if not message.reply_markup:
            self._note_stripped(key)
        if key in self._looks:
            return
        self._seen[key] = _plain_look(message.text or message.caption or "", _buttons_of(message.reply_markup))
        if len(self._seen) > MOST_REMEMBERED:
            self._seen.popitem(last=False)

    async def send(self, chat: int, screen: Screen) -> int | None:
        """Send a screen as one message or several; give the id of the last, None where nobody can be reached."""
        *before, last = pages(screen.runs)
        try:
            for page in before:
                await self._send(chat, Screen(page))
            return await self._send(chat, Screen(last, screen.keyboard))
        except Forbidden as error:
            logger.info("chat %s cannot be written to: %s", Who(chat), error)
            return None

    async def broadcast(self, chat: int, screen: Screen) -> int:
        """
        Send a screen that nobody waits for, once at most and behind all replies; give the message's id.

        Raises:
            NobodyThere: the chat cannot be written to.
            TelegramError: it may have arrived or not.
        """
        page, *_ = pages(screen.runs)
        try:
            return await self._send(chat, Screen(page, screen.keyboard), BROADCAST)
        except Forbidden as error:
            raise NobodyThere(error.message) from None
        except BadRequest as error:
            if NO_CHAT in error.message.lower():
                raise NobodyThere(error.message) from None
            raise

    async def send_photo(self, chat: int, png: bytes, caption: Screen) -> int | None:
        """
        Send a picture with some words under it; give the message's id, None where nobody can be reached.

        Raises:
            ValueError: Telegram takes no picture as large as this.
        """
        _see_that_it_fits(png)
        try:
            message = await self._bot.send_photo(
                chat,
                InputFile(png, filename=PHOTO_NAME),
                caption=_caption(caption) or None,
                parse_mode=ParseMode.HTML,
                reply_markup=markup(caption),
            )
        except Forbidden as error:
            logger.info("chat %s cannot be written to: %s", Who(chat), error)
            return None
        self._note(chat, message.message_id, _drawn(caption).look(png))
        return message.message_id

    async def change_photo(self, chat: int, message: int, png: bytes, caption: Screen) -> int | None:
        """
        Show a picture in the place of another, or as a new message where that is not possible.

        Raises:
            ValueError: Telegram takes no picture as large as this.
        """
        _see_that_it_fits(png)
        if self._shows(chat, message, caption, _drawn(caption), png):
            return message
        photo = InputMediaPhoto(png, _caption(caption) or None, ParseMode.HTML, filename=PHOTO_NAME)
        try:
            await self._bot.edit_message_media(photo, chat, message, reply_markup=markup(caption))
        except BadRequest as error:
            logger.debug("picture %d is not changed: %s", message, error)
            return message if NOT_MODIFIED in error.message.lower() else await self.send_photo(chat, png, caption)
        except Forbidden as error:
            logger.info("chat %s cannot be written to: %s", Who(chat), error)
            return None
        self._note(chat, message, _drawn(caption).look(png))
        return message

    async def send_document(self, chat: int, name: str, content: bytes, caption: Screen) -> int | None:
        """
        Send a file with some words under it; give the message's id, None where nobody can be reached.

        Raises:
            ValueError: Telegram takes no file as large as this.
        """
        if len(content) > LARGEST_FILE:
            msg = f"{name} has {len(content):,} bytes; Telegram takes {LARGEST_FILE:,}"
            raise ValueError(msg)
        try:
            message = await self._bot.send_document(
                chat,
                InputFile(content, filename=safe_file_name(name)),
                caption=_caption(caption) or None,
                parse_mode=ParseMode.HTML,
                reply_markup=markup(caption),
            )
        except Forbidden as error:
            logger.info("chat %s cannot be written to: %s", Who(chat), error)
            return None
        return message.message_id

    async def download(self, file: str, most: int) -> bytes:
        """
        Fetch a file that somebody sent, by its id.

        Raises:
            BadRequest: Telegram does not have it any more, or it is larger than `most`.
            TelegramError: it could not be fetched now.
        """
        found = await self._bot.get_file(file)
        if found.file_size is not None and found.file_size > most:
            msg = "file is too big"
            raise BadRequest(msg)
        content = await found.download_as_bytearray()
        if len(content) > most:
            msg = "file is too big"
            raise BadRequest(msg)
        return bytes(content)

    async def change(self, chat: int, message: int, screen: Screen, instead_of: Screen | None = None) -> int | None:
        """
        Show a screen in the place of a message, or as a new one where that is not possible.

        The message is the last one of `instead_of`, where that is given; the pages before it stay if they are the same.
        """
        first, *after = _pages_to_show(screen, instead_of)
        if not await self._edit(chat, message, Screen(first, () if after else screen.keyboard)):
            return await self.send(chat, screen)
        for number, page in enumerate(after, start=1):
            sent = await self.send(chat, Screen(page, screen.keyboard if number == len(after) else ()))
            message = message if sent is None else sent
        return message

    async def strip(self, chat: int, message: int) -> None:
        """Take the buttons of a message away, if they are there still."""
        if self.has_stripped(chat, message):
            return
        self._note_stripped((chat, message))
        self._forget(chat, message)
        try:
            await self._calls.make("editMessageReplyMarkup", {"chat_id": str(chat), "message_id": str(message)}, chat)
        except (BadRequest, Forbidden) as error:
            logger.debug("the buttons of message %d stay: %s", message, error)

    def has_stripped(self, chat: int, message: int) -> bool:
        """Say whether the buttons of a message are known to be gone; it may be forgotten at any time."""
        return (chat, message) in self._stripped

    async def ask_for_person(self, chat: int, screen: Screen, label: str) -> None:
        """Send some words with a keyboard on which a person can be chosen."""
        asked = KeyboardButtonRequestUsers(request_id=1, user_is_bot=False, request_name=True)
        keyboard = ReplyKeyboardMarkup(
            [[KeyboardButton(label, request_users=asked)]], resize_keyboard=True, one_time_keyboard=True
        )
        await self._say(chat, screen, keyboard)

    async def put_away(self, chat: int, screen: Screen) -> None:
        """Send some words, and take such a keyboard away."""
        await self._say(chat, screen, ReplyKeyboardRemove())

    async def show_commands(self, chat: int, language: str, commands: Sequence[tuple[str, str]] | None) -> None:
        """Give a chat a menu of commands of its own in a language, as (name, words); None takes it away."""
        scope = BotCommandScopeChat(chat)
        code = None if language == language_of(None) else language
        try:
            if commands is None:
                await self._bot.delete_my_commands(scope=scope, language_code=code)
                return
            listed = [BotCommand(name, said) for name, said in commands]
            await self._bot.set_my_commands(listed, scope=scope, language_code=code)
        except (BadRequest, Forbidden) as error:
            logger.info("chat %s gets no menu: %s", Who(chat), error)

    async def toast(self, query: str, text: str | None) -> None:
        """Reply to a pressed button with a word at most."""
        before_reply()
        await self._answer(query, text)

    async def rest(self, query: str, text: str | None = None) -> None:
        """Let a pressed button rest, with a word at most, beside the reply to it."""
        self._answered[query] = None
        await beside_reply(LONGEST_PRESSED)
        await self._answer(query, text)

    async def rest_after_all(self, query: str) -> None:
        """Let a pressed button rest if nobody has done so: something went wrong."""
        if query not in self._answered:
            await self._answer(query, None)

    async def answer_inline(
        self,
        query: str,
        results: Sequence[InlineQueryResultArticle],
        *,
        seconds: int,
        button: InlineQueryResultsButton,
        next_offset: str,
    ) -> None:
        """Answer what was typed after the bot's name, for this person alone; one from long ago cannot be answered."""
        before_reply()
        try:
            await self._bot.answer_inline_query(
                query, results, cache_time=seconds, is_personal=True, next_offset=next_offset, button=button
            )
        except BadRequest as error:
            logger.debug("an inline query cannot be answered: %s", error)

    async def _answer(self, query: str, text: str | None) -> None:
        """Answer a press; one from long ago cannot be answered any more."""
        self._answered[query] = None
        if len(self._answered) > MOST_REMEMBERED:
            del self._answered[next(iter(self._answered))]
        try:
            toast = text and shortened(text, LONGEST_TOAST)
            await self._calls.make("answerCallbackQuery", {"callback_query_id": query, "text": toast}, None)
        except BadRequest as error:
            logger.debug("a press cannot be answered any more: %s", error)

    async def _say(self, chat: int, screen: Screen, keyboard: ReplyKeyboardMarkup | ReplyKeyboardRemove) -> None:
        try:
            await self._bot.send_message(chat, as_html(screen.runs), parse_mode=ParseMode.HTML, reply_markup=keyboard)
        except Forbidden as error:
            logger.info("chat %s cannot be written to: %s", Who(chat), error)

    async def _send(self, chat: int, screen: Screen, lane: int | None = None) -> int:
        drawn = _drawn(screen)
        result = await self._calls.make("sendMessage", {"chat_id": str(chat), **drawn.given}, chat, lane)
        message = message_of(result)
        if message is None:
            msg = "Telegram tells of no message"
            raise TelegramError(msg)
        self._note(chat, message, drawn.look())
        return message

    async def _edit(self, chat: int, message: int, screen: Screen) -> bool:
        drawn = _drawn(screen)
        if self._shows(chat, message, screen, drawn):
            before_reply()
            return True  # a button pressed twice: Telegram would refuse to change nothing
        self._stripped.pop((chat, message), None)
        self._forget(chat, message)
        given = {"chat_id": str(chat), "message_id": str(message), **drawn.given}
        try:
            changed = await self._calls.make("editMessageText", given, chat)
        except BadRequest as error:
            logger.debug("message %d is not changed: %s", message, error)
            return NOT_MODIFIED in error.message.lower()
        except Forbidden as error:
            logger.info("chat %s cannot be written to: %s", Who(chat), error)
            return True
        self._note(chat, message, drawn.look())
        return message_of(changed) is not None

    def _shows(self, chat: int, message: int, screen: Screen, drawn: _Drawn, picture: bytes = b"") -> bool:
        """Say whether a message is known to show this already."""
        key = chat, message
        if key in self._looks:
            return self._looks[key] == drawn.look(picture)
        return key in self._seen and self._seen[key] == _plain_look(as_text(screen.runs), drawn.keyboard)

    def _forget(self, chat: int, message: int) -> None:
        self._looks.pop((chat, message), None)
        self._seen.pop((chat, message), None)

    def _note_stripped(self, message: tuple[int, int]) -> None:
        self._stripped[message] = None
        if len(self._stripped) > MOST_REMEMBERED:
            del self._stripped[next(iter(self._stripped))]

    def _note(self, chat: int, message: int, look: bytes) -> None:
        """Remember how a message looks; it may be forgotten at any time."""
        self._seen.pop((chat, message), None)
        self._looks[chat, message] = look
        self._looks.move_to_end((chat, message))
        if len(self._looks) > MOST_REMEMBERED:
            self._looks.popitem(last=False)


@dataclass(frozen=True, slots=True)
class _Drawn:
    """A screen as it goes over the wire: its markup and its buttons, written once."""

    html: str
    keyboard: str | None

    @property
    def given(self) -> dict[str, str | None]:
        """What of a call is about it."""
        return {
            "text": self.html,
            "parse_mode": ParseMode.HTML,
            "reply_markup": self.keyboard,
            "link_preview_options": NO_PREVIEW,
        }

    def look(self, picture: bytes = b"") -> bytes:
        """Sum up how it looks, with a picture above it."""
        shown = self.html + (self.keyboard or "")
        return blake2b(shown.encode("utf-8", "surrogatepass") + picture, digest_size=16).digest()


def _drawn(screen: Screen) -> _Drawn:
    return _Drawn(as_html(screen.runs), markup_json(screen))


def _plain_look(text: str, keyboard: str | None) -> bytes:
    """Sum up what a press tells of its message: the text without styles, the buttons."""
    shown = text.strip() + (keyboard or "")
    return blake2b(shown.encode("utf-8", "surrogatepass"), digest_size=16).digest()


def _buttons_of(keyboard: InlineKeyboardMarkup | None) -> str | None:
    """Write the buttons of a message as they were sent."""
    if keyboard is None:
        return None
    rows = [
        [
            {"text": button.text, "url": button.url}
            if button.url is not None
            else {"text": button.text, "callback_data": button.callback_data}
            for button in row
        ]
        for row in keyboard.inline_keyboard
    ]
    return json.dumps({"inline_keyboard": rows})


def _caption(caption: Screen) -> str:
    return as_html(next(iter(pages(caption.runs, LONGEST_CAPTION)), ()))


def _see_that_it_fits(png: bytes) -> None:
    if len(png) > LARGEST_PHOTO:
        msg = f"the picture has {len(png):,} bytes; Telegram takes {LARGEST_PHOTO:,}"
        raise ValueError(msg)


def safe_file_name(name: str) -> str:
    """Write a file's name so that every system takes it and shows it as it is."""
    stem, _, ending = name.rpartition(".")
    safe = re.sub(r"[^A-Za-z0-9_-]+", "-", stem).strip("-_")[:LONGEST_STEM].rstrip("-_")
    return f"{safe or 'file'}.{re.sub('[^a-z0-9]', '', ending.lower()) or 'bin'}"


def _pages_to_show(screen: Screen, instead_of: Screen | None) -> tuple[tuple[Run, ...], ...]:
    """Leave out the pages that stand above the message already."""
    wanted = pages(screen.runs)
    above = () if instead_of is None else pages(instead_of.runs)[:-1]
    return wanted[len(above) :] if wanted[: len(above)] == above and len(wanted) > len(above) else wanted
