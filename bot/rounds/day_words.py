"""Which days of the week does a word name? The words are a table, `days.tsv`."""

from __future__ import annotations

import re
from functools import lru_cache
from importlib import resources

from bot.rounds.when import DAY_WORDS


def word_at(text: str, at: int) -> str | None:
    """Give the longest word for days that stands here; a Latin one as a whole."""
    for length in range(min(_longest(), len(text) - at), 0, -1):
        word = text[at : at + length]
        is_part = word.isascii() and re.match(r"[a-z0-9_]", text[at + length : at + length + 1])
        if word in days_named() and not is_part:
            return word
    return None


@lru_cache(maxsize=1)
def days_named() -> dict[str, frozenset[int]]:
    """Give the days by the words for them."""
    text = (resources.files("bot.rounds") / "days.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines()[1:])
    return {word: frozenset(map(DAY_WORDS.index, days.split(","))) for word, days in rows}


@lru_cache(maxsize=1)
def _longest() -> int:
    return max(map(len, days_named()))
