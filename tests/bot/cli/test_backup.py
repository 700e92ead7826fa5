"""`quizbot backup` and `quizbot restore`: a copy, and back again."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from bot.store import Store
from bot.store.lock import only_one
from tests.quizzes.formats.sets import as_bytes, small_set

if TYPE_CHECKING:
    from pathlib import Path

    from tests.bot.cli.conftest import Person


def ids(person: Person) -> set[str]:
    return {row["id"] for row in person.library()}


def test_a_copy_brings_back_what_was_there(person: Person) -> None:
    copy = person.folder / "copy.db"
    person.types("sets", "add", person.writes("lesson.json", as_bytes(small_set())))
    assert person.types("backup", copy).exit_code == 0
    person.types("sets", "add", person.writes("later.json", as_bytes(small_set() | {"id": "later"})))

    result = person.types("restore", copy)

    assert result.exit_code == 0
    assert "What was there before is kept as" in result.stderr
    assert "small" in ids(person)
    assert "later" not in ids(person)


def test_a_copy_can_be_restored_where_there_is_nothing_yet(person: Person) -> None:
    copy = person.folder / "copy.db"
    ids(person)
    person.types("backup", copy)
    person.database.unlink()

    result = person.types("restore", copy)

    assert (result.exit_code, "kept as" in result.stderr) == (0, False)


def test_there_is_nothing_to_copy_without_a_database(person: Person) -> None:
    result = person.types("backup", person.folder / "copy.db")

    assert result.exit_code == 1
    assert f"there is no database at {person.database}; QUIZBOT_DATABASE says where it is" in result.stderr
    assert not person.database.exists()


def test_a_copy_does_not_become_a_file_called_dash_where_a_pipe_waits_for_it(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(person.folder)
    ids(person)
    result = person.types("backup", "-")

    assert (result.exit_code, result.stdout) == (1, "")
    assert "-: a copy is not written to standard output" in result.stderr
    assert not (person.folder / "-").exists()


def test_a_file_that_is_no_copy_is_not_restored(person: Person) -> None:
    before = ids(person)

    result = person.types("restore", person.writes("note.txt", "no database"))

    assert result.exit_code == 1
    assert "note.txt" in result.stderr
    assert ids(person) == before


def test_a_missing_copy_is_not_restored(person: Person) -> None:
    assert person.types("restore", person.folder / "nowhere.db").exit_code == 1


def test_a_name_that_is_no_text_is_a_name(person: Person) -> None:
    copy, database = (os.fsencode(person.folder / name) for name in ("copy", "quizbot"))
    given = os.fsdecode(copy + b"\xfe.db")
    verbs = (("sets", "list"), ("backup", given), ("backup", given), ("restore", given), ("doctor", "--offline"))
    environ = {"QUIZBOT_DATABASE": os.fsdecode(database + b"\xfe.db"), "QUIZBOT_TOKEN": "1:a"}
    results = [person.runs(*words, **environ) for words in verbs]

    assert [(result.returncode, b"Traceback" in result.stderr) for result in results] == [(0, False)] * len(verbs)
    assert rb"quizbot\udcfe.db is sound" in results[-1].stdout


def test_nothing_is_restored_while_a_bot_runs(person: Person) -> None:
    copy = person.folder / "copy.db"
    ids(person)
    person.types("backup", copy)

    with only_one(person.database):
        result = person.types("restore", copy)

    assert result.exit_code == 1
    assert "a bot runs already" in result.stderr


def test_a_bot_does_not_start_where_another_one_has_its_daily_copies(person: Person) -> None:
    with Store.open(person.folder / "quizbot.db") as store:
        store.backup(person.folder / "quizbot-2026-12-01.db")

    result = person.runs("run", QUIZBOT_TOKEN="1:a", QUIZBOT_BACKUP_DIR=str(person.folder))

    assert result.returncode == 1
    assert b"quizbot-2026-12-01.db is a copy of another database than" in result.stderr


@pytest.fixture
def linked(person: Person) -> Path:
    """Give the path of a database that the person reaches by a link in another folder."""
    database = person.folder / "disk" / "linked.db"
    database.parent.mkdir()
    person.database.parent.mkdir()
    person.database.symlink_to(database)
    return database


def test_what_a_link_leads_to_is_restored_and_kept(person: Person, linked: Path) -> None:
    copy = person.folder / "copy.db"
    ids(person)
    person.types("backup", copy)
    person.types("sets", "add", person.writes("later.json", as_bytes(small_set() | {"id": "later"})))

    assert person.types("restore", copy).exit_code == 0

    (kept,) = linked.parent.glob("linked.db.before-*")
    assert not kept.is_symlink()
    assert person.database.readlink() == linked
    assert "later" not in ids(person)


def test_a_bot_that_runs_is_seen_through_a_link(person: Person, linked: Path) -> None:
    copy = person.folder / "copy.db"
    ids(person)
    person.types("backup", copy)

    with only_one(linked):
        result = person.types("restore", copy)

    assert (result.exit_code, "a bot runs already" in result.stderr) == (1, True)


def test_a_copy_is_not_written_over_another_program_s_file(person: Person) -> None:
    ids(person)
    letter = person.writes("letter.txt", "dear diary")

    result = person.types("backup", letter)

    assert result.exit_code == 1
    assert letter.read_text() == "dear diary"
