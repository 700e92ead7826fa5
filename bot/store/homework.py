"""
Which homework was set, and who did how much of it? A row for each, and one for each session that somebody does it in.

What was answered is read from the log: the first answer of a learner to a question of it counts, given in a session of
it, before it was due.
"""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from bot.rounds.homework import Homework, HomeworkAnswer, HomeworkState, NewHomework
from bot.store import groups, sessions
from bot.store.access import Part, reads, writes
from bot.store.columns import day_text, json_text, optional_time_of, optional_time_text, time_of, time_text
from bot.tutor.session import QuestionRef
from quizzes.grading import Verdict

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence
    from datetime import datetime

    from bot.store.sqlite import Database
    from bot.tutor.session import Session


# Whoever has answered something in a group so long before its homework was set is taken for one of the class.
LATELY = timedelta(days=60)
_REMIND_ALL = (
    "INSERT INTO homework_reminders (homework, learner) SELECT DISTINCT own.homework, sessions.learner "
    "FROM homework_sessions AS own JOIN sessions ON sessions.id = own.session WHERE own.homework = ?"
)
_CLASS = (
    "SELECT it.learner FROM chat_totals AS it WHERE it.chat = :chat AND EXISTS (SELECT 1 FROM daily_totals AS day "
    "WHERE day.learner = it.learner AND day.chat = it.chat AND day.day >= :day) "
    "UNION SELECT it.learner FROM homework JOIN homework_sessions AS own ON own.homework = homework.id "
    "JOIN sessions AS it ON it.id = own.session "
    "WHERE homework.chat = :chat AND homework.state <> 'dropped' AND homework.made_at >= :time ORDER BY 1"
)


def find(db: Database, id_: int) -> Homework | None:
    """Give homework that was set."""
    row = db.execute("SELECT * FROM homework WHERE id = ?", (id_,)).fetchone()
    return None if row is None else _homework_of(row)


def of_chat(db: Database, chat: int, most: int, start: int = 0) -> list[Homework]:
    """List what was set to a group and not taken back, the newest first: so many from this place on."""
    sql = "SELECT * FROM homework WHERE chat = ? AND state <> 'dropped' ORDER BY id DESC LIMIT ? OFFSET ?"
    return [_homework_of(row) for row in db.execute(sql, (groups.now_of(db, chat), most, start))]


def due(db: Database, now: datetime, limit: int) -> list[Homework]:
    """List what is to be looked at, the first first."""
    sql = "SELECT * FROM homework WHERE next_at <= ? ORDER BY next_at, id LIMIT ?"
    return [_homework_of(row) for row in db.execute(sql, (time_text(now), limit))]


def add(db: Database, new: NewHomework, next_at: datetime, at: datetime) -> Homework | None:
    """Set homework; None where this was set before."""
    cursor = db.execute(
        "INSERT INTO homework (chat, topic, questions, due_at, zone, language, made_by, made_at, state, next_at, "
        "origin) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'open', ?, ?) ON CONFLICT (origin) DO NOTHING RETURNING *",
        (
            groups.now_of(db, new.chat),
            new.topic,
            json_text([(ref.set_id, ref.version, ref.question) for ref in new.questions]),
            time_text(new.due_at),
            new.zone,
            new.language,
            new.made_by,
            time_text(at),
            time_text(next_at),
            new.origin,
        ),
    )
    rows = cursor.fetchall()
    return _homework_of(rows[0]) if rows else None


def set_by(db: Database, origin: str) -> Homework | None:
    """Give the homework that was set by this."""
    row = db.execute("SELECT * FROM homework WHERE origin = ?", (origin,)).fetchone()
    return None if row is None else _homework_of(row)


def note_announcement(db: Database, homework: int, message: int) -> None:
    """Note in which message homework is announced; 0 where one is about to be sent."""
    db.execute("UPDATE homework SET announcement = ? WHERE id = ?", (message, homework))


def save(db: Database, before: Homework, after: Homework) -> bool:
    """
    Write down its state, its end and when to look next; False, and no change, where it stands otherwise.

    What was taken back can be set again. Where it is reminded of by that, everybody who has begun is to be reminded in
    private.
    """
    changed = db.execute(
        "UPDATE homework SET state = ?1, next_at = ?2, due_at = ?3, origin = iif(?1 = 'dropped', NULL, origin) "
        "WHERE id = ?4 AND state = ?5 AND next_at IS ?6 AND due_at = ?7",
        (
            after.state,
            optional_time_text(after.next_at),
            time_text(after.new.due_at),
            before.id,
            before.state,
            optional_time_text(before.next_at),
            time_text(before.new.due_at),
        ),
    )
    if changed.rowcount != 1:
        return False
    if after.state is not HomeworkState.REMINDED:
        db.execute("DELETE FROM homework_reminders WHERE homework = ?", (before.id,))
    elif before.state is HomeworkState.OPEN:
        db.execute(_REMIND_ALL, (before.id,))
    return True


