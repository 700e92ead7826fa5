"""Is this file good enough to add, and what is it?"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import islice
from typing import TYPE_CHECKING, assert_never

from quizzes.chinese.disagreements import Disagreement, DisagreementKind
from quizzes.chinese.readings import Readings
from quizzes.decoding import decode
from quizzes.findings import shown
from quizzes.formats import format_named, format_of, read_set_file, text_typed_in
from quizzes.formats.misplaced import is_head_of_questions, questions_in
from quizzes.formats.office_rows import OfficeText
from quizzes.limits import DEFAULT_LIMITS
from quizzes.problem import Problem, Severity, any_error
from quizzes.reading import read_interview
from quizzes.reading.lines import lines_of

if TYPE_CHECKING:
    from quizzes.interview import Interview
    from quizzes.limits import Limits
    from quizzes.question import QuestionSet

_LEAST_SPEAKERS = 2
_OF_COLUMNS = ("no-head", "unknown-column", "missing-column", "repeated-column", "not-a-table")
_TABLE = re.compile(rb"<table\b", re.IGNORECASE)
_ENOUGH_TO_TELL = 40_000  # bytes, in which a talk has shown who speaks; a table of megabytes would take minutes


class FileKind(StrEnum):
    """What a file from outside is."""

    INTERVIEW = "interview"
    SET = "set"


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What was found about a file, in the order of its lines; `content` is what it holds, as far as it can be used."""

    kind: FileKind
    problems: tuple[Problem, ...]
    content: Interview | QuestionSet | None

    @property
    def errors(self) -> tuple[Problem, ...]:
        """What keeps the file from being added."""
        return tuple(problem for problem in self.problems if problem.severity is Severity.ERROR)

    @property
    def is_ok(self) -> bool:
        """Whether the file may be added."""
        return not self.errors


def check(data: bytes, name: str, *, limits: Limits = DEFAULT_LIMITS) -> Checked:
    """Read a file as what it is; a question set is known by its content, or else by its name."""
    if format_of(data, name, limits) is None:
        interview = interview_in(data, limits)
        return Checked(kind=FileKind.INTERVIEW, problems=_in_order(_problems_of(interview)), content=interview)
    reading = read_set_file(data, name, limits=limits)
    problems = reading.problems if reading.question_set is not None else refusal(reading.problems, data, name, limits)
    return Checked(kind=FileKind.SET, problems=_in_order(problems), content=reading.question_set)


def interview_in(data: bytes, limits: Limits = DEFAULT_LIMITS) -> Interview:
    """Read an interview from whatever it was typed into: a text, a workbook or a document."""
    typed = text_typed_in(data, limits) or _page_of_questions(data, limits)
    if typed is None:
        return read_interview(data, limits=limits)
    interview = read_interview(typed.text.encode(), limits=limits)
    sha256 = hashlib.sha256(data).hexdigest()
    others = interview.problems if typed.text or not typed.problems else ()
    return replace(interview, sha256=sha256, problems=(*typed.problems, *others), encoding=typed.encoding)


def refusal(problems: tuple[Problem, ...], data: bytes, name: str, limits: Limits) -> tuple[Problem, ...]:
    """Give what is wrong with a file of questions; of an interview its name, and what was stumbled over first."""
    mistaken = _interview_named_as_set(data, name, limits)
    return problems if mistaken is None else (mistaken, *_first_error(problems))


def _interview_named_as_set(data: bytes, name: str, limits: Limits) -> Problem | None:
    """Find an interview that is taken for questions by its name alone: that is what is wrong with it."""
    named = format_named(name)
    if named is None or format_of(data, "", limits) is not None:
        return None
    interview = read_interview(_beginning(data), limits=limits)
    speakers = dict.fromkeys(turn.speaker for turn in interview.turns if turn.speaker is not None)
    if len(speakers) < _LEAST_SPEAKERS or any_error(interview.problems):
        return None
    message = (
        f"This is an interview ({', '.join(map(shown, islice(speakers, _LEAST_SPEAKERS)))} speak), and its name ends"
        f" with {named}, as that of questions does; give it a name that ends with .txt, and add it again."
    )
    return Problem(severity=Severity.ERROR, code="interview-by-other-name", line=1, message=message)


def _page_of_questions(data: bytes, limits: Limits) -> OfficeText | None:
    """Refuse a table of questions in a page (HTML), as which some programs export what they call XLS."""
    start = _beginning(data)
    text = decode(start, limits).text if _TABLE.search(start.replace(b"\0", b"")) is not None else None
    rows = ((line.number, line.text.split("\t")) for line in lines_of(text or ""))
    head = next((number for number, row in rows if is_head_of_questions(row)), None)
    return None if head is None else OfficeText(text="", problems=(questions_in(head),))


def _beginning(data: bytes) -> bytes:
    """Give whole lines from the beginning, as many as tell a talk; two bytes are one sign in UTF-16."""
    if len(data) <= _ENOUGH_TO_TELL:
        return data
    end = data.rfind(b"\n", 0, _ENOUGH_TO_TELL) + 1
    return data[: end - end % 2 or _ENOUGH_TO_TELL]


def _first_error(problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
    """Give what the reader stumbled over first, which says no more where it takes what is said for columns."""
    first = next((each for each in problems if each.severity is Severity.ERROR), None)
    return () if first is None or first.code in _OF_COLUMNS else (first,)


def _problems_of(interview: Interview) -> tuple[Problem, ...]:
    """Give all problems; which reading is taken instead of one of a wrong length, the reader could not know yet."""
    disagreements = Readings(interview.glossary).disagreements()
    if interview.is_word_list:  # whose readings that do not fit are errors
        told = {problem.line for problem in interview.problems if problem.severity is Severity.ERROR}
        return (*interview.problems, *(_warning(found) for found in disagreements if found.entry.line not in told))
    told_here = {found.entry.line for found in disagreements if found.kind is DisagreementKind.LENGTH}
    as_read = (
        problem
        for problem in interview.problems
        if not (problem.code == "reading-of-other-length" and problem.line in told_here)
    )
    return (*as_read, *map(_warning, disagreements))


def _in_order(problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
    """Sort by line, what is of the whole file first; the order of JSON paths is that of the file already."""
    return tuple(sorted(problems, key=lambda problem: problem.line or 0))


def _warning(found: Disagreement) -> Problem:
    return Problem(
        severity=Severity.WARNING,
        code=f"glossary-reading-{found.kind.value}",
        line=found.entry.line,
        message=f"“{found.entry.word}” has the reading “{found.given}”; {_what_of(found)}.",
    )


def _what_of(found: Disagreement) -> str:
    match found.kind:
        case DisagreementKind.NOT_PINYIN:
            return f"that is no pinyin, so “{found.expected}” is taken"
        case DisagreementKind.LENGTH:
            return f"that is not one syllable for each hanzi, so “{found.expected}” is taken"
        case DisagreementKind.OTHER_READING:
            return f"dictionary and machine read “{found.expected}”; the file's reading is kept"
        case _:
            assert_never(found.kind)
