"""What an interview was typed into may be damaged, too large, or made to do harm: each is told with its cure, soon."""

from __future__ import annotations

import time
import zipfile
from io import BytesIO
from typing import TYPE_CHECKING

import pytest

from quizzes.checking import FileKind, check, interview_in
from quizzes.formats import docx_package, format_of
from quizzes.formats.office_rows import row_text
from quizzes.limits import DEFAULT_LIMITS, Limits
from quizzes.problem import Severity
from tests.quizzes.formats.test_office import SAID, document, para, run, table
from tests.quizzes.formats.test_xlsx import changed, workbook
from tests.quizzes.reading.outlines import codes

if TYPE_CHECKING:
    from collections.abc import Callable

    from openpyxl import Workbook

SECONDS = 10.0


def archive(markup: str, *, method: int = zipfile.ZIP_DEFLATED, name: str = "word/document.xml") -> bytes:
    written = BytesIO()
    with zipfile.ZipFile(written, "w", method) as file:
        file.writestr(name, markup)
    return written.getvalue()


@pytest.mark.parametrize(
    ("data", "limits", "code"),
    [
        pytest.param(document("我们说话吧。")[:-30], DEFAULT_LIMITS, "not-a-text", id="cut off"),
        pytest.param(archive("<a/>", name="word/picture.xml"), DEFAULT_LIMITS, "not-a-text", id="no document"),
        pytest.param(document("<w:p>"), DEFAULT_LIMITS, "damaged-document", id="broken markup"),
        pytest.param(archive("<a/>", method=zipfile.ZIP_LZMA), DEFAULT_LIMITS, "damaged-document", id="not unpacked"),
        pytest.param(document("我们说话吧。" * 99), Limits(unzipped_bytes=600), "too-large-unzipped", id="a bomb"),
        pytest.param(document("我们说话吧。" * 99), Limits(bytes=300), "too-large", id="too large"),
        pytest.param(
            archive('<!DOCTYPE x [<!ENTITY a "哈哈">]><w:document>&a;</w:document>'),
            DEFAULT_LIMITS,
            "entities",
            id="an entity",
        ),
        pytest.param(
            archive('<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]><w:document>&a;</w:document>'),
            DEFAULT_LIMITS,
            "entities",
            id="another file",
        ),
        pytest.param(document(), DEFAULT_LIMITS, "empty-file", id="nothing in it"),
    ],
)
def test_a_document_that_cannot_be_read_is_told_with_what_is_wrong(data: bytes, limits: Limits, code: str) -> None:
    checked = check(data, "talk.docx", limits=limits)

    assert checked.kind is FileKind.INTERVIEW
    assert [problem.code for problem in checked.errors] == [code]


def test_a_document_from_a_browser_is_read_whatever_number_its_parts_have() -> None:
    found = interview_in(
        archive(f"<w:document>{para(run('记者：你怕黑吗？'))}</w:document>", name="word/document2.xml")
    )

    assert [turn.speaker for turn in found.turns] == ["记者"]


@pytest.mark.parametrize(
    "markup",
    [
        pytest.param("<w:p/>" * 300, id="paragraphs"),
        pytest.param(para(run("\n" * 300)), id="line ends"),
        pytest.param(para(f"<w:r><w:t>{'&#9;' * 300}</w:t></w:r>"), id="signs by their number"),
        pytest.param("<w:p " + " ".join(f"a{i}='b'" for i in range(300)) + "/>", id="attributes"),
        pytest.param(para(run("好" * 300)), id="one long text"),
    ],
)
def test_a_few_bytes_that_are_millions_of_marks_are_not_read_to_the_end(
    markup: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for bound in ("MOST_MARKS", "MOST_ATTRIBUTES", "LONGEST_MARK"):
        monkeypatch.setattr(docx_package, bound, 250)
    monkeypatch.setattr(docx_package, "CHUNK", 64)

    assert codes(interview_in(document("", markup))) == ["too-many-marks"]


def test_a_document_within_its_bounds_is_read_in_time() -> None:
    talk = document(*(para(run(text)) for _ in range(4_000) for text in SAID[0]))

    began = time.process_time()
    interview_in(talk, Limits(hanzi=1_000))

    assert time.process_time() - began < SECONDS


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        pytest.param(("甲\n乙", "一\n二"), "甲\t一\u2028\u2028乙\t二", id="a few lines in each"),
        pytest.param(("甲\n乙", "一\n二\n三"), "甲 乙\t一 二 三", id="not as many"),
        pytest.param(
            ("问", "甲？\n乙。", "一？\n二。"), "问\t甲？\t一？\u2028\u2028\t乙。\t二。", id="one name for both"
        ),
        pytest.param(
            ("1.", "甲？\n乙。", "One?\nTwo."), "1.\t甲？\tOne?\u2028\u2028\t乙。\tTwo.", id="one number for both"
        ),
        pytest.param(("问", "甲？\n乙。", "一？二。"), "问\t甲？乙。\t一？二。", id="all in one line beside"),
        pytest.param(("甲？\n乙。", "We asked him, and then."), "甲？乙。\tWe asked him, and then.", id="in English"),
    ],
)
def test_lines_in_cells_stand_beside_each_other(cells: tuple[str, ...], expected: str) -> None:
    assert row_text(cells) == expected


