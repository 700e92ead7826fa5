"""Which meaning in the glossary is that of this word of it, and which of its words has this meaning?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.distractors.glosses.terms import is_general, is_of_clear_class
from quizzes.distractors.glosses.wording import (
    evidence_at,
    is_english,
    named_en,
    named_ja,
    place_en,
    place_ja,
    quote_en,
    warned,
)
from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.items.solvers import is_guessable
from quizzes.distractors.rivals.gap import LEAST
from quizzes.distractors.vetoes import is_only_of_length, is_only_with_kanji, overlap
from quizzes.distractors.words import in_simplified
from quizzes.question import Evidence, Kind, Localized, RefutationCode
from quizzes.translation.glossary_rivals import chosen_of, entry_of, rivals_of

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Sequence

    from quizzes.distractors.document import Document
    from quizzes.distractors.glosses.term import Term
    from quizzes.distractors.spots import Spot
    from quizzes.distractors.vetoes import Tally
    from quizzes.translation.glossary_rivals import Entry


def items(document: Document, asked: Container[str], tally: Tally) -> Iterator[Item]:
    """Ask both ways for each word of the glossary that is not `asked` otherwise, beside others of it."""
    for term in filter(is_of_clear_class, document.terms):
        if term.word in asked or tally.refuses("out-of-context", hit=not is_general(term)):
            continue
        key = entry_of(term)
        rivals = rivals_of(document, key, tally)
        for stands_out, to_meaning in ((_shows_meaning, True), (_shows_word, False)):
            wrong = next((chosen for chosen in chosen_of(key, rivals) if not stands_out(key, chosen)), ())
            if not tally.refuses("only-one", hit=len(rivals) >= LEAST and not wrong) and wrong:
                yield _item(document, key, wrong, to_meaning=to_meaning)


def _shows_meaning(key: Entry, wrong: Sequence[Entry]) -> bool:
    """Tell whether a meaning is told by its look beside others."""
    meanings = [other.meaning for other in wrong]
    return (
        is_only_of_length(key.meaning, meanings)
        or overlap(key.word, key.meaning) > max(overlap(key.word, meaning) for meaning in meanings)
        or is_guessable(key.meaning, [key.meaning, *meanings], key.word, key.word)
    )


def _shows_word(key: Entry, wrong: Sequence[Entry]) -> bool:
    """Tell whether a word is told by its look beside others."""
    words = [other.word for other in wrong]
    is_guessed = is_guessable(key.word, [key.word, *words], "", key.meaning)
    return is_guessed or is_only_with_kanji(key.word, words, key.meaning)


def _item(document: Document, key: Entry, wrong: Sequence[Entry], *, to_meaning: bool) -> Item:
    spot = next((spot for spot in document.spots if key.word in spot.source), None)
    return Item(
        kind=Kind.TRANSLATION,
        subtype="term_to_meaning" if to_meaning else "meaning_to_term",
        prompt=key.word if to_meaning else key.meaning,
        key=key.meaning if to_meaning else key.word,
        distractors=tuple(_distractor(document, other, to_meaning=to_meaning) for other in wrong),
        evidence=evidence_of(key.term),
        explanation=_explained(document, key.term, spot),
        level=document.level_of(key.word),
        place=spot.place if spot else 0,
        subject=in_simplified(key.word),
        merit=1 + len(wrong),
        tags=("T4",),
    )


def _distractor(document: Document, other: Entry, *, to_meaning: bool) -> Distractor:
    why = _as_meaning_of(other.term) if to_meaning else _as_word_with(document, other.term)
    option = other.meaning if to_meaning else other.word
    return Distractor(option=option, code=RefutationCode.OTHER_RECORD, why=why)


def evidence_of(term: Term) -> Evidence:
    """Quote the meaning of a term in the glossary, else the word."""
    entry = term.entry
    if entry.meaning and entry.meaning_line is not None and term.meaning in entry.meaning:
        return Evidence(line=entry.meaning_line, quote=term.meaning)
    return Evidence(line=entry.line, quote=entry.word)


def _explained(document: Document, term: Term, spot: Spot | None) -> Localized:
    """Say what the glossary says of a word, and where it stands in the text, to either reader as it stands there."""
    evidence = evidence_at(spot, spot.source.index(term.word)) if spot else None
    where_ja, where_en = (place_ja(evidence), f" {place_en(evidence)}") if evidence else ("", "")
    line, meaning = term.entry.line, term.meaning
    told = Localized(
        ja=f"{named_ja(document, term.word)}は、用語解説（{line}行目）に{_quoted_ja(meaning)}とあります。{where_ja}",
        en=f"The glossary (line {line}) has {quote_en(meaning)} for {named_en(document, term.word)}.{where_en}",
    )
    return warned(document, term.word, told)


def _as_meaning_of(term: Term) -> Localized:
    """Say of a meaning of which word of the glossary it is."""
    line, meaning = term.entry.line, term.meaning
    return Localized(
        ja=f"{_quoted_ja(meaning)}は「{term.word}」（用語解説、{line}行目）の意味です。",
        en=f"{quote_en(meaning)} is the meaning of {term.word} (glossary, line {line}).",
    )


def _as_word_with(document: Document, term: Term) -> Localized:
    """Say of a word what it means as the glossary has it, in English only what is English."""
    line, gloss = term.entry.line, document.gloss_of(term.word)
    english = gloss.en or (term.meaning if is_english(term.meaning) else "")
    means = f"means {quote_en(english)}" if english else "means something else"
    return Localized(
        ja=f"「{term.word}」（用語解説、{line}行目）は{_quoted_ja(gloss.ja or term.meaning)}という意味です。",
        en=f"{term.word} {means} (glossary, line {line}).",
    )


def _quoted_ja(meaning: str) -> str:
    """Quote in a Japanese sentence: English in its own marks."""
    return f"“{meaning}”" if is_english(meaning) else f"「{meaning}」"
