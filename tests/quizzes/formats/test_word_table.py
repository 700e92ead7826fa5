"""A list of words is read from a table, a workbook and a document; a table of questions stays one."""

from __future__ import annotations

import pytest

from quizzes.checking import FileKind, check, interview_in
from quizzes.formats import format_of
from quizzes.formats.word_table import is_list
from quizzes.interview import Interview
from tests.quizzes.formats.test_office import document
from tests.quizzes.formats.test_xlsx import workbook

ROWS = [
    ["雨伞", "yǔsǎn", "かさ", "我没带雨伞。"],
    ["手套", "shǒutào", "手袋", "手套丢了。"],
    ["围巾", "wéijīn", "マフラー", "这条围巾很长。"],
    ["袜子", "wàzi", "くつ下", "袜子在哪儿？"],
]
HEAD = ["生词", "拼音", "意思", "例句"]
WIDE: list[list[object]] = [
    ["No.", "生词", "繁体", "拼音", "词性", "意思"],
    *([i, r[0], r[0], r[1], "名", r[2]] for i, r in enumerate(ROWS, 1)),
]


def text(rows: list[list[str]], parting: str) -> bytes:
    return "".join(f"{parting.join(row)}\r\n" for row in rows).encode()


def said(interview: Interview) -> list[list[str | None]]:
    return [[entry.word, entry.reading, entry.meaning] for entry in interview.glossary]


@pytest.mark.parametrize(
    ("data", "name"),
    [
        pytest.param(text(ROWS, ","), "words.csv", id="commas"),
        pytest.param(b"\xef\xbb\xbf" + text([HEAD, *ROWS], ";"), "words.csv", id="semicolons, a mark and a head"),
        pytest.param(text(ROWS, "\t"), "words.tsv", id="tabs"),
        pytest.param(text(ROWS, ",").decode().encode("gb18030"), "words.csv", id="another encoding"),
        pytest.param(text(ROWS, ","), "words.txt", id="another name"),
        pytest.param(
            text([[row[2], f"{row[0]} {row[1]}", row[3]] for row in ROWS], ","), "words.csv", id="readings behind words"
        ),
        pytest.param(workbook(HEAD, *ROWS), "words.xlsx", id="a workbook"),
        pytest.param(workbook(*(row[:3] for row in ROWS)), "words.xlsx", id="a workbook without a head"),
        pytest.param(workbook(["第三课"], [], *WIDE), "words.xlsx", id="a wide workbook with a title"),
        pytest.param(document(*("\t".join(row) for row in ROWS)), "words.docx", id="a document"),
    ],
)
def test_words_in_columns_are_a_list(data: bytes, name: str) -> None:
    checked = check(data, name)

    assert (checked.kind, checked.problems, format_of(data, name)) == (FileKind.INTERVIEW, (), None)
    assert isinstance(checked.content, Interview)
    assert checked.content.is_word_list
    assert said(checked.content) == [row[:3] for row in ROWS]


def test_a_problem_names_the_row_of_its_word() -> None:
    checked = check(workbook(HEAD, *ROWS, ["雨伞", "yǔsǎn", "日傘", ""]), "words.xlsx")
    assert [(problem.code, problem.line) for problem in checked.errors] == [("word-twice", 6)]


def test_quoted_meanings_may_have_commas() -> None:
    data = text([[row[0], row[1], f'"{row[2]}, {row[2]}"'] for row in ROWS], ",")
    assert [entry.meaning for entry in interview_in(data).glossary] == [f"{row[2]}, {row[2]}" for row in ROWS]


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_what_stands_in_several_lines_beside_a_word_is_said_of_it(kind: str) -> None:
    rows = [[row[0], f"{row[1]}\n{row[2]}\n{row[2]}"] for row in ROWS]
    data = workbook(*rows) if kind == "xlsx" else text([[word, f'"{back}"'] for word, back in rows], ",")
    checked = check(data, f"words.{kind}")
    assert (checked.problems, isinstance(checked.content, Interview)) == ((), True)
    assert said(interview_in(data)) == [[row[0], row[1], f"{row[2]}; {row[2]}"] for row in ROWS]


def test_words_below_each_other_in_one_cell_stay_apart() -> None:
    columns = ["\n".join(row[at] for row in ROWS) for at in range(3)]
    more = [["帽子", "màozi", "ぼうし"], ["裤子", "kùzi", "ズボン"]]
    assert said(interview_in(workbook(HEAD[:3], columns, *more))) == [*(row[:3] for row in ROWS), *more]


@pytest.mark.parametrize(
    "rows",
    [
        pytest.param(
            [["prompt", "option1", "option2", "answer"], ["谁来？", "我", "你", "我"]], id="a head of questions"
        ),
        pytest.param([["谁来？", "我", "你", "B"], ["几点？", "一点", "两点", "A"]], id="questions without a head"),
        pytest.param([["记者", "你好吗？", "お元気ですか。"], ["李明", "很好。", "元気です。"]], id="a talk"),
        pytest.param([["春天", "夏天"], ["秋天", "冬天"]], id="words alone"),
        pytest.param([["雨伞"], ["手套"]], id="one column"),
        pytest.param([["雨伞", "かさ"], ["雨伞", "かさ"], ["雨伞", "かさ"], ["雨伞", "かさ"]], id="the same word"),
        pytest.param([[]], id="nothing"),
    ],
)
def test_what_is_no_list_of_words_stays_what_it_was(rows: list[list[str]]) -> None:
    assert not is_list(rows)
