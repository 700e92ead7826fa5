"""
Databases as earlier versions left them: the first steps of the schema, with rows in every table that was there then.

Every step counts as released but the first six, which came at once. A row is told once, with the columns of all times;
what a table does not have at a step is left out. Where a column came to mean something else, there is a row for each.
"""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, TypeAlias

from bot.store.connection import connect
from bot.store.migrations import STEPS, apply

if TYPE_CHECKING:
    from pathlib import Path

    from bot.store.sqlite import Database

    Row: TypeAlias = dict[str, object]

AT = "2026-12-01T10:00:00.123456+00:00"
AT_NUMBER = 1_796_119_200_123_456
GROUPS_ALONE, NUMBERED_SESSIONS, NARROW, SEVERAL_SETS = 39, 30, 25, 9
PRIVATE = 0  # the chat under which days of private chats once stood
_QUESTION = {"set_id": "s", "version": 3, "question": "q0"}

BEFORE: dict[str, list[Row]] = {
    "learners": [
        {"id": 1, "name": "小林", "language": "ja", "strict_tones": 1, "board_name": "K", "timezone": "Asia/Tokyo"},
        {"id": 2, "name": "Ben", "strict_tones": 0, "telegram_language": "en", "timezone": ""},
    ],
    "sets": [{"id": "s", "state": "published"}],
    "set_versions": [
        {
            "set_id": "s",
            "version": 3,
            "header": '{"title": {"en": "S"}, "language": "zh-Hans"}',
            "kinds": '{"cloze": 2}',
            "questions": 2,
            "content_sha256": "a",
            "file_sha256": "b",
            "origin": "s.json",
            "added_at": AT,
        }
    ],
    "questions": [
        {**_QUESTION, "position": 0, "kind": "cloze", "body": "{}"},
        {**_QUESTION, "question": "q1", "position": 1, "kind": "cloze", "body": "{}"},
    ],
    "inbox": [
        {"update_id": 7, "body": '{"update_id":7}', "received_at": AT, "is_settled": 0},
        {"update_id": 8, "body": None, "received_at": AT, "is_settled": 1},
    ],
    "roles": [{"person": 2, "role": "teacher", "granted_at": AT}],
    "totals": [{"learner": 1, "set_id": "s", "kind": "cloze", "answered": 3, "correct": 1, "thousandths": 1500}],
    "daily_totals": [
        {"learner": 1, "day": "2026-12-01", "chat": PRIVATE, "answered": 2, "correct": 1, "thousandths": 1000},
        {"learner": 1, "day": "2026-12-01", "chat": -100, "answered": 1, "correct": 0, "thousandths": 500},
    ],
    "readers": [{"set_id": "s", "version": 3, "header": "{}", "paragraphs": 1}],
    "reader_paragraphs": [{"set_id": "s", "version": 3, "paragraph": 0, "body": "{}", "words": "[]"}],
    "reader_words": [
        {"set_id": "s", "version": 3, "number": 0, "word": "银行", "last": "行", "sound": "yinhang", "body": "{}"}
    ],
    "reading_places": [{"learner": 1, "set_id": "s", "paragraph": 0, "part": 0, "shows": 0, "at": AT}],
    "awaited": [{"learner": 1, "wanted": "board-name", "message": 5, "asked_at": AT}],
    "reminders": [{"learner": 1, "at": AT, "number": 2, "day": "2026-12-01", "in_a_row": 1}],
    "flags": [
        {
            **_QUESTION,
            "id": 1,
            "learner": 1,
            "language": "ja",
            "reason": "wrong-key",
            "words": "変",
            "given": '["x"]',
            "at": AT,
            "state": "open",
            "is_announced": 1,
            "is_told": 0,
        }
    ],
    "question_state": [{**_QUESTION, "question": "q1", "state": "set-aside", "at": AT}],
    "nameless_totals": [{**_QUESTION, "answered": 4, "correct": 2, "thousandths": 2000}],
    "groups": [{"chat": -100, "title": "班", "language": "zh", "added_by": 2, "is_here": 1, "joined_at": AT}],
    "group_moves": [{"old": -5, "new": -100}],
    "group_sends": [{"chat": -100, "at": AT}],
    "schedules": [
        {
            "id": 1,
            "chat": -100,
            "set_id": "s",
            "count": 5,
            "days": "0123456 09:00",
            "zone": "UTC",
            "language": "zh",
            "made_by": 2,
            "made_at": AT,
            "next_at": AT,
            "is_paused": 0,
        }
    ],
    "firings": [{"schedule": 1, "at": AT, "missed": 0, "claimed_at": AT, "state": "begun"}],
    "schedule_drafts": [{"id": 1, "learner": 2, "chat": -100, "body": "{}", "made_at": AT}],
    "rounds": [
        {
            "id": 3,
            "chat": -100,
            "questions": '[["s",3,"q0"]]',
            "seconds": 60,
            "pace": "all",
            "scoring": "right",
            "is_hidden": 0,
            "language": "zh",
            "begun_by": 2,
            "begun_at": AT,
            "state": "open",
            "is_shown": 0,
            "is_told": 0,
            "is_settled": 0,
        }
    ],
    "askings": [
        {"id": 1, "round": 3, "position": 0, "begun_at": AT, "state": "sent", "poll": "p", "message": 9, "is_closed": 0}
    ],
    "votes": [{"id": 1, "update_id": 6, "poll": "unknown", "learner": 2, "options": "[0]", "at": AT}],
    "homework": [
        {
            "id": 1,
            "chat": -100,
            "questions": '[["s",3,"q0"]]',
            "due_at": AT,
            "zone": "UTC",
            "language": "zh",
            "made_by": 2,
            "made_at": AT,
            "state": "open",
        }
    ],
    "homework_sessions": [{"session": 4, "homework": 1}],
    "acts": [{"id": 1, "at": AT, "done_by": 2, "channel": "chat", "deed": "published", "set_id": "s", "version": 3}],
    "revisions": [{"id": 1, "set_id": "s", "version": 3, "begun_by": 2, "begun_at": AT, "state": "open"}],
    "revision_changes": [{"revision": 1, "question": "q0", "change": 1, "choice": "keep", "done_by": 2, "at": AT}],
    "uploads": [{"id": 1, "origin": "1", "uploader": 2, "name": "a.txt", "state": "pending", "tries": 0, "at": AT}],
    "regrading_notices": [{"learner": 1, "set_id": "s", "version": 3, "better": 1, "worse": 0}],
}
_SESSION: Row = {
    "id": 4,
    "learner": 1,
    "set_id": "s",
    "version": 3,
    "started_at": AT,
    "position": 1,
    "answered": 1,
    "state": "open",
    "hints": 2,
    "picked": "[]",
    "asked_at": AT,
    "message": 77,
    "purpose": "quiz",
}
# The last one was given in a group.
GIVEN = (("q0", "wrong", 0.0), ("q0", "correct", 1.0), ("q1", "close", 0.5))
CHATS = (None, None, -100)


