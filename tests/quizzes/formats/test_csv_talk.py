"""An interview in a table of plain text is read where it is certainly one, and told in one word where it is not."""

from __future__ import annotations

import csv
from io import StringIO
from typing import TYPE_CHECKING

import pytest

from quizzes.checking import FileKind, check
from quizzes.interview import Interview

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

CHINESE = (
    "主持人：您是什么时候开始种茶的？",
    "茶农：二十岁那年，我跟爷爷上了山。",
    "主持人：第一年的茶好喝吗？",
    "茶农：说实话，不太好喝。",
)
JAPANESE = (
    "司会者：お茶を作り始めたのはいつですか。",
    "茶農家：二十歳の年に、祖父と山に登りました。",
    "司会者：最初の年のお茶はおいしかったですか。",
    "茶農家：正直に言うと、あまりおいしくありませんでした。",
)
ENGLISH = (
    "Host: When did you begin to grow tea?",
    "Farmer: At twenty, I went up the hill with my grandfather.",
    "Host: Was the tea of the first year any good?",
    'Farmer: To be honest, it was "not too good".',
)
SAID = ["您是什么时候开始种茶的？", "二十岁那年，我跟爷爷上了山。", "第一年的茶好喝吗？", "说实话，不太好喝。"]


def table(rows: Iterable[Sequence[object]], delimiter: str = ",") -> str:
    text = StringIO()
    csv.writer(text, delimiter=delimiter).writerows(rows)
    return text.getvalue()


IN_JAPANESE = table([("中文", "日本語"), *zip(CHINESE, JAPANESE, strict=True)])


@pytest.mark.parametrize(
    ("data", "name", "language"),
    [
        pytest.param(IN_JAPANESE.encode(), "talk.csv", "ja", id="with a head"),
        pytest.param(table(zip(ENGLISH, CHINESE, strict=True)).encode(), "talk.csv", "en", id="the other way round"),
        pytest.param(table(zip(CHINESE, JAPANESE, strict=True), ";").encode(), "talk.csv", "ja", id="semicolons"),
        pytest.param(table(zip(CHINESE, ENGLISH, strict=True), "\t").encode(), "talk.tsv", "en", id="tabs"),
        pytest.param(IN_JAPANESE.replace(",", "\t").encode(), "talk.tsv", "ja", id="tabs without marks"),
        pytest.param(IN_JAPANESE.encode("gb18030"), "talk.csv", "ja", id="another encoding"),
        pytest.param(IN_JAPANESE.encode(), "talk.txt", "ja", id="by the name of a text"),
        pytest.param(
            table(
                [("序号", "中文", "日文"), *((i, *row) for i, row in enumerate(zip(CHINESE, JAPANESE, strict=True), 1))]
            ).encode(),
            "talk.csv",
            "ja",
            id="rows that are counted",
        ),
        pytest.param(
            table(
                [
                    ("id", "原文", "訳文", "備考"),
                    *((i, *row, "要確認" * (i == 2)) for i, row in enumerate(zip(CHINESE, JAPANESE, strict=True), 1)),
                ]
            ).encode(),
            "talk.csv",
            "ja",
            id="a column of notes",
        ),
        pytest.param(
            table([("茶", "お茶"), ("中文", "日本語"), *zip(CHINESE, JAPANESE, strict=True)]).encode(),
            "talk.csv",
            "ja",
            id="a title above the head",
        ),
        pytest.param(
            ("茶\n\n" + IN_JAPANESE).encode(), "talk.csv", "ja", id="a title above the head, in one cell alone"
        ),
        pytest.param(
            table(
                [
                    ("场景", "开始", "结束", "中文", "", "拼音", "日本語"),
                    *(
                        ("开场" * (i == 0), f"00:0{i}", f"00:0{i}:59", one, "", "nín hǎo", two)
                        for i, (one, two) in enumerate(zip(CHINESE, JAPANESE, strict=True))
                    ),
                ]
            ).encode(),
            "talk.csv",
            "ja",
            id="times, pinyin, an empty column and one that is nearly empty",
        ),
    ],
)
def test_a_column_of_chinese_beside_its_translation_is_an_interview(data: bytes, name: str, language: str) -> None:
    checked = check(data, name)

    assert checked.is_ok
    assert isinstance(checked.content, Interview)
    paragraphs = [paragraph for turn in checked.content.turns for paragraph in turn.paragraphs]
    assert [paragraph.source for paragraph in paragraphs] == SAID
    assert None not in [paragraph.translation for paragraph in paragraphs]
    assert checked.content.translation_language == language


def test_what_is_said_has_the_line_of_its_row() -> None:
    checked = check(f"\n{IN_JAPANESE}".encode(), "talk.csv")

    assert isinstance(checked.content, Interview)
    assert [turn.line for turn in checked.content.turns] == [3, 4, 5, 6]


def test_the_head_of_the_columns_is_no_title_whatever_stands_beside_the_talk() -> None:
    rows = [
        ("角色", "台词", "拼音", "翻译"),
        *(("茶农", one, "nín hǎo", two) for one, two in zip(SAID, JAPANESE, strict=True)),
    ]
    checked = check(table(rows).encode(), "talk.csv")

    assert isinstance(checked.content, Interview)
    assert checked.content.title is None
    assert [(each.code, each.line) for each in checked.problems if "拼音" in each.message] == [("column-left-out", 1)]


def test_the_first_row_below_the_head_is_said_and_no_title() -> None:
    interview = check(table([("中文", "日本語"), *zip(SAID, JAPANESE, strict=True)]).encode(), "talk.csv").content

    assert isinstance(interview, Interview)
    assert interview.title is None
    assert [each.source for turn in interview.turns for each in turn.paragraphs] == SAID


def test_a_column_of_speakers_may_be_empty_where_they_go_on() -> None:
    rows = zip(("茶农", "", "", ""), SAID, JAPANESE, strict=True)
    checked = check(table([("说话人", "中文", "日本語"), *rows]).encode(), "talk.csv")

    assert "column-left-out" not in {problem.code for problem in checked.problems}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(table(zip(CHINESE, CHINESE, strict=True)), id="no translation"),
        pytest.param(table(zip(JAPANESE, ENGLISH, strict=True)), id="no Chinese"),
        pytest.param(table([("题目", "答案"), *zip(CHINESE, JAPANESE, strict=True)]), id="a head of questions"),
        pytest.param(table([*zip(CHINESE, JAPANESE, strict=True), ("一", "二", "三")]), id="a row that is longer"),
        pytest.param(f'{IN_JAPANESE}"茶,お茶', id="no table to its end"),
        pytest.param(table(zip(CHINESE[:2], JAPANESE[:2], strict=True)), id="too little"),
    ],
)
def test_what_is_not_certainly_an_interview_is_a_table_of_questions(text: str) -> None:
    assert check(text.encode(), "talk.csv").kind is FileKind.SET
