"""When a learner answered how much, in quarters of an hour."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest

from bot.store import quarters
from bot.tutor.progress import by_local_day
from bot.tutor.score import Score, score
from quizzes.grading import Verdict
from tests.bot.store.builders import AT, attempt_of, set_of

if TYPE_CHECKING:
    from bot.store import Store
    from quizzes.question import Question


def at(hour: int, minute: int, second: int = 0) -> datetime:
    return datetime(2026, 11, 25, hour, minute, second, tzinfo=UTC)


def regraded(question: Question) -> Question:
    return replace(question, answer=("错",))


def test_answers_are_added_up_by_the_quarter_that_they_fall_in(store: Store) -> None:
    moments = [at(14, 0), at(14, 14, 59), at(14, 15), at(23, 59, 59)]
    for number, moment in enumerate(moments):
        verdict = Verdict.CLOSE if number else Verdict.CORRECT
        store.record(attempt_of(f"k{number}", at=moment, verdict=verdict)).result()
    store.record(attempt_of("group", at=at(14, 59), chat=-100123)).result()
    store.record(attempt_of("other", learner=2, at=at(14, 0))).result()

    assert store.quarters.of(1) == [
        (at(14, 0), Score(answered=2, correct=1, credit=1.7)),
        (at(14, 15), Score(answered=1, correct=0, credit=0.7)),
        (at(14, 45), Score(answered=1, correct=1, credit=1.0)),
        (at(23, 45), Score(answered=1, correct=0, credit=0.7)),
    ]
    assert store.quarters.of(3) == []


@pytest.mark.parametrize("zone", ["UTC", "Asia/Tokyo", "Asia/Kathmandu", "Australia/Eucla", "America/St_Johns"])
def test_days_of_any_zone_can_be_made_of_them(store: Store, zone: str) -> None:
    attempts = [attempt_of(f"k{number}", at=AT + timedelta(minutes=7 * number)) for number in range(300)]
    for attempt in attempts[:-1]:
        store.record(attempt)
    store.record(attempts[-1]).result()
    each = [(attempt.at, score([attempt])) for attempt in attempts]

    assert by_local_day(store.quarters.of(1), ZoneInfo(zone)) == by_local_day(each, ZoneInfo(zone))


def test_a_changed_key_changes_the_sums(store: Store) -> None:
    store.record(attempt_of("k", at=at(9, 0))).result()
    before = set_of()
    questions = (regraded(before.questions[0]), *before.questions[1:])
    store.add_set(replace(before, questions=questions), AT, "another", "s.json").result()

    assert store.quarters.of(1) == [(at(9, 0), Score(answered=1, correct=0, credit=0.0))]


def test_many_answers_are_read_in_pieces_and_add_up_to_the_same(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(9):
        store.record(attempt_of(f"k{number}", at=at(9, 4 * number))).result()
    at_once = store.quarters.of(1)
    for most in (1, 2, 3, 9, 10):
        monkeypatch.setattr(quarters, "MOST_AT_ONCE", most)
        assert store.quarters.of(1) == at_once
