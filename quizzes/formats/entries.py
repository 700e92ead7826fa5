"""
How does a question that a person wrote down in a table or for Moodle become one of ours?

The reader of a format writes each question down as format 1 would have it, with the place of each of its parts; here it
is judged by the rules of format 1, and what is wrong is said at that place: `line 3, column answer`, `cell H3`.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from quizzes.errors import InvalidQuestion
from quizzes.formats.file_stem import stem_of
from quizzes.formats.naming import id_from, id_of_file
from quizzes.formats.question_marks import problems_of_marks
from quizzes.formats.question_problems import problems_between, read_question, repeats
from quizzes.formats.titles import language_of, readable_title
from quizzes.problem import Problem, Severity, any_error, sentence
from quizzes.question import Localized, QuestionSet, Source

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from typing import Any

    from quizzes.limits import Limits
    from quizzes.question import Question

MOST_PROBLEMS = 10_000
_PATH = re.compile(r"questions\[(\d+)\](?:\.([a-z_]+))?(?:\[(\d+)\]|\.(ja|en))?")
_PART = re.compile(r"\b(options|answer)\[(\d+)\]")
_IN_CELL = re.compile("[A-Z]+([0-9]+)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A place in a file as a person looks it up: a line, or a cell as `H3` or `line 3, column answer`."""

    line: int | None = None
    cell: str | None = None

    def __str__(self) -> str:
        if self.cell is not None:
            return self.cell if self.cell.startswith("line ") else f"cell {self.cell}"
        return "the file" if self.line is None else f"line {self.line}"

    def error(self, code: str, message: str) -> Problem:
        """Say what cannot be taken, and what to do; the message becomes a sentence."""
        return self._problem(Severity.ERROR, code, message)

    def warning(self, code: str, message: str) -> Problem:
        """Say what was done with something odd; the message becomes a sentence."""
        return self._problem(Severity.WARNING, code, message)

    def _problem(self, severity: Severity, code: str, message: str) -> Problem:
        return Problem(severity=severity, code=code, message=sentence(message), line=self.line, cell=self.cell)


WHOLE_FILE = Spot()


def spot_of(problem: Problem) -> Spot:
    """Give the place of a problem."""
    return Spot(line=problem.line, cell=problem.cell)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """
    A question as format 1 would have it, and where it stands; `spots` are of parts such as `options[0]`.

    Where an error was `told` of already, nothing more is; such a question is judged only to tell what else is wrong.
    """

    content: dict[str, Any]
    spot: Spot
    spots: Mapping[str, Spot] = field(default_factory=dict)
    told: frozenset[Spot] = frozenset()

    @property
    def comparable(self) -> dict[str, Any]:
        """What can be compared with other questions: where an error was told, no more than its id."""
        return {name: value for name, value in self.content.items() if name == "id"} if self.told else self.content

    def spot_of(self, name: str | None, part: str | None) -> Spot:
        """Find where a field of the question stands, or a part of it."""
        names = (f"{name}[{part}]", f"{name}.{part}", f"{name}")
        return next((self.spots[each] for each in names if each in self.spots), self.spot)


@dataclass(frozen=True, slots=True, kw_only=True)
class Upload:
    """A file as it came: its bytes, its name, and what it may hold."""

    data: bytes
    name: str
    limits: Limits


@dataclass(frozen=True, slots=True, kw_only=True)
class SetReading:
    """
    The set that a file holds, if it can be used, and all that was found about it, in the order of the file.

    `states_title` says that the title is its own, and not made of the file's name.
    """

    question_set: QuestionSet | None
    problems: tuple[Problem, ...] = ()
    states_title: bool = False


def refused(problems: Iterable[Problem]) -> SetReading:
    """Give no set, and why."""
    return SetReading(question_set=None, problems=tuple(problems))


def set_of(upload: Upload, entries: Sequence[Entry], problems: Iterable[Problem], title: str | None) -> SetReading:
    """Make a set of what a file holds; `problems` is what its reader found already."""
    found = list(problems)
    if len(entries) > upload.limits.questions:
        found.append(too_many(entries[upload.limits.questions].spot, upload.limits))
    entries, again = _without_repeats(entries[: upload.limits.questions])
    found += again
    questions = []
    for i, entry in enumerate(entries):
        reading = read_question(entry.content, ("questions", i), upload.limits)
        of_entry = [*(_placed(problem, entries) for problem in reading.problems), *problems_of_marks(entry)]
        found += (problem for problem in of_entry if spot_of(problem) not in entry.told)
        questions += [] if reading.question is None else [reading.question]
        if len(found) >= MOST_PROBLEMS:
            break
    found += _problems_of_number(entries, found)
    found += (_placed(problem, entries) for problem in problems_between([entry.comparable for entry in entries]))
    found = _kept(found, entries)
    if any_error(found):
        return refused(found)
    try:
        question_set = _set(upload, questions, title)
        return SetReading(
            question_set=question_set, problems=tuple(found), states_title=readable_title(title) is not None
        )
    except InvalidQuestion as error:  # an id that was made is that of somebody else already
        return refused([*found, *_of_faults(error, entries)])


