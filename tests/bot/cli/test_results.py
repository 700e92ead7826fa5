"""`quizbot results`: what was answered, for people and for programs."""

from __future__ import annotations

import csv
import json
from datetime import UTC, datetime, timedelta
from io import StringIO
from typing import TYPE_CHECKING

import pytest
from openpyxl import load_workbook

from bot.store import Store
from bot.store.groups import Group
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


def test_a_csv_has_the_columns_of_the_json_in_tables_one_below_the_other(person_with_answers: Person) -> None:
    out, same = person_with_answers.folder / "out.csv", person_with_answers.folder / "out.json"
    assert person_with_answers.types("results", "small", "-o", out).exit_code == 0
    assert person_with_answers.types("results", "small", "-o", same).exit_code == 0

    rows = list(csv.reader(StringIO(out.read_text("utf-8-sig"), newline="")))
    tables = {tuple(rows[start]): rows[start + 1 :] for start in [0, *(n + 1 for n, row in enumerate(rows) if not row)]}
    for (head, lines), (name, content) in zip(tables.items(), json.loads(same.read_bytes()).items(), strict=False):
        assert list(head[: len(content[0])]) == list(content[0]), name
        assert lines.index([]) == len(content)
    assert rows[1][:2] == ["7", "田中さん"]
    assert rows[1][12:14] == ["2026-12-01T12:00:01Z", "2026-12-01 12:00:01"]
    assert len(tables) == 5


def test_a_workbook_has_a_sheet_for_each_table_in_the_time_zone_of_the_environment(
    person_with_answers: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = person_with_answers.folder / "OUT.XLSX"
    with Store.open(person_with_answers.database) as store:
        store.save_learner(Learner(id=8, name="=HYPERLINK(1)")).result()
    monkeypatch.setenv("QUIZBOT_TIMEZONE", "Asia/Tokyo")
    assert person_with_answers.types("results", "small", "-o", out).exit_code == 0

    book = load_workbook(out)
    assert book.sheetnames == ["attempts", "learners", "items", "analysis", "grid"]
    assert book["attempts"]["N2"].value == datetime(2026, 12, 1, 21, 0, 1)  # noqa: DTZ001 (a cell has no zone)
    assert (book["learners"]["B2"].value, book["learners"]["B2"].data_type) == ("'=HYPERLINK(1)", "s")
    assert [cell.value for cell in book["grid"][3]] == [8, "'=HYPERLINK(1)", 1]
    verdict = dict(zip(*([cell.value for cell in row] for row in book["analysis"]), strict=True))
    assert (verdict["first_answers"], verdict["facility"], verdict["verdict"]) == (2, None, "too-few")
    assert verdict["what_to_do"] == "Too few answers to say anything yet."


def test_a_group_s_workbook_has_what_was_answered_in_it(person_with_answers: Person) -> None:
    out = person_with_answers.folder / "out.xlsx"
    assert person_with_answers.types("results", "-o", out, "--", str(GROUP)).exit_code == 0

    assert [row[0].value for row in load_workbook(out)["attempts"]] == ["learner", 8]


@pytest.mark.parametrize("ending", ["csv", "xlsx", "json"])
def test_of_a_set_that_nobody_answered_there_is_an_empty_file(person: Person, ending: str) -> None:
    person.types("sets", "add", person.writes("lesson.json", as_bytes(small_set())))
    out = person.folder / f"out.{ending}"

    assert person.types("results", "small", "-o", out).exit_code == 0
    assert out.stat().st_size


def test_a_set_that_nobody_answered_is_no_error(person: Person) -> None:
    person.types("sets", "add", person.writes("lesson.json", as_bytes(small_set())))

    assert person.types("results", "small").stdout == "small: nobody has answered yet.\n"


@pytest.mark.parametrize("dashes", [pytest.param([], id="without"), pytest.param(["--"], id="with")])
def test_a_group_is_named_with_dashes_before_its_id_or_without(person_with_answers: Person, dashes: list[str]) -> None:
    shown = person_with_answers.types("results", *dashes, str(GROUP))

    assert (shown.exit_code, shown.stdout.split(":")[0]) == (0, str(GROUP))


def test_an_option_that_there_is_not_is_wrong_usage(person: Person) -> None:
    assert person.types("results", "small", "-x").exit_code == 2


@pytest.mark.parametrize(
    ("words", "message"),
    [
        pytest.param(["nowhere"], "there is no set 'nowhere'", id="set"),
        pytest.param(["--", "-100"], "nobody has answered in a group of this id", id="group"),
        pytest.param(["-100"], "'-100', and nobody has answered in a group", id="group-without-dashes"),
        pytest.param(["-100", "-o", "out.csv"], "'-100', and nobody has answered in a group", id="group-first"),
        pytest.param(["small", "-o", "-100"], "-100: results are written as", id="file-named-like-a-group"),
        pytest.param(["small", "-o", "out.pdf"], "out.pdf: results are written as .csv, .xlsx or .json", id="format"),
        pytest.param(["--", "-9" * 30], "there is no set", id="no-chat-id"),
        pytest.param(["9" * 19], "there is no set '999", id="no-number-of-sqlite"),
        pytest.param(["-" + "9" * 19], "there is no set '-999", id="no-number-of-sqlite-below-zero"),
        pytest.param(["\udcfe"], "there is no set '\\udcfe'", id="no-text"),
    ],
)
def test_what_there_is_no_result_of_is_said(person: Person, words: list[str], message: str) -> None:
    result = person.types("results", *words)

    assert result.exit_code == 1
    assert message in result.stderr


@pytest.mark.parametrize("given", ["?", "-100"], ids=["no id", "the id of another group"])
def test_who_names_no_group_hears_which_there_are(person_with_answers: Person, given: str) -> None:
    with Store.open(person_with_answers.database) as store:
        for chat, title in ((-1002, "B\x1b[2J"), (-1001, "三班")):
            group = Group(chat=chat, title=title, language=None, spoken="ja", added_by=7, is_here=True)
            store.groups.join(group, NOON).result()

    result = person_with_answers.types("results", given)

    assert result.exit_code == 1
    assert result.stderr.endswith("; the bot is in the groups -1002 (B\\x1b[2J), -1001 (三班)\n")
