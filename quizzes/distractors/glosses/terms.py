"""How do the entries of the glossary serve as keys, hints and distractors?"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.glosses.closeness import words_meaning
from quizzes.distractors.glosses.glosses import agrees, gloss_of_term, is_idiom, says_here
from quizzes.distractors.glosses.word_senses import senses_of_words
from quizzes.distractors.glosses.wording import meaning_en, meaning_ja, named_en, named_ja, place_en, place_ja, warned
from quizzes.distractors.stems import english_stems
from quizzes.distractors.words import Sense, in_simplified, stems_of, table
from quizzes.question import Evidence, Localized

if TYPE_CHECKING:
    from collections.abc import Iterable

    from quizzes.distractors.document import Document
    from quizzes.distractors.glosses.term import Term

_NO_NOUN = lazy_regex(r"(?:[てにもでく]|ない|[がはを].+い|(?:んだ|った|した|れた|いた))$")
_HERE_JA, _HERE_EN = lazy_regex("（ここでは[^）]?）"), "(here) "
_SEVERAL = 2
_UNKNOWN_NOUN, _TOLD = "N", frozenset({"nc", "np"})
_SHORT = 12  # characters of a word that stands in a list of equals


def sense_of_term(term: Term) -> Sense:
    """Give a term as a word with glosses: its own meaning first, then what our table says."""
    known = table().get(in_simplified(term.word))
    ja = (_glosses_of(term.meaning) if term.language == "ja" else ()) + (known.ja if known else ())
    en = ((term.meaning,) if term.language == "en" else ()) + (known.en if known else ())
    return Sense(word=term.word, pos=_class_of(term.pos, (*ja, *en)), ja=ja, en=en)


def _class_of(pos: str, glosses: Iterable[str]) -> str:
    """Tell of a noun of unknown class whether it is a thing or a person, where all words with its meaning are one."""
    if pos != _UNKNOWN_NOUN:
        return pos
    like = {table()[word].pos for gloss in glosses for word in words_meaning(gloss)}
    nouns = {other for other in like if other.startswith(pos.lower())}
    return nouns.pop() if len(nouns) == 1 and nouns <= _TOLD else pos


def _glosses_of(meaning: str) -> tuple[str, ...]:
    """Take a list of short words apart: what means one of them means the term."""
    pieces = tuple(piece.strip() for piece in meaning.split("、"))
    return pieces if all(0 < len(piece) <= _SHORT for piece in pieces) else (meaning,)


@lru_cache(maxsize=2)
def term_senses(document: Document) -> tuple[Sense, ...]:
    """Give the terms of the interview that both readers can be told, as words."""
    return tuple(sense_of_term(term) for term in document.terms if document.is_glossed(term.word))


def gloss_shown(document: Document, sense: Sense) -> Localized:
    """Give what may be said of a word: of a term as its glossary has it, and only what agrees with that."""
    return document.gloss_of(sense.word)


def is_general(term: Term) -> bool:
    """
    Tell whether a term means outside this text too what the glossary says: 筹码 is リソース、強み in one only.

    What a glossary says it means here is asked without the sentence, and would be false of any other.
    """
    if says_here(term):
        return False
    senses = [sense for sense in senses_of_words().get(in_simplified(term.word), ()) if sense.kind == "sense"]
    known = table().get(in_simplified(term.word))
    return len(senses) < _SEVERAL and (known is None or agrees(known, term))


def is_of_clear_class(term: Term) -> bool:
    """Tell whether we know which part of speech a term is: 幸運にも and 損をしない are worded as no noun."""
    return term.pos != "N" or not any(map(_NO_NOUN.search, term.meaning.split("、")))


def is_told_by_parts(term: Term) -> bool:
    """Tell whether the English of an idiom says what a character of it means: "on paper" gives 纸上谈兵 away."""
    if not is_idiom(term.word):
        return False
    said = english_stems(gloss_of_term(term).en or "")
    return any(not said.isdisjoint(stems_of(char)) for char in in_simplified(term.word))


def hint_of(document: Document, term: Term) -> Localized:
    """Show the meaning as the glossary words it, and in the other language what a source has for it, if any."""
    gloss = document.gloss_of(term.word)
    is_here = gloss.en is not None and gloss.en != gloss.ja and _HERE_JA.match(gloss.ja or "") is not None
    return Localized(ja=gloss.ja or term.meaning, en=f"{_HERE_EN}{gloss.en}" if is_here else gloss.en or term.meaning)


def term_explained(document: Document, term: Term, evidence: Evidence) -> Localized:
    """Say where the word stands in the text and what it means, to each reader in the own language."""
    gloss, line = hint_of(document, term), term.entry.line
    ja, en = named_ja(document, term.word), named_en(document, term.word)
    told = Localized(
        ja=f"{place_ja(evidence)}用語解説（{line}行目）にある語で、{meaning_ja(ja, gloss)}という意味です。",
        en=f"{place_en(evidence)} {_source_en(term, line)} {meaning_en(en, gloss)}.",
    )
    return warned(document, term.word, told)


def _source_en(term: Term, line: int) -> str:
    """Say in English that the glossary has a meaning, or the word alone where the glossary is in another language."""
    return (
        f"As the glossary has it (line {line}),"
        if term.language == "en"
        else f"The word is in the glossary (line {line});"
    )
