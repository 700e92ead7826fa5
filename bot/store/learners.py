"""Who learns here, and how do they want it?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.store import reminders
from bot.store.columns import storable
from bot.tutor.learner import Learner
from quizzes.interview import Script

if TYPE_CHECKING:
    from sqlite_utils import Database


def find(db: Database, id_: int) -> Learner | None:
    """Give a learner."""
    row = db.execute("SELECT * FROM learners WHERE id = ?", (id_,)).fetchone()
    if row is None:
        return None
    return Learner(
        id=row["id"],
        name=row["name"],
        language=row["language"],
        strict_tones=bool(row["strict_tones"]),
        script=None if row["script"] is None else Script(row["script"]),
        shows_pinyin=bool(row["shows_pinyin"]),
        daily_goal=row["daily_goal"],
        reminder_hour=row["reminder_hour"],
        timezone=row["timezone"],
        board_name=row["board_name"],
        is_hidden=bool(row["is_hidden"]),
        telegram_language=row["telegram_language"],
    )


def save(db: Database, learner: Learner) -> None:
    """Add a learner, or change one; reminders follow."""
    before = db.execute("SELECT reminder_hour, timezone FROM learners WHERE id = ?", (learner.id,)).fetchone()
    db.execute(
        "INSERT INTO learners (id, name, language, strict_tones, script, shows_pinyin, daily_goal, reminder_hour, "
        "timezone, board_name, is_hidden, telegram_language) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (id) DO UPDATE SET name = excluded.name, language = excluded.language, "
        "strict_tones = excluded.strict_tones, script = excluded.script, shows_pinyin = excluded.shows_pinyin, "
        "daily_goal = excluded.daily_goal, reminder_hour = excluded.reminder_hour, timezone = excluded.timezone, "
        "board_name = excluded.board_name, is_hidden = excluded.is_hidden, "
        "telegram_language = excluded.telegram_language",
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
        ),
    )
    reminders.follow(db, learner, before)
