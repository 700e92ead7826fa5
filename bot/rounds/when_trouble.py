"""What may be wrong with the words for days and a time?"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Trouble(StrEnum):
    """What is wrong."""

    NO_DAY = "no-day"
    NO_TIME = "no-time"
    UNKNOWN = "unknown"
    BAD_TIME = "bad-time"
    BAD_DATE = "bad-date"
    UNCLEAR_TIME = "unclear-time"
    UNCLEAR_NIGHT = "unclear-night"
    NO_DATE = "no-date"
    UNCLEAR_DATE = "unclear-date"
    OTHER_DAY = "other-day"
    NOT_EVERY = "not-every"
    SECOND_TIME = "second-time"


@dataclass(frozen=True, slots=True, kw_only=True)
class NotUnderstood:
    """The word that is wrong, as it was written, and what is wrong with it; the word is empty where one is missing."""

    trouble: Trouble
    word: str = ""
