"""
Which copies of the database does the bot keep by itself? One of each day, for some days, in their own folder.

Two databases of one name would give their copies the same names. Whose one is, is told by what is in it.
"""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from glob import escape
from typing import TYPE_CHECKING

from bot.store.connection import OWNER_ONLY_FOLDER
from bot.store.copying import birth_of, sweep
from quizzes.errors import BadInput

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bot.store.store import Store

REST = 0.02  # seconds after each step of a copy, which others have the disk for
_DAY = r"(?P<day>[0-9]{4}-[0-9]{2}-[0-9]{2})"


class DailyCopies:
    """The copies of one database, named by their day (in UTC): `quizbot-2026-12-01.db`."""

    def __init__(self, folder: Path, days: int, database: Path) -> None:
        self._folder = folder
        self._days = days
        self._database = database
        self._stem = database.stem
        self._name = re.compile(rf"{re.escape(database.stem)}-{_DAY}\.db")

    def make_folder(self) -> None:
        """
        See that the folder is there and may be written.

        Raises:
            BadInput: it cannot be made or written.
        """
        try:
            self._folder.mkdir(mode=OWNER_ONLY_FOLDER, parents=True, exist_ok=True)
            trial = self._folder / f".{self._stem}.trial"
            trial.touch()
            trial.unlink()
        except OSError as error:
            msg = (
                f"QUIZBOT_BACKUP_DIR: {self._folder} cannot be used ({error.strerror}): give a folder that this user"
                " may write to"
            )
            raise BadInput(msg) from error

    def check(self) -> None:
        """
        See that the last copy in the folder is one of this database.

        Raises:
            BadInput: another database has its copies there.
        """
        for _, path in self.known()[-1:]:
            self._check_is_ours(path)

    def has(self, now: datetime) -> bool:
        """Say whether the copy of today is there."""
        return self._is_ours(self._path(now.astimezone(UTC).date()))

    def make(self, store: Store, now: datetime, is_wanted: Callable[[], bool] = lambda: True) -> Path:
        """
        Make the copy of today, checked, while others go on; for threads. What other days left unfinished goes.

        Raises:
            BadInput: it cannot be written, the message says the cure; or it is not wanted any more.
        """
        path = self._path(now.astimezone(UTC).date())
        self._check_is_ours(path)
        sweep(self._folder, f"{escape(self._stem)}-????-??-??.db")
        store.backup(path, rest=REST, is_wanted=is_wanted)
        return path

    def prune(self, now: datetime) -> list[Path]:
        """Delete the copies that are too old and are ours, never the last one; give what was deleted."""
        oldest = now.astimezone(UTC).date() - timedelta(days=self._days - 1)
        ours = [(day, path) for day, path in self.known() if self._is_ours(path)]
        old = [path for day, path in ours[:-1] if day < oldest]
        for path in old:
            path.unlink()
        return old

    def known(self) -> list[tuple[date, Path]]:
        """List what bears the name of a copy, the oldest first."""
        if not self._folder.is_dir():
            return []
        return sorted((day, path) for path in self._folder.iterdir() if (day := self._day_of(path)) is not None)

    def age(self, now: datetime) -> float | None:
        """Give the seconds since the last copy was made; None where there is none."""
        with suppress(FileNotFoundError):
            last = next((path for _, path in reversed(self.known()) if self._is_ours(path)), None)
            return None if last is None else max(0.0, now.timestamp() - last.stat().st_mtime)
        return None

    def _is_ours(self, path: Path) -> bool:
        birth = birth_of(path)
        return birth is not None and birth == birth_of(self._database)

    def _check_is_ours(self, path: Path) -> None:
        if birth_of(path) is not None and not self._is_ours(path):
            msg = (
                f"QUIZBOT_BACKUP_DIR: {path} is a copy of another database than {self._database}: give each database a"
                " folder of its own, or restore that copy if it is meant"
            )
            raise BadInput(msg)

    def _path(self, day: date) -> Path:
        return self._folder / f"{self._stem}-{day.isoformat()}.db"

    def _day_of(self, path: Path) -> date | None:
        match = self._name.fullmatch(path.name)
        try:
            return None if match is None or not path.is_file() else date.fromisoformat(match["day"])
        except ValueError:
            return None
