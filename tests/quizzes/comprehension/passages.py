"""Passages and talks, sentence by sentence, for tests of what holds sentences and turns together."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from quizzes.distractors.document import Document
from quizzes.interview import Paragraph, Sentence, Turn
from quizzes.languages import TranslationLanguage
from tests.quizzes.talks import talk

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from quizzes.interview import Interview


_MARKS = tuple("アイウエオカキク")


def passage(*sources: str) -> Interview:
    """Put sentences into one paragraph of one speaker."""
    text = "".join(sources)
    sentences = tuple(Sentence(source=source, translation=None, line=3, translation_line=None) for source in sources)
    paragraph = Paragraph(line=3, source=text, translation=None, translation_line=None, sentences=sentences)
    return replace(
        talk(("店主", text, None), language=None), turns=(Turn(speaker="店主", line=3, paragraphs=(paragraph,)),)
    )


def told_in(whole: Interview, translations: Sequence[str], language: TranslationLanguage) -> Document:
    """Give the only paragraph of an interview a translation for each of its sentences."""
    [turn] = whole.turns
    [paragraph] = turn.paragraphs
    pairs = zip(paragraph.sentences, translations, strict=True)
    sentences = tuple(replace(each, translation=text) for each, text in pairs)
    turns = (replace(turn, paragraphs=(replace(paragraph, sentences=sentences),)),)
    return Document(replace(whole, turns=turns, translation_language=language))


def dialogue(*turns: tuple[str | None, str]) -> Interview:
    """Put the sentences of each turn, which end with a full stop or the like, into one paragraph; no translation."""
    whole = talk(*((speaker, text, None) for speaker, text in turns), language=None)
    return replace(whole, turns=tuple(_cut(turn) for turn in whole.turns))


def translated_dialogue(*turns: tuple[str | None, str], without: Collection[int] = ()) -> Interview:
    """Give the sentences of each turn, but of some `without`, a Japanese translation: 訳2, or 訳2ア and 訳2イ."""
    whole = replace(dialogue(*turns), translation_language=TranslationLanguage.JAPANESE)
    told = (turn if n in without else _told(turn, f"訳{n}") for n, turn in enumerate(whole.turns))
    return replace(whole, turns=tuple(told))


def _told(turn: Turn, translation: str) -> Turn:
    [paragraph] = turn.paragraphs
    marks = ("",) if len(paragraph.sentences) == 1 else _MARKS
    sentences = tuple(
        replace(sentence, translation=f"{translation}{mark}です。", translation_line=turn.line + 2)
        for sentence, mark in zip(paragraph.sentences, marks, strict=False)
    )
    said = "".join(sentence.translation or "" for sentence in sentences)
    paragraph = replace(paragraph, translation=said, translation_line=turn.line + 2, sentences=sentences)
    return replace(turn, paragraphs=(paragraph,))


def _cut(turn: Turn) -> Turn:
    [paragraph] = turn.paragraphs
    [sentence] = paragraph.sentences
    sources = re.findall(r"[^。？！]+[。？！]", sentence.source)
    sentences = tuple(replace(sentence, source=source) for source in sources)
    return replace(turn, paragraphs=(replace(paragraph, sentences=sentences),))
