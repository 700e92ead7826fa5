"""Words stand alone where they name what they speak of, or take it up from what they name."""

from __future__ import annotations

import pytest

from quizzes.comprehension.claims.claim_alone import stands_alone


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("学校的老师都会写字，他们不会画画", True, id="they, of whom it tells"),
        pytest.param("学校的我们三个人都会写字，他们不会", False, id="they, beside us"),
        pytest.param("学校的桌子都很旧，它们不能用了", True, id="they, of things"),
        pytest.param("最激烈的是一位开出租车的爸爸", False, id="the most of whom"),
        pytest.param("最难学的是磨刀", True, id="what is the most so of all"),
        pytest.param("学校的桌子都很旧，他们不能用了", False, id="they, of nobody"),
        pytest.param("学生最多的星期六，她来帮忙", False, id="a day, which is nobody"),
        pytest.param("那年爷爷住院，家里缺钱，她一个人去打工", False, id="she, beside a man"),
        pytest.param("奶奶一直不识字，他就一句一句教", False, id="he, beside a woman"),
        pytest.param("女儿一直住在外地，她每年回来一次", True, id="she, who is named"),
        pytest.param("爸爸和妈妈都不识字，她跟孩子一起学", True, id="she, who is one of two"),
        pytest.param("去年冬天生意不好，他就去送货", False, id="trade, which is nobody"),
        pytest.param("店里的学生都走光了，他们要考试", True, id="students"),
        pytest.param("林芳一个人坐了六个小时的船过去", False, id="over there, of no place"),
        pytest.param("林芳从岛上坐了六个小时的船过去", True, id="over there, from a place"),
        pytest.param("林芳十五岁开始学，光磨刀就磨了半年", False, id="to learn what"),
        pytest.param("林芳十五岁开始学木工，光磨刀就磨了半年", True, id="to learn what is named"),
        pytest.param("林芳去镇上跑了三趟，签下来六年", False, id="what is signed"),
        pytest.param("五个半就不错了，昨天那一队走了九个小时", False, id="so many of what"),
        pytest.param("五个小时算不错的了啦，昨天那一队走了九个小时", False, id="how one talks"),
        pytest.param("没有老师的时候，他自己练", False, id="a time, which is nobody"),
        pytest.param("奶奶的大概还剩二十几个", False, id="hers of what"),
        pytest.param("奶奶的剩饭喂了鸡", True, id="what she left"),
    ],
)
def test_a_pronoun_takes_up_what_a_claim_opens_with(text: str, *, expected: bool) -> None:
    assert stands_alone(text) is expected
