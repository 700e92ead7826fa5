"""How does a text that is read look in the script that a learner chose?"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quizzes.chinese.scripts import hanzi_of, to_simplified, to_traditional
from quizzes.languages import Script

if TYPE_CHECKING:
    from quizzes.glossary import GlossaryEntry
    from quizzes.reader import ReaderParagraph, ReaderSentence, ReaderWord


def written(text: str, script: Script | None) -> str:
    """Give Chinese as it is written in a script; None is the text's own."""
    if script is None:
        return text
    return to_traditional(text) if script is Script.TRADITIONAL else to_simplified(text)


def paragraph_in_script(paragraph: ReaderParagraph, script: Script | None) -> ReaderParagraph:
    """Give a paragraph as it is shown in a script; its translation stays as it is."""
    if script is None:
        return paragraph
    return replace(
        paragraph,
        speaker=None if paragraph.speaker is None else written(paragraph.speaker, script),
        sentences=tuple(_sentence(each, script) for each in paragraph.sentences),
    )


def word_in_script(word: ReaderWord, script: Script | None) -> ReaderWord:
    """Give a word as it is shown in a script."""
    return replace(word, word=written(word.word, script))


def entry_in_script(entry: GlossaryEntry, script: Script | None) -> GlossaryEntry:
    """Give a glossary entry as it is shown in a script."""
    return replace(entry, word=written(entry.word, script))


def _sentence(sentence: ReaderSentence, script: Script) -> ReaderSentence:
    source = written(sentence.source, script)
    is_read_alike = len(hanzi_of(source)) == len(hanzi_of(sentence.source))
    return replace(sentence, source=source) if is_read_alike else sentence
