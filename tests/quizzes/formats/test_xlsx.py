"""Workbooks: what is read, what is wrong and in which cell, and what never gets as far as being unpacked."""

from __future__ import annotations

import datetime as dt
import zipfile
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from openpyxl import Workbook, load_workbook

from quizzes.formats import Format, format_of, writer_for
from quizzes.formats.xlsx_package import MOST_KEPT_BYTES
from quizzes.limits import Limits
from tests.quizzes.formats.reading import brief, messages_of, questions_in, told_of
from tests.quizzes.formats.test_round_trips import a_set, asked

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

HEAD = ("prompt", "option1", "option2", "answer")
ROW = ("谁？", "我", "你", "你")
NAMESPACE = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
LAUGHS = "".join(f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefgh", "bcdefghi", strict=True))
BILLION_LAUGHS = f'<!DOCTYPE x [<!ENTITY a "ha">{LAUGHS}]><worksheet {NAMESPACE}><sheetData>&i;</sheetData></worksheet>'
FOREIGN_FILE = f'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><worksheet {NAMESPACE}>&a;</worksheet>'
SHARED = (
    f"<sst {NAMESPACE}><si><t>prompt</t></si><si><t>answer</t></si>"
    "<si><r><t>日</t></r><r><rPr><b/></rPr><t>本？</t></r><rPh sb='0' eb='2'><t>ニホン</t></rPh></si>"
    "<si><t>是</t></si></sst>"
)
SHARING = (
    f'<worksheet {NAMESPACE}><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>'
    '<row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2" t="s"><v>3</v></c></row></sheetData></worksheet>'
)
STRINGS = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"


def workbook(*rows: Sequence[object], also: dict[str, Sequence[Sequence[object]]] | None = None) -> bytes:
    book = Workbook()
    book.remove(book.worksheets[0])
    for title, of_sheet in {"题": rows, **(also or {})}.items():
        sheet = book.create_sheet(title)
        for row in of_sheet:
            sheet.append(list(row))
    written = BytesIO()
    book.save(written)
    return written.getvalue()


def changed(*rows: Sequence[object], by: Callable[[Workbook], object]) -> bytes:
    """Give a workbook in which somebody did more than write into cells."""
    book = load_workbook(BytesIO(workbook(*rows)))
    by(book)
    written = BytesIO()
    book.save(written)
    return written.getvalue()


def merging(*places: str) -> Callable[[Workbook], object]:
    return lambda book: [book.worksheets[0].merge_cells(place) for place in places]


def hiding(book: Workbook) -> None:
    """Put a second sheet with questions before the eyes, and one with a list away with the first."""
    for title, rows in {"新": (HEAD, ("谁来？", "我", "你", "我")), "表": (("cloze",),)}.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    book.worksheets[0].sheet_state = "hidden"
    book.worksheets[2].sheet_state = "veryHidden"
    book.active = 1


def as_percent(book: Workbook) -> None:
    for place, look in {"B2": "0%", "C2": "0.0%", "D2": "0%"}.items():
        book.worksheets[0][place].number_format = look


def with_parts(data: bytes, **parts: str | bytes) -> bytes:
    """Put parts into a workbook, or in the place of its own; `__` stands for a slash and `_0` for a point."""
    named = {name.replace("__", "/").replace("_0", "."): part for name, part in parts.items()}
    whole = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            if name not in named:
                new.writestr(name, old.read(name))
        for name, part in named.items():
            new.writestr(name, part)
    return whole.getvalue()


def sharing(sheet: str, strings: str) -> bytes:
    """Give a workbook as Excel writes it, its texts in a part of their own."""
    data = workbook(HEAD)
    with zipfile.ZipFile(BytesIO(data)) as archive:
        types = archive.read("[Content_Types].xml").decode()
    override = f'<Override PartName="/xl/sharedStrings.xml" ContentType="{STRINGS}"/></Types>'
    parts = {"[Content_Types]_0xml": types.replace("</Types>", override)}
    return with_parts(data, xl__worksheets__sheet1_0xml=sheet, xl__sharedStrings_0xml=strings, **parts)


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        pytest.param(workbook(HEAD, ROW), ["谁？ [我 / 你] = 你"], id="plain"),
        pytest.param(sharing(SHARING, SHARED), ["日本？ = 是"], id="shared-texts-with-readings"),
        pytest.param(workbook((), (), HEAD, (), ROW), ["谁？ [我 / 你] = 你"], id="empty-rows"),
        pytest.param(
            workbook(("第一课",), (), ("班级", 1), HEAD, ROW), ["谁？ [我 / 你] = 你"], id="title-above-the-head"
        ),
        pytest.param(workbook(("問題文", "選択肢1", "選択肢2", "正解"), ROW), ["谁？ [我 / 你] = 你"], id="japanese"),
        pytest.param(workbook(HEAD, ("几？", 1, 2.0, 2)), ["几？ [1 / 2] = 2"], id="numbers"),
        pytest.param(workbook(HEAD, ("几？", 1.5, True, "TRUE")), ["几？ [1.5 / TRUE] = TRUE"], id="numbers-and-truth"),
        pytest.param(
            workbook(HEAD, ("一_x000D_\n二", "我", "你", "b")), ["一\n二 [我 / 你] = 你"], id="escaped-line-end"
        ),
        pytest.param(workbook(("说明",), also={"第二": (HEAD, ROW)}), ["谁？ [我 / 你] = 你"], id="second-sheet"),
    ],
)
def test_a_workbook_is_read(data: bytes, expected: list[str]) -> None:
    assert [brief(question) for question in questions_in(data, "lesson.xlsx")] == expected


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        pytest.param(workbook(HEAD, ("=1+1", "我", "你", "你")), ["cell A2: formula"], id="formula"),
        pytest.param(workbook(HEAD, ROW, ("二？", "我", "你", "=C3")), ["cell D3: formula"], id="formula-as-answer"),
        pytest.param(
            workbook(HEAD, ("谁？", "我", "你", '=WEBSERVICE("http://x")')),
            ["cell D2: formula"],
            id="formula-that-asks",
        ),
        pytest.param(workbook(HEAD, ("谁？", dt.date(2026, 1, 2), "你", "你")), ["cell B2: date"], id="date"),
        pytest.param(workbook(HEAD, ("谁？", "#N/A", "你", "你")), ["cell B2: error-value"], id="error-value"),
        pytest.param(workbook(HEAD, ("谁？", "我", "你", "他")), ["cell D2: wrong-answer"], id="answer-no-option"),
        pytest.param(workbook(HEAD, ("谁？", "我", "我", "我")), ["cell C2: wrong-options"], id="same-option"),
        pytest.param(workbook(HEAD, (None, "我", "你", "我")), ["cell A2: missing-prompt"], id="no-prompt"),
        pytest.param(
            workbook((*HEAD, "level"), ("谁？", "我", "我", "=A1", 33), (None, "他", "他", "他", "x")),
            [
                *(f"cell {told}" for told in ("C2: wrong-options", "D2: formula", "E2: wrong-level")),
                *(f"cell {told}" for told in ("A3: missing-prompt", "C3: wrong-options", "E3: wrong-level")),
            ],
            id="all-of-a-row",
        ),
        pytest.param(
            workbook((*HEAD, "level"), ("谁？", "=A1", "我", "我", 33)), ["cell B2: formula"], id="unknown-option"
        ),
        pytest.param(workbook((*HEAD, "颜色"), (*ROW, "x")), ["cell E1: unknown-column"], id="unknown-column"),
        pytest.param(workbook(HEAD, (*ROW, "x")), ["cell E2: no-column"], id="no-column"),
        pytest.param(
            workbook(("什么",)),
            ["cell A1: no-head"],
            id="no-head",
        ),
        pytest.param(workbook(), ["None: empty-file"], id="empty"),
        pytest.param(workbook(HEAD, ("谁？", *["x"] * 250)), ["cell GS2: too-many-columns"], id="columns"),
        pytest.param(b"PK\x03\x04" + b"x" * 100, ["None: damaged-workbook"], id="no-archive"),
        pytest.param(workbook(HEAD, ROW)[:-200], ["None: damaged-workbook"], id="cut"),
        pytest.param(b"\xd0\xcf\x11\xe0" + b"x" * 600, ["None: old-workbook"], id="xls-or-password"),
        pytest.param(b"words", ["None: damaged-workbook"], id="no-workbook"),
        pytest.param(
            with_parts(workbook(HEAD, ROW), xl__worksheets__sheet1_0xml="<a><b>"),
            ["None: damaged-workbook"],
            id="broken-xml",
        ),
        pytest.param(
            with_parts(workbook(HEAD, ROW), xl__worksheets__sheet1_0xml=BILLION_LAUGHS),
            ["None: entities"],
            id="entity-bomb",
        ),
        pytest.param(
            with_parts(workbook(HEAD, ROW), xl__worksheets__sheet1_0xml=FOREIGN_FILE),
            ["None: entities"],
            id="entity-from-outside",
        ),
        pytest.param(
            with_parts(workbook(HEAD, ROW), xl__media__a_0bin=bytes(70_000_000)),
            ["None: too-large-unzipped"],
            id="zip-bomb",
        ),
        pytest.param(
            with_parts(workbook(HEAD, ROW), xl__styles_0xml=" " * (MOST_KEPT_BYTES + 1)),
            ["None: too-many-styles"],
            id="styles",
        ),
        pytest.param(
            with_parts(workbook(HEAD, ROW), **{f"xl__worksheets__s{i}_0xml": "" for i in range(60)}),
            ["None: too-many-sheets"],
            id="sheets",
        ),
        pytest.param(
            with_parts(workbook(HEAD, ROW), **{f"x{i}": "" for i in range(2_100)}), ["None: too-many-parts"], id="parts"
        ),
        pytest.param(
            with_parts(workbook(HEAD, ROW), xl__vbaProject_0bin=b"Shell"), ["None: macros-ignored"], id="macros"
        ),
        pytest.param(workbook(HEAD, ROW, also={"二": (HEAD, ROW)}), ["None: other-sheets"], id="other-sheet"),
        pytest.param(
            workbook((*HEAD, "备注", "No."), (*ROW, "=A1", dt.date(2026, 1, 2)), ("谁来？", "我", "=A1", "我", "=A1")),
            ["cell E1: column-left-out", "cell C3: formula"],
            id="formulas-and-dates-beside-the-questions",
        ),
    ],
)
def test_what_is_wrong_is_named_by_its_cell(data: bytes, expected: list[str]) -> None:
    if data.startswith(b"PK") and b"xl/worksheets" not in data:
        assert format_of(data, "lesson.xlsx") is Format.XLSX
    assert told_of(data, "lesson.xlsx") == expected


