from __future__ import annotations

import os
import sqlite3
import stat
import sys
from contextlib import closing, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest

from bot.store import Store
from bot.store.connection import connect
from bot.store.migrations import APPLICATION_ID, applied, apply, pending
from bot.store.opening import open_database
from bot.tutor.learner import Learner
from quizzes.errors import BadInput
from tests.bot.store.builders import fill

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

NOBODY = 65_534
IN_MEMORY = 2


def open_and_close(path: Path) -> None:
    """Open the store as a command does."""
    Store.open(path).close()


def test_a_new_database_is_made_with_its_folder_for_its_owner_only(tmp_path: Path) -> None:
    path = tmp_path / "new" / "quizbot.db"
    with Store.open(path) as store:
        fill(store)
        modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in [path.parent, *path.parent.iterdir()]}
    assert modes == {"new": 0o700, "quizbot.db": 0o600, "quizbot.db-wal": 0o600, "quizbot.db-shm": 0o600}


def test_the_rights_of_a_folder_that_is_there_stay(tmp_path: Path) -> None:
    before = tmp_path.stat().st_mode
    open_and_close(tmp_path / "quizbot.db")
    assert tmp_path.stat().st_mode == before


def test_what_was_written_is_there_when_it_is_opened_again(path: Path) -> None:
    with Store.open(path) as first:
        fill(first)
    with Store.open(path) as second:
        assert second.learner(1) == Learner(id=1, name="小林")
        assert [info.id for info in second.sets()] == ["s"]


def test_what_a_statement_is_undone_by_is_kept_in_memory_and_not_in_a_file_made_for_it(path: Path) -> None:
    with closing(open_database(path)) as db:
        assert db.execute("PRAGMA temp_store").fetchone()[0] == IN_MEMORY


def test_nothing_is_left_beside_a_closed_database(path: Path) -> None:
    with Store.open(path) as store:
        fill(store)
    assert [file.name for file in path.parent.iterdir()] == ["quizbot.db"]


def test_an_empty_file_is_a_new_database(path: Path) -> None:
    path.touch()
    open_and_close(path)


def test_a_path_may_hold_what_addresses_may_not(tmp_path: Path) -> None:
    open_and_close(tmp_path / "质 问?#%20&=" / "quiz bot;'\".db")


def test_every_commit_is_flushed_and_references_are_checked(path: Path) -> None:
    open_and_close(path)
    with closing(connect(path)) as db:
        settings = [
            db.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
        ]
    assert settings == ["wal", 2, 1, 10_000]


def make_foreign(path: Path) -> None:
    """Make another program's database."""
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE notes (text)")


def make_marked(path: Path) -> None:
    """Make an empty database that bears another program's mark."""
    with closing(sqlite3.connect(path)) as other:
        other.execute("PRAGMA application_id = 77")


def make_newer(path: Path) -> None:
    """Make a database that a later version has changed."""
    open_and_close(path)
    with closing(sqlite3.connect(path)) as other, other:
        other.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('quizbot', 'm999_later', '')"
        )


def make_text(path: Path) -> None:
    """Make a file that is no database."""
    path.write_text("不是数据库。" * 500, encoding="utf-8")


def make_scrambled(path: Path) -> None:
    """Make a database whose schema cannot be read any more."""
    open_and_close(path)
    content = path.read_bytes()
    path.write_bytes(content[:100] + b"\xff" * 3_996 + content[4_096:])


def make_cut_off(path: Path) -> None:
    """Make a database that lost its end."""
    with Store.open(path) as store:
        fill(store)
    path.write_bytes(path.read_bytes()[:6_000])


@pytest.mark.parametrize(
    ("make", "fault"),
    [
        pytest.param(make_foreign, "is the database of another program", id="another program's"),
        pytest.param(make_marked, "is the database of another program", id="marked by another program"),
        pytest.param(make_newer, "was used by a newer quizbot .it has m999_later.: use that version", id="newer"),
        pytest.param(make_text, "cannot be used .file is not a database.", id="no database"),
        pytest.param(make_scrambled, "quizbot restore FILE", id="scrambled"),
        pytest.param(make_cut_off, "quizbot restore FILE", id="cut off"),
        pytest.param(lambda path: path.mkdir(), "is a folder: give the path of a file in it", id="folder"),
    ],
)
def test_a_file_that_cannot_be_used_is_named_with_the_variable_and_the_cure(
    path: Path, make: Callable[[Path], None], fault: str
) -> None:
    make(path)
    before = None if path.is_dir() else path.read_bytes()
    with pytest.raises(BadInput, match=fault) as refusal:
        Store.open(path)
    assert str(path) in str(refusal.value)
    assert "QUIZBOT_DATABASE" in str(refusal.value)
    assert before is None or path.read_bytes() == before


