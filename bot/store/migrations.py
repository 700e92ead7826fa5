"""
How did the schema become what it is? Numbered functions, never edited once they are released; the last one is today's.

Times are ISO text in UTC with microseconds; lists and questions are JSON. Attempts, versions of sets and questions are
only ever inserted: triggers see to it. What is deleted is deleted for a learner who wants to be forgotten.
"""

from __future__ import annotations

import sqlite3

from sqlite_utils import Database, Migrations

APPLICATION_ID = 0x51554942  # "QUIB": tells our file from other programs' databases

MIGRATIONS = Migrations("quizbot")


@MIGRATIONS()
def m001_application_id(db: Database) -> None:
    """Mark the file as ours."""
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")


@MIGRATIONS()
def m002_learners(db: Database) -> None:
    """Keep who learns, and how they want it."""
    db.execute(
        """
        CREATE TABLE learners (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL,
            language TEXT CHECK (language IN ('ja', 'en', 'zh')),
            strict_tones INTEGER NOT NULL CHECK (strict_tones IN (0, 1))
        ) STRICT
        """
    )


@MIGRATIONS()
def m003_sets(db: Database) -> None:
    """Keep every version of every question set, and each question by itself."""
    db.execute(
        """
        CREATE TABLE sets (
            id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 48),
            state TEXT NOT NULL CHECK (state IN ('published', 'draft', 'retired'))
        ) STRICT
        """
    )
    db.execute(
        """
        CREATE TABLE set_versions (
            set_id TEXT NOT NULL REFERENCES sets (id),
            version INTEGER NOT NULL CHECK (version BETWEEN 1 AND 2147483647),
            header TEXT NOT NULL CHECK (json_valid(header)),
            kinds TEXT NOT NULL CHECK (json_valid(kinds)),
            questions INTEGER NOT NULL CHECK (questions >= 1),
            content_sha256 TEXT NOT NULL,
            file_sha256 TEXT NOT NULL,
            origin TEXT NOT NULL,
            added_at TEXT NOT NULL,
            PRIMARY KEY (set_id, version)
        ) STRICT, WITHOUT ROWID
        """
    )
    db.execute("CREATE INDEX set_versions_of_file ON set_versions (file_sha256)")
    db.execute(
        """
        CREATE TABLE questions (
            set_id TEXT NOT NULL,
            version INTEGER NOT NULL,
            question TEXT NOT NULL CHECK (length(question) BETWEEN 1 AND 48),
            position INTEGER NOT NULL CHECK (position >= 0),
            kind TEXT NOT NULL CHECK (kind IN ('cloze', 'translation', 'comprehension')),
            body TEXT NOT NULL CHECK (json_valid(body)),
            PRIMARY KEY (set_id, version, question),
            UNIQUE (set_id, version, position),
            FOREIGN KEY (set_id, version) REFERENCES set_versions (set_id, version)
        ) STRICT
        """
    )
    db.execute(
        "CREATE TRIGGER set_versions_stay BEFORE UPDATE ON set_versions "
        "BEGIN SELECT RAISE(ABORT, 'a version of a set is never changed'); END"
    )
    db.execute(
        "CREATE TRIGGER questions_stay BEFORE UPDATE ON questions "
        "BEGIN SELECT RAISE(ABORT, 'a question is never changed'); END"
    )


@MIGRATIONS()
def m004_sessions(db: Database) -> None:
    """Keep each learner's runs; ids are never given twice, because buttons and attempts name them for ever."""
    db.execute(
        """
        CREATE TABLE sessions (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            learner INTEGER NOT NULL REFERENCES learners (id),
            set_id TEXT NOT NULL,
            version INTEGER NOT NULL,
            questions TEXT NOT NULL CHECK (json_array_length(questions) >= 1),
            started_at TEXT NOT NULL,
            position INTEGER NOT NULL CHECK (position BETWEEN 0 AND json_array_length(questions)),
            answered INTEGER NOT NULL CHECK (answered IN (0, 1)),
            state TEXT NOT NULL CHECK (state IN ('open', 'finished', 'left')),
            hints INTEGER NOT NULL CHECK (hints >= 0),
            picked TEXT NOT NULL CHECK (json_valid(picked)),
            asked_at TEXT,
            message INTEGER,
            FOREIGN KEY (set_id, version) REFERENCES set_versions (set_id, version)
        ) STRICT
        """
    )
    db.execute("CREATE UNIQUE INDEX one_open_session ON sessions (learner) WHERE state = 'open'")
    db.execute("CREATE INDEX sessions_of_learner ON sessions (learner)")