READ_TOGETHER = ("passage", *HEAD)
TOGETHER = (
    READ_TOGETHER,
    ("他来了。", "谁？", "我", "他", "他"),
    ("", "来了吗？", "来了", "没来", 1),
    (),
    ("她走了。", "谁走了？", "我", "她", "她"),
)


@pytest.mark.parametrize(
    ("places", "passages"),
    [
        pytest.param(["A2:A3"], ["他来了。", "他来了。", "她走了。"], id="down"),
        pytest.param(["A2:A4"], ["他来了。", "他来了。", "她走了。"], id="over-an-empty-row"),
        pytest.param(["E4:F4", "A6:C6"], ["他来了。", None, "她走了。"], id="across"),
        pytest.param([], ["他来了。", None, "她走了。"], id="none"),
    ],
)
def test_a_cell_that_reaches_down_is_that_of_each_row(places: list[str], passages: list[str | None]) -> None:
    questions = questions_in(changed(*TOGETHER, by=merging(*places)), "lesson.xlsx")

    assert [question.passage for question in questions] == passages


def test_a_sheet_that_is_hidden_is_read_after_those_that_are_seen() -> None:
    data = changed(HEAD, ROW, by=hiding)

    assert [brief(question) for question in questions_in(data, "lesson.xlsx")] == ["谁来？ [我 / 你] = 我"]
    assert messages_of(data, "lesson.xlsx") == [
        "warning: Only the sheet '新' was read; put what is in '题' there. [other-sheets]"
    ]


