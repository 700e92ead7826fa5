"""Who reads what a learner says of an option by its letter is told which option that is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.telegram.named_letters import with_options_named
from tests.bot.telegram.sets import CHOICE, LETTERS, TYPED

if TYPE_CHECKING:
    from quizzes.question import Question

FIRST, SECOND = LETTERS.options


@pytest.mark.parametrize(
    ("said", "told"),
    [
        pytest.param("答案B也对吧", f"答案B也对吧\nB = {SECOND}", id="between-hanzi"),
        pytest.param("Ｂ is right too", f"Ｂ is right too\nB = {SECOND}", id="full-width"),
        pytest.param("A and B", f"A and B\nA = {FIRST}\nB = {SECOND}", id="both"),
        pytest.param("B, B!", f"B, B!\nB = {SECOND}", id="once-each"),
        pytest.param("a bad one", "a bad one", id="a-word"),
        pytest.param("BBC says so", "BBC says so", id="part-of-a-word"),
        pytest.param("C is right", "C is right", id="no-such-letter"),
    ],
)
def test_letters_are_told_with_their_options(said: str, told: str) -> None:
    assert with_options_named(LETTERS, said) == told


@pytest.mark.parametrize("question", [CHOICE, TYPED], ids=["on-buttons", "typed"])
def test_there_are_no_letters_where_none_were_shown(question: Question) -> None:
    assert with_options_named(question, "A is right") == "A is right"
