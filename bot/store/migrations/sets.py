"""The schema of question sets in all their versions, and of the texts that are read beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.store.sqlite import Database


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


def m043_questions_found_by_their_word(db: Database) -> None:
    """Find the questions that ask for a word without looking at all others of their sets."""
    db.execute(
        """
        CREATE INDEX questions_by_word ON questions (
            CASE WHEN kind = 'cloze' THEN body ->> '$.answer[0]' ELSE
            CASE body ->> '$.subtype' WHEN 'meaning_to_term' THEN body ->> '$.answer[0]'
            WHEN 'term_to_meaning' THEN body ->> '$.prompt' WHEN 'reading_choice' THEN body ->> '$.prompt'
            WHEN 'reading_typed' THEN body ->> '$.prompt' END END,
            set_id, version, position
        )
        """
    )
