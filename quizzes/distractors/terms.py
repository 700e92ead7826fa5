"""How do the entries of the glossary serve as keys, hints and distractors?"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.distractors.stems import english_stems, shares_japanese
from quizzes.distractors.wording import named_en, named_ja, place_en, place_ja, quote_en
from quizzes.distractors.words import Sense, in_simplified, sense_of, table
from quizzes.question import Evidence, Localized

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from quizzes.distractors.document import Document, Term

_NO_NOUN = re.compile(r"(?:[てにもでく]|ない|[がはを].+い)$")
_SHORT = 12  # characters of a word that stands in a list of equals
_NOUN = re.compile(r"[\u30a1-\u30fa\u30fc]{3,}|[\u3400-\u9fff]{2,}")


def sense_of_term(term: Term) -> Sense:
    """Give a term as a word with glosses: its own meaning first, then what our table says."""
    known = table().get(in_simplified(term.word))
    ja = (_glosses_of(term.meaning) if term.language == "ja" else ()) + (known.ja if known else ())
    en = ((term.meaning,) if term.language == "en" else ()) + (known.en if known else ())
    return Sense(word=term.word, pos=term.pos, ja=ja, en=en)


def _glosses_of(meaning: str) -> tuple[str, ...]:
    """Take a list of short words apart: what means one of them means the term."""
    pieces = tuple(piece.strip() for piece in meaning.split("、"))
    return pieces if all(0 < len(piece) <= _SHORT for piece in pieces) else (meaning,)


def term_senses(document: Document) -> tuple[Sense, ...]:
    """Give all terms of the interview as words."""
    return tuple(map(sense_of_term, document.terms))


def gloss_shown(document: Document, sense: Sense) -> Localized:
    """Give what may be said of a word: of a term as its glossary has it, and only what agrees with that."""
    term = document.term_of(sense.word)
    if term is not None and term.language != "zh":
        return hint_of(term)
    return Localized(ja=sense.shown_ja or None, en=sense.shown_en or None)


def is_of_clear_class(term: Term) -> bool:
    """Tell whether we know which part of speech a term is: 幸運にも and 損をしない are worded as no noun."""
    return term.pos != "N" or not any(map(_NO_NOUN.search, term.meaning.split("、")))


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
    """
    Give the English of a term where a source has it in the sense of the glossary.

    That is our table where it agrees with the meaning, the English of a Japanese meaning, or the dictionary where it
    has one sense only.
    """
    known = table().get(in_simplified(term.word))
    found: str | None = None
    if known is not None and _agrees(known, term):
        found = known.shown_en
    elif term.language == "ja":
        found = english_of(term.meaning) or (_only_sense(term.word) if known is None else None)
    return found if found and found.startswith("to ") == (term.pos == "v") else None


def _only_sense(word: str) -> str | None:
    found = sense_of(word)
    return found.en[0].split(",")[0] if found is not None and len(found.en) == 1 else None


def _agrees(known: Sense, term: Term) -> bool:
    if term.language == "ja":
        return any(shares_japanese(gloss, term.meaning) or _shares_noun(gloss, term.meaning) for gloss in known.ja)
    return bool(english_stems(known.shown_en) & english_stems(term.meaning))


def _shares_noun(gloss: str, meaning: str) -> bool:
    """Tell whether a gloss of the same word has a noun of its meaning, or ends in the last one, as 定量ファンド."""
    nouns = _NOUN.findall(gloss)
    return any(noun in _NOUN.findall(meaning) for noun in nouns) or any(
        noun.endswith(last) for noun in nouns for last in _NOUN.findall(meaning)[-1:]
    )


def english_of(japanese: str) -> str | None:
    """Translate a Japanese gloss, word by word of a list, where our table has each and all its rows agree."""
    found = [_by_japanese().get(piece.strip()) for piece in japanese.split("、")]
    known = [english for english in found if english]
    return "; ".join(dict.fromkeys(known)) if len(known) == len(found) else None


@lru_cache(maxsize=1)
def _by_japanese() -> Mapping[str, str]:
    rows: dict[str, list[Sense]] = {}
    for sense in table().values():
        for gloss in sense.ja:
            rows.setdefault(gloss, []).append(sense)
    return {gloss: senses[0].shown_en for gloss, senses in rows.items() if _is_one_sense(senses)}


def _is_one_sense(senses: Sequence[Sense]) -> bool:
    """Tell whether all words with a Japanese gloss share an English stem."""
    return bool(frozenset.intersection(*(frozenset().union(*map(english_stems, sense.en)) for sense in senses)))


def term_explained(document: Document, term: Term, evidence: Evidence) -> Localized:
    """Say where the word stands in the text and how the glossary explains it."""
    ja, en = named_ja(document, term.word), named_en(document, term.word)
    english = None if term.language == "en" else agreed_english(term)
    said = f"{quote_en(term.meaning)}, that is, “{english}”" if english else quote_en(term.meaning)
    return Localized(
        ja=f"{place_ja(evidence)}用語解説（{term.entry.line}行）によると、{ja}は「{term.meaning}」です。",
        en=f"{place_en(evidence)} The glossary (line {term.entry.line}) explains {en} as {said}.",
    )