def to_remind(db: Database, limit: int) -> list[tuple[int, int]]:
    """Name some who are still to be reminded in private, as (homework, learner)."""
    rows = db.execute("SELECT homework, learner FROM homework_reminders ORDER BY homework, learner LIMIT ?", (limit,))
    return [(homework, learner) for homework, learner in rows]


def remind(db: Database, homework: int, learner: int) -> bool:
    """Note that somebody is reminded, just before it; False for who is not to be reminded any more."""
    sql = "DELETE FROM homework_reminders WHERE homework = ? AND learner = ?"
    return db.execute(sql, (homework, learner)).rowcount == 1


def remind_later(db: Database, homework: int, learner: int) -> None:
    """Note that somebody is to be reminded still, unless they or the homework are gone by now."""
    db.execute(
        "INSERT INTO homework_reminders (homework, learner) SELECT homework.id, learners.id FROM homework, learners "
        "WHERE homework.id = ? AND homework.state = 'reminded' AND learners.id = ? ON CONFLICT DO NOTHING",
        (homework, learner),
    )


def begin_session(
    db: Database, homework: int, learner: int, questions: Sequence[QuestionRef], at: datetime, origin: str | None = None
) -> Session:
    """Begin a session in which somebody does it, once for each origin; an open one of the same learner is left."""
    session = sessions.begin(db, learner, questions, at, sessions.Cause(origin=origin))
    if session.homework is not None:
        return session
    db.execute("INSERT INTO homework_sessions (session, homework) VALUES (?, ?)", (session.id, homework))
    return replace(session, homework=homework)


def answers(db: Database, homework: int, learner: int | None = None) -> list[HomeworkAnswer]:
    """
    List the answers that count, of all or of a learner, in the order in which they were given, as graded today.

    Those of all are for threads: a large class gives some ten thousand.
    """
    rows = db.execute(
        "SELECT it.learner, it.set_id, it.version, it.question, it.verdict FROM homework_sessions AS own "
        "CROSS JOIN graded_attempts AS it ON it.session = own.session "
        "JOIN homework_ends AS ends ON ends.homework = own.homework "
        "WHERE own.homework = :homework AND it.at < ends.at "
        "AND (:learner IS NULL OR own.session IN (SELECT id FROM sessions WHERE learner = :learner)) ORDER BY it.id",
        {"homework": homework, "learner": learner},
    )
    first: dict[tuple[int, QuestionRef], HomeworkAnswer] = {}
    for row in rows:
        ref = QuestionRef(set_id=row["set_id"], version=row["version"], question=row["question"])
        answer = HomeworkAnswer(learner=row["learner"], question=ref, verdict=Verdict(row["verdict"]))
        first.setdefault((answer.learner, ref), answer)
    return list(first.values())


def missing(db: Database, homework: int) -> list[int]:
    """Name those of the class who have answered nothing of it, but for whoever set it."""
    found = find(db, homework)
    if found is None:
        return []
    since = found.made_at - LATELY
    scope = {"chat": groups.now_of(db, found.new.chat), "day": day_text(since), "time": time_text(since)}
    done = {found.new.made_by, *(answer.learner for answer in answers(db, homework))}
    return [learner for (learner,) in db.execute(_CLASS, scope).fetchall() if learner not in done]


def _homework_of(row: sqlite3.Row) -> Homework:
    new = NewHomework(
        chat=row["chat"],
        topic=row["topic"],
        questions=tuple(
            QuestionRef(set_id=set_id, version=version, question=question)
            for set_id, version, question in json.loads(row["questions"])
        ),
        due_at=time_of(row["due_at"]),
        zone=row["zone"],
        language=row["language"],
        made_by=row["made_by"],
        origin=row["origin"],
    )
    return Homework(
        id=row["id"],
        new=new,
        made_at=time_of(row["made_at"]),
        state=HomeworkState(row["state"]),
        next_at=optional_time_of(row["next_at"]),
        announcement=row["announcement"],
    )


class Homeworks(Part):
    """What the database knows of homework; reading answers at once, writing gives a future."""

    find = reads(find)
    of_chat = reads(of_chat)
    due = reads(due)
    add = writes(add)
    set_by = reads(set_by)
    note_announcement = writes(note_announcement)
    save = writes(save)
    begin_session = writes(begin_session)
    answers = reads(answers)
    to_remind = reads(to_remind)
    remind = writes(remind)
    remind_later = writes(remind_later)
    missing = reads(missing)
