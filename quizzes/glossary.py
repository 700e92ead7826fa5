"""What does an interview explain itself?"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class GlossaryEntry:
    """
    A word explained by the interview itself.

    `number` is the footnote number in ASCII digits; `reading` is pinyin with tone marks, syllables separated by
    blanks where the file separates them; `line` is where the headword stands, `meaning_line` where the meaning begins.
    """

    number: str | None
    word: str
    reading: str | None
    meaning: str | None
    line: int
    meaning_line: int | None
