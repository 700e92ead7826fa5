"""
Readers as JSON, format 1: values to bytes, always the same, and bytes to values, strictly.

Every paragraph and every word has a line of its own, so that the file can be read and compared by people.
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
from quizzes.formats.reader_content import reader_from_json, reader_to_json, reading_from_json
from quizzes.formats.shape import Field, ListOf, OneOf, Record, Whole
from quizzes.formats.shape_check import problem_at, problems_of_shape
from quizzes.languages import Script, TranslationLanguage
from quizzes.limits import DEFAULT_LIMITS
from quizzes.question import HIGHEST_LEVEL
from quizzes.reader import FORMAT, Place

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Any

    from quizzes.formats.shape import Shape
    from quizzes.limits import Limits
    from quizzes.problem import Problem
    from quizzes.reader import Reader

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
        _required("sentences", ListOf(item=SENTENCE), "the sentences; none on a page of a list of words"),
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
        Field(name="example", shape=TEXT, note="what a list of words says with it"),
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
    return reader_from_json(content)


def _problems_between(content: Mapping[str, Any]) -> Iterator[Problem]:
    """Give what one part demands of another: a syllable a hanzi, and nothing that points at what is not there."""
    counts = [
        max(1, len(paragraph["sentences"])) for paragraph in content["paragraphs"]
    ]  # a page of a list counts as one
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
        syllables = sum(map(len, reading_from_json(sentence.get("reading", ""))))
        hanzi = len(hanzi_of(sentence["source"]))
        if syllables != hanzi:
            message = f"there are {syllables} syllables for {hanzi} hanzi"
            yield problem_at((*at, "sentences", k, "reading"), "wrong-number", message)


def _laid_out(value: object) -> str:
    if not isinstance(value, list):
        return _text(value)
    return "[" + ",".join(f"\n  {_text(item)}" for item in value) + ("\n ]" if value else "]")


def _text(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
