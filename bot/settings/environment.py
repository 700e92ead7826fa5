"""
What the environment tells the bot: every `QUIZBOT_…` variable, read once, checked at once.

A wrong value raises `BadInput` with the variable's name and the cure; an empty one counts as not set. A secret is never
part of a message. The verbs of the command line that work on files and the database need `database_path` alone.
"""

from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.settings.addresses import DEFAULT_LISTEN, api_server, listen, posted_to
from bot.settings.given import refuse, value
from bot.settings.person_id import person_id
from bot.settings.values import DEFAULT_BACKUP_DAYS, Backups, Care, Listen, LogFormat, Secret, Settings, Webhook
from quizzes.errors import BadInput
from quizzes.limits import Limits

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

TELEGRAM = "https://api.telegram.org"
DEFAULT_TIMEZONE = "UTC"
DEFAULT_LOG_LEVEL = "INFO"
MOST_BACKUP_DAYS = 3_650
LOG_LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL")
IN_MEMORY = ":memory:"  # as SQLite calls a database that is in no file
LEAST_MEMORY = 500  # MB; with less the dictionaries cannot be loaded
HIGHEST_LIMIT = 999_999_999  # of seconds, that is half a life; what keeps time takes no number without end
_LIMIT = re.compile(r"[0-9]{1,9}")
_TOKEN = re.compile(r"[0-9]+:[A-Za-z0-9_-]+")
_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")


def settings_from(environ: Mapping[str, str]) -> Settings:
    """
    Read all variables.

    Raises:
        BadInput: a variable is missing or wrong; the message names it and the cure.
    """
    return Settings(
        token=_token(environ),
        database=database_path(environ),
        admins=_admins(environ),
        api_url=_api_url(environ),
        webhook=_webhook(environ),
        timezone=default_timezone(environ),
        log_level=_log_level(environ),
        is_rate_limited=_is_rate_limited(environ),
        limits=file_limits(environ),
        care=care(environ),
        log_format=_log_format(environ),
        metrics=_metrics(environ),
        backups=backups(environ),
    )


def faults(environ: Mapping[str, str]) -> list[str]:
    """Say all that is wrong, where reading the settings says the first of it."""
    found = list[str]()
    for read in _READERS:
        try:
            read(environ)
        except BadInput as fault:
            found.append(str(fault))
    return list(dict.fromkeys(found))


def database_path(environ: Mapping[str, str]) -> Path:
    """
    Say where the database is: `QUIZBOT_DATABASE`, or `quizbot.db` in the user's data folder.

    A link is followed: the database has one lock, and whatever else lies beside it, by whichever name it is reached.

    Raises:
        BadInput: the path is that of a folder, or of no file at all.
    """
    given = value("QUIZBOT_DATABASE", environ)
    try:
        path = (_usual_path() if given is None else Path(given).expanduser()).resolve()
        is_folder, is_file = path.is_dir(), path.is_file() or not path.exists()
    except (OSError, RuntimeError, ValueError) as error:
        refuse("QUIZBOT_DATABASE", f"is no usable path ({error})", "give the path of a file")
    if given is not None and str(Path(given)) == IN_MEMORY:
        refuse("QUIZBOT_DATABASE", f"is {given!r}, which no two programs can share", "give the path of a file")
    if is_folder:
        refuse("QUIZBOT_DATABASE", f"is a folder: {path}", f"give the path of a file, such as {path}/quizbot.db")
    if not is_file:
        refuse("QUIZBOT_DATABASE", f"is no file: {path}", "give the path of a file on a disk")
    return path


def _usual_path() -> Path:
    import platformdirs  # noqa: PLC0415 - whoever runs a bot says where its database is

    return platformdirs.user_data_path("quizbot", appauthor=False) / "quizbot.db"


