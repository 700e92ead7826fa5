"""An edit is left alone where the rest of the sentence leaves no other choice."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quizzes.distractors.edit_guards import is_measured, is_negated_adverb, is_open_time, is_polar, is_told_by_rest

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.mark.parametrize(
    ("guard", "text", "said", "expected"),
    [
        pytest.param(is_polar, "我喜欢面条。", "面条", False, id="nothing denied"),
        pytest.param(is_polar, "我不喜欢面条。", "面条", True, id="denied"),
        pytest.param(is_polar, "他只会做饭，我喜欢面条。", "面条", True, id="beside what is so of one thing alone"),
        pytest.param(is_negated_adverb, "我没有马上走。", "马上", True, id="a denied adverb"),
        pytest.param(is_negated_adverb, "我没有面条。", "面条", False, id="a denied noun"),
        pytest.param(is_open_time, "我去年来过。", "去年", False, id="a time"),
        pytest.param(is_open_time, "我去年以前来过。", "去年", True, id="before a time"),
        pytest.param(is_open_time, "我从去年住在这里。", "去年", True, id="from a time on"),
        pytest.param(is_measured, "我有一把钥匙。", "钥匙", True, id="with its measure word"),
        pytest.param(is_measured, "我搬了把椅子。", "椅子", True, id="with a measure word and no number"),
        pytest.param(is_measured, "这张已经旧了。", "已经", False, id="an adverb behind a measure word"),
        pytest.param(is_told_by_rest, "我上午卖菜，晚上记账。", "上午", True, id="an hour beside a later one"),
        pytest.param(is_told_by_rest, "我上午卖菜。", "菜", False, id="a thing beside an hour"),
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
