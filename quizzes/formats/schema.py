"""
Which JSON Schema (2020-12) describes format 1?

It is made from the same table that the reader goes by, so that an editor which knows the schema and `quizbot check`
say the same of a file's shape. What it cannot say is left to the reader: that the answer is one of the options, that
ids differ, that a text shows something, that no character is half a one.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, assert_never

from quizzes.formats.fields import QUESTION, QUESTION_SET, RULES_OF_FORM
from quizzes.formats.shape import ListOf, MapOf, OneOf, Record, Text, Whole
from quizzes.formats.text_faults import CONTROLS
from quizzes.limits import DEFAULT_LIMITS

if TYPE_CHECKING:
    from typing import Any

    from quizzes.formats.fields import RuleOfForm
    from quizzes.formats.shape import Shape
    from quizzes.limits import Limits


def schema(limits: Limits = DEFAULT_LIMITS) -> dict[str, Any]:
    """Give the schema of a question set within `limits`."""
    question = {**_of_record(QUESTION, limits), "allOf": [_of_form(form, rule) for form, rule in RULES_OF_FORM.items()]}
    question_set = _of_record(QUESTION_SET, limits)
    question_set["properties"]["questions"]["items"] = {"$ref": "#/$defs/question"}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A set of questions for quizbot, format 1",
        **question_set,
        "$defs": {"question": question},
    }


def schema_bytes() -> bytes:
    """Give the schema as it lies in the documentation."""
    return (json.dumps(schema(), ensure_ascii=False, indent=2) + "\n").encode()


def _of_shape(shape: Shape, limits: Limits) -> dict[str, Any]:
    match shape:
        case Text():
            return _of_text(shape, limits)
        case OneOf(values=values):
            return {"enum": list(values)}
        case Whole(least=least, most=most):
            return {"type": "integer", "minimum": least, "maximum": most}
        case ListOf():
            return _of_list(shape, limits)
        case Record():
            return _of_record(shape, limits)
        case MapOf(item=item):
            return {"type": "object", "additionalProperties": _of_shape(item, limits)}
        case _:
            assert_never(shape)


def _of_text(shape: Text, limits: Limits) -> dict[str, Any]:
    # A pattern that forbids needs no `$`, about which regular expressions of different languages disagree.
    if shape.alphabet is None:
        most = limits.characters
        return {"type": "string", "maxLength": most, "pattern": r"\S", "not": {"pattern": f"[{_escapes(CONTROLS)}]"}}
    most = limits.characters if shape.most is None else shape.most
    forbidden = {"pattern": f"[^{shape.alphabet}]"}
    return {"type": "string", "minLength": shape.least, "maxLength": most, "not": forbidden}


def _escapes(controls: str) -> str:
    return controls.replace(r"\x", r"\u00")


def _of_list(shape: ListOf, limits: Limits) -> dict[str, Any]:
    most = limits.questions if shape.limit == "questions" else limits.items
    least = {"minItems": shape.least} if shape.least else {}
    return {"type": "array", **least, "maxItems": most, "items": _of_shape(shape.item, limits)}


def _of_record(shape: Record, limits: Limits) -> dict[str, Any]:
    properties = {field.name: {"description": field.note, **_of_shape(field.shape, limits)} for field in shape.fields}
    required = [field.name for field in shape.fields if field.is_required]
    content: dict[str, Any] = {"type": "object", "properties": properties, "additionalProperties": False}
    if required:
        content["required"] = required
    if shape.one_of:
        content["anyOf"] = [{"required": [name]} for name in shape.one_of]
    return content


def _of_form(form: str, rule: RuleOfForm) -> dict[str, Any]:
    properties: dict[str, Any] = dict.fromkeys(rule.forbidden, False)
    for name, least, most in rule.counts:
        properties[name] = {"minItems": least} if most is None else {"minItems": least, "maxItems": most}
    if rule.distinct is not None:
        properties.setdefault(rule.distinct, {})["uniqueItems"] = True
    then: dict[str, Any] = {"properties": properties}
    if rule.required:
        then["required"] = list(rule.required)
    return {"if": {"properties": {"form": {"const": form}}, "required": ["form"]}, "then": then}
