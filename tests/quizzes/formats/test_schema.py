"""The JSON Schema says what the reader says, as far as a schema can."""

from __future__ import annotations

import json
from copy import deepcopy
from pathlib import Path
from typing import TYPE_CHECKING

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizzes.errors import InvalidSet
from quizzes.formats.question_json import read_set, set_to_json
from quizzes.formats.schema import schema, schema_bytes
from quizzes.limits import Limits
from tests.quizzes.formats.sets import choice, order, question_sets, small_set, typed
from tests.quizzes.formats.wrong_sets import WRONG_SETS, WrongSet

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from quizzes.question import QuestionSet

DOCUMENTED = Path(__file__).resolve().parents[3] / "docs" / "question-set.schema.json"
VALIDATOR = jsonschema.Draft202012Validator(schema())

# What one value demands of another, and of characters that a schema cannot speak of.
BEYOND_A_SCHEMA = frozenset(
    {
        "lone-surrogate",
        "open-direction",
        "repeated-id",
        "repeated-question",
        "wrong-answer",
        "wrong-options",
        "wrong-orders",
        "wrong-why-not",
    }
)


def codes_of(content: object) -> set[str]:
    try:
        read_set(json.dumps(content).encode())
    except InvalidSet as error:
        return {problem.code for problem in error.problems}
    return set()


def test_the_documented_schema_is_up_to_date() -> None:
    assert DOCUMENTED.read_bytes() == schema_bytes(), "write schema_bytes() to docs/question-set.schema.json"


def test_the_schema_is_one() -> None:
    jsonschema.Draft202012Validator.check_schema(schema())


def test_every_key_is_described() -> None:
    question = schema()["$defs"]["question"]["properties"]

    assert all(description["description"] for description in question.values())


def test_the_schema_follows_the_limits() -> None:
    narrow = schema(Limits(questions=2, characters=10))

    assert narrow["properties"]["questions"]["maxItems"] == 2
    assert narrow["$defs"]["question"]["properties"]["prompt"]["maxLength"] == 10


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(small_set(), id="all-forms"),
        pytest.param(small_set() | {"questions": [typed()]}, id="typed"),
        pytest.param(small_set() | {"questions": [choice()]}, id="choice"),
        pytest.param(small_set() | {"questions": [order()]}, id="order"),
        pytest.param(
            {"format": "quizbot-set/1", "id": "x", "title": {"ja": "題"}, "questions": [typed()]}, id="by-hand"
        ),
    ],
)
def test_what_the_reader_reads_the_schema_accepts(content: dict[str, Any]) -> None:
    assert codes_of(content) == set()
    VALIDATOR.validate(content)


@pytest.mark.parametrize("wrong", [pytest.param(wrong, id=wrong.name) for wrong in WRONG_SETS])
def test_the_schema_refuses_every_wrong_shape(wrong: WrongSet) -> None:
    assert VALIDATOR.is_valid(wrong.content) is not wrong.is_shape


@settings(max_examples=40, deadline=None)
@given(question_sets())
def test_whatever_is_written_fits_the_schema(question_set: QuestionSet) -> None:
    VALIDATOR.validate(set_to_json(question_set))


def places(value: object, before: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Walk through all places of a JSON value but the top."""
    pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, inner in pairs:
        yield (*before, step)
        yield from places(inner, (*before, step))


VALUES = st.one_of(
    st.sampled_from([None, True, False, "", " ", "x", "x y", "word", "cloze", "order", "因为", "a\0", "N1", "ab" * 32]),
    st.sampled_from([0, 1, -1, 5, 9, 10, 2.0, 2.5, 1e20, 10**25]),
    st.sampled_from([[], {}, ["x"], ["x", "x"], [[]], {"en": "x"}, {"zh": "x"}, {"code": "N1"}, [1], [None]]),
)


@settings(max_examples=400, deadline=None)
@given(st.data())
def test_reader_and_schema_agree_on_whatever_is_changed(data: st.DataObject) -> None:
    content = deepcopy(small_set())
    for _ in range(data.draw(st.integers(1, 3))):
        *way, last = data.draw(st.sampled_from(list(places(content))))
        inner: Any = content
        for step in way:
            inner = inner[step]
        if data.draw(st.booleans()):
            inner[last] = deepcopy(data.draw(VALUES))
        elif isinstance(inner, dict) and data.draw(st.booleans()):
            inner[data.draw(st.sampled_from(["options", "hint", "passage", "level", "foo", "zh"]))] = deepcopy(
                data.draw(VALUES)
            )
        else:
            del inner[last]

    codes = codes_of(content)

    assert VALIDATOR.is_valid(content) or codes, "the schema refuses what the reader reads"
    assert codes <= BEYOND_A_SCHEMA or not VALIDATOR.is_valid(content), "the schema accepts a shape that is wrong"
