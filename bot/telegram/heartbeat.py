"""
Whether the bot is alive: a file beside the database, touched whenever all updates were fetched or could have come.

There is nothing in it, but for a word once the bot was told to end: what it did a moment ago is no sign of life then.
"""

from __future__ import annotations

import logging
import os
from contextlib import suppress
from typing import TYPE_CHECKING

from bot.store.connection import OWNER_ONLY_FILE
from bot.telegram.polling import LONG_POLL
from quizzes.errors import BadInput

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

logger = logging.getLogger(__name__)

# A long poll takes up to 65 seconds; after this many without one, something is wrong.
LONGEST_SILENCE = 180.0
# Clocks are put right by little while a bot runs; what is further ahead says nothing of how it is now.
MOST_AHEAD = 5.0
BETWEEN_RUNS = 10
ENDED = b"ended"


def heartbeat_of(database: Path) -> Path:
    """Give the file beside a database."""
    return database.with_name(f"{database.name}.heartbeat")


def beating(database: Path) -> Callable[[], None]:
    """Begin to beat, and give what does so once; a disk that cannot be written does not end the bot."""
    path = heartbeat_of(database)
    _say(path, b"")

    def beat() -> None:
        try:
            path.touch(OWNER_ONLY_FILE)
        except OSError as error:
            logger.warning("%s cannot be touched, so it looks as if the bot were away: %s", path, error.strerror)

    return beat


def end(database: Path) -> None:
    """Say that the bot has ended; when it last worked stays known."""
    _say(heartbeat_of(database), ENDED)


def _say(path: Path, word: bytes) -> None:
    """Write into a file that is there as if it was not touched."""
    with suppress(OSError):
        there = path.stat()
        path.write_bytes(word)
        os.utime(path, ns=(there.st_atime_ns, there.st_mtime_ns))


def last_beat(database: Path) -> float | None:
    """Give when a bot that worked on this database was last known to do so; None where there was none."""
    try:
        return heartbeat_of(database).stat().st_mtime
    except FileNotFoundError:
        return None


def has_just_beaten(database: Path, now: float) -> bool:
    """Say whether another bot worked on this database a moment ago."""
    beat = last_beat(database)
    return beat is not None and now - beat < LONG_POLL + BETWEEN_RUNS


def check(database: Path, now: float, most: float = LONGEST_SILENCE) -> float:
    """
    Give the seconds since the bot was last known to work.

    Raises:
        BadInput: that is too long ago, or it never was, or it is still to come, or the bot has ended.
    """
    path = heartbeat_of(database)
    try:
        silence, word = now - path.stat().st_mtime, path.read_bytes()
    except FileNotFoundError:
        msg = f"no bot has worked on {database} yet: start one with quizbot run"
        raise BadInput(msg) from None
    if word == ENDED:
        msg = (
            f"the bot on {database} was stopped, and has not reached Telegram since: start it with quizbot run, or look"
            " at its log"
        )
        raise BadInput(msg)
    if silence < -MOST_AHEAD:
        msg = (
            f"the bot on {database} fetched updates {-silence:.0f} seconds after now, by the clock, so nobody knows"
            " whether it still does: see that the clock is right, or look at its log"
        )
        raise BadInput(msg)
    if silence > most:
        msg = f"the bot on {database} has not fetched updates for {silence:.0f} seconds: look at its log"
        raise BadInput(msg)
    return max(0.0, silence)
