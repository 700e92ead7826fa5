"""A program that cannot write hanzi puts question marks in their place; what was lost so is no question."""

from __future__ import annotations

import pytest

from quizzes.checking import check

HEAD = "問題文,選択肢1,選択肢2,選択肢3,正解"
TABLE = f"{HEAD}\n我每天＿＿公共汽车。,坐,骑,开,1\n「りんご」は何ですか。,苹果,面包,米饭,1\n"


def found(data: bytes, name: str) -> list[tuple[str, str, int | None]]:
    return [(problem.severity.value, problem.code, problem.line) for problem in check(data, name).problems]


@pytest.mark.parametrize(
    ("text", "encoding", "name", "line"),
    [
        pytest.param(TABLE, "cp932", "a.csv", 2, id="a table from Japan"),
        pytest.param(TABLE.replace(",", "\t"), "cp932", "a.tsv", 2, id="with tabs"),
        pytest.param(f"{HEAD}\n「窓」は何ですか。,门,窗户,桌子,2\n", "cp932", "a.csv", 2, id="a whole option"),
        pytest.param("图书馆在哪儿？{=这里 ~那里}", "cp932", "a.gift", 1, id="GIFT"),
        pytest.param("他在哪儿？\nA. 图书馆\nB. 学校\nANSWER: A\n", "cp932", "a.aiken", 1, id="Aiken"),
    ],
)
def test_a_file_in_an_encoding_that_lacks_hanzi_is_refused(text: str, encoding: str, name: str, line: int) -> None:
    assert found(text.encode(encoding, "replace"), name) == [("error", "question-marks", line)]


@pytest.mark.parametrize(
    ("prompt", "option"),
    [
        pytest.param("「りんご」は何ですか。", "?果", id="at the head of an option"),
        pytest.param("「図書館」は何ですか。", "图?馆", id="within an option"),
        pytest.param("我每天坐公共汽?去学校。", "对", id="within the prompt"),
        pytest.param("他说，?在来不及。", "对", id="at the head of a clause"),
    ],
)
def test_a_question_mark_that_no_writer_puts_there_is_told(prompt: str, option: str) -> None:
    data = f"prompt,option1,option2,answer\n{prompt},{option},错,A\n".encode()

    assert found(data, "a.csv") == [("warning", "character-perhaps-lost", 2)]


@pytest.mark.parametrize(
    ("prompt", "option"),
    [
        pytest.param("你好吗?我很好。", "对", id="two sentences"),
        pytest.param("你去哪儿?", "好吗?", id="at the end"),
        pytest.param("“谁来?”是什么意思?", "誰が来る?", id="quoted"),
        pytest.param("一九五?年", "不知道", id="a year that nobody knows"),
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "gb18030"])
def test_question_marks_of_the_writer_are_kept(prompt: str, option: str, encoding: str) -> None:
    assert found(f"prompt,option1,option2,answer\n{prompt},{option},错,A\n".encode(encoding), "a.csv") == []


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        pytest.param("買幾個?三個,買兩個", [("warning", "character-perhaps-lost", 2)], id="one of the writer's own"),
        pytest.param("买几个苹果,买书", [("error", "question-marks", 2)], id="simplified characters, which it lacks"),
    ],
)
def test_one_mark_in_an_encoding_of_taiwan_may_be_the_writers_own(
    options: str, expected: list[tuple[str, str, int]]
) -> None:
    data = f"題目,選項A,選項B,答案\n他在市場說了什麼。,{options},A\n".encode("big5", "replace")

    assert found(data, "a.csv") == expected
