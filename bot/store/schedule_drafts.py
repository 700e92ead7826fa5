"""What was said so far of a schedule that somebody makes with buttons? A row each, so a restart forgets nothing."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from bot.rounds.draft import Draft
from bot.store import schedules
from bot.store.access import Part, reads, writes
from bot.store.columns import json_text, time_text

if TYPE_CHECKING:
    from datetime import datetime

    from bot.rounds.schedule import Plan, Schedule
    from bot.store.sqlite import Database

KEPT = timedelta(days=7)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptDraft:
    """A draft: for which group and topic, and the schedule that it has become, if it has."""

    id: int
    chat: int
    topic: int | None
    draft: Draft
    schedule: int | None = None


def find(db: Database, id_: int) -> KeptDraft | None:
    """Give a draft."""
    row = db.execute("SELECT * FROM schedule_drafts WHERE id = ?", (id_,)).fetchone()
    if row is None:
        return None
    return KeptDraft(
        id=row["id"],
        chat=row["chat"],
        topic=row["topic"],
        draft=_read(row["body"]),
        schedule=row["schedule"],
    )


def begin(db: Database, learner: int, chat: int, topic: int | None, draft: Draft, at: datetime) -> KeptDraft:
    """Keep a new draft; what is older than a week goes."""
    db.execute("DELETE FROM schedule_drafts WHERE made_at < ?", (time_text(at - KEPT),))
    added = db.execute(
        "INSERT INTO schedule_drafts (learner, chat, topic, body, made_at) VALUES (?, ?, ?, ?, ?)",
        (learner, chat, topic, _written(draft), time_text(at)),
    )
    return KeptDraft(id=added.lastrowid or 0, chat=chat, topic=topic, draft=draft)


def save(db: Database, before: KeptDraft, draft: Draft) -> bool:
    """Write down what was said besides; False, and no change, where it does not stand as before."""
    changed = db.execute(
        "UPDATE schedule_drafts SET body = ? WHERE id = ? AND body = ? AND schedule IS NULL",
        (_written(draft), before.id, _written(before.draft)),
    )
    return changed.rowcount == 1


def become(db: Database, before: KeptDraft, plan: Plan, next_at: datetime | None, at: datetime) -> Schedule | None:
    """Make a schedule of it; None where it is one already."""
    changed = db.execute("UPDATE schedule_drafts SET schedule = 0 WHERE id = ? AND schedule IS NULL", (before.id,))
    if changed.rowcount != 1:
        return None
    schedule = schedules.add(db, plan, next_at, at)
    db.execute("UPDATE schedule_drafts SET schedule = ? WHERE id = ?", (schedule.id, before.id))
    return schedule


def _written(draft: Draft) -> str:
    zone = {} if draft.zone is None else {"zone": draft.zone}  # a row of before drafts had one stays as it was written
    return json_text(
        {
            "set": draft.set_id,
            "kind": draft.kind,
            "count": draft.count,
            "days": sorted(draft.days),
            "has_days": draft.has_days,
            "until": None if draft.until is None else draft.until.isoformat(),
            "day": None if draft.day is None else draft.day.isoformat(),
            "hour": draft.hour,
            "minute": draft.minute,
            **zone,
        }
    )


def _read(body: str) -> Draft:
    said = json.loads(body)
    until = said.get("until")  # what was begun before there was an end has none
    return Draft(
        set_id=said["set"],
        kind=said["kind"],
        count=said["count"],
        days=frozenset(said["days"]),
        has_days=said["has_days"],
        until=None if until is None else date.fromisoformat(until),
        day=None if said["day"] is None else date.fromisoformat(said["day"]),
        hour=said["hour"],
        minute=said["minute"],
        zone=said.get("zone"),
    )


class ScheduleDrafts(Part):
    """What the database knows of drafts; reading answers at once, writing gives a future."""

    find = reads(find)
    begin = writes(begin)
    save = writes(save)
    become = writes(become)