def default_timezone(environ: Mapping[str, str]) -> ZoneInfo:
    """
    Say in which time zone somebody is who has chosen none: `QUIZBOT_TIMEZONE`, or UTC.

    Raises:
        BadInput: there is no such zone.
    """
    given = value("QUIZBOT_TIMEZONE", environ) or DEFAULT_TIMEZONE
    try:
        return ZoneInfo(given)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        refuse(
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
        refuse("QUIZBOT_LIMIT_MEMORY_MB", f"is {chosen.memory_mb}", f"give {LEAST_MEMORY} or more, in MB")
    return chosen


def backups(environ: Mapping[str, str]) -> Backups | None:
    """
    Say where daily backups go and how long they are kept: `QUIZBOT_BACKUP_DIR` and `QUIZBOT_BACKUP_DAYS`.

    Raises:
        BadInput: the folder is none, or the number of days is none.
    """
    given, days = value("QUIZBOT_BACKUP_DIR", environ), value("QUIZBOT_BACKUP_DAYS", environ)
    if days is not None and not (re.fullmatch(r"[0-9]{1,4}", days) and 1 <= int(days) <= MOST_BACKUP_DAYS):
        refuse("QUIZBOT_BACKUP_DAYS", f"is {days!r}", f"give a number of days from 1 to {MOST_BACKUP_DAYS}")
    if given is None:
        return None
    try:
        folder = Path(given).expanduser()
        is_folder = folder.is_dir() or not folder.exists()
    except (OSError, RuntimeError, ValueError) as error:
        refuse("QUIZBOT_BACKUP_DIR", f"is no usable path ({error})", "give the path of a folder")
    if not is_folder:
        refuse("QUIZBOT_BACKUP_DIR", f"is no folder: {folder}", "give the path of a folder")
    return Backups(folder=folder, days=DEFAULT_BACKUP_DAYS if days is None else int(days))


def _limit(name: str, environ: Mapping[str, str]) -> int | None:
    given = value(name, environ)
    if given is None:
        return None
    if not _LIMIT.fullmatch(given) or int(given) == 0:
        refuse(name, f"is {given!r}", f"give a whole number from 1 to {HIGHEST_LIMIT}, without blanks and separators")
    return int(given)


def _token(environ: Mapping[str, str]) -> Secret:
    given, file = value("QUIZBOT_TOKEN", environ), value("QUIZBOT_TOKEN_FILE", environ)
    read = None if file is None else _first_line("QUIZBOT_TOKEN_FILE", file)
    if given is not None and read is not None and given != read:
        refuse("QUIZBOT_TOKEN", "and QUIZBOT_TOKEN_FILE hold different tokens", "set only one of them")
    token = given or read
    if token is None:
        refuse(
            "QUIZBOT_TOKEN",
            "is not set",
            "set it to the token that @BotFather gave you, or put the token into"
            " a file and its path into QUIZBOT_TOKEN_FILE",
        )
    if not _TOKEN.fullmatch(token):
        name = "QUIZBOT_TOKEN" if given is not None else "QUIZBOT_TOKEN_FILE"
        refuse(
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
        refuse(name, f"cannot be read: {path} ({reason})", "give the path of a file that holds the token")
    if len(lines) != 1:
        refuse(name, f"holds {len(lines)} words instead of one: {path}", "put the token into it, and nothing else")
    return lines[0]


def _admins(environ: Mapping[str, str]) -> frozenset[int]:
    given = value("QUIZBOT_ADMINS", environ) or ""
    return frozenset(_admin(part.strip()) for part in given.split(",") if part.strip())


def _admin(given: str) -> int:
    id_ = person_id(given)
    if id_ is None:
        refuse(
            "QUIZBOT_ADMINS",
            f"holds {given!r}, which is no Telegram user id",
            "give the ids as numbers, separated by commas, as in 123456789,987654321",
        )
    return id_


def _api_url(environ: Mapping[str, str]) -> str:
    return api_server("QUIZBOT_API_URL", value("QUIZBOT_API_URL", environ) or TELEGRAM)


def _webhook(environ: Mapping[str, str]) -> Webhook | None:
    here = listen("QUIZBOT_WEBHOOK_LISTEN", value("QUIZBOT_WEBHOOK_LISTEN", environ) or DEFAULT_LISTEN)
    secret = value("QUIZBOT_WEBHOOK_SECRET", environ)
    if secret is not None and not _SECRET.fullmatch(secret):
        refuse("QUIZBOT_WEBHOOK_SECRET", "is no secret that Telegram accepts", "use 1 to 256 of A-Z, a-z, 0-9, _ and -")
    given = value("QUIZBOT_WEBHOOK_URL", environ)
    if given is None:
        return None
    url = posted_to("QUIZBOT_WEBHOOK_URL", given, is_own_server=_api_url(environ) != TELEGRAM)
    if secret is None:
        refuse(
            "QUIZBOT_WEBHOOK_SECRET",
            "is not set although QUIZBOT_WEBHOOK_URL is",
            "set it to a long random text: without it anybody could send updates",
        )
    return Webhook(url=url, host=here.host, port=here.port, path=urlsplit(url).path or "/", secret=Secret(secret))


def _metrics(environ: Mapping[str, str]) -> Listen | None:
    given = value("QUIZBOT_METRICS_LISTEN", environ)
    return None if given is None else listen("QUIZBOT_METRICS_LISTEN", given)


def _log_level(environ: Mapping[str, str]) -> str:
    given = value("QUIZBOT_LOG_LEVEL", environ) or DEFAULT_LOG_LEVEL
    if given.upper() not in LOG_LEVELS:
        refuse("QUIZBOT_LOG_LEVEL", f"is {given!r}", f"give one of {', '.join(LOG_LEVELS)}")
    return given.upper()


def _log_format(environ: Mapping[str, str]) -> LogFormat:
    given = value("QUIZBOT_LOG_FORMAT", environ) or LogFormat.AUTO
    if given.lower() not in set(LogFormat):
        refuse("QUIZBOT_LOG_FORMAT", f"is {given!r}", f"give one of {', '.join(LogFormat)}")
    return LogFormat(given.lower())


def _is_rate_limited(environ: Mapping[str, str]) -> bool:
    given = value("QUIZBOT_RATE_LIMIT", environ) or "on"
    if given.lower() not in {"on", "off"}:
        refuse("QUIZBOT_RATE_LIMIT", f"is {given!r}", "give on or off")
    if given.lower() == "off" and _api_url(environ) == TELEGRAM:
        refuse(
            "QUIZBOT_RATE_LIMIT",
            "is off although Telegram's own server has limits",
            "leave it on, or set QUIZBOT_API_URL to a Bot API server without limits",
        )
    return given.lower() == "on"


_READERS: tuple[Callable[[Mapping[str, str]], object], ...] = (
    _token,
    database_path,
    _admins,
    _api_url,
    _webhook,
    default_timezone,
    _log_level,
    _is_rate_limited,
    file_limits,
    care,
    _log_format,
    _metrics,
    backups,
)
