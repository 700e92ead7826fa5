"""Where does a JSON value differ from the shape that it should have?"""

from __future__ import annotations

import difflib
import re
from functools import lru_cache
from typing import TYPE_CHECKING, assert_never

from quizzes.formats.json_path import Place, path_text, quoted
from quizzes.formats.json_text import BadNumber, ObjectWithRepeats
from quizzes.formats.shape import ListOf, MapOf, OneOf, Record, Text, Whole
from quizzes.formats.table_columns import OPTIONS, column_of, columns_of
from quizzes.formats.text_faults import faults_of_text
from quizzes.problem import Problem, Severity, sentence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.formats.shape import Shape
    from quizzes.limits import Limits

_ALIKE = 0.8


def problem_at(place: Place, code: str, message: str) -> Problem:
    """Make an error at a place of the JSON; the message becomes a sentence."""
    return Problem(severity=Severity.ERROR, code=code, message=sentence(message), path=path_text(place))


def problems_of_shape(shape: Shape, value: object, place: Place, limits: Limits) -> Iterator[Problem]:
    """Give every difference, in the order of the file."""
    match shape:
        case Text():
            yield from _of_text(shape, value, place, limits)
        case OneOf(values=values):
            if not (isinstance(value, str) and value in values):
                yield _wrong_choice(values, value, place)
        case Whole():
            yield from _of_whole(shape, value, place)
        case ListOf():
            yield from _of_list(shape, value, place, limits)
        case Record():
            yield from _of_record(shape, value, place, limits)
        case MapOf():
            yield from _of_map(shape, value, place, limits)
        case _:
            assert_never(shape)


def _of_text(shape: Text, value: object, place: Place, limits: Limits) -> Iterator[Problem]:
    if not isinstance(value, str):
        yield _wrong_type("a text in double quotes", value, place)
        return
    faults = list(faults_of_text(value, limits.characters))
    yield from (problem_at(place, code, message) for code, message in faults)
    if shape.alphabet is not None and not faults and not _pattern(shape).fullmatch(value):
        yield problem_at(place, "wrong-text", f"{quoted(value)} must be {_alphabet(shape)}")


@lru_cache
def _pattern(shape: Text) -> re.Pattern[str]:
    return re.compile(f"[{shape.alphabet}]{{{shape.least},{shape.most or ''}}}")


def _alphabet(shape: Text) -> str:
    count = f"{shape.least}" if shape.least == shape.most else f"{shape.least} to {shape.most}"
    return f"{count} of the characters {shape.alphabet}"


def _of_whole(shape: Whole, value: object, place: Place) -> Iterator[Problem]:
    range_ = f"a whole number of {shape.least} to {shape.most}"
    if isinstance(value, bool) or not isinstance(value, int):
        yield _wrong_type(range_, value, place)
    elif not shape.least <= value <= shape.most:
        yield problem_at(place, "wrong-number", f"{value} must be {range_}")


def _of_list(shape: ListOf, value: object, place: Place, limits: Limits) -> Iterator[Problem]:
    of_list = list(problems_of_list(shape, value, place, limits))
    yield from of_list
    if isinstance(value, list) and not of_list:
        for i, item in enumerate(value):
            yield from problems_of_shape(shape.item, item, (*place, i), limits)


def problems_of_list(shape: ListOf, value: object, place: Place, limits: Limits) -> Iterator[Problem]:
    """Judge the list but not what is in it."""
    most = limits.questions if shape.limit == "questions" else limits.items
    if not isinstance(value, list):
        yield _wrong_type("a list in square brackets", value, place)
    elif len(value) < shape.least:
        yield problem_at(place, "empty-list", "the list is empty; it needs one value at least")
    elif len(value) > most:
        yield problem_at(place, "too-many", f"the list has {len(value):,} values, and {most:,} are allowed; split it")


def _of_record(shape: Record, value: object, place: Place, limits: Limits) -> Iterator[Problem]:
    if not isinstance(value, dict):
        yield _wrong_type("an object in curly brackets", value, place)
        return
    yield from problems_of_keys(shape, value, place)
    for field in shape.fields:
        if field.name in value:
            yield from problems_of_shape(field.shape, value[field.name], (*place, field.name), limits)


def problems_of_keys(shape: Record, value: dict[str, object], place: Place) -> Iterator[Problem]:
    """Find the keys that are repeated, unknown or missing."""
    yield from _of_repeats(value, place)
    known = [field.name for field in shape.fields]
    for name in value:
        if name not in known:
            meant = _meant(name, [each for each in known if each not in value])
            message = f"write {meant} for it" if meant else f"take it away, or write one of {', '.join(known)}"
            yield problem_at((*place, name), "unknown-key", f"there is no such key; {message}")
    for field in shape.fields:
        if field.is_required and field.name not in value:
            yield problem_at((*place, field.name), "missing-key", f"this key is missing: {field.note}")
    if shape.one_of and not any(name in value for name in shape.one_of):
        yield problem_at(place, "missing-key", f"there is no text in it; give one of {', '.join(shape.one_of)}")


def _meant(name: str, known: Sequence[str]) -> str | None:
    """Tell which key somebody means by another, as tables name their columns: question for prompt; or misspelt it."""
    means = column_of(name) if columns_of([name]) != [OPTIONS] else OPTIONS
    return means if means in known else next(iter(difflib.get_close_matches(name, known, 1, _ALIKE)), None)


def _of_map(shape: MapOf, value: object, place: Place, limits: Limits) -> Iterator[Problem]:
    if not isinstance(value, dict):
        yield _wrong_type("an object in curly brackets", value, place)
        return
    yield from _of_repeats(value, place)
    for name, item in value.items():
        yield from problems_of_shape(shape.item, item, (*place, name), limits)


def _of_repeats(value: dict[str, object], place: Place) -> Iterator[Problem]:
    if isinstance(value, ObjectWithRepeats):
        for name in value.repeated:
            yield problem_at((*place, name), "repeated-key", "this key stands more than once; keep one of them")


def _wrong_choice(values: tuple[str, ...], value: object, place: Place) -> Problem:
    if not isinstance(value, str):
        return _wrong_type(f"one of the texts {', '.join(values)}", value, place)
    return problem_at(place, "wrong-value", f"{quoted(value)} must be {' or '.join(map(quoted, values))}")


def _wrong_type(wanted: str, value: object, place: Place) -> Problem:
    if isinstance(value, BadNumber):
        return problem_at(place, "wrong-number", f"{value} cannot stand here; it must be {wanted}")
    if value is None:
        return problem_at(place, "wrong-type", f"a null cannot stand here; it must be {wanted}, or take the key away")
    return problem_at(place, "wrong-type", f"{quoted(value)} must be {wanted}")
