"""What a sentence and its translation can be known by as a pair."""

from __future__ import annotations

import pytest

from quizzes.common_ground import opens_with_but


@pytest.mark.parametrize(
    ("sentence", "is_turned"),
    [
        pytest.param("但是汤不好喝。", True, id="但是"),
        pytest.param("“可是我不去。”", True, id="quoted"),
        pytest.param("不過沒關係。", True, id="traditional"),
        pytest.param("ただ、おいしくありません。", True, id="ただ"),
        pytest.param("However, it tastes of nothing.", True, id="however"),
        pytest.param("但凡有时间，我就去。", False, id="但凡"),
        pytest.param("不过如此。", False, id="nothing more than that"),
        pytest.param("ただの水です。", False, id="mere water"),
        pytest.param("Butter is dear.", False, id="butter"),
        pytest.param("汤好喝，但是贵。", False, id="later in the sentence"),
    ],
)
def test_a_sentence_turns_with_its_first_word(sentence: str, *, is_turned: bool) -> None:
    assert opens_with_but(sentence) is is_turned
