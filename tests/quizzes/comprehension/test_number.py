"""A number is asked where a clause gives one plain number of something it names."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizzes.comprehension import number
from quizzes.comprehension.number import in_chinese, others, site_of, value_of
from quizzes.distractors.document import Document
from quizzes.distractors.vetoes import Tally
from tests.quizzes.talks import talk


@pytest.mark.parametrize(
    ("clause", "question"),
    [
        pytest.param("灯塔上有一百四十四块玻璃", "灯塔上有多少块玻璃", id="said"),
        pytest.param("村子里有38户人家", "村子里有多少户人家", id="in digits"),
        pytest.param("师傅只要十分钟就能做好一个碗", "师傅只要多少分钟就能做好一个碗", id="a time"),
        pytest.param("店裡有三百五十本書", "店裡有多少本書", id="traditional"),
        pytest.param("房租一个月要八千块", "房租一个月要多少钱", id="money"),
    ],
)
def test_a_plain_number_is_asked_for(clause: str, question: str) -> None:
    site = site_of(clause)
    assert site is not None
    assert site.question == question


@pytest.mark.parametrize(
    "clause",
    [
        pytest.param("没有三十万块钱就开不了店", id="negated"),
        pytest.param("书店里至少有三千本书", id="at least"),
        pytest.param("书店里有三千多本书", id="more than"),
        pytest.param("书店里有三百本左右", id="about"),
        pytest.param("如果店里有三百本书", id="condition"),
        pytest.param("店里有三百本书和五十张桌子", id="two numbers"),
        pytest.param("练了三个月还是歪的", id="no subject"),
        pytest.param("书店在第三条街上", id="ordinal"),
        pytest.param("公司有两三百名员工", id="two numbers in one"),
    ],
)
def test_what_is_not_plain_is_left(clause: str) -> None:
    assert site_of(clause) is None


def test_a_clause_that_points_outside_is_not_asked() -> None:
    tally = Tally()
    assert not list(number.items(Document(talk(("老周", "父亲在我家守了三十年。", None), language=None)), tally))


def test_the_question_is_attributed_and_the_other_numbers_are_edits() -> None:
    [item] = number.items(Document(talk(("老周", "灯塔上有一百四十四块玻璃。", None), language=None)), Tally())
    assert item.prompt == "据老周说，灯塔上有多少块玻璃？"
    assert item.key == "一百四十四块"
    assert {wrong.option for wrong in item.distractors} == {"二百四十四块", "一百五十四块", "二百五十四块"}


@given(st.integers(min_value=2, max_value=9999))
def test_numbers_that_are_said_are_read_as_they_are_meant(value: int) -> None:
    assert value_of(in_chinese(value)) == value


@given(value=st.integers(min_value=2, max_value=9999), digits=st.booleans())
def test_three_other_numbers_are_other_numbers(*, value: int, digits: bool) -> None:
    said = str(value) if digits else in_chinese(value)
    wrong = others(said)
    assert len(wrong) == len({*wrong, said}) - 1 == 3
    assert all(value_of(each) is not None for each in wrong)


def test_a_traditional_text_is_asked_in_traditional_characters() -> None:
    found = Document(talk(("陳老闆", "書店裡有兩百五十張桌子，學生很喜歡。", None), language=None))
    [item] = number.items(found, Tally())
    assert item.prompt == "據陳老闆說，書店裡有多少張桌子？"
    assert item.key == "兩百五十張"
    assert len(item.distractors) == 3
