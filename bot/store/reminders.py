"""
Who is to be reminded next, and what became of the last reminder? A row for each learner who ever wanted any.

`at` is when to look at the row next; it is empty where that must be found out first, because the hour or the time zone
was just chosen, and NULL while the learner wants no reminders. An index finds the rows whose time has come.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from bot.store.access import Part, reads, writes
from bot.store.columns import optional_time_of, optional_time_text, time_number, time_text
from bot.tutor.reminder import Reminder, Span

if TYPE_CHECKING:
    import sqlite3
    from datetime import datetime

    from bot.store.sqlite import Database
    from bot.tutor.learner import Learner

_TO_PLAN = ""
LONGEST_DAY = timedelta(hours=25)  # where clocks are put back in autumn


def find(db: Database, learner: int) -> Reminder | None:
    """Give where a learner's reminders stand; None for who never wanted any."""
    row = db.execute("SELECT * FROM reminders WHERE learner = ?", (learner,)).fetchone()
    return None if row is None else _reminder_of(row)


def due(db: Database, now: datetime, limit: int) -> list[Reminder]:
    """List those whose time has come, the first first; those to be planned come before all."""
    sql = "SELECT * FROM reminders WHERE at <= ? ORDER BY at, learner LIMIT ?"
    return [_reminder_of(row) for row in db.execute(sql, (time_text(now), limit))]


def has_come(db: Database, learner: int, since: datetime) -> bool:
    """Say whether a learner has begun a session or answered anything since."""
    row = db.execute(
        "SELECT ifnull((SELECT started_at FROM sessions WHERE learner = ?1 ORDER BY id DESC LIMIT 1) > ?2, 0) "
        "OR ifnull((SELECT at FROM attempts WHERE id = (SELECT max(id) FROM attempts_by_learner WHERE learner = ?1)) "
        "> ?3, 0)",
        (learner, time_text(since), time_number(since)),
    ).fetchone()
    return bool(row[0])


def save(db: Database, before: Reminder, after: Reminder) -> bool:
    """
    Write down where reminders stand now; False, and no change, where they do not stand as before.

    A reminder is sent only after this was true: it is durable then, and nobody else sends it.
    """
    changed = db.execute(
        "UPDATE reminders SET at = ?, number = ?, day = ?, sent_at = ?, message = ?, put_off = ?, in_a_row = ? "
        "WHERE learner = ? AND at = ? AND number = ? AND put_off IS ?",
        (
            _at_text(after),
            after.number,
            None if after.day is None else after.day.isoformat(),
            optional_time_text(after.sent_at),
            after.message,
            after.put_off,
            after.in_a_row,
            before.learner,
            _at_text(before),
            before.number,
            before.put_off,
        ),
    )
    return changed.rowcount == 1


def put_back(db: Database, now: datetime) -> None:
    """Plan anew what lies too far ahead, because the clock was put back; what was sent on days to come is gone."""
    db.execute(
        "UPDATE reminders SET at = ?, put_off = NULL WHERE at > iif(put_off IN ('day', 'week'), ?, ?)",
        (_TO_PLAN, time_text(now + timedelta(weeks=1) + LONGEST_DAY), time_text(now + LONGEST_DAY)),
    )
    db.execute(
        "UPDATE reminders SET day = NULL, sent_at = NULL, in_a_row = 0 WHERE sent_at > ?",
        (time_text(now + LONGEST_DAY),),
    )
    # What was sent by a clock that was some hours ahead was today's: nobody wants two.
    db.execute("UPDATE reminders SET sent_at = ?1 WHERE sent_at > ?1", (time_text(now),))


def note_message(db: Database, learner: int, number: int, message: int) -> None:
    """Note in which message the reminder of this number was sent."""
    db.execute("UPDATE reminders SET message = ? WHERE learner = ? AND number = ?", (message, learner, number))


def end(db: Database, learner: int) -> None:
    """Remind a learner no more, until an hour is chosen again."""
    db.execute("UPDATE learners SET reminder_hour = NULL WHERE id = ?", (learner,))
    db.execute("UPDATE reminders SET at = NULL, put_off = NULL, in_a_row = 0 WHERE learner = ?", (learner,))


def follow(db: Database, learner: Learner, before: sqlite3.Row | None) -> None:
    """Plan reminders anew where a learner who was just saved wants them at another time than `before`."""
    if learner.reminder_hour is None:
        if before is not None and before["reminder_hour"] is not None:
            end(db, learner.id)
    elif before is None or (before["reminder_hour"], before["timezone"]) != (learner.reminder_hour, learner.timezone):
        db.execute(
            "INSERT INTO reminders (learner, at) VALUES (?, ?) "
            "ON CONFLICT (learner) DO UPDATE SET at = excluded.at, put_off = NULL, in_a_row = 0",
            (learner.id, _TO_PLAN),
        )


def _at_text(reminder: Reminder) -> str:
    return _TO_PLAN if reminder.at is None else time_text(reminder.at)


def _reminder_of(row: sqlite3.Row) -> Reminder:
    return Reminder(
        learner=row["learner"],
        at=optional_time_of(row["at"] or None),
        number=row["number"],
        day=None if row["day"] is None else date.fromisoformat(row["day"]),
        sent_at=optional_time_of(row["sent_at"]),
        message=row["message"],
        put_off=None if row["put_off"] is None else Span(row["put_off"]),
        in_a_row=row["in_a_row"],
    )


class Reminders(Part):
    """What the database knows of reminders; reading answers at once, writing gives a future."""

    of = reads(find)
    due = reads(due)
    has_come = reads(has_come)
    save = writes(save)
    put_back = writes(put_back)
    note_message = writes(note_message)
    end = writes(end)
