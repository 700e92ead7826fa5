"""Whether the built-in sets are what today's generators make of the built-in interviews."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quizzes.formats.question_json import write_set
from quizzes.generate import generate
from quizzes.reading import read_interview
from quizzes.sample import builtin_files, interview_bytes


@pytest.mark.parametrize(("name", "id_"), [("sample-ja", "sample"), ("sample-en", "sample-en")])
def test_a_built_in_set_is_made_of_its_interview(name: str, id_: str) -> None:
    made = replace(generate(read_interview(interview_bytes(name))), id=id_)

    assert write_set(made) == dict(builtin_files())[id_], (
        "the generators changed: read the difference, then `make samples`"
    )
