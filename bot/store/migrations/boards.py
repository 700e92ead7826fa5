"""
The schema of leaderboards: what each learner has answered in each group, and how many learners have how many right.

Triggers keep both: whatever is done to the totals of days is done to these too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.store.sqlite import Database


def m028_totals_of_groups(db: Database) -> None:
    """Keep the totals of each group over all days, in their order, so that no leaderboard adds up years of days."""
    db.execute(
        """
        CREATE TABLE chat_totals (
            chat INTEGER NOT NULL,
            learner INTEGER NOT NULL,
            answered INTEGER NOT NULL,
            correct INTEGER NOT NULL,
            PRIMARY KEY (chat, learner)
        ) STRICT, WITHOUT ROWID
        """
    )
    db.execute("CREATE INDEX chat_totals_by_rank ON chat_totals (chat, correct DESC, learner, answered)")
    db.execute(
        """
        CREATE TABLE chat_ranks (
            chat INTEGER NOT NULL,
            correct INTEGER NOT NULL,
            learners INTEGER NOT NULL,
            PRIMARY KEY (chat, correct)
        ) STRICT, WITHOUT ROWID
        """
    )
    db.execute("CREATE INDEX hidden_learners ON learners (id) WHERE is_hidden")
    db.execute(
        "INSERT INTO chat_totals (chat, learner, answered, correct) "
        "SELECT chat, learner, sum(answered), sum(correct) FROM daily_totals WHERE chat <> 0 GROUP BY chat, learner"
    )
    db.execute(
        "INSERT INTO chat_ranks (chat, correct, learners) "
        "SELECT chat, correct, count(*) FROM chat_totals GROUP BY chat, correct"
    )
    _follow_days(db)
    _follow_totals(db)


def m039_days_of_groups_alone(db: Database) -> None:
    """Drop the days of what was answered in private, under chat 0: nobody asks for these, and each answer wrote one."""
    db.execute("DELETE FROM daily_totals WHERE chat = 0")


def _follow_days(db: Database) -> None:
    db.execute(
        """
        CREATE TRIGGER chat_totals_of_new_day AFTER INSERT ON daily_totals WHEN NEW.chat <> 0 BEGIN
            INSERT INTO chat_totals (chat, learner, answered, correct)
            VALUES (NEW.chat, NEW.learner, NEW.answered, NEW.correct)
            ON CONFLICT (chat, learner) DO UPDATE
            SET answered = answered + excluded.answered, correct = correct + excluded.correct;
        END
        """
    )
    db.execute(
        """
        CREATE TRIGGER chat_totals_of_day AFTER UPDATE ON daily_totals WHEN NEW.chat <> 0 BEGIN
            UPDATE chat_totals
            SET answered = answered + NEW.answered - OLD.answered, correct = correct + NEW.correct - OLD.correct
            WHERE chat = NEW.chat AND learner = NEW.learner;
        END
        """
    )
    db.execute(
        """
        CREATE TRIGGER chat_totals_without_day AFTER DELETE ON daily_totals WHEN OLD.chat <> 0 BEGIN
            UPDATE chat_totals SET answered = answered - OLD.answered, correct = correct - OLD.correct
            WHERE chat = OLD.chat AND learner = OLD.learner;
            DELETE FROM chat_totals WHERE chat = OLD.chat AND learner = OLD.learner AND answered = 0;
        END
        """
    )


def _follow_totals(db: Database) -> None:
    come = (
        "INSERT INTO chat_ranks (chat, correct, learners) VALUES (NEW.chat, NEW.correct, 1) "
        "ON CONFLICT (chat, correct) DO UPDATE SET learners = learners + 1;"
    )
    go = (
        "UPDATE chat_ranks SET learners = learners - 1 WHERE chat = OLD.chat AND correct = OLD.correct; "
        "DELETE FROM chat_ranks WHERE chat = OLD.chat AND correct = OLD.correct AND learners = 0;"
    )
    for name, event, done in (
        ("new_total", "INSERT ON chat_totals", come),
        ("total", "UPDATE OF correct ON chat_totals WHEN NEW.correct <> OLD.correct", go + come),
        ("no_total", "DELETE ON chat_totals", go),
    ):
        db.execute(f"CREATE TRIGGER chat_ranks_of_{name} AFTER {event} BEGIN {done} END")
