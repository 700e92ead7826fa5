"""What Telegram demands of a call: parameters that exist, lengths, buttons."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from tests.bot.botapi.formatting import refuse, seen, utf16

if TYPE_CHECKING:
    from collections.abc import Mapping

LONGEST_TEXT, LONGEST_DATA, LONGEST_TOAST, MOST_BUTTONS, MOST_IN_ROW, LONGEST_COMMAND_TEXT = 4096, 64, 200, 100, 8, 256

# What a method needs, and what it takes besides.
PARAMETERS: dict[str, tuple[frozenset[str], frozenset[str]]] = {
    name: (frozenset(required.split()), frozenset(optional.split()))
    for name, required, optional in (
        ("getMe", "", ""),
        ("getUpdates", "", "offset limit timeout allowed_updates"),
        ("sendMessage", "chat_id text", "parse_mode reply_markup link_preview_options"),
        ("editMessageText", "chat_id message_id text", "parse_mode reply_markup link_preview_options"),
        ("editMessageReplyMarkup", "chat_id message_id", "reply_markup"),
        ("answerCallbackQuery", "callback_query_id", "text show_alert"),
        ("setMyCommands", "commands", "scope language_code"),
        ("setWebhook", "url", "secret_token allowed_updates max_connections"),
        ("deleteWebhook", "", "drop_pending_updates"),
        ("getWebhookInfo", "", ""),
    )
}


def check(method: str, parameters: Mapping[str, str]) -> None:
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
    if method == "answerCallbackQuery" and utf16(parameters.get("text", "")) > LONGEST_TOAST:
        refuse("MESSAGE_TOO_LONG")
    for command in json.loads(parameters.get("commands", "[]")):
        if not command["command"].islower() or not 1 <= len(command["description"]) <= LONGEST_COMMAND_TEXT:
            refuse("BOT_COMMAND_INVALID")


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
