"""Who learns here, and how do they want it?"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from bot.store import reminders
from bot.store.columns import json_text, storable, time_of, time_text
from bot.tutor.learner import Learner
from quizzes.languages import Script

if TYPE_CHECKING:
    import sqlite3
    from datetime import datetime

    from bot.store.sqlite import Database

MOST_ZONES_KEPT = 50

_FOUND = (
    "SELECT name, language, strict_tones, script, shows_pinyin, daily_goal, reminder_hour, timezone, board_name, "
    "is_hidden, telegram_language, explains FROM learners WHERE id = ?"
)


def find(db: Database, id_: int) -> Learner | None:
    """Give a learner."""
    row = db.execute(_FOUND, (id_,)).fetchone()
    if row is None:
        return None
    # By place and not by name: a learner is looked up at each press, and a name for each column takes longer than that.
    name, language, strict_tones, script, shows_pinyin, goal, hour, timezone, board, is_hidden, telegrams, explains = (
        row
    )
    return Learner(
        id=id_,
        name=name,
        language=language,
        strict_tones=bool(strict_tones),
        script=None if script is None else Script(script),
        shows_pinyin=bool(shows_pinyin),
        daily_goal=goal,
        reminder_hour=hour,
        timezone=timezone,
        board_name=board,
        is_hidden=bool(is_hidden),
        telegram_language=telegrams,
        explains=explains,
    )


def zones_before(db: Database, id_: int) -> list[tuple[datetime, str]]:
    """Give the time zones that a learner chose and left, each with when that was, the first first."""
    row = db.execute("SELECT zones_before FROM learners WHERE id = ?", (id_,)).fetchone()
    return [] if row is None else [(time_of(until), zone) for until, zone in json.loads(row["zones_before"])]


def save(db: Database, learner: Learner, at: datetime | None = None) -> None:
    """Add a learner, or change one; reminders follow. A time zone that is left is noted, where it is said when."""
    sql = "SELECT reminder_hour, timezone, zones_before FROM learners WHERE id = ?"
    before = db.execute(sql, (learner.id,)).fetchone()
    db.execute(
        "INSERT INTO learners (id, name, language, strict_tones, script, shows_pinyin, daily_goal, reminder_hour, "
        "timezone, board_name, is_hidden, telegram_language, explains) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (id) DO UPDATE SET name = excluded.name, language = excluded.language, "
        "strict_tones = excluded.strict_tones, script = excluded.script, shows_pinyin = excluded.shows_pinyin, "
        "daily_goal = excluded.daily_goal, reminder_hour = excluded.reminder_hour, timezone = excluded.timezone, "
        "board_name = excluded.board_name, is_hidden = excluded.is_hidden, "
        "telegram_language = excluded.telegram_language, explains = excluded.explains",
        (
            learner.id,
            storable(learner.name),
            learner.language,
            learner.strict_tones,
            None if learner.script is None else learner.script.value,
            learner.shows_pinyin,
            learner.daily_goal,
            learner.reminder_hour,
            storable(learner.timezone),
            None if learner.board_name is None else storable(learner.board_name),
            learner.is_hidden,
            learner.telegram_language,
            learner.explains,
        ),
    )
    reminders.follow(db, learner, before)
    if at is not None and before is not None and before["timezone"] not in {"", learner.timezone}:
        _note_zone_left(db, learner.id, before, time_text(at))


def _note_zone_left(db: Database, id_: int, before: sqlite3.Row, at: str) -> None:
    """Note a zone that is left; those before it were left by now, whatever the clock said then."""
    left = [(min(until, at), zone) for until, zone in json.loads(before["zones_before"])]
    kept = [*left, (at, before["timezone"])][-MOST_ZONES_KEPT:]
    db.execute("UPDATE learners SET zones_before = ? WHERE id = ?", (json_text(kept), id_))
