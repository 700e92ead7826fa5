"""What can be told the bot from outside: the values, and what they are where nothing is said."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from quizzes.limits import DEFAULT_LIMITS, Limits

if TYPE_CHECKING:
    from pathlib import Path
    from zoneinfo import ZoneInfo

DEFAULT_BACKUP_DAYS = 7


@dataclass(frozen=True, slots=True, repr=False)
class Secret:
    """A text that must not get into a log or a traceback by accident: only `reveal()` shows it."""

    _text: str

    def reveal(self) -> str:
        """Give the text itself."""
        return self._text

    def __repr__(self) -> str:
        return "Secret(***)"

    def __str__(self) -> str:
        return "***"


class LogFormat(StrEnum):
    """For whom the log is written: people, programs, or whichever reads standard error."""

    AUTO = "auto"
    TEXT = "text"
    JSON = "json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Listen:
    """An address of this machine."""

    host: str
    port: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Backups:
    """Where a copy of the database is put each day, and how many days it is kept."""

    folder: Path
    days: int = DEFAULT_BACKUP_DAYS


@dataclass(frozen=True, slots=True, kw_only=True)
class Webhook:
    """Where Telegram posts updates to (`url`), where the bot listens for them, and what proves the sender."""

    url: str
    host: str
    port: int
    path: str
    secret: Secret


@dataclass(frozen=True, slots=True, kw_only=True)
class Care:
    """
    How much the making of a set out of a file from outside may take, and how many files may come in one archive.

    `seconds` are by the clock, `computing_seconds` are of work; the memory is in millions of bytes.
    """

    seconds: int = 300
    computing_seconds: int = 240
    memory_mb: int = 1_000
    files: int = 50


DEFAULT_CARE = Care()


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What `quizbot run` needs; without a webhook it polls."""

    token: Secret
    database: Path
    admins: frozenset[int]
    api_url: str
    webhook: Webhook | None
    timezone: ZoneInfo
    log_level: str
    is_rate_limited: bool
    limits: Limits = DEFAULT_LIMITS
    care: Care = DEFAULT_CARE
    log_format: LogFormat = LogFormat.AUTO
    metrics: Listen | None = None
    backups: Backups | None = None
