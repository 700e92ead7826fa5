"""What is loaded for all makers of questions is not loaded again by any of them."""

from __future__ import annotations

from quizzes.chinese.dictionary import dictionary
from quizzes.distractors.document import Document
from quizzes.distractors.loaded import load
from quizzes.distractors.words import table
from quizzes.generate import make
from quizzes.reading import read_interview
from tests.quizzes.documents import DOCUMENTS

LOADERS = (dictionary, table)


def test_makers_of_questions_find_loaded_what_they_ask_for() -> None:
    document = Document(read_interview(DOCUMENTS[0].read_bytes()))
    for loader in LOADERS:
        loader.cache_clear()
    load(document)
    loaded = [loader.cache_info().misses for loader in LOADERS]
    make(document.interview, document)

    assert loaded == [1] * len(LOADERS)
    assert [loader.cache_info().misses for loader in LOADERS] == loaded
