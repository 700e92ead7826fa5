"""Quotation marks within quotation marks are of the other kind."""

from __future__ import annotations

import pytest

from bot.texts import texts_for
from bot.texts.quotation import quotable, requoted


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


@pytest.mark.parametrize(
    ("language", "value", "shown"),
    [
        pytest.param("ja", "“我们”", "「我们」", id="ja, a text"),
        pytest.param("ja", '"a" or "b"', "「a」、「b」", id="ja, values as JSON"),
        pytest.param("ja", "'Sheet 1', 'Sheet 2'", "「Sheet 1」、「Sheet 2」", id="ja, sheets"),
        pytest.param("ja", '"他说\\"好\\""', '「他说"好"」', id="ja, a mark inside"),
        pytest.param("ja", '""', "「」", id="ja, nothing"),
        pytest.param("ja", "A, B, C", "A、B、C", id="ja, letters of options"),
        pytest.param("zh", '"他说“好”"', "“他说‘好’”", id="zh"),
        pytest.param("ja", 'questions[0].why_not["因为"]', 'questions[0].why_not["因为"]', id="a place stays"),
        pytest.param("ja", "1,000", "1,000", id="a number stays"),
    ],
)
def test_what_a_message_quotes_is_quoted_as_the_language_does(language: str, value: str, shown: str) -> None:
    assert requoted(texts_for(language), value) == shown
