"""What a file of questions gives, in a form that stands in a table of cases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.formats import read_set_file
from quizzes.limits import DEFAULT_LIMITS

if TYPE_CHECKING:
    from quizzes.limits import Limits
    from quizzes.question import Question, QuestionSet


def set_in(data: bytes | str, name: str) -> QuestionSet:
    """Read a file that is fine."""
    reading = read_set_file(data.encode() if isinstance(data, str) else data, name)
    assert reading.question_set is not None, told_of(data, name)
    return reading.question_set


def questions_in(data: bytes | str, name: str) -> tuple[Question, ...]:
    """Read the questions of a file that is fine."""
    return set_in(data, name).questions


def brief(question: Question) -> str:
    """Write what is asked, what is offered and what is right on one line."""
    offered = f" [{' / '.join(question.options)}]" if question.options else ""
    return f"{question.prompt}{offered} = {' | '.join(question.answer)}"


def told_of(data: bytes | str, name: str, *, limits: Limits = DEFAULT_LIMITS) -> list[str]:
    """Give place and code of all that is found about a file."""
    reading = read_set_file(data.encode() if isinstance(data, str) else data, name, limits=limits)
    return [f"{problem.place}: {problem.code}" for problem in reading.problems]


def messages_of(data: bytes | str, name: str) -> list[str]:
    """Give all that is found about a file as a person reads it."""
    reading = read_set_file(data.encode() if isinstance(data, str) else data, name)
    return [str(problem) for problem in reading.problems]
