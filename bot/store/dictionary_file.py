"""
Where does a word stand that no text has? In a file beside the database, made once from the dictionaries.

It holds nothing that is anybody's: who deletes it loses nothing, and the bot makes it anew. It is opened when the first
word is looked up, read from the disk entry by entry, and replaced as a whole.
"""

from __future__ import annotations

import logging
import sqlite3
from contextlib import ExitStack, closing, suppress
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from bot.store.columns import json_text
from bot.store.connection import connect, connect_to_read
from bot.store.copying import refuse, replaced, told
from bot.store.failure import cure_of
from bot.store.meanings import Meant, bounds, key_of, keys_of_headword, wholes
from bot.store.reader_words import LONGEST_WORD, sound_of, sounds_as_typed
from quizzes.chinese.pinyin import is_reading, normalized, syllables
from quizzes.chinese.scripts import to_simplified
from quizzes.chinese.syllables import UNSAID
from quizzes.headword import Headword
from quizzes.question import Localized

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path
    from typing import TypeVar

    from bot.store.sqlite import Database

    Found = TypeVar("Found")

FORMAT = 3
SUFFIX = ".dictionary"
_BETWEEN = "\n"
_CACHE_KILOBYTES, _CACHE_TO_WRITE_KILOBYTES = 256, 64_000
_LEAST_HELD = 2  # characters of a word that is found within another one
_LEAST_LETTERS, _MOST_LETTERS = 2, 8 * LONGEST_WORD

logger = logging.getLogger(__name__)


class DictionaryFile:
    """
    The words of one file, by any of their writings or by their sound; none while the file is not there.

    Belongs to one thread, but for `edition`.
    """

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._db: Database | None = None
        self._is_damaged = False

    def find(self, word: str) -> Headword | None:
        """Look a word up as it is written, else in simplified characters."""
        if not 0 < len(word) <= LONGEST_WORD:
            return None
        return self._asked(_find, word, None)

    def sounding(self, reading: str, limit: int) -> list[str]:
        """
        Give the words that sound so, in simplified characters: with the very tones where any has them, by level.

        Of characters those of the list of levels alone, where there are any; nothing for a mere letter, such as that of
        an answer.
        """
        sound = sound_of(reading[:_MOST_LETTERS])
        if len(sound) < _LEAST_LETTERS and not _has_tones(reading):
            return []
        return self._asked(lambda db, _: _sounding(db, sound, reading, limit), "", [])

    def held(self, text: str, limit: int) -> list[str]:
        """Give the words of two characters and more that a text holds, as they are written there, the longest first."""
        return self._asked(lambda db, asked: _held(db, asked, limit), text[:LONGEST_WORD], [])

    def characters(self, text: str, limit: int) -> list[str]:
        """Give the characters of a text that are words, each once, in its order; not those of a word by itself."""
        return self._asked(lambda db, asked: _characters(db, asked, limit), text[:LONGEST_WORD], [])

    def meaning(self, text: str, limit: int) -> list[Meant]:
        """Give the words of the lists and of our tables that mean what was typed, or whose glosses begin so."""
        key = key_of(text)
        return self._asked(lambda db, _: _meaning(db, key, limit), "", []) if key else []

    def is_missing(self) -> bool:
        """Say whether there is to be a file, and none that can be read is there: not yet, or for want of room."""
        return self._path is not None and not self._asked(lambda _, __: True, "", nothing=False)

    def edition(self) -> str | None:
        """Say of which dictionaries the file was made; None where it has to be made, or made anew."""
        if self._path is None or self._is_damaged:
            return None
        with suppress(sqlite3.Error), closing(connect_to_read(self._path)) as db:
            return _edition(db)
        return None

    def reopen(self) -> None:
        """Go on with the file that lies there now."""
        self.close()
        self._is_damaged = False

    def close(self) -> None:
        """Give the file back; who looks a word up opens it again."""
        if self._db is not None:
            self._db.close()
        self._db = None

    def _asked(self, question: Callable[[Database, str], Found], asked: str, nothing: Found) -> Found:
        try:
            db = self._opened()
            return nothing if db is None else question(db, asked.encode(errors="replace").decode())
        except sqlite3.Error as error:
            logger.warning("the dictionary cannot be read, it will be made anew: %s: %s", self._path, error)
            self.close()
            self._is_damaged = True
            return nothing

    def _opened(self) -> Database | None:
        if self._db is None and self._path is not None and not self._is_damaged and self._path.is_file():
            with ExitStack() as unless_it_is_one:
                db = unless_it_is_one.enter_context(closing(connect_to_read(self._path)))
                db.execute(f"PRAGMA cache_size = -{_CACHE_KILOBYTES}")
                if _edition(db) is not None:
                    unless_it_is_one.pop_all()
                    self._db = db
        return self._db


def write_dictionary(path: Path, edition: str, headwords: Iterable[Headword]) -> None:
    """
    Write the file; it is there when it is whole. What earlier tries have left behind goes.

    Raises:
        BadInput: it cannot be written; the message says the cure.
    """
    with told(path), replaced(path) as unfinished:
        try:
            with closing(connect(unfinished)) as db:
                _fill(db, edition, headwords)
        except sqlite3.Error as error:
            refuse(path, f"cannot be written ({error})", cure_of(error) or "look after the disk")


