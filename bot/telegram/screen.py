"""What a person gets to see at once: some text and the buttons under it."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.telegram.callback import encoded
from bot.telegram.json_text import written_json

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from bot.telegram.markup import Run
    from bot.telegram.press import Press

MOST_IN_ROW = 8
# About as many half-width characters as fit side by side on a phone, the buttons' own margins included.
ROW_WIDTH = 30
MARGIN = 3
MOST_REMEMBERED = 1024


@dataclass(frozen=True, slots=True)
class Button:
    """A button: what is on it, and what it means or where it leads."""

    text: str
    press: Press | str


@dataclass(frozen=True, slots=True)
class Screen:
    """A message with its rows of buttons; a long one becomes several messages, with the buttons under the last."""

    runs: tuple[Run, ...]
    keyboard: tuple[tuple[Button, ...], ...] = ()


def rows(buttons: Iterable[Button], *, most: int = MOST_IN_ROW) -> tuple[tuple[Button, ...], ...]:
    """Lay buttons side by side as far as their texts fit."""
    laid: list[list[Button]] = []
    used = ROW_WIDTH
    for button in buttons:
        needed = width(button.text) + MARGIN
        if not laid or used + needed > ROW_WIDTH or len(laid[-1]) >= most:
            laid.append([])
            used = 0
        laid[-1].append(button)
        used += needed
    return tuple(map(tuple, laid))


def turns(start: int, at_once: int, count: int, press_from: Callable[[int], Press]) -> tuple[tuple[Button, ...], ...]:
    """Give a row that turns from a part of a list to the one before and the one behind; none where there is neither."""
    places = ("‹", start - at_once), ("›", start + at_once)
    row = tuple(Button(label, press_from(place)) for label, place in places if 0 <= place < count)
    return (row,) if row else ()


@lru_cache(maxsize=MOST_REMEMBERED)  # most buttons say what others have said
def width(text: str) -> int:
    """Measure a text in half-width characters."""
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in text)


def markup_json(screen: Screen) -> str | None:
    """Give the buttons as they go over the wire; None where there are none."""
    if not screen.keyboard:
        return None
    return written_json({"inline_keyboard": [[_button_json(button) for button in row] for row in screen.keyboard]})


def markup(screen: Screen) -> InlineKeyboardMarkup | None:
    """Give the buttons as the library takes them."""
    if not screen.keyboard:
        return None
    return InlineKeyboardMarkup([[_button(button) for button in row] for row in screen.keyboard])


def _button_json(button: Button) -> dict[str, str]:
    if isinstance(button.press, str):
        return {"text": button.text, "url": button.press}
    return {"text": button.text, "callback_data": encoded(button.press)}


def _button(button: Button) -> InlineKeyboardButton:
    if isinstance(button.press, str):
        return InlineKeyboardButton(button.text, url=button.press)
    return InlineKeyboardButton(button.text, callback_data=encoded(button.press))
