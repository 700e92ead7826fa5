"""
What the environment tells the bot: every `QUIZBOT_…` variable, read once, checked at once.

A wrong value raises `BadInput` with the variable's name and the cure; an empty one counts as not set. A secret is never
part of a message. The verbs of the command line that work on files and the database need `database_path` alone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import platformdirs

from quizzes.errors import BadInput
from quizzes.limits import DEFAULT_LIMITS, Limits

if TYPE_CHECKING:
    from collections.abc import Mapping

TELEGRAM = "https://api.telegram.org"
DEFAULT_LISTEN = "127.0.0.1:8080"
DEFAULT_TIMEZONE = "UTC"
DEFAULT_LOG_LEVEL = "INFO"
DEFAULT_BACKUP_DAYS = 7
MOST_BACKUP_DAYS = 3_650
LOG_LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL")
HIGHEST_PORT = 65535
MOST_DIGITS = 19
LEAST_MEMORY = 500  # MB; with less the dictionaries cannot be loaded
_LIMIT = re.compile(r"[0-9]{1,12}")
_TOKEN = re.compile(r"[0-9]+:[A-Za-z0-9_-]+")
_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
_LISTEN = re.compile(r"(?P<host>\[[0-9A-Fa-f:.]+\]|[^\s:\[\]/]+):(?P<port>[0-9]{1,5})")
_USER_ID = re.compile(rf"[0-9]{{1,{MOST_DIGITS}}}")


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

    @classmethod
    def from_environment(cls, environ: Mapping[str, str]) -> Settings:
        """
        Read all variables.

        Raises:
            BadInput: a variable is missing or wrong; the message names it and the cure.
        """
        api_url = _address("QUIZBOT_API_URL", _value("QUIZBOT_API_URL", environ) or TELEGRAM).rstrip("/")
        return cls(
            token=_token(environ),
            database=database_path(environ),
            admins=_admins(environ),
            api_url=api_url,
            webhook=_webhook(environ, is_own_server=api_url != TELEGRAM),
            timezone=default_timezone(environ),
            log_level=_log_level(environ),
            is_rate_limited=_is_rate_limited(environ, is_own_server=api_url != TELEGRAM),
            limits=file_limits(environ),
            care=care(environ),
            log_format=_log_format(environ),
            metrics=_metrics(environ),
            backups=backups(environ),
        )


def database_path(environ: Mapping[str, str]) -> Path:
    """
    Say where the database is: `QUIZBOT_DATABASE`, or `quizbot.db` in the user's data folder.

    Raises:
        BadInput: the path is that of a folder.
    """
    given = _value("QUIZBOT_DATABASE", environ)
    if given is None:
        return platformdirs.user_data_path("quizbot", appauthor=False) / "quizbot.db"
    try:
        path = Path(given).expanduser()
        is_folder = path.is_dir()
    except (OSError, RuntimeError, ValueError) as error:
        _refuse("QUIZBOT_DATABASE", f"is no usable path ({error})", "give the path of a file")
    if is_folder:
        _refuse("QUIZBOT_DATABASE", f"is a folder: {path}", f"give the path of a file, such as {path}/quizbot.db")
    return path


def default_timezone(environ: Mapping[str, str]) -> ZoneInfo:
    """
    Say in which time zone somebody is who has chosen none: `QUIZBOT_TIMEZONE`, or UTC.

    Raises:
        BadInput: there is no such zone.
    """
    given = _value("QUIZBOT_TIMEZONE", environ) or DEFAULT_TIMEZONE
    try:
        return ZoneInfo(given)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        _refuse(
            "QUIZBOT_TIMEZONE",
            f"is {given!r}, which is no known time zone",
            "give a name such as Asia/Tokyo, Europe/Berlin or UTC",
        )


def file_limits(environ: Mapping[str, str]) -> Limits:
    """
    Say what a file from outside may hold: `QUIZBOT_LIMIT_BYTES`, `QUIZBOT_LIMIT_HANZI`, … for each field of `Limits`.

    Raises:
        BadInput: one is no number that can be a limit.
    """
    given = {field.name: _limit(f"QUIZBOT_LIMIT_{field.name.upper()}", environ) for field in fields(Limits)}
    return Limits(**{name: value for name, value in given.items() if value is not None})


def care(environ: Mapping[str, str]) -> Care:
    """
    Say what a file from outside may take: `QUIZBOT_LIMIT_SECONDS`, … for each field of `Care`.

    Raises:
        BadInput: one is no number that can be a limit.
    """
    given = {field.name: _limit(f"QUIZBOT_LIMIT_{field.name.upper()}", environ) for field in fields(Care)}
    chosen = Care(**{name: value for name, value in given.items() if value is not None})
    if chosen.memory_mb < LEAST_MEMORY:
        _refuse("QUIZBOT_LIMIT_MEMORY_MB", f"is {chosen.memory_mb}", f"give {LEAST_MEMORY} or more, in MB")
    return chosen


def backups(environ: Mapping[str, str]) -> Backups | None:
    """
    Say where daily backups go and how long they are kept: `QUIZBOT_BACKUP_DIR` and `QUIZBOT_BACKUP_DAYS`.

    Raises:
        BadInput: the folder is none, or the number of days is none.
    """
    given, days = _value("QUIZBOT_BACKUP_DIR", environ), _value("QUIZBOT_BACKUP_DAYS", environ)
    if days is not None and not (re.fullmatch(r"[0-9]{1,4}", days) and 1 <= int(days) <= MOST_BACKUP_DAYS):
        _refuse("QUIZBOT_BACKUP_DAYS", f"is {days!r}", f"give a number of days from 1 to {MOST_BACKUP_DAYS}")
    if given is None:
        return None
    try:
        folder = Path(given).expanduser()
        is_folder = folder.is_dir() or not folder.exists()
    except (OSError, RuntimeError, ValueError) as error:
        _refuse("QUIZBOT_BACKUP_DIR", f"is no usable path ({error})", "give the path of a folder")
    if not is_folder:
        _refuse("QUIZBOT_BACKUP_DIR", f"is no folder: {folder}", "give the path of a folder")
    return Backups(folder=folder, days=DEFAULT_BACKUP_DAYS if days is None else int(days))


def _limit(name: str, environ: Mapping[str, str]) -> int | None:
    given = _value(name, environ)
    if given is None:
        return None
    if not _LIMIT.fullmatch(given) or int(given) == 0:
        _refuse(name, f"is {given!r}", "give a whole number from 1 on, without blanks and separators")
    return int(given)


def _token(environ: Mapping[str, str]) -> Secret:
    given, file = _value("QUIZBOT_TOKEN", environ), _value("QUIZBOT_TOKEN_FILE", environ)
    read = None if file is None else _first_line("QUIZBOT_TOKEN_FILE", file)
    if given is not None and read is not None and given != read:
        _refuse("QUIZBOT_TOKEN", "and QUIZBOT_TOKEN_FILE hold different tokens", "set only one of them")
    token = given or read
    if token is None:
        _refuse(
            "QUIZBOT_TOKEN",
            "is not set",
            "set it to the token that @BotFather gave you, or put the token into"
            " a file and its path into QUIZBOT_TOKEN_FILE",
        )
    if not _TOKEN.fullmatch(token):
        name = "QUIZBOT_TOKEN" if given is not None else "QUIZBOT_TOKEN_FILE"
        _refuse(
            name,
            "holds no bot token",
            "copy it whole from @BotFather: digits, a colon, then letters, digits, _ and -, as in 123456:ABC-def",
        )
    return Secret(token)


def _first_line(name: str, path: str) -> str:
    try:
        lines = Path(path).expanduser().read_text(encoding="utf-8-sig").split()
    except (OSError, RuntimeError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else "not a text file"
        _refuse(name, f"cannot be read: {path} ({reason})", "give the path of a file that holds the token")
    if len(lines) != 1:
        _refuse(name, f"holds {len(lines)} words instead of one: {path}", "put the token into it, and nothing else")
    return lines[0]


def _admins(environ: Mapping[str, str]) -> frozenset[int]:
    given = _value("QUIZBOT_ADMINS", environ) or ""
    ids = [part.strip() for part in given.split(",") if part.strip()]
    for id_ in ids:
        if not _USER_ID.fullmatch(id_) or int(id_) == 0:
            _refuse(
                "QUIZBOT_ADMINS",
                f"holds {id_!r}, which is no Telegram user id",
                "give the ids as numbers, separated by commas, as in 123456789,987654321",
            )
    return frozenset(map(int, ids))


def _webhook(environ: Mapping[str, str], *, is_own_server: bool) -> Webhook | None:
    listen = _listen("QUIZBOT_WEBHOOK_LISTEN", _value("QUIZBOT_WEBHOOK_LISTEN", environ) or DEFAULT_LISTEN)
    secret = _value("QUIZBOT_WEBHOOK_SECRET", environ)
    if secret is not None and not _SECRET.fullmatch(secret):
        _refuse(
            "QUIZBOT_WEBHOOK_SECRET", "is no secret that Telegram accepts", "use 1 to 256 of A-Z, a-z, 0-9, _ and -"
        )
    given = _value("QUIZBOT_WEBHOOK_URL", environ)
    if given is None:
        return None
    url = _address("QUIZBOT_WEBHOOK_URL", given)
    if not is_own_server and not url.startswith("https:"):
        _refuse("QUIZBOT_WEBHOOK_URL", "is no https:// address", "give one, Telegram posts to no other")
    if secret is None:
        _refuse(
            "QUIZBOT_WEBHOOK_SECRET",
            "is not set although QUIZBOT_WEBHOOK_URL is",
            "set it to a long random text: without it anybody could send updates",
        )
    return Webhook(url=url, host=listen.host, port=listen.port, path=urlsplit(url).path or "/", secret=Secret(secret))


def _metrics(environ: Mapping[str, str]) -> Listen | None:
    given = _value("QUIZBOT_METRICS_LISTEN", environ)
    return None if given is None else _listen("QUIZBOT_METRICS_LISTEN", given)


def _listen(name: str, given: str) -> Listen:
    match = _LISTEN.fullmatch(given)
    if match is None or not 1 <= int(match["port"]) <= HIGHEST_PORT:
        _refuse(
            name,
            f"is {given!r}",
            f"give host:port, as in {DEFAULT_LISTEN} or 0.0.0.0:8080, with a port of 1 to {HIGHEST_PORT}",
        )
    return Listen(host=match["host"].strip("[]"), port=int(match["port"]))


def _address(name: str, given: str) -> str:
    if not _is_address(given):
        _refuse(
            name,
            "is no address of a server",
            "give one that begins with https:// or http://, without a name and a password, without ? and #,"
            " as in https://bot.example.org/path",
        )
    return given


def _is_address(given: str) -> bool:
    if re.search(r"[\s?#]", given):
        return False
    try:
        parts = urlsplit(given)
        port = parts.port
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.username is None and port != 0


def _log_level(environ: Mapping[str, str]) -> str:
    given = _value("QUIZBOT_LOG_LEVEL", environ) or DEFAULT_LOG_LEVEL
    if given.upper() not in LOG_LEVELS:
        _refuse("QUIZBOT_LOG_LEVEL", f"is {given!r}", f"give one of {', '.join(LOG_LEVELS)}")
    return given.upper()


def _log_format(environ: Mapping[str, str]) -> LogFormat:
    given = _value("QUIZBOT_LOG_FORMAT", environ) or LogFormat.AUTO
    if given.lower() not in set(LogFormat):
        _refuse("QUIZBOT_LOG_FORMAT", f"is {given!r}", f"give one of {', '.join(LogFormat)}")
    return LogFormat(given.lower())


def _is_rate_limited(environ: Mapping[str, str], *, is_own_server: bool) -> bool:
    given = _value("QUIZBOT_RATE_LIMIT", environ) or "on"
    if given.lower() not in {"on", "off"}:
        _refuse("QUIZBOT_RATE_LIMIT", f"is {given!r}", "give on or off")
    if given.lower() == "off" and not is_own_server:
        _refuse(
            "QUIZBOT_RATE_LIMIT",
            "is off although Telegram's own server has limits",
            "leave it on, or set QUIZBOT_API_URL to a Bot API server without limits",
        )
    return given.lower() == "on"


def _value(name: str, environ: Mapping[str, str]) -> str | None:
    return environ.get(name, "").strip() or None


def _refuse(name: str, fault: str, cure: str) -> NoReturn:
    msg = f"{name} {fault}: {cure}"
    raise BadInput(msg)
