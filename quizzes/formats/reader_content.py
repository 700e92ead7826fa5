"""
A reader as format 1 writes it, and back; `reader_json` says what is wrong with one from outside.

A reading is written with a blank between words and a hyphen between the syllables of one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.formats.question_content import localized
from quizzes.glossary import GlossaryEntry
from quizzes.reader import FORMAT, Place, Reader, ReaderParagraph, ReaderSentence, ReaderWord

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from quizzes.question import Localized


def reader_to_json(reader: Reader) -> dict[str, Any]:
    """Give a reader as format 1, what is not there left out."""
    return _present(
        {
            "format": FORMAT,
            "title": dict(reader.title.items()),
            "language": reader.language,
            "translation_language": reader.translation_language,
            "paragraphs": [paragraph_to_json(paragraph) for paragraph in reader.paragraphs],
            "glossary": [entry_to_json(entry) for entry in reader.glossary],
            "words": [word_to_json(word) for word in reader.words],
        }
    )


def paragraph_to_json(paragraph: ReaderParagraph) -> dict[str, Any]:
    """Give a paragraph, what is not there left out."""
    return _present(
        {
            "lines": list(paragraph.lines),
            "speaker": paragraph.speaker,
            "sentences": [
                _present(
                    {
                        "source": sentence.source,
                        "translation": sentence.translation,
                        "reading": " ".join("-".join(word) for word in sentence.reading) or None,
                    }
                )
                for sentence in paragraph.sentences
            ],
            "translation": paragraph.translation,
            "terms": list(paragraph.terms) or None,
        }
    )


def paragraph_from_json(content: Mapping[str, Any]) -> ReaderParagraph:
    """Make a paragraph of what `paragraph_to_json` gives."""
    return ReaderParagraph(
        lines=tuple(content["lines"]),
        speaker=content.get("speaker"),
        sentences=tuple(
            ReaderSentence(
                source=sentence["source"],
                translation=sentence.get("translation"),
                reading=reading_from_json(sentence.get("reading", "")),
            )
            for sentence in content["sentences"]
        ),
        translation=content.get("translation"),
        terms=tuple(content.get("terms", ())),
    )


def entry_to_json(entry: GlossaryEntry) -> dict[str, Any]:
    """Give an entry of the glossary, what is not there left out."""
    return _present(
        {
            "number": entry.number,
            "word": entry.word,
            "reading": entry.reading,
            "meaning": entry.meaning,
            "line": entry.line,
            "meaning_line": entry.meaning_line,
        }
    )


def entry_from_json(content: Mapping[str, Any]) -> GlossaryEntry:
    """Make an entry of what `entry_to_json` gives."""
    return GlossaryEntry(
        number=content.get("number"),
        word=content["word"],
        reading=content.get("reading"),
        meaning=content.get("meaning"),
        line=content["line"],
        meaning_line=content.get("meaning_line"),
    )


def word_to_json(word: ReaderWord) -> dict[str, Any]:
    """Give a word, what is not there left out."""
    return _present(
        {
            "word": word.word,
            "kind": "term" if word.is_term else "word",
            "reading": word.reading,
            "level": word.level,
            "meaning": None if word.meaning is None else dict(word.meaning.items()),
            "general": None if word.general is None else dict(word.general.items()),
            "example": word.example,
            "places": [list(place) for place in word.places],
        }
    )


def word_from_json(content: Mapping[str, Any]) -> ReaderWord:
    """Make a word of what `word_to_json` gives."""
    return ReaderWord(
        word=content["word"],
        is_term=content["kind"] == "term",
        reading=content.get("reading"),
        level=content.get("level"),
        meaning=_optional(content.get("meaning")),
        general=_optional(content.get("general")),
        example=content.get("example"),
        places=tuple(Place(*place) for place in content["places"]),
    )


def reader_from_json(content: Mapping[str, Any]) -> Reader:
    """Make a reader of what `reader_to_json` gives."""
    return Reader(
        title=localized(content["title"]),
        language=content["language"],
        translation_language=content.get("translation_language"),
        paragraphs=tuple(map(paragraph_from_json, content["paragraphs"])),
        glossary=tuple(map(entry_from_json, content["glossary"])),
        words=tuple(map(word_from_json, content["words"])),
    )


def reading_from_json(text: str) -> tuple[tuple[str, ...], ...]:
    """Make a reading of how it is written: a blank between words, a hyphen between syllables."""
    return tuple(tuple(word.split("-")) for word in text.split(" ") if word)


def _optional(texts: Mapping[str, str] | None) -> Localized | None:
    return None if texts is None else localized(texts)


def _present(content: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in content.items() if value is not None}