@MIGRATIONS()
def m005_attempts(db: Database) -> None:
    """Keep the log that scores are computed from; only a group's id may change, when Telegram gives a new one."""
    db.execute(
        """
        CREATE TABLE attempts (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            key TEXT NOT NULL UNIQUE,
            learner INTEGER NOT NULL REFERENCES learners (id),
            set_id TEXT NOT NULL,
            version INTEGER NOT NULL,
            question TEXT NOT NULL,
            given TEXT NOT NULL CHECK (json_valid(given)),
            verdict TEXT NOT NULL CHECK (verdict IN ('correct', 'close', 'wrong')),
            credit REAL NOT NULL CHECK (credit BETWEEN 0 AND 1),
            hints INTEGER NOT NULL CHECK (hints >= 0),
            seconds REAL CHECK (seconds >= 0),
            at TEXT NOT NULL,
            session INTEGER REFERENCES sessions (id),
            chat INTEGER,
            round INTEGER,
            FOREIGN KEY (set_id, version, question) REFERENCES questions (set_id, version, question)
        ) STRICT
        """
    )
    db.execute("CREATE INDEX attempts_of_learner ON attempts (learner)")
    db.execute("CREATE INDEX attempts_of_set ON attempts (set_id)")
    db.execute("CREATE INDEX attempts_of_session ON attempts (session) WHERE session IS NOT NULL")
    db.execute(
        "CREATE TRIGGER attempts_stay BEFORE UPDATE OF id, key, learner, set_id, version, question, given, verdict, "
        "credit, hints, seconds, at, session, round ON attempts "
        "BEGIN SELECT RAISE(ABORT, 'an attempt is never changed'); END"
    )


@MIGRATIONS()
def m006_totals(db: Database) -> None:
    """Keep what attempts amount to, so that no score is a sum over the log; chat 0 is a private one."""
    db.execute(
        """
        CREATE TABLE totals (
            learner INTEGER NOT NULL,
            set_id TEXT NOT NULL,
            kind TEXT NOT NULL,
            answered INTEGER NOT NULL,
            correct INTEGER NOT NULL,
            thousandths INTEGER NOT NULL,
            PRIMARY KEY (learner, set_id, kind)
        ) STRICT, WITHOUT ROWID
        """
    )
    db.execute(
        """
        CREATE TABLE daily_totals (
            learner INTEGER NOT NULL,
            day TEXT NOT NULL,
            chat INTEGER NOT NULL,
            answered INTEGER NOT NULL,
            correct INTEGER NOT NULL,
            thousandths INTEGER NOT NULL,
            PRIMARY KEY (learner, day, chat)
        ) STRICT, WITHOUT ROWID
        """
    )


@MIGRATIONS()
def m007_inbox(db: Database) -> None:
    """Keep each update before Telegram is told that it arrived, and its id for as long as it may come again."""
    db.execute(
        """
        CREATE TABLE inbox (
            update_id INTEGER PRIMARY KEY,
            body TEXT,
            received_at TEXT NOT NULL,
            is_settled INTEGER NOT NULL CHECK (is_settled IN (0, 1))
        ) STRICT
        """
    )
    db.execute("CREATE INDEX inbox_waiting ON inbox (update_id) WHERE NOT is_settled")
    db.execute("CREATE INDEX inbox_bodies ON inbox (received_at) WHERE is_settled AND body IS NOT NULL")
    db.execute("CREATE INDEX inbox_received ON inbox (received_at, update_id)")


@MIGRATIONS()
def m008_roles(db: Database) -> None:
    """Keep who may do more than learn, by Telegram id: a role may be granted before its person is ever seen."""
    db.execute(
        """
        CREATE TABLE roles (
            person INTEGER NOT NULL,
            role TEXT NOT NULL CHECK (role IN ('teacher', 'admin')),
            granted_at TEXT NOT NULL,
            PRIMARY KEY (person, role)
        ) STRICT, WITHOUT ROWID
        """
    )