def test_a_sheet_that_begins_far_down_is_read_before_another() -> None:
    data = workbook(*[()] * 25, HEAD, ROW, also={"新": (HEAD, ("谁来？", "我", "你", "我"))})

    assert [brief(question) for question in questions_in(data, "lesson.xlsx")] == ["谁？ [我 / 你] = 你"]
    assert messages_of(data, "lesson.xlsx") == [
        "warning: Only the sheet '题' was read; put what is in '新' there. [other-sheets]"
    ]


def test_a_share_is_read_as_the_cell_shows_it() -> None:
    data = changed(HEAD, ("多少？", 0.1, 0.205, 0.1), by=as_percent)

    assert [brief(question) for question in questions_in(data, "lesson.xlsx")] == ["多少？ [10% / 20.5%] = 10%"]


@pytest.mark.parametrize(
    ("number_format", "value", "shown"),
    [
        pytest.param("000", 7, "007", id="zeros before it"),
        pytest.param('0"元"', 30.0, "30元", id="a unit"),
        pytest.param('#,##0"円"', 1200, "1,200円", id="a unit and thousands"),
        pytest.param('"第"0"课"', 3, "第3课", id="words on both sides"),
        pytest.param("[$¥-411]#,##0;[$¥-411]-#,##0", 1200, "¥1,200", id="the sign of a currency"),
        pytest.param("#,##0", 1200, "1200", id="thousands alone"),
        pytest.param("0_ ", 12, "12", id="a blank to the right"),
        pytest.param('0"元"', 2.5, "2.5", id="no whole number"),
        pytest.param("0.00", 2, "2", id="decimals"),
    ],
)
def test_a_number_is_read_as_its_cell_shows_it(number_format: str, value: float, shown: str) -> None:
    def look(book: Workbook) -> None:
        book.worksheets[0]["B2"].number_format = number_format

    (question,) = questions_in(changed(HEAD, ("多少？", value, "不知道", "不知道"), by=look), "lesson.xlsx")
    assert question.options == (shown, "不知道")


