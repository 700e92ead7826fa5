"""Clauses are cut off only where what stays loses neither subject, condition nor other half."""

from __future__ import annotations

import pytest

from quizzes.distractors.clauses.torn import (
    false_start,
    lacks_condition,
    lacks_counted,
    lacks_first,
    lacks_subject,
)
from tests.quizzes.growth import growth


@pytest.mark.parametrize(
    ("piece", "expected"),
    [
        pytest.param("在我们这根冰芯上位于21.4米处，", True, id="a place and a verb"),
        pytest.param("占一大半，所以我买了黑的。", True, id="a share without what has it"),
        pytest.param("占线的电话打不通。", False, id="a line that is engaged"),
        pytest.param("达到一百万台，", True, id="a verb alone"),
        pytest.param("這家店位於河邊，", False, id="traditional, with its subject"),
        pytest.param("位於河邊的店，", True, id="traditional, without"),
        pytest.param("在学校里，我们常常读书，", False, id="a place and a subject"),
        pytest.param("他来自北京，", False, id="a subject"),
        pytest.param("送到的时候装在一只木盒里，", True, id="what lies in a box"),
        pytest.param("装在木盒里的书很旧，", False, id="books in a box"),
        pytest.param("碎成了二十片。", True, id="what broke"),
        pytest.param("杯子碎成了二十片。", False, id="a cup that broke"),
    ],
)
def test_a_verb_that_is_said_of_a_subject_lacks_it(piece: str, *, expected: bool) -> None:
    assert lacks_subject(piece) is expected


@pytest.mark.parametrize(
    ("piece", "expected"),
    [
        pytest.param("那就是快了；", True, id="then it is"),
        pytest.param("那么，你去吧，", True, id="then"),
        pytest.param("它就半夜叫起来，", True, id="what it does then"),
        pytest.param("他就是不听，", False, id="he just will not"),
        pytest.param("我们才敢开门，", True, id="only then"),
        pytest.param("他才不信，", False, id="not he"),
        pytest.param("那是一家书店，", False, id="that is"),
        pytest.param("那么多人来，", False, id="so many"),
    ],
)
def test_what_comes_of_a_condition_lacks_it(piece: str, *, expected: bool) -> None:
    assert lacks_condition(piece) is expected


@pytest.mark.parametrize(
    ("piece", "expected"),
    [
        pytest.param("一个看不清，得看一排。", True, id="one of them"),
        pytest.param("有三个，两个是南方人。", True, id="so many, of which some"),
        pytest.param("有三个人，两个是南方人。", False, id="so many people"),
        pytest.param("有一家是公司自己开的，", True, id="one of those that were named, and what it is"),
        pytest.param("兩個都不會，", False, id="both of them, who were named"),
        pytest.param("兩隻不夠，", True, id="traditional, two of them"),
        pytest.param("一个人看不清，得两个人看。", False, id="one person"),
        pytest.param("等了半天，忽然跑出来一只。", True, id="one of them comes"),
        pytest.param("等了半天，忽然跑出来一只猫。", False, id="a cat comes"),
        pytest.param("这样的机会只有一个。", False, id="one of what is named"),
    ],
)
def test_what_counts_and_does_not_name_lacks_it(piece: str, *, expected: bool) -> None:
    assert lacks_counted(piece) is expected


@pytest.mark.parametrize(
    ("piece", "expected"),
    [
        pytest.param("我们换了工厂；第二，我们少用了水。", True, id="the second alone"),
        pytest.param("第一，我们换了工厂；第二，我们少用了水。", False, id="the first and the second"),
        pytest.param("二是要有耐心。", True, id="the second point"),
        pytest.param("一是要有时间，二是要有耐心。", False, id="both points"),
        pytest.param("我们这里二是最好的数字。", False, id="a number"),
        pytest.param("第二天，我们换了工厂。", False, id="the second day"),
        pytest.param("该笑就笑；然后再看一遍；最后写下来。", True, id="then, after a step that is cut off"),
        pytest.param("先看一遍，该笑就笑；然后写下来。", False, id="first this, then that"),
        pytest.param("我们看了一遍，然后写了下来。", False, id="then, in one sentence"),
    ],
)
def test_the_second_of_a_row_lacks_the_first(piece: str, *, expected: bool) -> None:
    assert lacks_first(piece) is expected


@pytest.mark.parametrize(
    ("source", "taken_back"),
    [
        pytest.param("桥拆了，因为下雨……不对，那天没下雨，我记得。", "因为下雨……不对，那天没下雨，", id="no"),
        pytest.param("他有三个——不是，两个孩子，都在这里。", "他有三个——不是，两个孩子，", id="with a dash"),
        pytest.param("橋拆了，因為下雨……啊，不對，那天沒下雨。", "因為下雨……啊，不對，那天沒下雨。", id="traditional"),
        pytest.param("这样做不对，我们都知道。", None, id="something is wrong"),
        pytest.param("我想了很久……那天没下雨。", None, id="a pause"),
        pytest.param("我总觉得……不对劲，就回去了。", None, id="another word"),
    ],
)
def test_what_a_speaker_takes_back_is_found(source: str, taken_back: str | None) -> None:
    found = false_start(source)
    assert (None if found is None else source[slice(*found)]) == taken_back


def test_a_sentence_four_times_as_long_is_not_looked_through_sixteen_times_as_long() -> None:
    less, more = ("我们去了学校" * size for size in (500, 2000))
    assert growth(false_start, less, more) < 8
