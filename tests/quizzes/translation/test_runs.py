"""Which clauses of a sentence are put in order together, and which words call on the listener alone."""

from __future__ import annotations

import pytest

from quizzes.translation.runs import _clauses, _hangs_together, _takes_up


@pytest.mark.parametrize(
    ("sentence", "do_hang"),
    [
        pytest.param("他 认为", True, id="one clause, be it a judgement"),
        pytest.param("他 认为 ， 木匠 来 了", False, id="a judgement, which can stand anywhere"),
        pytest.param("木匠 来 修门 ， 陆老师", False, id="a call, which can stand anywhere"),
        pytest.param("木匠 来 了 ， 所以 船长 走 了", True, id="two that a comma ties"),
        pytest.param("木匠 来 了 ； 所以 船长 走 了", False, id="two that a semicolon parts"),
        pytest.param("虽然 下雨 ， 但是 木匠 来 了 ， 所以 船长 走 了", True, id="three that take each other up"),
        pytest.param("船长 来 了 ， 木匠 走 了 ， 老师 哭 了", False, id="three that do not"),
        pytest.param("木匠 一边 看 ， 一边 写", False, id="two that are equal"),
        pytest.param("修门 的 木匠 ， 来 了", True, id="a noun and what is said of it"),
        pytest.param("修门 的 木匠 ， 远处 船长 唱歌 的 声音", False, id="a noun beside another"),
        pytest.param("木匠 听见 了 ， 远处 船长 唱歌 的 声音", True, id="a noun behind a clause with a verb"),
    ],
)
def test_clauses_hang_together_where_no_other_order_is_right(sentence: str, *, do_hang: bool) -> None:
    assert _hangs_together(_clauses(sentence.split())) is do_hang


@pytest.mark.parametrize(
    ("one", "other", "is_taken_up"),
    [
        pytest.param("木匠 来 了", "所以 船长 走 了", True, id="by a word"),
        pytest.param("修门 的 木匠", "来 了", True, id="a noun, by what is said of it"),
        pytest.param("修门 的 木匠", "船长 来 了", False, id="a noun, by what has its own subject"),
        pytest.param("木匠 走 远", "来 了", False, id="what is no noun, by what has no subject"),
    ],
)
def test_a_clause_takes_up_the_one_before(one: str, other: str, *, is_taken_up: bool) -> None:
    assert _takes_up(tuple(one.split()), tuple(other.split())) is is_taken_up


@pytest.mark.parametrize(
    ("sentence", "words", "start"),
    [
        pytest.param("你 说 我 跑 了 十 年", ("我", "跑", "了", "十", "年"), 2, id="you see"),
        pytest.param("你 说 我", ("你", "说", "我"), 0, id="to speak of somebody"),
        pytest.param("他 说 我 跑 了 十 年", ("他", "说", "我", "跑", "了", "十", "年"), 0, id="what he says"),
        pytest.param("你 教 我 跑 了 十 年", ("你", "教", "我", "跑", "了", "十", "年"), 0, id="what you do"),
        pytest.param("你 说 灯塔 倒 了 十 年", ("你", "说", "灯塔", "倒", "了", "十", "年"), 0, id="what you say"),
    ],
)
def test_what_only_calls_on_the_listener_is_no_piece(sentence: str, words: tuple[str, ...], start: int) -> None:
    [clause] = _clauses(sentence.split())
    assert (clause.words, clause.start) == (words, start)


def test_a_blank_is_no_word_of_a_clause() -> None:
    [clause] = _clauses(["木匠", " ", "来", "了"])
    assert (clause.words, clause.end) == (("木匠", "来", "了"), len("木匠 来了"))
