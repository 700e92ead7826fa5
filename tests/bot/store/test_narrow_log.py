"""The log in numbers says what the log in texts said: every attempt, every key, every review state."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from bot.review.state import ReviewState
from bot.store import Store
from bot.store.connection import connect
from bot.tutor.attempt import Attempt
from quizzes.grading import Verdict
from tests.bot.store.builders import AT, attempt_of, later
from tests.bot.store.test_migrations import make_old

if TYPE_CHECKING:
    from pathlib import Path

TEXTS = """
INSERT INTO learners (id, name, language, strict_tones) VALUES (1, '小林', 'ja', 1), (2, 'Ben', NULL, 0);
INSERT INTO sets VALUES ('s', 'published'), ('t', 'published');
INSERT INTO set_versions VALUES ('s', 1, '{"title": {"en": "S"}}', '{"cloze": 1}', 2, '', '', 's.json', '2026'),
    ('s', 2, '{"title": {"en": "S"}}', '{"cloze": 1}', 1, '', '', 's.json', '2026'),
    ('t', 1, '{"title": {"en": "T"}}', '{"cloze": 1}', 1, '', '', 't.json', '2026');
INSERT INTO questions (set_id, version, question, position, kind, body) VALUES
    ('s', 1, 'q0', 0, 'cloze', '{}'), ('s', 1, 'q1', 1, 'cloze', '{}'), ('s', 2, 'q1', 0, 'cloze', '{}'),
    ('t', 1, 'q0', 0, 'translation', '{}');
INSERT INTO sessions (id, learner, purpose, questions, started_at, position, answered, state, hints, picked) VALUES
    (4, 1, 'quiz', '[["s",1,"q0"],["s",1,"q1"]]', '2026-12-01T10:00:00.123456+00:00', 1, 0, 'open', 0, '[]'),
    (5, 1, 'quiz', '[["t",1,"q0"]]', '2026-12-01T10:00:00.123456+00:00', 0, 0, 'left', 0, '[]');
INSERT INTO attempts VALUES
    (1, 's4:0', 1, 's', 1, 'q0', '["对"]', 'correct', 1.0, 0, 2.5, '2026-12-01T10:00:00.123456+00:00', 4, NULL, NULL),
    (3, 's4:1', 1, 's', 1, 'q1', '["错"]', 'wrong', 0.0, 2, NULL, '2026-12-01T10:00:01.000000+00:00', 4, NULL, NULL),
    (4, 'r7:3:2', 2, 's', 2, 'q1', '["x"]', 'close', 0.7, 0, 0.001, '1999-12-31T23:59:59.999999+00:00', NULL, -9, 7),
    (5, 'r7:4:1', 1, 't', 1, 'q0', '["x"]', 'wrong', 0.0, 0, 9.0, '2026-12-02T10:00:00.123456+00:00', 5, -9, 7),
    (6, 's9:0', 1, 't', 1, 'q0', '["x","y"]', 'wrong', 0.0, 0, 9.0, '2026-12-02T10:00:00.123456+00:00', 4, -9, NULL),
    (8, 'mine', 2, 't', 1, 'q0', '["x"]', 'correct', 1.0, 0, 9.0, '2026-12-02T10:00:00.123456+00:00', NULL, NULL, NULL);
INSERT INTO regradings VALUES (3, 2, 'correct', 1.0, '2026-12-03T10:00:00.123456+00:00');
INSERT INTO reviews VALUES
    (1, 's', 'q1', 2.5, 5.25, '2026-12-04T02:00:01.000000+00:00', '2026-12-01T10:00:01.000000+00:00', 3,
    '2026-11-01T10:00:01.000001+00:00', 1),
    (2, 't', 'q0', 2.5, 5.0, '2026-12-04T02:00:00.123456+00:00', '2026-12-02T10:00:00.123456+00:00', 1, NULL, 1);
