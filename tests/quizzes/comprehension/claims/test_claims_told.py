"""A claim is what is asserted and holds by itself, told in the third person where that reads as well."""

from __future__ import annotations

import pytest

from quizzes.comprehension.claims.claim import claims_told
from quizzes.distractors.document import Document
from tests.quizzes.comprehension.passages import passage


def first_told(source: str) -> str | None:
    whole = Document(passage(source))
    return next((claim.said for claim in claims_told(whole, whole.spots[0])), None)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        pytest.param("学校的考试很难，学生都害怕。", "学校的考试很难，学生都害怕", id="asserted"),
        pytest.param("学校的考试很难，学生都害怕？", None, id="asked"),
        pytest.param("学校的考试很难，学生都害怕……", None, id="broken off"),
        pytest.param("学校的考试很难，不对，学生都不怕。", None, id="taken back"),
        pytest.param("如果学校放假老师就去北京。", None, id="a condition in one clause"),
        pytest.param("如果学校放假，老师就去北京。", "如果学校放假，老师就去北京", id="a condition and its clause"),
        pytest.param("我们听到的是学校的声音。", "我们听到的是学校的声音", id="of all people"),
        pytest.param(
            "我墙角堆了三十本旧书，都让雨淋坏了。",
            "我墙角堆了三十本旧书，都让雨淋坏了",
            id="a corner of the speaker's, in his own words",
        ),
        pytest.param("光是前年，我就修了八十把椅子。", "自己光是前年就修了八十把椅子", id="how much one year alone"),
        pytest.param("2017年我就修了八十把椅子。", "自己2017年修了八十把椅子", id="an example of a year"),
        pytest.param("我妈妈和你在学校里见过三次。", None, id="somebody who is spoken to"),
        pytest.param("在学校里教我写字三年。", None, id="of nobody"),
        pytest.param("我叫店主，在学校教书。", None, id="the name of the speaker"),
    ],
)
def test_a_claim_is_told_where_it_is_asserted(source: str, expected: str | None) -> None:
    assert first_told(source) == expected
