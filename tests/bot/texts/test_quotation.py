"""Quotation marks within quotation marks are of the other kind."""

from __future__ import annotations

import pytest

from bot.texts import texts_for
from bot.texts.quotation import quotable


@pytest.mark.parametrize(
    ("language", "title", "shown"),
    [
        pytest.param("ja", "「幻方量化」の話", "『幻方量化』の話", id="ja"),
        pytest.param("ja", "「『三体』を読む」人", "『「三体」を読む』人", id="ja, two levels"),
        pytest.param("en", "“High-Flyer”: a story", "‘High-Flyer’: a story", id="en"),
        pytest.param("zh", "读《三体》", "读〈三体〉", id="zh"),
        pytest.param("zh", "“幻方”的故事", "“幻方”的故事", id="zh, titles have marks of their own"),
    ],
)
def test_marks_inside_are_of_the_inner_kind(language: str, title: str, shown: str) -> None:
    assert quotable(texts_for(language), title) == shown
