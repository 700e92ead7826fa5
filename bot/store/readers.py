"""
What is there to read beside a set?

A reader is of one version of a set and comes with it, or never. What is read and looked up is that of the latest
versions of published sets.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.store import reader_words, reading_places, word_questions
from bot.store.access import Part, reads, writes
from bot.store.columns import json_text
from bot.store.meanings import keys_of
from quizzes.chinese.scripts import to_simplified
from quizzes.formats.reader_content import (
    entry_from_json,
    entry_to_json,
    paragraph_from_json,
    paragraph_to_json,
    word_from_json,
    word_to_json,
)
from quizzes.question import Localized
from quizzes.reader import Reader

if TYPE_CHECKING:
    from concurrent.futures import Future

    from bot.store.sqlite import Database
    from quizzes.glossary import GlossaryEntry
    from quizzes.reader import ReaderParagraph, ReaderWord


@dataclass(frozen=True, slots=True, kw_only=True)
class ReaderInfo:
    """A reader without what it holds: of which version of which set, its glossary, and how many paragraphs."""

    set_id: str
    version: int
    title: Localized
    language: str
    translation_language: str | None
    paragraphs: int
    glossary: tuple[GlossaryEntry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NewReader:
    """A reader made ready to be written, so that the writer's transaction is short."""

    header: str
    paragraphs: tuple[tuple[str, str], ...]
    words: tuple[tuple[str, str | None, str], ...]
    meanings: tuple[tuple[str, int], ...]


def made_ready(reader: Reader) -> NewReader:
    """Turn a reader into what its rows hold."""
    header = {
        "title": dict(reader.title.items()),
        "language": reader.language,
        "translation_language": reader.translation_language,
        "glossary": [entry_to_json(entry) for entry in reader.glossary],
    }
    of_paragraphs: dict[int, list[tuple[int, int]]] = {}
    for number, word in enumerate(reader.words):
        for at, sentence in word.places:
            of_paragraphs.setdefault(at, []).append((sentence, number))
    return NewReader(
        header=json_text(header),
        paragraphs=tuple(
            (json_text(paragraph_to_json(each)), json_text(_numbers(of_paragraphs.get(number, []))))
            for number, each in enumerate(reader.paragraphs)
        ),
        words=tuple(
            (
                to_simplified(each.word),
                each.reading and reader_words.sound_of(each.reading),
                json_text(word_to_json(each)),
            )
            for each in reader.words
        ),
        meanings=tuple(
            (meaning, number)
            for number, each in enumerate(reader.words)
            for meaning in keys_of(each.meaning, each.general)
        ),
    )


def add(db: Database, set_id: str, version: int, new: NewReader) -> bool:
    """Put a reader beside a version of a set."""
    is_there = db.execute("SELECT 1 FROM set_versions WHERE set_id = ? AND version = ?", (set_id, version)).fetchone()
    is_read = db.execute("SELECT 1 FROM readers WHERE set_id = ? AND version = ?", (set_id, version)).fetchone()
    if is_there is None or is_read is not None:
        return False
    db.execute(
        "INSERT INTO readers (set_id, version, header, paragraphs) VALUES (?, ?, ?, ?)",
        (set_id, version, new.header, len(new.paragraphs)),
    )
    db.conn.executemany(
        "INSERT INTO reader_paragraphs (set_id, version, paragraph, body, words) VALUES (?, ?, ?, ?, ?)",
        ((set_id, version, number, *row) for number, row in enumerate(new.paragraphs)),
    )
    db.conn.executemany(
        "INSERT INTO reader_words (set_id, version, number, word, last, sound, body) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            (set_id, version, number, word, word[-1:], sound, body)
            for number, (word, sound, body) in enumerate(new.words)
        ),
    )
    db.conn.executemany(
        "INSERT INTO reader_meanings (meaning, set_id, version, number) VALUES (?, ?, ?, ?)",
        ((meaning, set_id, version, number) for meaning, number in new.meanings),
    )
    return True


def info(db: Database, set_id: str, version: int | None = None) -> ReaderInfo | None:
    """Give what is known of the reader of a version, by default a set's latest, whatever the set's state."""
    row = db.execute(
        "SELECT * FROM readers AS r WHERE set_id = ? AND version = "
        "coalesce(?, (SELECT max(version) FROM set_versions AS other WHERE other.set_id = r.set_id))",
        (set_id, version),
    ).fetchone()
    if row is None:
        return None
    header = json.loads(row["header"])
    return ReaderInfo(
        set_id=row["set_id"],
        version=row["version"],
        title=Localized(**header["title"]),
        language=header["language"],
        translation_language=header["translation_language"],
        paragraphs=row["paragraphs"],
        glossary=tuple(map(entry_from_json, header["glossary"])),
    )


