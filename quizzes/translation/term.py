"""What does a term mean, and which term means this?"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from quizzes.distractors.candidates import Gap, wrong_words
from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.solvers import is_guessable
from quizzes.distractors.targets import best_targets
from quizzes.distractors.terms import sense_of_term, term_senses
from quizzes.distractors.vetoes import (
    is_cognate,
    is_legible_in,
    is_only_of_length,
    is_only_with_kanji,
    is_out_of_length,
    is_same_part,
    means_alike,
    overlap,
    reads_alike,
)
from quizzes.distractors.wording import evidence_at, meaning_en, meaning_ja, named_en, named_ja, quote_en
from quizzes.distractors.words import Sense, in_simplified, table
from quizzes.question import Evidence, Kind, Localized, RefutationCode, normal_form

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.distractors.document import Document, Term
    from quizzes.distractors.vetoes import Tally

_VERBAL = re.compile(r"[うくぐすつぬぶむる]$")
_LEAST_LEVEL, _WANTED, _LEAST = 3, 3, 2
_NEAR = 60  # a meaning is told apart from those of words that are asked about near it


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A word with the meaning that is asked for, in one language, and where both stand."""

    sense: Sense
    meaning: str
    language: str
    evidence: Evidence
    place: int
    is_term: bool

    @property
    def word(self) -> str:
        """The word itself."""
        return self.sense.word


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Ask the terms of the glossary both ways, the other words one way each."""
    asked = [*_terms(document), *_words(document, tally)]
    one_way = 0
    for i, each in enumerate(asked):
        one_way += not each.is_term
        if each.is_term or one_way % 2:
            yield from _term_to_meaning(document, each, asked[max(0, i - _NEAR) : i + _NEAR], tally)
        if each.is_term or not one_way % 2:
            yield from _meaning_to_term(document, each, tally)


def _terms(document: Document) -> Iterator[Asked]:
    for term in document.terms:
        yield Asked(
            sense=sense_of_term(term),
            meaning=term.meaning,
            language=term.language,
            evidence=_evidence_of(term),
            place=next((spot.place for spot in document.spots if term.word in spot.source), 0),
            is_term=True,
        )


def _evidence_of(term: Term) -> Evidence:
    entry = term.entry
    if entry.meaning and entry.meaning_line is not None and term.meaning in entry.meaning:
        return Evidence(line=entry.meaning_line, quote=term.meaning)
    return Evidence(line=entry.line, quote=entry.word)


def _words(document: Document, tally: Tally) -> Iterator[Asked]:
    """Give the words of our table that the text's own translation confirms in this sense."""
    seen: set[str] = set()
    for target in best_targets(document, tally) if document.language is not None else ():
        word = in_simplified(target.sense.word)
        is_known = word in table() and document.level_of(word) >= _LEAST_LEVEL
        if word in seen or not is_known or (document.language == "ja" and is_cognate(target.sense)):
            continue
        seen.add(word)
        yield Asked(
            sense=target.sense,
            meaning=target.sense.shown_ja if document.language == "ja" else target.sense.shown_en,
            language=document.language or "",
            evidence=evidence_at(target.spot, target.start),
            place=target.spot.place,
            is_term=False,
        )


def _term_to_meaning(document: Document, key: Asked, asked: Sequence[Asked], tally: Tally) -> Iterator[Item]:
    if tally.refuses("legible-key", hit=key.language == "ja" and is_legible_in(key.word, key.meaning)):
        return
    wrong = _wrong_meanings(document, key, asked, tally)
    options = [key.meaning, *(other.meaning for other in wrong)]
    if not wrong or tally.refuses("guessable", hit=is_guessable(key.meaning, options, key.word, key.word)):
        return
    yield Item(
        kind=Kind.TRANSLATION,
        subtype="term_to_meaning",
        prompt=key.word,
        key=key.meaning,
        distractors=tuple(
            Distractor(option=other.meaning, code=RefutationCode.OTHER_RECORD, why=_why_meaning(other))
            for other in wrong
        ),
        evidence=key.evidence,
        explanation=_explained(document, key),
        level=document.level_of(key.word),
        place=key.place,
        subject=in_simplified(key.word),
        merit=(2 if key.is_term else 1) + len(wrong),
        tags=("T4",),
    )


def _meaning_to_term(document: Document, key: Asked, tally: Tally) -> Iterator[Item]:
    if tally.refuses("legible-key", hit=is_legible_in(key.word, key.meaning)):
        return
    gap = Gap(key=key.sense, text="", hint=key.meaning)
    wrong = wrong_words(document, gap, tally, term_senses(document))
    options = [key.word, *(sense.word for sense in wrong)]
    shows = normal_form(key.word) in normal_form(key.meaning)
    if not wrong or shows or tally.refuses("guessable", hit=is_guessable(key.word, options, "", key.meaning)):
        return
    yield Item(
        kind=Kind.TRANSLATION,
        subtype="meaning_to_term",
        prompt=key.meaning,
        key=key.word,
        distractors=tuple(_wrong_term(document, key, sense) for sense in wrong),
        evidence=key.evidence,
        explanation=_explained(document, key),
        level=document.level_of(key.word),
        place=key.place,
        subject=in_simplified(key.word),
        merit=(2 if key.is_term else 1) + len(wrong),
        tags=("T4",),
    )


