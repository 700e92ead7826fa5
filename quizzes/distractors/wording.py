"""How is a learner told what a word means and where it stands, in Japanese and in English?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.distractors.display import clauses, shown, without_end
from quizzes.question import Evidence, Localized

if TYPE_CHECKING:
    from quizzes.distractors.document import Document, Spot


def meaning_ja(named: str, gloss: Localized) -> str:
    """Say in Japanese what a word means, without the end of the sentence."""
    return f"{named}は「{gloss.ja}」" if gloss.ja else f"{named}は英語でいう “{gloss.en}” "


def meaning_en(named: str, gloss: Localized) -> str:
    """Say in English what a word means, without the end of the sentence."""
    return f"{named} means {quote_en(gloss.en or gloss.ja or '')}"


def quote_en(text: str) -> str:
    """Quote in an English sentence: English in its own marks, Japanese and Chinese in theirs."""
    return f"“{text}”" if text.isascii() else f"「{text}」"


def named_ja(document: Document, word: str) -> str:
    """Write a word with its reading, where that is certain, in a Japanese sentence."""
    reading = document.readings.of_word(word)
    return f"「{word}」（{reading.text}）" if reading.is_certain else f"「{word}」"


def named_en(document: Document, word: str) -> str:
    """Write a word with its reading, where that is certain, in an English sentence."""
    reading = document.readings.of_word(word)
    return f"{word} ({reading.text})" if reading.is_certain else word


def clause_around(source: str, start: int) -> str:
    """Give the clause of a sentence that the character `start` stands in, without its last punctuation."""
    end = 0
    for clause in clauses(source):
        end += len(clause)
        if start < end:
            return without_end(clause)
    return without_end(source)


def evidence_at(spot: Spot, start: int) -> Evidence:
    """Quote the clause of a sentence around one character."""
    return Evidence(line=spot.line, quote=clause_around(spot.source, start))


def place_ja(evidence: Evidence) -> str:
    """Point to the evidence in Japanese."""
    return f"{evidence.line}行に「{shown(evidence.quote)}」とあります。"


def place_en(evidence: Evidence) -> str:
    """Point to the evidence in English."""
    return f"Line {evidence.line}: {shown(evidence.quote)}."
