r"""How does GIFT write a text in which its signs mean themselves?"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizzes.formats.moodle_text import plain_text

if TYPE_CHECKING:
    from collections.abc import Iterator

_ESCAPED = re.compile(r"\\([\\~=#{}:n])")
_SIGNS = re.compile(r"[\\~=#{}:]")
_FORMAT = re.compile(r"\s*\[(html|moodle|plain|markdown)\]", re.IGNORECASE)
_WEIGHT = re.compile(r"\s*%-?\d")


def escaped(text: str) -> str:
    """Write a text so that nothing in it is a sign of GIFT."""
    return _SIGNS.sub(lambda found: f"\\{found[0]}", text).replace("\n", r"\n")


def unescaped(text: str) -> str:
    """Read a text as Moodle does: a backslash before anything else is a backslash."""
    return _ESCAPED.sub(lambda found: "\n" if found[1] == "n" else found[1], text)


def plain(text: str, default: str) -> str:
    """Read one of the texts between the braces, in its own format or in that of the question."""
    own = _FORMAT.match(text)
    body = text[own.end() :] if own else text
    one_line = " ".join(line for line in map(str.strip, body.split("\n")) if line)
    return plain_text(unescaped(one_line), own[1].lower() if own else default)


def asked(text: str) -> tuple[str, str]:
    """Read the text of a question, and in which format it is."""
    own = _FORMAT.match(text)
    text_format = own[1].lower() if own else "moodle"
    body = text[own.end() :] if own else text
    lines = "\n".join(line for line in map(str.strip, body.split("\n")) if line)
    return plain_text(unescaped(lines), text_format), text_format


def is_formatted(text: str) -> bool:
    """Tell whether Moodle would take the beginning of a text for the name of its format."""
    return text.startswith("[")


def is_weighted(text: str) -> bool:
    """Tell whether Moodle would take the beginning of a text for its share of the credit."""
    return _WEIGHT.match(text) is not None


def find(text: str, sign: str, start: int = 0) -> int:
    """Find a sign that no backslash escapes; -1 where there is none."""
    return next((position for position in positions(text, sign, start)), -1)


def cut(text: str, sign: str) -> tuple[str, str]:
    """Cut a text at the last such sign; without one, nothing follows."""
    places = list(positions(text, sign))
    return (text[: places[-1]], text[places[-1] + len(sign) :]) if places else (text, "")


def positions(text: str, signs: str, start: int = 0) -> Iterator[int]:
    """Give the places of a sign that no backslash escapes."""
    at = start
    while True:
        found = text.find(signs, at)
        if found < 0:
            return
        before = found
        while before > 0 and text[before - 1] == "\\":
            before -= 1
        if (found - before) % 2 == 0:
            yield found
        at = found + len(signs)
