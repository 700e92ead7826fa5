"""A rule that fails for one sentence keeps no interview out: the rest is made, and what failed is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from quizzes.errors import BadInput
from quizzes.generate import make, portion_of
from quizzes.problem import Severity
from quizzes.translation import reading
from tests.quizzes.documents import DOCUMENTS, document, made

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from quizzes.distractors.document import Document
    from quizzes.distractors.item import Item
    from quizzes.distractors.vetoes import Tally
    from quizzes.generators import Generator

SAMPLE = DOCUMENTS[0]


def failing(document: Document, tally: Tally) -> Iterator[Item]:
    yield from list(reading.items(document, tally))[:3]
    msg = "no such word"
    raise KeyError(msg)


def starved(document: Document, tally: Tally) -> Iterator[Item]:
    yield from list(reading.items(document, tally))[:1]
    raise MemoryError


def out_of_time(document: Document, tally: Tally) -> Iterator[Item]:
    """Be interrupted as by the alarm of `bounded`, which refuses what takes too long."""
    yield from list(reading.items(document, tally))[:1]
    msg = "it took longer than 300 s"
    raise BadInput(msg)


def test_what_was_made_before_an_error_is_kept_and_the_error_is_told() -> None:
    found = make(document(SAMPLE).interview, None, {"translation.reading": portion_of(document(SAMPLE), failing)})
    assert found.questions
    [problem] = found.failed
    assert problem.severity is Severity.WARNING
    assert problem.message.startswith(
        "Making questions of test_failing_rules ended with KeyError at test_failing_rules"
    )


@pytest.mark.parametrize(("generator", "limit"), [(starved, MemoryError), (out_of_time, BadInput)])
def test_a_limit_of_memory_or_time_is_no_error_of_a_rule(generator: Generator, limit: type[Exception]) -> None:
    with pytest.raises(limit):
        portion_of(document(SAMPLE), generator)


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.stem)
def test_no_rule_fails_on_an_interview_here(path: Path) -> None:
    assert made(path).failed == ()
