"""What is in a ZIP, and what its files are called."""

from __future__ import annotations

import zipfile
from io import BytesIO

import pytest

from bot.uploads.archive import unpacked
from bot.uploads.judging import Judgement, judged
from quizzes.limits import DEFAULT_LIMITS
from tests.quizzes.formats.test_office import SAID, document
from tests.quizzes.formats.test_xlsx import workbook

MOST = 50


def names_in(*names: bytes) -> list[str]:
    """Pack files under names that say not how they are written, as many systems do, and take them out again."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for i, name in enumerate(names):
            archive.writestr("AB"[i] * len(name), b"x")
    data = out.getvalue()
    for i, name in enumerate(names):
        data = data.replace(b"AB"[i : i + 1] * len(name), name)
    return [member.name for member in unpacked(data, DEFAULT_LIMITS, MOST)]


@pytest.mark.parametrize(
    ("name", "encoding"),
    [
        pytest.param("第一课.csv", "gb18030", id="simplified"),
        pytest.param("生词测验.xlsx", "gb18030", id="simplified-workbook"),
        pytest.param("題庫.csv", "big5", id="traditional"),
        pytest.param("復習テスト.csv", "cp932", id="japanese"),
        pytest.param("表.csv", "cp932", id="japanese-with-a-backslash-in-its-bytes"),
        pytest.param("学.csv", "cp932", id="japanese-of-one-sign"),
        pytest.param("第一课.csv", "utf-8", id="utf-8"),
        pytest.param("Übung.csv", "cp437", id="german"),
        pytest.param("Élève.csv", "cp850", id="french"),
        pytest.param("lesson-1.csv", "ascii", id="english"),
    ],
)
def test_a_name_is_read_as_the_system_that_wrote_it_has_it(name: str, encoding: str) -> None:
    assert names_in(name.encode(encoding)) == [name]


def test_a_name_in_unicode_is_kept() -> None:
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("题/第一课.csv", b"x")

    assert [member.name for member in unpacked(out.getvalue(), DEFAULT_LIMITS, MOST)] == ["第一课.csv"]


@pytest.mark.parametrize("litter", [b"__MACOSX/._a.csv", b".DS_Store", b"b/._a.csv", b"~$a.xlsx", b".~lock.a.csv#"])
def test_what_a_system_puts_beside_the_files_is_left_out(litter: bytes) -> None:
    assert names_in(b"a.csv", litter) == ["a.csv"]


def codes(judgement: Judgement) -> list[str]:
    return [] if judgement.found is None else [problem.code for problem in judgement.found.problems]


@pytest.mark.parametrize(
    ("name", "code"),
    [
        pytest.param("words.xlsx", "damaged-workbook", id="workbook"),
        pytest.param("WORDS.XLSX", "damaged-workbook", id="workbook-in-capitals"),
        pytest.param("talk.docx", "not-a-text", id="document"),
        pytest.param("sets.zip", "damaged-archive", id="archive"),
        pytest.param("file", "damaged-archive", id="no-ending"),
    ],
)
def test_a_file_cut_off_on_its_way_is_named_as_what_its_sender_knows_it_by(name: str, code: str) -> None:
    assert codes(judged(b"PK\x03\x04cut off", name, DEFAULT_LIMITS, MOST)) == [code]


@pytest.mark.parametrize(
    ("name", "data"),
    [
        pytest.param("talk.docx", document(*[text for pair in SAID for text in pair]), id="document"),
        pytest.param("talk.xlsx", workbook(*SAID), id="workbook"),
    ],
)
def test_an_interview_in_a_file_of_an_office_gives_its_questions(name: str, data: bytes) -> None:
    judgement = judged(data, name, DEFAULT_LIMITS, MOST)

    assert judgement.found is not None
    assert (judgement.found.kind, judgement.found.turns, judgement.found.pairs) == ("interview", 4, 4)
    assert judgement.made is not None
    assert judgement.reader is not None


def test_a_document_in_a_zip_is_one_of_its_files() -> None:
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("talk.docx", document(*[text for pair in SAID for text in pair]))

    assert [member.name for member in judged(out.getvalue(), "a.zip", DEFAULT_LIMITS, MOST).members] == ["talk.docx"]


def test_a_damaged_workbook_in_a_zip_leaves_the_other_files_alone() -> None:
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("a.csv", b"x")
        archive.writestr("b.xlsx", b"PK\x03\x04cut off")

    members = judged(out.getvalue(), "both.zip", DEFAULT_LIMITS, MOST).members

    assert [member.name for member in members] == ["a.csv", "b.xlsx"]


@pytest.mark.parametrize("database", ["collection.anki2", "collection.anki21", "collection.anki21b"])
def test_a_deck_of_anki_is_called_one_and_not_taken_apart(database: str) -> None:
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(database, b"SQLite format 3")
        archive.writestr("media", b"{}")
    found = judged(out.getvalue(), "words.apkg", DEFAULT_LIMITS, MOST)

    assert found.members == ()
    assert codes(found) == ["anki-deck"]
    assert found.found is not None
    assert "export its notes from Anki as plain text (TXT)" in found.found.problems[0].message