def make(path: Path, steps: int) -> dict[str, list[Row]]:
    """Make a database as it was after some steps; give the rows that are in it, by table."""
    with closing(connect(path)) as db:
        db.execute("PRAGMA journal_mode = WAL")
        apply(db, stop_before=STEPS[steps].__name__ if steps < len(STEPS) else None)
        db.execute("PRAGMA foreign_keys = OFF")
        rows = {table: told for table, told in _told(steps).items() if _columns(db, table)}
        return {table: [_inserted(db, table, row) for row in told] for table, told in rows.items()}


def _told(steps: int) -> dict[str, list[Row]]:
    told = dict(BEFORE)
    if steps >= GROUPS_ALONE:
        told["daily_totals"] = [row for row in BEFORE["daily_totals"] if row["chat"] != PRIVATE]
    if steps >= NARROW:
        told["questions"] = [{**row, "number": number} for number, row in enumerate(BEFORE["questions"], start=1)]
        told["question_numbers"] = [
            {"id": number, "set_id": "s", "question": row["question"]}
            for number, row in enumerate(BEFORE["questions"], start=1)
        ]
    told |= {"sessions": [_session(steps)], "attempts": _attempts(steps)}
    return told


def _session(steps: int) -> Row:
    if steps < SEVERAL_SETS:
        return {**_SESSION, "questions": '["q1","q0"]'}
    named, numbered = '[["s",3,"q1"],["s",3,"q0"]]', "[[2,3],[1,3]]"
    return {**_SESSION, "questions": named if steps < NUMBERED_SESSIONS else numbered}


def _attempts(steps: int) -> list[Row]:
    if steps < NARROW:
        return [
            {
                **_QUESTION,
                "id": id_,
                "key": f"key {id_}",
                "learner": 1,
                "question": question,
                "given": '["x"]',
                "verdict": verdict,
                "credit": credit,
                "hints": 1,
                "seconds": 2.5,
                "at": AT,
                "session": 4,
                "chat": CHATS[id_ - 1],
            }
            for id_, (question, verdict, credit) in enumerate(GIVEN, start=1)
        ]
    numbers, verdicts = {"q0": 1, "q1": 2}, {"wrong": 0, "correct": 1, "close": 2}
    return [
        {
            "id": id_,
            "key": f"key {id_}",
            "learner": 1,
            "question": numbers[question],
            "version": 3,
            "given": '["x"]',
            "verdict": verdicts[verdict],
            "credit": credit,
            "hints": 1,
            "took": 2_500_000,
            "at": AT_NUMBER,
            "session": 4,
            "chat": CHATS[id_ - 1],
        }
        for id_, (question, verdict, credit) in enumerate(GIVEN, start=1)
    ]


def _columns(db: Database, table: str) -> set[str]:
    return {row["name"] for row in db.execute(f"PRAGMA table_info({table})")}


def _inserted(db: Database, table: str, row: Row) -> Row:
    """Insert a row, as far as the table has columns for it."""
    known = {name: value for name, value in row.items() if name in _columns(db, table)}
    marks = ", ".join("?" * len(known))
    db.execute(f"INSERT INTO {table} ({', '.join(known)}) VALUES ({marks})", tuple(known.values()))  # noqa: S608 - our own words
    return known
