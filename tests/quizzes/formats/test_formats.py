"""A format is known by what is in a file, then by its name."""

from __future__ import annotations

import subprocess
import sys

import pytest

from quizzes.errors import BadInput
from quizzes.formats import Format, endings, format_of, read_set_file, writer_for
from tests.quizzes.formats.reading import questions_in, set_in
from tests.quizzes.formats.sets import as_bytes, small_set


@pytest.mark.parametrize(
    ("data", "name", "expected"),
    [
        pytest.param(as_bytes(small_set()), "lesson.txt", Format.JSON, id="content"),
        pytest.param(b"\xef\xbb\xbf\r\n {}", "lesson", Format.JSON, id="mark-and-blanks-first"),
        pytest.param(b"[{", "lesson.txt", Format.JSON, id="list"),
        pytest.param(b"{", "lesson.txt", Format.JSON, id="cut"),
        pytest.param("{ 'format'".encode("utf-16"), "lesson.txt", Format.JSON, id="utf-16"),
        pytest.param(b"anything", "Lesson.JSON", Format.JSON, id="name"),
        pytest.param(b"", "lesson.json", Format.JSON, id="empty-by-name"),
        pytest.param(b"", "", None, id="empty"),
        pytest.param("{一}\nA. 一\nB. 二\nANSWER: A".encode(), "a.aiken", Format.AIKEN, id="aiken-that-begins-as-json"),
        pytest.param("{=一}\nA. 一\nB. 二\nANSWER: A".encode(), "a.aiken", Format.AIKEN, id="aiken-with-signs-of-gift"),
        pytest.param("谁？{=一}".encode(), "a.aiken", Format.GIFT, id="gift-by-another-name"),
        pytest.param(as_bytes(small_set()), "lesson.csv", Format.JSON, id="json-by-another-name"),
        pytest.param("［访谈］主持人：你好。".encode(), "lesson.txt", None, id="interview"),
        pytest.param("[访谈] 主持人：你好。".encode(), "lesson.txt", None, id="interview-in-brackets"),
        pytest.param("[1] 你好。".encode(), "lesson.txt", None, id="footnote"),
        pytest.param(b"\x00\xff", "json", None, id="noise"),
    ],
)
def test_the_format_of_a_file_is_found(data: bytes, name: str, expected: Format | None) -> None:
    assert format_of(data, name) is expected


def test_what_is_no_set_is_not_read_as_one() -> None:
    with pytest.raises(BadInput, match=r"the formats of question sets are \.json, \.csv, \.tsv, \.xlsx, \.gift"):
        read_set_file("主持人：你好。".encode(), "lesson.txt")


def test_each_format_reads_what_it_writes() -> None:
    question_set = set_in(as_bytes(small_set()), "lesson.json")

    for format_ in Format:
        written = writer_for(f"lesson{format_}")(question_set)
        assert questions_in(written.data, f"lesson{format_}"), format_


def test_format_1_carries_everything() -> None:
    question_set = set_in(as_bytes(small_set()), "lesson.json")

    written = writer_for("lesson.json")(question_set)

    assert written.losses == ()
    assert set_in(written.data, "lesson.json") == question_set


def test_a_name_without_a_format_is_refused() -> None:
    with pytest.raises(BadInput, match=r"lesson\.docx: no format of question sets has this ending"):
        writer_for("lesson.docx")


def test_endings_are_listed() -> None:
    assert endings() == ".json, .csv, .tsv, .xlsx, .gift, .aiken, .xml"


def test_who_writes_json_loads_no_other_format() -> None:
    program = (
        "import sys\nfrom quizzes.formats import Format, writer_for\nwriter_for(Format.JSON)\n"
        "print([name for name in ('csv', 'html', 'openpyxl', 'xml.sax') if name in sys.modules])"
    )

    result = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)  # our own

    assert result.stdout.decode().strip() == "[]"