def test_a_cell_of_many_lines_in_a_wide_row_is_not_repeated_beside_each() -> None:
    assert len(row_text(["\n".join("甲" * 50_000), *["乙"] * 50_000])) < 250_000


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        pytest.param("记者：好_xD83D__xDE00_吗？", [], id="both halves of a character"),
        pytest.param("记者：好_xD800_吗？", [("lost-character", 5)], id="one half"),
    ],
)
def test_half_a_character_in_a_cell_is_lost_and_told_so(cell: str, expected: list[tuple[str, int]]) -> None:
    found = interview_in(workbook(*SAID, (cell, "記者：いいですか。")))

    assert [(each.code, each.line) for each in found.problems if each.code == "lost-character"] == expected


def far_below(book: Workbook) -> None:
    book.worksheets[0].cell(1_048_576, 1, "老王：再见。")


def test_rows_are_not_left_out_without_a_word() -> None:
    began = time.process_time()
    found = check(changed(*SAID, by=far_below), "talk.xlsx")

    assert [(each.code, each.cell) for each in found.errors] == [("too-many-rows", "A200001")]
    assert time.process_time() - began < SECONDS


def test_inspection_names_the_row_of_a_cell_that_cannot_be_read() -> None:
    found = interview_in(workbook(*SAID, ("=A1&A2", "式です。")))

    assert [each.line for each in found.problems if each.code == "formula"] == [5]


@pytest.mark.parametrize("make", [lambda: workbook(*SAID), lambda: document(*SAID[0])], ids=["workbook", "document"])
def test_the_limits_that_were_set_decide(make: Callable[[], bytes]) -> None:
    data = make()
    small = Limits(unzipped_bytes=100)

    assert format_of(data, "talk") is None
    assert [each.code for each in check(data, "talk", limits=small).errors] == ["too-large-unzipped"]


@pytest.mark.parametrize(
    ("rows", "lines"),
    [
        pytest.param(
            [("prompt", "option1", "option2", "answer"), ("天是什么颜色？", "蓝", "红", "1")], [2], id="English"
        ),
        pytest.param([("题目", "选项A", "选项B", "答案"), ("他＿＿老师。", "是", "有", "A")], [2], id="Chinese"),
        pytest.param(
            [("", "问题", "回答", ""), ("记者", "您累吗？", "我不累。", "老周")], [], id="who asks and answers"
        ),
        pytest.param([(*pair, *pair) for pair in SAID], [], id="what people say"),
    ],
)
def test_a_table_of_questions_in_a_document_is_no_talk(rows: list[tuple[str, ...]], lines: list[int]) -> None:
    checked = check(document("课后练习", table(rows)), "paper.docx")

    assert [each.line for each in checked.problems if each.code == "questions-in-document"] == lines
    assert checked.is_ok or lines


@pytest.mark.parametrize("name", ["a.html", "a.xls"])
@pytest.mark.parametrize("encoding", ["utf-8", "gb18030", "utf-16"])
def test_a_table_of_questions_in_a_page_is_no_talk(name: str, encoding: str) -> None:
    rows = [("题目", "选项A", "选项B", "答案"), ("他＿＿老师。", "是", "有", "A")]
    cells = ("".join(f"<td>{cell}</td>" for cell in row) for row in rows)
    page = f"<html><table>{''.join(f'<tr>{row}</tr>' for row in cells)}</table></html>"
    checked = check(page.encode(encoding), name)

    assert [(each.severity, each.code) for each in checked.problems] == [(Severity.ERROR, "questions-in-document")]
