"""The sort of the word before: what can be done, what is so, what only names something, and what is two of these."""

from __future__ import annotations

import pytest

from quizzes.chinese.polyphones import sort_before


@pytest.mark.parametrize(
    ("text", "sort"),
    [
        pytest.param("他的脾气", "n2", id="a thing"),
        pytest.param("从小老师", "n2", id="a person"),
        pytest.param("脾气", "n2", id="a word that is all the text"),
        pytest.param("问题是谁", "r1", id="a pronoun"),
        pytest.param("我们明年", "t2", id="a time"),
        pytest.param("孩子长", "a1", id="no word across two words"),
        pytest.param("菜我炒", "v1", id="what is done"),
        pytest.param("我见识", "v2", id="what is done, in two characters"),
        pytest.param("亲身体验", "x2", id="a thing and what is done with it"),
        pytest.param("他说：“水", "n1", id="behind a sign"),
        pytest.param("他说：", "", id="a sign"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_the_last_word_of_a_text_has_a_sort(text: str, sort: str) -> None:
    assert sort_before(text) == sort
