"""Where in its text a question stands, and which ones may be answered with the text open."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.tutor.text_of_question import is_open_book, paragraph_of, sentence_of
from quizzes.question import Evidence, Kind
from tests.bot.readers import TALK, question


@pytest.mark.parametrize(
    ("line", "paragraph"),
    [
        pytest.param(5, 0, id="of the text"),
        pytest.param(7, 0, id="of its translation"),
        pytest.param(11, 1, id="of the next translation"),
        pytest.param(13, 1, id="of a word that is explained"),
        pytest.param(15, 1, id="of its meaning"),
        pytest.param(6, None, id="an empty line"),
        pytest.param(99, None, id="beyond the end"),
    ],
)
def test_the_paragraph_is_the_one_on_the_line(line: int, paragraph: int | None) -> None:
    assert paragraph_of(question("q", line), TALK) == paragraph


def test_without_evidence_there_is_none() -> None:
    assert paragraph_of(replace(question("q", 5), evidence=None), TALK) is None


def test_a_word_that_no_paragraph_has_is_in_none() -> None:
    nowhere = replace(TALK, paragraphs=TALK.paragraphs[:1])
    assert paragraph_of(question("q", 13), nowhere) is None


@pytest.mark.parametrize(
    ("quote", "sentence"),
    [
        pytest.param("我们的目标", 0, id="the first one"),
        pytest.param("不是做AI產品", 1, id="the second one, in the other script"),
        pytest.param("我们的目标是做研究，不是做AI产品。", 0, id="both"),
        pytest.param("说", 0, id="none"),
        pytest.param("GPT-4", 0, id="no hanzi"),
    ],
)
def test_the_sentence_is_the_one_that_is_quoted(quote: str, sentence: int) -> None:
    quoting = replace(question("q", 5), evidence=Evidence(line=5, quote=quote))
    assert sentence_of(quoting, TALK.paragraphs[0]) == sentence


@pytest.mark.parametrize(
    ("kind", "is_open"), [(Kind.COMPREHENSION, True), (Kind.CLOZE, False), (Kind.TRANSLATION, False)]
)
def test_comprehension_may_be_answered_with_the_text_open(kind: Kind, *, is_open: bool) -> None:
    assert is_open_book(replace(question("q", 5), kind=kind)) is is_open
