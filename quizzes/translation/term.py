"""What does a term mean, and which term means this?"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING

from quizzes.distractors.candidates import LEAST, WANTED, Gap, tempting, words_meaning, wrong_words
from quizzes.distractors.display import shown
from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.slots import fits
from quizzes.distractors.solvers import is_guessable
from quizzes.distractors.stems import shares_japanese
from quizzes.distractors.targets import best_targets
from quizzes.distractors.terms import gloss_shown, is_general, is_of_clear_class, sense_of_term, term_senses
from quizzes.distractors.uses import line_of_use
from quizzes.distractors.vetoes import (
    glosses_alike,
    is_legible_in,
    is_only_of_length,
    is_only_with_kanji,
    is_out_of_length,
    is_read_in_japanese,
    is_said_by_characters,
    is_same_part,
    means_alike,
    overlap,
    reads_alike,
)
from quizzes.distractors.wording import evidence_at, meaning_en, meaning_ja, named_en, named_ja, quote_en
from quizzes.distractors.words import Sense, are_near_synonyms, folded, in_simplified, table
from quizzes.question import Evidence, Kind, Localized, RefutationCode, normal_form

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.distractors.document import Document, Term
    from quizzes.distractors.targets import Target
    from quizzes.distractors.vetoes import Tally

_VERBAL = re.compile(r"[うくぐすつぬぶむる]$")
_PLURAL, _NO_PLURAL = re.compile(r"[a-z]{2}s$"), re.compile(r"(?:ss|us|is|ics|news|^to .*)$")
_LEAST_LEVEL = 2
_KANA = re.compile("[\u3041-\u3096]{3,}")
_NAMES, _IDIOM = frozenset({"nc", "np"}), 4
_LENGTHS = (0.5, 2.0)  # of short meanings; that the key is not the longest or the shortest is asked at the end


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """
    A word with the meaning that is asked for, in one language or in both, and where both stand.

    `listed` is the meaning with its equals: beside the one word that the translation has no others may be as long.
    """

    sense: Sense
    gloss: Localized
    listed: Localized
    language: str | None
    evidence: Evidence
    place: int
    is_term: bool
    is_clear: bool = True

    @property
    def word(self) -> str:
        """The word itself."""
        return self.sense.word

    @property
    def meaning(self) -> str:
        """The meaning as it is asked for."""
        return _worded(self.gloss, self.language)


@dataclass(frozen=True, slots=True, kw_only=True)
class Meaning:
    """A meaning of another word, worded like the key's, with the line that the word stands in if it does."""

    sense: Sense
    gloss: Localized
    meaning: str
    line: int | None


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Ask the terms of the glossary both ways, the other words one way each, in turn where both are possible."""
    for term in _terms(document, tally):
        yield from _term_to_meaning(document, term, tally)
        if term.is_clear:
            yield from _meaning_to_term(document, term, tally)
    asked: Counter[str] = Counter()
    for word in _words(document, tally):
        ways = (_term_to_meaning, _meaning_to_term)
        if asked["meaning_to_term"] < asked["term_to_meaning"]:
            ways = ways[::-1]
        worded = (word, replace(word, gloss=word.listed)) if word.listed != word.gloss else (word,)
        made = (item for one in worded for way in ways for item in way(document, one, tally))
        for item in islice(made, 1):
            asked[item.subtype] += 1
            yield item


def _terms(document: Document, tally: Tally) -> Iterator[Asked]:
    """Give the terms that can be told in both languages and that mean the same outside this text."""
    for term in document.terms:
        gloss = document.gloss_of(term.word)
        if tally.refuses("unglossed", hit=not document.is_glossed(term.word)):
            continue
        if tally.refuses("out-of-context", hit=not is_general(term)):
            continue
        yield Asked(
            sense=sense_of_term(term),
            gloss=gloss,
            listed=gloss,
            language=document.language,
            evidence=_evidence_of(term),
            place=next((spot.place for spot in document.spots if term.word in spot.source), 0),
            is_term=True,
            is_clear=is_of_clear_class(term),
        )


def _evidence_of(term: Term) -> Evidence:
    entry = term.entry
    if entry.meaning and entry.meaning_line is not None and term.meaning in entry.meaning:
        return Evidence(line=entry.meaning_line, quote=term.meaning)
    return Evidence(line=entry.line, quote=entry.word)


def _words(document: Document, tally: Tally) -> Iterator[Asked]:
    """Give the words of our table that the text's own translation, where there is one, confirms in this sense."""
    seen: set[str] = set()
    for target in best_targets(document, tally):
        word = in_simplified(target.sense.word)
        is_known = word in table() and document.level_of(word) >= _LEAST_LEVEL
        if word in seen or not is_known or (document.language != "en" and is_read_in_japanese(target.sense)):
            continue
        if tally.refuses("sense-unproved", hit=document.language is not None and not _is_proved(target)):
            continue
        seen.add(word)
        yield Asked(
            sense=target.sense,
            gloss=_gloss_here(document, target),
            listed=Localized(ja=target.sense.shown_ja, en=target.sense.shown_en),
            language=document.language,
            evidence=evidence_at(target.spot, target.start),
            place=target.spot.place,
            is_term=False,
        )


