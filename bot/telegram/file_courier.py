"""How do pictures and files get to a person, and from them to us?"""

from __future__ import annotations

import logging
import re
from typing import TYPE_CHECKING

from telegram import InputFile, InputMediaPhoto
from telegram.constants import ParseMode
from telegram.error import BadRequest, Forbidden

from bot.telegram.looks import drawn
from bot.telegram.markup import as_html, pages
from bot.telegram.screen import markup
from bot.telegram.who import Who

if TYPE_CHECKING:
    from telegram.ext import ExtBot

    from bot.telegram.looks import Looks
    from bot.telegram.screen import Screen

logger = logging.getLogger(__name__)

LONGEST_CAPTION = 1024
LARGEST_FILE = 50 * 1024 * 1024
LARGEST_PHOTO = 10 * 1024 * 1024
LONGEST_STEM = 48
PHOTO_NAME = "picture.png"
NOT_MODIFIED = "message is not modified"


class FileCourier:
    """Sends, changes and fetches; `looks` is how messages look, pictures as others."""

    def __init__(self, bot: ExtBot[int], looks: Looks) -> None:
        self._bot = bot
        self._looks = looks

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
        self._looks.note((chat, message.message_id), drawn(caption).look(png))
        return message.message_id

    async def change_photo(self, chat: int, message: int, png: bytes, caption: Screen) -> int | None:
        """
        Show a picture in the place of another, or as a new message where that is not possible.

        Raises:
            ValueError: Telegram takes no picture as large as this.
        """
        _see_that_it_fits(png)
        if self._looks.shows((chat, message), caption, drawn(caption), png):
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
        self._looks.note((chat, message), drawn(caption).look(png))
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
