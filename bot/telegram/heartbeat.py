"""Whether the bot is alive: a file beside the database, touched whenever updates were fetched or could have come."""

from __future__ import annotations

import logging
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


def heartbeat_of(database: Path) -> Path:
    """Give the file beside a database."""
    return database.with_name(f"{database.name}.heartbeat")


def beating(database: Path) -> Callable[[], None]:
    """Give what beats once; a disk that cannot be written does not end the bot."""
    path = heartbeat_of(database)

    def beat() -> None:
        try:
            path.touch(OWNER_ONLY_FILE)
        except OSError as error:
            logger.warning("%s cannot be touched, so it looks as if the bot were away: %s", path, error.strerror)

    return beat


def has_just_beaten(database: Path, now: float) -> bool:
    """Say whether another bot worked on this database a moment ago."""
    try:
        return now - heartbeat_of(database).stat().st_mtime < LONG_POLL + BETWEEN_RUNS
    except FileNotFoundError:
        return False


def check(database: Path, now: float, most: float = LONGEST_SILENCE) -> float:
    """
    Give the seconds since the bot was last known to work.

    Raises:
        BadInput: that is too long ago, or it never was, or it is still to come.
    """
    try:
        silence = now - heartbeat_of(database).stat().st_mtime
    except FileNotFoundError:
        msg = f"no bot has worked on {database} yet: start one with quizbot run"
        raise BadInput(msg) from None
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
