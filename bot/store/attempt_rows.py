"""How does a row of the log become an attempt, and back?"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from bot.store.columns import texts_json, time_number, time_of_number
from bot.tutor.attempt import Attempt, round_key, session_key
from quizzes.chinese.patterns import lazy_regex
from quizzes.grading import Verdict

if TYPE_CHECKING:
    import sqlite3

NUMBERS = {Verdict.WRONG: 0, Verdict.CORRECT: 1, Verdict.CLOSE: 2}
_MICROSECONDS = 1_000_000
_NUMBER = "-?[0-9]{1,18}"
_SHORT_KEY = lazy_regex(
    f"s(?P<session>{_NUMBER}):(?P<position>{_NUMBER})|r(?P<round>{_NUMBER}):(?P<asked>{_NUMBER}):(?P<learner>{_NUMBER})"
)


def attempt_of(row: sqlite3.Row) -> Attempt:
    """Read a row of `recorded_attempts`, or of `graded_attempts`, whose verdict and credit are those that count."""
    return Attempt(
        key=row["key"],
        learner=row["learner"],
        set_id=row["set_id"],
        version=row["version"],
        question=row["question"],
        given=tuple(json.loads(row["given"])),
        verdict=Verdict(row["verdict"]),
        credit=row["credit"],
        hints=row["hints"],
        seconds=row["seconds"],
        at=time_of_number(row["at"]),
        session=row["session"],
        chat=row["chat"],
        round=row["round"],
    )


def row_of(attempt: Attempt) -> tuple[object, ...]:
    """
    Give an attempt as it is written down: who was asked what and gave what, and then the columns of the log.

    A key that its session or its round says anyway is not written down.
    """
    position = _position(attempt)
    return (
        attempt.learner,
        attempt.set_id,
        attempt.version,
        attempt.question,
        texts_json(attempt.given),
        NUMBERS[attempt.verdict],
        attempt.credit,
        attempt.hints,
        None if attempt.seconds is None else round(attempt.seconds * _MICROSECONDS),
        time_number(attempt.at),
        attempt.session,
        position,
        attempt.chat,
        attempt.round,
        attempt.key if position is None else None,
    )


def numbers_of(key: str) -> dict[str, str | None]:
    """Give the numbers that a key is made of, each by its name; all are None where it is made otherwise."""
    found = _SHORT_KEY.fullmatch(key)
    return dict.fromkeys(_SHORT_KEY.groupindex) if found is None else found.groupdict()


def _position(attempt: Attempt) -> int | None:
    """Give the position that an attempt's key names, where the rest of the key is said by its session or round."""
    found = _SHORT_KEY.fullmatch(attempt.key)
    if found is None:
        return None
    position = int(found["position"] or found["asked"])
    if attempt.round is not None:
        key = round_key(attempt.round, position, attempt.learner)
    elif attempt.session is not None:
        key = session_key(attempt.session, position)
    else:
        return None
    return position if key == attempt.key else None
