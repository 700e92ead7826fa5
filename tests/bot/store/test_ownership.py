"""What root makes under a service's folder belongs to the service: it could not open it, else."""

from __future__ import annotations

import os
import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from bot.store import Store
from bot.store.backup import restore
from bot.store.lock import only_one
from bot.store.ownership import hand_over

if TYPE_CHECKING:
    from pathlib import Path

AT = datetime(2026, 12, 1, tzinfo=UTC)
SERVICE = (61_184, 61_185)

for_root = pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() != 0, reason="only root makes files that belong to others"
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "service"
    folder.mkdir()
    os.chown(folder, *SERVICE)
    return folder


def owners(folder: Path) -> dict[str, tuple[int, int]]:
    return {path.name: (path.stat().st_uid, path.stat().st_gid) for path in folder.iterdir()}


@for_root
def test_a_database_that_is_restored_belongs_to_the_service(folder: Path, tmp_path: Path) -> None:
    with Store.open(tmp_path / "copy.db"):
        pass
    target = folder / "quizbot.db"
    for _ in range(2):  # where none was, and over the one that is there
        with only_one(target):
            restore(tmp_path / "copy.db", target, AT)

    assert len(owners(folder)) == 3
    assert set(owners(folder).values()) == {SERVICE}


@for_root
def test_a_database_that_a_command_makes_belongs_to_the_service_with_its_journals(folder: Path) -> None:
    with Store.open(folder / "quizbot.db"):
        assert set(owners(folder).values()) == {SERVICE}

    assert owners(folder) == {"quizbot.db": SERVICE}


@for_root
def test_the_database_goes_before_its_folder(tmp_path: Path) -> None:
    database, made = tmp_path / "quizbot.db", tmp_path / "made"
    for path in (database, made):
        path.touch()
    os.chown(database, *SERVICE)
    hand_over(made, database)

    assert owners(tmp_path)["made"] == SERVICE


@for_root
def test_what_a_link_of_the_service_points_to_is_not_given_to_it(folder: Path, tmp_path: Path) -> None:
    mine = tmp_path / "system"
    mine.touch()
    (folder / "quizbot.db.lock").symlink_to(mine)
    with only_one(folder / "quizbot.db"):
        assert (mine.stat().st_uid, mine.stat().st_gid) == (os.geteuid(), os.getegid())


def test_who_is_not_root_keeps_what_they_make(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "made").touch()
    before = owners(tmp_path)
    monkeypatch.setattr("bot.store.ownership.os.geteuid", lambda: 1000)
    monkeypatch.setattr("bot.store.ownership.os.chown", lambda *_, **__: pytest.fail("nobody else can"))
    hand_over(tmp_path / "made", tmp_path / "quizbot.db")

    assert owners(tmp_path) == before


@for_root
def test_where_root_may_not_give_it_away_it_is_made_all_the_same(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def is_refused(*_: object, **__: object) -> None:
        raise PermissionError

    monkeypatch.setattr("bot.store.ownership.os.chown", is_refused)
    with only_one(folder / "quizbot.db"), Store.open(folder / "quizbot.db") as store:
        assert store.sets() == []
