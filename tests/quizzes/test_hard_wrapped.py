"""Where a file breaks its paragraphs into lines, evidence names the line on which the quoted words begin."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from quizzes.distractors.document import Document
from quizzes.generate import make
from quizzes.question import normal_form
from quizzes.reading import read_interview
from tests.quizzes.documents import DOCUMENTS

if TYPE_CHECKING:
    from pathlib import Path

WIDTH = 32
SHOWN = 4  # characters of a quote that say where it begins


def wrapped(text: str) -> str:
    """Break every long line at a fixed width, as old editors do."""
    return "\n".join(
        "\n".join(line[i : i + WIDTH] for i in range(0, len(line), WIDTH)) if len(line) > WIDTH else line
        for line in text.split("\n")
    )


@pytest.mark.parametrize(
    "path", [pytest.param(path, id=path.stem) for path in DOCUMENTS if path.stem in {"sample-ja", "lighthouse_ja"}]
)
def test_a_quote_begins_on_the_line_of_its_evidence(path: Path) -> None:
    text = wrapped(path.read_text(encoding="utf-8"))
    interview = read_interview(text.encode())
    lines = [re.sub(r"※[0-9]+|\[[0-9]+\]", "", line) for line in text.split("\n")]
    assert any(sentence.breaks for _, _, sentence in interview.sentences())
    for question in make(interview).questions:
        evidence = question.evidence
        assert evidence is not None
        joined = normal_form("".join(lines[evidence.line - 1 : evidence.line + 1]))
        start = joined.find(normal_form(evidence.quote)[:SHOWN])
        assert 0 <= start < len(normal_form(lines[evidence.line - 1])), evidence


def test_a_sentence_knows_where_its_lines_begin() -> None:
    source = "他们研究了很长时间，最后得到了一个大家都没有想到的结果，也因此改变了原来的计划，第二年才重新开始。"
    text = wrapped(f"访谈\n\n记者：为什么？\n\n林芳：{source}\n\n记者：后来呢？\n\n林芳：没有后来。\n")
    document = Document(read_interview(text.encode()))
    [spot] = [spot for spot in document.spots if spot.source == source]
    assert spot.evidence("他们研究").line == spot.line
    assert spot.evidence("重新开始").line == spot.line + 1
