"""A word means one thing where what the dictionary has besides is a name, a note, or another word for the same."""

from __future__ import annotations

import pytest

from quizzes.distractors.targets.one_meaning import means_one_thing
from quizzes.distractors.words import table


@pytest.mark.parametrize(
    ("word", "is_single"),
    [
        pytest.param("和平", True, id="a place is called so"),
        pytest.param("下载", True, id="the rest are notes"),
        pytest.param("台风", False, id="two entries: typhoon, poise"),
        pytest.param("信用", False, id="another sense with a note of its field"),
        pytest.param("丢脸", False, id="a noun beside a verb"),
        pytest.param("不必", False, id="a gloss that ends like a preposition"),
    ],
)
def test_a_word_means_one_thing_where_no_other_sense_is_known(word: str, *, is_single: bool) -> None:
    assert means_one_thing(table()[word]) is is_single
