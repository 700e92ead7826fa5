"""
The schema by which words of what is read are found by what they mean.

How a meaning is cut and compared stands here as it was then: what the program does today may change, a step that was
taken may not.
"""

from __future__ import annotations

import json
import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.store.sqlite import Database

_LONGEST, _LEAST_LETTERS = 40, 2
_AROUND = " ~〜…・!?.。\"'“”‘’「」"
_ARTICLE_ANYWHERE = r"(?:to|an?|the)\s+(?=\S)"
_ARTICLE = rf"\A{_ARTICLE_ANYWHERE}"
_HIRAGANA = {code: code - 0x60 for code in range(0x30A1, 0x30F7)}


def m035_meanings_of_readers(db: Database) -> None:
    """Let the words of what is read be found by what they mean."""
    db.execute(
        """
        CREATE TABLE reader_meanings (
            meaning TEXT NOT NULL,
            set_id TEXT NOT NULL,
            version INTEGER NOT NULL,
            number INTEGER NOT NULL,
            PRIMARY KEY (meaning, set_id, version, number),
            FOREIGN KEY (set_id, version, number) REFERENCES reader_words (set_id, version, number)
        ) STRICT, WITHOUT ROWID
        """
    )
    _fill(db, _ARTICLE_ANYWHERE)


def m038_meanings_with_all_letters(db: Database) -> None:
    """Make them anew: of `photo album` was made `phoalbum`, for the `to` in it was taken for one before a verb."""
    db.execute("DELETE FROM reader_meanings")
    _fill(db, _ARTICLE)


def _fill(db: Database, article: str) -> None:
    rows = db.execute("SELECT set_id, version, number, body FROM reader_words").fetchall()
    for set_id, version, number, body in rows:
        db.conn.executemany(
            "INSERT INTO reader_meanings VALUES (?, ?, ?, ?)",
            ((meaning, set_id, version, number) for meaning in dict.fromkeys(_meanings(body, article))),
        )


def _meanings(body: str, article: str) -> Iterator[str]:
    """Give what a word is found by, in Japanese and English, of the text and in general."""
    told = json.loads(body)
    for name in ("meaning", "general"):
        glosses = told.get(name) or {}
        for gloss in filter(None, (glosses.get("ja"), glosses.get("en"))):
            for part in re.split("[;/、,\n]", _without_notes(unicodedata.normalize("NFKC", gloss))):
                yield from filter(None, [_key(part, article)])


def _key(text: str, article: str) -> str:
    whole = text.encode(errors="replace").decode()  # of half a character no database knows
    plain = unicodedata.normalize("NFKC", whole).casefold().translate(_HIRAGANA)
    key = re.sub(article, "", " ".join(_without_notes(plain).split()).strip(_AROUND), count=1)
    key = key.removesuffix("する") or key
    is_long_enough = len(key) >= _LEAST_LETTERS or re.search("[\u3400-\u9fff]", key) is not None
    return key if any(map(str.isalnum, key)) and is_long_enough and len(key) <= _LONGEST else ""


def _without_notes(text: str) -> str:
    return re.sub(r"\([^()]*\)|\[[^\[\]]*\]", " ", text)
