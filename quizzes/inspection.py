"""What does `quizbot inspect --json` say about an interview?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizzes.glossary import GlossaryEntry
    from quizzes.interview import Heading, Interview, Paragraph, Sentence, Turn
    from quizzes.problem import Problem


class SentenceReadings(Protocol):
    """Whatever knows the reading of each hanzi of a sentence; `quizzes.chinese.readings.Readings` does."""

    def of_sentence(self, text: str) -> Sequence[tuple[str, str]]:
        """Give one (hanzi, reading) pair a hanzi, in order."""
        ...


def inspection(interview: Interview, readings: SentenceReadings) -> dict[str, object]:
    """Say all about an interview, in the order and with the keys that other programs rely on."""
    title = interview.title
    return {
        "title": {
            "source": "" if title is None else title.source,
            "translation": None if title is None else title.translation,
        },
        "language": interview.language.value,
        "translation_language": None
        if interview.translation_language is None
        else interview.translation_language.value,
        "encoding": interview.encoding,
        "sections": [_section(heading) for heading in interview.headings],
        "turns": [_turn(turn, readings) for turn in interview.turns],
        "glossary": [_entry(entry) for entry in interview.glossary],
        "problems": [_problem(problem) for problem in interview.problems],
    }


def _section(heading: Heading) -> dict[str, object]:
    return {
        "line": heading.line,
        "source": heading.source,
        "translation": heading.translation,
        "translation_line": heading.translation_line,
    }


def _turn(turn: Turn, readings: SentenceReadings) -> dict[str, object]:
    return {
        "speaker": turn.speaker,
        "line": turn.line,
        "paragraphs": [_paragraph(paragraph, readings) for paragraph in turn.paragraphs],
    }


def _paragraph(paragraph: Paragraph, readings: SentenceReadings) -> dict[str, object]:
    return {
        "line": paragraph.line,
        "source": paragraph.source,
        "translation": paragraph.translation,
        "translation_line": paragraph.translation_line,
        "sentences": [_sentence(sentence, readings) for sentence in paragraph.sentences],
    }


def _sentence(sentence: Sentence, readings: SentenceReadings) -> dict[str, object]:
    return {
        "source": sentence.source,
        "translation": sentence.translation,
        "reading": [[char, reading] for char, reading in readings.of_sentence(sentence.source)],
    }


def _entry(entry: GlossaryEntry) -> dict[str, object]:
    return {
        "number": entry.number,
        "word": entry.word,
        "reading": entry.reading,
        "meaning": entry.meaning,
        "line": entry.line,
    }


def _problem(problem: Problem) -> dict[str, object]:
    return {
        "severity": problem.severity.value,
        "code": problem.code,
        "line": problem.line,
        "message": problem.message,
    }