def set_ids(db: Database) -> list[str]:
    """List the published sets whose latest version can be read, by id."""
    return [set_id for (set_id,) in db.execute("SELECT set_id FROM served_readers ORDER BY set_id")]


def titles(db: Database) -> dict[str, Localized]:
    """Give the titles of what can be read, in one go: without the glossaries, of which nothing is listed."""
    rows = db.execute("SELECT set_id, header -> '$.title' FROM served_readers ORDER BY set_id")
    return {set_id: Localized(**json.loads(title)) for set_id, title in rows}


def whole(db: Database, set_id: str, version: int | None = None) -> Reader | None:
    """Give a whole reader, by default of the latest version; a long one takes a while."""
    found = info(db, set_id, version)
    if found is None:
        return None
    key = (found.set_id, found.version)
    paragraphs = db.execute(
        "SELECT body FROM reader_paragraphs WHERE set_id = ? AND version = ? ORDER BY paragraph", key
    )
    words = db.execute("SELECT body FROM reader_words WHERE set_id = ? AND version = ? ORDER BY number", key)
    return Reader(
        title=found.title,
        language=found.language,
        translation_language=found.translation_language,
        paragraphs=tuple(paragraph_from_json(json.loads(body)) for (body,) in paragraphs),
        glossary=found.glossary,
        words=tuple(word_from_json(json.loads(body)) for (body,) in words),
    )


def paragraph(db: Database, set_id: str, version: int, number: int) -> ReaderParagraph | None:
    """Give one paragraph, by its number from 0."""
    row = db.execute(
        "SELECT body FROM reader_paragraphs WHERE set_id = ? AND version = ? AND paragraph = ?",
        (set_id, version, number),
    ).fetchone()
    return None if row is None else paragraph_from_json(json.loads(row["body"]))


def on_line(db: Database, set_id: str, version: int, line: int) -> int | None:
    """Give the number of the paragraph that stands, or whose translation stands, on a line; of long texts slow."""
    return _holding(db, "lines", set_id, version, line)


def with_term(db: Database, set_id: str, version: int, term: int) -> int | None:
    """Give the number of the first paragraph that has an entry of the glossary, by its number; so slow too."""
    return _holding(db, "terms", set_id, version, term)


def words_of(db: Database, set_id: str, version: int, number: int) -> list[ReaderWord]:
    """Give the words of a paragraph, in the order of the text."""
    rows = db.execute(
        "SELECT w.body FROM reader_paragraphs AS p, json_each(p.words) AS each JOIN reader_words AS w "
        "ON w.set_id = p.set_id AND w.version = p.version AND w.number = each.value "
        "WHERE p.set_id = ? AND p.version = ? AND p.paragraph = ? ORDER BY each.key",
        (set_id, version, number),
    )
    return [word_from_json(json.loads(body)) for (body,) in rows]


def _holding(db: Database, list_: str, set_id: str, version: int, number: int) -> int | None:
    row = db.execute(
        "SELECT paragraph FROM reader_paragraphs AS p WHERE set_id = ? AND version = ? "
        "AND EXISTS (SELECT 1 FROM json_each(p.body, '$.' || ?) WHERE value = ?) ORDER BY paragraph LIMIT 1",
        (set_id, version, list_, number),
    ).fetchone()
    return None if row is None else int(row["paragraph"])


def _numbers(of_sentences: list[tuple[int, int]]) -> list[int]:
    return list(dict.fromkeys(word for _, word in sorted(of_sentences)))


class Readers(Part):
    """What the database knows of readers; reading answers at once, writing gives a future."""

    def add(self, set_id: str, version: int, reader: Reader) -> Future[bool]:
        """Put a reader beside a version that has none; False where it has one or is not there."""
        return self._access.write(add, set_id, version, made_ready(reader))

    info = reads(info)
    set_ids = reads(set_ids)
    titles = reads(titles)
    reader = reads(whole)
    paragraph = reads(paragraph)
    on_line = reads(on_line)
    with_term = reads(with_term)
    words_of = reads(words_of)
    word = reads(reader_words.find)
    asking = reads(word_questions.asking)
    sounding = reads(reader_words.sounding)
    meaning = reads(reader_words.meaning)
    near = reads(reader_words.near)
    place = reads(reading_places.find)
    last_set = reads(reading_places.last_set)
    last_dealt_with = reads(reading_places.last_dealt_with)
    keep_place = writes(reading_places.keep)
