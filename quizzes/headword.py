"""
The value of a word as dictionaries have it: whoever shows one needs no dictionary in memory.

All of them are made at once, by `quizzes.annotation.headwords`; a running bot looks them up where they were put.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quizzes.question import Localized


@dataclass(frozen=True, slots=True, kw_only=True)
class Headword:
    """
    One writing of a word, simplified or traditional.

    `readings` have tone marks and a blank between syllables, the usual one first; `level` is that of HSK 3.0. `own` is
    what our tables say of the word, and `entries` what the dictionary says, a line for each homograph.
    """

    word: str
    readings: tuple[str, ...]
    level: int | None
    own: Localized | None
    entries: tuple[str, ...]
