"""What is wrong with a question set, and where: each rule of format 1 by a set that breaks it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from quizzes.errors import InvalidSet
from quizzes.formats.question_json import read_set
from quizzes.limits import Limits
from quizzes.problem import Problem, Severity
from quizzes.question_id import content_id
from tests.quizzes.formats.sets import as_bytes, choice, order, small_set, typed
from tests.quizzes.formats.wrong_sets import WRONG_SETS, WrongSet

if TYPE_CHECKING:
    from typing import Any


def problems_of(data: bytes, limits: Limits | None = None) -> tuple[Problem, ...]:
    with pytest.raises(InvalidSet) as refusal:
        read_set(data, limits=limits or Limits())
    return refusal.value.problems


def escaped(content: object) -> bytes:
    """Write JSON in ASCII, so that half characters can stand in it."""
    return json.dumps(content).encode()


@pytest.mark.parametrize("wrong", [pytest.param(wrong, id=wrong.name) for wrong in WRONG_SETS])
def test_each_broken_rule_is_named_with_its_path_and_nothing_else_is(wrong: WrongSet) -> None:
    problems = problems_of(escaped(wrong.content))

    assert [(problem.path, problem.code) for problem in problems] == list(wrong.found)
    assert all(problem.severity is Severity.ERROR for problem in problems)


@pytest.mark.parametrize("wrong", [pytest.param(wrong, id=wrong.name) for wrong in WRONG_SETS])
def test_each_message_is_a_sentence_in_one_printable_line(wrong: WrongSet) -> None:
    for problem in problems_of(escaped(wrong.content)):
        assert "\n" not in str(problem)
        assert problem.message.endswith(".")
        assert not problem.message[0].islower()
        assert str(problem).encode()
        assert "\x1b" not in str(problem)


@pytest.mark.parametrize("name", ["prompt", "passage"])
def test_an_empty_text_is_to_be_taken_away_only_where_nothing_has_to_be(name: str) -> None:
    (problem,) = problems_of(as_bytes(small_set() | {"questions": [typed() | {name: ""}]}))

    assert problem.message == "The text is empty; write something, or take it away where nothing has to be."


@pytest.mark.parametrize(
    ("question", "cure"),
    [
        pytest.param(choice() | {"answer": ["谁"]}, "write it exactly as in the options", id="choice"),
        pytest.param(typed() | {"answer": ["a", "a"]}, "keep one of the two", id="typed"),
        pytest.param(order() | {"answer": ["我"], "accepted_orders": []}, "use each of them once", id="order"),
    ],
)
def test_what_cures_a_wrong_answer_depends_on_the_form(question: dict[str, Any], cure: str) -> None:
    (problem,) = problems_of(as_bytes(small_set() | {"questions": [question]}))

    assert problem.code == "wrong-answer"
    assert problem.message.endswith(f"; {cure}.")


@pytest.mark.parametrize(
    ("data", "line", "code", "words"),
    [
        pytest.param(b"", None, "empty-file", "is empty", id="empty"),
        pytest.param(b" \n\t ", None, "empty-file", "is empty", id="blank"),
        pytest.param(b'{"format": "quizbot-set/1",\n "id": "x"', 2, "not-json", "breaks off at column 11", id="cut"),
        pytest.param(b'{"format": "quizbot-s', 1, "not-json", "breaks off at column 12", id="cut-in-a-text"),
        pytest.param(b"{\n'format': 1}", 2, "not-json", "a key in double quotes is missing", id="single-quotes"),
        pytest.param(b'{"id": "a"\n "title": 1}', 2, "not-json", "a comma is missing", id="no-comma"),
        pytest.param(b'{"id" "a"}', 1, "not-json", "a colon is missing", id="no-colon"),
        pytest.param(b'{"id": "a"} {}', 1, "not-json", "take away what follows", id="two-objects"),
        pytest.param(b'{"id": "a\nb"}', 1, "not-json", "runs over the end of the line", id="line-end-in-a-text"),
        pytest.param(b'{"id": "a\0b"}', 1, "not-json", "control character", id="raw-nul"),
        pytest.param(b'{"id": "\\x41"}', 1, "not-json", "a backslash begins no escape", id="escape"),
        pytest.param(b'{"id": "\\u12"}', 1, "not-json", "four hexadecimal digits", id="short-escape"),
        pytest.param(b"{id: 1}", 1, "not-json", "a key in double quotes is missing", id="bare-key"),
        pytest.param(b"nonsense", 1, "not-json", "a value is missing", id="a-word"),
        pytest.param(b'{"a": 1,}', 1, "not-json", "a comma", id="comma-too-many"),
        pytest.param(b'{"a": 01}', 1, "not-json", "a comma is missing", id="leading-zero"),
        pytest.param('{"id":\n "é"}'.encode("latin-1"), 2, "not-utf-8", "0xE9 at column 3", id="latin-1"),
        pytest.param('{"id": "题"}'.encode("gb18030"), 1, "not-utf-8", "save the file as UTF-8", id="gb18030"),
        pytest.param('{"id": "x"}'.encode("utf-16"), None, "not-utf-8", "is UTF-16", id="utf-16"),
        pytest.param(b'{"id": "\xed\xa0\x80"}', 1, "not-utf-8", "0xED at column 9", id="half-character-in-utf-8"),
        pytest.param(b"PK\x03\x04\x14\0", 1, "not-json", "a ZIP archive", id="zip"),
        pytest.param(b"%PDF-1.7\n", 1, "not-json", "a PDF", id="pdf"),
        pytest.param(b"SQLite format 3\0", 1, "not-json", "a database", id="database"),
        pytest.param(b"[" * 100_000, 1, "too-deep", "column 17", id="deep-lists"),
        pytest.param(b'{"a":\n' * 50_000, 17, "too-deep", "column 1", id="deep-objects"),
    ],
)
def test_a_file_that_is_no_json_is_refused_with_its_line(data: bytes, line: int | None, code: str, words: str) -> None:
    [problem] = problems_of(data)

    assert (problem.line, problem.code) == (line, code)
    assert words in problem.message


def test_brackets_in_texts_are_not_counted_as_nesting() -> None:
    content = small_set() | {"questions": [typed() | {"prompt": '["\\' * 40}]}

    assert read_set(as_bytes(content)).questions[0].prompt == '["\\' * 40


def test_nesting_up_to_the_limit_is_judged_by_what_it_is() -> None:
    deepest = b"[" * 16 + b"]" * 16

    assert [problem.code for problem in problems_of(deepest)] == ["wrong-type"]
    assert [problem.code for problem in problems_of(b"[" + deepest + b"]")] == ["too-deep"]


def test_a_file_over_the_limit_is_refused_by_its_size() -> None:
    [problem] = problems_of(b" " * 1_500_001, Limits(bytes=1_500_000))

    assert problem.code == "too-large"
    assert problem.message == "The file has 1.6 MB, and 1.5 MB are allowed; split it."


@pytest.mark.parametrize(
    ("number", "code", "words"),
    [
        pytest.param("NaN", "wrong-number", "NaN cannot stand here", id="nan"),
        pytest.param("Infinity", "wrong-number", "Infinity cannot stand here", id="infinity"),
        pytest.param("-Infinity", "wrong-number", "-Infinity cannot stand here", id="minus-infinity"),
        pytest.param("1e999", "wrong-number", "1e999 cannot stand here", id="beyond-floats"),
        pytest.param(
            "9" * 10_000, "wrong-number", "A number of 10,000 digits cannot stand here", id="ten-thousand-digits"
        ),
        pytest.param("1e300", "wrong-type", "must be a whole number", id="large-float"),
        pytest.param("5.5", "wrong-type", "5.5 must be a whole number of 1 to 9", id="fraction"),
    ],
)
def test_a_number_that_json_does_not_have_is_refused_at_its_path(number: str, code: str, words: str) -> None:
    data = as_bytes(small_set()).replace(b'"level": 2', b'"level": ' + number.encode())

    [problem] = problems_of(data)

    assert (problem.path, problem.code) == ("questions[0].level", code)
    assert words in problem.message


@pytest.mark.parametrize(
    ("was", "becomes", "path"),
    [
        pytest.param('"version": 3', '"version": 3, "version": 4', "version", id="head"),
        pytest.param('"level": 2', '"level": 2, "level": 2', "questions[0].level", id="question"),
        pytest.param('"quote": ', '"quote": "x", "quote": ', "questions[0].evidence.quote", id="evidence"),
        pytest.param('"如果": {', '"虽然": {', 'questions[0].why_not["虽然"]', id="why-not"),
    ],
)
def test_a_key_that_stands_twice_is_named(was: str, becomes: str, path: str) -> None:
    data = as_bytes(small_set()).decode().replace(was, becomes).encode()

    assert [(problem.path, problem.code) for problem in problems_of(data)] == [(path, "repeated-key")]


def test_all_problems_are_told_at_once_in_the_order_of_the_file() -> None:
    content: dict[str, Any] = small_set() | {
        "version": "1",
        "questions": [
            choice() | {"level": 0, "answer": ["所以"]},
            typed() | {"evidence": {"line": 0, "quote": ""}},
            choice() | {"prompt": "", "kind": "x"},
        ],
    }

    assert [problem.path for problem in problems_of(as_bytes(content))] == [
        "version",
        "questions[0].level",
        "questions[0].answer[0]",
        "questions[1].evidence.line",
        "questions[1].evidence.quote",
        "questions[2].kind",
        "questions[2].prompt",
        "questions[2].id",
    ]


@pytest.mark.parametrize(
    ("question", "found"),
    [
        pytest.param(
            choice() | {"kind": "x", "options": ["我", 5, "我"], "answer": ["他"], "level": 33},
            ["kind", "options[1]", "level", "options[2]"],
            id="an option that is none",
        ),
        pytest.param(
            choice() | {"options": ["我", "我"], "answer": [5]},
            ["answer[0]", "options[1]"],
            id="an answer that is none",
        ),
        pytest.param(
            typed() | {"answer": ["我", 5, "我"], "level": 33}, ["answer[1]", "level", "answer[2]"], id="typed answers"
        ),
        pytest.param(
            choice() | {"form": "order", "options": ["我"], "answer": [5]}, ["answer[0]", "options"], id="tiles"
        ),
        pytest.param(choice() | {"options": "我", "answer": ["我"]}, ["options"], id="no options at all"),
        pytest.param(
            choice() | {"options": [], "answer": None}, ["answer", "options"], id="neither options nor an answer"
        ),
        pytest.param(choice() | {"options": [], "answer": []}, ["answer", "options"], id="both empty"),
    ],
)
def test_what_is_wrong_with_a_field_hides_nothing_of_the_others(question: dict[str, Any], found: list[str]) -> None:
    question.pop("id", None)
    paths = [problem.path for problem in problems_of(escaped(small_set() | {"questions": [question]}))]

    assert paths == [f"questions[0].{path}" for path in found]


def test_an_id_that_is_made_may_not_be_that_of_another_question() -> None:
    made = content_id({**typed(), "subtype": "authored"})
    content = small_set() | {"questions": [typed(), choice() | {"id": made}]}

    [problem] = problems_of(as_bytes(content))

    assert (problem.path, problem.code) == ("questions[1].id", "broken-rule")
    assert problem.message == f"The id {made!r} is that of questions[0] as well; change one."


def test_an_answer_that_stands_twice_is_refused_with_what_to_do() -> None:
    content = small_set() | {"questions": [typed() | {"answer": ["你好", "您好", "你好"]}]}

    [problem] = problems_of(as_bytes(content))

    assert problem.message == 'The answer stands twice ("你好"); keep one of the two.'


def test_problems_end_somewhere() -> None:
    content = small_set() | {"questions": [{}] * 20_000}

    assert len(problems_of(as_bytes(content))) == 10_000


def test_the_message_of_a_refused_set_has_all_its_problems() -> None:
    with pytest.raises(InvalidSet) as refusal:
        read_set(as_bytes(small_set() | {"version": 0, "language": "en"}))

    assert str(refusal.value).splitlines() == [
        "version: error: 0 must be a whole number of 1 to 2147483647. [wrong-number]",
        'language: error: "en" must be "zh-Hans" or "zh-Hant". [wrong-value]',
    ]


def test_a_long_or_strange_value_is_quoted_short_and_plain() -> None:
    content = small_set() | {"language": "\x1b\u202e" + "长" * 3_000}

    [problem] = problems_of(as_bytes(content))

    assert problem.message.startswith('"\\u001b\\u202e' + "长" * 25)
    assert len(problem.message) < 80


@pytest.mark.parametrize(
    ("name", "means"),
    [
        ("question", "prompt"),
        ("题目", "prompt"),
        ("choices", "options"),
        ("correctAnswer", "answer"),
        ("anwser", "answer"),
        ("acceptedOrders", "accepted_orders"),
    ],
)
def test_a_key_that_means_one_of_ours_is_told_which(name: str, means: str) -> None:
    content = order() if means == "accepted_orders" else choice()
    content[name] = content.pop(means, [["你", "我"]])
    problem = next(
        each for each in problems_of(as_bytes({**small_set(), "questions": [content]})) if each.code == "unknown-key"
    )

    assert problem.message == f"There is no such key; write {means} for it."


def test_a_key_that_stands_beside_what_it_means_is_to_be_taken_away() -> None:
    content = choice() | {"question": "谁来？"}
    assert [problem.message[:40] for problem in problems_of(as_bytes({**small_set(), "questions": [content]}))] == [
        "There is no such key; take it away, or w"
    ]
