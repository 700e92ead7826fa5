"""A statement or a question for a number names what it is about, or is not made."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quizzes.comprehension.claims.claim import claims_of
from quizzes.comprehension.numbers import number_in_quote
from quizzes.distractors.clauses.own_topic import lacks_topic
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from tests.quizzes.comprehension.passages import dialogue, passage

if TYPE_CHECKING:
    from quizzes.interview import Interview


@pytest.mark.parametrize(
    ("text", "is_lacking"),
    [
        pytest.param("今年少了百分之二十", True, id="less of what"),
        pytest.param("自己的速度大概是一小时四十行", True, id="the speed of doing what"),
        pytest.param("自己打字的速度大概是一小时四十行", False, id="the speed of what is named"),
        pytest.param("自己的线是六十斤", True, id="the limit of what"),
        pytest.param("自己用了三百多块木板", True, id="what went into what"),
        pytest.param("自己用了三百多块木板，才把屋顶补好", False, id="what went into what is told"),
        pytest.param("自己花了三年学会开船", False, id="how long it took to learn what is told"),
        pytest.param("自己的工资是一个月四千块", False, id="wages, which are of somebody"),
        pytest.param("店里的客人今年少了百分之二十", False, id="less of what is named"),
        pytest.param("平均每天三十块", True, id="on the average"),
        pytest.param("菜钱平均每天三十块", False, id="of money on the average"),
        pytest.param("自己占了一半以上", True, id="half of what"),
        pytest.param("老人占了一半以上", False, id="who are half"),
        pytest.param("票价也变了，涨了两成", False, id="what is named in the clause before"),
        pytest.param("换了一位师傅，少了两成", True, id="nothing that is measured before it"),
        pytest.param("我们增加了三个班次", False, id="with what there is more of after it"),
        pytest.param("自己比平时紧张三倍", True, id="than usual, on which day"),
        pytest.param("考试那天自己比平时紧张三倍", False, id="than usual, on a day that is told"),
        pytest.param("上台的时候，自己比平时紧张三倍", False, id="than usual, when that is told before"),
        pytest.param("一位是教书法的沈老师，带过四十个学生", True, id="one of some"),
        pytest.param("一位教书法的老师带过四十个学生", False, id="somebody"),
        pytest.param("五年前我会一口气喝完", True, id="what would have been so"),
        pytest.param("五年前我会议很多", False, id="no 会 by itself"),
        pytest.param("我五年前一口气喝完了", False, id="what was so"),
        pytest.param("比又还" * 40, False, id="what would take a slow pattern for ever"),
        pytest.param("比" * 120, False, id="one sign again and again"),
        pytest.param("半年以后，来的人多了起来", True, id="after what"),
        pytest.param("开门半年以后，来的人多了起来", False, id="after what is told"),
        pytest.param("头两个月，我们的店没有人来", True, id="the first months of what"),
        pytest.param("前几天来了一位客人", False, id="a few days ago"),
        pytest.param("前两年我们换了一台新机器", False, id="a few years ago"),
        pytest.param("前三个月的房租是我父亲付的", False, id="of what is named after it"),
        pytest.param("十个人里有六个会把伞忘在车上", True, id="of which ten"),
        pytest.param("十个学生里有六个会把伞忘在车上", False, id="of ten who are named"),
        pytest.param("他们只好把桌子搬到楼上", True, id="what came of what was told"),
        pytest.param("他们把桌子搬到楼上", False, id="what was done"),
        pytest.param("自己起初很不高兴，觉得学生应该看书", True, id="at what"),
        pytest.param("自己起初不同意卖店，觉得学生应该看书", False, id="to what is told"),
        pytest.param("他们只有三个小时可以干活", True, id="so long on which day"),
        pytest.param("每天退潮以后，他们只有三个小时可以干活", False, id="so long when it is told"),
        pytest.param("自己都把边上加厚，远看正好", True, id="of all of what"),
        pytest.param("自己把每块板的边上都加厚，远看正好", False, id="of each board"),
        pytest.param("自己都忘了把灯关上", False, id="even"),
    ],
)
def test_a_statement_names_its_topic(text: str, *, is_lacking: bool) -> None:
    assert lacks_topic(text) is is_lacking


def _said(*sentences: str) -> list[str]:
    whole = Document(passage(*sentences))
    return [claim.said for claim in claims_of(whole, whole.spots[-1], is_direct=True)]


@pytest.mark.parametrize(
    ("before", "source", "is_made"),
    [
        pytest.param("如果河水涨上来的话就麻烦了。", "我会把店里的桌子搬到楼上。", False, id="if"),
        pytest.param("河水每年夏天都涨上来。", "我会把店里的桌子搬到楼上。", True, id="no if"),
        pytest.param(
            "这家店每年赔十万，关掉它，账上省了十万。", "镇上的学生得坐车去县里看病。", False, id="if it were shut"
        ),
        pytest.param("这家店去年关掉了，账上省了十万。", "镇上的学生得坐车去县里看病。", True, id="since it is shut"),
        pytest.param("如果河水涨上来的话就麻烦了。", "我把店里的桌子搬到了楼上。", True, id="what was done"),
        pytest.param("如果河水涨上来的话就麻烦了。", "我在社会学系教了三十年书。", True, id="no 会 by itself"),
        pytest.param(
            "如果河水涨上来的话就麻烦了。", "要是客人不来，我会把店里的桌子搬走。", True, id="an if of its own"
        ),
    ],
)
def test_what_holds_under_a_condition_is_told_with_it(before: str, source: str, *, is_made: bool) -> None:
    assert bool(_said(before, source)) is is_made


@pytest.mark.parametrize(
    ("whole", "at"),
    [
        pytest.param(passage("我会把店里的桌子搬到楼上。", "如果河水涨上来的话就麻烦了。"), 0, id="after it"),
        pytest.param(
            dialogue(("老周", "如果河水涨上来的话就麻烦了。"), ("小林", "我会把店里的桌子搬到楼上。")),
            1,
            id="of another speaker",
        ),
    ],
)
def test_a_condition_elsewhere_is_none(whole: Interview, at: int) -> None:
    document = Document(whole)
    assert any("搬到楼上" in claim.said for claim in claims_of(document, document.spots[at], is_direct=True))


@pytest.mark.parametrize(
    "source",
    [
        pytest.param("从修了水坝开始就不行了，可是我们村的人不愿意搬走。", id="of no change"),
        pytest.param("从修了水坝开始就不行了，可是我们村的鱼跟去年比少了两成。", id="with its own since when"),
    ],
)
def test_what_needs_no_since_when_is_told_without(source: str) -> None:
    assert any(claim.startswith("我们村的") for claim in _said(source))


@pytest.mark.parametrize(
    ("source", "said"),
    [
        pytest.param("修了水坝以后，我们村的鱼少了两成。", True, id="since when, and told so"),
        pytest.param("从修了水坝开始就不行了，可是我们村的鱼少了两成。", False, id="cut from since when"),
        pytest.param("大家都很担心，可是我们村的鱼少了两成。", True, id="of no since when"),
    ],
)
def test_what_changed_is_told_with_since_when(source: str, *, said: bool) -> None:
    alone = [claim for claim in _said(source) if "鱼少了两成" in claim and "水坝" not in claim]
    assert bool(alone or any("水坝以后" in claim for claim in _said(source))) is said


def test_how_much_less_it_is_is_quoted_with_what() -> None:
    whole = Document(passage("来看戏的老人不多了。", "今年少了百分之二十三，所以我们下午不开门，只在晚上唱两场。"))
    found = list(number_in_quote.items(whole, Tally()))
    assert [(item.passage or "").count("来看戏的老人不多了") for item in found] == [1]
