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
        pytest.param("工会去年接到三十起同类求助", False, id="of a kind that is not told"),
        pytest.param("工会去年接到三十起讨薪求助", True, id="of a kind that is told"),
        pytest.param("亲戚的积蓄，学生的学费，还有合作社的补贴，一共凑了九万", False, id="names in a row"),
        pytest.param("学生的学费有三千，合作社的补贴有两千", True, id="names of which something is said"),
        pytest.param("县城汽车站对面，六平方米的修表摊，摆了十二年", False, id="a place and a name"),
        pytest.param("县城汽车站对面，林芳的修表摊摆了十二年", True, id="a place and what is said"),
        pytest.param("临时工大概只有正式工的六成", False, id="a part of what of theirs"),
        pytest.param("临时工的工资大概只有正式工的六成", True, id="a part of their pay"),
        pytest.param("林芳的孙子六岁，听得懂，不爱说", False, id="to understand what"),
        pytest.param("林芳的孙子六岁，家乡话听得懂，不爱说", True, id="to understand what is named"),
        pytest.param("单家不超过百分之五", False, id="each one of what"),
        pytest.param("最后一页签字的有四十个人", False, id="the last page of what"),
        pytest.param("昨天有两百个人来试，一个也没留下", False, id="to try what"),
        pytest.param("昨天有两百个人来试衣服，一个也没买", True, id="to try what is named"),
    ],
)
def test_a_pronoun_takes_up_what_a_claim_opens_with(text: str, *, expected: bool) -> None:
    assert stands_alone(text) is expected
