"""
Files that nobody should be able to add: each is refused with its place, without a traceback, and changes nothing.

They are built here, so that what is wrong with each can be read.
"""

from __future__ import annotations

import io
import json
import os
import random
import zipfile
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from tests.bot.cli.conftest import Person
from tests.quizzes.formats.sets import as_bytes, choice, order, small_set, typed

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class WrongFile:
    """A file, how it comes to be, and what must be said of it."""

    id: str
    make: Callable[[Path], object]
    says: str
    name: str = "lesson.txt"


def holding(id_: str, content: bytes, says: str, name: str = "lesson.txt") -> WrongFile:
    return WrongFile(id=id_, make=lambda path: path.write_bytes(content), says=says, name=name)


def text(id_: str, content: str, says: str) -> WrongFile:
    return holding(id_, content.encode(), says)


def wrong_set(id_: str, says: str, **changes: object) -> WrongFile:
    return holding(id_, as_bytes(small_set() | changes), says, "lesson.json")


def wrong_question(id_: str, says: str, question: dict[str, Any]) -> WrongFile:
    return wrong_set(id_, f"questions[0]{says}", questions=[question])


def as_json(id_: str, content: bytes, says: str) -> WrongFile:
    return holding(id_, content, says, "lesson.json")


def zipped(part: str = "ppt/presentation.xml") -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr(part, "你好")
    return buffer.getvalue()


def noise(size: int) -> bytes:
    return random.Random(1).randbytes(size)  # no secret


def sparse(megabytes: int) -> Callable[[Path], object]:
    def make(path: Path) -> None:
        with path.open("wb") as file:
            file.truncate(megabytes * 1_000_000)

    return make


def linked_in_a_circle(path: Path) -> None:
    other = path.with_name("other.txt")
    other.symlink_to(path)
    path.symlink_to(other)


def unreadable(path: Path) -> None:
    path.write_text("主持人：你好。")
    path.chmod(0)
    if os.access(path, os.R_OK):
        pytest.skip("this user may read everything")


JAPANESE = "司会：今日は何を読みましたか。\n\n先生：とても面白い本を読みました。\n"
KOREAN = "진행자: 안녕하세요.\n\n선생님: 안녕하십니까.\n"
ENGLISH = "Host: What did you read today?\n\nTeacher: A very good book.\n"
CHINESE = "主持人：今天读了什么？\n\n老师：读了一本很有意思的书。\n"
TWICE = typed() | {"id": "a"}

NO_FILES = (
    WrongFile(id="missing", make=lambda _: None, says="lesson.txt: there is no such file"),
    WrongFile(id="folder", make=lambda path: path.mkdir(), says="lesson.txt: is a folder"),
    WrongFile(id="pipe", make=os.mkfifo, says="lesson.txt: is no regular file"),
    WrongFile(id="circle-of-links", make=linked_in_a_circle, says="lesson.txt: cannot be read"),
    WrongFile(id="link-to-nothing", make=lambda path: path.symlink_to("nowhere"), says="there is no such file"),
    WrongFile(id="unreadable", make=unreadable, says="lesson.txt: may not be read"),
    WrongFile(id="name-too-long", make=lambda _: None, says="cannot be read", name="x" * 300),
    WrongFile(id="file-as-folder", make=lambda path: path.parent.touch(), says="cannot be read", name="a.txt/b.txt"),
    WrongFile(id="50-mb", make=sparse(50), says="The file has 50 MB, and 20 MB are allowed"),
    WrongFile(id="50-mb-set", make=sparse(50), says="The file has 50 MB", name="lesson.json"),
    WrongFile(id="a-byte-too-large", make=lambda path: path.write_bytes(b"a" * 20_000_001), says="20.1 MB"),
)

