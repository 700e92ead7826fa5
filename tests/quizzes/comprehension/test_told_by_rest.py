"""A number is not asked for that the words around it let everybody count or reckon."""

from __future__ import annotations

import pytest

from quizzes.comprehension.told_by_rest import is_told_by_rest
from quizzes.distractors.edits.quantities import quantities


@pytest.mark.parametrize(
    ("text", "number", "expected"),
    [
        pytest.param("她送来两块布，一块蓝的，一块白的", "两块", True, id="the parts of a total"),
        pytest.param("屋里有三张桌子，一张吃饭，一张写字，还有一张打牌", "三张", True, id="three of them"),
        pytest.param("屋里有三张桌子，一张坏了", "三张", False, id="only one of three"),
        pytest.param("屋裡有三張桌子，一張吃飯，一張寫字，還有一張打牌", "三張", True, id="in traditional characters"),
        pytest.param(
            "屋里有三张桌子。一张吃饭，一张写字，一张打牌", "三张", False, id="in a sentence not read with it"
        ),
        pytest.param("百分之二十，就是说五十个学生里有十个迟到", "五十个", True, id="the whole of a share"),
        pytest.param("百分之二十，就是说五十个学生里有十个迟到", "十个", True, id="the part of a share"),
        pytest.param("三成的意思是，二十天里有六天下雪", "二十天", True, id="tenths"),
        pytest.param("百分之二十的人迟到，那天来了六十个学生", "六十个", False, id="a share of no part that is told"),
        pytest.param("一个六十八岁的老人来报名，奶奶说：“我才六十六！”", "六十八岁", True, id="less than another age"),
        pytest.param("一个六十八岁的老人来报名，奶奶也来了", "六十八岁", False, id="an age alone"),
        pytest.param("我带着爸爸去。太太也要去，我得换一条三人座的船", "三人", True, id="who comes too is counted"),
        pytest.param("厂里新买了一条三人座的船", "三人", False, id="seats for anybody"),
        pytest.param("二〇一九年我们去了三个人", "二〇一九年", False, id="a year"),
    ],
)
def test_a_number_is_counted_or_reckoned_from_the_rest(text: str, number: str, *, expected: bool) -> None:
    asked = next(each for each in quantities(text) if text[each.start : each.end] == number)
    assert is_told_by_rest(asked, text) is expected
