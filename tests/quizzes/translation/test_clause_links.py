"""Which word ties a clause to its neighbours, and what is no such word."""

from __future__ import annotations

import pytest

from quizzes.translation.clause_links import (
    are_parallel,
    is_but,
    is_outcome,
    is_poured,
    may_plan,
    only_wants,
    second_link,
    stated_first,
    when_link,
)


@pytest.mark.parametrize(
    ("clause", "at", "expected"),
    [
        pytest.param("我 倒 不 去", 1, False, id="on the contrary"),
        pytest.param("我 倒 垃圾", 1, True, id="to tip out"),
        pytest.param("我 倒", 1, True, id="to pour, at the end"),
        pytest.param("我 不 去", 1, False, id="another word"),
    ],
)
def test_what_is_poured_takes_nothing_up(clause: str, at: int, *, expected: bool) -> None:
    words = tuple(clause.split())
    assert is_poured(words, at) is expected
    assert (second_link(words) == "倒") is (words[at] == "倒" and not expected)


@pytest.mark.parametrize(
    ("clause", "word"),
    [
        pytest.param("木匠 修 灯塔 那天", "那天", id="when something was done"),
        pytest.param("老师 哭 了 那天", "那天", id="when somebody did it"),
        pytest.param("门 那天", "", id="nothing done"),
        pytest.param("木匠 走 那天", "", id="the object of the verb itself"),
        pytest.param("木匠 觉得 修 灯塔 那天", "", id="what is thought of it"),
    ],
)
def test_a_day_behind_what_was_done_says_when(clause: str, word: str) -> None:
    assert when_link(tuple(clause.split())) == word


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        pytest.param("可 我 不 知道", True, id="before who does it"),
        pytest.param("可 工人 不 来", True, id="before a noun"),
        pytest.param("可 热闹 了", False, id="so lively"),
        pytest.param("可 没 钱", False, id="it may be either"),
        pytest.param("我 不 知道", False, id="another word"),
    ],
)
def test_ke_is_a_but_before_what_it_speaks_of(clause: str, *, expected: bool) -> None:
    assert is_but(tuple(clause.split())) is expected


@pytest.mark.parametrize(
    ("clause", "word"),
    [
        pytest.param("只要 下雨", "只要", id="a condition"),
        pytest.param("可是 只要 下雨", "只要", id="a condition behind a but"),
        pytest.param("灯塔 关门 以后", "以后", id="a time"),
        pytest.param("只有 木匠 来", "", id="nobody but him"),
        pytest.param("可是", "", id="nothing behind it"),
    ],
)
def test_a_clause_that_stands_first_says_so_behind_a_but_too(clause: str, word: str) -> None:
    assert stated_first(tuple(clause.split())) == word


@pytest.mark.parametrize(
    ("clause", "is_noun"),
    [
        pytest.param("结果 也 不会 有 多大 区别", True, id="what it is like"),
        pytest.param("结果 还是 一样", True, id="that it is the same"),
        pytest.param("结果 贴 在 门口", True, id="what is done with it"),
        pytest.param("结果 已经 公布 了", True, id="what was done with it"),
        pytest.param("结果 最 少", True, id="how much a tree bears"),
        pytest.param("结果 谁 也 没 来", False, id="what came of it"),
        pytest.param("结果 当天 就 卖光 了", False, id="what came of it at once"),
        pytest.param("区别 也 不 大", False, id="another word"),
    ],
)
def test_an_outcome_of_which_something_is_said_takes_nothing_up(clause: str, *, is_noun: bool) -> None:
    words = tuple(clause.split())
    assert is_outcome(words, 0) is is_noun
    assert (second_link(words) == "结果") is (words[0] == "结果" and not is_noun)


@pytest.mark.parametrize(
    ("clause", "end", "expected"),
    [
        pytest.param("计划 招收 三十 人", 1, True, id="who plans is not told"),
        pytest.param("计划 很 好", 1, False, id="what a plan is like"),
        pytest.param("学校 招收 三十 人", 1, False, id="who does it"),
        pytest.param("学校 计划 招收 三十 人", 1, False, id="who plans"),
    ],
)
def test_a_plan_may_be_a_verb_of_which_nobody_is_named(clause: str, end: int, *, expected: bool) -> None:
    assert may_plan(tuple(clause.split()), end) is expected


@pytest.mark.parametrize(
    ("clause", "word"),
    [
        pytest.param("同样 一 把 伞", "", id="the same umbrella"),
        pytest.param("同样 没有 回来", "同样", id="likewise"),
        pytest.param("箱子 那么 大", "", id="how big"),
        pytest.param("那么 箱子 很 大", "那么", id="what follows from it"),
    ],
)
def test_what_is_the_same_takes_nothing_up(clause: str, word: str) -> None:
    assert second_link(tuple(clause.split())) == word


@pytest.mark.parametrize(
    ("source", "is_wanted"),
    [
        pytest.param("去年他病了，只要那本讲地铁的书，翻来覆去地看。", True, id="all that is wanted"),
        pytest.param("只要看过那本书，他就不哭了。", False, id="a condition"),
        pytest.param("只要有那本書，他一定會來。", False, id="a condition, in traditional characters"),
        pytest.param("他看过那本书。", False, id="no such word"),
    ],
)
def test_only_what_something_follows_from_is_a_condition(source: str, *, is_wanted: bool) -> None:
    assert only_wants(source) is is_wanted


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        pytest.param("水 是 水", "山 是 山", True, id="each what it is"),
        pytest.param("水 是 水", "木匠 走 了", False, id="only the first"),
        pytest.param("木匠 走 了", "水 是 水", False, id="only the second"),
        pytest.param("木匠 走", "木匠 唱", True, id="they begin alike"),
        pytest.param("木匠 又 走", "老师 又 唱", True, id="a word of equals"),
        pytest.param("木匠 走", "老师 唱", False, id="nothing alike"),
    ],
)
def test_parallel_clauses_are_told_alike(one: str, other: str, *, expected: bool) -> None:
    assert are_parallel(tuple(one.split()), tuple(other.split())) is expected
