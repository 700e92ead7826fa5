"""Readers as JSON: nothing is lost, nothing wrong is taken."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from quizzes.annotation import reader_of
from quizzes.distractors.document import Document
from quizzes.errors import InvalidSet
from quizzes.formats.question_json import read_set
from quizzes.formats.reader_json import read_reader, write_reader
from quizzes.limits import Limits
from quizzes.question import Localized
from quizzes.reading import read_interview
from quizzes.sample import builtin_files, builtin_readers, interview_bytes

if TYPE_CHECKING:
    from collections.abc import Callable

MOST_BYTES = 200_000
NAMES = [("sample-ja", "sample"), ("sample-en", "sample-en")]


@pytest.mark.parametrize(("name", "id_"), NAMES)
def test_a_built_in_reader_is_made_of_its_interview(name: str, id_: str) -> None:
    title = read_set(dict(builtin_files())[id_]).title
    made = reader_of(Document(read_interview(interview_bytes(name))), title)

    assert write_reader(made) == builtin_readers()[id_], (
        "words or readings changed: read the difference, `make samples`"
    )
    assert len(builtin_readers()[id_]) < MOST_BYTES


@pytest.mark.parametrize("id_", [id_ for _, id_ in NAMES])
def test_what_was_read_is_written_the_same(id_: str) -> None:
    data = builtin_readers()[id_]
    assert write_reader(read_reader(data)) == data


@pytest.mark.parametrize(
    ("meaning", "language"),
    [
        pytest.param("生意做不下去了", "zh", id="Chinese"),
        pytest.param("参入する", "ja", id="Japanese"),
        pytest.param("to join in", "en", id="English"),
    ],
)
def test_a_glossary_in_any_language_is_read_back(meaning: str, language: str) -> None:
    text = f"问：为什么要搞砸下场※1？\n\n※1下场\n[xià chǎng]\n{meaning}\n"
    made = reader_of(Document(read_interview(text.encode())), Localized(zh="题"))

    back = read_reader(write_reader(made))

    assert back == made
    [term] = [word for word in back.words if word.is_term]
    assert term.meaning is not None
    assert dict(term.meaning.items())[language] == meaning


def test_each_paragraph_and_each_word_has_a_line_of_its_own() -> None:
    data = builtin_readers()["sample"]
    content = json.loads(data)
    lines = data.decode().splitlines()
    assert len(lines) == sum(len(content[part]) for part in ("paragraphs", "glossary", "words")) + 2 + 7 + 3


def _set(*path: str | int, to: object) -> Callable[[Any], None]:
    def change(content: Any) -> None:  # noqa: ANN401 - JSON
        for step in path[:-1]:
            content = content[step]
        content[path[-1]] = to

    return change


@pytest.mark.parametrize(
    ("change", "path"),
    [
        pytest.param(_set("format", to="quizbot-reader/2"), "format", id="another format"),
        pytest.param(_set("more", to=1), "more", id="an unknown key"),
        pytest.param(_set("paragraphs", to=[]), "paragraphs", id="no paragraph"),
        pytest.param(_set("paragraphs", 0, "lines", to=[0]), "paragraphs[0].lines[0]", id="line nought"),
        pytest.param(_set("paragraphs", 0, "terms", to=[999]), "paragraphs[0].terms", id="no such entry"),
        pytest.param(
            _set("paragraphs", 0, "sentences", 0, "reading", to="yī"),
            "paragraphs[0].sentences[0].reading",
            id="too few syllables",
        ),
        pytest.param(
            _set("paragraphs", 0, "sentences", 0, "source", to=" "), "paragraphs[0].sentences[0].source", id="blank"
        ),
        pytest.param(_set("words", 0, "places", to=[[999, 0]]), "words[0].places", id="no such paragraph"),
        pytest.param(_set("words", 0, "places", to=[[0, 99]]), "words[0].places", id="no such sentence"),
        pytest.param(_set("words", 0, "places", to=[[0]]), "words[0].places", id="half a place"),
        pytest.param(_set("words", 0, "level", to=12), "words[0].level", id="no level"),
        pytest.param(_set("words", 0, "meaning", to={}), "words[0].meaning", id="a meaning without text"),
    ],
)
def test_what_is_wrong_is_refused_with_its_path(change: Callable[[Any], None], path: str) -> None:
    content = json.loads(builtin_readers()["sample"])
    change(content)

    with pytest.raises(InvalidSet) as refused:
        read_reader(json.dumps(content).encode())

    assert path in [problem.path for problem in refused.value.problems]


@pytest.mark.parametrize(
    ("data", "limits"),
    [
        pytest.param(b"", Limits(), id="nothing"),
        pytest.param(b"[]", Limits(), id="a list"),
        pytest.param(b"[" * 100, Limits(), id="too deep"),
        pytest.param(builtin_readers()["sample"], Limits(bytes=1000), id="too large"),
        pytest.param(builtin_readers()["sample"], Limits(hanzi=30), id="too long"),
    ],
)
def test_what_is_no_reader_or_too_much_is_refused(data: bytes, limits: Limits) -> None:
    with pytest.raises(InvalidSet):
        read_reader(data, limits=limits)