PRAGMA user_version = 1;
"""

RECORDED = [
    Attempt(
        key="s4:0", learner=1, set_id="s", version=1, question="q0", given=("对",), verdict=Verdict.CORRECT,
        credit=1.0, hints=0, seconds=2.5, at=AT, session=4,
    ),
    Attempt(
        key="s4:1", learner=1, set_id="s", version=1, question="q1", given=("错",), verdict=Verdict.WRONG,
        credit=0.0, hints=2, seconds=None, at=AT.replace(second=1, microsecond=0), session=4,
    ),
    Attempt(
        key="r7:3:2", learner=2, set_id="s", version=2, question="q1", given=("x",), verdict=Verdict.CLOSE,
        credit=0.7, hints=0, seconds=0.001, at=datetime(1999, 12, 31, 23, 59, 59, 999999, tzinfo=UTC), chat=-9, round=7,
    ),
    Attempt(
        key="r7:4:1", learner=1, set_id="t", version=1, question="q0", given=("x",), verdict=Verdict.WRONG,
        credit=0.0, hints=0, seconds=9.0, at=later(86_400), session=5, chat=-9, round=7,
    ),
    Attempt(
        key="s9:0", learner=1, set_id="t", version=1, question="q0", given=("x", "y"), verdict=Verdict.WRONG,
        credit=0.0, hints=0, seconds=9.0, at=later(86_400), session=4, chat=-9,
    ),
    Attempt(
        key="mine", learner=2, set_id="t", version=1, question="q0", given=("x",), verdict=Verdict.CORRECT,
        credit=1.0, hints=0, seconds=9.0, at=later(86_400),
    ),
]  # fmt: skip


@pytest.fixture
def old(path: Path) -> Path:
    """Give a database whose log is in texts."""
    make_old(path, "m025_narrow_log", TEXTS)
    return path


def test_every_attempt_is_there_as_it_was(old: Path) -> None:
    regraded = replace(RECORDED[1], verdict=Verdict.CORRECT, credit=1.0)
    with Store.open(old) as store:
        assert [store.attempt(attempt.key) for attempt in RECORDED] == RECORDED
        assert list(store.attempts()) == [RECORDED[0], regraded, *RECORDED[2:]]
        assert store.session_attempts(4) == [RECORDED[0], RECORDED[1], RECORDED[4]]


def test_every_review_state_is_there_as_it_was(old: Path) -> None:
    with Store.open(old) as store:
        assert store.reviews.state(1, "s", "q1") == ReviewState(
            stability=2.5,
            difficulty=5.25,
            due=datetime(2026, 12, 4, 2, 0, 1, tzinfo=UTC),
            last_review=datetime(2026, 12, 1, 10, 0, 1, tzinfo=UTC),
            count=3,
            wrong_at=datetime(2026, 11, 1, 10, 0, 1, 1, tzinfo=UTC),
            right_since=1,
        )
        assert store.reviews.state(2, "t", "q0") == ReviewState(
            stability=2.5,
            difficulty=5.0,
            due=later(86_400) + timedelta(hours=40),
            last_review=later(86_400),
            right_since=1,
        )
        assert store.reviews.state(2, "s", "q1") is None


@pytest.mark.parametrize("attempt", RECORDED, ids=lambda attempt: attempt.key)
def test_what_was_answered_before_counts_once(old: Path, attempt: Attempt) -> None:
    with Store.open(old) as store:
        assert not store.record(replace(attempt, given=("again",))).result()
        assert len(list(store.attempts())) == len(RECORDED)


def test_a_question_has_one_number_in_all_versions_of_its_set(old: Path) -> None:
    Store.open(old).close()
    with closing(connect(old)) as db:
        rows = db.execute("SELECT set_id, question, count(DISTINCT number), count(*) FROM questions GROUP BY 1, 2")
        assert {tuple(row) for row in rows} == {("s", "q0", 1, 1), ("s", "q1", 1, 2), ("t", "q0", 1, 1)}
        assert db.execute("SELECT count(*) FROM question_numbers").fetchone()[0] == 3
        assert db.execute("PRAGMA foreign_key_check").fetchall() == []


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE attempts SET verdict = 0",
        "UPDATE attempts SET took = 1",
        "UPDATE attempts SET position = 1",
        "UPDATE questions SET number = NULL",
        "DELETE FROM question_numbers",
    ],
)
def test_numbers_are_never_changed(old: Path, statement: str) -> None:
    Store.open(old).close()
    with closing(connect(old)) as db, pytest.raises(sqlite3.IntegrityError):
        db.execute(statement)


@pytest.mark.parametrize(
    "attempt",
    [
        pytest.param(replace(attempt_of("s4:00"), session=4), id="zeros before"),
        pytest.param(replace(attempt_of("s4:²"), session=4), id="no ASCII digit"),
        pytest.param(replace(attempt_of("s4:9"), session=5), id="of another session"),
        pytest.param(replace(attempt_of("s4:9"), session=None), id="of no session"),
        pytest.param(replace(attempt_of("r7:9:1", chat=-9), round=8), id="of another round"),
        pytest.param(replace(attempt_of("r7:9:2", chat=-9), round=7), id="of another learner"),
        pytest.param(replace(attempt_of("s4:9"), session=4), id="of its session"),
        pytest.param(replace(attempt_of("r7:9:1", chat=-9), round=7), id="of its round"),
        pytest.param(replace(attempt_of("r7:9:1", chat=-9), session=5, round=7), id="of its round, in a session"),
        pytest.param(replace(attempt_of("s0:1"), session=None), id="of session 0"),
        pytest.param(attempt_of(""), id="empty"),
        pytest.param(replace(attempt_of("s4:1234567890123456789"), session=4), id="beyond all numbers"),
    ],
)
def test_a_key_is_found_again_whatever_it_looks_like(old: Path, attempt: Attempt) -> None:
    with Store.open(old) as store:
        assert store.attempt(attempt.key) is None
        assert store.record(attempt).result()
        assert store.attempt(attempt.key) == attempt
        assert not store.record(replace(attempt, given=("again",))).result()