def _kept(found: list[Problem], entries: Sequence[Entry]) -> list[Problem]:
    """Give as many problems as are told; where there are more the rest was not read, and no error is left out."""
    if len(found) < MOST_PROBLEMS:
        return _in_order(found, entries)
    errors = [problem for problem in found if problem.severity is Severity.ERROR]
    warnings = [problem for problem in found if problem.severity is Severity.WARNING]
    if len(warnings) >= MOST_PROBLEMS:
        message = f"{MOST_PROBLEMS:,} warnings and more, so the rest was not read; split the file"
        errors.insert(0, WHOLE_FILE.error("too-many-warnings", message))
    return _in_order([*errors, *warnings][:MOST_PROBLEMS], entries)


def _without_repeats(entries: Sequence[Entry]) -> tuple[list[Entry], list[Problem]]:
    """
    Leave out what others wrote down twice: collections for Moodle often hold a question again, where it does no harm.

    If no answer is right for both, one of the two is wrong, and nobody but the author knows which.
    """
    first_of = {
        i: entries[first]
        for i, first in repeats([entry.comparable for entry in entries])
        if not _answers(entries[i]).isdisjoint(_answers(entries[first]))
    }
    again = [
        entries[i].spot.warning(
            "repeated-question",
            f"this question is that of {first.spot} once more, and was left out; keep one of the two",
        )
        for i, first in first_of.items()
    ]
    return [entry for i, entry in enumerate(entries) if i not in first_of], again


def _answers(entry: Entry) -> set[str]:
    answers = entry.content.get("answer")
    return {answer for answer in answers if isinstance(answer, str)} if isinstance(answers, list) else set()


def _set(upload: Upload, questions: Sequence[Question], title: str | None) -> QuestionSet:
    sha256 = hashlib.sha256(upload.data).hexdigest()
    nameless = f"set-{sha256[:8]}"
    shown = readable_title(title) or readable_title(stem_of(upload.name)) or nameless
    return QuestionSet(
        id=id_of_file(upload.name) or id_from(shown) or nameless,
        title=replace(Localized(), **{language_of(shown): shown}),
        questions=tuple(questions),
        source=Source(kind="file", sha256=sha256),
    )


def _problems_of_number(entries: Sequence[Entry], found: Sequence[Problem]) -> Iterator[Problem]:
    if not entries and not found:
        yield WHOLE_FILE.error("no-questions", "there is no question in the file; write one at least")
    elif not entries and all(problem.severity is Severity.WARNING for problem in found):
        yield WHOLE_FILE.error("no-questions", "no question is left that could be asked; write one at least")


def too_many(spot: Spot, limits: Limits) -> Problem:
    """Say that a file has more questions than it may."""
    return spot.error("too-many", f"this is question {limits.questions + 1:,}, and {limits.questions:,} are allowed;"
                      " split the file")  # fmt: skip


def _placed(problem: Problem, entries: Sequence[Entry]) -> Problem:
    """Name the place as it is in the file, for the problem itself and wherever its message points to."""
    found = _PATH.match(problem.path or "")
    if found is None:
        return problem
    entry = entries[int(found[1])]
    spot = entry.spot_of(found[2], found[3] or found[4])
    message = _PART.sub(lambda part: str(entry.spot_of(part[1], part[2])), problem.message)
    message = _PATH.sub(
        lambda path: str(entries[int(path[1])].spot) if int(path[1]) < len(entries) else path[0], message
    )
    message = message.replace("write something, or take it away where nothing has to be", "write something")
    return replace(problem, path=None, line=spot.line, cell=spot.cell, message=message)


def _of_faults(error: InvalidQuestion, entries: Sequence[Entry]) -> Iterator[Problem]:
    for path, message in error.faults:
        problem = Problem(
            severity=Severity.ERROR, code="broken-rule", message=sentence(f"{message}; change one"), path=path
        )
        yield _placed(problem, entries)


def _in_order(problems: Iterable[Problem], entries: Sequence[Entry]) -> list[Problem]:
    """Sort as one comes upon them in the file: by row or line, and those of a row by their columns."""
    columns: dict[Spot, int] = {}
    for entry in entries:
        for i, spot in enumerate(entry.spots.values()):
            if spot.cell is not None:
                columns.setdefault(spot, i)
    return sorted(problems, key=lambda problem: (_row(problem), columns.get(spot_of(problem), -1)))


def _row(problem: Problem) -> int:
    number = None if problem.cell is None else _IN_CELL.fullmatch(problem.cell)
    return problem.line or (0 if number is None else int(number[1]))
