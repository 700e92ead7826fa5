"""A word has the other writings that the dictionary gives it, where they are read alike and mean the same."""

from __future__ import annotations

import pytest

from quizzes.chinese.variants import variants


@pytest.mark.parametrize(
    ("word", "others"),
    [
        pytest.param("掉头", {"调头"}, id="another word is its variant"),
        pytest.param("沙锅", {"砂锅"}, id="it is a variant itself"),
        pytest.param("妥帖", {"妥贴"}, id="written otherwise too"),
        pytest.param("调头", set(), id="two readings, and two meanings"),
        pytest.param("匆猝", set(), id="an old writing"),
        pytest.param("犹豫", set(), id="with a character that nobody writes any more"),
        pytest.param("章鱼", set(), id="with a character that no list of common ones has"),
        pytest.param("啰唆", {"啰嗦"}, id="with a rare character of its own"),
        pytest.param("模糊", {"模胡", "糢糊"}, id="with one that is written in Taiwan"),
        pytest.param("记录", set(), id="for some of its meanings only"),
        pytest.param("司机", set(), id="no other writing"),
        pytest.param("字", set(), id="a character alone"),
        pytest.param("没有这个词", set(), id="no word"),
    ],
)
def test_other_writings_are_read_and_meant_alike(word: str, others: set[str]) -> None:
    assert {entry.simplified for entry in variants(word)} == others
