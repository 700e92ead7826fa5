"""What stands between two commas is no clause where it is but a time, a noun, a call or a judgement."""

from __future__ import annotations

import pytest

from quizzes.chinese.segmentation import Segmenter
from quizzes.translation.clause_kinds import (
    has_predicate,
    is_described,
    is_doer,
    is_judgement,
    is_noun_phrase,
    is_spoken_of,
    is_topic,
)

_SEGMENTER = Segmenter()


def _words(clause: str) -> tuple[str, ...]:
    return tuple(_SEGMENTER.words(clause))


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        pytest.param("走 在 当中", True, id="where somebody walks"),
        pytest.param("走 当中", False, id="among those who walk"),
        pytest.param("大 的 灯塔", False, id="what describes a noun"),
        pytest.param("木匠 走 了", True, id="what somebody does"),
    ],
)
def test_something_is_said_by_a_verb_that_is_no_place(clause: str, *, expected: bool) -> None:
    assert has_predicate(tuple(clause.split())) is expected


@pytest.mark.parametrize(
    ("clause", "topic", "noun"),
    [
        pytest.param("修门 的 木匠", True, True, id="a noun that is described"),
        pytest.param("木匠 修 的 门", False, True, id="one that a verb describes"),
        pytest.param("木匠 的 也 门", False, False, id="an adverb within"),
        pytest.param("修门 的 三", False, False, id="a number at the end"),
        pytest.param("修门 的 木匠 走", False, False, id="a verb at the end"),
        pytest.param("它 成 了 我们 的 明星", False, False, id="what it became"),
        pytest.param("我 木匠", False, False, id="a noun that nothing describes"),
        pytest.param("要 在 门口 挂满 你 的 照片", False, False, id="what is done with something of somebody"),
        pytest.param("没有 你 的 木匠", False, False, id="who is not there"),
        pytest.param("没有 门 的 房子", False, True, id="a noun that is described by what it has not"),
    ],
)
def test_a_noun_alone_is_a_clause_that_says_nothing_yet(clause: str, *, topic: bool, noun: bool) -> None:
    words = tuple(clause.split())
    assert is_topic(words) is topic
    assert is_noun_phrase(words) is noun


@pytest.mark.parametrize(
    ("clause", "behind", "expected"),
    [
        pytest.param("卖 鱼 的 人", "应该 起 得 早", True, id="who does it"),
        pytest.param("会 修 车 的 人", "都 很 忙", True, id="who can do it"),
        pytest.param("相信 他 的 人", "应该 起 得 早", False, id="what may be done to whom he has"),
        pytest.param("卖 鱼 的 人", "我们 都 认识", False, id="before a subject"),
        pytest.param("去年 一个 卖 鱼 的 老板", "想 请 我", True, id="one who does it"),
        pytest.param("去年 卖 鱼 的 老板", "想 请 我", False, id="who may have been sold something"),
        pytest.param("他 卖 鱼", "应该 起 得 早", False, id="a clause"),
    ],
)
def test_people_are_named_by_what_they_do_before_the_verb_of_the_next_clause(
    clause: str, behind: str, *, expected: bool
) -> None:
    assert is_doer(tuple(clause.split()), tuple(behind.split())) is expected


@pytest.mark.parametrize(
    ("clause", "other", "expected"),
    [
        pytest.param("妹妹 的 学费", "一 年 要 三万", True, id="what is said of it"),
        pytest.param("妹妹 的 学费", "还有 房子 的 租金", False, id="a further thing"),
        pytest.param("妹妹 长大 了", "学费 更 贵", False, id="a clause"),
        pytest.param("让 孩子 扫地", "比 自己 扫 还 慢", True, id="a deed that is compared"),
        pytest.param("也 服气", "比 那 张 纸 强", False, id="what goes on from before, before what compares"),
        pytest.param("我们 的 学费 是 三万", "比 别人 贵 一半", False, id="a clause before what compares"),
        pytest.param("听起来 简单", "就是 每天 扫地", False, id="how it seems"),
        pytest.param("做 这 行", "就是 每天 扫地", True, id="a deed that is judged"),
    ],
)
def test_what_is_listed_is_not_spoken_of(clause: str, other: str, *, expected: bool) -> None:
    assert is_spoken_of(tuple(clause.split()), tuple(other.split())) is expected


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        pytest.param("跑得最快的孩子", True, id="who runs so"),
        pytest.param("做得最好的人做的灯塔", False, id="what they do who do it so"),
        pytest.param("孩子跑得快", False, id="how somebody runs"),
    ],
)
def test_a_noun_may_be_described_by_how_it_is_done(clause: str, *, expected: bool) -> None:
    assert is_noun_phrase(_words(clause)) is expected


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        pytest.param("远处石头滚落的声音", True, id="the only verb is in what describes it"),
        pytest.param("木匠的声音", True, id="without a verb"),
        pytest.param("可是坐在雨里的人", True, id="who is told by where they are"),
        pytest.param("住在城里的老家", False, id="where somebody lives"),
        pytest.param("他拿着海边修的灯塔", False, id="another verb before"),
        pytest.param("木匠修的快", False, id="no noun at its end"),
        pytest.param("木匠修灯塔", False, id="an object"),
    ],
)
def test_a_noun_is_described_by_its_only_verb(clause: str, *, expected: bool) -> None:
    assert is_described(_words(clause)) is expected


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        pytest.param("我觉得", True, id="what one thinks"),
        pytest.param("我只知道从那以后", True, id="of when one knows it"),
        pytest.param("我知道灯塔", False, id="what one knows"),
    ],
)
def test_a_judgement_ends_with_its_verb_or_with_when(clause: str, *, expected: bool) -> None:
    assert is_judgement(_words(clause)) is expected
