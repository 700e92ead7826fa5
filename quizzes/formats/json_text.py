"""
Which JSON value do these bytes hold, and if none, at which line and column does it end?

Stricter than `json`: UTF-8 only, no `NaN`, no number without end, and repeated keys and such numbers stay visible in
the value, so that who walks through it can name their path.
"""

from __future__ import annotations

import json
import math
import re
from collections import Counter
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING, NoReturn

from quizzes.errors import InvalidSet
from quizzes.limits import megabytes
from quizzes.problem import Problem, Severity, sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizzes.limits import Limits

_LONGEST_NUMBER = 30
_STRING = r'"[^"\\]*(?:\\.[^"\\]*)*"?'
_STRINGS = re.compile(_STRING, re.DOTALL)
_STRINGS_AND_BRACKETS = re.compile(rf"{_STRING}|[\[\]{{}}]", re.DOTALL)
_NO_BRACKET = re.compile(r"[^\[\]{}]+")
_STEP = {"[": 1, "{": 1, "]": -1, "}": -1}

# What the json module says, and what a person can do about it.
_CURES = {
    "Expecting value": "a value is missing or is not written as JSON; texts stand in double quotes",
    "Expecting property name enclosed in double quotes": "a key in double quotes is missing here, or a comma is one "
    "too many",
    "Expecting ':' delimiter": "a colon is missing between key and value",
    "Expecting ',' delimiter": "a comma is missing, or a double quote within a text lacks its backslash",
    "Unterminated string starting at": "the text that begins here has no closing double quote",
    "Invalid control character at": "a text runs over the end of the line or holds a control character; write \\n for "
    "a new line",
    "Invalid \\escape": "a backslash begins no escape that JSON knows; write \\\\ for a backslash",
    "Invalid \\uXXXX escape": "\\u is followed by four hexadecimal digits",
    "Extra data": "the set ends before this; take away what follows",
    "Illegal trailing comma before end of object": "a comma is one too many",
    "Illegal trailing comma before end of array": "a comma is one too many",
}


@dataclass(frozen=True, slots=True)
class BadNumber:
    """A number that JSON or this format does not have: `NaN`, `Infinity`, thousands of digits."""

    text: str

    def __str__(self) -> str:
        return self.text if len(self.text) <= _LONGEST_NUMBER else f"a number of {len(self.text):,} digits"


class ObjectWithRepeats(dict[str, object]):
    """An object in which some keys stand more than once; the last value of each is kept."""

    def __init__(self, pairs: Sequence[tuple[str, object]]) -> None:
        super().__init__(pairs)
        counts = Counter(name for name, _ in pairs)
        self.repeated = tuple(name for name, count in counts.items() if count > 1)


def json_value(data: bytes, limits: Limits) -> object:
    """
    Read one JSON value.

    Raises:
        InvalidSet: there is none, or it is larger or deeper than `limits` allow; the problem names line and column.
    """
    if len(data) > limits.bytes:
        _refuse(
            "too-large", f"the file has {megabytes(len(data))}, and {megabytes(limits.bytes)} are allowed; split it"
        )
    text = _decoded(data)
    if not text.strip():
        _refuse("empty-file", "the file is empty; a question set is a JSON object")
    _check_nesting(text, limits.nesting)
    try:
        return json.loads(
            text,
            object_pairs_hook=_object,
            parse_int=_whole_number,
            parse_float=_number,
            parse_constant=BadNumber,
        )
    except json.JSONDecodeError as error:
        _refuse("not-json", _what_is_wrong(error), line=error.lineno)


def _refuse(code: str, message: str, *, line: int | None = None) -> NoReturn:
    raise InvalidSet([Problem(severity=Severity.ERROR, code=code, message=sentence(message), line=line)])


def _decoded(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        _refuse("not-utf-8", "the file is UTF-16; save it as UTF-8")
    if (kind := _kind_of_binary(data)) is not None:
        _refuse(
            "not-json", f"this is {kind}, not a question set in JSON; give the set itself, as text in UTF-8", line=1
        )
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        # The BOM is not counted in `start`, and has no line end.
        before = data[: error.start]
        line = before.count(b"\n") + 1
        column = len(before.rpartition(b"\n")[2].decode("utf-8", "replace")) + 1
        _refuse(
            "not-utf-8",
            f"the byte 0x{data[error.start]:02X} at column {column} is not UTF-8; save the file as UTF-8",
            line=line,
        )


def _kind_of_binary(data: bytes) -> str | None:
    signatures = (
        (b"PK\x03\x04", "a ZIP archive or an office document"),
        (b"%PDF", "a PDF document"),
        (b"\x1f\x8b", "a gzip archive"),
        (b"\x89PNG", "a picture"),
        (b"\xff\xd8\xff", "a picture"),
        (b"SQLite format 3", "a database"),
    )
    return next((kind for start, kind in signatures if data.startswith(start)), None)


def _check_nesting(text: str, most: int) -> None:
    brackets = _NO_BRACKET.sub("", _STRINGS.sub("", text))
    if max(accumulate(map(_STEP.__getitem__, brackets)), default=0) <= most:
        return
    depth = 0
    for found in _STRINGS_AND_BRACKETS.finditer(text):
        depth += _STEP.get(found[0], 0)
        if depth > most:
            line, column = _place_of(text, found.start())
            _refuse(
                "too-deep",
                f"more than {most} objects and lists lie in one another at column {column}; a set needs fewer",
                line=line,
            )


def _place_of(text: str, offset: int) -> tuple[int, int]:
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    plain = dict(pairs)
    return plain if len(plain) == len(pairs) else ObjectWithRepeats(pairs)


def _whole_number(digits: str) -> int | BadNumber:
    return int(digits) if len(digits) <= _LONGEST_NUMBER else BadNumber(digits)


def _number(digits: str) -> float | int | BadNumber:
    number = float(digits)
    if not math.isfinite(number):
        return BadNumber(digits)
    # JSON knows one kind of number: 5.0 is 5.
    return int(number) if number.is_integer() and abs(number) < 10**_LONGEST_NUMBER else number


def _what_is_wrong(error: json.JSONDecodeError) -> str:
    if error.pos >= len(error.doc.rstrip()) or error.msg.startswith("Unterminated string"):
        return f"the JSON breaks off at column {error.colno}; the rest is missing, or a closing quote or bracket"
    cure = _CURES.get(error.msg, error.msg)
    return f"this is not JSON at column {error.colno}: {cure}"
