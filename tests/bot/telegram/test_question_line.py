"""A question that is told of in one line can be told from others, and its gap is seen."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.telegram.markup import length
from bot.telegram.question_line import at_gap, told_apart, told_with_passage
from quizzes.question import GAP
from tests.bot.telegram.sets import CHOICE

LONG = f"店员：今天的鱼很新鲜，也不贵，刚从船上拿下来。您要是一次买两条，我就少收您{GAP}，您看怎么样？"


@pytest.mark.parametrize(
    ("text", "limit", "shown"),
    [
        pytest.param(f"少收您{GAP}。", 60, f"少收您{GAP}。", id="short"),
        pytest.param(LONG, 60, LONG, id="just long enough"),
        pytest.param(LONG, 30, f"…我就少收您{GAP}，您看怎么样？", id="the gap would be cut away"),
        pytest.param(
            f"少收您{GAP}，您看怎么样，行不行？", 12, f"少收您{GAP}，您看怎么样…", id="the gap is at the beginning"
        ),
        pytest.param("今天的鱼很新鲜，也不贵。", 8, "今天的鱼很新鲜…", id="no gap"),
        pytest.param("鱼" * 40 + GAP, 30, "…" + "鱼" * 10 + GAP, id="no clause ends before the gap"),
    ],
)
def test_the_gap_is_seen(text: str, limit: int, shown: str) -> None:
    assert at_gap(text, limit) == shown


@pytest.mark.parametrize("limit", range(12, 60, 7))
@pytest.mark.parametrize("filling", ["字", "a ", "😀", "字，"])
def test_no_line_is_too_long(filling: str, limit: int) -> None:
    shown = at_gap(filling * 40 + GAP + filling * 40, limit)

    assert length(shown) <= limit
    assert GAP in shown


def test_the_passage_stands_before_the_prompt() -> None:
    about = replace(CHOICE, passage=LONG, prompt="这句话的空白处应该填哪一个？")

    assert (
        told_with_passage(about, passage=30, prompt=120)
        == f"…我就少收您{GAP}，您看怎么样？ – 这句话的空白处应该填哪一个？"
    )
    assert told_with_passage(about, passage=0, prompt=120) == about.prompt
    assert told_with_passage(CHOICE, passage=30, prompt=120) == CHOICE.prompt


def test_questions_with_one_prompt_are_told_apart() -> None:
    about = replace(CHOICE, passage=LONG, prompt="这句话的空白处应该填哪一个？")

    assert told_apart(about, frozenset(), 30) == f"…我就少收您{GAP}，您看怎么样？"
    assert told_apart(CHOICE, frozenset(), 30) == CHOICE.prompt
