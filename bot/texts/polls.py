"""How a question looks as a poll in a group, in the words of its language."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.rounds.poll import quiz_poll
from bot.texts.explained import explained
from bot.texts.neutral import neutral
from bot.texts.phrases import PASSAGE_MARK, evidence, instruction, prompt_hint, right_answer
from bot.texts.texts import LANGUAGES, texts_for
from bot.tutor.option_order import keeps_order
from quizzes.question import Form

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.rounds.poll import QuizPoll
    from bot.texts.texts import Texts
    from quizzes.question import Question

# The number before a question, as long as it can be: whether it fits is known before its number is.
LONGEST_NUMBER = 100


def poll_of(
    texts: Texts, question: Question, *, number: int = LONGEST_NUMBER, count: int = LONGEST_NUMBER
) -> QuizPoll | None:
    """Lay a question out as a poll; None where it is no choice, or does not fit."""
    if question.form is not Form.CHOICE:
        return None
    explanation = explained(texts, question.explanation) or evidence(texts, question) or right_answer(texts, question)
    # A description has no quotation marks of its own: nothing else tells a line of the text from the question.
    passage = None if question.passage is None else f"{PASSAGE_MARK}{question.passage}"
    poll = quiz_poll(
        head=f"{number}/{count} {instruction(texts, question)}",
        prompt=neutral(question.prompt),
        options=[neutral(option) for option in question.options],
        right=question.options.index(question.key),
        context=[neutral(text) for text in (passage, prompt_hint(texts, question)) if text],
        explanation=neutral(explanation),
    )
    return replace(poll, is_shuffled=not keeps_order(question)) if poll.fits else None


def unpolled(questions: Sequence[Question]) -> tuple[int, ...]:
    """Give the places of the choices that fit no poll in some language: no group is asked them there."""
    every = [texts_for(language) for language in LANGUAGES]
    return tuple(
        place
        for place, question in enumerate(questions)
        if question.form is Form.CHOICE and any(poll_of(texts, question) is None for texts in every)
    )
