"""Where the lines come from that a person types, at a keyboard or through a pipe."""

from __future__ import annotations

import io
from contextlib import suppress
from importlib import import_module
from locale import getencoding
from typing import TYPE_CHECKING

from bot.texts.neutral import neutral_line

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TextIO

PROMPT = "> "


def lines_from(source: TextIO, screen: TextIO) -> Callable[[], str | None]:
    """
    Give a function that asks for one line, and gives None at the end of input.

    What comes through a pipe is repeated on the screen, so that the screen reads like a conversation.
    """
    if isinstance(source, io.TextIOWrapper):
        source.reconfigure(encoding="utf-8" if _is_ascii(source.encoding) else None, errors="replace")
    if not (source.isatty() and screen.isatty()):
        return lambda: _from_pipe(source, screen)
    if not _is_ascii(getencoding()):
        with suppress(ImportError):
            # Once it is imported, input() can edit a line, hanzi included; where the locale has none it drops them.
            import_module("readline")
    return lambda: _from_keyboard(screen)


def _from_keyboard(screen: TextIO) -> str | None:
    try:
        return input(PROMPT)
    except EOFError:
        screen.write("\n")
        return None


def _from_pipe(source: TextIO, screen: TextIO) -> str | None:
    line = source.readline()
    if not line:
        return None
    screen.write(f"{PROMPT}{neutral_line(line)}\n")
    return line


def _is_ascii(encoding: str) -> bool:
    return encoding.lower().replace("-", "").replace("_", "") in {"ascii", "usascii", "ansix3.41968", "646"}
