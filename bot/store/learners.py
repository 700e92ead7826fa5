"""Who learns here, and how do they want it?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.store import reminders
from bot.store.columns import storable
from bot.tutor.learner import Learner
from quizzes.languages import Script

if TYPE_CHECKING:
    from bot.store.sqlite import Database


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


def save(db: Database, learner: Learner) -> None:
    """Add a learner, or change one; reminders follow."""
    before = db.execute("SELECT reminder_hour, timezone FROM learners WHERE id = ?", (learner.id,)).fetchone()
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
