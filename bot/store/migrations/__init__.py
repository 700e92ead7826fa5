"""
How did the schema become what it is? Numbered functions, never edited once they are released; the last one is today's.

They stand in files by what they are about, and here in their one order: a new one gets the next number, at the end.

Times are ISO text in UTC with microseconds; lists and questions are JSON. Attempts, versions of sets and questions are
only ever inserted: triggers see to it. What is deleted is deleted for a learner who wants to be forgotten.
"""

from __future__ import annotations

import logging
import sqlite3
from typing import TYPE_CHECKING

from bot.store.migrations.administration import m022_acts_and_revisions
from bot.store.migrations.attempts import m005_attempts, m006_totals, m012_reviews, m013_regradings
from bot.store.migrations.boards import m028_totals_of_groups, m039_days_of_groups_alone
from bot.store.migrations.classes import m042_classes_found_by_who_teaches_them
from bot.store.migrations.flags import m016_flags, m048_no_view_of_questions_set_aside
from bot.store.migrations.homework import m021_homework, m034_hints_in_classes, m045_reminders_of_homework
from bot.store.migrations.learners import (
    m002_learners,
    m010_settings_of_learners,
    m014_awaited,
    m015_reminders,
    m017_languages_of_telegram,
    m037_languages_of_explanations,
    m044_zones_of_before,
)
from bot.store.migrations.meanings import m035_meanings_of_readers, m038_meanings_with_all_letters
from bot.store.migrations.narrow_log import m025_narrow_log
from bot.store.migrations.origins import m026_origins
from bot.store.migrations.program import (
    APPLICATION_ID,
    m001_application_id,
    m007_inbox,
    m008_roles,
    m032_bodies_found_by_when_they_came,
    m041_updates_that_were_answered,
    m047_updates_that_waited_before_they_came,
    m049_updates_known_to_the_letter,
)
from bot.store.migrations.rounds import m019_rounds, m024_pictures_of_rounds, m027_boards_from_the_index
from bot.store.migrations.schedules import m018_schedules, m020_schedule_drafts
from bot.store.migrations.sending import m029_what_was_begun_to_be_sent, m046_private_chats
from bot.store.migrations.sessions import (
    m004_sessions,
    m009_sessions_over_several_sets,
    m030_numbered_sessions,
    m033_sessions_that_mix_options,
)
from bot.store.migrations.sets import m003_sets, m011_readers, m043_questions_found_by_their_word
from bot.store.migrations.short_answers import m031_short_answers
from bot.store.migrations.topics import m036_topics, m040_days_on_which_topics_were_seen
from bot.store.migrations.uploads import m023_uploads

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.store.sqlite import Database

logger = logging.getLogger(__name__)

__all__ = ["APPLICATION_ID", "STEPS", "applied", "apply", "begun_at", "migrate", "pending", "unknown"]

STEPS = (
    m001_application_id,
    m002_learners,
    m003_sets,
    m004_sessions,
    m005_attempts,
    m006_totals,
    m007_inbox,
    m008_roles,
    m009_sessions_over_several_sets,
    m010_settings_of_learners,
    m011_readers,
    m012_reviews,
    m013_regradings,
    m014_awaited,
    m015_reminders,
    m016_flags,
    m017_languages_of_telegram,
    m018_schedules,
    m019_rounds,
    m020_schedule_drafts,
    m021_homework,
    m022_acts_and_revisions,
    m023_uploads,
    m024_pictures_of_rounds,
    m025_narrow_log,
    m026_origins,
    m027_boards_from_the_index,
    m028_totals_of_groups,
    m029_what_was_begun_to_be_sent,
    m030_numbered_sessions,
    m031_short_answers,
    m032_bodies_found_by_when_they_came,
    m033_sessions_that_mix_options,
    m034_hints_in_classes,
    m035_meanings_of_readers,
    m036_topics,
    m037_languages_of_explanations,
    m038_meanings_with_all_letters,
    m039_days_of_groups_alone,
    m040_days_on_which_topics_were_seen,
    m041_updates_that_were_answered,
    m042_classes_found_by_who_teaches_them,
    m043_questions_found_by_their_word,
    m044_zones_of_before,
    m045_reminders_of_homework,
    m046_private_chats,
    m047_updates_that_waited_before_they_came,
    m048_no_view_of_questions_set_aside,
    m049_updates_known_to_the_letter,
)
NAMES = tuple(step.__name__ for step in STEPS)
_OF = "quizbot"


def applied(db: Database) -> list[str]:
    """Name the steps that were taken in a database, in their order; sqlite-utils has noted them there."""
    if db.execute("SELECT 1 FROM sqlite_schema WHERE name = '_sqlite_migrations'").fetchone() is None:
        return []
    rows = db.execute("SELECT name FROM _sqlite_migrations WHERE migration_set = ? ORDER BY rowid", (_OF,))
    return [str(row[0]) for row in rows]


def begun_at(db: Database) -> str | None:
    """Give the moment at which a database was made, to the microsecond: its copies have the same, and no others do."""
    if not applied(db):
        return None
    row = db.execute(
        "SELECT applied_at FROM _sqlite_migrations WHERE migration_set = ? ORDER BY rowid", (_OF,)
    ).fetchone()
    return str(row[0])


def pending(db: Database) -> list[str]:
    """Name the steps that are still to be taken."""
    taken = set(applied(db))
    return [name for name in NAMES if name not in taken]


def unknown(db: Database) -> list[str]:
    """Name what a newer version of this program has done to the database."""
    return [name for name in applied(db) if name not in NAMES]


def apply(db: Database, stop_before: str | None = None) -> None:
    """Take the steps that are still to be taken, all or those before one."""
    from bot.store.migrations import library  # noqa: PLC0415 - takes time to import, and most starts change nothing

    steps = library.Migrations(_OF)
    for step in STEPS:
        steps(name=step.__name__)(_on(db, step))
    steps.apply(library.Database(db.conn, recursive_triggers=False, execute_plugins=False), stop_before=stop_before)


def migrate(db: Database, before: Callable[[str], None] = lambda _: None) -> None:
    """
    Bring the schema up to date, all or nothing; two programs that start at once do it one after the other.

    Where there is a schema already, `before` is called with the name of its last step before anything is changed.
    """
    if not pending(db):
        return
    # A table that others point at can be made anew only while nobody looks; they are looked at together at the end.
    db.execute("PRAGMA foreign_keys = OFF")
    try:
        db.execute("BEGIN IMMEDIATE")
        try:
            _apply(db, before)
            _check_references(db)
            db.execute("COMMIT")
        except BaseException:
            db.rollback()
            raise
    finally:
        db.execute("PRAGMA foreign_keys = ON")


def _on(db: Database, step: Callable[[Database], None]) -> Callable[[object], None]:
    return lambda _: step(db)


def _apply(db: Database, before: Callable[[str], None]) -> None:
    taken, missing = applied(db), pending(db)
    if taken and missing:
        before(taken[-1])
        for number, name in enumerate(missing, start=1):
            logger.info("bringing the database up to date, step %d of %d: %s", number, len(missing), name)
            apply(db, stop_before=missing[number] if number < len(missing) else None)
    else:
        apply(db)


def _check_references(db: Database) -> None:
    dangling = db.execute("PRAGMA foreign_key_check").fetchone()
    if dangling is not None:
        msg = f"a row of {dangling[0]} points at a row of {dangling[2]} that is not there"
        raise sqlite3.IntegrityError(msg)
