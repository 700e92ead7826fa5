"""Format 1: what is read, what is written, and that nothing is lost between."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest
from hypothesis import given, settings

from quizzes.errors import InvalidSet
from quizzes.formats.question_content import question_from_json, question_to_json
from quizzes.formats.question_json import read_set, write_set
from quizzes.limits import Limits
from quizzes.question import Form, QuestionSet
from quizzes.question_id import content_id
from tests.quizzes.formats.sets import as_bytes, choice, order, question_sets, small_set, typed

SHARED_EXAMPLES = Path(__file__).resolve().parents[4] / "shared" / "examples"


@settings(max_examples=60, deadline=None)
@given(question_sets())
def test_a_set_that_was_written_and_read_is_the_same_set(question_set: QuestionSet) -> None:
    assert read_set(write_set(question_set)) == question_set


@settings(max_examples=60, deadline=None)
@given(question_sets())
def test_a_question_survives_the_store(question_set: QuestionSet) -> None:
    for question in question_set.questions:
        assert question_from_json(json.loads(json.dumps(question_to_json(question)))) == question


def test_the_same_set_is_written_as_the_same_bytes_again() -> None:
    once = write_set(read_set(as_bytes(small_set())))

    assert write_set(read_set(once)) == once
    assert once.endswith(b"}\n")


def test_the_order_of_keys_in_the_file_does_not_matter() -> None:
    backwards = dict(reversed(small_set().items()))
    backwards["questions"] = [dict(reversed(question.items())) for question in backwards["questions"]]
    backwards["questions"][0]["why_not"] = choice()["why_not"]

    assert write_set(read_set(as_bytes(backwards))) == write_set(read_set(as_bytes(small_set())))


def test_a_full_question_is_written_as_it_was_read() -> None:
    question = read_set(as_bytes(small_set())).questions[0]

    assert question_to_json(question) == choice()
    assert list(question_to_json(question)) == list(choice())


def test_an_author_may_leave_out_what_can_be_filled_in() -> None:
    content = {"format": "quizbot-set/1", "id": "mine", "title": {"zh": "我的"}, "questions": [typed()]}

    question_set = read_set(as_bytes(content))

    [question] = question_set.questions
    assert (question_set.version, question_set.language, question_set.source) == (1, None, None)
    assert question.subtype == "authored"
    assert question.id == content_id({**typed(), "subtype": "authored"})


def test_an_id_from_the_content_is_the_same_whether_the_subtype_is_written_or_not() -> None:
    written = small_set() | {"questions": [typed() | {"subtype": "authored"}]}
    left_out = small_set() | {"questions": [typed()]}

    assert read_set(as_bytes(written)) == read_set(as_bytes(left_out))


def test_a_set_without_an_id_takes_the_one_that_is_offered() -> None:
    content = small_set()
    del content["id"]

    assert read_set(as_bytes(content), default_id="offered").id == "offered"
    assert read_set(as_bytes(small_set()), default_id="offered").id == "small"


def test_the_model_order_need_not_be_repeated_among_the_accepted_ones() -> None:
    without = order() | {"accepted_orders": [["他", "和", "我"]]}

    [read] = read_set(as_bytes(small_set() | {"questions": [without]})).questions

    assert read.orders == (("我", "和", "他"), ("他", "和", "我"))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("说\u2067שלום\u2069完", id="balanced-isolate"),
        pytest.param("说\u202bשלום\u202c完", id="balanced-embedding"),
        pytest.param("可\u200b以", id="zero-width-space"),
        pytest.param("\ufeff可以", id="byte-order-mark-within"),
        pytest.param("第一行\n第二行\t完", id="line-end-and-tab"),
        pytest.param("𠀀👩\u200d🏫", id="beyond-the-first-plane"),
    ],
)
def test_unusual_characters_are_kept_as_they_are(text: str) -> None:
    content = small_set() | {"questions": [typed() | {"prompt": text}]}

    assert read_set(as_bytes(content)).questions[0].prompt == text


def test_a_byte_order_mark_is_no_part_of_the_set() -> None:
    assert read_set(b"\xef\xbb\xbf" + as_bytes(small_set())) == read_set(as_bytes(small_set()))


def test_a_number_may_be_written_with_a_point_as_some_programs_do() -> None:
    content = as_bytes(small_set()).replace(b'"level": 2', b'"level": 2.0')

    assert read_set(content) == read_set(as_bytes(small_set()))


@pytest.mark.parametrize(
    "options",
    [
        pytest.param(["1.5", "15"], id="decimal-point"),
        pytest.param(["-1", "1"], id="minus"),
        pytest.param(["20%", "20"], id="per-cent"),
        pytest.param(["走吧！", "走吧？"], id="sentence-ends"),
        pytest.param(["《", "》", "“"], id="punctuation-alone"),
        pytest.param(["。", "，"], id="stop-and-comma"),
        pytest.param(["Běijīng", "běijīng"], id="capital"),
    ],
)
def test_options_that_a_reader_tells_apart_may_stand_together(options: list[str]) -> None:
    question = choice() | {"options": options, "answer": options[:1], "why_not": {}}

    assert read_set(as_bytes(small_set() | {"questions": [question]})).questions[0].options == tuple(options)


@pytest.mark.parametrize("form", list(Form))
def test_every_form_is_read(form: Form) -> None:
    assert form in {question.form for question in read_set(as_bytes(small_set())).questions}


def test_limits_can_be_raised_and_lowered() -> None:
    long = small_set() | {"questions": [typed() | {"prompt": "长" * 6_000}]}

    assert read_set(as_bytes(long), limits=Limits(characters=6_000)).questions[0].prompt == "长" * 6_000
    with pytest.raises(InvalidSet, match="questions: error: The list has 3 values, and 2 are allowed"):
        read_set(as_bytes(small_set()), limits=Limits(questions=2))


def test_a_limit_below_one_is_refused() -> None:
    with pytest.raises(ValueError, match="the limit of unzipped bytes is 1 or more, not 0"):
        Limits(unzipped_bytes=0)


def test_the_worked_examples_are_read_and_nothing_of_them_is_lost() -> None:
    path = SHARED_EXAMPLES / "good.json"
    if not path.is_file():
        pytest.skip(f"needs {path.name}, which is not part of this project")
    content = json.loads(path.read_bytes())

    question_set = read_set(path.read_bytes())

    for was, question in zip(content["questions"], question_set.questions, strict=True):
        again = question_to_json(question)
        assert {**again, "accepted_orders": None} == {**was, "accepted_orders": None}
        assert set(map(tuple, was.get("accepted_orders", ()))) <= set(question.orders)


def test_the_largest_set_is_read_within_seconds() -> None:
    many = [choice() | {"id": f"q{i}", "prompt": f"＿＿{i}"} for i in range(20_000)]
    data = json.dumps(small_set() | {"questions": many}, ensure_ascii=False).encode()

    begun = time.process_time()
    question_set = read_set(data)

    assert len(question_set.questions) == 20_000
    assert time.process_time() - begun < 15
