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
from quizzes.question_id import content_id

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator, Mapping

    from quizzes.question import Question, QuestionSet

_MADE_ID = re.compile(r"[0-9a-f]{16}")
_PLACE = re.compile(r"\bquestions\[(\d{1,9})\]")


class Choice(StrEnum):
    """What is to become of a question."""

    KEEP = "keep"
    DROP = "drop"
    UNDECIDED = "undecided"


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


def _is_same_question(one: Question, other: Question) -> bool:
    """Say whether two questions ask the same, whatever their keys and explanations are."""
    return asked_by(one) == asked_by(other)


def is_made_id(id_: str) -> bool:
    """Say whether an id looks as one that was made from content, and not as one that an author gave."""
    return _MADE_ID.fullmatch(id_) is not None


def moved(edited: Question, before: Question, now: Question) -> Question:
    """Give a question as it was edited, where all that is another in a later version are the lines that it names."""
    reasons = (
        (now.why_not_of(reason.option) if reason == before.why_not_of(reason.option) else None) or reason
        for reason in edited.why_not
    )
    return replace(
        edited,
        explanation=now.explanation if edited.explanation == before.explanation else edited.explanation,
        why_not=tuple(reasons),
        evidence=now.evidence if edited.evidence == before.evidence else edited.evidence,
    )


def _decided(question: Question, decisions: Mapping[str, Decision]) -> Question | None:
    decision = decisions.get(question.id)
    if decision is None:
        return question
    if decision.choice is Choice.DROP:
        return None
    return question if decision.edited is None else as_edited(question, decision.edited)


def as_edited(before: Question, after: Question) -> Question:
    """Give what a question becomes by an edit, with the id that goes with it."""
    if not is_made_id(before.id) or _is_same_question(before, after):
        return replace(after, id=before.id)
    return replace(after, id=content_id(question_to_json(after)))


def asked_by(question: Question) -> Hashable:
    """Give what a question asks, without its key and what explains it."""
    return (
        question.kind,
        question.form,
        question.subtype,
        question.prompt,
        question.passage,
        question.hint,
        tuple(sorted(question.options)),
    )


def _faults(error: InvalidQuestion, positions: list[int]) -> Iterator[tuple[int | None, str]]:
    """Name questions by where they stand in the set that is revised."""
    for path, message in error.faults:
        place = _PLACE.match(path)
        at = None if place is None else positions[int(place[1])]
        yield at, _PLACE.sub(lambda found: f"question {positions[int(found[1])] + 1}", message)
