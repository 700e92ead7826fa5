"""What is done is no noun, and who or what is there is no verb, whatever the dictionaries name first."""

from __future__ import annotations

import pytest

from quizzes.chinese.tags import tag_of


@pytest.mark.parametrize(
    ("word", "tag"),
    [
        *(pytest.param(word, "v", id=word) for word in ("回家", "毕业", "排队", "生气", "租房", "唱歌", "还钱")),
        *(pytest.param(word, "n", id=word) for word in ("邻居", "生意", "警察", "手续", "睡眠", "本事")),
        *(pytest.param(word, "d", id=word) for word in ("差点", "差点儿", "本来", "往往", "有时")),
    ],
)
def test_a_word_is_of_the_part_of_speech_that_it_is_said_as(word: str, tag: str) -> None:
    assert tag_of(word) == tag
