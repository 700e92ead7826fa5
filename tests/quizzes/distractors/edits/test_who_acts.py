"""No other wording is said of more people, or of fewer, than a sentence speaks of."""

from __future__ import annotations

import pytest

from quizzes.distractors.edits.who_acts import is_of_others
from quizzes.distractors.places import BothSides
from tests.quizzes.distractors.edits.test_neighbours import site


@pytest.mark.parametrize(
    ("source", "zh", "is_refused"),
    [
        pytest.param("不少村民都不愿意搬走。", "不少|少数", True, id="all, of a few"),
        pytest.param("不少村民不愿意搬走。", "不少|少数", False, id="a few"),
        pytest.param("不少村民去了成都。", "不少|少数", False, id="都 of a town"),
        pytest.param("委员们反复商量名单。", "反复|亲自", True, id="to talk it over in person"),
        pytest.param("委员们反复检查名单。", "反复|亲自", False, id="to check in person"),
        pytest.param("我仔细擦桌子。", "仔细|轮流", True, id="one in turn"),
        pytest.param("我们仔细擦桌子。", "仔细|轮流", False, id="several in turn"),
    ],
)
def test_no_wording_is_said_of_more_or_fewer_than_act(source: str, zh: str, *, is_refused: bool) -> None:
    both = BothSides(source=source, translation="x", language="en")
    assert is_of_others(site(both, zh, "x|y"), 0, both) is is_refused


@pytest.mark.parametrize(
    ("words", "zh", "is_refused"),
    [
        pytest.param("机器 突然 停 了 。", "突然|偷偷", True, id="a thing in secret"),
        pytest.param("机器 也 必须 停 下来 。", "必须|不想", True, id="what a thing wants, behind an adverb"),
        pytest.param("机器 突然 停 了 。", "突然|终于", False, id="a thing at last"),
        pytest.param("师傅 突然 停 了 。", "突然|偷偷", False, id="somebody in secret"),
    ],
)
def test_nothing_that_one_wants_is_said_of_a_thing(words: str, zh: str, *, is_refused: bool) -> None:
    parts = tuple(words.split())
    both = BothSides(source="".join(parts), translation="x", language="en", words=parts)
    assert is_of_others(site(both, zh, "x|y"), 0, both) is is_refused
