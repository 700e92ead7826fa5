"""
How a screen gets to a person, and what is done where Telegram says no.

A person who blocked the bot, a message that is gone, a press from long ago: none of that is a fault, the answer is
simply not delivered, or delivered as a new message.
"""

from __future__ import annotations

import logging
from asyncio import gather
from typing import TYPE_CHECKING

from telegram import (
    BotCommand,
    BotCommandScopeChat,
    KeyboardButton,
    KeyboardButtonRequestUsers,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)
from telegram.constants import ParseMode
from telegram.error import BadRequest, Forbidden, TelegramError

from bot.telegram.calls import Calls, message_of
from bot.telegram.file_courier import NOT_MODIFIED, FileCourier
from bot.telegram.lanes import before_reply, beside_reply
from bot.telegram.limiter import BROADCAST, UNSENT, Limiter
from bot.telegram.looks import Looks, drawn
from bot.telegram.markup import as_html, pages, shortened
from bot.telegram.memory import MOST_REMEMBERED
from bot.telegram.screen import Screen
from bot.telegram.who import Who
from bot.texts import language_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from telegram import (
        InlineQueryResultArticle,
        InlineQueryResultsButton,
    )
    from telegram.ext import ExtBot

    from bot.telegram.arrival import PrivatePress
    from bot.telegram.markup import Run
    from bot.telegram.press import Tap

logger = logging.getLogger(__name__)

LONGEST_TOAST = 200
# A button shows that it works on something; with a reply that has to wait, it stops after this many seconds.
LONGEST_PRESSED = 0.3
NO_CHAT = "chat not found"


class NobodyThere(Exception):
    """The chat cannot be written to: the person has blocked the bot, or never wrote to it."""


class Courier:
    """Sends, changes and answers; `bot` makes the calls. Pictures and files go by `files`; `looks` is how all look."""

    def __init__(self, bot: ExtBot[int]) -> None:
        self._bot = bot
        self._calls = Calls(bot)
        self._answered: dict[str, None] = {}
        self.looks = Looks()
        self.files = FileCourier(bot, self.looks)

    def saw(self, press: PrivatePress) -> None:
        """Take in how a message looks under which a button was pressed: after a restart nothing else tells."""
        self.looks.see((press.user.id, press.message), press.text, press.keyboard)

    def is_resting(self, chat: int) -> bool:
        """Say whether a chat is to be left alone for so long that what nobody waits for should come later."""
        limiter = self._bot.rate_limiter
        return isinstance(limiter, Limiter) and limiter.is_resting(chat)

    async def is_answered(self) -> bool:
        """
        Ask whether Telegram answers at all.

        Asked before what is sent once at most to many people: what is sent into the void is gone.
        """
        try:
            await self._calls.make("getMe", {}, None)
        except TelegramError as error:
            logger.warning("what nobody waits for is sent later: %s", error)
            return False
        return True

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
        Send a screen that nobody waits for, once at most and behind all replies; give the id of its last message.

        Raises:
            NobodyThere: the chat cannot be written to.
            NotSent, RetryAfter: nothing of it has arrived.
            TelegramError: it may have arrived or not.
        """
        *before, last = pages(screen.runs)
        has_begun = False
        try:
            for page in before:
                await self._send(chat, Screen(page), BROADCAST)
                has_begun = True
            return await self._send(chat, Screen(last, screen.keyboard), BROADCAST)
        except UNSENT as error:
            if has_begun:
                msg = f"only the beginning has arrived: {error.message}"
                raise TelegramError(msg) from None
            raise
        except Forbidden as error:
            raise NobodyThere(error.message) from None
        except BadRequest as error:
            if NO_CHAT in error.message.lower():
                raise NobodyThere(error.message) from None
            raise

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

    async def redraw(self, chat: int, tap: Tap, screen: Screen, note: str | None = None) -> None:
        """Show a screen in the place of the message with the pressed button, which rests, with a word at most."""
        await gather(self.change(chat, tap.message, screen), self.rest(tap.query, note))

    async def strip(self, chat: int, message: int) -> None:
        """Take the buttons of a message away, if they are there still."""
        if self.has_stripped(chat, message):
            return
        self.looks.note_stripped((chat, message))
        self.looks.forget((chat, message))
        try:
            await self._calls.make("editMessageReplyMarkup", {"chat_id": str(chat), "message_id": str(message)}, chat)
        except (BadRequest, Forbidden) as error:
            logger.debug("the buttons of message %d stay: %s", message, error)

    def has_stripped(self, chat: int, message: int) -> bool:
        """Say whether the buttons of a message are known to be gone; it may be forgotten at any time."""
        return self.looks.is_stripped((chat, message))

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
        """Let a pressed button rest, with a word at most, beside the reply to it; behind one that is ready, at once."""
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
        wire = drawn(screen)
        result = await self._calls.make("sendMessage", {"chat_id": str(chat), **wire.given}, chat, lane)
        message = message_of(result)
        if message is None:
            msg = "Telegram tells of no message"
            raise TelegramError(msg)
        self.looks.note((chat, message), wire.look())
        return message

    async def _edit(self, chat: int, message: int, screen: Screen) -> bool:
        place, wire = (chat, message), drawn(screen)
        if self.looks.shows(place, screen, wire):
            before_reply()
            return True  # a button pressed twice: Telegram would refuse to change nothing
        self.looks.note_buttons(place)
        self.looks.forget(place)
        given = {"chat_id": str(chat), "message_id": str(message), **wire.given}
        try:
            changed = await self._calls.make("editMessageText", given, chat)
        except BadRequest as error:
            logger.debug("message %d is not changed: %s", message, error)
            return NOT_MODIFIED in error.message.lower()
        except Forbidden as error:
            logger.info("chat %s cannot be written to: %s", Who(chat), error)
            return True
        self.looks.note(place, wire.look())
        return message_of(changed) is not None


def _pages_to_show(screen: Screen, instead_of: Screen | None) -> tuple[tuple[Run, ...], ...]:
    """Leave out the pages that stand above the message already."""
    wanted = pages(screen.runs)
    above = () if instead_of is None else pages(instead_of.runs)[:-1]
    return wanted[len(above) :] if wanted[: len(above)] == above and len(wanted) > len(above) else wanted