def test_cells_that_were_merged_without_end_do_no_harm() -> None:
    merged = "".join(f'<mergeCell ref="A{i}:A{i + 9}"/>' for i in range(1, 30_000))
    sheet = SHARING.replace("</sheetData>", f"</sheetData><mergeCells>{merged}</mergeCells>")

    assert told_of(sharing(sheet, SHARED), "lesson.xlsx") == []


def test_macros_and_other_sheets_keep_no_set_out() -> None:
    data = with_parts(workbook(HEAD, ROW), xl__vbaProject_0bin=b"Shell")

    assert len(questions_in(data, "lesson.xlsm")) == 1


def test_a_part_that_is_larger_than_it_says_is_not_unpacked_further() -> None:
    sheet = SHARING.replace("<sheetData>", "<sheetData>" + " " * (50_000_000 - len(SHARING)))
    data = sharing(sheet, SHARED)
    honest = (50_000_000).to_bytes(4, "little")
    assert data.count(honest) >= 2
    lying = data.replace(honest, (1_000).to_bytes(4, "little"))

    assert told_of(lying, "lesson.xlsx") == ["None: damaged-workbook"]


def test_a_large_file_is_refused_before_it_is_looked_into() -> None:
    assert told_of(workbook(HEAD, ROW), "lesson.xlsx", limits=Limits(bytes=100)) == ["None: too-large"]


def test_how_many_sheets_and_columns_there_may_be_can_be_set() -> None:
    wide = workbook([*HEAD, *(f"option{i}" for i in range(3, 7))], ROW)
    two = Workbook()
    two.create_sheet("b")
    written = BytesIO()
    two.save(written)

    assert told_of(wide, "lesson.xlsx", limits=Limits(columns=5))[0] == "cell F1: too-many-columns"
    assert told_of(written.getvalue(), "lesson.xlsx", limits=Limits(sheets=1)) == ["None: too-many-sheets"]


def test_a_sheet_that_claims_the_last_row_and_column_is_given_up_before_them() -> None:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.append(HEAD)
    sheet.append(ROW)
    sheet.cell(1_048_576, 16_384, "x")
    written = BytesIO()
    book.save(written)

    assert told_of(written.getvalue(), "lesson.xlsx") == ["cell A200001: too-many-rows"]


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@x", "\t=1", '=HYPERLINK("http://x")', "_x0041_"])
def test_nothing_that_is_written_is_calculated(text: str) -> None:
    question = asked(prompt=f"{text}？", options=[text.strip(), "乙"], answer=["乙"], explanation={"en": text.strip()})

    data = writer_for("lesson.xlsx")(a_set(question)).data

    cells = [cell for row in load_workbook(BytesIO(data)).worksheets[0].iter_rows() for cell in row]
    assert {cell.data_type for cell in cells if cell.value is not None} == {"s"}
    assert questions_in(data, "lesson.xlsx")[0].options == question.options


def test_the_same_set_gives_the_same_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    first = writer_for("lesson.xlsx")(a_set(asked())).data
    later: Callable[[], float] = lambda: 2_000_000_000.0  # noqa: E731 - a clock
    monkeypatch.setattr("time.time", later)

    assert writer_for("lesson.xlsx")(a_set(asked())).data == first


def test_a_workbook_is_known_by_what_is_in_it() -> None:
    assert format_of(workbook(HEAD, ROW), "lesson.txt") is Format.XLSX
    assert format_of(with_parts(b"PK\x05\x06" + bytes(18), word__document_0xml="x"), "lesson.docx") is None
