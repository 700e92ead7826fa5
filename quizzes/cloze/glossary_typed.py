"""Which word of the glossary is missing, to be typed, where no others could be offered beside it?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.scripts import hanzi_of
from quizzes.cloze import glossary_word
from quizzes.cloze.clue import by_reading, hint_with
from quizzes.distractors.glosses.terms import (
    hint_of,
    is_of_clear_class,
    is_told_by_parts,
    sense_of_term,
    term_explained,
)
from quizzes.distractors.glosses.wording import evidence_at, marked_as_rude
from quizzes.distractors.item import Item
from quizzes.distractors.rivals.rivals import sound_rivals
from quizzes.distractors.vetoes import is_cognate, is_legible_in, overlap
from quizzes.distractors.words import in_simplified
from quizzes.question import Form, Kind, normal_form

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizzes.distractors.document import Document
    from quizzes.distractors.glosses.term import Term
    from quizzes.distractors.spots import Spot
    from quizzes.distractors.vetoes import Tally
    from quizzes.question import Localized

_SHORT, _LONGEST = 2, 4  # hanzi; a longer one is a phrase, of which more than one can be meant
_MERIT, _BEST = 3.5, 24  # above words that nobody explains; hanzi


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Ask for each word that the glossary alone explains, by its meaning there and its reading."""
    chosen = glossary_word.asked(document)
    for term in filter(is_of_clear_class, document.terms):
        if in_simplified(term.word) not in chosen and not _is_refused(document, term, tally):
            made = (_item(document, term, spot, tally) for spot in glossary_word.spots_of(document, term))
            yield from sorted(filter(None, made), key=lambda item: -item.merit)[:1]


def _is_refused(document: Document, term: Term, tally: Tally) -> bool:
    reading = document.readings.of_word(term.word)
    return (
        not _SHORT <= len(term.word) == len(hanzi_of(term.word)) <= _LONGEST
        or tally.refuses("reading-uncertain", hit=not reading.is_certain)
        or tally.refuses("legible-key", hit=_is_read_off(document, term) or is_told_by_parts(term))
        or tally.refuses("typed-rival", hit=bool(sound_rivals(term.word, reading.text)))
    )


def _is_read_off(document: Document, term: Term) -> bool:
    """Tell whether the meaning has all characters of the word, or of a longer one all but one: 電池交換 of 换电池."""
    hint = hint_of(document, term)
    is_nearly = len(term.word) > _SHORT and overlap(term.word, hint.ja or "") >= len(term.word) - 1
    return is_nearly or is_cognate(sense_of_term(term)) or is_legible_in(term.word, f"{hint.ja} {hint.en}")


def _item(document: Document, term: Term, spot: Spot, tally: Tally) -> Item | None:
    prompt = glossary_word.prompt_of(document, term, spot)
    if tally.refuses("torn-out", hit=prompt is None) or prompt is None:
        return None
    if tally.refuses("in-prompt", hit=set(normal_form(term.word)) <= set(normal_form(prompt))):
        return None
    evidence = evidence_at(spot, spot.source.index(term.word))
    return Item(
        kind=Kind.CLOZE,
        subtype="typed",
        form=Form.TYPED,
        prompt=prompt,
        hint=_hint(document, term),
        key=term.word,
        evidence=evidence,
        explanation=term_explained(document, term, evidence),
        level=document.level_of(term.word),
        place=spot.place,
        subject=in_simplified(term.word),
        merit=_MERIT - 0.02 * abs(len(spot.source) - _BEST),
        tags=("C5",),
    )


def _hint(document: Document, term: Term) -> Localized:
    """Tell the meaning and the reading, by which the glossary's own word is told from any like it."""
    clue = by_reading(document.readings.of_word(term.word).text)
    return marked_as_rude(term.word, hint_with(hint_of(document, term), term.word, clue))
