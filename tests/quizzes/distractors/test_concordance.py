"""Tests for finding the sentences that have some words."""

from __future__ import annotations

import pytest

from quizzes.distractors.concordance import Concordance

_TEXTS = ("天亮了。", "湖边的灯亮着。", "我们在湖边走。", "边走边看湖。", "")


class _Watched(str):
    """A text that counts how often it is looked through."""

    __slots__ = ("looks",)

    def __init__(self, _: str) -> None:
        self.looks = 0

    def __contains__(self, words: object, /) -> bool:
        self.looks += 1
        return isinstance(words, str) and words in str(self)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        pytest.param("湖边", (1, 2), id="in two of three that have both characters"),
        pytest.param("亮", (0, 1), id="a single character"),
        pytest.param("山", (), id="a character that no text has"),
        pytest.param("湖山", (), id="a word of which one character is nowhere"),
        pytest.param("", (0, 1, 2, 3, 4), id="nothing stands everywhere"),
    ],
)
def test_it_gives_the_texts_that_have_the_words(words: str, found: tuple[int, ...]) -> None:
    assert Concordance(_TEXTS).having(words) == found


def test_a_longer_text_that_has_the_words_no_more_often_is_looked_through_no_more() -> None:
    watched = [_Watched(text) for text in ("湖边的灯亮着。", *("我们在边上走。" for _ in range(1_000)))]

    Concordance(watched).having("湖边")

    assert sum(text.looks for text in watched) == 1