def _is_proved(target: Target) -> bool:
    """Tell whether the translation has the meaning, or the word names one thing or is an idiom, wherever it stands."""
    is_plain = target.sense.pos in _NAMES or len(target.sense.word) >= _IDIOM
    return target.aligned is not None or is_plain or _is_said_in_kana(target)


def _is_said_in_kana(target: Target) -> bool:
    """Tell whether the translation has a whole gloss of an adverb, which has no other form: ようやく, たいてい."""
    kana = (gloss for gloss in target.sense.ja if _KANA.fullmatch(gloss))
    return target.sense.pos == "d" and any(gloss in (target.spot.translation or "") for gloss in kana)


def _gloss_here(document: Document, target: Target) -> Localized:
    """Give of the meanings of a word the one that the translation has here: 支店, and not チェーン店 too."""
    is_said = document.language == "ja" and target.aligned is not None
    ja = target.sense.ja[0] if is_said else target.sense.shown_ja
    return Localized(ja=ja, en=target.sense.shown_en)


def _worded(gloss: Localized, language: str | None) -> str:
    """Word a meaning in the language of the translation, in both where there is none."""
    match language:
        case "ja":
            return gloss.ja or ""
        case "en":
            return gloss.en or ""
        case _:
            return f"{gloss.ja} / {gloss.en}"


def _term_to_meaning(document: Document, key: Asked, tally: Tally) -> Iterator[Item]:
    if tally.refuses("legible-key", hit=key.language != "en" and is_legible_in(key.word, key.gloss.ja or "")):
        return
    wrong = _wrong_meanings(document, key, tally)
    options = [key.meaning, *(other.meaning for other in wrong)]
    if not wrong or tally.refuses("guessable", hit=is_guessable(key.meaning, options, key.word, key.word)):
        return
    yield Item(
        kind=Kind.TRANSLATION,
        subtype="term_to_meaning",
        prompt=key.word,
        key=key.meaning,
        distractors=tuple(
            Distractor(option=other.meaning, code=_code_of(other.line), why=_why_meaning(key, other)) for other in wrong
        ),
        evidence=key.evidence,
        explanation=_explained(document, key, is_option=True),
        level=document.level_of(key.word),
        place=key.place,
        subject=in_simplified(key.word),
        merit=(2 if key.is_term else 1) + len(wrong),
        tags=("T4",),
    )


def _meaning_to_term(document: Document, key: Asked, tally: Tally) -> Iterator[Item]:
    if tally.refuses("legible-key", hit=is_legible_in(key.word, key.meaning)):
        return
    least = LEAST if key.is_term else WANTED
    gap = Gap(key=key.sense, text="", hint=key.meaning, least=least, near=least, is_told=_is_told(key))
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
        explanation=_explained(document, key, is_option=False),
        level=document.level_of(key.word),
        place=key.place,
        subject=in_simplified(key.word),
        merit=(2 if key.is_term else 1) + len(wrong),
        tags=("T4",),
    )