@MIGRATIONS()
def m009_sessions_over_several_sets(db: Database) -> None:
    """Say for each question of a session which version of which set it is of, and for each session what it is for."""
    db.execute(
        """
        CREATE TABLE sessions_anew (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            learner INTEGER NOT NULL REFERENCES learners (id),
            purpose TEXT NOT NULL CHECK (purpose IN ('quiz', 'review', 'mistakes', 'missed', 'passage')),
            questions TEXT NOT NULL CHECK (json_array_length(questions) >= 1),
            started_at TEXT NOT NULL,
            position INTEGER NOT NULL CHECK (position BETWEEN 0 AND json_array_length(questions)),
            answered INTEGER NOT NULL CHECK (answered IN (0, 1)),
            state TEXT NOT NULL CHECK (state IN ('open', 'finished', 'left')),
            hints INTEGER NOT NULL CHECK (hints >= 0),
            picked TEXT NOT NULL CHECK (json_valid(picked)),
            asked_at TEXT,
            message INTEGER
        ) STRICT
        """
    )
    db.execute(
        "INSERT INTO sessions_anew (id, learner, purpose, questions, started_at, position, answered, state, hints, "
        "picked, asked_at, message) SELECT id, learner, 'quiz', (SELECT json_group_array(json(each)) FROM "
        "(SELECT json_array(set_id, version, value) AS each FROM json_each(questions) ORDER BY key)), "
        "started_at, position, answered, state, hints, picked, asked_at, message FROM sessions"
    )
    db.execute("DELETE FROM sqlite_sequence WHERE name = 'sessions_anew'")
    db.execute(
        "INSERT INTO sqlite_sequence (name, seq) SELECT 'sessions_anew', seq FROM sqlite_sequence "
        "WHERE name = 'sessions'"
    )
    db.execute("DROP TABLE sessions")
    db.execute("ALTER TABLE sessions_anew RENAME TO sessions")
    db.execute("CREATE UNIQUE INDEX one_open_session ON sessions (learner) WHERE state = 'open'")
    db.execute("CREATE INDEX sessions_of_learner ON sessions (learner)")
    db.execute(
        """
        CREATE TRIGGER sessions_point_at_sets BEFORE INSERT ON sessions
        WHEN EXISTS (
            SELECT 1 FROM json_each(NEW.questions) AS each WHERE NOT EXISTS (
                SELECT 1 FROM set_versions
                WHERE set_id = json_extract(each.value, '$[0]') AND version = json_extract(each.value, '$[1]')
            )
        )
        BEGIN SELECT RAISE(ABORT, 'FOREIGN KEY: a question of the session is of no set that is here'); END
        """
    )


@MIGRATIONS()
def m010_settings_of_learners(db: Database) -> None:
    """Keep what a learner may choose; what nobody chose yet is as it was before there was a choice."""
    for column in (
        "script TEXT CHECK (script IN ('zh-Hans', 'zh-Hant'))",
        "shows_pinyin INTEGER NOT NULL DEFAULT 0 CHECK (shows_pinyin IN (0, 1))",
        "daily_goal INTEGER NOT NULL DEFAULT 0 CHECK (daily_goal >= 0)",
        "reminder_hour INTEGER CHECK (reminder_hour BETWEEN 0 AND 23)",
        "timezone TEXT NOT NULL DEFAULT ''",
        "board_name TEXT",
        "is_hidden INTEGER NOT NULL DEFAULT 0 CHECK (is_hidden IN (0, 1))",
    ):
        db.execute(f"ALTER TABLE learners ADD COLUMN {column}")
    db.execute("CREATE INDEX learners_to_remind ON learners (reminder_hour) WHERE reminder_hour IS NOT NULL")


