"""
What does a learner want to have beside an interview: how it is read, its glossary, its words?

A list of words has no text: it is read as pages of words, paragraphs without sentences.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quizzes.annotation.apart import words_apart
from quizzes.annotation.words import words_of
from quizzes.chinese.scripts import hanzi_of
from quizzes.distractors.words import in_simplified
from quizzes.reader import Place, Reader, ReaderParagraph, ReaderSentence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.distractors.document import Document
    from quizzes.interview import Interview, Paragraph
    from quizzes.question import Localized
    from quizzes.reader import ReaderWord

WORDS_ON_PAGE = 10


def reader_of(document: Document, title: Localized) -> Reader:
    """Make the reader of an interview; `title` is that of its question set."""
    interview, words = document.interview, words_of(document)
    pages = tuple(_pages(interview, words)) if interview.is_word_list else ()
    return Reader(
        title=title,
        language=str(interview.language),
        translation_language=document.language,
        paragraphs=tuple(paragraph for paragraph, _ in pages) or tuple(_paragraphs(document)),
        glossary=() if pages else interview.glossary,  # of a list, which may be long, each page has its own words
        words=tuple(word for _, on_page in pages for word in on_page) or words,
    )


def _pages(
    interview: Interview, words: Sequence[ReaderWord]
) -> Iterator[tuple[ReaderParagraph, tuple[ReaderWord, ...]]]:
    """Part the words of a list into pages, in its order."""
    listed = {entry.word: entry for entry in interview.glossary}
    for number, first in enumerate(range(0, len(words), WORDS_ON_PAGE)):
        there = words[first : first + WORDS_ON_PAGE]
        page = ReaderParagraph(
            lines=tuple(listed[word.word].line for word in there), speaker=None, translation=None, sentences=()
        )
        places = (Place(number, 0),)
        yield page, tuple(replace(word, places=places, example=listed[word.word].example) for word in there)


def _paragraphs(document: Document) -> Iterator[ReaderParagraph]:
    for turn, paragraph in document.interview.paragraphs():
        yield ReaderParagraph(
            lines=_lines_of(paragraph),
            speaker=turn.speaker,
            translation=paragraph.translation,
            sentences=tuple(
                ReaderSentence(
                    source=sentence.source,
                    translation=sentence.translation,
                    reading=_reading(document, sentence.source),
                )
                for sentence in paragraph.sentences
            ),
            terms=_terms(document.interview, paragraph),
        )


def _reading(document: Document, source: str) -> tuple[tuple[str, ...], ...]:
    """Give the syllables of a sentence as it stands in the text, （笑） too, word by word."""
    syllables = iter(document.readings.of_sentence(source))
    counts = (len(hanzi_of(word)) for word in words_apart(tuple(document.segmenter.words(source))))
    return tuple(tuple(next(syllables)[1] for _ in range(count)) for count in counts if count)


def _terms(interview: Interview, paragraph: Paragraph) -> tuple[int, ...]:
    """Find the glossary entries that stand in a paragraph, or whose footnote mark does."""
    source = in_simplified(paragraph.source)
    lines = _lines_of(paragraph)
    marked = {mark.number for mark in interview.marks if mark.line in lines}
    return tuple(
        number
        for number, entry in enumerate(interview.glossary)
        if entry.number in marked or in_simplified(entry.word) in source
    )


def _lines_of(paragraph: Paragraph) -> tuple[int, ...]:
    inner = [line for sentence in paragraph.sentences for _, line in sentence.breaks]
    translated = [sentence.translation_line for sentence in paragraph.sentences]
    lines = (paragraph.line, *inner, paragraph.translation_line, *translated)
    return tuple(dict.fromkeys(line for line in lines if line is not None))
