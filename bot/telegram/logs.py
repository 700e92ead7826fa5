"""
What is written to the log, and that the token never is.

A name, a title or a file's name may hold line breaks and codes that steer a terminal. None of them gets through: a
record is one line, and what belongs to it, its traceback, stands behind a mark that no record begins with. People are
told apart by aliases, see `who.py`. Each line bears the update that it is about, whose that is, and for how long it has
been in the house; each error bears a reference.
"""

from __future__ import annotations

import copy
import json
import logging
import sys
import unicodedata
from datetime import UTC, datetime
from time import perf_counter
from typing import TYPE_CHECKING, TypeAlias

from bot.settings import LogFormat
from bot.telegram.event import event, new_reference
from bot.telegram.who import Aliases, Who
from quizzes.overriding import override

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import TracebackType

    Traceback: TypeAlias = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]

FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"
HIDDEN = "<token>"
REFERENCE = "reference"  # the attribute of a record that holds its reference
# They write the addresses of calls, which hold the token, or a line for each call.
QUIET = ("httpx", "httpcore", "aiohttp.access", "asyncio", "telegram.ext.ExtBot", "telegram.Bot")

# Behind it stand the lines that belong to a record.
BEHIND = "  | "
STEERING = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})


class Redacting(logging.Formatter):
    """Writes a record as a line for people, with its traceback, and takes the token out of whatever came of it."""

    def __init__(self, token: str, aliases: Aliases | None = None) -> None:
        super().__init__(FORMAT)
        self._token = token
        self._key = token.partition(":")[2]
        self._aliases = aliases or Aliases()

    def format(self, record: logging.LogRecord) -> str:
        """Give the lines of a record: its own, and those behind it."""
        text = self.written(self._nameless(record)).replace(self._token, HIDDEN)
        return text.replace(self._key, HIDDEN) if self._key else text

    def written(self, record: logging.LogRecord) -> str:
        """Give the lines of a record in which nobody is named any more."""
        return super().format(record)

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802 - the library's name
        """Give the line of a record, whatever its words hold."""
        about = ", ".join(f"{name} {value}" for name, value in self.about(record).items())
        return _one_line(super().formatMessage(record)) + (f" [{about}]" if about else "")

    def formatException(self, ei: Traceback) -> str:  # noqa: N802 - the library's name
        """Give a traceback, whatever its errors say, behind the record's line."""
        return "\n".join(BEHIND + _one_line(line) for line in super().formatException(ei).split("\n"))

    def formatStack(self, stack_info: str) -> str:  # noqa: N802 - the library's name
        """Give where something was logged, in the same way."""
        return "\n".join(BEHIND + _one_line(line) for line in stack_info.split("\n"))

    def about(self, record: logging.LogRecord) -> Mapping[str, int | float | str]:
        """Say which update a record is about, whose it is, since how many milliseconds; and the record's reference."""
        about: dict[str, int | float | str] = {}
        current = event()
        if current is not None:
            about["update"] = current.update
            if current.person is not None:
                about["person"] = self._aliases.of(current.person)
            about["ms"] = round(1000 * (perf_counter() - current.came_at), 1)
        reference = getattr(record, REFERENCE, None)
        if isinstance(reference, str):
            about[REFERENCE] = reference
        return about

    def _nameless(self, record: logging.LogRecord) -> logging.LogRecord:
        """Put aliases in the place of ids."""
        args = record.args
        if not isinstance(args, tuple) or not any(isinstance(arg, Who) for arg in args):
            return record
        nameless = copy.copy(record)
        nameless.args = tuple(self._aliases.of(arg.id) if isinstance(arg, Who) else arg for arg in args)
        return nameless


class AsJson(Redacting):
    """Writes a record as one line for programs."""

    @override
    def written(self, record: logging.LogRecord) -> str:
        told: dict[str, object] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "message": _one_line(record.getMessage()),
            **self.about(record),
        }
        if record.exc_info and record.exc_info[1] is not None:
            told["traceback"] = [
                _one_line(line) for line in logging.Formatter().formatException(record.exc_info).split("\n")
            ]
        return json.dumps(told, ensure_ascii=False)


class Referring(logging.Filter):
    """Gives each error a reference, unless it has one already."""

    @override
    def filter(self, record: logging.LogRecord) -> bool:
        if record.levelno >= logging.ERROR and not hasattr(record, REFERENCE):
            setattr(record, REFERENCE, new_reference())
        return True


def _one_line(text: str) -> str:
    """Write line breaks, and all that steers a terminal or turns the direction of writing, as escapes."""
    if text.isprintable():
        return text
    return "".join(map(_escaped, text))


def _escaped(character: str) -> str:
    is_steering = unicodedata.category(character) in STEERING
    return character.encode("unicode_escape").decode("ascii") if is_steering else character


def configure(level: str, token: str, style: LogFormat = LogFormat.AUTO) -> None:
    """
    Log to standard error from `level` on: for people where that is a terminal, for programs else.

    Who listens to errors hears them at every level: owners are told of them, and they are counted.
    """
    is_text = style is LogFormat.TEXT or (style is LogFormat.AUTO and sys.stderr.isatty())
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(Redacting(token) if is_text else AsJson(token))
    handler.addFilter(Referring())
    handler.setLevel(level)
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(min(handler.level, logging.ERROR))
    # What no line tells is not found out for each: the documented way to make a record in two thirds of the time.
    logging.logThreads = logging.logProcesses = logging.logMultiprocessing = False
    logging._srcfile = None  # noqa: SLF001 - so the documentation has it
    for name in QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)
