"""Files are read within limits and written whole."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bot.cli.files import read_bytes, write_bytes
from bot.cli.on_screen import on_screen
from quizzes.errors import BadInput, InvalidFile
from quizzes.limits import Limits
from tests.bot.hostile_files import zipped

if TYPE_CHECKING:
    from tests.bot.cli.conftest import Person


def test_a_file_of_just_the_size_that_is_allowed_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"12345")

    assert read_bytes(path, Limits(bytes=5)) == b"12345"
    with pytest.raises(InvalidFile, match=r"The file has 0\.1 MB"):
        read_bytes(path, Limits(bytes=4))


def test_standard_input_is_read_within_the_limit_too(person: Person) -> None:
    result = person.types("check", "-", stdin=b"a" * 20_000_001)

    assert result.exit_code == 1
    assert "The file has more than 20 MB, and 20 MB are allowed" in result.stderr


def test_a_limit_beyond_the_memory_costs_nothing(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"1" * 1_500_000)

    assert len(read_bytes(path, Limits(bytes=10**18))) == 1_500_000


@pytest.mark.parametrize(
    ("name", "written"),
    [
        pytest.param("a\x1b[31m\nb.txt", r"a\x1b[31m\nb.txt", id="what steers a terminal"),
        pytest.param("a\u202e\u2028\x9bb", r"a\u202e\u2028\x9bb", id="what turns a line or begins one"),
        pytest.param("a\udcfe", r"a\udcfe", id="no text"),
        pytest.param("王　さん é👩.txt", "王　さん é👩.txt", id="what people write"),
    ],
)
def test_a_name_is_written_as_it_is_but_for_what_is_no_text(name: str, written: str) -> None:
    assert on_screen(Path(name)) == written


@pytest.mark.parametrize("verb", [["check"], ["sets", "add"]], ids=" ".join)
def test_a_name_in_an_archive_steers_no_terminal(person: Person, verb: list[str]) -> None:
    archive = person.writes("a.zip", zipped({"b\x1b[31m\n.txt": b"nothing"}))
    result = person.types(*verb, archive)

    assert "\x1b" not in result.output
    assert r"a.zip/b\x1b[31m\n.txt" in result.stderr


def test_a_file_that_may_not_be_read_is_bad_input_and_no_wrong_usage(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))

    path = person.writes("talk.txt", "记者：你好。\n")
    monkeypatch.setattr(os, "access", lambda *_, **__: False)  # so that it is seen by who may read everything, too
    monkeypatch.setattr(type(path), "open", refuse)

    result = person.types("check", path)

    assert result.exit_code == 1
    assert result.stderr == f"quizbot: {path}: may not be read; change its permissions\n"


def test_what_is_written_takes_the_place_of_what_was_there_with_its_permissions(tmp_path: Path) -> None:
    path = tmp_path / "set.json"
    path.write_bytes(b"old")
    path.chmod(0o640)

    write_bytes(path, b"new")

    assert path.read_bytes() == b"new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert list(tmp_path.iterdir()) == [path]


def test_a_link_is_followed_and_stays_a_link(tmp_path: Path) -> None:
    target, link = tmp_path / "target.json", tmp_path / "link.json"
    target.write_bytes(b"old")
    link.symlink_to(target)

    write_bytes(link, b"new")

    assert link.is_symlink()
    assert target.read_bytes() == b"new"


@pytest.mark.parametrize(
    ("name", "message"),
    [
        pytest.param(".", "is a folder; give the name of a file", id="folder"),
        pytest.param("nowhere/set.json", "cannot be written (No such file or directory)", id="no-folder"),
        pytest.param("x" * 300, "cannot be written (File name too long)", id="long-name"),
    ],
)
def test_what_cannot_be_written_is_said_with_the_reason(tmp_path: Path, name: str, message: str) -> None:
    with pytest.raises(BadInput) as refusal:
        write_bytes(tmp_path / name, b"new")

    assert message in str(refusal.value)
    assert list(tmp_path.iterdir()) == []


def test_a_device_is_written_to_as_it_is(tmp_path: Path) -> None:
    null = tmp_path / "null"
    null.symlink_to("/dev/null")

    write_bytes(null, b"new")

    assert null.is_char_device()
