"""Clauses are cut out of a sentence only where neither side needs the other."""

from __future__ import annotations

from itertools import accumulate

import pytest

from quizzes.comprehension.claim_cuts import Cut, hangs_on, says_something
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
        pytest.param("|学校里有老师，|学校里有医生。", True, id="the first of two told alike"),
        pytest.param("|学校里有老师，|后来有了医生。", False, id="the first of two told otherwise"),
        pytest.param("|大家说得慢，可是我们走了十年，|没有一个人掉队。", True, id="a but that is left open"),
        pytest.param("|镇上的老师，|我每天去看。", True, id="a noun that nothing is said of"),
        pytest.param("|我去了学校，去年上半年，|老师涨价了。", True, id="the time of what follows"),
        pytest.param("|我看见三样：学校很旧，|后来我走了。", True, id="a list that goes on"),
        pytest.param("|我们先去了学校，|后来大家走了。", True, id="first, and not what then"),
        pytest.param("|我们先去了学校，再去了医院，|后来大家走了。", False, id="first, and then"),
        pytest.param("|满山满谷红叶，|后来下雪了。", True, id="things that nothing is said of"),
        pytest.param("|老师写信来：学校很旧，|后来大家走了。", True, id="what a letter says"),
        pytest.param("|我们去了学校，|我们后来走了。", False, id="two clauses of one's own"),
        pytest.param("|我们每天去学校，|否则老师不高兴。", True, id="or else"),
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
