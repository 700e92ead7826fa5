"""`quizbot sets …`: in, out and away."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from bot.store import SetState, Store
from quizzes.formats.question_json import read_set
from tests.quizzes.formats.sets import as_bytes, choice, small_set

if TYPE_CHECKING:
    from tests.bot.cli.conftest import Person


@pytest.fixture
def person_with_set(person: Person) -> Person:
    assert person.types("sets", "add", person.writes("lesson.json", as_bytes(small_set()))).exit_code == 0
    return person


def test_adding_prints_the_id_alone_and_says_the_rest_beside_it(person: Person) -> None:
    result = person.types("sets", "add", person.writes("lesson.json", as_bytes(small_set())))

    assert (result.exit_code, result.stdout) == (0, "small\n")
    assert result.stderr == "Added as small, version 3, 3 questions.\n"


def test_the_same_file_again_changes_nothing(person_with_set: Person) -> None:
    before = person_with_set.library()

    result = person_with_set.types("sets", "add", person_with_set.writes("copy.json", as_bytes(small_set())))

    assert (result.exit_code, result.stdout) == (0, "small\n")
    assert "is there already as small, version 3, 3 questions, published; nothing was changed" in result.stderr
    assert person_with_set.library() == before


def test_other_content_under_the_same_id_is_the_next_version(person_with_set: Person) -> None:
    other = small_set() | {"questions": [choice()]}

    result = person_with_set.types("sets", "add", person_with_set.writes("other.json", as_bytes(other)))

    assert result.stderr == "Added as small, version 4, 1 question.\n"


def test_an_id_that_is_asked_for_is_given(person: Person) -> None:
    result = person.types("sets", "add", person.writes("a.json", as_bytes(small_set())), "--id", "lesson_1-b")

    assert result.stdout == "lesson_1-b\n"
    assert person.types("sets", "show", "lesson_1-b").exit_code == 0


@pytest.mark.parametrize("id_", ["", "a b", "../../etc", "题", "a" * 49, "a/b", "a\n"])
def test_an_id_that_is_none_is_wrong_usage(person: Person, id_: str) -> None:
    result = person.types("sets", "add", person.writes("a.json", as_bytes(small_set())), "--id", id_)

    assert result.exit_code == 2
    assert "use 1 to 48 of A-Z, a-z, 0-9, _ and -" in result.stderr


def test_a_set_comes_in_through_a_pipe(person: Person) -> None:
    assert person.types("sets", "add", "-", stdin=as_bytes(small_set())).stdout == "small\n"


def test_the_list_for_programs_has_five_keys(person_with_set: Person) -> None:
    [listed] = [row for row in person_with_set.gets_list("sets", "list", "--json") if row["id"] == "small"]

    assert listed == {
        "id": "small",
        "title": {"zh": "小题集", "ja": "小さな問題集", "en": "A small set"},
        "version": 3,
        "state": "published",
        "questions": 3,
    }


def test_the_list_for_people_is_a_table(person_with_set: Person) -> None:
    lines = person_with_set.types("sets", "list").stdout.splitlines()

    assert lines[0].split() == ["ID", "VERSION", "STATE", "QUESTIONS", "TITLE"]
    assert any(line.split()[:4] == ["small", "3", "published", "3"] for line in lines)


def test_the_library_begins_with_what_the_program_brings_along(person: Person) -> None:
    assert "sample-reading" in {row["id"] for row in person.gets_list("sets", "list", "--json")}


def test_showing_a_set_marks_what_is_right(person_with_set: Person) -> None:
    shown = person_with_set.types("sets", "show", "small").stdout

    assert "1. q-choice (cloze, connective, choice, level 2)" in shown
    assert "   - 虽然\n   * 因为\n   - 如果\n" in shown
    assert "   * けんきゅう | research\n" in shown
    assert "   * 我 和 他\n   * 他 和 我\n" in shown


def test_showing_a_set_takes_away_what_would_steer_the_terminal(person: Person) -> None:
    content = small_set() | {"questions": [choice() | {"prompt": "前\u2067中\u2069后\u200b＿＿\n下"}]}
    person.types("sets", "add", person.writes("a.json", as_bytes(content)))

    assert "   前中后＿＿ 下\n" in person.types("sets", "show", "small").stdout


def test_showing_a_set_to_a_program_tells_its_kinds(person_with_set: Person) -> None:
    shown = person_with_set.gets_object("sets", "show", "small", "--json")

    assert (shown["questions"], shown["kinds"]) == (3, {"cloze": 1, "translation": 2})
    assert (shown["language"], shown["file"]) == ("zh-Hans", "lesson.json")


def test_a_set_is_retired_and_given_back(person_with_set: Person) -> None:
    def state() -> str:
        return str(person_with_set.gets_object("sets", "show", "small", "--json")["state"])

    assert person_with_set.types("sets", "retire", "small").exit_code == 0
    assert state() == "retired"
    assert person_with_set.types("sets", "restore", "small").exit_code == 0
    assert state() == "published"


@pytest.mark.parametrize("verb", ["retire", "restore"])
def test_a_draft_is_neither_taken_from_learners_nor_given_back_to_them(person_with_set: Person, verb: str) -> None:
    with Store.open(person_with_set.database) as store:
        store.set_state("small", SetState.DRAFT).result()

    result = person_with_set.types("sets", verb, "small")

    assert result.exit_code == 1
    assert "'small' is a draft" in result.stderr
    assert person_with_set.gets_object("sets", "show", "small", "--json")["state"] == "draft"


def test_an_export_is_the_set(person_with_set: Person) -> None:
    out = person_with_set.folder / "out.JSON"

    assert person_with_set.types("sets", "export", "small", "-o", out).exit_code == 0

    assert read_set(out.read_bytes()) == read_set(as_bytes(small_set()))


def test_an_export_in_a_format_that_there_is_not_names_those_that_there_are(person_with_set: Person) -> None:
    result = person_with_set.types("sets", "export", "small", "-o", person_with_set.folder / "out.docx")

    assert result.exit_code == 1
    assert "out.docx: no format of question sets has this ending" in result.stderr
    assert ".json" in result.stderr
    assert not (person_with_set.folder / "out.docx").exists()


def test_an_export_without_a_file_is_wrong_usage(person_with_set: Person) -> None:
    assert person_with_set.types("sets", "export", "small").exit_code == 2


@pytest.mark.parametrize("verb", [["show"], ["show", "--json"], ["retire"], ["restore"], ["export", "-o", "x.json"]])
@pytest.mark.parametrize("id_", [pytest.param("nowhere", id="an id"), pytest.param("\udcfe", id="no text")])
def test_a_set_that_is_not_there_is_said_so(person: Person, verb: list[str], id_: str) -> None:
    result = person.types("sets", *verb, id_)

    assert (result.exit_code, result.stdout) == (1, "")
    assert f"there is no set {id_!r}; `quizbot sets list --all` tells which there are" in result.stderr


def test_a_wrong_set_is_refused_with_every_problem_and_nothing_is_added(person: Person) -> None:
    before = person.library()
    wrong = small_set() | {"version": 0, "questions": [choice() | {"level": 10}]}

    file = person.writes("wrong.json", as_bytes(wrong))
    result = person.types("sets", "add", file)

    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.splitlines() == [
        f"quizbot: {file}: 2 errors; this question set cannot be used",
        "  version             error    0 must be a whole number of 1 to 2147483647. [wrong-number]",
        "  questions[0].level  error    10 must be a whole number of 1 to 9. [wrong-number]",
    ]
    assert person.library() == before


def test_what_is_printed_for_programs_is_json_and_nothing_else(person_with_set: Person) -> None:
    assert json.loads(person_with_set.types("sets", "list", "--json").stdout)


TABLE = "题目,选项A,选项B,答案\n谁来？,我,你,B\n".encode()


def test_a_table_is_added_by_the_name_of_its_file(person: Person) -> None:
    result = person.types("sets", "add", person.writes("Lektion 1.csv", TABLE))

    assert (result.exit_code, result.stdout) == (0, "Lektion-1\n")
    assert "谁来？" in person.types("sets", "show", "Lektion-1").stdout


def test_a_table_of_the_same_name_is_the_next_version(person: Person) -> None:
    person.types("sets", "add", person.writes("lesson.csv", TABLE))

    result = person.types("sets", "add", person.writes("lesson.csv", TABLE.replace("谁".encode(), "谁不".encode())))

    assert result.stderr == "Added as lesson, version 2, 1 question.\n"


def test_what_was_left_out_of_a_file_is_said(person: Person) -> None:
    gift = person.writes("lesson.gift", "谁来？{=我 ~你}\n\n你好吗？{}".encode())

    result = person.types("sets", "add", gift)

    assert (result.exit_code, result.stdout) == (0, "lesson\n")
    assert "line 3  warning  An essay cannot be graded by itself; it was left out. [essay-left-out]" in result.stderr


def test_a_wrong_cell_is_named(person: Person) -> None:
    result = person.types("check", "--json", person.writes("lesson.csv", TABLE.replace(b"B\n", b"C\n")))

    (problem,) = json.loads(result.stdout)["problems"]
    assert (result.exit_code, problem["line"], problem["cell"]) == (1, 2, "line 2, column 答案")


@pytest.mark.parametrize("ending", [".csv", ".tsv", ".xlsx", ".gift.txt", ".xml", ".aiken"])
def test_an_export_is_checked_and_says_what_it_lacks(person_with_set: Person, ending: str) -> None:
    out = person_with_set.folder / f"out{ending}"

    result = person_with_set.types("sets", "export", "small", "-o", out)

    assert (result.exit_code, result.stdout) == (0, "")
    assert "the evidence" in result.stderr
    assert person_with_set.types("check", out).exit_code == 0


def test_an_export_for_anki_is_a_deck(person_with_set: Person) -> None:
    out = person_with_set.folder / "out.apkg"

    assert person_with_set.types("sets", "export", "small", "-o", out, "--language", "ja").exit_code == 0
    assert out.read_bytes().startswith(b"PK")


@pytest.mark.parametrize("verb", ["check", "sets add"])
def test_a_deck_is_called_one_and_not_taken_for_files(person_with_set: Person, verb: str) -> None:
    deck = person_with_set.folder / "out.apkg"
    person_with_set.types("sets", "export", "small", "-o", deck)

    result = person_with_set.types(*verb.split(), deck)

    assert result.exit_code == 1
    assert f"quizbot: {deck}: 1 error" in result.stderr
    assert "[anki-deck]" in result.stderr


def test_an_ending_that_nothing_has_is_refused_with_all_that_there_are(person_with_set: Person) -> None:
    out = person_with_set.folder / "out.docx"

    result = person_with_set.types("sets", "export", "small", "-o", out)

    assert result.exit_code == 1
    assert result.stderr.startswith(f"quizbot: {out}: ")
    assert result.stderr.endswith(".aiken, .xml, .apkg\n")


@pytest.mark.parametrize("words", ["sets export small -o .", "sets template .", "generate nowhere.txt -o ."])
def test_a_folder_is_no_name_of_a_file(person_with_set: Person, words: str) -> None:
    result = person_with_set.types(*words.split())

    assert result.exit_code == 1
    assert result.stderr.startswith("quizbot: .: ")


def test_a_set_without_gaps_and_words_is_no_deck(person: Person) -> None:
    person.types("sets", "add", person.writes("lesson.csv", TABLE))

    result = person.types("sets", "export", "lesson", "-o", person.folder / "out.apkg")

    assert result.exit_code == 1
    assert "there is no deck of it" in result.stderr


def test_a_template_can_be_filled_in_and_added(person: Person) -> None:
    out = person.folder / "questions.xlsx"

    assert person.types("sets", "template", out).exit_code == 0
    assert person.types("sets", "add", out).stdout == "questions\n"
