"""
Readers as JSON, format 1: values to bytes, always the same, and bytes to values, strictly.

Every paragraph and every word has a line of its own, so that the file can be read and compared by people. A reading is
written with a blank between words and a hyphen between the syllables of one.
"""

from __future__ import annotations

import json
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from quizzes.chinese.scripts import hanzi_of
from quizzes.errors import InvalidSet
from quizzes.formats.fields import COUNT, LOCALIZED, TEXT, TITLE
from quizzes.formats.json_text import json_value
from quizzes.formats.question_content import localized
from quizzes.formats.shape import Field, ListOf, OneOf, Record, Whole
from quizzes.formats.shape_check import problem_at, problems_of_shape
from quizzes.glossary import GlossaryEntry
from quizzes.languages import Script, TranslationLanguage
from quizzes.limits import DEFAULT_LIMITS
from quizzes.question import HIGHEST_LEVEL
from quizzes.reader import FORMAT, Place, Reader, ReaderParagraph, ReaderSentence, ReaderWord

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Any

    from quizzes.formats.shape import Shape
    from quizzes.limits import Limits
    from quizzes.problem import Problem
    from quizzes.question import Localized

_MOST_PROBLEMS = 1_000
_INDEX = Whole(least=0, most=1_000_000)


def _required(name: str, shape: Shape, note: str) -> Field:
    return Field(name=name, shape=shape, note=note, is_required=True)


SENTENCE = Record(
    fields=(
        _required("source", TEXT, "the Chinese sentence"),
        Field(name="translation", shape=TEXT, note="its translation"),
        Field(name="reading", shape=TEXT, note="a syllable a hanzi; none where there is no hanzi"),
    )
)
PARAGRAPH = Record(
    fields=(
        _required("lines", ListOf(item=COUNT, least=1), "the lines of the text and its translation, from 1"),
        Field(name="speaker", shape=TEXT, note="who speaks; none where it is narrated"),
        _required("sentences", ListOf(item=SENTENCE, least=1), "the sentences"),
        Field(name="translation", shape=TEXT, note="the translation of the whole"),
        Field(name="terms", shape=ListOf(item=_INDEX), note="the numbers of its glossary entries, from 0"),
    )
)
ENTRY = Record(
    fields=(
        Field(name="number", shape=TEXT, note="the number of its footnote"),
        _required("word", TEXT, "the headword"),
        Field(name="reading", shape=TEXT, note="its pinyin"),
        Field(name="meaning", shape=TEXT, note="its meaning, as the interview has it"),
        _required("line", COUNT, "the line of the headword"),
        Field(name="meaning_line", shape=COUNT, note="the line of the meaning"),
    )
)
WORD = Record(
    fields=(
        _required("word", TEXT, "the word as the text first writes it"),
        Field(name="reading", shape=TEXT, note="its pinyin, where that is certain"),
        Field(name="level", shape=Whole(least=1, most=HIGHEST_LEVEL), note="its level in HSK 3.0, 7 for 7-9"),
        Field(name="meaning", shape=TITLE, note="what it means in this text, in Chinese if no more is known"),
        Field(name="general", shape=LOCALIZED, note="what it means in general"),
        _required("kind", OneOf(values=("term", "word")), "a term is a word that the glossary explains"),
        _required("places", ListOf(item=ListOf(item=_INDEX, least=1)), "its sentences as [paragraph, sentence]"),
    )
)
READER = Record(
    fields=(
        _required("format", OneOf(values=(FORMAT,)), f'"{FORMAT}"'),
        _required("title", TITLE, "the title"),
        _required("language", OneOf(values=tuple(Script)), "the script of the text"),
        Field(
            name="translation_language",
            shape=OneOf(values=tuple(TranslationLanguage)),
            note="the language of the translation",
        ),
        _required("paragraphs", ListOf(item=PARAGRAPH, least=1), "the paragraphs"),
        _required("glossary", ListOf(item=ENTRY), "the glossary"),
        _required("words", ListOf(item=WORD), "the words that can be looked up"),
    )
)


def write_reader(reader: Reader) -> bytes:
    """Write a reader; the same reader gives the same bytes everywhere."""
    content = reader_to_json(reader)
    lines = ",\n".join(f" {_text(name)}: {_laid_out(value)}" for name, value in content.items())
    return f"{{\n{lines}\n}}\n".encode()


def read_reader(data: bytes, *, limits: Limits = DEFAULT_LIMITS) -> Reader:
    """
    Read a reader.

    Raises:
        InvalidSet: it breaks format 1; `problems` holds every fault with its JSON path, or its line where the file is
            no JSON at all.
    """
    content = json_value(data, limits)
    long = replace(limits, items=limits.hanzi, characters=limits.hanzi)  # no list and no text is longer than the text
    problems = list(islice(problems_of_shape(READER, content, (), long), _MOST_PROBLEMS))
    if problems or not isinstance(content, dict):
        raise InvalidSet(problems)
    problems = list(islice(_problems_between(content), _MOST_PROBLEMS))
    if problems:
        raise InvalidSet(problems)
    return _reader_from_json(content)


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
                reading=_reading(sentence.get("reading", "")),
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
        places=tuple(Place(*place) for place in content["places"]),
    )


def _reader_from_json(content: Mapping[str, Any]) -> Reader:
    return Reader(
        title=localized(content["title"]),
        language=content["language"],
        translation_language=content.get("translation_language"),
        paragraphs=tuple(map(paragraph_from_json, content["paragraphs"])),
        glossary=tuple(map(entry_from_json, content["glossary"])),
        words=tuple(map(word_from_json, content["words"])),
    )


def _problems_between(content: Mapping[str, Any]) -> Iterator[Problem]:
    """Give what one part demands of another: a syllable a hanzi, and nothing that points at what is not there."""
    counts = [len(paragraph["sentences"]) for paragraph in content["paragraphs"]]
    entries = len(content["glossary"])
    for i, paragraph in enumerate(content["paragraphs"]):
        yield from _problems_of_paragraph(paragraph, ("paragraphs", i), entries)
    for i, word in enumerate(content["words"]):
        for place in word["places"]:
            if not (len(place) == len(Place._fields) and place[0] < len(counts) and place[1] < counts[place[0]]):
                yield problem_at(("words", i, "places"), "wrong-number", f"there is no sentence at {place}")


def _problems_of_paragraph(paragraph: Mapping[str, Any], at: tuple[str | int, ...], entries: int) -> Iterator[Problem]:
    for number in paragraph.get("terms", ()):
        if number >= entries:
            yield problem_at((*at, "terms"), "wrong-number", f"there is no entry {number} in the glossary")
    for k, sentence in enumerate(paragraph["sentences"]):
        syllables = sum(map(len, _reading(sentence.get("reading", ""))))
        hanzi = len(hanzi_of(sentence["source"]))
        if syllables != hanzi:
            message = f"there are {syllables} syllables for {hanzi} hanzi"
            yield problem_at((*at, "sentences", k, "reading"), "wrong-number", message)


def _reading(text: str) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(word.split("-")) for word in text.split(" ") if word)


def _optional(texts: Mapping[str, str] | None) -> Localized | None:
    return None if texts is None else localized(texts)


def _present(content: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in content.items() if value is not None}


def _laid_out(value: object) -> str:
    if not isinstance(value, list):
        return _text(value)
    return "[" + ",".join(f"\n  {_text(item)}" for item in value) + ("\n ]" if value else "]")


def _text(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
