"""How are times, lists and texts from outside written into a column, and read back?"""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import orjson

if TYPE_CHECKING:
    from collections.abc import Sequence

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_STEP = timedelta(microseconds=1)
_READABLE = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


def time_text(at: datetime) -> str:
    """
    Write a time as ISO text of a fixed width, so that texts sort as times do and the first ten characters are the day.

    Raises:
        ValueError: the time is not aware, so nobody knows when it is.
    """
    if at.tzinfo is None:
        msg = f"{at} has no time zone; give an aware time"
        raise ValueError(msg)
    return at.astimezone(UTC).isoformat(timespec="microseconds")


def time_of(text: str) -> datetime:
    """Read what `time_text` wrote."""
    return datetime.fromisoformat(text)


def optional_time_text(at: datetime | None) -> str | None:
    """Write a time that may be missing."""
    return None if at is None else time_text(at)


def optional_time_of(text: str | None) -> datetime | None:
    """Read a time that may be missing."""
    return None if text is None else time_of(text)


def time_number(at: datetime) -> int:
    """
    Write a time in a quarter of the room of a text, where there are millions: in microseconds since 1970.

    Raises:
        ValueError: the time is not aware, so nobody knows when it is.
    """
    if at.tzinfo is None:
        msg = f"{at} has no time zone; give an aware time"
        raise ValueError(msg)
    return (at - _EPOCH) // _STEP


def time_of_number(number: int) -> datetime:
    """Read what `time_number` wrote."""
    return _EPOCH + timedelta(microseconds=number)


def optional_time_number(at: datetime | None) -> int | None:
    """Write a time that may be missing as a number."""
    return None if at is None else time_number(at)


def optional_time_of_number(number: int | None) -> datetime | None:
    """Read a number of a time that may be missing."""
    return None if number is None else time_of_number(number)


def day_text(at: datetime) -> str:
    """Give the day in UTC."""
    return at.astimezone(UTC).date().isoformat()


def json_text(value: object) -> str:
    """Write a value as JSON, readable where SQLite can hold it: lone surrogates, as a terminal gives, are escaped."""
    text = _READABLE.encode(value)
    return text if storable(text) == text else json.dumps(value)


def texts_json(texts: Sequence[str]) -> str:
    """Write texts as `json_text` does, in a tenth of the time: for what is written with each answer."""
    try:
        return orjson.dumps(texts).decode()
    except TypeError:  # lone surrogates
        return json_text(texts)


def storable(text: str) -> str:
    """Replace what is no Unicode text, and so cannot be stored: lone surrogates."""
    return text.encode("utf-8", "replace").decode()