@MIGRATIONS()
def m011_readers(db: Database) -> None:
    """Keep what is read beside a version of a set, its words to be looked up, and how far who has read."""
    db.execute(
        """
        CREATE TABLE readers (
            set_id TEXT NOT NULL,
            version INTEGER NOT NULL,
            header TEXT NOT NULL CHECK (json_valid(header)),
            paragraphs INTEGER NOT NULL CHECK (paragraphs >= 1),
            PRIMARY KEY (set_id, version),
            FOREIGN KEY (set_id, version) REFERENCES set_versions (set_id, version)
        ) STRICT, WITHOUT ROWID
        """
    )
    db.execute(
        """
        CREATE TABLE reader_paragraphs (
            set_id TEXT NOT NULL,
            version INTEGER NOT NULL,
            paragraph INTEGER NOT NULL CHECK (paragraph >= 0),
            body TEXT NOT NULL CHECK (json_valid(body)),
            words TEXT NOT NULL CHECK (json_valid(words)),
            PRIMARY KEY (set_id, version, paragraph),
            FOREIGN KEY (set_id, version) REFERENCES readers (set_id, version)
        ) STRICT, WITHOUT ROWID
        """
    )
    db.execute(
        """
        CREATE TABLE reader_words (
            set_id TEXT NOT NULL,
            version INTEGER NOT NULL,
            number INTEGER NOT NULL CHECK (number >= 0),
            word TEXT NOT NULL,
            last TEXT NOT NULL,
            sound TEXT,
            body TEXT NOT NULL CHECK (json_valid(body)),
            PRIMARY KEY (set_id, version, number),
            FOREIGN KEY (set_id, version) REFERENCES readers (set_id, version)
        ) STRICT, WITHOUT ROWID
        """
    )
    db.execute("CREATE INDEX reader_words_by_word ON reader_words (word)")
    db.execute("CREATE INDEX reader_words_by_last ON reader_words (last)")
    db.execute("CREATE INDEX reader_words_by_sound ON reader_words (sound) WHERE sound IS NOT NULL")
    for view, table in (("served_readers", "readers"), ("served_words", "reader_words")):
        db.execute(
            f"CREATE VIEW {view} AS SELECT it.* FROM {table} AS it "  # noqa: S608 - the names of two lines above
            "JOIN sets ON sets.id = it.set_id AND sets.state = 'published' WHERE it.version = "
            "(SELECT max(version) FROM set_versions AS other WHERE other.set_id = it.set_id)"
        )
    db.execute(
        """
        CREATE TABLE reading_places (
            learner INTEGER NOT NULL REFERENCES learners (id),
            set_id TEXT NOT NULL REFERENCES sets (id),
            paragraph INTEGER NOT NULL CHECK (paragraph >= 0),
            part INTEGER NOT NULL CHECK (part >= 0),
            shows INTEGER NOT NULL CHECK (shows >= 0),
            at TEXT NOT NULL,
            PRIMARY KEY (learner, set_id)
        ) STRICT, WITHOUT ROWID
        """
    )


@MIGRATIONS()
def m012_reviews(db: Database) -> None:
    """Keep how well each learner knows each question, and which of these can be asked."""
    db.execute(
        """
        CREATE TABLE reviews (
            learner INTEGER NOT NULL,
            set_id TEXT NOT NULL,
            question TEXT NOT NULL,
            stability REAL NOT NULL,
            difficulty REAL NOT NULL,
            due TEXT NOT NULL,
            last_review TEXT NOT NULL,
            count INTEGER NOT NULL,
            wrong_at TEXT,
            right_since INTEGER NOT NULL,
            PRIMARY KEY (learner, set_id, question)
        ) STRICT, WITHOUT ROWID
        """
    )
    db.execute("CREATE INDEX reviews_due ON reviews (learner, due)")
    db.execute(
        """
        CREATE VIEW askable_reviews AS
        SELECT reviews.*, questions.version AS version FROM reviews
        CROSS JOIN sets ON sets.id = reviews.set_id AND sets.state = 'published'
        CROSS JOIN questions ON questions.set_id = reviews.set_id AND questions.question = reviews.question
            AND questions.version = (SELECT max(version) FROM set_versions AS v WHERE v.set_id = reviews.set_id)
        """
    )


