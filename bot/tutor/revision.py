"""
What becomes of a set when an admin goes through its questions? Pure: a set and decisions in, the next version out.

Each question is kept, dropped or left undecided, and may have been edited; what nobody has decided on is kept. An
author's id stays whatever is edited: it names the question. One that was made from content (`content_id`) stays where
the question is asked as before and only its key, explanation or accepted answers changed, so that what was answered to
it is graded again; where it asks something else, it is another question and gets another id.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from quizzes.errors import BadInput, InvalidQuestion
from quizzes.formats.question_content import question_to_json
from quizzes.formats.question_problems import read_question
from quizzes.limits import DEFAULT_LIMITS
from quizzes.problem import Severity
from quizzes.question import AUTHORED, MOST_OPTIONS, Form, Localized, Question, QuestionSet, content_id

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_MADE_ID = re.compile(r"[0-9a-f]{16}")
_PLACE = re.compile(r"\bquestions\[(\d{1,9})\]")
_SEPARATORS = re.compile(r"[|｜\n]")
_OPTION = "option-"


class Choice(StrEnum):
    """What is to become of a question."""

    KEEP = "keep"
    DROP = "drop"
    UNDECIDED = "undecided"


class Part(StrEnum):
    """What of a question can be edited."""

    PROMPT = "prompt"
    OPTION_1 = "option-1"
    OPTION_2 = "option-2"
    OPTION_3 = "option-3"
    OPTION_4 = "option-4"
    OPTION_5 = "option-5"
    OPTION_6 = "option-6"
    KEY = "key"
    ANSWERS = "answers"
    EXPLANATION_JA = "explanation-ja"
    EXPLANATION_EN = "explanation-en"


OPTION_PARTS = tuple(part for part in Part if part.startswith(_OPTION))
if len(OPTION_PARTS) != MOST_OPTIONS:  # pragma: no cover - the two are written down apart
    msg = "each option has a part"
    raise AssertionError(msg)


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What was decided on one question; `edited` is the question as it is to be, with the id that it had."""

    choice: Choice
    edited: Question | None = None


class RevisionRefused(BadInput):
    """No version can be made of what was decided; `faults` are (position in the set, message), None for all of it."""

    def __init__(self, faults: tuple[tuple[int | None, str], ...]) -> None:
        self.faults = faults
        super().__init__(
            "; ".join(f"question {at + 1}: {message}" if at is not None else message for at, message in faults)
        )


def parts_of(question: Question) -> tuple[Part, ...]:
    """Name what can be edited of a question."""
    explained = (Part.EXPLANATION_JA, Part.EXPLANATION_EN)
    if question.form is Form.CHOICE:
        return (Part.PROMPT, *OPTION_PARTS[: len(question.options)], Part.KEY, *explained)
    return (Part.PROMPT, Part.ANSWERS, *explained)


def text_of(question: Question, part: Part) -> str:
    """Give a part as it would be typed."""
    match part:
        case Part.PROMPT:
            return question.prompt
        case Part.KEY:
            return str(question.options.index(question.key) + 1)
        case Part.ANSWERS:
            return "\n".join(_answers(question))
        case Part.EXPLANATION_JA | Part.EXPLANATION_EN:
            texts = {} if question.explanation is None else dict(question.explanation.items())
            return texts.get(_language(part), "")
        case _:
            at = OPTION_PARTS.index(part)
            return question.options[at] if at < len(question.options) else ""


def edited(question: Question, part: Part, text: str) -> Question:
    """
    Give a question with one part as it was typed; its id stays for now.

    What is told of an option that is another now, why it is wrong, goes, for nobody has said it of the new one.

    Raises:
        BadInput: that is no such part, or the question would break the rules of format 1; the message says which.
    """
    if part not in parts_of(question):
        msg = f"this question has no {part}"
        raise BadInput(msg)
    try:
        changed = _edited(question, part, text.strip())
    except InvalidQuestion as error:
        raise BadInput(str(error)) from None
    problems = [
        problem
        for problem in read_question(question_to_json(changed), (), DEFAULT_LIMITS).problems
        if problem.severity is Severity.ERROR
    ]
    if problems:
        raise BadInput("\n".join(f"{problem.place or part}: {problem.message}" for problem in problems))
    return changed


