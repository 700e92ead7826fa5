"""How are the questions of a set shown to who looks after it: with their answers?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.texts.neutral import neutral_line
from quizzes.question import Form

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizzes.question import Question, QuestionSet


def shown(question_set: QuestionSet) -> str:
    """Write all questions, each with what may be answered; what is right is marked by a star."""
    return "\n".join(
        line for number, question in enumerate(question_set.questions, 1) for line in _lines(number, question)
    )


def _lines(number: int, question: Question) -> Iterator[str]:
    level = "" if question.level is None else f", level {question.level}"
    yield ""
    yield f"{number}. {question.id} ({question.kind}, {question.subtype}, {question.form}{level})"
    for text in (question.passage, question.prompt):
        if text is not None:
            yield f"   {neutral_line(text)}"
    if question.hint is not None:
        yield from (f"   ({neutral_line(text)})" for _, text in question.hint.items())
    match question.form:
        case Form.CHOICE:
            for option in question.options:
                yield f"   {'*' if option == question.key else '-'} {neutral_line(option)}"
        case Form.TYPED:
            yield f"   * {' | '.join(map(neutral_line, question.answer))}"
        case Form.ORDER:
            yield from (f"   * {' '.join(map(neutral_line, order))}" for order in question.orders)
