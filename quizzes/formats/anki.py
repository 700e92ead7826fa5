"""
Is there an Anki deck of a question set? Its gaps to be filled and its words, in one `.apkg` file.

Everything in it is known by ids that follow from the content, so a deck that is imported again changes the notes that
are there and doubles none. The same set at the same moment gives the same bytes.
"""

from __future__ import annotations

import hashlib
import zipfile
from functools import lru_cache
from io import BytesIO
from typing import TYPE_CHECKING, NamedTuple

import genanki

from quizzes.formats import anki_look as look
from quizzes.formats.anki_notes import CLOZE_FIELDS, WORD_FIELDS, cloze_notes, title_of, word_notes

if TYPE_CHECKING:
    from datetime import datetime

    from quizzes.formats.anki_notes import Note
    from quizzes.question import QuestionSet
    from quizzes.reader import Reader

# Part of every id: another number is another note type, to which no note of the old one is moved.
_MODELS = 1
_ID_BITS = 52  # Anki's own ids are milliseconds; a float holds these exactly as well
_LONG_AGO = (1980, 1, 1, 0, 0, 0)


class AnkiDeck(NamedTuple):
    """A deck as a file, and how many words and gaps it has."""

    content: bytes
    words: int
    gaps: int


def apkg(question_set: QuestionSet, reader: Reader | None, *, language: str, at: datetime) -> AnkiDeck | None:
    """
    Make the deck of a set; None where there is nothing to be learned with it.

    `language` is of the explanations and meanings. `at` is when the notes were made: an import takes what is newer than
    what it has.
    """
    words = [_note(_word_model(), note) for note in word_notes(question_set, reader, language)]
    gaps = [_note(_cloze_model(), note) for note in cloze_notes(question_set, reader, language)]
    if not words and not gaps:
        return None
    deck = genanki.Deck(_id("deck", question_set.id), title_of(question_set, language))
    for note in (*words, *gaps):
        deck.add_note(note)
    written = BytesIO()
    genanki.Package(deck).write_to_file(written, timestamp=at.timestamp())
    return AnkiDeck(_without_times(written.getvalue()), len(words), len(gaps))


@lru_cache(maxsize=1)
def _cloze_model() -> genanki.Model:
    return genanki.Model(
        _id("model", "cloze"),
        "quizbot cloze",
        fields=[{"name": name} for name in CLOZE_FIELDS],
        templates=[{"name": "Cloze", "qfmt": look.CLOZE_FRONT, "afmt": look.CLOZE_BACK}],
        css=look.CSS,
        model_type=genanki.Model.CLOZE,
    )


@lru_cache(maxsize=1)
def _word_model() -> genanki.Model:
    return genanki.Model(
        _id("model", "word"),
        "quizbot word",
        fields=[{"name": name} for name in WORD_FIELDS],
        templates=[{"name": "Word", "qfmt": look.WORD_FRONT, "afmt": look.WORD_BACK}],
        css=look.CSS,
    )


def _note(model: genanki.Model, note: Note) -> genanki.Note:
    guid = genanki.guid_for(_id("note", *note.key))
    return genanki.Note(model=model, fields=list(note.fields), tags=list(note.tags), guid=guid)


def _id(*parts: str) -> int:
    digest = hashlib.sha256("\0".join(("quizbot", str(_MODELS), *parts)).encode("utf-8", "surrogatepass")).digest()
    return int.from_bytes(digest[:8]) >> (64 - _ID_BITS)


def _without_times(archive: bytes) -> bytes:
    """Pack an archive anew, compressed, with no time in it of the machine's."""
    packed = BytesIO()
    with zipfile.ZipFile(BytesIO(archive)) as old, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(zipfile.ZipInfo(name, _LONG_AGO), old.read(name), zipfile.ZIP_DEFLATED)
    return packed.getvalue()
