"""
The values of an interview that is ready to be read: whoever shows one needs no dictionary and no segmenter.

A reader is made together with the questions of an interview, by `quizzes.annotation`; a running bot only reads it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizzes.glossary import GlossaryEntry
    from quizzes.question import Localized

FORMAT = "quizbot-reader/1"


class Place(NamedTuple):
    """A sentence by the number of its paragraph and its number there, both from 0."""

    paragraph: int
    sentence: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ReaderSentence:
    """A sentence; `reading` has a group of syllables a word, and a syllable a hanzi."""

    source: str
    translation: str | None
    reading: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReaderParagraph:
    """
    A paragraph with the translation of the whole; one without sentences is a page of a list of words, all of
    which have the place 0 there.

    `lines` are the lines of the file that it and its translation stand on, the first one first; `terms` are the numbers
    of its entries in the glossary.
    """

    lines: tuple[int, ...]
    speaker: str | None
    translation: str | None
    sentences: tuple[ReaderSentence, ...]
    terms: tuple[int, ...] = ()

    @property
    def line(self) -> int:
        """The line on which it begins."""
        return self.lines[0]

    @property
    def source(self) -> str:
        """The paragraph as the interview has it."""
        return "".join(sentence.source for sentence in self.sentences)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReaderWord:
    """
    A word of the text, as the text first writes it, and what is certain of it.

    `meaning` is what it means in this text, by the glossary or as the translation bears out; `general` what it means
    at large. `level` is that of HSK 3.0, 7 standing for 7–9. What no source says, or sources disagree on, is None.
    An `example` is what a list of words says with it.
    """

    word: str
    reading: str | None
    level: int | None
    meaning: Localized | None
    general: Localized | None
    is_term: bool
    places: tuple[Place, ...]
    example: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """An interview ready to be read."""

    title: Localized
    language: str
    translation_language: str | None
    paragraphs: tuple[ReaderParagraph, ...]
    glossary: tuple[GlossaryEntry, ...]
    words: tuple[ReaderWord, ...]

    def sentences(self) -> Iterator[tuple[Place, ReaderSentence]]:
        """Walk through all sentences in order, each with its place."""
        for number, paragraph in enumerate(self.paragraphs):
            for place, sentence in enumerate(paragraph.sentences):
                yield Place(number, place), sentence
