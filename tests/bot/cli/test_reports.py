"""`check --report` looks a set over with its interview, and `generate --explain` says what became of the candidates."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

import pytest

from quizzes.sample import interview_bytes
from tests.bot.hostile_files import zipped
from tests.quizzes.formats.sets import as_bytes, small_set

if TYPE_CHECKING:
    from pathlib import Path

    from tests.bot.cli.conftest import Person

TALK = "访谈\n\n记者：昨天你们为什么没去？\n\n老王：因为下雨,所以我没去。\n\n记者：后来呢？\n\n老王：后来我们都去了。\n"


def lesson(person: Person, source: str) -> Path:
    """Save the small set as one that was made from a text."""
    sha256 = hashlib.sha256(source.encode()).hexdigest()
    content = {**small_set(), "source": {"kind": "interview", "sha256": sha256}}
    return person.writes("lesson.json", as_bytes(content))


def test_the_report_of_a_set_finds_the_interview_beside_it_by_its_content(person: Person) -> None:
    person.writes("any name.txt", TALK)

    shown = person.types("check", "--report", lesson(person, TALK)).stdout

    assert "Paragraphs asked about: 1 of 4 (25.0%); none about line 3, 7, 9" in shown
    assert "Questions without evidence: 2" in shown
    assert "Evidence that does not stand in the interview: 0" in shown


def test_the_report_counts_the_words_of_the_glossary_that_are_asked_about(person: Person) -> None:
    explained = f"{TALK}\n※1密封圈\n[mì fēng quān]\nシールリング\n"
    person.writes("talk.txt", explained)

    shown = person.types("check", "--report", lesson(person, explained)).stdout

    assert "Words of the glossary asked about: 0 of 1; none about 密封圈" in shown


def test_the_report_names_evidence_that_stands_elsewhere_or_nowhere(person: Person) -> None:
    moved, changed = TALK.replace("访谈\n", "访谈\n\n\n"), TALK.replace("下雨", "下雪")
    person.writes("moved.txt", moved)

    assert (
        "q-choice  line 5: 因为下雨,所以我没去 (on line 7 instead)"
        in person.types("check", "--report", lesson(person, moved)).stdout
    )
    person.writes("changed.txt", changed)
    assert "(nowhere)" in person.types("check", "--report", lesson(person, changed)).stdout


def test_the_report_says_what_to_do_where_the_interview_is_not_at_hand(person: Person) -> None:
    result = person.types("check", "--report", lesson(person, TALK))

    assert result.exit_code == 0
    assert "The interview is not at hand: give it with --source" in result.stdout


def test_a_table_of_questions_is_not_taken_for_its_own_interview(person: Person) -> None:
    result = person.types(
        "check", "--report", person.writes("table.csv", "prompt,answer,option1,option2\n去哪儿？,海边,海边,山上\n")
    )

    assert result.exit_code == 0
    assert "The interview is not at hand" in result.stdout


def test_the_report_takes_the_interview_that_is_given_and_says_that_it_is_another_one(person: Person) -> None:
    other = person.writes("other.txt", TALK.replace("老王", "老李"))

    result = person.types("check", "--report", "--source", other, lesson(person, TALK))

    assert result.exit_code == 0
    assert "the set was made from another file, or from another version of this one" in result.stderr
    assert "Paragraphs asked about" in result.stdout


def test_the_report_for_a_program_has_all_its_parts(person: Person) -> None:
    found = person.gets_object("check", "--report", "--json", lesson(person, TALK))["report"]

    assert list(found) == ["subtypes", "choices", "solvers", "key_places", "readings", "source"]
    assert found["key_places"] == [{"options": 3, "keys": [0, 1, 0]}]
    assert {each["solver"] for each in found["solvers"]} >= {"longest", "kanji overlap", "first option"}


def test_a_faulty_set_has_no_report(person: Person) -> None:
    path = person.writes("faulty.json", as_bytes({**small_set(), "questions": []}))

    result = person.types("check", "--report", "--json", path)

    assert result.exit_code == 1
    assert '"report": null' in result.stdout


@pytest.mark.parametrize(
    ("words", "status", "says"),
    [
        pytest.param("--source talk.txt lesson.json", 2, "add --report", id="no report is asked for"),
        pytest.param("--report --source talk.txt talk.txt", 1, "is an interview itself", id="of an interview"),
        pytest.param("--report --source nowhere.txt lesson.json", 1, "there is no such file", id="no file"),
        pytest.param("--report --source lesson.json lesson.json", 1, "no interview", id="a set as the source"),
    ],
)
def test_a_source_that_cannot_serve_is_refused_with_a_cure(person: Person, words: str, status: int, says: str) -> None:
    person.writes("talk.txt", TALK)
    lesson(person, TALK)
    placed = [str(person.folder / word) if "." in word else word for word in words.split()]

    result = person.types("check", *placed)

    assert result.exit_code == status
    assert says in result.stderr


def test_an_interview_that_gives_no_question_has_no_report_but_the_other_files_have(person: Person) -> None:
    archive = person.writes(
        "a.zip", zipped({"hm.txt": ("嗯。\n\n" * 20).encode(), "lesson.json": as_bytes(small_set())})
    )

    result = person.types("check", "--report", "--json", archive)

    without, whole = json.loads(result.stdout)["files"]
    assert result.exit_code == 1
    assert f"{archive}/hm.txt: 1 error" in result.stderr
    assert ([each["code"] for each in without["problems"]][-1], without["report"]) == ("no-questions", None)
    assert whole["report"]["choices"]


def test_the_report_of_an_interview_is_of_the_set_that_would_be_made(person: Person) -> None:
    path = person.writes("sample.txt", interview_bytes("sample-ja"))

    shown = person.types("check", "--report", path).stdout

    assert "an interview with" in shown
    assert "Solvers that know no Chinese" in shown
    assert "Evidence that does not stand in the interview: 0" in shown


def test_generate_explains_what_was_found_and_what_each_guard_refused(person: Person) -> None:
    path = person.writes("sample.txt", interview_bytes("sample-ja"))

    plain, explained = (person.types("generate", path, "--limit", "5", *more) for more in ([], ["--explain"]))

    assert explained.stdout_bytes == plain.stdout_bytes
    subtypes, guards = explained.stderr.strip().split("\n\n")
    assert subtypes.splitlines()[0].split() == ["found", "kept", "written", "kind", "subtype"]
    assert sum(int(row.split()[2]) for row in subtypes.splitlines()[1:]) == 5
    assert guards.splitlines()[0].split() == ["refused", "guard", "because"]
    assert any("means-alike" in row and "the same as the key" in row for row in guards.splitlines())
