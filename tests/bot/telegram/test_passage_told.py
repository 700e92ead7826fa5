"""A passage stands beside the verdict where the question with it was one message, and is one with the verdict."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.telegram import question_screen
from bot.telegram.markup import LONGEST_MESSAGE, as_text, length
from bot.texts import texts_for
from quizzes.grading import Verdict
from tests.bot.telegram.sets import CHOICE, LETTERS
from tests.bot.tutor.builders import attempt, session_of

if TYPE_CHECKING:
    from quizzes.question import Question

TEXTS = texts_for("en")


def told(question: Question, hints: int) -> tuple[int, int, bool]:
    """Give how long the question and its verdict are with the passage, and whether the verdict has it."""
    session = replace(session_of(question), hints=hints, answered=True)
    given = question_screen.Given(attempt=replace(attempt(question.id, Verdict.CORRECT), given=(question.key,)))
    screen = question_screen.answered(TEXTS, session, question, given)
    asked = length(as_text(question_screen.asked(TEXTS, session, question).runs))
    without = question_screen.answered(TEXTS, session, replace(question, passage=None), given)
    whole = length(as_text(without.runs)) + length(question.passage or "") + 2  # and an empty line
    return asked, whole, str(question.passage) in as_text(screen.runs)


@pytest.mark.parametrize("hints", [0, 1, 2])
@pytest.mark.parametrize("question", [pytest.param(q, id=q.id) for q in (CHOICE, LETTERS)])
def test_a_passage_is_told_exactly_where_both_are_one_message(question: Question, hints: int) -> None:
    asked, whole, _ = told(replace(question, passage="一"), hints)
    seen = set()
    for beyond in range(-1, 2):
        for longest in (asked, whole):
            passage = "一" * (LONGEST_MESSAGE - longest + 1 + beyond)
            now_asked, now_whole, is_told = told(replace(question, passage=passage), hints)
            assert is_told is (max(now_asked, now_whole) <= LONGEST_MESSAGE)
            seen.add(is_told)
    assert seen == {True, False}
