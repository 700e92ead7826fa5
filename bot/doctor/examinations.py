"""What is looked at, one thing after the other? Nothing is changed by it, and no secret is told."""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import available_timezones

from bot.dictionary import current_edition, dictionary_path
from bot.doctor.finding import Finding, ok, problem, warning
from bot.doctor.telegram_server import ask_telegram
from bot.settings import backups, database_path, faults, misspelt, settings_from
from bot.store.daily import DailyCopies
from bot.store.dictionary_file import DictionaryFile
from bot.store.examination import examine
from bot.telegram.heartbeat import check
from quizzes.errors import BadInput

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from datetime import datetime

    from bot.settings import Backups

MEGA = 1_000_000
LEAST_FREE, SCARCE = 100 * MEGA, 1_000 * MEGA
LARGE_JOURNAL = 500 * MEGA
OLD_BACKUP = 2 * 86_400
FONT = "NotoSansSC-Regular.ttf"
ZONES = frozenset({"Asia/Tokyo", "Asia/Shanghai", "Europe/Berlin", "UTC"})


def examined(environ: Mapping[str, str], clock: Callable[[], datetime], *, is_online: bool = True) -> Iterator[Finding]:
    """Look at everything; `is_online` allows to ask Telegram."""
    found = faults(environ)
    for fault in found:
        yield problem("settings", fault, "correct the variable that is named")
    strangers = misspelt(environ)
    for stranger in strangers:
        yield warning("settings", stranger, "correct the name, or take the variable away")
    if not found and not strangers:
        yield ok("settings", "all variables are well")
    with suppress(BadInput):  # else it was told already
        path = database_path(environ)
        yield from _database(path)
        yield _disk("disk", path.parent)
        yield _running(path, clock())
        yield _dictionary(dictionary_path(path))
        yield from _backups(backups(environ), path, clock())
    yield _font()
    yield _zones()
    yield _metrics(environ)
    if is_online and not found:
        yield from ask_telegram(settings_from(environ), clock)


def _database(path: Path) -> Iterator[Finding]:
    if not path.exists():
        obstacle = _obstacle(path.parent)
        if obstacle is None:
            yield ok("database", f"{path} is not there yet; the first start makes it")
        else:
            yield problem("database", f"{path} cannot be made: {obstacle}", "QUIZBOT_DATABASE says where it is to be")
        return
    try:
        found = examine(path)
    except (BadInput, OSError) as error:
        yield problem("database", str(error), "QUIZBOT_DATABASE says where it is")
        return
    if found.findings:
        cure = "bring back a copy with `quizbot restore FILE`"
        yield problem("database", f"{path} is damaged: {'; '.join(found.findings)}", cure)
        return
    if not os.access(path, os.W_OK):
        yield problem("database", f"{path} may not be written by this user", "let the user that the bot is write it")
        return
    yield ok("database", f"{path} is sound, {_size(found.size)}, schema {found.schema}")
    if found.pending:
        yield warning(
            "schema",
            f"changes to be made: {found.pending}",
            "the next start makes them, after a copy beside the database; a large one takes minutes",
        )
    if found.journal_bytes > LARGE_JOURNAL:
        cure = "stop what reads the database for long; the bot shrinks it when it stops"
        yield warning("journal", f"it has {_size(found.journal_bytes)}", cure)


def _obstacle(folder: Path) -> str | None:
    """Say what keeps this user from making a folder, or a file in it; None where nothing does."""
    there = next(each for each in (folder.absolute(), *folder.absolute().parents) if each.exists())
    if not there.is_dir():
        return f"{there} is no folder"
    return None if os.access(there, os.W_OK | os.X_OK) else f"this user may not write to {there}"


def _disk(name: str, folder: Path) -> Finding:
    there = next(each for each in (folder, *folder.absolute().parents) if each.is_dir())
    free = shutil.disk_usage(there).free
    told = f"{_size(free)} free at {there}"
    if free < LEAST_FREE:
        return problem(name, told, "make room: nothing can be recorded on a full disk")
    return warning(name, told, "make room soon") if free < SCARCE else ok(name, told)


def _running(path: Path, now: datetime) -> Finding:
    try:
        silence = check(path, now.timestamp())
    except (BadInput, OSError) as error:
        return warning("bot", str(error), "start it with `quizbot run`, or look at its log")
    return ok("bot", f"it fetched updates {silence:.0f} s ago")


def _dictionary(path: Path) -> Finding:
    edition = DictionaryFile(path).edition()
    if edition == current_edition():
        return ok("dictionary", f"{path} is there, {_size(path.stat().st_size)}")
    fault = "is not there yet" if not path.exists() else "is damaged" if edition is None else "is of another version"
    cure = "a running bot makes it within minutes; its log says where it could not, and until then only texts are known"
    return warning("dictionary", f"{path} {fault}", cure)


def _backups(given: Backups | None, path: Path, now: datetime) -> Iterator[Finding]:
    if given is None:
        cure = "set QUIZBOT_BACKUP_DIR, or let something run `quizbot backup FILE`"
        yield warning("backups", "the bot makes none by itself", cure)
        return
    obstacle = _obstacle(given.folder)
    if obstacle is not None:
        yield problem(
            "backups", f"none can be made: {obstacle}", "look as the user that the bot is, or let it write there"
        )
        return
    copies = DailyCopies(given.folder, given.days, path)
    try:
        copies.check()
        age = copies.age(now)
    except BadInput as error:
        yield problem("backups", str(error), "without that the bot does not start")
        return
    except OSError as error:  # the bot makes the folder for its own user alone
        yield problem(
            "backups", f"{given.folder} cannot be read ({error.strerror})", "look as the user that the bot is"
        )
        return
    if age is None:
        yield warning("backups", f"there is none in {given.folder} yet", "a running bot makes one within minutes")
    elif age > OLD_BACKUP:
        cure = "see that the bot runs and may write there; its log says what went wrong"
        yield problem("backups", f"the last one is {age / 86_400:.0f} days old", cure)
    else:
        yield ok("backups", f"the last one is {age / 3_600:.0f} h old, in {given.folder}")
    yield _disk("disk of backups", given.folder)


def _font() -> Finding:
    spec = find_spec("zhplot")
    folders = () if spec is None else spec.submodule_search_locations or ()
    if any((Path(folder) / "fonts" / FONT).is_file() for folder in folders):
        return ok("font", f"{FONT} is there")
    return problem("font", f"{FONT} of the package zhplot is missing: no pictures", "install the program anew")


def _zones() -> Finding:
    missing = ZONES - available_timezones()
    if missing:
        return problem("time zones", f"unknown: {', '.join(sorted(missing))}", "install the package tzdata")
    return ok("time zones", f"{len(available_timezones())} are known")


def _metrics(environ: Mapping[str, str]) -> Finding:
    listen = environ.get("QUIZBOT_METRICS_LISTEN", "").strip()
    if not listen:
        return ok("metrics", "off")
    if find_spec("prometheus_client") is None:
        cure = "install prometheus-client, or unset QUIZBOT_METRICS_LISTEN"
        return problem("metrics", "wanted, and the package that makes them is missing", cure)
    return ok("metrics", f"at http://{listen}/metrics")


def _size(number: int) -> str:
    return f"{number / MEGA:,.1f} MB" if number < 1_000 * MEGA else f"{number / MEGA / 1_000:,.1f} GB"
