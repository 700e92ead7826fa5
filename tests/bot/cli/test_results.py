"""`quizbot results`: what was answered, for people and for programs."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from bot.store import Store
from bot.tutor.attempt import Attempt
from bot.tutor.learner import Learner
from quizzes.grading import Verdict
from tests.quizzes.formats.sets import as_bytes, small_set

if TYPE_CHECKING:
    from tests.bot.cli.conftest import Person

NOON = datetime(2026, 12, 1, 12, tzinfo=UTC)
GROUP = -100_123


def attempt(number: int, learner: int, given: str, verdict: Verdict, credit: float, chat: int | None = None) -> Attempt:
    return Attempt(
        key=f"k{number}",
        learner=learner,
        set_id="small",
        version=3,
        question="q-choice",
        given=(given,),
        verdict=verdict,
        credit=credit,
        hints=1,
        seconds=12.5,
        at=NOON + timedelta(seconds=number),
        chat=chat,
    )


@pytest.fixture
def person_with_answers(person: Person) -> Person:
    person.types("sets", "add", person.writes("lesson.json", as_bytes(small_set())))
    with Store.open(person.database) as store:
        for id_, name in ((7, "田中\u202eさん"), (8, "Ann")):
            store.save_learner(Learner(id=id_, name=name)).result()
        for one in (
            attempt(1, 7, "虽然", Verdict.WRONG, 0.0),
            attempt(2, 8, "因为", Verdict.CORRECT, 1.0, GROUP),
            attempt(3, 7, "因為", Verdict.CLOSE, 0.7),
        ):
            store.record(one).result()
    return person


def test_a_file_has_attempts_learners_and_items(person_with_answers: Person) -> None:
    out = person_with_answers.folder / "out.json"

    assert person_with_answers.types("results", "small", "-o", out).exit_code == 0

    content = json.loads(out.read_bytes())
    assert content["attempts"][0] == {
        "learner": 7,
        "name": "田中\u202eさん",
        "chat": None,
        "round": None,
        "set": "small",
        "version": 3,
        "question": "q-choice",
        "given": ["虽然"],
        "verdict": "wrong",
        "credit": 0.0,
        "hints": 1,
        "seconds": 12.5,
        "at": "2026-12-01T12:00:01Z",
    }
    assert content["learners"] == [
        {"learner": 8, "name": "Ann", "answered": 1, "correct": 1, "credit": 1.0},
        {"learner": 7, "name": "田中\u202eさん", "answered": 2, "correct": 0, "credit": 0.7},
    ]
    assert content["items"] == [
        {
            "question": "q-choice",
            "answered": 3,
            "facility": 0.5667,
            "discrimination": None,
            "options": {"因为": 1, "因為": 1, "虽然": 1},
        }
    ]


def test_a_group_has_the_answers_that_were_given_in_it(person_with_answers: Person) -> None:
    out = person_with_answers.folder / "out.json"

    assert person_with_answers.types("results", "-o", out, "--", str(GROUP)).exit_code == 0

    assert [one["learner"] for one in json.loads(out.read_bytes())["attempts"]] == [8]


def test_without_a_file_there_are_two_tables(person_with_answers: Person) -> None:
    shown = person_with_answers.types("results", "small").stdout

    assert shown == (
        "small: 3 answers by 2 learners\n"
        "\n"
        "LEARNER  ANSWERED  CORRECT  CREDIT  NAME\n"
        "      8         1        1     1.0  Ann\n"
        "      7         2        0     0.7  田中さん\n"
        "\n"
        "QUESTION  ANSWERED  FACILITY  DISCRIMINATION  GIVEN\n"
        "q-choice         3    0.5667               -  因为 (1), 因為 (1), 虽然 (1)\n"
    )


def test_a_set_that_nobody_answered_is_no_error(person: Person) -> None:
    person.types("sets", "add", person.writes("lesson.json", as_bytes(small_set())))

    assert person.types("results", "small").stdout == "small: nobody has answered yet.\n"


@pytest.mark.parametrize(
    ("words", "message"),
    [
        pytest.param(["nowhere"], "there is no set 'nowhere'", id="set"),
        pytest.param(["--", "-100"], "nobody has answered in a group of this id", id="group"),
        pytest.param(["small", "-o", "out.pdf"], "out.pdf: results are written as .csv, .xlsx or .json", id="format"),
        pytest.param(["--", "-9" * 30], "there is no set", id="no-chat-id"),
    ],
)
def test_what_there_is_no_result_of_is_said(person: Person, words: list[str], message: str) -> None:
    result = person.types("results", *words)

    assert result.exit_code == 1
    assert message in result.stderr