def revised(question_set: QuestionSet, decisions: Mapping[str, Decision]) -> QuestionSet:
    """
    Give what a set becomes by decisions on its questions, by their ids; its version is not counted up here.

    Raises:
        RevisionRefused: it would break the rules of format 1; each fault names its question.
    """
    kept = [(at, _decided(question, decisions)) for at, question in enumerate(question_set.questions)]
    left = [(at, question) for at, question in kept if question is not None]
    try:
        return replace(question_set, questions=tuple(question for _, question in left))
    except InvalidQuestion as error:
        raise RevisionRefused(tuple(_faults(error, [at for at, _ in left]))) from None


def is_same_question(one: Question, other: Question) -> bool:
    """Say whether two questions ask the same, whatever their keys and explanations are."""
    return _asked(one) == _asked(other)


def _decided(question: Question, decisions: Mapping[str, Decision]) -> Question | None:
    decision = decisions.get(question.id)
    if decision is None:
        return question
    if decision.choice is Choice.DROP:
        return None
    return question if decision.edited is None else _with_id(question, decision.edited)


def _with_id(before: Question, after: Question) -> Question:
    is_made = _MADE_ID.fullmatch(before.id) is not None
    if not is_made or is_same_question(before, after):
        return replace(after, id=before.id)
    return replace(after, id=content_id(question_to_json(after)))


def _asked(question: Question) -> object:
    return (
        question.kind,
        question.form,
        question.subtype or AUTHORED,
        question.prompt,
        question.passage,
        question.hint,
        tuple(sorted(question.options)),
    )


def _edited(question: Question, part: Part, text: str) -> Question:
    match part:
        case Part.PROMPT:
            return replace(question, prompt=text)
        case Part.KEY:
            return _with_key(question, question.options[_number(text, len(question.options)) - 1])
        case Part.ANSWERS:
            return _with_answers(question, [each.strip() for each in _SEPARATORS.split(text) if each.strip()])
        case Part.EXPLANATION_JA | Part.EXPLANATION_EN:
            texts = {} if question.explanation is None else dict(question.explanation.items())
            texts[_language(part)] = text
            return replace(question, explanation=Localized(**texts))
        case _:
            return _with_option(question, OPTION_PARTS.index(part), text)


def _with_key(question: Question, key: str) -> Question:
    reasons = tuple(reason for reason in question.why_not if reason.option != key)
    return replace(question, answer=(key,), why_not=reasons)


def _with_option(question: Question, at: int, text: str) -> Question:
    before = question.options[at]
    options = (*question.options[:at], text, *question.options[at + 1 :])
    reasons = tuple(reason for reason in question.why_not if reason.option != before or text == before)
    answer = (text,) if before == question.key else question.answer
    return replace(question, options=options, answer=answer, why_not=reasons)


def _with_answers(question: Question, answers: list[str]) -> Question:
    if question.form is Form.TYPED:
        return replace(question, answer=tuple(dict.fromkeys(answers)))
    orders = tuple(dict.fromkeys(_order(question, each) for each in answers))
    if not orders:
        msg = "there is no order"
        raise BadInput(msg)
    return replace(question, answer=orders[0], accepted_orders=orders if len(orders) > 1 else ())


def _answers(question: Question) -> Iterator[str]:
    """Give accepted answers; orders as the numbers of the tiles."""
    if question.form is Form.TYPED:
        yield from question.answer
        return
    for order in question.orders:
        free = list(enumerate(question.options, start=1))
        numbers = []
        for tile in order:
            number = next(number for number, free_tile in free if free_tile == tile)
            free.remove((number, tile))
            numbers.append(str(number))
        yield " ".join(numbers)


def _order(question: Question, text: str) -> tuple[str, ...]:
    count = len(question.options)
    numbers = [_number(each, count) for each in text.replace(",", " ").split()]
    if sorted(numbers) != list(range(1, count + 1)):
        msg = f"an order names each of the {count} tiles once, by its number"
        raise BadInput(msg)
    return tuple(question.options[number - 1] for number in numbers)


def _number(text: str, most: int) -> int:
    if not (text.isascii() and text.isdecimal() and len(text) <= len(str(most)) and 1 <= int(text) <= most):
        msg = f"this is a number from 1 to {most}"
        raise BadInput(msg)
    return int(text)


def _language(part: Part) -> str:
    return part.rpartition("-")[2]


def _faults(error: InvalidQuestion, positions: list[int]) -> Iterator[tuple[int | None, str]]:
    """Name questions by where they stand in the set that is revised."""
    for path, message in error.faults:
        place = _PLACE.match(path)
        at = None if place is None else positions[int(place[1])]
        yield at, _PLACE.sub(lambda found: f"question {positions[int(found[1])] + 1}", message)
