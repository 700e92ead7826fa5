"""
What is written to the log, and that the token never is.

A name, a title or a file's name may hold line breaks and codes that steer a terminal. None of them gets through: a
record is one line, and what belongs to it, its traceback, stands behind a mark that no record begins with.
"""

from __future__ import annotations

import logging
import sys
import unicodedata
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from types import TracebackType

    Traceback: TypeAlias = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]

FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"
HIDDEN = "<token>"
# They write the addresses of calls, which hold the token, or a line for each call.
QUIET = ("httpx", "httpcore", "aiohttp.access", "asyncio", "telegram.ext.ExtBot", "telegram.Bot")

# Behind it stand the lines that belong to a record.
BEHIND = "  | "
STEERING = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})


class Redacting(logging.Formatter):
    """Writes a record with its traceback, and takes the token out of whatever came of it."""

    def __init__(self, token: str) -> None:
        super().__init__(FORMAT)
        self._token = token
        self._key = token.partition(":")[2]

    def format(self, record: logging.LogRecord) -> str:
        """Give the lines of a record: its own, and those behind it."""
        text = super().format(record).replace(self._token, HIDDEN)
        return text.replace(self._key, HIDDEN) if self._key else text

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802 - the library's name
        """Give the line of a record, whatever its words hold."""
        return one_line(super().formatMessage(record))

    def formatException(self, ei: Traceback) -> str:  # noqa: N802 - the library's name
        """Give a traceback, whatever its errors say, behind the record's line."""
        return "\n".join(BEHIND + one_line(line) for line in super().formatException(ei).split("\n"))

    def formatStack(self, stack_info: str) -> str:  # noqa: N802 - the library's name
        """Give where something was logged, in the same way."""
        return "\n".join(BEHIND + one_line(line) for line in stack_info.split("\n"))


def one_line(text: str) -> str:
    """Write line breaks, and all that steers a terminal or turns the direction of writing, as escapes."""
    if text.isprintable():
        return text
    return "".join(map(_escaped, text))


def _escaped(character: str) -> str:
    is_steering = unicodedata.category(character) in STEERING
    return character.encode("unicode_escape").decode("ascii") if is_steering else character


def configure(level: str, token: str) -> None:
    """Log to standard error from `level` on."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(Redacting(token))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    for name in QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)
