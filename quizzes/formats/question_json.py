"""
Question sets as JSON, format 1: bytes to values, strictly, and values to bytes, always the same.

Reading collects every problem before it refuses: first where the JSON differs from the table in `fields`, then what
one field demands of another. A set that was read and written again is the same set.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from quizzes.errors import InvalidQuestion, InvalidSet
from quizzes.formats.fields import QUESTION_SET, QUESTIONS
from quizzes.formats.json_text import json_value
from quizzes.formats.question_content import localized, question_to_json
from quizzes.formats.question_problems import problems_between, read_question
from quizzes.formats.shape_check import problems_of_keys, problems_of_list, problems_of_shape
from quizzes.limits import DEFAULT_LIMITS
from quizzes.problem import Problem, Severity, sentence
from quizzes.question import FORMAT, QuestionSet, Source

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any

    from quizzes.limits import Limits
    from quizzes.question import Question


_MOST_PROBLEMS = 10_000
_A_LIST = (
    'The file is a list, and a set has its questions in an object: {"format": "quizbot-set/1", "id": …, "title": …,'
    ' "questions": […]}; write it so, or send the questions as a table (CSV, XLSX).'
)


def read_set(data: bytes, *, limits: Limits = DEFAULT_LIMITS, default_id: str | None = None) -> QuestionSet:
    """
    Read a set; one without an id takes `default_id` where there is one.

    Raises:
        InvalidSet: it breaks format 1; `problems` holds every fault with its JSON path, or its line where the file is
            no JSON at all.
    """
    content = json_value(data, limits)
    if isinstance(content, list) and isinstance(next(iter(content), None), dict):
        raise InvalidSet([Problem(severity=Severity.ERROR, code="list-of-questions", message=_A_LIST)])
    if not isinstance(content, dict):
        raise InvalidSet(tuple(problems_of_shape(QUESTION_SET, content, (), limits)))
    if default_id is not None:
        content.setdefault("id", default_id)
    values = content.get("questions")
    problems = list(_problems_of_head(content, limits))
    questions = []
    for i, value in enumerate(values if isinstance(values, list) else ()):
        reading = read_question(value, ("questions", i), limits)
        problems += reading.problems
        questions += [] if reading.question is None else [reading.question]
        if len(problems) >= _MOST_PROBLEMS:
            break
    problems += problems_between(values) if isinstance(values, list) else ()
    if problems:
        raise InvalidSet(problems[:_MOST_PROBLEMS])
    return _set_from_json(content, questions)


def write_set(question_set: QuestionSet) -> bytes:
    """Write a set; the same set gives the same bytes everywhere."""
    return (json.dumps(set_to_json(question_set), ensure_ascii=False, indent=1) + "\n").encode()


def set_to_json(question_set: QuestionSet) -> dict[str, Any]:
    """Give a set as format 1, what is not there left out."""
    content: dict[str, Any] = {
        "format": FORMAT,
        "id": question_set.id,
        "title": dict(question_set.title.items()),
        "version": question_set.version,
    }
    if question_set.language is not None:
        content["language"] = question_set.language
    if question_set.source is not None:
        content["source"] = {"kind": question_set.source.kind, "sha256": question_set.source.sha256}
    content["questions"] = [question_to_json(question) for question in question_set.questions]
    return content


def _problems_of_head(content: dict[str, Any], limits: Limits) -> Iterator[Problem]:
    yield from problems_of_keys(QUESTION_SET, content, ())
    for field in QUESTION_SET.fields:
        if field.name not in content:
            continue
        if field.shape is QUESTIONS:
            yield from problems_of_list(QUESTIONS, content[field.name], (field.name,), limits)
        else:
            yield from problems_of_shape(field.shape, content[field.name], (field.name,), limits)


def _set_from_json(content: dict[str, Any], questions: Sequence[Question]) -> QuestionSet:
    source = content.get("source")
    try:
        return QuestionSet(
            id=content["id"],
            title=localized(content["title"]),
            version=content.get("version", 1),
            language=content.get("language"),
            source=None if source is None else Source(kind=source["kind"], sha256=source["sha256"]),
            questions=tuple(questions),
        )
    except InvalidQuestion as error:
        # What cannot be seen before ids are made: that a made one is somebody's own already.
        raise InvalidSet([_problem_of_fault(path, message) for path, message in error.faults]) from error


def _problem_of_fault(path: str, message: str) -> Problem:
    return Problem(severity=Severity.ERROR, code="broken-rule", message=sentence(f"{message}; change one"), path=path)
