"""A prompt with a gap ends like a sentence."""

from __future__ import annotations

import pytest

from quizzes.cloze.prompts import ended


@pytest.mark.parametrize(
    ("prompt", "shown"),
    [
        pytest.param("有了一半＿＿", "有了一半＿＿。", id="no stop at all"),
        pytest.param("一家没有变化，", "一家没有变化。", id="a comma"),
        pytest.param("这是＿＿吗？", "这是＿＿吗？", id="a question"),
        pytest.param("他说：“＿＿。”", "他说：“＿＿。”", id="a quotation"),
    ],
)
def test_a_prompt_ends_like_a_sentence(prompt: str, shown: str) -> None:
    assert ended(prompt) == shown
