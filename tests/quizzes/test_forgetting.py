"""Of a long text no more is remembered than is needed, and its questions are the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.dictionary import dictionary
from quizzes.chinese.segmentation import plain_words
from quizzes.chinese.tables import compiled
from quizzes.distractors.words import table
from quizzes.forgetting import forget
from quizzes.generate import make
from quizzes.reading import read_interview
from tests.quizzes.documents import DOCUMENTS, made

if TYPE_CHECKING:
    import pytest


def test_words_are_forgotten_and_tables_and_patterns_stay() -> None:
    known, words, pattern = dictionary(), table(), compiled("[一二]百")
    plain_words("他们在等车。")
    assert plain_words.cache_info().currsize
    forget()
    assert plain_words.cache_info().currsize == 0
    assert dictionary() is known
    assert table() is words
    assert compiled("[一二]百") is pattern


def test_a_long_text_gives_the_same_questions(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("quizzes.generate._LONG", 0)
    assert make(read_interview(DOCUMENTS[0].read_bytes())) == made(DOCUMENTS[0])