def _wrong_meanings(document: Document, key: Asked, asked: Sequence[Asked], tally: Tally) -> tuple[Asked, ...]:
    """Choose meanings of other words, those of a like length first; the key's must not stand out."""
    others = sorted(
        (other for other in asked if other.language == key.language and other.word != key.word),
        key=lambda other: (
            -min(1, overlap(key.word, other.meaning)),
            abs(len(other.meaning) - len(key.meaning)),
            abs(document.level_of(other.word) - document.level_of(key.word)),
            other.word,
        ),
    )
    passed: list[Asked] = []
    for other in (_worded_like(key, other) for other in others):
        if not _is_refused_meaning(key, other, passed, tally):
            passed.append(other)
    return _least_odd(key, passed, tally)


def _worded_like(key: Asked, other: Asked) -> Asked:
    """Show one word of a gloss beside a key that is no list, so that the key does not stand out."""
    is_list = "、" in key.meaning
    return other if is_list or other.is_term else replace(other, meaning=other.meaning.split("、")[0])


def _is_refused_meaning(key: Asked, other: Asked, passed: Sequence[Asked], tally: Tally) -> bool:
    return (
        tally.refuses("reads-alike", hit=reads_alike(key.meaning, other.meaning) or reads_alike(key.word, other.word))
        or tally.refuses("shape", hit=not is_same_part(key.sense.pos, other.sense.pos))
        or tally.refuses("length", hit=is_out_of_length(key.meaning, other.meaning))
        or tally.refuses("form", hit=_is_verbal(key.meaning) != _is_verbal(other.meaning))
        or tally.refuses("means-alike", hit=means_alike(key.sense, other.sense))
        or any(
            tally.refuses(
                "distractors-alike", hit=means_alike(other.sense, one.sense) or reads_alike(other.meaning, one.meaning)
            )
            for one in passed
        )
    )


def _is_verbal(meaning: str) -> bool:
    """Tell whether a meaning is worded as a verb: 独占する beside 独占 would stand out."""
    return meaning.startswith("to ") or bool(_VERBAL.search(meaning))


def _least_odd(key: Asked, passed: Sequence[Asked], tally: Tally) -> tuple[Asked, ...]:
    for last in passed[_WANTED - 1 :]:
        chosen = (*passed[: _WANTED - 1], last)
        meanings = [other.meaning for other in chosen]
        if (
            not is_only_of_length(key.meaning, meanings)
            and not is_only_with_kanji(key.word, meanings, key.meaning)
            and not _shows(key, meanings)
        ):
            return chosen
    tally.refuses("only-one", hit=len(passed) >= _LEAST)
    return ()


def _shows(key: Asked, meanings: Sequence[str]) -> bool:
    """Tell whether the key's meaning alone shares characters with the word."""
    return overlap(key.word, key.meaning) > max(overlap(key.word, meaning) for meaning in meanings)


def _why_meaning(other: Asked) -> Localized:
    where = other.evidence.line
    return Localized(
        ja=f"「{other.meaning}」は「{other.word}」（{where}行）の意味です。",
        en=f"{quote_en(other.meaning)} is the meaning of {other.word} (line {where}).",
    )


def _wrong_term(document: Document, key: Asked, sense: Sense) -> Distractor:
    own = document.gloss_of(sense.word)
    gloss = own if own.ja or own.en else Localized(ja=sense.shown_ja or None, en=sense.shown_en or None)
    line = document.first_line(sense.word)
    where_ja, where_en = (f"（{line}行）", f" (line {line})") if line is not None else ("", "")
    return Distractor(
        option=sense.word,
        code=RefutationCode.OTHER_MEANING if line is None else RefutationCode.OTHER_RECORD,
        why=Localized(
            ja=f"{meaning_ja(f'「{sense.word}」{where_ja}', gloss)}という意味です。",
            en=f"{meaning_en(sense.word, gloss)}{where_en}; it does not mean {quote_en(key.meaning)}.",
        ),
    )


def _explained(document: Document, key: Asked) -> Localized:
    english = key.sense.shown_en if key.language != "en" and not key.is_term else ""
    said = f"“{english}” ({key.meaning})" if english else quote_en(key.meaning)
    japanese = key.sense.shown_ja if key.language == "en" else ""
    meaning_ja_said = f"「{japanese}」（{key.meaning}）" if japanese else f"「{key.meaning}」"
    line, quote = key.evidence.line, key.evidence.quote
    where_ja = f"用語解説（{line}行）にそうあります。" if key.is_term else f"{line}行に「{quote}」とあります。"
    where_en = f"so the glossary has it (line {line})" if key.is_term else f"it stands in line {line}: {quote}"
    return Localized(
        ja=f"{named_ja(document, key.word)}は{meaning_ja_said}です。{where_ja}",
        en=f"{named_en(document, key.word)} means {said}; {where_en}.",
    )
