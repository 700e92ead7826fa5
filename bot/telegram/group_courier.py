"""
How do messages and polls get to a group?

What Telegram says of the group itself is raised as it is meant (`group_refusals.py`). What nobody waits for is sent
once at most; where its answer is lost, the error says so, and `Asking` rows tell what may have arrived.
"""

from __future__ import annotations

import logging
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, TypeVar

from telegram import InputFile, InputMediaPhoto, LinkPreviewOptions
from telegram.constants import ParseMode, PollType
from telegram.error import BadRequest, ChatMigrated, Forbidden, TelegramError

from bot.telegram.file_courier import PHOTO_NAME
from bot.telegram.group_facts import GroupFacts
from bot.telegram.group_refusals import GroupMoved, refusal_in
from bot.telegram.lanes import before_reply
from bot.telegram.limiter import AT_LEISURE, BROADCAST, UNASKED, Limiter, before_sending
from bot.telegram.looks import drawn
from bot.telegram.markup import as_html, pages
from bot.telegram.screen import Screen, markup
from bot.telegram.shared_answers import SharedAnswers
from bot.telegram.whereabouts import whereabouts
from bot.telegram.within import Within

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from telegram import Message
    from telegram.ext import ExtBot

    from bot.rounds.poll import QuizPoll
    from bot.telegram.looks import Looks

logger = logging.getLogger(__name__)

T = TypeVar("T")
NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
NOT_MODIFIED, SEEN, LONG_WAIT = "message is not modified", "👀", 2.0


