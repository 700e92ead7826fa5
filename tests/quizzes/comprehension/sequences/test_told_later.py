"""A later time comes after an earlier one, and a thing after the words that bring it in."""

from __future__ import annotations

import pytest

from quizzes.comprehension.sequences.constraints import Constraint, Rule
from quizzes.comprehension.sequences.told_later import brought_in_again, told_later


@pytest.mark.parametrize(
    ("before", "text", "thing"),
    [
        pytest.param("后来一个老木工拿来一根铜线", "现在我的箱子里都有一根铜线", "铜线", id="a thing"),
        pytest.param("後來一個老木工拿來一面鏡子", "現在我的箱子裡都有鏡子", "鏡子", id="in traditional characters"),
        pytest.param("后来来了一个工人", "现在那个工人走了", "", id="somebody"),
        pytest.param("后来我买了一面镜子", "现在我的箱子里都有铜线", "", id="another thing"),
        pytest.param("后来我用了铜线", "现在我的箱子里都有铜线", "", id="a thing that is not brought in"),
    ],
)
def test_a_thing_that_is_brought_in_and_named_again(before: str, text: str, thing: str) -> None:
    assert brought_in_again(before, text) == thing


def test_the_thing_is_told_beside_the_time() -> None:
    one = Constraint(rule=Rule.AFTER, piece=1, before=0, words="现在", taken_up="后来")
    ja, en = told_later(one, "后来", ("后来他拿来一根铜线", "现在箱子里都有铜线"), ("①", "②"))
    assert ja == "②の「铜线」は、①で初めて出てくるものです。①の「后来」に、②の「现在」が続きます。"
    assert en == "铜线 in ② is first brought in by ①. 现在 in ② comes after 后来 in ①."
