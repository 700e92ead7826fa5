"""What does an interview explain itself?"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class GlossaryEntry:
    """
    A word explained by the interview itself.

    `number` is the footnote number in ASCII digits; `reading` is pinyin with tone marks, syllables separated by
    blanks where the file separates them; `line` is where the headword stands, `meaning_line` where the meaning begins.
    An `example` is what a list of words says with it.
    """

    number: str | None
    word: str
    reading: str | None
    meaning: str | None
    line: int
    meaning_line: int | None
    example: str | None = None