class GroupCourier:
    """
    Sends to groups; `bot` makes the calls, `looks` is how messages look.

    `follow` has it known that a group has a new id. By `answers` goes what others may ask for just so; `facts` is what
    Telegram tells of a group.
    """

    def __init__(self, bot: ExtBot[int], looks: Looks, follow: Callable[[int, int], Awaitable[None]]) -> None:
        self._bot = bot
        self._looks = looks
        self._follow = follow
        self.answers = SharedAnswers(self.send, self.is_crowded)
        self.facts = GroupFacts(bot)

    async def send(
        self, chat: int, topic: int | None, screen: Screen, just_before: Callable[[], Awaitable[None]] | None = None
    ) -> int:
        """
        Send a screen as one message; `just_before` is called when it is its turn.

        Without it somebody waits for the message, which then follows a group to its new id: it may have got that while
        the message had to wait.

        Raises:
            GroupGone, GroupMoved: it cannot be sent there.
            TelegramError: it may have arrived or not.
        """
        try:
            return await self._sent(chat, topic, screen, just_before)
        except GroupMoved as moved:
            if just_before is not None:
                raise
            await self._follow(chat, moved.chat)
            return await self._sent(moved.chat, topic, screen, None)

    async def _sent(
        self, chat: int, topic: int | None, screen: Screen, just_before: Callable[[], Awaitable[None]] | None
    ) -> int:
        wire = drawn(_first_page(screen))

        async def call() -> Message:
            return await self._bot.send_message(
                chat,
                wire.html,
                parse_mode=ParseMode.HTML,
                reply_markup=markup(screen),
                link_preview_options=NO_PREVIEW,
                **whereabouts(topic),
                rate_limit_args=None if just_before is None else BROADCAST,
            )

        message = (await _called(call, just_before)).message_id
        self._looks.note((chat, message), wire.look())
        return message

    def is_crowded(self, chat: int) -> bool:
        """Say whether an answer in a group has to wait for the group's pace for so long that people wonder."""
        limiter = self._bot.rate_limiter
        return isinstance(limiter, Limiter) and limiter.wait_in(chat) >= LONG_WAIT

    async def show_seen(self, chat: int, message: int) -> None:
        """Show that a message was seen whose answer has to wait for the group's pace; a sign under it has not."""
        if not self.is_crowded(chat):
            return
        with suppress(TelegramError):  # not every group lets it be
            await self._bot.set_message_reaction(chat, message, SEEN)

    async def send_poll(
        self,
        chat: int,
        topic: int | None,
        poll: QuizPoll,
        *,
        open_for: int,
        is_hidden: bool,
        just_before: Callable[[], Awaitable[None]],
    ) -> tuple[int, str]:
        """
        Send a quiz poll, once at most; give the message's id and the poll's.

        It cannot be passed on: a vote from elsewhere would count in the group, for it does not tell where it was given.

        Raises:
            GroupGone, GroupMoved: it cannot be sent there.
            BadRequest: Telegram does not take it.
            TelegramError: it may have arrived or not.
        """

        async def call() -> Message:
            return await self._bot.send_poll(
                chat,
                poll.question,
                list(poll.options),
                type=PollType.QUIZ,
                is_anonymous=False,
                correct_option_ids=[poll.right],  # type: ignore[list-item] # the library wants a literal from 0 to 11
                shuffle_options=poll.is_shuffled,
                hide_results_until_closes=is_hidden or None,
                description=poll.description or None,
                explanation=poll.explanation or None,
                open_period=timedelta(seconds=open_for),
                protect_content=True,
                **whereabouts(topic),
                rate_limit_args=BROADCAST,
            )

        message = await _called(call, just_before)
        if message.poll is None:
            msg = f"message {message.message_id} has no poll"
            raise BadRequest(msg)
        return message.message_id, message.poll.id

    async def send_photo(
        self, chat: int, topic: int | None, png: bytes, caption: Screen, just_before: Callable[[], Awaitable[None]]
    ) -> int:
        """
        Send a picture with some words under it, once at most; give the message's id.

        Raises:
            GroupGone, GroupMoved: it cannot be sent there.
            BadRequest: Telegram does not take it.
            TelegramError: it may have arrived or not.
        """
        wire = drawn(caption)

        async def call() -> Message:
            return await self._bot.send_photo(
                chat,
                InputFile(png, filename=PHOTO_NAME),
                caption=wire.html,
                parse_mode=ParseMode.HTML,
                **whereabouts(topic),
                rate_limit_args=BROADCAST,
            )

        message = (await _called(call, just_before)).message_id
        self._looks.note((chat, message), wire.look(png))
        return message

    async def change_photo(self, chat: int, message: int, png: bytes, caption: Screen) -> None:
        """
        Show a picture in the place of another; where that is gone, nothing is done.

        Raises:
            GroupGone, GroupMoved: it cannot be reached.
            TelegramError: something went wrong on the way.
        """
        place, wire = (chat, message), drawn(caption)
        if self._looks.shows(place, caption, wire, png):
            return
        self._looks.forget(place)
        photo = InputMediaPhoto(png, wire.html, ParseMode.HTML, filename=PHOTO_NAME)
        try:
            await _called(lambda: self._bot.edit_message_media(photo, chat, message, rate_limit_args=UNASKED))
        except BadRequest as error:
            logger.debug("picture %d is not changed: %s", message, error)
        else:
            self._looks.note(place, wire.look(png))

    async def is_picture(self, chat: int, message: int, caption: Screen) -> bool:
        """
        Say whether a message is a picture of ours with these words under it: then, and only then, it takes them anew.

        Raises:
            GroupGone, GroupMoved: it cannot be reached.
            TelegramError: something went wrong on the way.
        """
        words = as_html(caption.runs)
        try:
            await _called(
                lambda: self._bot.edit_message_caption(
                    chat, message, caption=words, parse_mode=ParseMode.HTML, rate_limit_args=UNASKED
                )
            )
        except BadRequest as error:
            return NOT_MODIFIED in error.message.lower()
        return True

    async def close_poll(self, chat: int, message: int, *, is_put_off: bool) -> None:
        """
        Close a poll; one that is closed or gone already is left as it is. Once it was put off, it has its turn.

        Raises:
            GroupGone, GroupMoved: it cannot be reached.
            NoRoom: it has to wait, for people wait for other things there.
            TelegramError: something went wrong on the way.
        """
        try:
            await _called(
                lambda: self._bot.stop_poll(chat, message, rate_limit_args=None if is_put_off else AT_LEISURE)
            )
        except BadRequest as error:
            logger.debug("poll %d is not closed: %s", message, error)

    async def change(self, chat: int, message: int, screen: Screen, *, is_asked: bool = True) -> bool:
        """
        Show a screen in the place of a message, for which somebody waits if it `is_asked` for; False where it is gone.

        Raises:
            GroupGone, GroupMoved: it cannot be reached.
        """
        place, page = (chat, message), _first_page(screen)
        wire = drawn(page)
        if self._looks.shows(place, page, wire):
            before_reply()
            return True  # a late answer of who is hidden, say: Telegram would refuse to change nothing
        self._looks.forget(place)
        try:
            await _called(
                lambda: self._bot.edit_message_text(
                    wire.html,
                    chat,
                    message,
                    parse_mode=ParseMode.HTML,
                    reply_markup=markup(screen),
                    link_preview_options=NO_PREVIEW,
                    rate_limit_args=None if is_asked else UNASKED,
                )
            )
        except BadRequest as error:
            return NOT_MODIFIED in error.message.lower()
        self._looks.note(place, wire.look())
        return True


def _first_page(screen: Screen) -> Screen:
    """Give a screen with as much as fits into one message."""
    return replace(screen, runs=pages(screen.runs)[0])


async def once_at_most() -> None:
    """Do nothing just before a message is sent that is better lost than sent twice."""


async def _called(call: Callable[[], Awaitable[T]], just_before: Callable[[], Awaitable[None]] | None = None) -> T:
    try:
        with Within(before_sending, just_before):
            return await call()
    except (BadRequest, ChatMigrated, Forbidden) as error:
        refusal = refusal_in(error)
        if refusal is None:
            raise
        raise refusal from None
