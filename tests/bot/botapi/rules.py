"""What Telegram demands of a call: parameters that exist, lengths, buttons."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, NamedTuple

from tests.bot.botapi.formatting import refuse, seen, utf16

if TYPE_CHECKING:
    from collections.abc import Mapping

LONGEST_CAPTION, LARGEST_FILE, LONGEST_FILE_NAME = 1024, 50 * 1024 * 1024, 60
SAFE_FILE_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]*\.[a-z0-9]+")
# The part of a call that holds its file.
FILES = {"sendDocument": "document"}
LONGEST_TEXT, LONGEST_DATA, LONGEST_TOAST, MOST_BUTTONS, MOST_IN_ROW, LONGEST_COMMAND_TEXT = 4096, 64, 200, 100, 8, 256

# What a method needs, and what it takes besides.
PARAMETERS: dict[str, tuple[frozenset[str], frozenset[str]]] = {
    name: (frozenset(required.split()), frozenset(optional.split()))
    for name, required, optional in (
        ("getMe", "", ""),
        ("getUpdates", "", "offset limit timeout allowed_updates"),
        ("sendMessage", "chat_id text", "parse_mode reply_markup link_preview_options"),
        ("sendDocument", "chat_id", "caption parse_mode reply_markup"),
        ("editMessageText", "chat_id message_id text", "parse_mode reply_markup link_preview_options"),
        ("editMessageReplyMarkup", "chat_id message_id", "reply_markup"),
        ("answerCallbackQuery", "callback_query_id", "text show_alert"),
        ("setMyCommands", "commands", "scope language_code"),
        ("setWebhook", "url", "secret_token allowed_updates max_connections"),
        ("deleteWebhook", "", "drop_pending_updates"),
        ("getWebhookInfo", "", ""),
    )
}


class Upload(NamedTuple):
    """A file that was sent."""

    name: str
    content: bytes
    mime: str


def check(method: str, parameters: Mapping[str, str], files: Mapping[str, Upload] | None = None) -> None:
    """
    See that a call keeps to the rules.

    Raises:
        Refused: it does not.
    """
    if method not in PARAMETERS:
        refuse(f"method {method} not found")
    required, optional = PARAMETERS[method]
    if missing := required - parameters.keys():
        refuse(f"{method} lacks {sorted(missing)}")
    if unknown := parameters.keys() - required - optional:
        refuse(f"{method} does not know {sorted(unknown)}")
    _check_files(method, files or {})
    if method == "answerCallbackQuery" and utf16(parameters.get("text", "")) > LONGEST_TOAST:
        refuse("MESSAGE_TOO_LONG")
    for command in json.loads(parameters.get("commands", "[]")):
        if not command["command"].islower() or not 1 <= len(command["description"]) <= LONGEST_COMMAND_TEXT:
            refuse("BOT_COMMAND_INVALID")


def caption_of(parameters: Mapping[str, str]) -> str:
    """Give the words under a file as a person sees them."""
    caption = parameters.get("caption", "")
    shown = seen(caption) if parameters.get("parse_mode") == "HTML" else caption.strip()
    if utf16(shown) > LONGEST_CAPTION:
        refuse("message caption is too long")
    return shown


def text_of(parameters: Mapping[str, str]) -> str:
    """Give the text as a person sees it."""
    text = seen(parameters["text"]) if parameters.get("parse_mode") == "HTML" else parameters["text"].strip()
    if not text:
        refuse("message text is empty")
    if utf16(text) > LONGEST_TEXT:
        refuse("message is too long")
    return text


def keyboard_of(parameters: Mapping[str, str]) -> list[list[dict[str, str]]]:
    """Give the rows of buttons."""
    rows: list[list[dict[str, str]]] = json.loads(parameters.get("reply_markup", "{}")).get("inline_keyboard", [])
    if sum(map(len, rows)) > MOST_BUTTONS or any(len(row) > MOST_IN_ROW for row in rows):
        refuse("too many buttons")
    for button in (button for row in rows for button in row):
        if not button["text"].strip():
            refuse("button text must be non-empty")
        if "url" not in button and not 1 <= len(button["callback_data"].encode()) <= LONGEST_DATA:
            refuse("BUTTON_DATA_INVALID")
    return rows


def _check_files(method: str, files: Mapping[str, Upload]) -> None:
    expected = {FILES[method]} if method in FILES else set()
    if files.keys() != expected:
        refuse(f"{method} takes the files {sorted(expected)}, not {sorted(files)}")
    for file in files.values():
        if not file.content:
            refuse("file must be non-empty")
        if len(file.content) > LARGEST_FILE:
            refuse("Request Entity Too Large")
        if not SAFE_FILE_NAME.fullmatch(file.name) or len(file.name) > LONGEST_FILE_NAME:
            refuse(f"the file name {file.name!r} is not safe everywhere")
