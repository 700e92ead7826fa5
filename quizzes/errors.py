"""
Everything that this project raises on purpose.

    QuizbotError
    ├── BadInput             a file or a value from outside is wrong; says where and the cure
    │   └── InvalidFile      what is in a file is wrong; carries every problem with its place
    │       ├── InvalidSet           a question set breaks the rules of its format
    │       └── InvalidInterview     an interview has errors
    │           └── InvalidWords     a list of words has
    └── InvalidQuestion      a question was built that breaks an invariant: a fault of the maker

The outermost layer turns a `QuizbotError` into words for the person; anything else is logged first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizzes.problem import Problem


class QuizbotError(Exception):
    """The base of all errors of this project."""


class BadInput(QuizbotError):
    """Something that came from outside cannot be used; the message names the place and the cure."""


class InvalidFile(BadInput):
    """What a file holds cannot be used; `problems` has every fault that was found, in order."""

    noun = "file"

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))


class InvalidSet(InvalidFile):
    """A question set cannot be read."""

    noun = "question set"


class InvalidInterview(InvalidFile):
    """No questions can be made of an interview."""

    noun = "interview"


class InvalidWords(InvalidInterview):
    """No questions can be made of a list of words."""

    noun = "list of words"


class InvalidQuestion(QuizbotError):
    """A question or set was built that breaks an invariant; `faults` are (path, message) pairs."""

    def __init__(self, faults: Sequence[tuple[str, str]]) -> None:
        self.faults = tuple(faults)
        super().__init__("; ".join(f"{path}: {message}" if path else message for path, message in faults))