@MIGRATIONS()
def m013_regradings(db: Database) -> None:
    """Keep beside the log what attempts are worth since a key was put right, and show both as one."""
    db.execute(
        """
        CREATE TABLE regradings (
            attempt INTEGER NOT NULL REFERENCES attempts (id),
            version INTEGER NOT NULL,
            verdict TEXT NOT NULL CHECK (verdict IN ('correct', 'close', 'wrong')),
            credit REAL NOT NULL CHECK (credit BETWEEN 0 AND 1),
            at TEXT NOT NULL,
            PRIMARY KEY (attempt, version)
        ) STRICT, WITHOUT ROWID
        """
    )
    db.execute(
        "CREATE TRIGGER regradings_stay BEFORE UPDATE ON regradings "
        "BEGIN SELECT RAISE(ABORT, 'a regrading is never changed'); END"
    )
    db.execute("CREATE INDEX attempts_of_question ON attempts (set_id, question, learner)")
    db.execute(
        """
        CREATE VIEW graded_attempts AS
        SELECT id, key, learner, set_id, version, question, given, hints, seconds, at, session, chat, round,
            verdict AS recorded_verdict, credit AS recorded_credit,
            ifnull(
                (SELECT r.verdict FROM regradings AS r WHERE r.attempt = attempts.id ORDER BY r.version DESC LIMIT 1),
                verdict
            ) AS verdict,
            ifnull(
                (SELECT r.credit FROM regradings AS r WHERE r.attempt = attempts.id ORDER BY r.version DESC LIMIT 1),
                credit
            ) AS credit
        FROM attempts
        """
    )


@MIGRATIONS()
def m014_awaited(db: Database) -> None:
    """Keep what each learner was asked to type outside of a quiz, and which message brought it."""
    db.execute(
        """
        CREATE TABLE awaited (
            learner INTEGER PRIMARY KEY REFERENCES learners (id),
            wanted TEXT NOT NULL CHECK (wanted IN ('time-zone', 'board-name')),
            message INTEGER,
            asked_at TEXT NOT NULL,
            answered_by INTEGER
        ) STRICT
        """
    )


@MIGRATIONS()
def m015_reminders(db: Database) -> None:
    """Keep when to see next whether a learner is to be reminded, and what became of the last reminder."""
    db.execute(
        """
        CREATE TABLE reminders (
            learner INTEGER PRIMARY KEY REFERENCES learners (id),
            at TEXT,
            number INTEGER NOT NULL DEFAULT 0 CHECK (number >= 0),
            day TEXT,
            sent_at TEXT,
            message INTEGER,
            put_off TEXT CHECK (put_off IN ('hour', 'day', 'week')),
            in_a_row INTEGER NOT NULL DEFAULT 0 CHECK (in_a_row >= 0)
        ) STRICT
        """
    )
    db.execute("CREATE INDEX reminders_by_time ON reminders (at, learner) WHERE at IS NOT NULL")
    db.execute("INSERT INTO reminders (learner, at) SELECT id, '' FROM learners WHERE reminder_hour IS NOT NULL")
    db.execute("DROP INDEX learners_to_remind")  # the hour is by each learner's own clock: nobody asks for it alone