def _fill(db: Database, edition: str, headwords: Iterable[Headword]) -> None:
    db.execute("PRAGMA journal_mode = OFF")  # it is thrown away where anything goes wrong, and flushed once
    db.execute("PRAGMA synchronous = OFF")
    db.execute(f"PRAGMA cache_size = -{_CACHE_TO_WRITE_KILOBYTES}")
    db.execute(
        "CREATE TABLE words (word TEXT PRIMARY KEY, level INTEGER, readings TEXT, ja TEXT, en TEXT, entries TEXT)"
        " WITHOUT ROWID"
    )
    db.execute(
        "CREATE TABLE sounds (sound TEXT, word TEXT, reading TEXT, level INTEGER, PRIMARY KEY (sound, word, reading))"
        " WITHOUT ROWID"
    )
    db.execute(
        "CREATE TABLE meanings (meaning TEXT, word TEXT, level INTEGER, place INTEGER, PRIMARY KEY (meaning, word))"
        " WITHOUT ROWID"
    )
    with db.atomic():
        for each in headwords:
            db.execute("INSERT INTO words VALUES (?, ?, ?, ?, ?, ?)", _row(each))
            if to_simplified(each.word) == each.word:  # it is found once, as simplified texts have it
                db.conn.executemany("INSERT OR IGNORE INTO sounds VALUES (?, ?, ?, ?)", _sounds(each))
                db.conn.executemany("INSERT INTO meanings VALUES (?, ?, ?, ?)", _told(each))
        db.execute("CREATE TABLE edition (name TEXT NOT NULL)")
        db.execute("INSERT INTO edition VALUES (?)", (edition,))
    db.execute(f"PRAGMA user_version = {FORMAT}")


def _row(headword: Headword) -> tuple[str, int | None, str, str | None, str | None, str]:
    own = headword.own
    return (
        headword.word,
        headword.level,
        _BETWEEN.join(headword.readings),
        None if own is None else own.ja,
        None if own is None else own.en,
        _BETWEEN.join(headword.entries),
    )


def _sounds(headword: Headword) -> Iterator[tuple[str, str, str, int | None]]:
    for reading in headword.readings:
        yield sound_of(reading), headword.word, _toned(reading), headword.level


def _told(headword: Headword) -> Iterator[tuple[str, str, int | None, int]]:
    for meaning, place in keys_of_headword(headword).items():
        yield meaning, headword.word, headword.level, place


def _has_tones(reading: str) -> bool:
    return any(syllable.tone != UNSAID for syllable in syllables(reading) or ())


def _toned(reading: str) -> str:
    parts = reading.split()
    if all(map(_is_plain, parts)):  # as nearly all of the dictionary: to split a hundred thousand again takes long
        return "".join(parts)
    return normalized(reading).replace(" ", "")


@lru_cache(maxsize=1 << 12)
def _is_plain(part: str) -> bool:
    return is_reading(part) and normalized(part) == part


def _find(db: Database, word: str) -> Headword | None:
    row = _row_of(db, word) or _row_of(db, to_simplified(word))
    if row is None:
        return None
    ja, en = row["ja"], row["en"]
    return Headword(
        word=row["word"],
        readings=_parts(row["readings"]),
        level=row["level"],
        own=Localized(ja=ja, en=en) if ja or en else None,
        entries=_parts(row["entries"]),
    )


def _row_of(db: Database, word: str) -> sqlite3.Row | None:
    row: sqlite3.Row | None = db.execute("SELECT * FROM words WHERE word = ?", (word,)).fetchone()
    return row


def _parts(text: str) -> tuple[str, ...]:
    return tuple(filter(None, text.split(_BETWEEN)))


def _sounding(db: Database, sound: str, reading: str, limit: int) -> list[str]:
    rows = db.execute(
        "SELECT word, max(reading = ?) AS is_exact, level, group_concat(reading, ' ') AS readings FROM sounds "
        "WHERE sound = ? GROUP BY word ORDER BY is_exact DESC, level IS NULL, level, word",
        (_toned(reading) if _has_tones(reading) else "", sound),
    )
    typed = [*islice((row for row in rows if _is_one_typed(row["readings"], reading)), limit)]
    said = [row for row in typed if row["is_exact"] or not typed[0]["is_exact"]]
    are_listed = any(row["level"] is not None for row in said)
    return [row["word"] for row in said if len(row["word"]) > 1 or row["level"] is not None or not are_listed]


def _is_one_typed(readings: str, typed: str) -> bool:
    return any(sounds_as_typed(reading, typed) for reading in readings.split())


def _meaning(db: Database, key: str, limit: int) -> list[Meant]:
    rows = db.execute(
        "SELECT word, max(meaning = ?) AS is_exact, level, min(place) AS place FROM meanings "
        "WHERE (meaning >= ? AND meaning < ?) OR meaning IN (SELECT value FROM json_each(?)) GROUP BY word "
        "ORDER BY is_exact DESC, level IS NULL, level, place, word LIMIT ?",
        (key, *bounds(key), json_text(wholes(key)), limit),
    )
    return [
        Meant(word=row["word"], is_exact=bool(row["is_exact"]), level=row["level"], place=row["place"]) for row in rows
    ]


def _characters(db: Database, text: str, limit: int) -> list[str]:
    single = [*dict.fromkeys(text)]
    rows = db.execute("SELECT word FROM words WHERE word IN (SELECT value FROM json_each(?))", (json_text(single),))
    known = {word for (word,) in rows}
    return [character for character in single if character in known][:limit]


def _held(db: Database, text: str, limit: int) -> list[str]:
    parts = [text[i : i + n] for n in range(len(text) - 1, _LEAST_HELD - 1, -1) for i in range(len(text) - n + 1)]
    rows = db.execute("SELECT word FROM words WHERE word IN (SELECT value FROM json_each(?))", (json_text(parts),))
    known = {word for (word,) in rows}
    return [part for part in dict.fromkeys(parts) if part in known][:limit]


def _edition(db: Database) -> str | None:
    (form,) = db.execute("PRAGMA user_version").fetchone()
    row = db.execute("SELECT name FROM edition").fetchone() if form == FORMAT else None
    return None if row is None else str(row["name"])
