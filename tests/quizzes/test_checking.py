"""Whether a file is good enough to add, and what is told about it."""

from __future__ import annotations

import pytest

from quizzes.checking import FileKind, check
from quizzes.interview import Interview
from quizzes.problem import Severity
from quizzes.question import QuestionSet
from quizzes.sample import INTERVIEWS, interview_bytes
from tests.quizzes.formats.sets import as_bytes, small_set
from tests.quizzes.growth import growth

INTERVIEW = """主持人：我们今天谈谈银行※1的工作。

司会：今日は銀行の仕事について話しましょう。

※1银行

[{reading}]
お金を預ける所

老师：银行的工作很有意思。

先生：銀行の仕事はとても面白いです。
"""


@pytest.mark.parametrize("name", INTERVIEWS)
def test_the_interviews_that_come_along_are_good_to_add(name: str) -> None:
    checked = check(interview_bytes(name), f"{name}.txt")

    assert (checked.kind, checked.errors) == (FileKind.INTERVIEW, ())
    assert isinstance(checked.content, Interview)


def test_a_set_that_is_right_is_at_hand() -> None:
    checked = check(as_bytes(small_set()), "any.txt")

    assert (checked.kind, checked.is_ok) == (FileKind.SET, True)
    assert isinstance(checked.content, QuestionSet)


def test_a_set_that_is_wrong_is_not() -> None:
    checked = check(as_bytes(small_set() | {"version": 0}), "any.txt")

    assert (checked.kind, checked.is_ok, checked.content) == (FileKind.SET, False, None)


@pytest.mark.parametrize(
    ("reading", "code"),
    [
        pytest.param("yín háng", None, id="right"),
        pytest.param("yin2 hang2", None, id="tone-numbers"),
        pytest.param("yín xíng", "glossary-reading-other-reading", id="another-reading"),
        pytest.param("yín", "glossary-reading-length", id="a-syllable-is-missing"),
    ],
)
def test_a_reading_that_others_do_not_share_is_a_warning_at_its_line(reading: str, code: str | None) -> None:
    checked = check(INTERVIEW.format(reading=reading).encode(), "lesson.txt")

    found = [problem for problem in checked.problems if "reading" in problem.code]
    assert checked.is_ok
    assert [problem.code for problem in found] == ([] if code is None else [code])
    assert all((problem.line, problem.severity) == (5, Severity.WARNING) for problem in found)


def test_the_file_s_reading_is_kept_and_the_other_is_told() -> None:
    checked = check(INTERVIEW.format(reading="yín xíng").encode(), "lesson.txt")

    [message] = [problem.message for problem in checked.problems if problem.code == "glossary-reading-other-reading"]
    assert message == (
        "“银行” has the reading “yín xíng”; dictionary and machine read “yín háng”; the file's reading is kept."
    )


def test_problems_are_told_in_the_order_of_lines() -> None:
    checked = check(INTERVIEW.format(reading="yín xíng").replace("我们今天", "我们※7今天").encode(), "lesson.txt")

    lines = [problem.line or 0 for problem in checked.problems]
    assert len(lines) > 1
    assert lines == sorted(lines)


TALK = "主持人：你好吗？\n主持人：お元気ですか。\n老师：我很好，谢谢。\n老师：元気です。\n"


@pytest.mark.parametrize(
    "name", ["talk.csv", "talk.tsv", "talk.json", "talk.gift", "talk.gift.txt", "talk.aiken", "talk.xml"]
)
@pytest.mark.parametrize(
    ("text", "is_interview"),
    [
        pytest.param(TALK, True, id="a talk"),
        pytest.param(f"访谈,第一课\n{TALK}", True, id="with a title and a comma"),
        pytest.param("主持人：你好吗？\n主持人：お元気ですか。\n", False, id="one who speaks"),
        pytest.param("什么,谁\n一,二\n", False, id="a table without its head"),
        pytest.param("Nobody speaks here.\n", False, id="no Chinese"),
    ],
)
def test_an_interview_that_is_named_as_questions_are_is_told_how_to_be_named(
    name: str, text: str, *, is_interview: bool
) -> None:
    checked = check(text.encode(), name)

    assert not checked.is_ok
    assert ("interview-by-other-name" in {each.code for each in checked.problems}) is is_interview
    assert len(checked.problems) == (1 if name.endswith(("csv", "tsv")) else 2) or not is_interview
    assert any(".txt" in each.message for each in checked.problems) is is_interview


def test_questions_with_a_fault_are_no_interview_by_another_name() -> None:
    text = "题目,答案,题型\n主持人：谁来？,我,唱\n老师：谁去？,你,跳\n"

    assert {each.code for each in check(text.encode(), "talk.csv").problems} == {"wrong-form"}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-be", "gb18030"])
def test_a_long_interview_that_is_named_as_questions_are_is_told_so_by_its_beginning(encoding: str) -> None:
    text = "一天的访谈\n\n" + TALK * 1_500

    checked = check(text.encode(encoding), "talk.csv")

    assert checked.problems[0].code == "interview-by-other-name"


def test_four_times_as_large_a_table_that_is_refused_takes_no_sixteen_times_as_long() -> None:
    def table(many: int) -> bytes:
        return "".join(f"他昨天去了第{i}家店。,学校里面,公园外面,商店旁边\n" for i in range(many)).encode()

    assert growth(lambda data: check(data, "table.csv"), table(1_000), table(4_000)) < 3
