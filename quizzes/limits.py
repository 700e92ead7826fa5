"""How large may a file from outside be, and what is in it?"""

from __future__ import annotations

import math
from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """
    What a file may hold at most; every number can be set.

    They keep one upload from exhausting the memory or the patience of everybody else. Raise one for a file that is
    trusted: `Limits(bytes=100_000_000)`.

    Raises:
        ValueError: a limit is less than 1.
    """

    bytes: int = 20_000_000  # of one file
    hanzi: int = 200_000  # of one interview
    questions: int = 20_000  # of one set
    characters: int = 5_000  # of one field of a question
    items: int = 1_000  # of one list within a question
    nesting: int = 16  # levels of JSON
    unzipped_bytes: int = 64_000_000  # of a file that is an archive
    sheets: int = 50  # of a workbook
    columns: int = 200  # of a sheet

    def __post_init__(self) -> None:
        for field in fields(self):
            value = getattr(self, field.name)
            if value < 1:
                msg = f"the limit of {field.name.replace('_', ' ')} is 1 or more, not {value}"
                raise ValueError(msg)


DEFAULT_LIMITS = Limits()


def megabytes(size: int) -> str:
    """Say a number of bytes as a person would, and never less than it is."""
    return f"{math.ceil(size / 100_000) / 10:g} MB"
