"""
What is asked about a list of words that stands without a text?

Of each word what it means, which word means it, and how it is read. A teacher wants every word of it asked, so the
guards that keep a text's set short are not asked; the wrong options are words of the list, near the key as far as there
are such, and none shares a meaning with the key or with another. A word that its Japanese meaning writes out, 学校, is
asked for its reading alone.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from quizzes.chinese.scripts import is_hanzi
from quizzes.distractors.glosses.closeness import nearness_to, shares_character
from quizzes.distractors.glosses.terms import sense_of_term
from quizzes.distractors.glosses.wording import named_en, named_ja, place_in_glossary, quote_en, warned
from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.rivals.likeness import are_close
from quizzes.distractors.vetoes import is_cognate, is_same_part, reads_alike
from quizzes.distractors.words import Sense, in_simplified
from quizzes.question import Evidence, Kind, Localized, RefutationCode
from quizzes.translation.asked_words import evidence_of
from quizzes.translation.light_endings import full_endings
from quizzes.translation.reading import typed
from quizzes.translation.reading_level import level_to_read
from quizzes.translation.words_to_read import Word, in_its_sense

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.chinese.readings import Reading
    from quizzes.distractors.document import Document
    from quizzes.distractors.glosses.term import Term
    from quizzes.distractors.vetoes import Tally
    from quizzes.glossary import GlossaryEntry

_WANTED, _LEAST = 3, 2
_LOOKED_AT, _REACH = 40, 400  # words around one in the list: who makes it puts together what belongs together
_ENDINGS = 4  # by how much longer a meaning may be before it stands behind others


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Ask each word three ways, as far as the list says its reading and has enough other words."""
    senses = explained_words(document)
    for place, (term, sense) in enumerate(senses):
        beside = beside_it(senses, place)
        if tally.refuses("legible-key", hit=term.language == "ja" and is_cognate(replace(sense, ja=(term.meaning,)))):
            continue
        if not tally.refuses("only-one", hit=len(beside) < _LEAST):
            yield choice(document, term, sense, beside, to_meaning=True)
            yield choice(document, term, sense, beside, to_meaning=False)
    disputed = {found.entry.line for found in document.readings.disagreements()}
    for entry in document.interview.glossary:
        is_plain = all(map(is_hanzi, entry.word)) and entry.line not in disputed
        reading = document.readings.of_word(entry.word)
        is_known = is_plain and (entry.reading is not None or reading.is_certain)
        if not tally.refuses("reading-uncertain", hit=not is_known):
            yield typed(document, _word_of(document, entry, reading))


def _word_of(document: Document, entry: GlossaryEntry, reading: Reading) -> Word:
    return Word(
        text=entry.word,
        syllables=reading.syllables,
        evidence=Evidence(line=entry.line, quote=entry.word),
        place=entry.line,
        level=level_to_read(document, entry.word, reading.syllables),
        merit=1.0,
        is_term=True,
        others=in_its_sense(document, entry.word, reading.text),
        full=full_endings(entry.word, reading.syllables, is_traditional=document.is_traditional),
    )


def explained_words(document: Document) -> Sequence[tuple[Term, Sense]]:
    """Give the words that a list or a glossary explains, in its order."""
    return [(term, sense_of_term(term)) for term in document.terms]


def beside_it(senses: Sequence[tuple[Term, Sense]], place: int) -> tuple[Term, ...]:
    """Choose the words that stand beside one: of its part of speech and of its field first, then those next to it."""
    term, key = senses[place]
    places = range(max(0, place - _REACH), min(len(senses), place + _REACH + 1))
    around = sorted((at for at in places if at != place), key=lambda at: (abs(at - place), at))
    near = [senses[at] for at in around if is_same_part(key.pos, senses[at][1].pos)][:_LOOKED_AT]
    others = [senses[at] for at in around[:_LOOKED_AT] if senses[at] not in near]
    ranked = sorted(
        (*near, *others),
        key=lambda other: (
            not is_same_part(key.pos, other[1].pos),
            abs(len(other[0].meaning) - len(term.meaning)) > _ENDINGS,
            -nearness_to(key, other[1].word),
            not shares_character(term.word, other[0].word),
        ),
    )
    return tuple(other for other, _ in islice(_apart((term, key), ranked), _WANTED))


def _apart(key: tuple[Term, Sense], others: Sequence[tuple[Term, Sense]]) -> Iterator[tuple[Term, Sense]]:
    """Give of some words those that neither say nor mean what the key, or one given before, says or means."""
    given = [key]
    for other in others:
        if not any(_are_alike(one, other) for one in given):
            given.append(other)
            yield other


def _are_alike(one: tuple[Term, Sense], other: tuple[Term, Sense]) -> bool:
    return reads_alike(one[0].meaning, other[0].meaning) or are_close(one[1], other[1])


def choice(document: Document, term: Term, sense: Sense, beside: Sequence[Term], *, to_meaning: bool) -> Item:
    """Ask what a word means, or which means it, beside what the same list or glossary has of others."""
    return Item(
        kind=Kind.TRANSLATION,
        subtype="term_to_meaning" if to_meaning else "meaning_to_term",
        prompt=term.word if to_meaning else term.meaning,
        key=term.meaning if to_meaning else term.word,
        distractors=tuple(_wrong(document, other, to_meaning=to_meaning) for other in beside),
        evidence=evidence_of(term),
        explanation=_explained(document, term),
        level=document.level_of(term.word),
        place=term.entry.line,
        subject=in_simplified(term.word),
        merit=1.0 + len(beside) - (not sense.pos),
        tags=("T4",),
    )


def _wrong(document: Document, other: Term, *, to_meaning: bool) -> Distractor:
    """Say what a wrong word means, or of which word a wrong meaning is one; the list is the proof."""
    word, meaning, line = other.word, other.meaning, other.entry.line
    ja, en = named_ja(document, word), named_en(document, word)
    if to_meaning:
        why = Localized(
            ja=f"「{meaning}」は{ja}の意味です（{line}行目）。",
            en=f"{quote_en(meaning)} is what {en} means (line {line}).",
        )
    else:
        why = Localized(
            ja=f"{ja}は「{meaning}」という意味です（{line}行目）。",
            en=f"{en} means {quote_en(meaning)} (line {line}).",
        )
    return Distractor(option=meaning if to_meaning else word, code=RefutationCode.OTHER_RECORD, why=why)


def _explained(document: Document, term: Term) -> Localized:
    told = Localized(
        ja=f"{named_ja(document, term.word)}は「{term.meaning}」という意味です。",
        en=f"{named_en(document, term.word)} means {quote_en(term.meaning)}. ",
    )
    return warned(document, term.word, told + place_in_glossary(document, term.entry.line))
