"""How is a place in a JSON file written: `questions[0].prompt`; and how is a value of it quoted in a message?"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable

Place: TypeAlias = tuple[str | int, ...]
"""Keys and indexes on the way from the top."""

_PLAIN = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,63}")
_LONGEST_QUOTE = 40


def path_text(place: Iterable[str | int]) -> str | None:
    """Write a place as `questions[0].why_not["因为"].code`; the top has none."""
    steps = "".join(_step(step) for step in place)
    return steps.removeprefix(".") or None


def quoted(value: object) -> str:
    """Show a value in a message: as JSON, in one short line, every invisible character as its escape."""
    if isinstance(value, dict | list):
        return "an object" if isinstance(value, dict) else "a list"
    shown = json.dumps(value[: _LONGEST_QUOTE + 1] if isinstance(value, str) else value, ensure_ascii=False)
    shown = "".join(c if c.isprintable() else _escaped(c) for c in shown)
    return shown if len(shown) <= _LONGEST_QUOTE else f'{shown[: _LONGEST_QUOTE - 2]}…"'


def _escaped(character: str) -> str:
    return character.encode("ascii", "backslashreplace").decode("ascii")


def _step(step: str | int) -> str:
    if isinstance(step, int):
        return f"[{step}]"
    return f".{step}" if _PLAIN.fullmatch(step) else f"[{quoted(step)}]"
