"""Interview values for tests of generators, built by hand from what they are about."""

from __future__ import annotations

import hashlib

from quizzes.chinese.scripts import script_of
from quizzes.glossary import GlossaryEntry
from quizzes.interview import Heading, Interview, Paragraph, Sentence, Turn
from quizzes.languages import TranslationLanguage


def talk(
    *turns: tuple[str | None, str, str | None],
    language: str | None = TranslationLanguage.JAPANESE,
    glossary: tuple[tuple[str, str, str], ...] = (),
) -> Interview:
    """Build an interview of turns of one sentence each: speaker, source, translation; the lines follow the turns."""
    text = repr((turns, language, glossary))
    return Interview(
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        encoding="utf-8",
        language=script_of("".join(source for _, source, _ in turns)),
        translation_language=None if language is None else TranslationLanguage(language),
        headings=(Heading(line=1, source="访谈", translation=None, translation_line=None),),
        turns=tuple(_turn(3 + 4 * i, *turn) for i, turn in enumerate(turns)),
        glossary=tuple(
            GlossaryEntry(
                number=str(i + 1),
                word=word,
                reading=reading,
                meaning=meaning,
                line=1000 + 4 * i,
                meaning_line=1003 + 4 * i,
            )
            for i, (word, reading, meaning) in enumerate(glossary)
        ),
        marks=(),
        problems=(),
    )


def _turn(line: int, speaker: str | None, source: str, translation: str | None) -> Turn:
    other = None if translation is None else line + 2
    sentence = Sentence(source=source, translation=translation, line=line, translation_line=other)
    paragraph = Paragraph(
        line=line, source=source, translation=translation, translation_line=other, sentences=(sentence,)
    )
    return Turn(speaker=speaker, line=line, paragraphs=(paragraph,))