@MIGRATIONS()
def m016_flags(db: Database) -> None:
    """Keep what is said of bad questions, which of these are asked no more, and counts of answers that name nobody."""
    db.execute(
        """
        CREATE TABLE flags (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            learner INTEGER REFERENCES learners (id),
            language TEXT NOT NULL CHECK (language IN ('ja', 'en', 'zh')),
            set_id TEXT NOT NULL,
            version INTEGER NOT NULL,
            question TEXT NOT NULL,
            reason TEXT NOT NULL,
            words TEXT,
            given TEXT CHECK (json_valid(given)),
            at TEXT NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('open', 'accepted', 'rejected')),
            decided_by INTEGER,
            decided_at TEXT,
            answer TEXT,
            is_announced INTEGER NOT NULL CHECK (is_announced IN (0, 1)),
            is_told INTEGER NOT NULL CHECK (is_told IN (0, 1)),
            FOREIGN KEY (set_id, version, question) REFERENCES questions (set_id, version, question)
        ) STRICT
        """
    )
    db.execute("CREATE UNIQUE INDEX one_open_flag ON flags (learner, set_id, question) WHERE state = 'open'")
    db.execute("CREATE INDEX flags_of_learner ON flags (learner, at)")
    db.execute("CREATE INDEX flags_open ON flags (id) WHERE state = 'open'")
    db.execute(
        """
        CREATE TABLE question_state (
            set_id TEXT NOT NULL,
            version INTEGER NOT NULL,
            question TEXT NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('set-aside')),
            at TEXT NOT NULL,
            PRIMARY KEY (set_id, version, question),
            FOREIGN KEY (set_id, version, question) REFERENCES questions (set_id, version, question)
        ) STRICT, WITHOUT ROWID
        """
    )
    db.execute(
        """
        CREATE VIEW set_aside_questions AS
        SELECT it.set_id, it.version, it.question FROM question_state AS state
        JOIN questions AS flagged USING (set_id, version, question)
        JOIN questions AS it ON it.set_id = flagged.set_id AND it.question = flagged.question
            AND it.body = flagged.body
        """
    )
    db.execute("DROP VIEW askable_reviews")
    db.execute(
        """
        CREATE VIEW askable_reviews AS
        SELECT reviews.*, questions.version AS version FROM reviews
        CROSS JOIN sets ON sets.id = reviews.set_id AND sets.state = 'published'
        CROSS JOIN questions ON questions.set_id = reviews.set_id AND questions.question = reviews.question
            AND questions.version = (SELECT max(version) FROM set_versions AS v WHERE v.set_id = reviews.set_id)
        WHERE NOT EXISTS (
            SELECT 1 FROM question_state AS state CROSS JOIN questions AS flagged USING (set_id, version, question)
            WHERE state.set_id = reviews.set_id AND state.question = reviews.question
                AND flagged.body = questions.body
        )
        """
    )
    db.execute(
        """
        CREATE TABLE nameless_totals (
            set_id TEXT NOT NULL,
            version INTEGER NOT NULL,
            question TEXT NOT NULL,
            answered INTEGER NOT NULL,
            correct INTEGER NOT NULL,
            thousandths INTEGER NOT NULL,
            PRIMARY KEY (set_id, version, question)
        ) STRICT, WITHOUT ROWID
        """
    )
    db.execute("ALTER TABLE awaited RENAME TO awaited_before")
    db.execute(
        """
        CREATE TABLE awaited (
            learner INTEGER PRIMARY KEY REFERENCES learners (id),
            wanted TEXT NOT NULL,
            about TEXT,
            message INTEGER,
            asked_at TEXT NOT NULL,
            answered_by INTEGER
        ) STRICT
        """
    )
    db.execute(
        "INSERT INTO awaited (learner, wanted, message, asked_at, answered_by) "
        "SELECT learner, wanted, message, asked_at, answered_by FROM awaited_before"
    )
    db.execute("DROP TABLE awaited_before")


@MIGRATIONS()
def m017_languages_of_telegram(db: Database) -> None:
    """Keep which language a learner's Telegram speaks, for messages that come unasked and before any is chosen."""
    db.execute("ALTER TABLE learners ADD COLUMN telegram_language TEXT")


def unknown_migrations(db: Database) -> list[str]:
    """Name what a newer version of this program has done to the database."""
    with Database(memory=True, execute_plugins=False) as blank:
        known = {migration.name for migration in MIGRATIONS.pending(blank)}
    return [migration.name for migration in MIGRATIONS.applied(db) if migration.name not in known]


def migrate(db: Database) -> None:
    """Bring the schema up to date, all or nothing; two programs that start at once do it one after the other."""
    if not MIGRATIONS.pending(db):
        return
    # A table that others point at can be made anew only while nobody looks; they are looked at together at the end.
    db.execute("PRAGMA foreign_keys = OFF")
    try:
        db.execute("BEGIN IMMEDIATE")
        try:
            MIGRATIONS.apply(db)
            _check_references(db)
            db.execute("COMMIT")
        except BaseException:
            db.rollback()
            raise
    finally:
        db.execute("PRAGMA foreign_keys = ON")


def _check_references(db: Database) -> None:
    dangling = db.execute("PRAGMA foreign_key_check").fetchone()
    if dangling is not None:
        msg = f"a row of {dangling[0]} points at a row of {dangling[2]} that is not there"
        raise sqlite3.IntegrityError(msg)
