"""The level of a question on a text is that of all that must be read, without its rarest words."""

from __future__ import annotations

import pytest

from quizzes.comprehension.reading_level import level_to_read


@pytest.mark.parametrize(
    ("texts", "level"),
    [
        pytest.param(["我们很好。", "你是老师吗？"], 1, id="easy"),
        pytest.param(["他每天早上都去学校，下午在家里看书。", "今天天气很好，燃料没有了。"], 1, id="one rare word"),
        pytest.param(["燃料烧完以后，恒星的核心会坍缩，外层被炸飞。"], 7, id="hard"),
        pytest.param(["的的的的的的的的的的坍缩"], 7, id="a word that comes again counts once"),
        pytest.param(["OpenAI"], 1, id="no Chinese"),
    ],
)
def test_one_word_in_seven_is_let_pass(texts: list[str], level: int) -> None:
    assert level_to_read(texts) == level