def _wrong_meanings(document: Document, key: Asked, tally: Tally) -> tuple[Meaning, ...]:
    """Choose meanings of tempting words, first such as show a character of the word; the key's must not stand out."""
    passed: list[Meaning] = []
    others = (_other_meaning(document, key, sense) for sense in tempting(document, key.sense, term_senses(document)))
    for other in sorted(
        others,
        key=lambda other: (
            -min(1, overlap(key.word, other.meaning)),
            not is_said_by_characters(key.word, other.gloss.en or ""),
        ),
    ):
        if other.meaning and not _is_refused_meaning(key, other, passed, tally):
            passed.append(other)
            chosen = (*passed[: WANTED - 1], other)
            if len(passed) >= WANTED and not _stands_out(key, chosen):
                return chosen
    tally.refuses("only-one", hit=len(passed) >= LEAST)
    return ()


def _other_meaning(document: Document, key: Asked, sense: Sense) -> Meaning:
    """Word another meaning as the key's is worded: one word of a gloss beside a key that is no list."""
    known = sense if "、" in (key.gloss.ja or "") else replace(sense, ja=sense.ja[:1])
    plain = Localized(ja=known.shown_ja or None, en=known.shown_en or None)
    gloss = plain if document.term_of(sense.word) is None else document.gloss_of(sense.word)
    meaning = _worded(gloss, key.language) if gloss.ja and gloss.en else ""
    return Meaning(sense=sense, gloss=gloss, meaning=meaning, line=line_of_use(document, sense))


def _is_refused_meaning(key: Asked, other: Meaning, passed: Sequence[Meaning], tally: Tally) -> bool:
    return (
        tally.refuses(
            "reads-alike", hit=reads_alike(key.meaning, other.meaning) or reads_alike(key.word, other.sense.word)
        )
        or tally.refuses("circular", hit=key.language != "en" and _is_written_alike(other))
        or tally.refuses("shape", hit=not is_same_part(key.sense.pos, other.sense.pos))
        or tally.refuses("slot", hit=not fits(key.sense, other.sense))
        or tally.refuses("length", hit=is_out_of_length(key.meaning, other.meaning, *_LENGTHS))
        or tally.refuses("form", hit=_is_verbal(key.meaning) != _is_verbal(other.meaning))
        or tally.refuses("form", hit=key.language == "en" and _is_plural(key.meaning) != _is_plural(other.meaning))
        or tally.refuses("means-alike", hit=means_alike(key.sense, other.sense))
        or tally.refuses("same-rendering", hit=_may_render(other.gloss, key.sense))
        or any(
            tally.refuses(
                "distractors-alike", hit=means_alike(other.sense, one.sense) or reads_alike(other.meaning, one.meaning)
            )
            for one in passed
        )
    )


def _may_render(gloss: Localized, key: Sense) -> bool:
    """Tell whether a meaning is said for the key too: of a word that "to assess" is said of, 评估, the key is one."""
    pieces = [*(gloss.ja or "").split("、"), *(gloss.en or "").split("; ")]
    words = dict.fromkeys(word for piece in pieces if piece for word in words_meaning(piece))
    return any(_are_said_alike(key, table()[word]) for word in words)


def _are_said_alike(key: Sense, other: Sense) -> bool:
    alike = any(shares_japanese(one, another) for one in key.ja for another in other.ja)
    return alike or glosses_alike(key.ja, other.ja) or are_near_synonyms(in_simplified(key.word), other.word)


def _is_written_alike(other: Meaning) -> bool:
    """Tell whether Japanese writes a word as its own meaning, as 銀行, so that nothing is told of it."""
    return folded(other.gloss.ja or "") == folded(other.sense.word)


def _is_verbal(meaning: str) -> bool:
    """Tell whether a meaning is worded as a verb: 独占する beside 独占 would stand out."""
    return meaning.startswith("to ") or bool(_VERBAL.search(meaning))


def _stands_out(key: Asked, chosen: Sequence[Meaning]) -> bool:
    meanings = [other.meaning for other in chosen]
    return (
        is_only_of_length(key.meaning, meanings)
        or is_only_with_kanji(key.word, meanings, key.meaning)
        or _shows(key, meanings)
        or _is_only_translated(key, chosen)
    )