NO_INTERVIEWS = (
    holding("empty", b"", "empty"),
    text("blanks", " \n\u3000\n\t\n", "lesson.txt"),
    holding("noise", noise(5_000), "binary data"),
    holding("nul-bytes", b"\0" * 1_000, "whole file"),
    holding("nul-in-text", CHINESE.replace("今天", "今\0天").encode(), "line 1  error"),
    holding("zip", zipped(), "ZIP archive"),
    holding("document", zipped("word/document.xml"), "save it again as DOCX without a password"),
    holding("pdf", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<< /Type /Catalog >>\nendobj\n", "PDF"),
    holding("picture", b"\x89PNG\r\n\x1a\n" + noise(500), "picture"),
    holding("program", b"\x7fELF\x02\x01\x01" + b"\0" * 200, "whole file"),
    holding("utf-16-garbage", b"\xff\xfe" + b"\x00\xd8" * 200, "lesson.txt"),
    holding("half-a-utf-16", CHINESE.encode("utf-16")[:-1], "lesson.txt"),
    holding("latin-1", "Hôte : Où êtes-vous né ?\n\nMaître : À Orléans, né là-bas.\n".encode("latin-1"), "encoding"),
    text("only-japanese", JAPANESE, "no Chinese paragraph"),
    text("only-english", ENGLISH, "no Chinese text"),
    text("only-korean", KOREAN, "lesson.txt"),
    text("only-digits", "1234 5678\n" * 50, "lesson.txt"),
    text("only-labels", "主持人：\n\n老师：\n", "lesson.txt"),
    text("a-web-page", "<!DOCTYPE html>\n<html><head><title>x</title></head><body></body></html>\n", "lesson.txt"),
    text("one-endless-line", "啊" * 200_001, "200,000"),
    text("too-many-hanzi", "主持人：" + ("今" * 5_000 + "\n\n") * 41, "200,000"),
)

NO_JSON = (
    as_json("empty-json", b"", "whole file  error    The file is empty"),
    as_json("cut-json", as_bytes(small_set())[:700], "breaks off at column"),
    as_json("cut-in-the-middle-of-a-character", as_bytes(small_set()).partition("小".encode())[0] + b"\xe5", "line 5"),
    as_json("interview-as-json", CHINESE.encode(), "line 1  error    This is not JSON at column 1"),
    as_json("zip-as-json", zipped(), "This is a ZIP archive"),
    as_json("pdf-as-json", b"%PDF-1.7\n", "This is a PDF document"),
    as_json("noise-as-json", noise(5_000), "line 1"),
    as_json("utf-16-json", json.dumps(small_set()).encode("utf-16"), "The file is UTF-16; save it as UTF-8"),
    as_json("gb18030-json", json.dumps(small_set(), ensure_ascii=False).encode("gb18030"), "is not UTF-8"),
    as_json("latin-1-json", '{"id": "é"}'.encode("latin-1"), "The byte 0xE9 at column 9 is not UTF-8"),
    as_json("raw-nul", as_bytes(small_set()).replace(b"q-choice", b"q\0"), "line 17"),
    as_json("deep-lists", b"[" * 100_000, "More than 16 objects and lists lie in one another at column 17"),
    as_json("deep-within", as_bytes(small_set() | {"x": json.loads("[" * 20 + "]" * 20)}), "More than 16"),
    as_json(
        "not-a-number", as_bytes(small_set() | {"version": float("nan")}), "version  error    NaN cannot stand here"
    ),
    as_json("infinity", as_bytes(small_set() | {"version": float("inf")}), "Infinity cannot stand here"),
    as_json("endless-number", b'{"version": ' + b"9" * 100_000 + b"}", "A number of 100,000 digits"),
    as_json("repeated-key", as_bytes(small_set()).replace(b'"title"', b'"id": "x", "title"'), "id  error    This key"),
    as_json("python", str(small_set()).encode(), "line 1"),
    holding("json-named-txt", b'{"format": "quizbot-set/1"}', "questions  error    This key is missing"),
    as_json("list-at-the-top", as_bytes([small_set()]), "The file is a list"),
    as_json("text-at-the-top", b'"quizbot-set/1"', "must be an object in curly brackets"),
    as_json("null", b"null", "null cannot stand here"),
)

NO_SETS = (
    wrong_set("other-format", 'format  error    "quizbot-set/2" must be', format="quizbot-set/2"),
    wrong_set("no-questions", "questions", questions=[]),
    wrong_set("questions-of-a-wrong-type", "questions", questions="all"),
    wrong_set("too-many-questions", "and 20,000 are allowed", questions=[{}] * 20_001),
    wrong_set("unknown-key", "autor", autor="me"),
    wrong_set("path-as-id", '"../../quizbot" must be 1 to 48', id="../../quizbot"),
    wrong_set("ids-twice", "questions[1].id", questions=[TWICE, TWICE | {"prompt": "b"}]),
    wrong_set("questions-twice", "questions[1]", questions=[typed(), typed()]),
    wrong_set("no-title", "title", title={}),
    wrong_question("answer-no-option", ".answer[0]  error    The answer is not", choice() | {"answer": ["所以"]}),
    wrong_question("seven-options", ".options", choice() | {"options": [*"一二三四五六", "因为"], "why_not": {}}),
    wrong_question("options-alike", ".options[3]", choice() | {"options": ["虽然", "因为", "如果", "因 为"]}),
    wrong_question("option-of-a-wrong-type", ".options[0]", choice() | {"options": [1, "因为"], "why_not": {}}),
    wrong_question("tiles-left-over", ".answer", order() | {"answer": ["我", "和"]}),
    wrong_question("reason-for-nothing", ".why_not", choice() | {"why_not": {"所以": {"code": "N4"}}}),
    wrong_question("level-true", ".level", typed() | {"level": True}),
    wrong_question("level-0", ".level", typed() | {"level": 0}),
    wrong_question("line-0", ".evidence.line", typed() | {"evidence": {"line": 0, "quote": "x"}}),
    wrong_question("escape-sequence", ".prompt", typed() | {"prompt": "\x1b]0;x\x07"}),
    wrong_question("long-prompt", ".prompt", typed() | {"prompt": "长" * 5_001}),
    wrong_question("prompt-of-a-wrong-type", ".prompt", typed() | {"prompt": {"zh": "x"}}),
    wrong_question("null-hint", ".hint", typed() | {"hint": None}),
    as_json("half-a-character", json.dumps(small_set() | {"title": {"en": "a\ud800"}}).encode(), "title.en"),
)  # fmt: skip

WRONG_FILES = (*NO_FILES, *NO_INTERVIEWS, *NO_JSON, *NO_SETS)
WRONG = pytest.mark.parametrize("wrong", [pytest.param(wrong, id=wrong.id) for wrong in WRONG_FILES])


@pytest.fixture(scope="module")
def admin(tmp_path_factory: pytest.TempPathFactory) -> Person:
    person = Person(folder=tmp_path_factory.mktemp("admin"))
    person.library()
    return person


def made(wrong: WrongFile, folder: Path) -> Path:
    path = folder / wrong.name
    wrong.make(path)
    return path


@WRONG
def test_check_refuses_it(wrong: WrongFile, admin: Person, tmp_path: Path) -> None:
    result = admin.types("check", made(wrong, tmp_path))

    assert (result.exit_code, result.stdout) == (1, "")
    assert wrong.says in result.stderr
    assert result.stderr.startswith("quizbot: ")


@WRONG
def test_the_library_refuses_it_and_stays_as_it_is(wrong: WrongFile, admin: Person, tmp_path: Path) -> None:
    before = admin.library()
    checked = admin.types("check", made(wrong, tmp_path))

    result = admin.types("sets", "add", tmp_path / wrong.name)

    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.startswith("quizbot: ")
    assert sorted(result.stderr.splitlines()[1:]) == sorted(checked.stderr.splitlines()[1:])
    assert admin.library() == before


@pytest.mark.parametrize("wrong", [pytest.param(w, id=w.id) for w in WRONG_FILES if w not in NO_FILES or "50" in w.id])
def test_check_tells_a_program_what_is_wrong(wrong: WrongFile, admin: Person, tmp_path: Path) -> None:
    result = admin.types("check", "--json", made(wrong, tmp_path))

    found = json.loads(result.stdout)
    assert (result.exit_code, found["ok"]) == (1, False)
    assert found["kind"] == ("interview" if wrong in NO_INTERVIEWS or wrong.id == "50-mb" else "set")
    assert "error" in {problem["severity"] for problem in found["problems"]}
    assert {frozenset(problem) for problem in found["problems"]} == {
        frozenset({"severity", "code", "line", "cell", "path", "message"})
    }


@pytest.mark.parametrize("verb", ["inspect", "generate"])
@pytest.mark.parametrize("wrong", [pytest.param(w, id=w.id) for w in (*NO_FILES, *NO_INTERVIEWS, NO_JSON[1])])
def test_no_interview_is_taken_out_of_it(wrong: WrongFile, verb: str, admin: Person, tmp_path: Path) -> None:
    result = admin.types(verb, made(wrong, tmp_path))

    assert result.exit_code == 1
    assert result.stderr.startswith("quizbot: ")


@pytest.mark.parametrize("id_", ["missing", "pdf", "cut-json", "deep-lists", "50-mb", "noise", "answer-no-option"])
def test_a_shell_sees_the_same(id_: str, admin: Person, tmp_path: Path) -> None:
    [wrong] = [wrong for wrong in WRONG_FILES if wrong.id == id_]

    result = admin.runs("sets", "add", made(wrong, tmp_path), LC_ALL="C")

    assert (result.returncode, result.stdout) == (1, b"")
    assert result.stderr.startswith(b"quizbot: ")
    assert b"Traceback" not in result.stderr
