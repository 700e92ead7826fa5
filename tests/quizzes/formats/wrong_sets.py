"""Sets that each break one rule of format 1, with the places and codes that a reader must name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.quizzes.formats.sets import choice, order, small_set, typed

if TYPE_CHECKING:
    from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class WrongSet:
    """A set, what is wrong with it as (path, code), and whether a JSON Schema can see it."""

    name: str
    content: object
    found: tuple[tuple[str | None, str], ...]
    is_shape: bool = True


def _head(name: str, found: tuple[str | None, str], changes: dict[str, Any]) -> WrongSet:
    return WrongSet(name=name, content=small_set() | changes, found=(found,))


def _without(*names: str) -> dict[str, Any]:
    return {name: value for name, value in small_set().items() if name not in names}


def _one(
    name: str, question: object, *found: tuple[str, str], is_shape: bool = True, place: str = "questions[0]"
) -> WrongSet:
    whole = tuple((f"{place}.{path}" if path and path[0] != "[" else f"{place}{path}", code) for path, code in found)
    return WrongSet(name=name, content=small_set() | {"questions": [question]}, found=whole, is_shape=is_shape)


def _cut(question: dict[str, Any], *names: str) -> dict[str, Any]:
    return {name: value for name, value in question.items() if name not in names}


def _relation(name: str, question: object, *found: tuple[str, str]) -> WrongSet:
    return _one(name, question, *found, is_shape=False)


_TWICE = typed() | {"id": "a"}

HEADS = (
    WrongSet(name="an array at the top", content=[small_set()], found=((None, "list-of-questions"),)),
    WrongSet(name="a text at the top", content="quizbot-set/1", found=((None, "wrong-type"),)),
    WrongSet(name="null at the top", content=None, found=((None, "wrong-type"),)),
    WrongSet(
        name="an empty object",
        content={},
        found=tuple((name, "missing-key") for name in ("format", "id", "title", "questions")),
    ),
    WrongSet(name="no id", content=_without("id"), found=(("id", "missing-key"),)),
    WrongSet(name="no title", content=_without("title"), found=(("title", "missing-key"),)),
    WrongSet(name="no questions", content=_without("questions"), found=(("questions", "missing-key"),)),
    _head("another format", ("format", "wrong-value"), {"format": "quizbot-set/2"}),
    _head("a format that is a number", ("format", "wrong-type"), {"format": 1}),
    _head("an id with a blank", ("id", "wrong-text"), {"id": "my set"}),
    _head("an id with a line end", ("id", "wrong-text"), {"id": "set\n"}),
    _head("an id that is a path", ("id", "wrong-text"), {"id": "../../etc/passwd"}),
    _head("an id in hanzi", ("id", "wrong-text"), {"id": "题"}),
    _head("an id of 49 characters", ("id", "wrong-text"), {"id": "a" * 49}),
    _head("an empty id", ("id", "empty-text"), {"id": ""}),
    _head("a title that is a text", ("title", "wrong-type"), {"title": "Set"}),
    _head("a title without a language", ("title", "missing-key"), {"title": {}}),
    _head("a title in French", ("title.fr", "unknown-key"), {"title": {"fr": "Jeu", "en": "Set"}}),
    _head("a blank title", ("title.en", "empty-text"), {"title": {"en": " \u3000"}}),
    _head("version 0", ("version", "wrong-number"), {"version": 0}),
    _head("a version that is true", ("version", "wrong-type"), {"version": True}),
    _head("a version that is a text", ("version", "wrong-type"), {"version": "1"}),
    _head("a version beyond all counting", ("version", "wrong-number"), {"version": 10**20}),
    _head("another language", ("language", "wrong-value"), {"language": "zh"}),
    _head("no language", ("language", "wrong-type"), {"language": None}),
    _head("a short digest", ("source.sha256", "wrong-text"), {"source": {"kind": "file", "sha256": "ab"}}),
    _head("a digest in capitals", ("source.sha256", "wrong-text"), {"source": {"kind": "file", "sha256": "AB" * 32}}),
    _head("another kind of source", ("source.kind", "wrong-value"), {"source": {"kind": "url", "sha256": "ab" * 32}}),
    _head("a source without a digest", ("source.sha256", "missing-key"), {"source": {"kind": "file"}}),
    _head("an unknown key", ("author", "unknown-key"), {"author": "me"}),
    _head("an unknown key with a blank", ('["my key"]', "unknown-key"), {"my key": 1}),
    _head("questions that are an object", ("questions", "wrong-type"), {"questions": {"0": typed()}}),
    _head("no question", ("questions", "empty-list"), {"questions": []}),
)

QUESTIONS = (
    _one("a question that is null", None, ("", "wrong-type")),
    _one("a question that is a text", "?", ("", "wrong-type")),
    _one("no kind", _cut(typed(), "kind"), ("kind", "missing-key")),
    _one("no form", _cut(typed(), "form"), ("form", "missing-key")),
    _one("no prompt", _cut(typed(), "prompt"), ("prompt", "missing-key")),
    _one("no answer", _cut(typed(), "answer"), ("answer", "missing-key")),
    _one("a choice without options", _cut(choice(), "options"), ("options", "missing-key")),
    _one("an order without tiles", _cut(order(), "options"), ("options", "missing-key")),
    _one("a typed question with options", typed() | {"options": ["a", "b"]}, ("options", "unknown-key")),
    _one("a choice with orders", choice() | {"accepted_orders": [["因为"]]}, ("accepted_orders", "unknown-key")),
    _one("another kind", typed() | {"kind": "Cloze"}, ("kind", "wrong-value")),
    _one("another form", typed() | {"form": "essay"}, ("form", "wrong-value")),
    _one("a subtype with capitals", typed() | {"subtype": "My-Type"}, ("subtype", "wrong-text")),
    _one("an id with a dot", typed() | {"id": "q.1"}, ("id", "wrong-text")),
    _one("an id of 49 characters within", typed() | {"id": "q" * 49}, ("id", "wrong-text")),
    _one("an id that is a number", typed() | {"id": 7}, ("id", "wrong-type")),
    _one("an empty prompt", typed() | {"prompt": ""}, ("prompt", "empty-text")),
    _one("a prompt of blanks", typed() | {"prompt": "\u3000\n"}, ("prompt", "empty-text")),
    _one("a prompt that is a list", typed() | {"prompt": ["a"]}, ("prompt", "wrong-type")),
    _one("a prompt of 5,001 characters", typed() | {"prompt": "长" * 5_001}, ("prompt", "too-long")),
    _one("a NUL", typed() | {"prompt": "a\0b"}, ("prompt", "control-character")),
    _one("an escape sequence", typed() | {"prompt": "\x1b[31m红"}, ("prompt", "control-character")),
    _one("an old control character", typed() | {"prompt": "a\x85b"}, ("prompt", "control-character")),
    _one("an empty passage", typed() | {"passage": ""}, ("passage", "empty-text")),
    _one("a hint that is a text", typed() | {"hint": "けんきゅう"}, ("hint", "wrong-type")),
    _one("a hint that is null", typed() | {"hint": None}, ("hint", "wrong-type")),
    _one("an empty hint", typed() | {"hint": {}}, ("hint", "missing-key")),
    _one("a hint in Chinese", typed() | {"hint": {"zh": "研究", "en": "a"}}, ("hint.zh", "unknown-key")),
    _one("an explanation with a number", typed() | {"explanation": {"en": 1}}, ("explanation.en", "wrong-type")),
    _one("an answer that is a text", typed() | {"answer": "a"}, ("answer", "wrong-type")),
    _one("an empty list of answers", typed() | {"answer": []}, ("answer", "empty-list")),
    _one("an answer that is a number", typed() | {"answer": ["a", 5]}, ("answer[1]", "wrong-type")),
    _one("an empty answer", typed() | {"answer": ["a", ""]}, ("answer[1]", "empty-text")),
    _one("one answer twice", typed() | {"answer": ["a", "b", "a"]}, ("answer[2]", "wrong-answer")),
    _one("a choice with two answers", choice() | {"answer": ["因为", "因为"]}, ("answer", "wrong-answer")),
    _one("one option", choice() | {"options": ["因为"], "why_not": {}}, ("options", "wrong-options")),
    _one(
        "seven options", choice() | {"options": [*"一二三四五六", "因为"], "why_not": {}}, ("options", "wrong-options")
    ),
    _one(
        "the same option twice",
        choice() | {"options": ["虽然", "因为", "如果", "虽然"]},
        ("options[3]", "wrong-options"),
    ),
    _one(
        "an option that is null", choice() | {"options": ["虽然", "因为", "如果", None]}, ("options[3]", "wrong-type")
    ),
    _one(
        "one tile", order() | {"options": ["我"], "answer": ["我"], "accepted_orders": []}, ("options", "wrong-options")
    ),
    _one("an order that is a text", order() | {"accepted_orders": ["我和他"]}, ("accepted_orders[0]", "wrong-type")),
    _one("a reason that is a text", choice() | {"why_not": {"虽然": "no"}}, ('why_not["虽然"]', "wrong-type")),
    _one(
        "a reason without a code",
        choice() | {"why_not": {"虽然": {"en": "no"}}},
        ('why_not["虽然"].code', "missing-key"),
    ),
    _one("an unknown code", choice() | {"why_not": {"虽然": {"code": "N10"}}}, ('why_not["虽然"].code', "wrong-value")),
    _one("evidence on line 0", typed() | {"evidence": {"line": 0, "quote": "a"}}, ("evidence.line", "wrong-number")),
    _one("evidence without words", typed() | {"evidence": {"line": 3}}, ("evidence.quote", "missing-key")),
    _one("level 0", typed() | {"level": 0}, ("level", "wrong-number")),
    _one("level 10", typed() | {"level": 10}, ("level", "wrong-number")),
    _one("a level that is true", typed() | {"level": True}, ("level", "wrong-type")),
    _one("a level that is a text", typed() | {"level": "5"}, ("level", "wrong-type")),
    _one("a level between two", typed() | {"level": 2.5}, ("level", "wrong-type")),
    _one("tags that are a text", typed() | {"tags": "C1"}, ("tags", "wrong-type")),
    _one("more than 1,000 tags", typed() | {"tags": ["t"] * 1_001}, ("tags", "too-many")),
    _one("an unknown key within", typed() | {"difficulty": 3}, ("difficulty", "unknown-key")),
    _one(
        "an unknown key of a reason",
        choice() | {"why_not": {"虽然": {"code": "N4", "zh": "x"}}},
        ('why_not["虽然"].zh', "unknown-key"),
    ),
    _one(
        "all keys wrong",
        {"kind": 1, "form": 2, "prompt": 3, "answer": 4},
        ("kind", "wrong-type"),
        ("form", "wrong-type"),
        ("prompt", "wrong-type"),
        ("answer", "wrong-type"),
    ),
)

RELATIONS = (
    _relation("an answer that is no option", choice() | {"answer": ["所以"]}, ("answer[0]", "wrong-answer")),
    _relation("an answer with a blank more", choice() | {"answer": ["因为 "]}, ("answer[0]", "wrong-answer")),
    _relation(
        "options that read the same",
        choice() | {"options": ["虽然", "因为", "如果", "虽然。"]},
        ("options[3]", "wrong-options"),
    ),
    _relation("a tile too many", order() | {"answer": ["我", "和", "他", "他"]}, ("answer", "wrong-answer")),
    _relation(
        "a tile that is none",
        order() | {"accepted_orders": [["我", "和", "他"], ["我", "和", "你"]]},
        ("accepted_orders[1]", "wrong-orders"),
    ),
    _relation(
        "a reason for no option",
        choice() | {"why_not": {"所以": {"code": "N4", "en": "no"}}},
        ("why_not", "wrong-why-not"),
    ),
    _relation(
        "a reason against the answer",
        choice() | {"why_not": {"因为": {"code": "N4", "en": "no"}}},
        ("why_not", "wrong-why-not"),
    ),
    _relation("a prompt that nobody sees", typed() | {"prompt": "\u200b\u2060 \u3164"}, ("prompt", "empty-text")),
    _relation("an answer that nobody sees", typed() | {"answer": ["a", "\u200b"]}, ("answer[1]", "empty-text")),
    _relation("half a character", typed() | {"prompt": "a\ud83d"}, ("prompt", "lone-surrogate")),
    _relation("an open direction mark", typed() | {"prompt": "a\u202eb"}, ("prompt", "open-direction")),
    WrongSet(
        name="a title that nobody sees",
        content=small_set() | {"title": {"en": "\u202a\u202c\ufe0f"}},
        found=(("title.en", "empty-text"),),
        is_shape=False,
    ),
    WrongSet(
        name="one id twice",
        content=small_set() | {"questions": [_TWICE, choice(), _TWICE | {"prompt": "b"}]},
        found=(("questions[2].id", "repeated-id"),),
        is_shape=False,
    ),
    WrongSet(
        name="one question twice",
        content=small_set() | {"questions": [typed(), choice(), typed()]},
        found=(("questions[2]", "repeated-question"),),
        is_shape=False,
    ),
    WrongSet(
        name="one question twice with its options in another order",
        content=small_set() | {"questions": [choice(), choice() | {"id": "b", "options": ["如果", "因为", "虽然"]}]},
        found=(("questions[1]", "repeated-question"),),
        is_shape=False,
    ),
)

WRONG_SETS = (*HEADS, *QUESTIONS, *RELATIONS)
