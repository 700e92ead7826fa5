"""The interviews that whole sets are made of in tests."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from quizzes.distractors.document import Document
from quizzes.generate import Made, make, set_of
from quizzes.reading import read_interview

if TYPE_CHECKING:
    from quizzes.question import QuestionSet

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = (
    *(ROOT / "quizzes" / "data" / name for name in ("sample-ja.txt", "sample-en.txt")),
    *sorted((ROOT / "tests" / "quizzes" / "interviews").glob("*.txt")),
    *sorted((ROOT.parent / "shared" / "interviews").glob("*.txt")),
)


@cache
def document(path: Path) -> Document:
    """Read one of the interviews, once for all tests."""
    return Document(read_interview(path.read_bytes()))


@cache
def made(path: Path) -> Made:
    """Make the questions of one of the interviews, once for all tests."""
    return make(read_interview(path.read_bytes()))


def made_set(path: Path) -> QuestionSet:
    """Give the set that is made of one of the interviews."""
    return set_of(read_interview(path.read_bytes()), made(path))
