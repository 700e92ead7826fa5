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
    from datetime import datetime

    from bot.store.access import Access
    from bot.store.meanings import Meant
    from bot.store.reader_words import FoundWord
    from bot.store.reading_places import ReadingPlace
    from bot.store.sqlite import Database
    from bot.tutor.session import QuestionRef
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


class Readers:
    """What the database knows of readers; reading answers at once, writing gives a future."""

    def __init__(self, access: Access) -> None:
        self._access = access

    def add(self, set_id: str, version: int, reader: Reader) -> Future[bool]:
        """Put a reader beside a version that has none; False where it has one or is not there."""
        return self._access.write(add, set_id, version, made_ready(reader))

    def info(self, set_id: str, version: int | None = None) -> ReaderInfo | None:
        """Give what is known of the reader of a version, by default a set's latest, whatever the set's state."""
        return self._access.read(info, set_id, version)

    def set_ids(self) -> list[str]:
        """List the published sets whose latest version can be read, by id."""
        return self._access.read(set_ids)

    def titles(self) -> dict[str, Localized]:
        """Give the titles of all that can be read, by the ids of the sets, in their order."""
        return self._access.read(titles)

    def reader(self, set_id: str, version: int | None = None) -> Reader | None:
        """Give a whole reader, by default of the latest version; a long one takes a while."""
        return self._access.read(whole, set_id, version)

    def paragraph(self, set_id: str, version: int, number: int) -> ReaderParagraph | None:
        """Give one paragraph, by its number from 0."""
        return self._access.read(paragraph, set_id, version, number)

    def on_line(self, set_id: str, version: int, line: int) -> int | None:
        """Give the number of the paragraph that stands, or whose translation stands, on a line; of long texts slow."""
        return self._access.read(on_line, set_id, version, line)

    def with_term(self, set_id: str, version: int, term: int) -> int | None:
        """Give the number of the first paragraph that has an entry of the glossary, by its number; so slow too."""
        return self._access.read(with_term, set_id, version, term)

    def words_of(self, set_id: str, version: int, number: int) -> list[ReaderWord]:
        """Give the words of a paragraph, in the order of the text."""
        return self._access.read(words_of, set_id, version, number)

    def word(self, word: str) -> list[FoundWord]:
        """Look a word up in all published sets, in either script."""
        return self._access.read(reader_words.find, word)

    def asking(self, word: str, language: str, most: int) -> list[QuestionRef]:
        """Give questions of a published set that ask for a word; of one that is translated into a language first."""
        return self._access.read(word_questions.asking, word, language, most)

    def sounding(self, reading: str) -> list[str]:
        """Give the words of all published sets that are read so, whatever the tones; simplified."""
        return self._access.read(reader_words.sounding, reading)

    def meaning(self, text: str) -> list[Meant]:
        """Give the words of all published sets that mean what was typed, or whose glosses begin so; simplified."""
        return self._access.read(reader_words.meaning, text)

    def near(self, word: str, limit: int) -> list[str]:
        """Give words of all published sets that a word holds, or begins or ends like, best first; simplified."""
        return self._access.read(reader_words.near, word, limit)

    def place(self, learner: int, set_id: str) -> ReadingPlace | None:
        """Say how far a learner has read in a set."""
        return self._access.read(reading_places.find, learner, set_id)

    def last_set(self, learner: int) -> str | None:
        """Say in which published set a learner has read last."""
        return self._access.read(reading_places.last_set, learner)

    def last_dealt_with(self, learner: int) -> str | None:
        """Say which published set that can be read a learner has read, or was asked about, last."""
        return self._access.read(reading_places.last_dealt_with, learner)

    def keep_place(self, place: ReadingPlace, at: datetime) -> Future[None]:
        """Write down how far a learner has read."""
        return self._access.write(reading_places.keep, place, at)


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
    """Give what is known of a reader, by default of that of the set's latest version."""
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
    """List the published sets whose latest version can be read."""
    return [set_id for (set_id,) in db.execute("SELECT set_id FROM served_readers ORDER BY set_id")]


def titles(db: Database) -> dict[str, Localized]:
    """Give the titles of what can be read, in one go: without the glossaries, of which nothing is listed."""
    rows = db.execute("SELECT set_id, header -> '$.title' FROM served_readers ORDER BY set_id")
    return {set_id: Localized(**json.loads(title)) for set_id, title in rows}


def whole(db: Database, set_id: str, version: int | None) -> Reader | None:
    """Give a whole reader."""
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
    """Give one paragraph."""
    row = db.execute(
        "SELECT body FROM reader_paragraphs WHERE set_id = ? AND version = ? AND paragraph = ?",
        (set_id, version, number),
    ).fetchone()
    return None if row is None else paragraph_from_json(json.loads(row["body"]))


def on_line(db: Database, set_id: str, version: int, line: int) -> int | None:
    """Give the paragraph that stands on a line."""
    return _holding(db, "lines", set_id, version, line)


def with_term(db: Database, set_id: str, version: int, term: int) -> int | None:
    """Give the first paragraph that has an entry of the glossary."""
    return _holding(db, "terms", set_id, version, term)


def words_of(db: Database, set_id: str, version: int, number: int) -> list[ReaderWord]:
    """Give the words of a paragraph."""
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