def _is_plural(meaning: str) -> bool:
    """Tell whether the English of a noun is worded as of several: villagers beside a sightseer would stand out."""
    return _PLURAL.search(meaning) is not None and _NO_PLURAL.search(meaning) is None


def _is_only_translated(key: Asked, chosen: Sequence[Meaning]) -> bool:
    """Tell whether the meaning of the key alone says what one of its characters does: 闹钟, an alarm clock."""
    told = is_said_by_characters(key.word, key.gloss.en or "")
    others = (
        is_said_by_characters(key.word, other.gloss.en or "") or overlap(key.word, other.meaning) > 0
        for other in chosen
    )
    return key.sense.pos.lower().startswith("n") and told and not any(others)


def _is_told(key: Asked) -> bool:
    """Tell whether a character of a noun or a verb gives its meaning away to whoever knows that character."""
    return key.sense.pos.lower().startswith(("n", "v")) and is_said_by_characters(key.word, key.gloss.en or "")


def _shows(key: Asked, meanings: Sequence[str]) -> bool:
    """Tell whether the key's meaning alone shares characters with the word."""
    return overlap(key.word, key.meaning) > max(overlap(key.word, meaning) for meaning in meanings)


def _why_meaning(key: Asked, other: Meaning) -> Localized:
    """Say whose meaning it is, and to a reader of the other language what it says."""
    where_ja, where_en = _where(other.line)
    word, gloss = other.sense.word, other.gloss
    ja = f"「{word}」{where_ja}の意味です"
    in_japanese = f"日本語で{'も' if word == gloss.ja else 'は'}「{gloss.ja}」"
    en = f"the meaning of {word}{where_en}"
    return Localized(
        ja=f"“{gloss.en}” は{ja[:-2]}で、{in_japanese}です。" if key.language == "en" else f"「{gloss.ja}」は{ja}。",
        en=f"{quote_en(other.meaning)} is {en}, “{gloss.en}”." if key.language == "ja" else f"“{gloss.en}” is {en}.",
    )


def _where(line: int | None) -> tuple[str, str]:
    return ("", "") if line is None else (f"（{line}行目）", f" (line {line})")


def _code_of(line: int | None) -> RefutationCode:
    """Name what the text says elsewhere a value of another record, and the rest another meaning."""
    return RefutationCode.OTHER_MEANING if line is None else RefutationCode.OTHER_RECORD


def _wrong_term(document: Document, key: Asked, sense: Sense) -> Distractor:
    gloss = gloss_shown(document, sense)
    line = line_of_use(document, sense)
    where_ja, where_en = _where(line)
    return Distractor(
        option=sense.word,
        code=_code_of(line),
        why=Localized(
            ja=f"{meaning_ja(f'「{sense.word}」{where_ja}', gloss)}という意味です。",
            en=f"{meaning_en(sense.word, gloss)}{where_en}; it does not mean {quote_en(key.gloss.en or '')}.",
        ),
    )


def _explained(document: Document, key: Asked, *, is_option: bool) -> Localized:
    """Say what the word means, to each reader in the own language, and which option that is."""
    line, quote = key.evidence.line, shown(key.evidence.quote)
    ja, en = key.gloss.ja, key.gloss.en
    where_ja = f"用語解説（{line}行目）にある語です。" if key.is_term else f"{line}行目に「{quote}」とあります。"
    where_en = f"it is in the glossary (line {line})" if key.is_term else f"it stands in line {line}: {quote}"
    said_ja = f"「{ja}」（{en}）" if key.language == "en" and is_option else f"「{ja}」"
    said_ja = f"日本語の{said_ja}と同じ意味" if folded(ja or "") == folded(key.word) else said_ja
    said_en = f"“{en}” ({ja})" if key.language == "ja" and is_option else f"“{en}”"
    return Localized(
        ja=f"{named_ja(document, key.word)}は{said_ja}です。{where_ja}",
        en=f"{named_en(document, key.word)} means {said_en}; {where_en}.",
    )
