"""
Wrong and hostile files on the command line: each is refused or accepted in words that name the place and the cure.

None that is refused leaves anything in the library, and none ends in a traceback.
"""

from __future__ import annotations

import json
from dataclasses import fields
from typing import TYPE_CHECKING

import pytest

from tests.bot.cli.conftest import Person
from tests.bot.hostile_files import ACCEPTED, LIMITS, REFUSED, zipped

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(autouse=True)
def _limits(monkeypatch: pytest.MonkeyPatch) -> None:
    for field in fields(LIMITS):
        monkeypatch.setenv(f"QUIZBOT_LIMIT_{field.name.upper()}", str(getattr(LIMITS, field.name)))


@pytest.fixture(scope="module")
def admin(tmp_path_factory: pytest.TempPathFactory) -> Person:
    person = Person(folder=tmp_path_factory.mktemp("admin"))
    person.library()
    return person


def test_there_are_a_hundred() -> None:
    names = [case[0] for case in (*REFUSED, *ACCEPTED)]
    assert len(set(names)) == len(names) >= 100


@pytest.mark.parametrize(("name", "content", "words"), [pytest.param(*rest, id=id_) for id_, *rest in REFUSED])
def test_what_is_wrong_is_refused_in_words(
    admin: Person, tmp_path: Path, name: str, content: bytes, words: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    before = admin.library()

    for verb in (("check",), ("sets", "add")):
        result = admin.types(*verb, path)

        assert (result.exit_code, result.stdout) == (1, "")
        assert result.stderr.startswith(f"quizbot: {path}")
        assert words.strip("❌") in result.stderr, result.stderr
        assert "Traceback" not in result.stderr
    assert admin.library() == before


@pytest.mark.parametrize(("name", "content"), [pytest.param(*rest, id=id_) for id_, *rest in ACCEPTED])
def test_what_is_only_odd_is_accepted(tmp_path: Path, name: str, content: bytes) -> None:
    person = Person(folder=tmp_path)
    path = tmp_path / name
    path.write_bytes(content)

    assert person.types("check", path).exit_code == 0
    added = person.types("sets", "add", path)

    assert added.exit_code == 0, added.stderr
    assert added.stdout.strip() in {info["id"] for info in person.library()}


def test_of_several_files_only_the_wrong_ones_stay_out(person: Person) -> None:
    good = person.writes("good.csv", "prompt,option1,option2,answer\n我们学什么？,中文,日文,中文\n")
    wrong = person.writes("wrong.csv", "prompt,option1,option2,answer\n我们学什么？,中文,日文,德文\n")
    archive = person.folder / "both.zip"
    archive.write_bytes(
        zipped({"more.csv": good.read_bytes().replace("我们".encode(), "他们".encode()), "bad.csv": b""})
    )
    before = len(person.library())

    added = person.types("sets", "add", wrong, good, archive)

    assert added.exit_code == 1
    assert len(added.stdout.splitlines()) == 2 == len(person.library()) - before
    assert f"{wrong}: 1 error" in added.stderr
    assert f"{archive}/bad.csv: 1 error" in added.stderr


def test_one_id_is_for_one_file(person: Person) -> None:
    one = person.writes("one.csv", "prompt,option1,option2,answer\n我们学什么？,中文,日文,中文\n")
    before = person.library()

    added = person.types("sets", "add", "--id", "x", one, one)

    assert (added.exit_code, added.stdout) == (2, "")
    assert "--id: it is for one file" in added.stderr
    assert person.library() == before


def test_one_id_is_not_for_all_files_of_a_zip(person: Person) -> None:
    archive = person.writes("a.zip", zipped({"a.csv": b"prompt,answer\na,b\n", "b.csv": b"prompt,answer\nc,d\n"}))
    before = person.library()

    added = person.types("sets", "add", "--id", "x", archive)

    assert (added.exit_code, added.stdout) == (1, "")
    assert "--id: it is for one file" in added.stderr
    assert person.library() == before


def test_check_tells_a_program_of_each_file_in_a_zip(person: Person) -> None:
    archive = person.writes("a.zip", zipped({"a.csv": b"", "b.csv": b"prompt,option1,option2,answer\na,b,c,b\n"}))

    checked = person.types("check", "--json", archive)

    found = json.loads(checked.stdout)
    assert (checked.exit_code, found["ok"]) == (1, False)
    assert [(each["file"], each["ok"]) for each in found["files"]] == [("a.csv", False), ("b.csv", True)]
