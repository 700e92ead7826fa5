"""How is what has the name of a file in it written on a screen, whoever gave it to the file?"""

from __future__ import annotations

import os
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_ENDS_OF_LINES = ("Zl", "Zp")


def on_screen(text: Path | str) -> str:
    """Write a path or a line: what would steer the terminal, begin a line or be no text is written as an escape."""
    return "".join(map(_escaped, os.fsdecode(text)))


def _escaped(character: str) -> str:
    kind = unicodedata.category(character)
    is_plain = not kind.startswith("C") and kind not in _ENDS_OF_LINES
    return character if is_plain else character.encode("unicode_escape", "surrogatepass").decode("ascii")
