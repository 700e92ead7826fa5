"""
Which words are known of all that can be read, and what of them?

They are looked up in the latest versions of all published sets, from indexes: by their simplified writing, by how they
sound without tones, by what they mean, by their first and last characters.
"""

from __future__ import annotations

import json
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.store.columns import json_text
from bot.store.meanings import Meant, bounds, key_of, wholes
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import to_simplified
from quizzes.formats.reader_content import word_from_json
from quizzes.question import Localized

if TYPE_CHECKING:
    import sqlite3

    from bot.store.sqlite import Database
    from quizzes.reader import ReaderWord

LONGEST_WORD = 24
MOST_FOUND = 24  # sets that a word is looked up in; more are not told anybody
_MOST_NEAR = 200
_UMLAUT = lazy_regex("(?<![jqxy])(?:u[\u0300-\u036f]*[\u0308:]|v)")


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundWord:
    """A word of the set whose id and title are given."""

    set_id: str
    version: int
    title: Localized
    translation_language: str | None
    word: ReaderWord


def sound_of(reading: str) -> str:
    """Write a reading without tones, blanks and everything but letters: xià chǎng, xia4chang3 and xiachang are one."""
    letters = unicodedata.normalize("NFD", reading.lower())
    return "".join(letter for letter in letters if letter.isascii() and letter.isalpha()).replace("v", "u")


def _umlauts_of(reading: str) -> str:
    """Write a sound with `v` for each ü, typed ü, v or u:; those behind j, q, x and y are no others than their u."""
    letters = _UMLAUT.sub("v", unicodedata.normalize("NFD", reading.lower()))
    return "".join(letter for letter in letters if letter.isascii() and letter.isalpha())


def sounds_as_typed(reading: str, typed: str) -> bool:
    """Say whether a reading of the same sound has ü wherever one was typed; who types u may lack the key for ü."""
    return "v" not in _umlauts_of(typed) or _umlauts_of(typed) == _umlauts_of(reading)


def find(db: Database, word: str) -> list[FoundWord]:
    """Look a word up in all published sets, in either script."""
    rows = db.execute(
        "SELECT w.set_id, w.version, w.body, r.header FROM served_words AS w JOIN readers AS r "
        "ON r.set_id = w.set_id AND r.version = w.version WHERE w.word = ? ORDER BY w.set_id LIMIT ?",
        (to_simplified(word[: LONGEST_WORD + 1]), MOST_FOUND),
    )
    return [_found(row) for row in rows]


def sounding(db: Database, reading: str) -> list[str]:
    """Give the words of all published sets that are read so, whatever the tones; simplified."""
    typed = reading[: 8 * LONGEST_WORD]
    rows = db.execute(
        "SELECT DISTINCT word, json_extract(body, '$.reading') FROM served_words WHERE sound = ? ORDER BY word LIMIT ?",
        (sound_of(typed), _MOST_NEAR),
    )
    words = dict.fromkeys(word for word, reading in rows if sounds_as_typed(reading, typed))
    return [*words][:MOST_FOUND] if sound_of(typed) else []


def meaning(db: Database, text: str) -> list[Meant]:
    """Give the words of all published sets that mean what was typed, or whose glosses begin so; simplified."""
    key = key_of(text)
    rows = db.execute(
        "SELECT w.word, max(m.meaning = ?) AS is_exact, json_extract(w.body, '$.level') AS level "
        "FROM reader_meanings AS m JOIN served_words AS w USING (set_id, version, number) "
        "WHERE (m.meaning >= ? AND m.meaning < ?) OR m.meaning IN (SELECT value FROM json_each(?)) GROUP BY w.word "
        "ORDER BY is_exact DESC, level IS NULL, level, w.word LIMIT ?",
        (key, *bounds(key), json_text(wholes(key)), MOST_FOUND),
    )
    return [Meant(word=row["word"], is_exact=bool(row["is_exact"]), level=row["level"], place=0) for row in rows if key]


def near(db: Database, word: str, limit: int) -> list[str]:
    """Give words of published sets that it holds, longest first, then those that begin or end like it; simplified."""
    text = to_simplified(word[:LONGEST_WORD])
    if not text:
        return []
    parts = sorted({text[i:k] for i in range(len(text)) for k in range(i + 1, len(text) + 1)}, key=_longest_first)
    held = _all(
        db,
        "SELECT DISTINCT word FROM served_words WHERE word IN (SELECT value FROM json_each(?)) LIMIT ?",
        json_text(parts),
    )
    begin = _all(
        db,
        "SELECT DISTINCT word FROM served_words WHERE word > ? AND word < ? LIMIT ?",
        text[0],
        f"{text[0]}\U0010ffff",
    )
    end = _all(db, "SELECT DISTINCT word FROM served_words WHERE last = ? LIMIT ?", text[-1])
    ranked = [part for part in parts if part in held and len(part) > 1]
    others = (held | begin | end) - {*ranked, text}
    if ranked or any(len(other) > 1 for other in others):
        others = {other for other in others if len(other) > 1}
    ranked += sorted(others, key=lambda other: (-len(set(other) & set(text)), len(other), other))
    return ranked[:limit]


def _found(row: sqlite3.Row) -> FoundWord:
    header = json.loads(row["header"])
    return FoundWord(
        set_id=row["set_id"],
        version=row["version"],
        title=Localized(**header["title"]),
        translation_language=header["translation_language"],
        word=word_from_json(json.loads(row["body"])),
    )


def _all(db: Database, question: str, *values: str) -> set[str]:
    return {word for (word,) in db.execute(question, (*values, _MOST_NEAR))}


def _longest_first(part: str) -> tuple[int, str]:
    return -len(part), part
