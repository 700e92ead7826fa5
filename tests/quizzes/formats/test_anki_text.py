"""Notes are read as Anki 26.9 exports them as plain text, with and without HTML and its own columns."""

from __future__ import annotations

import pytest

from quizzes.checking import FileKind, check
from quizzes.formats import text_typed_in
from quizzes.interview import Interview

BASIC = (
    ("学习", "xuéxí<br>to study", "xuéxí to study"),
    ("图书馆", "<div>túshūguǎn</div><div>library [sound:a.mp3]</div>", "túshūguǎn library"),
    ("朋友", "<b>péngyou</b>&nbsp;friend", "péngyou friend"),
    ("老师", "lǎoshī teacher", "lǎoshī teacher"),
    ("苹果", '"<img src=""a.jpg""> píngguǒ ""apple"""', '"píngguǒ ""apple"""'),
)
IDS = ("BsUYC.l*l|", "QiKUR>g&_s", '"G#q,6n7deF"', "HrAB8AW892", "gZ>Ngv`8-3")
MEANT = [
    ("学习", "xuéxí", "to study"),
    ("图书馆", "túshūguǎn", "library"),
    ("朋友", "péngyou", "friend"),
    ("老师", "lǎoshī", "teacher"),
    ("苹果", "píngguǒ", '"apple"'),
]
FIELDS = (
    ("学习", "xuéxí", "to study, to learn", "[sound:a.mp3]", "我<b>学习</b>汉语。"),
    ("图书馆", "túshūguǎn", "library", "", ""),
    ("朋友", "péngyou", "friend; pal", "", "他是我的朋友。"),
    ("老师", "lǎoshī", "teacher", "", ""),
)


def exported(*above: str, rows: list[list[str]]) -> bytes:
    return "".join(f"{line}\n" for line in (*above, *("\t".join(row) for row in rows))).encode()


WITH_HTML = exported(
    "#separator:tab", "#html:true", "#tags column:3", rows=[[front, back, "hsk1"] for front, back, _ in BASIC]
)
PLAIN = exported("#separator:tab", "#html:false", rows=[[front, back] for front, _, back in BASIC])
WITH_ALL = exported(
    "#separator:tab",
    "#html:true",
    "#guid column:1",
    "#notetype column:2",
    "#deck column:3",
    "#tags column:6",
    rows=[[id_, "Basic", "中文::第一课", *row[:2], ""] for id_, row in zip(IDS, BASIC, strict=True)],
)
IN_FIELDS = exported("#separator:tab", "#html:true", "#tags column:6", rows=[[*fields, ""] for fields in FIELDS])


def read(data: bytes, name: str = "notes.txt") -> Interview:
    checked = check(data, name)
    assert (checked.kind, checked.problems) == (FileKind.INTERVIEW, ())
    assert isinstance(checked.content, Interview)
    return checked.content


@pytest.mark.parametrize("name", ["notes.txt", "notes.csv"])
@pytest.mark.parametrize(
    "data",
    [
        pytest.param(WITH_HTML, id="HTML and tags"),
        pytest.param(PLAIN, id="cards"),
        pytest.param(WITH_ALL, id="ids, note types, decks and tags"),
        pytest.param(b"\xef\xbb\xbf" + WITH_ALL.replace(b"\n", b"\r\n"), id="saved by another program"),
    ],
)
def test_fronts_and_backs_are_words_with_readings_and_meanings(data: bytes, name: str) -> None:
    found = read(data, name)

    assert found.is_word_list
    assert [(entry.word, entry.reading, entry.meaning) for entry in found.glossary] == MEANT
    assert found.title is None


def test_fields_are_told_apart_by_what_is_in_them() -> None:
    found = read(IN_FIELDS)
    assert [(entry.word, entry.reading, entry.meaning) for entry in found.glossary] == [row[:3] for row in FIELDS]
    assert [entry.example for entry in found.glossary] == ["我学习汉语。", None, "他是我的朋友。", None]


def test_a_word_stands_on_its_line_of_the_file() -> None:
    assert [entry.line for entry in read(WITH_ALL).glossary] == [7, 8, 9, 10, 11]


def test_other_separators_are_known_by_their_names() -> None:
    rows = "".join(f'{word};{reading};"{meaning}"\n' for word, reading, meaning, *_ in FIELDS)
    found = read(f"#separator:Semicolon\n#html:false\n{rows}".encode())
    assert [entry.meaning for entry in found.glossary] == [row[2] for row in FIELDS]


def test_a_column_that_no_note_can_have_is_passed_over() -> None:
    rows = [list(row) for row in FIELDS]
    found = read(exported("#separator:tab", "#html:true", f"#guid column:{'9' * 5_000}", rows=rows))
    assert [entry.word for entry in found.glossary] == [row[0] for row in FIELDS]


@pytest.mark.parametrize(
    "data",
    [
        pytest.param("# 第一课\n学习\txuéxí\tto study\n".encode(), id="a heading of Markdown"),
        pytest.param(b"#separator:tab\n" + b"\xff\xfe\xfd\x00", id="no text"),
        pytest.param(f"#separator:tab\n{'a' * 200_000}\tb\n".encode(), id="a field that is far too long"),
    ],
)
def test_what_anki_did_not_write_is_left_to_others(data: bytes) -> None:
    typed = text_typed_in(data)
    assert typed is None or not typed.text
