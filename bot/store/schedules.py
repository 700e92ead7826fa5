"""
When does which group have its next round by itself? A row for each schedule, and one for each firing.

A firing is claimed, in the step that puts the schedule's next one down, before its round begins; two programs, or one
that was killed and started again, claim it once. What was claimed and has begun no round yet is found again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.rounds.schedule import MOST_SCHEDULES, Fire, Firing, FiringState, Plan, Schedule
from bot.rounds.when import read_back, written
from bot.store import origins
from bot.store.access import Part, reads, writes
from bot.store.columns import optional_time_of, optional_time_text, time_of, time_text
from bot.store.inbox import COMES_AGAIN_WITHIN
from quizzes.question import Kind

if TYPE_CHECKING:
    import sqlite3
    from datetime import datetime

    from bot.rounds.schedule import LeaveOut
    from bot.store.sqlite import Database


def find(db: Database, id_: int) -> Schedule | None:
    """Give a schedule that was not deleted."""
    row = db.execute("SELECT * FROM schedules WHERE id = ?", (id_,)).fetchone()
    return None if row is None else _schedule_of(row)


def of_chat(db: Database, chat: int) -> list[Schedule]:
    """List the schedules of a group, in the order in which they were made."""
    return [_schedule_of(row) for row in db.execute("SELECT * FROM schedules WHERE chat = ? ORDER BY id", (chat,))]


def due(db: Database, now: datetime, limit: int) -> list[Schedule]:
    """List those whose time has come, the first first."""
    rows = db.execute(
        "SELECT * FROM schedules WHERE next_at <= ? ORDER BY next_at, id LIMIT ?", (time_text(now), limit)
    )
    return [_schedule_of(row) for row in rows]


def to_come(db: Database, now: datetime) -> list[Schedule]:
    """List those whose time has not come, and those that are over."""
    rows = db.execute(
        "SELECT * FROM schedules WHERE NOT is_paused AND (next_at IS NULL OR next_at > ?)", (time_text(now),)
    )
    return [_schedule_of(row) for row in rows]


def claimed(db: Database, limit: int) -> list[Firing]:
    """List the firings whose rounds are to begin, the first first."""
    rows = db.execute(
        "SELECT schedule, at FROM firings WHERE state = 'claimed' ORDER BY at, schedule LIMIT ?", (limit,)
    )
    return [Firing(schedule=row["schedule"], at=time_of(row["at"])) for row in rows]


def fired_after(db: Database, id_: int, now: datetime) -> frozenset[datetime]:
    """Give the moments to come at which a schedule has fired, while the clock was ahead."""
    sql = "SELECT at FROM firings WHERE schedule = ? AND at > ? AND state <> 'left-out'"
    return frozenset(time_of(at) for (at,) in db.execute(sql, (id_, time_text(now))))


def has_claimed(db: Database, id_: int) -> bool:
    """Say whether a round of a schedule is to begin."""
    sql = "SELECT 1 FROM firings WHERE schedule = ? AND state = 'claimed'"
    return db.execute(sql, (id_,)).fetchone() is not None


def add(db: Database, plan: Plan, next_at: datetime | None, at: datetime, origin: str | None = None) -> Schedule:
    """Keep a plan, once for each origin; where there is no room, the first schedule that is over goes."""
    before = origins.begun_before(db, "schedules", origin, at)
    if before is not None:
        return _schedule_of(before)
    _make_room(db, plan.chat)
    added = db.execute(
        "INSERT INTO schedules (chat, topic, set_id, count, kind, days, zone, language, made_by, made_at, next_at, "
        "origin) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            plan.chat,
            plan.topic,
            plan.set_id,
            plan.count,
            plan.kind,
            written(plan.when),
            plan.zone,
            plan.language,
            plan.made_by,
            time_text(at),
            optional_time_text(next_at),
            origin,
        ),
    )
    return Schedule(id=added.lastrowid or 0, plan=plan, next_at=next_at)


def _make_room(db: Database, chat: int) -> None:
    """Delete the first ones that are over, but none whose round is still to begin, where others leave no room."""
    surplus = len(of_chat(db, chat)) - MOST_SCHEDULES + 1
    over = db.execute(
        "SELECT id FROM schedules WHERE chat = ? AND next_at IS NULL AND is_paused = 0 AND NOT EXISTS "
        "(SELECT 1 FROM firings WHERE schedule = schedules.id AND state = 'claimed') ORDER BY id LIMIT ?",
        (chat, max(surplus, 0)),
    )
    for row in over.fetchall():
        delete(db, row["id"])


def was_made(db: Database, origin: str, now: datetime) -> bool:
    """Say whether a schedule was made by this; see `origins` for how long an update's mark counts."""
    sql = "SELECT 1 FROM schedules WHERE origin = ? AND made_at >= ?"
    return db.execute(sql, (origin, time_text(now - COMES_AGAIN_WITHIN))).fetchone() is not None


