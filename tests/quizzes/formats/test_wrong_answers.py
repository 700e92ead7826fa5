"""Tables with the right answer in one column and the wrong ones in others, as teachers have them, are choices."""

from __future__ import annotations

import pytest

from quizzes.formats.table_columns import column_of
from tests.quizzes.formats.reading import brief, questions_in, told_of

ROW = "“慢慢”是什么意思？,不快,很高,很早,很远"
READ = ["“慢慢”是什么意思？ [不快 / 很高 / 很早 / 很远] = 不快"]


@pytest.mark.parametrize(
    ("name", "column"),
    [
        ("错误答案1", "wrong1"), ("错误选项2", "wrong2"), ("錯誤答案 3", "wrong3"), ("干扰项A", "wrong1"),
        ("干擾選項2", "wrong2"), ("誘答1", "wrong1"), ("不正解２", "wrong2"), ("誤答①", "wrong1"),
        ("ダミー3", "wrong3"), ("Wrong Answer 1", "wrong1"), ("incorrect_answer_2", "wrong2"),
        ("Distractor C", "wrong3"),
        ("Wrong answer", "wrong1"), ("干扰项", "wrong1"), ("選択肢1", "option1"), ("答案2", "option2"),
        ("解答３", "option3"), ("Answer choice 4", "option4"), ("候選答案B", "option2"), ("正解", "answer"),
        ("正确答案", "answer"), ("正确选项", "answer"), ("正確選項", "answer"), ("正解番号", "answer"),
        ("參考答案", "answer"), ("Correct choice", "answer"), ("答案", "answer"), ("解答", "answer"),
        ("選択肢ア", "option1"), ("選択肢　ｲ", "option2"), ("ウ", "option3"), ("选项一", "option1"),
        ("選項三", "option3"), ("选项甲", "option1"), ("错误选项二", "wrong2"), ("不正解㋑", "wrong2"),
        ("wrong 0", None), ("错误答案101", None), ("干扰项日文", None), ("Wrong answers", "wrong1"), ("选项颜色", None),
        ("一", None),
    ],
)  # fmt: skip
def test_a_head_of_teachers_is_understood(name: str, column: str | None) -> None:
    assert column_of(name) == column


@pytest.mark.parametrize(
    "head",
    [
        pytest.param("题目,正确答案,错误答案1,错误答案2,错误答案3", id="zh"),
        pytest.param("題目,正確答案,干擾項A,干擾項B,干擾項C", id="zh, traditional"),
        pytest.param("問題文,正解,誤答1,誤答2,誤答3", id="ja"),
        pytest.param("Question,Correct answer,Wrong answer 1,Wrong answer 2,Wrong answer 3", id="en"),
        pytest.param("题目,正确答案,错误答案,错误答案,错误答案", id="all called alike"),
        pytest.param("問題,正解,誤答,,", id="one cell merged over three columns"),
    ],
)
def test_the_answer_is_offered_with_the_wrong_ones(head: str) -> None:
    assert list(map(brief, questions_in(f"{head}\n{ROW}", "lesson.csv"))) == READ


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "问题,选项A,选项B,干扰项1,答案\n谁来？,他,她,谁,他",
            ["谁来？ [他 / 她 / 谁] = 他"],
            id="it is an option already",
        ),
        pytest.param("问题,答案,错误答案1\n谁来？,他,", ["谁来？ = 他"], id="a row without a wrong one is typed"),
        pytest.param("问题,答案,错误答案1,错误答案2\n几？,2,3,4", ["几？ [2 / 3 / 4] = 2"], id="numbers are texts"),
        pytest.param(
            "问题,错误答案2,错误答案1,答案\n几？,四,三,二",
            ["几？ [二 / 三 / 四] = 二"],
            id="in the order of their numbers",
        ),
        pytest.param(
            "问题,答案,错误答案,错误答案.1\n几？,二,三,四",
            ["几？ [二 / 四 / 三] = 二"],
            id="called alike, and counted by a program",
        ),
    ],
)
def test_wrong_answers_stand_beside_what_else_there_is(text: str, expected: list[str]) -> None:
    assert list(map(brief, questions_in(text, "lesson.csv"))) == expected
    assert told_of(text, "lesson.csv") == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param("问题,答案,错误答案1,错误答案2\n几？,二,二,三", "wrong-options", id="the answer is among them"),
        pytest.param("问题,答案,错误答案1\n几？,,三", "missing-answer", id="no answer"),
        pytest.param("问题,题型,答案,错误答案1\n几？,简答,,三", "missing-answer", id="none to be typed either"),
    ],
)
def test_what_is_wrong_with_wrong_answers_is_told(text: str, told: str) -> None:
    assert any(told in each for each in told_of(text, "lesson.csv"))


OFFERED = ["谁来？ [我 / 你 / 他] = 你"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("问题,选项,选项,选项,答案\n谁来？,我,你,他,B", id="all called alike"),
        pytest.param("問題文,選択肢,,,正解\n谁来？,我,你,他,2", id="one cell merged over three columns"),
        pytest.param("問題文,選択肢ア,選択肢イ,選択肢ウ,正解\n谁来？,我,你,他,イ", id="kana"),
        pytest.param("問題文,ア,イ,ウ,正解\n谁来？,我,你,他,（イ）", id="kana alone"),
        pytest.param("问题,选项一,选项二,选项三,答案\n谁来？,我,你,他,选项二", id="numbers in words"),
        pytest.param(
            "問題文,選択肢1,選択肢2,選択肢3,正解\n谁来？,ア．我,イ．你,ウ．他,イ", id="kana before the options"
        ),
        pytest.param("问题,选项1,选项2,选项3,答案\n谁来？,①我,②你,③他,②", id="circles before the options"),
        pytest.param("题目,选项,答案\n谁来？,A. 我  B. 你  C. 他,B", id="letters in one cell"),
        pytest.param("题目,选项,答案\n谁来？,（A）我（B）你（C）他,B", id="brackets in one cell"),
        pytest.param('题目,选项,答案\n谁来？,"我\n你\n他",你', id="lines in one cell"),
        pytest.param('Question,Options,Answer\n谁来？,"我, 你, 他",2', id="commas in one cell"),
        pytest.param("題目,選項,答案\n谁来？,我/你/他,B", id="strokes in one cell"),
    ],
)
def test_options_are_read_however_they_are_counted(text: str) -> None:
    assert list(map(brief, questions_in(text, "lesson.csv"))) == OFFERED
    assert told_of(text, "lesson.csv") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Question,Answer,Distractors\n谁来？,你,我; 他", "谁来？ [你 / 我 / 他] = 你", id="in one cell"),
        pytest.param("问题,答案,错误答案\n谁来？,你,我|他", "谁来？ [你 / 我 / 他] = 你", id="with a bar"),
        pytest.param(
            "问题,答案,错误答案\n几？,二；三,四；五", "几？ [二；三 / 四；五] = 二；三", id="the answer has the sign"
        ),
        pytest.param('问题,答案,错误答案\n几？,二,"三，四"', "几？ [二 / 三，四] = 二", id="a comma parts none"),
        pytest.param("问题,答案,错误答案\n几？,二,", "几？ = 二", id="none"),
    ],
)
def test_wrong_answers_may_share_a_cell(text: str, expected: str) -> None:
    assert list(map(brief, questions_in(text, "lesson.csv"))) == [expected]


def test_what_stands_beside_the_last_named_column_is_told() -> None:
    assert told_of("问题,错误答案,答案,\n几？,三,二,四", "lesson.csv") == ["line 2, column 4: no-column"]
