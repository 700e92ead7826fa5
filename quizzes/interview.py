"""The values that a bilingual interview is made of: headings, turns, paragraphs, sentences, glossary."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizzes.problem import any_error

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizzes.glossary import GlossaryEntry
    from quizzes.languages import Script, TranslationLanguage
    from quizzes.problem import Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """
    The smallest unit asked about.

    `source` is verbatim but for footnote marks and dots that are full stops; where two sentences share one translation,
    both carry it. `breaks` are the offsets in `source` at which later physical lines begin, each with its line, where a
    file breaks its paragraphs.
    """

    source: str
    translation: str | None
    line: int
    translation_line: int | None
    breaks: tuple[tuple[int, int], ...] = ()

    def line_at(self, offset: int) -> int:
        """Give the physical line on which a character of `source` stands."""
        return max((line for start, line in self.breaks if start <= offset), default=self.line)


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """
    A Chinese paragraph with its translation; its sentences concatenate to `source` exactly.

    `is_surely_said` tells that its turn's speaker says it as far as can be told; without it, somebody who looks on may.
    `is_named` tells that a label names its speaker, or that it says 我 or speaks to somebody as he does.
    """

    line: int
    source: str
    translation: str | None
    translation_line: int | None
    sentences: tuple[Sentence, ...]
    is_surely_said: bool = True
    is_named: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """One speaker's uninterrupted words; narration has no speaker."""

    speaker: str | None
    line: int
    paragraphs: tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """The title or the title of a section."""

    line: int
    source: str
    translation: str | None
    translation_line: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class FootnoteMark:
    """A footnote mark that stood in the text: before which character of the cleaned line, on which physical line."""

    number: str
    line: int
    offset: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Interview:
    """
    One text as it was read, with everything that was found wrong with it.

    `sha256` is of the file's raw bytes. `headings` hold the title first. A file that holds no interview gives one
    without turns and with an error among its `problems`.
    """

    sha256: str
    encoding: str
    language: Script
    translation_language: TranslationLanguage | None
    headings: tuple[Heading, ...]
    turns: tuple[Turn, ...]
    glossary: tuple[GlossaryEntry, ...]
    marks: tuple[FootnoteMark, ...]
    problems: tuple[Problem, ...]

    @property
    def title(self) -> Heading | None:
        """The first heading."""
        return self.headings[0] if self.headings else None

    @property
    def is_word_list(self) -> bool:
        """Whether it is no talk, but a list of words."""
        return bool(self.glossary) and not self.turns

    @property
    def is_usable(self) -> bool:
        """Whether nothing worse than a warning was found."""
        return not any_error(self.problems)

    def paragraphs(self) -> Iterator[tuple[Turn, Paragraph]]:
        """Walk through all paragraphs in order, each with its turn."""
        for turn in self.turns:
            for paragraph in turn.paragraphs:
                yield turn, paragraph

    def sentences(self) -> Iterator[tuple[Turn, Paragraph, Sentence]]:
        """Walk through all sentences in order, each with its turn and paragraph."""
        for turn, paragraph in self.paragraphs():
            for sentence in paragraph.sentences:
                yield turn, paragraph, sentence
