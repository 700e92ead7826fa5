"""What Telegram demands of a call: parameters that exist, lengths, buttons."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, NamedTuple

from tests.bot.botapi.formatting import refuse, seen, utf16

if TYPE_CHECKING:
    from collections.abc import Mapping

LONGEST_CAPTION, LARGEST_FILE, LONGEST_FILE_NAME = 1024, 50 * 1024 * 1024, 60
SAFE_FILE_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]*\.[a-z0-9]+")
# The part of a call that holds its file.
FILES = {"sendDocument": "document", "sendPhoto": "photo"}
LARGEST_FETCHED = 20 * 1024 * 1024
LARGEST_PHOTO, LONGEST_SIDES, MOST_OBLONG = 10 * 1024 * 1024, 10_000, 20
MOST_RESULTS, LONGEST_RESULT_ID, LONGEST_OFFSET = 50, 64, 64
START_PARAMETER = re.compile(r"[A-Za-z0-9_-]{1,64}")
LINK = re.compile(rf"https://t\.me/\w+\?start={START_PARAMETER.pattern}")
LARGEST_KEYBOARD = 10_000  # bytes, in JSON
LONGEST_TEXT, LONGEST_DATA, LONGEST_TOAST, MOST_BUTTONS, MOST_IN_ROW, LONGEST_COMMAND_TEXT = 4096, 64, 200, 100, 8, 256

# What a method needs, and what it takes besides.
PARAMETERS: dict[str, tuple[frozenset[str], frozenset[str]]] = {
    name: (frozenset(required.split()), frozenset(optional.split()))
    for name, required, optional in (
        ("getMe", "", ""),
        ("getUpdates", "", "offset limit timeout allowed_updates"),
        (
            "sendMessage",
            "chat_id text",
            "parse_mode reply_markup link_preview_options message_thread_id reply_parameters",
        ),
        (
            "sendPoll",
            "chat_id question options",
            (
                "type is_anonymous correct_option_ids shuffle_options hide_results_until_closes description "
                "explanation open_period message_thread_id reply_parameters protect_content"
            ),
        ),
        ("sendChatAction", "chat_id action", ""),
        ("stopPoll", "chat_id message_id", ""),
        ("setMessageReaction", "chat_id message_id reaction", ""),
        ("getChatAdministrators", "chat_id", ""),
        ("getChatMember", "chat_id user_id", ""),
        ("getFile", "file_id", ""),
        ("sendDocument", "chat_id", "caption parse_mode reply_markup"),
        ("sendPhoto", "chat_id", "caption parse_mode reply_markup message_thread_id reply_parameters"),
        ("editMessageMedia", "chat_id message_id media", "reply_markup"),
        ("editMessageCaption", "chat_id message_id", "caption parse_mode reply_markup"),
        ("editMessageText", "chat_id message_id text", "parse_mode reply_markup link_preview_options"),
        ("editMessageReplyMarkup", "chat_id message_id", "reply_markup"),
        ("answerCallbackQuery", "callback_query_id", "text show_alert"),
        ("answerInlineQuery", "inline_query_id results", "cache_time is_personal next_offset button"),
        ("setMyCommands", "commands", "scope language_code"),
        ("deleteMyCommands", "", "scope language_code"),
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


class Offered(NamedTuple):
    """What may be chosen in an inline query: how it is listed, and the message that it becomes."""

    title: str
    description: str
    text: str
    keyboard: list[list[dict[str, str]]]


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
    _check_files(_expected_files(method, parameters), files or {})
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
    if len(json.dumps(rows, ensure_ascii=False).encode()) > LARGEST_KEYBOARD:
        refuse("reply markup is too long")
    for button in (button for row in rows for button in row):
        if not button["text"].strip():
            refuse("button text must be non-empty")
        if "url" not in button and not 1 <= len(button["callback_data"].encode()) <= LONGEST_DATA:
            refuse("BUTTON_DATA_INVALID")
    return rows


def place_of(parameters: Mapping[str, str]) -> int | None:
    """Give the topic that something is sent to; below zero, the message that it replies to, if that is there still."""
    if "reply_parameters" not in parameters:
        return int(parameters["message_thread_id"]) if "message_thread_id" in parameters else None
    reply = json.loads(parameters["reply_parameters"])
    if set(reply) != {"message_id", "allow_sending_without_reply"} or not reply["allow_sending_without_reply"]:
        refuse("message to be replied not found")
    if "message_thread_id" in parameters:
        refuse("message thread not found")
    return -int(reply["message_id"])


def reply_keyboard_of(parameters: Mapping[str, str]) -> list[str] | None:
    """Give the buttons of a keyboard in the place of the letters; none where it is taken away, None for no change."""
    keyboard = json.loads(parameters.get("reply_markup", "{}"))
    if keyboard.get("remove_keyboard"):
        return []
    if "keyboard" not in keyboard:
        return None
    buttons = [button for row in keyboard["keyboard"] for button in row]
    for button in buttons:
        request = button.get("request_users", {})
        if not button["text"].strip() or request.keys() - {"request_id", "user_is_bot", "request_name"}:
            refuse(f"this is no button for people as it is known here: {button}")
    return [button["text"] for button in buttons]


def media_of(parameters: Mapping[str, str]) -> dict[str, str]:
    """Give what is to be shown instead of a file: a photo that comes with the call."""
    media: dict[str, str] = json.loads(parameters["media"])
    if media.keys() - {"type", "media", "caption", "parse_mode"} or media["type"] != "photo":
        refuse(f"this is no photo as it is known here: {media}")
    return media


def _expected_files(method: str, parameters: Mapping[str, str]) -> set[str]:
    if method == "editMessageMedia":
        return {media_of(parameters)["media"].removeprefix("attach://")}
    return {FILES[method]} if method in FILES else set()


def inline_results(parameters: Mapping[str, str]) -> list[Offered]:
    """Give what an inline query is answered with, each result as the message that it would become."""
    results = json.loads(parameters["results"])
    ids = [result["id"] for result in results]
    if len(ids) > MOST_RESULTS:
        refuse("RESULTS_TOO_MUCH")
    if len(set(ids)) < len(ids) or not all(1 <= len(id_.encode()) <= LONGEST_RESULT_ID for id_ in ids):
        refuse("RESULT_ID_INVALID")
    if len(parameters.get("next_offset", "").encode()) > LONGEST_OFFSET:
        refuse("NEXT_OFFSET_INVALID")
    button = json.loads(parameters.get("button", "{}"))
    if button and not START_PARAMETER.fullmatch(button["start_parameter"]):
        refuse("START_PARAM_INVALID")
    return [_result(result) for result in results]


def _result(result: Mapping[str, Any]) -> Offered:
    if result["type"] != "article" or not result["title"].strip():
        refuse("RESULT_TYPE_INVALID")
    content = result["input_message_content"]
    text = text_of({"text": content["message_text"], "parse_mode": content.get("parse_mode", "")})
    keyboard = keyboard_of({"reply_markup": json.dumps(result.get("reply_markup", {}))})
    for button in (button for row in keyboard for button in row):
        if not LINK.fullmatch(button.get("url", "")):
            refuse("BUTTON_URL_INVALID")
    return Offered(result["title"], result.get("description", ""), text, keyboard)


def _check_files(expected: set[str], files: Mapping[str, Upload]) -> None:
    if files.keys() != expected:
        refuse(f"the files {sorted(expected)} are needed, not {sorted(files)}")
    for part, file in files.items():
        if not file.content:
            refuse("file must be non-empty")
        if len(file.content) > LARGEST_FILE:
            refuse("Request Entity Too Large")
        if not SAFE_FILE_NAME.fullmatch(file.name) or len(file.name) > LONGEST_FILE_NAME:
            refuse(f"the file name {file.name!r} is not safe everywhere")
        if part != "document":
            _check_photo(file)


def _check_photo(file: Upload) -> None:
    """See that a file is a PNG of a size that Telegram takes as a photo."""
    if file.content[:8] != b"\x89PNG\r\n\x1a\n" or file.mime != "image/png":
        refuse("IMAGE_PROCESS_FAILED")
    if len(file.content) > LARGEST_PHOTO:
        refuse("too big for a photo")
    sides = [int.from_bytes(file.content[at : at + 4]) for at in (16, 20)]
    if sum(sides) > LONGEST_SIDES or max(sides) > MOST_OBLONG * min(sides):
        refuse("PHOTO_INVALID_DIMENSIONS")
