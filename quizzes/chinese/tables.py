"""What stands in our own tables of words?"""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_FOLDER = Path(__file__).parents[1] / "data"


def rows_of(name: str) -> Iterator[list[str]]:
    """Give the rows of a table beside the code, without its header, each as its fields."""
    text = (_FOLDER / name).read_text(encoding="utf-8")
    for line in text.splitlines()[1:]:
        yield line.split("\t")


@lru_cache(maxsize=1 << 13)
def compiled(pattern: str) -> re.Pattern[str]:
    """
    Give the regular expression of a table's row, compiled when it is asked for.

    Compiling takes long where a pattern has classes of hanzi, and no text asks for most rows.
    """
    return re.compile(pattern)


def stands_in(pattern: str, text: str) -> bool:
    """Tell whether a row's pattern finds anything in a text; one of words alone, 沪|外滩, is not even compiled."""
    words = _words_in(pattern)
    return any(word in text for word in words) if words else compiled(pattern).search(text) is not None


@lru_cache(maxsize=1 << 13)
def _words_in(pattern: str) -> tuple[str, ...]:
    """Give the words of a pattern of words alone; none of any other."""
    return tuple(pattern.split("|")) if pattern.replace("|", "").isalnum() else ()
