"""`inspect`, `generate` and `check` on an interview that is as it should be."""

from __future__ import annotations

import json
import os
from contextlib import nullcontext
from typing import TYPE_CHECKING

import pytest

from quizzes.formats.question_json import read_set
from quizzes.sample import builtin_readers, interview_bytes
from tests.quizzes.formats.sets import as_bytes, small_set

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.bot.cli.conftest import Person

_TALK = "面馆\n\n甲：我们十年前开了一家面馆，每天早上四点就起床。\n\n私たちは十年前に麺屋を開き、毎朝四時に起きます。\n"


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("interview") / "sample.txt"
    path.write_bytes(interview_bytes("sample-ja"))
    return path


@pytest.fixture(scope="module")
def beginning(sample: Path) -> Path:
    """Give the first turns of the sample, of which a set is made in a fraction of the time."""
    host = "主持人："
    path = sample.with_name("beginning.txt")
    path.write_text(host.join(sample.read_text("utf-8").split(host)[:4]), encoding="utf-8")
    return path


def test_check_finds_an_interview_good_to_add(person: Person, sample: Path) -> None:
    result = person.types("check", sample)

    assert (result.exit_code, result.stderr) == (0, "")
    assert "an interview with" in result.stdout
    assert "good to add" in result.stdout


def test_check_tells_a_program_what_it_found(person: Person, sample: Path) -> None:
    found = person.gets_object("check", "--json", sample)

    assert (found["kind"], found["ok"]) == ("interview", True)
    assert all(problem["severity"] == "warning" for problem in found["problems"])


def test_check_finds_a_set_good_to_add(person: Person) -> None:
    path = person.writes("lesson.json", as_bytes(small_set()))

    assert person.types("check", path).stdout == f"{path}: a set of 3 questions, good to add\n"
    assert person.gets_object("check", path, "--json") == {"kind": "set", "ok": True, "problems": []}


def test_a_set_is_known_by_what_is_in_it(person: Person) -> None:
    path = person.writes("lesson.txt", b"\xef\xbb\xbf \n" + as_bytes(small_set()))

    assert person.gets_object("check", path, "--json")["kind"] == "set"


def test_check_lists_warnings_by_line_and_passes(person: Person, sample: Path) -> None:
    wrong_reading = sample.read_text(encoding="utf-8").replace("[", "[xíng ", 2)

    result = person.types("check", person.writes("warned.txt", wrong_reading))

    lines = [int(line.split()[1]) for line in result.stdout.splitlines()[1:] if line.split()[0] == "line"]
    assert result.exit_code == 0
    assert "so “liàng huà jī jīn” is taken. [glossary-reading-length]" in result.stdout
    assert len(lines) > 1
    assert lines == sorted(lines)


def test_check_of_an_interview_that_comes_through_a_pipe(person: Person, sample: Path) -> None:
    assert person.types("check", "-", stdin=sample.read_bytes()).stdout.startswith("-: an interview with")


@pytest.mark.parametrize("verb", ["inspect", "generate", "check"])
def test_the_limits_of_the_environment_hold_for_every_verb(
    person: Person, sample: Path, verb: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QUIZBOT_LIMIT_HANZI", "100")

    result = person.types(verb, sample)

    assert result.exit_code == 1
    assert "more than the 100 allowed" in result.stderr


def test_generate_names_the_file_of_which_it_can_make_nothing(person: Person, beginning: Path) -> None:
    short = person.writes("short.txt", "你好。\n")

    assert person.types("generate", short).stderr.startswith(f"quizbot: {short}: no question can be made")
    assert person.types("generate", beginning, "--level", "9").stderr.startswith(
        f"quizbot: {beginning}: no question is of"
    )


def test_inspect_shows_title_speakers_pairs_and_glossary(person: Person, sample: Path) -> None:
    shown = person.types("inspect", sample).stdout

    for words in ("主持人", "老师", "Japanese", "simplified", "all with a translation", "WORD, READING, MEANING"):
        assert words in shown


def test_inspect_shows_what_is_missing_and_where(person: Person) -> None:
    talk = person.writes(
        "talk.txt",
        "夜里的灯\n\n夜の灯り\n\n记者：您好吗？\n\n記者：お元気ですか？\n\n第二部分\n\n第二部\n\n老人：我很好。\n",
    )

    shown = person.types("inspect", talk).stdout.splitlines()

    assert [line for line in shown if line.startswith(("sections", "paragraphs"))] == [
        "sections     1",
        "paragraphs   2, 1 of them without a translation",
    ]
    assert [line for line in shown if "[untranslated-paragraph]" in line and "line 13" in line] != []


def test_inspect_tells_a_program_what_there_is(person: Person, sample: Path) -> None:
    found = person.gets_object("inspect", "--json", sample)

    assert list(found) == [
        "title",
        "language",
        "translation_language",
        "encoding",
        "sections",
        "turns",
        "glossary",
        "problems",
    ]


def test_inspect_sends_a_set_elsewhere(person: Person) -> None:
    result = person.types("inspect", person.writes("lesson.json", as_bytes(small_set())))

    assert result.exit_code == 1
    assert "this is a question set and no interview; `quizbot check` judges it" in result.stderr


def test_generate_writes_the_same_bytes_to_a_file_and_to_standard_output(person: Person, beginning: Path) -> None:
    out = person.folder / "set.json"

    printed = person.types("generate", beginning)
    saved = person.types("generate", beginning, "-o", out)

    assert (printed.exit_code, saved.exit_code, saved.stdout) == (0, 0, "")
    assert printed.stdout_bytes == out.read_bytes()
    assert len(read_set(out.read_bytes()).questions) > 20


def test_generate_writes_and_tells_the_same_on_one_core_and_on_two(
    person: Person, beginning: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0}, raising=False)
    alone = person.types("generate", beginning, "--explain")
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0, 1})
    beside = person.types("generate", beginning, "--explain")

    assert alone.exit_code == 0
    assert (beside.stdout_bytes, beside.stderr) == (alone.stdout_bytes, alone.stderr)


