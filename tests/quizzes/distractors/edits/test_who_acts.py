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
        pytest.param("雪水 马上 往 沟 里 流 。", "马上|悄悄", True, id="water in secret"),
        pytest.param("风 从 门缝 里 马上 吹 进来 。", "马上|偷偷", True, id="wind in secret, behind from where"),
        pytest.param("那些 东西 慢慢 生锈 了 。", "慢慢|故意", True, id="what rusts on purpose"),
        pytest.param("下雨 时 ， 屋檐 的 水 常常 漏 下来 。", "常常|赶紧", True, id="what leaks in a hurry"),
        pytest.param("雪水 马上 往 沟 里 流 。", "马上|稍后", False, id="water later"),
        pytest.param("奶奶 把 机器 马上 卖 了 。", "马上|偷偷", False, id="who takes a thing"),
        pytest.param("妹妹 常常 流泪 。", "常常|偷偷", False, id="who weeps in secret"),
        pytest.param("机器 停 了 ， 徒弟 马上 走 了 。", "马上|偷偷", False, id="a thing of the clause before"),
    ],
)
def test_nothing_that_one_wants_is_said_of_a_thing(words: str, zh: str, *, is_refused: bool) -> None:
    parts = tuple(words.split())
    both = BothSides(source="".join(parts), translation="x", language="en", words=parts)
    assert is_of_others(site(both, zh, "x|y"), 0, both) is is_refused
