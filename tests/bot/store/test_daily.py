"""One copy a day is kept for some days, and nothing else in the folder is ever touched."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import count
from typing import TYPE_CHECKING

import pytest

from bot.store import Store, copying
from bot.store.backup import restore
from bot.store.daily import DailyCopies
from quizzes.errors import BadInput

if TYPE_CHECKING:
    from pathlib import Path

NOON = datetime(2026, 12, 1, 12, 0, tzinfo=UTC)
DAY = timedelta(days=1)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "backups"


@pytest.fixture
def copies(folder: Path, path: Path) -> DailyCopies:
    daily = DailyCopies(folder, 3, path)
    daily.make_folder()
    return daily


def names(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


def test_a_copy_is_made_once_a_day(copies: DailyCopies, folder: Path, file_store: Store) -> None:
    assert not copies.has(NOON)
    made = copies.make(file_store, NOON)

    assert copies.has(NOON + timedelta(hours=11))
    assert not copies.has(NOON + DAY)
    assert names(folder) == ["quizbot-2026-12-01.db"]
    assert folder.stat().st_mode & 0o777 == 0o700
    with Store.open(made) as store:
        assert store.learner(1) == file_store.learner(1)


@pytest.mark.parametrize("wanted", [0, 20], ids=["while it is copied", "while it is checked"])
def test_a_copy_that_nobody_wants_any_more_is_given_up_and_leaves_nothing(
    copies: DailyCopies, folder: Path, file_store: Store, monkeypatch: pytest.MonkeyPatch, wanted: int
) -> None:
    monkeypatch.setattr(copying, "STEPS_BETWEEN_LOOKS", 1)
    asked = count()
    with pytest.raises(BadInput, match=r"nobody wants it any more|interrupted"):
        copies.make(file_store, NOON, lambda: next(asked) < wanted)

    assert names(folder) == []
    copies.make(file_store, NOON)
    assert copies.has(NOON)


def test_what_a_killed_process_left_of_a_copy_goes_with_the_next_one_on_whatever_day(
    copies: DailyCopies, folder: Path, file_store: Store
) -> None:
    for left in (".quizbot-2026-11-29.db.{}.part", ".quizbot-2026-11-29.db.{}.part-journal", ".other.db.{}.part"):
        (folder / left.format("0" * 32)).touch()
    copies.make(file_store, NOON)

    assert names(folder) == [f".other.db.{'0' * 32}.part", "quizbot-2026-12-01.db"]


def test_the_last_days_are_kept(copies: DailyCopies, folder: Path, file_store: Store) -> None:
    for day in range(5):
        copies.make(file_store, NOON + day * DAY)
        copies.prune(NOON + day * DAY)
    assert names(folder) == [f"quizbot-2026-12-0{day}.db" for day in (3, 4, 5)]


def test_what_is_not_ours_stays(copies: DailyCopies, folder: Path, file_store: Store) -> None:
    others = ["quizbot-2020-01-01.db", "quizbot-2020-99-01.db", "quizbot-2020-01-01.db.gz", "other-2020-01-01.db", "x"]
    for name in others:
        (folder / name).write_text("no database of ours")
    file_store.backup(folder / "quizbot-before-exams.db")
    copies.make(file_store, NOON)

    assert copies.prune(NOON) == []
    assert names(folder) == sorted([*others, "quizbot-before-exams.db", "quizbot-2026-12-01.db"])


def test_copies_of_another_database_of_that_name_are_not_taken_for_ours(
    copies: DailyCopies, folder: Path, file_store: Store, tmp_path: Path
) -> None:
    copies.make(file_store, NOON)
    other = tmp_path / "other" / "quizbot.db"
    with Store.open(other) as store:
        theirs = DailyCopies(folder, 1, other)

        assert (theirs.has(NOON), theirs.age(NOON)) == (False, None)
        for refused in (theirs.check, lambda: theirs.make(store, NOON)):
            with pytest.raises(
                BadInput, match=r"QUIZBOT_BACKUP_DIR: .*-01.db is a copy of another database than .*other"
            ):
                refused()
        theirs.make(store, NOON + DAY)
        assert theirs.prune(NOON + 9 * DAY) == []
        theirs.check()
    assert copies.has(NOON)
    assert names(folder) == ["quizbot-2026-12-01.db", "quizbot-2026-12-02.db"]


def test_a_database_that_was_brought_back_knows_its_copies(copies: DailyCopies, file_store: Store, path: Path) -> None:
    made = copies.make(file_store, NOON)
    file_store.close()
    restore(made, path, NOON)

    copies.check()
    assert copies.has(NOON)


def test_the_last_copy_stays_however_old_it_is(copies: DailyCopies, folder: Path, file_store: Store) -> None:
    copies.make(file_store, NOON)
    assert copies.prune(NOON + 400 * DAY) == []
    assert names(folder) == ["quizbot-2026-12-01.db"]


def test_the_age_is_that_of_the_last_copy(copies: DailyCopies, file_store: Store) -> None:
    assert copies.age(NOON) is None
    made = copies.make(file_store, NOON)
    assert copies.age(datetime.fromtimestamp(made.stat().st_mtime + 60, UTC)) == pytest.approx(60)


def test_a_folder_that_cannot_be_written_is_refused_with_the_variables_name(tmp_path: Path, path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(BadInput, match=r"QUIZBOT_BACKUP_DIR: .*file/x cannot be used \(Not a directory\)"):
        DailyCopies(tmp_path / "file" / "x", 3, path).make_folder()
