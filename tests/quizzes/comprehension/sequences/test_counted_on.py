"""A second one is told as the second of what is named before, and of nothing that is not shown."""

from __future__ import annotations

import pytest

from quizzes.comprehension.sequences.counted_on import counted_from, counts_on, told_from
from quizzes.distractors.document import Document
from tests.quizzes.comprehension.passages import passage


@pytest.mark.parametrize(
    ("before", "after", "found", "told"),
    [
        pytest.param(
            "规矩有三条。", "第二条最难。", ("第二条", "三条"), "第二条 is the second of the 三条", id="of three"
        ),
        pytest.param(
            "规矩有三条。", "第三条最难。", ("第三条", "三条"), "第三条 is the third of the 三条", id="the third"
        ),
        pytest.param("第一条好记。", "第二条最难。", ("第二条", "第一条"), "", id="with its like"),
        pytest.param(
            "那天晚上下雪。", "第二天路封了。", ("第二天", "那天"), "第二天 is the day after 那天", id="a day"
        ),
        pytest.param(
            "二〇一八年店开了。", "第二年搬了家。", ("第二年", "二〇一八年"), "第二年 is the year", id="a year"
        ),
        pytest.param("规矩有两个。", "第二条最难。", None, "", id="another measure"),
        pytest.param("两个月没下雨。", "第二个问题最难。", None, "", id="months"),
        pytest.param("规矩有十二条。", "第三条最难。", None, "", id="part of a number"),
        pytest.param("大家都累了。", "第二天路封了。", None, "", id="no day"),
        pytest.param("规矩有三条。", "我第二条记不住。", None, "", id="not at the head"),
    ],
)
def test_the_second_is_of_what_is_named_before(
    before: str, after: str, found: tuple[str, str] | None, told: str
) -> None:
    first, second = Document(passage(before, after)).spots
    assert counted_from([first], second) == found
    assert (told_from(*found).en or "" if found is not None else "").startswith(told)


def test_a_class_of_a_school_is_counted_from_nothing() -> None:
    assert counts_on("第二年我走了。")
    assert not counts_on("第二年级我走了。")


def test_what_is_counted_from_may_stand_before_what_is_shown() -> None:
    told = told_from("第二年", "二〇一八年", is_seen=False)
    assert told.ja == "「第二年」は、示された話より前に出た「二〇一八年」の次の年です。"
    assert told.en == "第二年 is the year after 二〇一八年, which comes before the passage shown."