def save(db: Database, before: Schedule, after: Schedule) -> bool:
    """Write down whether it is paused and when it fires; False, and no change, where it stands otherwise."""
    changed = db.execute(
        "UPDATE schedules SET is_paused = ?, next_at = ? WHERE id = ? AND is_paused = ? AND next_at IS ?",
        (
            after.is_paused,
            optional_time_text(after.next_at),
            before.id,
            before.is_paused,
            optional_time_text(before.next_at),
        ),
    )
    return changed.rowcount == 1


def put_back(db: Database, before: Schedule, after: Schedule, now: datetime) -> bool:
    """Write down when it fires after the clock was put back; what is still to come was not left out."""
    if not save(db, before, after):
        return False
    db.execute("DELETE FROM firings WHERE schedule = ? AND at > ? AND state = 'left-out'", (before.id, time_text(now)))
    return True


def move(db: Database, before: Schedule, after: Schedule) -> bool:
    """Write down by which clock it goes and when it fires; False, and no change, where it stands otherwise."""
    if not save(db, before, after):
        return False
    db.execute("UPDATE schedules SET zone = ? WHERE id = ?", (after.plan.zone, before.id))
    return True


def claim(db: Database, before: Schedule, decision: Fire | LeaveOut, at: datetime) -> bool:
    """Write a firing down; False, and no change, where somebody else has done so, or the schedule is gone."""
    if not save(db, before, decision.after):
        return False
    moment, state = (
        (decision.at, FiringState.CLAIMED) if isinstance(decision, Fire) else (decision.last, FiringState.LEFT_OUT)
    )
    added = db.execute(  # it is there where a clock was put back, or the schedule moved to another zone and back
        "INSERT INTO firings (schedule, at, missed, claimed_at, state) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        (before.id, time_text(moment), decision.missed, time_text(at), state),
    )
    return added.rowcount == 1


def settle(db: Database, firing: Firing, state: FiringState) -> bool:
    """Write down what became of a firing that was claimed; False where that was said already."""
    changed = db.execute(
        "UPDATE firings SET state = ? WHERE schedule = ? AND at = ? AND state = 'claimed'",
        (state, firing.schedule, time_text(firing.at)),
    )
    return changed.rowcount == 1


def has_begun(db: Database, firing: Firing) -> bool:
    """Say whether the round of a firing was begun."""
    return db.execute("SELECT 1 FROM rounds WHERE origin = ?", (firing.origin,)).fetchone() is not None


def delete(db: Database, id_: int) -> bool:
    """Delete a schedule with its firings; False where there is none."""
    db.execute("DELETE FROM firings WHERE schedule = ?", (id_,))
    return db.execute("DELETE FROM schedules WHERE id = ?", (id_,)).rowcount == 1


def rest(db: Database, chat: int) -> list[Schedule]:
    """Pause all schedules of a group but those that are over, and give them; rounds that were to begin there do not."""
    rows = db.execute(
        "UPDATE schedules SET is_paused = 1, next_at = NULL WHERE chat = ? AND next_at IS NOT NULL RETURNING *", (chat,)
    ).fetchall()
    db.execute(
        "UPDATE firings SET state = 'left-out' WHERE state = 'claimed' "
        "AND schedule IN (SELECT id FROM schedules WHERE chat = ?)",
        (chat,),
    )
    return [_schedule_of(row) for row in rows]


def rest_topic(db: Database, chat: int, topic: int | None) -> list[Schedule]:
    """
    Pause the schedules of a topic, and give those that were at work.

    The watch leaves out what they were about to begin.
    """
    rows = db.execute(
        "UPDATE schedules SET is_paused = 1, next_at = NULL "
        "WHERE chat = ? AND topic IS ? AND next_at IS NOT NULL RETURNING *",
        (chat, topic),
    )
    return [_schedule_of(row) for row in rows.fetchall()]


def _schedule_of(row: sqlite3.Row) -> Schedule:
    plan = Plan(
        chat=row["chat"],
        topic=row["topic"],
        set_id=row["set_id"],
        count=row["count"],
        kind=None if row["kind"] is None else Kind(row["kind"]),
        when=read_back(row["days"]),
        zone=row["zone"],
        language=row["language"],
        made_by=row["made_by"],
    )
    return Schedule(id=row["id"], plan=plan, next_at=optional_time_of(row["next_at"]), is_paused=bool(row["is_paused"]))


class Schedules(Part):
    """What the database knows of schedules; reading answers at once, writing gives a future."""

    find = reads(find)
    of_chat = reads(of_chat)
    due = reads(due)
    to_come = reads(to_come)
    claimed = reads(claimed)
    has_claimed = reads(has_claimed)
    add = writes(add)
    was_made = reads(was_made)
    save = writes(save)
    fired_after = reads(fired_after)
    put_back = writes(put_back)
    move = writes(move)
    claim = writes(claim)
    settle = writes(settle)
    has_begun = reads(has_begun)
    rest = writes(rest)
    rest_topic = writes(rest_topic)
    delete = writes(delete)
