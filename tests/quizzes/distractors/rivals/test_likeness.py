"""Two words are alike where one holds the other, or they mean the same beside the noun that both end in."""

from __future__ import annotations

import pytest

from quizzes.distractors.rivals.likeness import are_close, is_alike
from quizzes.distractors.words import table


@pytest.mark.parametrize(
    ("one", "other", "are_alike", "close"),
    [
        pytest.param("面包", "面包车", False, True, id="one holds the other"),
        pytest.param("生意", "声音", False, False, id="neither"),
        pytest.param("实验", "试验", True, True, id="mean the same"),
        pytest.param("候诊室", "急诊室", True, True, id="of one room, whose name is no word by itself"),
        pytest.param("电动车", "核电站", True, True, id="of two nouns, with a meaning of both"),
    ],
)
def test_words_are_told_from_those_like_them(one: str, other: str, *, are_alike: bool, close: bool) -> None:
    assert is_alike(table()[one], table()[other]) is are_alike
    assert are_close(table()[one], table()[other]) is close