@pytest.mark.parametrize(
    ("file", "most", "copies"),
    [
        pytest.param(_TALK, 60_000, 1, id="talk"),
        pytest.param(_TALK, 10, 0, id="long talk, whose memory would be too much"),
        pytest.param(
            "面馆\tmiànguǎn\t麺屋\n起床\tqǐchuáng\t起きる\n早上\tzǎoshang\t朝\n旅行\tlǚxíng\t旅行する\n",
            60_000,
            0,
            id="list",
        ),
    ],
)
def test_generate_takes_a_second_core_for_what_is_read_unless_it_is_long_and_for_no_list_of_words(
    file: str, most: int, copies: int, person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[object] = []

    def beside(work: Callable[[], object]) -> nullcontext[Callable[[], object]]:
        begun.append(work)
        return nullcontext(work)

    monkeypatch.setattr("bot.cli.generate_set.begun", beside)
    monkeypatch.setattr("bot.cli.generate_set._MOST_ON_TWO_CORES", most)

    person.types("generate", person.writes("file.txt", file))
    assert len(begun) == copies


def test_generate_does_not_look_at_the_name_of_the_file(person: Person, beginning: Path) -> None:
    renamed = person.writes("another name.md", beginning.read_bytes())

    assert person.types("generate", renamed).stdout_bytes == person.types("generate", beginning).stdout_bytes


def test_generate_selects_from_the_whole_set(person: Person, beginning: Path) -> None:
    whole = {question["id"]: question for question in person.gets_object("generate", beginning)["questions"]}

    some = person.gets_object("generate", beginning, "--kind", "cloze", "--limit", "3")["questions"]

    assert 1 <= len(some) <= 3
    assert all(question["kind"] == "cloze" and whole[question["id"]] == question for question in some)


def test_generate_refuses_a_format_that_there_is_not_before_it_begins(person: Person) -> None:
    result = person.types("generate", person.folder / "nowhere.txt", "-o", "set.docx")

    assert result.exit_code == 1
    assert "no format of question sets has this ending" in result.stderr


def test_an_interview_is_added_as_a_set(person: Person, beginning: Path) -> None:
    added = person.types("sets", "add", beginning)

    assert added.exit_code == 0
    info = person.gets_object("sets", "show", added.stdout.strip(), "--json")
    assert info["questions"] == len(json.loads(person.types("generate", beginning).stdout)["questions"])


def test_generate_writes_what_is_read_beside_the_questions(person: Person, sample: Path, tmp_path: Path) -> None:
    reader, whole = tmp_path / "reader.json", tmp_path / "set.json"

    result = person.types("generate", sample, "-o", whole, "--limit", "5", "--reader", reader)

    assert result.exit_code == 0
    assert len(read_set(whole.read_bytes()).questions) == 5
    assert reader.read_bytes() == builtin_readers()["sample"]


@pytest.mark.parametrize(
    "words",
    [
        pytest.param(["talk.csv", "-o", "talk.csv"], id="the source is to be written"),
        pytest.param(["talk.csv", "-o", "x.json", "--reader", "talk.csv"], id="the reader in its place"),
        pytest.param(["talk.csv", "-o", "x.json", "--reader", "./x.json"], id="both into one that is not there yet"),
        pytest.param(["talk.csv", "--reader", "link.csv"], id="by another name"),
    ],
)
def test_no_file_is_lost_to_another(
    person: Person, beginning: Path, monkeypatch: pytest.MonkeyPatch, words: list[str]
) -> None:
    talk = person.writes("talk.csv", beginning.read_bytes())
    (person.folder / "link.csv").symlink_to(talk)
    monkeypatch.chdir(person.folder)
    result = person.types("generate", *words)

    assert result.exit_code == 1
    assert "is named for two things; give each file a name of its own" in result.stderr
    assert talk.read_bytes() == beginning.read_bytes()
    assert not (person.folder / "x.json").exists()


def test_what_is_no_file_may_be_named_twice(person: Person, beginning: Path) -> None:
    nowhere = person.folder / "x.json"
    nowhere.symlink_to("/dev/null")

    assert person.types("generate", beginning, "-o", nowhere, "--reader", nowhere, "--limit", "1").exit_code == 0


def test_a_reader_that_cannot_be_written_is_said_so(person: Person, beginning: Path, tmp_path: Path) -> None:
    result = person.types("generate", beginning, "--reader", tmp_path / "nowhere" / "reader.json")

    assert result.exit_code == 1
    assert "nowhere" in result.stderr
