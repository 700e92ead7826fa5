"""How do the entries of the glossary serve as keys, hints and distractors?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.distractors.stems import english_stems, shares_japanese
from quizzes.distractors.wording import named_en, named_ja, place_en, place_ja, quote_en
from quizzes.distractors.words import Sense, in_simplified, table
from quizzes.question import Evidence, Localized

if TYPE_CHECKING:
    from quizzes.distractors.document import Document, Term


def sense_of_term(term: Term) -> Sense:
    """Give a term as a word with glosses: its own meaning first, then what our table says."""
    known = table().get(in_simplified(term.word))
    ja = ((term.meaning,) if term.language == "ja" else ()) + (known.ja if known else ())
    en = ((term.meaning,) if term.language == "en" else ()) + (known.en if known else ())
    return Sense(word=term.word, pos=term.pos, ja=ja, en=en)


def term_senses(document: Document) -> tuple[Sense, ...]:
    """Give all terms of the interview as words."""
    return tuple(map(sense_of_term, document.terms))


def hint_of(term: Term) -> Localized:
    """Show the meaning as the glossary words it, and in the other language what agrees with it."""
    match term.language:
        case "ja":
            return Localized(ja=term.meaning, en=agreed_english(term))
        case "en":
            known = table().get(in_simplified(term.word))
            return Localized(ja=known.shown_ja if known and agreed_english(term) else None, en=term.meaning)
        case _:
            return Localized(ja=term.meaning, en=term.meaning)


def agreed_english(term: Term) -> str | None:
    """Give the English of a term where our table and the glossary agree on the sense."""
    known = table().get(in_simplified(term.word))
    if known is None:
        return None
    if term.language == "ja":
        agrees = any(shares_japanese(gloss, term.meaning) for gloss in known.ja)
    else:
        agrees = bool(english_stems(known.shown_en) & english_stems(term.meaning))
    return known.shown_en if agrees else None


def term_explained(document: Document, term: Term, evidence: Evidence) -> Localized:
    """Say where the word stands in the text and how the glossary explains it."""
    note = f"※{term.entry.number}" if term.entry.number else ""
    ja, en = named_ja(document, term.word), named_en(document, term.word)
    english = None if term.language == "en" else agreed_english(term)
    said = f"{quote_en(term.meaning)}, that is, “{english}”" if english else quote_en(term.meaning)
    return Localized(
        ja=f"{place_ja(evidence)}用語解説{note}（{term.entry.line}行）によると、{ja}は「{term.meaning}」です。",
        en=f"{place_en(evidence)} The glossary (line {term.entry.line}) explains {en} as {said}.",
    )