def test_a_folder_that_is_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(BadInput, match=r"cannot be made \(Not a directory\): give a path in a folder"):
        Store.open(tmp_path / "file" / "quizbot.db")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs /proc, where nobody may write")
def test_a_folder_that_may_not_be_written_is_refused() -> None:
    with pytest.raises(BadInput, match=r"/proc/quizbot\.db cannot be made"):
        Store.open(Path("/proc/quizbot.db"))


@pytest.fixture
def as_nobody() -> Iterator[Path]:
    """Run without the rights of root, who may write everything; give a database that may only be read."""
    if sys.platform == "win32":
        pytest.skip("needs users and rights of POSIX")
    with TemporaryDirectory() as folder:
        path = Path(folder) / "quizbot.db"
        open_and_close(path)
        path.chmod(0o444)
        path.parent.chmod(0o555)
        user = os.geteuid()
        if user == 0:
            os.seteuid(NOBODY)
        yield path
        os.seteuid(user)
        path.parent.chmod(0o700)


def test_a_file_that_may_only_be_read_is_refused(as_nobody: Path) -> None:
    with pytest.raises(BadInput, match="let this user write the file and its folder"):
        Store.open(as_nobody)


def test_a_file_that_may_only_be_read_is_refused_where_its_folder_may_be_written(as_nobody: Path) -> None:
    user = os.geteuid()
    os.seteuid(os.getuid())  # who made it
    as_nobody.parent.chmod(0o777)
    os.seteuid(user)
    with pytest.raises(BadInput, match="let this user write the file and its folder"):
        Store.open(as_nobody)


@pytest.mark.skipif(sys.platform == "win32", reason="needs limits of POSIX")
def test_a_disk_that_has_no_room_for_what_lies_beside_the_file_is_said_to_be_full(path: Path) -> None:
    open_and_close(path)
    with no_room(), pytest.raises(BadInput, match="the disk is full; make room, then try again"):
        Store.open(path)


@contextmanager
def no_room() -> Iterator[None]:
    """Let no file have a whole page, as on a full disk."""
    import resource  # noqa: PLC0415 - there is none on Windows

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1_000, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_file_of_another_user_is_refused(as_nobody: Path) -> None:
    user = os.geteuid()
    os.seteuid(os.getuid())  # who made it
    as_nobody.chmod(0o000)
    os.seteuid(user)
    if os.access(as_nobody, os.R_OK, effective_ids=True):
        pytest.skip("somebody who may read everything")
    with pytest.raises(BadInput, match="see that this user may read and write the file, and its folder"):
        Store.open(as_nobody)


def test_a_file_in_a_folder_that_may_only_be_read_is_refused(as_nobody: Path) -> None:
    with pytest.raises(BadInput, match=r"cannot be made \(Permission denied\): give a path in a folder"):
        Store.open(as_nobody.with_name("new.db"))


def test_a_name_with_a_zero_byte_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="cannot be made"):
        Store.open(tmp_path / "a\0b")


def test_a_name_that_is_too_long_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="File name too long"):
        Store.open(tmp_path / ("x" * 300))


def test_migrations_are_numbered_in_their_order_and_all_applied(path: Path) -> None:
    open_and_close(path)
    with closing(connect(path)) as db:
        names = applied(db)
        assert pending(db) == []
        assert db.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
    assert [int(name[1:4]) for name in names] == list(range(1, len(names) + 1))


def test_a_database_that_was_left_halfway_through_its_migrations_is_brought_up_to_date(path: Path) -> None:
    with closing(connect(path)) as db:
        apply(db, stop_before="m005_attempts")
    with Store.open(path) as store:
        fill(store)
        assert [info.id for info in store.sets()] == ["s"]


def test_a_migration_that_fails_changes_nothing(path: Path) -> None:
    with closing(sqlite3.connect(path)) as other:
        other.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        other.execute("CREATE TABLE sessions (something_else)")
    with pytest.raises(sqlite3.OperationalError, match="table sessions already exists"):
        Store.open(path)
    with closing(connect(path)) as db:
        assert [row["name"] for row in db.execute("SELECT name FROM sqlite_schema")] == ["sessions"]


def test_a_database_that_another_program_holds_is_waited_for_and_then_named(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA journal_mode = DELETE")
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(BadInput, match="another program holds it for writing"):
            open_database(path, patience=0.1)
        other.execute("ROLLBACK")
        open_database(path, patience=0.1).close()
