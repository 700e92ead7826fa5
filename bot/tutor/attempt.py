"""What was answered, when, and how well: the log that all scores are computed from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from quizzes.grading import Verdict

AWAY_SECONDS = 900.0  # who takes as long as this did something else: the time tells nothing


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """
    One answer to one question at one moment; never changed afterwards.

    `key` makes an answer count once, however often it arrives: in a session it is `session_key(…)`, in a group's
    round `round_key(…)`. `given` is the
    option's text, the typed text, or the tiles in the order given. `seconds` is None where nobody knows when the
    question was shown. `at` is aware UTC.
    """

    key: str
    learner: int
    set_id: str
    version: int
    question: str
    given: tuple[str, ...]
    verdict: Verdict
    credit: float
    hints: int
    seconds: float | None
    at: datetime
    session: int | None = None
    chat: int | None = None
    round: int | None = None


def session_key(session: int, position: int) -> str:
    """Name the one answer that counts at a position of a session."""
    return f"s{session}:{position}"


def round_key(round_: int, position: int, learner: int) -> str:
    """Name the one answer of a learner that counts at a position of a group's round."""
    return f"r{round_}:{position}:{learner}"
