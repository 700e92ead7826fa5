"""An edit is left alone where the rest of the sentence leaves no other choice."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quizzes.distractors.display import clause_of
from quizzes.distractors.edits.edit_guards import (
    bound_clauses,
    conditional_clauses,
    is_measured,
    is_negated_adverb,
    is_open_time,
    is_polar,
    is_told_by_rest,
)

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.mark.parametrize(
    ("guard", "text", "said", "expected"),
    [
        pytest.param(is_polar, "我喜欢面条。", "面条", False, id="nothing denied"),
        pytest.param(is_polar, "我不喜欢面条。", "面条", True, id="denied"),
        pytest.param(is_polar, "他只会做饭，我喜欢面条。", "面条", True, id="beside what is so of one thing alone"),
        pytest.param(is_polar, "他会做饭，但我喜欢面条。", "面条", True, id="in a sentence with a but"),
        pytest.param(is_polar, "他会做饭，我从来喜欢面条。", "面条", True, id="beside what goes with one sign alone"),
        pytest.param(is_polar, "店里的凳子一张也不会卖。", "不会", True, id="not a single one"),
        pytest.param(is_polar, "他那天半句话也没有说。", "没有", True, id="not half a word"),
        pytest.param(is_polar, "碗里的汤一滴没有剩下。", "没有", True, id="not a drop"),
        pytest.param(is_polar, "我们一家人没有搬走。", "没有", False, id="all the family"),
        pytest.param(is_polar, "他的弟弟一起也没有搬走。", "没有", False, id="together, and also not"),
        pytest.param(is_negated_adverb, "我没有马上走。", "马上", True, id="a denied adverb"),
        pytest.param(is_negated_adverb, "我马上走，没有回头。", "马上", False, id="an adverb that nothing denies"),
        pytest.param(is_negated_adverb, "我没有面条。", "面条", False, id="a denied noun"),
        pytest.param(is_open_time, "我去年来过。", "去年", False, id="a time"),
        pytest.param(is_open_time, "我去年以前来过。", "去年", True, id="before a time"),
        pytest.param(is_open_time, "我从去年住在这里。", "去年", True, id="from a time on"),
        pytest.param(is_measured, "我有一把钥匙。", "钥匙", True, id="with its measure word"),
        pytest.param(is_measured, "他借我一把旧琵琶。", "琵琶", True, id="with its measure word and a quality"),
        pytest.param(is_measured, "他借我一隻舊箱子。", "箱子", True, id="traditional, with a quality"),
        pytest.param(is_measured, "他有一个旧琵琶。", "琵琶", False, id="with a measure word of most nouns"),
        pytest.param(is_measured, "我搬了把椅子。", "椅子", True, id="with a measure word and no number"),
        pytest.param(is_measured, "我喜欢椅子。", "椅子", False, id="without a measure word"),
        pytest.param(is_measured, "这张已经旧了。", "已经", False, id="an adverb behind a measure word"),
        pytest.param(is_told_by_rest, "我上午卖菜，晚上记账。", "上午", True, id="an hour beside a later one"),
        pytest.param(is_told_by_rest, "我上午卖菜。", "菜", False, id="a thing beside an hour"),
        pytest.param(is_told_by_rest, "我上午卖菜。", "上午", False, id="an hour alone"),
        pytest.param(is_told_by_rest, "那年冬天河上结了冰。", "冬天", True, id="a season by its weather"),
        pytest.param(is_told_by_rest, "那年冬天来了客人。", "冬天", False, id="a season"),
        pytest.param(is_told_by_rest, "那年冬天空气很干燥。", "冬天", True, id="a season by its air"),
        pytest.param(is_told_by_rest, "木板夏天一受潮就变形。", "夏天", True, id="a season by its damp"),
        pytest.param(is_told_by_rest, "春天院子里的梨树发芽。", "春天", True, id="a season by what grows"),
        pytest.param(is_told_by_rest, "他夏天总是倒霉。", "夏天", False, id="a season and bad luck"),
        pytest.param(is_told_by_rest, "店里的猫在沙发上睡。", "猫", True, id="a pet by what it does"),
        pytest.param(is_told_by_rest, "店里来了一只猫。", "猫", False, id="a pet"),
        pytest.param(is_told_by_rest, "修桥的同事给我送饭。", "同事", True, id="who works at something"),
        pytest.param(is_told_by_rest, "同事在车间里唱歌。", "同事", True, id="where one works"),
        pytest.param(is_told_by_rest, "我的同事在山上唱歌。", "同事", False, id="a colleague"),
        pytest.param(is_told_by_rest, "那年客人在河上看冰。", "客人", False, id="somebody in the cold"),
        pytest.param(is_told_by_rest, "我一夜没睡，第二天去卖菜。", "第二天", True, id="the day after a night"),
        pytest.param(is_told_by_rest, "我在家睡觉，第二天去卖菜。", "第二天", False, id="another day"),
        pytest.param(is_told_by_rest, "我一夜没睡，哥哥去卖菜。", "哥哥", False, id="somebody after a night"),
        pytest.param(is_told_by_rest, "客人从三个增加到十个。", "增加", True, id="what has come from less to more"),
        pytest.param(is_told_by_rest, "客人增加到十个。", "增加", False, id="what has come to so much"),
        pytest.param(is_told_by_rest, "客人从那年开始增加。", "增加", False, id="what grows from a time on"),
        pytest.param(is_told_by_rest, "我明天觉得冷清。", "明天", False, id="a day that one feels so"),
        pytest.param(is_told_by_rest, "我妈的老公来了。", "老公", True, id="a husband, and whose"),
        pytest.param(is_told_by_rest, "老板的老公来了。", "老公", False, id="a husband, and who knows whose"),
        pytest.param(is_told_by_rest, "我妈的客人来了。", "客人", False, id="a guest, and whose"),
        pytest.param(is_told_by_rest, "哥哥说他想走。", "哥哥", True, id="a man who is 他"),
        pytest.param(is_told_by_rest, "哥哥说想走。", "哥哥", False, id="a man"),
        pytest.param(is_told_by_rest, "客人说他想走。", "客人", False, id="somebody who is 他"),
        pytest.param(is_told_by_rest, "妹妹说她想走。", "妹妹", True, id="a woman who is 她"),
        pytest.param(is_told_by_rest, "妹妹说想走。", "妹妹", False, id="a woman"),
        pytest.param(is_told_by_rest, "客人说她想走。", "客人", False, id="somebody who is 她"),
        pytest.param(is_told_by_rest, "孩子很想走。", "孩子", False, id="a child"),
        pytest.param(is_told_by_rest, "我第一次觉得冷清。", "第一次", True, id="the first time that one feels so"),
        pytest.param(is_told_by_rest, "我第一次来这里。", "第一次", False, id="the first time"),
        pytest.param(is_told_by_rest, "孩子上学了。", "孩子", True, id="a child who goes to school"),
        pytest.param(is_told_by_rest, "妹妹上学了。", "妹妹", False, id="a sister who goes to school"),
    ],
)
def test_a_place_is_edited_where_the_rest_leaves_a_choice(
    guard: Callable[[str, int, int], bool], text: str, said: str, *, expected: bool
) -> None:
    start = text.index(said)
    assert guard(text, start, start + len(said)) is expected


@pytest.mark.parametrize(
    ("text", "conditional", "bound"),
    [
        pytest.param("我卖菜，哥哥记账，妹妹上学。", set(), set(), id="nothing"),
        pytest.param(
            "要是下雨，我卖菜，哥哥记账。", {-1, 0, 1}, {-1, 0, 1}, id="a condition, with the clause beside it"
        ),
        pytest.param("因为下雨，我卖菜，哥哥记账。", set(), {-1, 0, 1}, id="a reason"),
        pytest.param(
            "只有下雨，我才卖菜，哥哥记账。", {-1, 0, 1}, {-1, 0, 1, 2}, id="only where something comes of it"
        ),
        pytest.param("只有我一个人，哥哥记账。", set(), set(), id="no more than one"),
        pytest.param("我们说好：哥哥记账，妹妹上学。", {0}, {0}, id="what announces"),
    ],
)
def test_clauses_hang_together(text: str, conditional: set[int], bound: set[int]) -> None:
    assert conditional_clauses(text) == conditional
    assert bound_clauses(text) == bound


@pytest.mark.parametrize(
    ("said", "clause"), [pytest.param("卖菜", 0, id="the first"), pytest.param("记账", 1, id="the second")]
)
def test_a_word_stands_in_its_clause(said: str, clause: int) -> None:
    text = "我卖菜，哥哥记账。"
    assert clause_of(text, text.index(said)) == clause
