"""What does a learner say of a question that is bad, and what became of it?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

MOST_FLAGS, FLAGS_WITHIN = 20, timedelta(days=1)
LONGEST_FLAG_WORDS = 500


class FlagReason(StrEnum):
    """Why a question is bad; `other` comes with words."""

    TWO_RIGHT = "two-right"
    WRONG_KEY = "wrong-key"
    WRONG_READING = "wrong-reading"
    UNCLEAR = "unclear"
    EXPLANATION = "explanation"
    OTHER = "other"


class FlagState(StrEnum):
    """What became of a flag: when it is accepted, the question is asked no more."""

    OPEN = "open"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True, kw_only=True)
class Flag:
    """
    What a learner said of a question; `given` is what they had answered, None where they had not.

    `learner` is None once that learner was forgotten. `language` is what they spoke then, `answer` what the admin who
    decided says to them.
    """

    id: int = 0
    learner: int | None
    language: str
    set_id: str
    version: int
    question: str
    reason: FlagReason
    words: str | None
    given: tuple[str, ...] | None
    at: datetime
    state: FlagState = FlagState.OPEN
    decided_by: int | None = None
    answer: str | None = None
    is_announced: bool = False
    is_told: bool = False
