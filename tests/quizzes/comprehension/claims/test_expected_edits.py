"""A change is made where what is put there is as likely, and nothing else of the sentence tells it."""

from __future__ import annotations

import pytest

from quizzes.comprehension.claims.claim import claims_of
from quizzes.comprehension.claims.claim_edits import claim_edits, is_likely
from quizzes.comprehension.claims.likely_edits import likely_edits
from quizzes.distractors.document import Document
from quizzes.distractors.edits.edits import edits
from tests.quizzes.talks import talk


@pytest.mark.parametrize(
    ("number", "other", "expected"),
    [
        pytest.param("三十一年", "三十二年", False, id="a year more"),
        pytest.param("三百一十二个", "三百一十三个", False, id="one more of many"),
        pytest.param("二十年", "六十八年", False, id="of another size"),
        pytest.param("七十一岁", "三十九岁", False, id="another generation"),
        pytest.param("三年", "四年", True, id="one more of few"),
        pytest.param("四十天", "三十天", True, id="another ten"),
        pytest.param("2014年", "2009年", True, id="a year of the calendar"),
        pytest.param("一百二十八万辆", "一百二十九万辆", False, id="nearly the same in tens of thousands"),
        pytest.param("一百二十八万辆", "一百八十八万辆", True, id="clearly more in tens of thousands"),
    ],
)
def test_a_number_gives_way_to_one_that_may_be_taken_for_it(number: str, other: str, expected: bool) -> None:  # noqa: FBT001 - a table
    assert is_likely(number, other) is expected


def test_a_number_gives_way_to_another_of_the_interview() -> None:
    whole = Document(
        talk(("林芳", "我在岛上守了三十年。", None), ("林芳", "父亲在工厂干了二十年。", None), language=None)
    )
    claim = next(claims_of(whole, whole.spots[0]))
    assert {edit.other for edit in claim_edits(whole, claim) if edit.said == "三十年"} == {"二十年"}


@pytest.mark.parametrize(
    "source", [pytest.param("房间冬天没有人。", id="winter"), pytest.param("老师搬了很多椅子。", id="many chairs")]
)
def test_other_places_are_changed(source: str) -> None:
    assert {"冬天", "椅子"} & {edit.said for edit in edits(source)}


@pytest.mark.parametrize(
    ("source", "said", "expected"),
    [
        pytest.param("公司的店第二天就搬回来了。", "第二天", False, id="the day after"),
        pytest.param("公司的店第一天没开，第三天才搬回来。", "第三天", True, id="a day of several"),
        pytest.param("公司请了两个人住对门。", "两个人", False, id="a pair"),
        pytest.param("公司去年请了两个人。", "两个人", True, id="two who are no pair"),
        pytest.param("老师下楼，学生上楼，两个人在门口碰面。", "两个人", False, id="two who meet"),
        pytest.param("公司每年要亏损一百万元。", "亏损", False, id="what one has to lose, and does not have to win"),
        pytest.param("公司去年亏损一百万元。", "亏损", True, id="what was lost"),
        pytest.param("老师的父亲是唱戏的，一辈子都演家丁。", "父亲", False, id="a man's part"),
        pytest.param("老师的父亲喜欢看书，一辈子都在学校。", "父亲", True, id="of either"),
        pytest.param("公司的年限由十五年提高到二十年。", "提高", False, id="numbers that tell the direction"),
        pytest.param("公司去年提高了工人的工资。", "提高", True, id="no numbers that tell the direction"),
        pytest.param("工人练了一个月，裤子都洒湿了好几条。", "裤子", False, id="what is counted behind"),
        pytest.param("工人练了一个月，裤子都洒湿了。", "裤子", True, id="what is not counted"),
        pytest.param("工人把一个烤好的土豆给了老师。", "土豆", False, id="what alone is made so"),
        pytest.param("带我的老师进来，在公司住了四十天。", "老师", False, id="who alone leads one"),
        pytest.param("公司把结果大部分公开了。", "大部分", False, id="a portion before a verb"),
        pytest.param("公司公开了大部分的结果。", "大部分", True, id="a portion of a noun"),
        pytest.param("老师就一直在学校教书了。", "一直", False, id="what has been so from then on"),
        pytest.param("老师一直在学校教书。", "一直", True, id="what has been so all along"),
    ],
)
def test_no_change_breaks_what_one_expects(source: str, said: str, *, expected: bool) -> None:
    whole = Document(talk(("林芳", source, None), language=None))
    found = [edit for claim in claims_of(whole, whole.spots[0]) for edit in likely_edits(whole, claim)]
    assert any(said in edit.said for edit in found) is expected
