"""Which words are known by heart: roles, titles of glossaries, what stands on web pages, what takes two?"""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING

from quizzes.grouping import grouped

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


def words(name: str) -> frozenset[str]:
    """Give the words of one list of `quizzes/data/word_lists.tsv`."""
    return frozenset(_table()[name])


def any_of(name: str) -> str:
    """Give a regular expression that matches any entry of one list; entries may be expressions themselves."""
    return f"(?:{'|'.join(_table()[name])})"


@lru_cache(maxsize=1)
def _table() -> Mapping[str, Sequence[str]]:
    _, *rows = (files("quizzes") / "data" / "word_lists.tsv").read_text(encoding="utf-8").splitlines()
    return grouped((name, pattern) for name, _, pattern in (row.partition("\t") for row in rows))
