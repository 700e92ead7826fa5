"""
How is JSON read that others wrote, and written down again? With orjson; what it refuses, with the standard library.

orjson refuses what is no Unicode text, such as half a surrogate pair, and numbers that are none. Telegram could send
either, and one such update must not keep the others out.
"""

from __future__ import annotations

import json

import orjson


def read_json(text: bytes | str) -> object:
    """
    Read JSON; bytes that are no UTF-8 are replaced.

    Raises:
        ValueError: it is none.
        RecursionError: it is nested too deeply.
    """
    try:
        found: object = orjson.loads(text)
    except ValueError:
        found = json.loads(text if isinstance(text, str) else text.decode("utf-8", "replace"))
    return found


def written_json(value: object) -> str:
    """
    Write JSON that is Unicode text, whatever the value holds.

    Raises:
        RecursionError: it is nested too deeply.
    """
    try:
        return orjson.dumps(value).decode()
    except TypeError:
        return json.dumps(value, separators=(",", ":"))
