"""
Is a text nothing but a glossary, as stands beside a talk, so that it is a list of words?

    ※1怀表            怀表
                      huáibiǎo
    [huái biǎo]       懐中時計
    懐中時計
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quizzes.reading.lines import Line
from quizzes.reading.listed_words import LEAST_WORDS
from quizzes.reading.word_list import WordList

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizzes.reading.glossary import GlossaryFound
    from quizzes.reading.passages import Passage

_MOST_TITLES = 2  # one in each language
_STOPS = ("。", "！", "？", "!", "?", "…", ".")


def glossary_alone(passages: Sequence[Passage], glossary: GlossaryFound) -> WordList | None:
    """Give the words of a glossary beside which there is no more than a title; None where somebody says something."""
    entries = glossary.entries
    if len(entries) < LEAST_WORDS or len(passages) > _MOST_TITLES:
        return None
    if any(passage.label is not None or passage.text.endswith(_STOPS) for passage in passages):
        return None
    titles = [Line(number=passage.line, text=passage.text) for passage in passages if passage.line < entries[0].line]
    others = (Line(number=passage.line, text=passage.text) for passage in passages if passage.line > entries[0].line)
    unread = (*titles[1:], *others, *glossary.unread)
    words = tuple(replace(entry, number=None) for entry in entries)
    return WordList(entries=words, title=titles[0] if titles else None, unread=unread)
