"""Clauses are cut out of a sentence only where neither side needs the other."""

from __future__ import annotations

from itertools import accumulate

import pytest

from quizzes.distractors.clauses.claim_cuts import (
    Cut,
    hangs_on,
    is_waiting,
    opens_with_subject,
    says_only_when,
    says_something,
)
from quizzes.distractors.display import clauses
from quizzes.distractors.document import Document
from tests.quizzes.comprehension.passages import passage


def hangs(marked: str) -> bool:
    """Ask of the clauses between two bars whether they hang on the others of their sentence."""
    before, run, after = marked.split("|")
    [spot] = Document(passage(before + run + after)).spots
    pieces = clauses(spot.source)
    ends = [0, *accumulate(map(len, pieces))]
    cut = Cut(spot=spot, pieces=pieces, first=ends.index(len(before)), last=ends.index(len(before + run)))
    return hangs_on(cut)


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        pytest.param("|我每天去学校学画。|", False, id="all of it"),
        pytest.param("|我每天去学校学画：|", True, id="what announces a list"),
        pytest.param("学校的老师非常多，|所以我每天去学校学画。|", False, id="a new thought"),
        pytest.param("学校的老师非常多，|图书馆每天都开门。|", True, id="no new thought"),
        pytest.param("学校的老师非常多；|图书馆每天都开门。|", False, id="behind a semicolon"),
        pytest.param("我就说，桥边有家旅馆，房间很小，|可是晚上有三个人守着。|", True, id="where they are"),
        pytest.param("我就说，桥边的旅馆太小，|可是晚上有三个人守着桥。|", False, id="no place that is brought in"),
        pytest.param("我就说，桥边有家旅馆，房间很小，|可是老师天天有三个学生。|", False, id="of somebody"),
        pytest.param("学校的老师非常多；|他们每天都开门。|", True, id="pointing back behind a semicolon"),
        pytest.param("如果明天下雨的话，|我每天去学校学画。|", True, id="under a condition"),
        pytest.param("学校的老师非常多，|我每天也去学校学画。|", True, id="what follows with also"),
        pytest.param("学校的老师非常多，|我等于白学了画。|", True, id="what it comes to"),
        pytest.param("学校的人以为我很闲，|其实我每天去学校学画。|", False, id="the fact behind a belief"),
        pytest.param("学校的人以为我很闲，|所以我每天去学校学画。|", True, id="what is believed"),
        pytest.param("学校不仅修好了路，|我每天去学校学画。|", True, id="behind a first half"),
        pytest.param("学校不仅修好了路，|但我每天去学校学画。|", False, id="a but behind a first half"),
        pytest.param("女儿去年学骑车，|我在门口上班，摔了十次。|", True, id="of whom the clause before tells"),
        pytest.param("女儿去年学骑车，|我在门口上班，我喝了三杯茶。|", False, id="with a subject of its own"),
        pytest.param("女儿去年学骑车，|很多人在门口看，喝了三杯茶。|", False, id="of many, and not of me"),
        pytest.param("学校去年修了路，|我在门口上班，喝了三杯茶。|", False, id="after nobody else"),
        pytest.param("学校门口最安静的，|我想是图书馆。|", True, id="what is spoken of stands before"),
        pytest.param("|我们学校去年最缺的，|恰恰是老师。", True, id="what is spoken of before what it is"),
        pytest.param("|我们学校去年是最缺老师的，|现在是学生最少。", False, id="what is said with 是…的"),
        pytest.param("|学校里有老师，|学校里有医生。", True, id="the first of two told alike"),
        pytest.param("|学校里有老师，|后来有了医生。", False, id="the first of two told otherwise"),
        pytest.param("|大家说得慢，可是我们走了十年，|没有一个人掉队。", True, id="a but that is left open"),
        pytest.param("|每年学校最后一节课，|我去学校看画。", True, id="a time that nothing is said of"),
        pytest.param("二〇〇二年学校搬走，|我三十岁，老师有两个孩子。|", True, id="so then, and not today"),
        pytest.param("二〇〇二年学校搬走，|我现在三十岁，老师有两个孩子。|", False, id="so today"),
        pytest.param("二〇〇二年学校搬走，|我去了镇上，看了老师。|", False, id="what happened once"),
        pytest.param("|镇上的老师，|我每天去看。", True, id="a noun that nothing is said of"),
        pytest.param("|我去了学校，去年上半年，|老师涨价了。", True, id="the time of what follows"),
        pytest.param("|我看见三样：学校很旧，|后来我走了。", True, id="a list that goes on"),
        pytest.param("|我们先去了学校，|后来大家走了。", True, id="first, and not what then"),
        pytest.param("|我们先去了学校，再去了医院，|后来大家走了。", False, id="first, and then"),
        pytest.param("|满山满谷红叶，|后来下雪了。", True, id="things that nothing is said of"),
        pytest.param("|老师写信来：学校很旧，|后来大家走了。", True, id="what a letter says"),
        pytest.param("|我们去了学校，|我们后来走了。", False, id="two clauses of one's own"),
        pytest.param("|我们每天去学校，|否则老师不高兴。", True, id="or else"),
        pytest.param("学校每天来十个人；|图书馆每天都开门。|", False, id="so many a day, and so many a day"),
        pytest.param("学校每天来十个人；|图书馆早上开门。|", True, id="what is said of each day before a semicolon"),
        pytest.param("|大家说得很慢，老师告诉我，|我可以回家。", True, id="what somebody tells me"),
        pytest.param("|以前用手做；现在我们用机器，|所以很快。", True, id="the other side of a semicolon, begun"),
        pytest.param("|我们去了学校；老师打扫教室；|后来大家走了。", False, id="two sides of three"),
        pytest.param("|我们算了一笔账，换成白菜没有肉，|我们每斤多花两块。", True, id="a case that is put"),
        pytest.param("|我们去了学校，|老师就走了。", True, id="what comes of it"),
        pytest.param("|老师写信来：学校的门已经坏了，|后来大家走了。", True, id="what a letter begins to say"),
        pytest.param("|我们去了学校，|老师打扫教室。", False, id="somebody else does something"),
        pytest.param("|我们去了学校，| 老师打扫教室。", False, id="somebody else, behind a blank"),
        pytest.param("|我们去了学校，| 五位去了医院。", False, id="so many of us, behind a blank"),
        pytest.param("|我们去了学校，|打扫教室。", True, id="nobody else"),
        pytest.param("|我们去了学校，，|老师打扫教室。", True, id="nothing between two signs"),
        pytest.param("|我们去了学校，|，老师打扫教室。", True, id="nothing behind a sign"),
        pytest.param("|白天我们去学校，|晚上我们去医院。", True, id="by day, and not by night"),
        pytest.param("|我去了学校，去年 上半年，|老师涨价了。", True, id="a time with a blank in it"),
        pytest.param("|我去了学校，老师去年走了，|所以我没看见他。", False, id="what was done at a time"),
        pytest.param("|我每年去学校，最多也就两三次，|所以老师不认识我。", False, id="how often, and not when"),
    ],
)
def test_a_cut_leaves_nothing_behind_that_it_needs(marked: str, *, expected: bool) -> None:
    assert hangs(marked) is expected


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        pytest.param("老师打扫教室", True, id="a verb"),
        pytest.param("大家都那样", True, id="a word that only a predicate has"),
        pytest.param("城里的桌子", False, id="a noun"),
    ],
)
def test_a_clause_says_something_with_a_predicate(clause: str, *, expected: bool) -> None:
    assert says_something(clause) is expected


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        pytest.param("去年春天", True, id="a time"),
        pytest.param("去年春天下雨", False, id="what happened then"),
        pytest.param("三次", False, id="how often"),
    ],
)
def test_a_time_is_known_that_says_nothing_else(clause: str, *, expected: bool) -> None:
    assert says_only_when(clause) is expected


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        pytest.param("对我们学校的老师", True, id="to whom"),
        pytest.param("对我们学校很有好处", False, id="to whom, and what"),
        pytest.param("我们学校的老师", False, id="who"),
        pytest.param("因为老师打扫教室", True, id="why"),
        pytest.param("太阳一晒", True, id="as soon as what"),
    ],
)
def test_a_clause_waits_for_another_that_only_leads_to_it(clause: str, *, expected: bool) -> None:
    assert is_waiting(clause) is expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        pytest.param("老师打扫教室。", True, id="who does it"),
        pytest.param("打扫教室。", False, id="nobody"),
        pytest.param("学校的老师。", False, id="somebody of whom nothing is said"),
        pytest.param("不是老师，打扫教室。", False, id="nobody who is none"),
        pytest.param("不少老师打扫教室。", True, id="not a few"),
        pytest.param("去年春天，老师走了。", True, id="who, behind a time"),
        pytest.param("去年春天，打扫教室。", False, id="nobody, behind a time"),
        pytest.param("去年春天，，老师走了。", True, id="who, behind two signs in a row"),
        pytest.param("，老师走了。", True, id="who, behind a sign"),
        pytest.param("挂上电话，我走了出去。", True, id="what I did before"),
        pytest.param("挺便宜，我买了三个。", False, id="what it was like that I bought"),
    ],
)
def test_what_is_said_of_somebody_opens_with_who(source: str, *, expected: bool) -> None:
    [spot] = Document(passage(source)).spots
    pieces = clauses(source)
    assert opens_with_subject(Cut(spot=spot, pieces=pieces, first=0, last=len(pieces)), 0) is expected
