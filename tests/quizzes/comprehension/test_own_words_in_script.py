"""In a traditional interview whatever is asked and offered is written as the interview is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from quizzes.chinese.scripts import to_traditional
from quizzes.generate import make
from quizzes.question import Kind
from quizzes.reading import read_interview
from tests.quizzes.documents import DOCUMENTS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_KANA = re.compile("[ぁ-ヿ]")
# What holds characters that traditional text has too, as other words; so they stand in the text, beside others.
_ASIDE = "甲：三公里的路，皇后的茶，說了一天的話，方圓十里有名，余老師有只筆，是干支的干。"


def _in_traditional(text: str) -> str:
    return "\n".join(line if _KANA.search(line) else to_traditional(line) for line in text.split("\n"))


def _unlike(asked: str, text: str) -> Iterator[str]:
    """Give characters with those beside them that traditional text writes otherwise, and the text does not have."""
    turned = to_traditional(asked)
    if len(turned) != len(asked):
        yield asked
    for at, (char, other) in enumerate(zip(asked, turned, strict=False)):
        beside = asked[max(0, at - 1) : at + 2]
        if char != other and beside not in text:
            yield beside


@pytest.mark.parametrize("path", [pytest.param(path, id=path.stem) for path in DOCUMENTS[:2]])
def test_no_character_of_ours_is_simplified_in_a_traditional_interview(path: Path) -> None:
    text = f"{_in_traditional(path.read_text(encoding='utf-8'))}\n\n{_ASIDE}\n"
    asked = [
        each
        for question in make(read_interview(text.encode())).questions
        if question.kind is Kind.COMPREHENSION
        for each in (question.prompt, *question.options)
    ]
    assert asked
    assert not [found for each in asked for found in _unlike(each, text)]
