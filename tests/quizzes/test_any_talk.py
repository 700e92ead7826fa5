"""
Whatever is said, in whatever order, questions are made without an error.

Talks are put together at random out of the paragraphs of all interviews here: sentences and clauses change places,
labels and translations are left out, beginnings are cut off, and every third is in traditional characters. What stands
in them makes little sense, and the rules that read it may refuse it but must not fail.
"""

from __future__ import annotations

import re
from functools import cache
from random import Random
from typing import TYPE_CHECKING

import pytest

from quizzes.chinese.scripts import to_traditional
from quizzes.generate import make
from quizzes.reading import read_interview
from tests.quizzes.documents import DOCUMENTS, document

if TYPE_CHECKING:
    from quizzes.interview import Paragraph

TALKS, PARAGRAPHS = 24, 10
LABELS = ("记者：", "李明：", "王阿姨：", "")
IN_JAPANESE = {"记者：": "記者：", "李明：": "李明：", "王阿姨：": "王さん：", "": ""}


@cache
def paragraphs() -> tuple[Paragraph, ...]:
    return tuple(
        paragraph
        for path in DOCUMENTS
        if path.suffix == ".txt" and "shared" not in path.parts
        for _, paragraph in document(path).interview.paragraphs()
    )


def mixed(paragraph: Paragraph, random: Random) -> str:
    """Exchange its sentences or its clauses, or cut its beginning off."""
    text = "".join(sentence.source for sentence in paragraph.sentences)
    for mark in ("。", "，"):
        if random.random() < 1 / 3:
            parts = re.split(f"(?<={mark})", text)
            random.shuffle(parts)
            text = "".join(parts)
    return text[random.randrange(len(text)) :] if random.random() < 1 / 6 else text


def any_talk(random: Random) -> str:
    """Put a talk together, each paragraph with its translation or without one."""
    is_traditional = random.random() < 1 / 3
    blocks = ["标题", "題名です"]
    for paragraph in random.sample(paragraphs(), PARAGRAPHS):
        label = random.choice(LABELS)
        source = f"{label}{mixed(paragraph, random)}"
        blocks.append(to_traditional(source) if is_traditional else source)
        if paragraph.translation and random.random() < 5 / 6:
            blocks.append(f"{IN_JAPANESE[label]}{paragraph.translation}")
    return "\n\n".join(blocks)


@pytest.mark.parametrize("seed", range(TALKS))
def test_questions_are_made_of_any_talk(seed: int) -> None:
    made = make(read_interview(any_talk(Random(seed)).encode()))
    assert made.questions
    assert not made.failed
    assert len({question.id for question in made.questions}) == len(made.questions)
