"""What is no answer, but a wish, and what is an answer though it sounds like one."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.tutor.wish import LONGEST, Wish, is_small_talk, may_answer, wish_meant
from tests.bot.telegram.sets import CHOICE, TYPED


@pytest.mark.parametrize(
    ("said", "wish"),
    [
        pytest.param("跳過這道題吧！", Wish.SKIP, id="a word behind it"),
        pytest.param("请跳过", Wish.SKIP, id="a word before it"),
        pytest.param("skip it, please", Wish.SKIP, id="in English"),
        pytest.param("不知道，下一题", Wish.SKIP, id="two wishes"),
        pytest.param("ごめんなさい、わかりません。", Wish.SHOW, id="an excuse"),
        pytest.param("我真的不知道 😭", Wish.SHOW, id="a picture"),
        pytest.param("我忘了", Wish.SHOW, id="ends as what may stand behind a wish"),
        pytest.param("やめたいです", Wish.STOP, id="in Japanese"),
        pytest.param("ヒントをお願いします", Wish.HINT, id="a hint"),
        pytest.param("谢谢", None, id="only what stands around a wish"),
        pytest.param("不知道目标", None, id="more than a wish"),
        pytest.param("不知道，目标", None, id="a wish and an answer"),
        pytest.param("吧" * (LONGEST + 1), None, id="too long for one"),
    ],
)
def test_a_wish_is_known_by_its_words_and_by_what_stands_around_them(said: str, wish: Wish | None) -> None:
    assert wish_meant(TYPED, said) is wish


@pytest.mark.parametrize(
    ("answer", "said", "is_answer"),
    [
        pytest.param("停止", "停止", True, id="right"),
        pytest.param("停下", "停止", True, id="half of it"),
        pytest.param("知道", "不知道", True, id="the contrary"),
        pytest.param("他不知道", "不知道", True, id="a part"),
        pytest.param("一下", "下一题", False, id="less than half"),
        pytest.param("I know", "I don't know", False, id="a word of three"),
        pytest.param("stop it", "Stop!", True, id="a word of two"),
        pytest.param("ask him", "skip", False, id="two letters of a word"),
    ],
)
def test_what_is_near_an_answer_is_no_wish(answer: str, said: str, *, is_answer: bool) -> None:
    question = replace(TYPED, answer=(answer,), hint=None)
    assert (wish_meant(question, said) is None) is is_answer


def test_an_option_is_no_wish() -> None:
    assert wish_meant(replace(CHOICE, options=("不知道", "做研究"), why_not=()), "不知道。") is None


@pytest.mark.parametrize(
    ("answers", "said", "is_either"),
    [
        pytest.param(("中断",), "停止", True, id="a word"),
        pytest.param(("中斷",), "結束", True, id="in traditional characters"),
        pytest.param(("to cease", "cease"), "Stop", True, id="in English"),
        pytest.param(("中断する",), "終了", True, id="in Japanese"),
        pytest.param(("中断",), "停止吧", False, id="what nobody answers"),
        pytest.param(("中断",), "ストップ", False, id="in another writing"),
        pytest.param(("tíngdùn",), "stop", False, id="where pinyin is asked for"),
        pytest.param(("中断",), "跳过", False, id="another wish"),
    ],
)
def test_a_word_that_means_to_stop_may_be_an_answer_in_its_writing(
    answers: tuple[str, ...], said: str, *, is_either: bool
) -> None:
    assert may_answer(replace(TYPED, answer=answers), said) is is_either


def test_no_word_is_an_answer_where_none_is_typed() -> None:
    assert not may_answer(CHOICE, "停止")


@pytest.mark.parametrize(
    ("answer", "said", "is_talk"),
    [
        pytest.param("目标", "等一下", True, id="a moment"),
        pytest.param("目标", "谢谢！👍", True, id="thanks"),
        pytest.param("目标", "OK, thank you", True, id="two"),
        pytest.param("目标", "请等一下", True, id="with what is around a wish"),
        pytest.param("目标", "等一下谢谢", True, id="two without a comma"),
        pytest.param("goal", "ok thanks, please wait", True, id="with words around in English"),
        pytest.param("目标", "少し待ってください", True, id="in Japanese"),
        pytest.param("目标", "先", False, id="only what is around"),
        pytest.param("goal", "thanksgiving", False, id="a longer word of English"),
        pytest.param("goal", "history", False, id="a word that begins so"),
        pytest.param("目标", "嗯" * (LONGEST - 1) + "目", False, id="much of it, and another word"),
        pytest.param("目标", "谢谢，目标", False, id="with an answer"),
        pytest.param("谢谢你", "谢谢您", False, id="nearly right"),
        pytest.param("感谢", "谢谢", False, id="half of it"),
        pytest.param("目标", "嗯" * (LONGEST + 1), False, id="too long"),
        pytest.param("目标", "下一题，谢谢", False, id="a wish"),
    ],
)
def test_small_talk_is_known_by_its_words_unless_it_is_near_the_answer(
    answer: str, said: str, *, is_talk: bool
) -> None:
    assert is_small_talk(replace(TYPED, answer=(answer,)), said) is is_talk


def test_where_nothing_is_typed_there_is_no_small_talk() -> None:
    assert not is_small_talk(CHOICE, "谢谢")
