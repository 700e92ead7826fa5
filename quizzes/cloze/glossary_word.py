"""Which word of the glossary is missing, its meaning being shown?"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.cloze.clip import ended
from quizzes.cloze.half_said import announces
from quizzes.distractors.display import shown, with_gap
from quizzes.distractors.glosses.meanings import goes_on
from quizzes.distractors.glosses.terms import (
    gloss_shown,
    hint_of,
    is_of_clear_class,
    is_told_by_parts,
    sense_of_term,
    term_explained,
    term_senses,
)
from quizzes.distractors.glosses.wording import (
    evidence_at,
    marked_as_rude,
    meaning_en,
    meaning_ja,
    quote_en,
    quoted_ja,
)
from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.items.solvers import is_guessable
from quizzes.distractors.lone_marks import has_lone_mark, without_lone_marks
from quizzes.distractors.rivals.candidates import wrong_words
from quizzes.distractors.rivals.gap import LEAST, Gap
from quizzes.distractors.targets.stands_as_noun import stands_as_noun
from quizzes.distractors.targets.stands_as_verb import stands_as_verb
from quizzes.distractors.vetoes import Tally, is_legible_in
from quizzes.distractors.words import in_simplified
from quizzes.question import Kind, Localized, RefutationCode

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from quizzes.distractors.document import Document
    from quizzes.distractors.glosses.term import Term
    from quizzes.distractors.spots import Spot
    from quizzes.distractors.words import Sense

_AS_ANOTHER = (stands_as_noun, stands_as_verb)
_LIST_COMMA = lazy_regex(r"[、，,;；。](?![^（(]*[）)])")  # no comma in brackets
_HERE = lazy_regex(
    r"^(?:（ここでは[^（）]?）|\(here\) )|（ここでは[^（）]*）$|\s\(here [^()]*\)$"
)  # which a reason says itself
_QUOTES = (("“", "”"), ("「", "」"))
_LONG_JA, _LONG_EN = 16, 40
_LEAST_HANZI, _MOST_HANZI, _BEST_HANZI, _TRIED = 6, 68, 24, 4  # of what stands around the word


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Make an item of each glossary word that stands in the text, in the sentence that suits best."""
    found, refused = _made(document)
    tally.refused.update(refused)
    yield from found


@lru_cache(maxsize=2)
def _made(document: Document) -> tuple[tuple[Item, ...], Mapping[str, int]]:
    """Make the items once for whoever asks, with how often each guard refused."""
    tally = Tally()
    return tuple(_items(document, tally)), tally.refused


def _items(document: Document, tally: Tally) -> Iterator[Item]:
    for term in filter(is_of_clear_class, document.terms):
        tried = [item for spot in spots_of(document, term) if (item := _item(document, term, spot, tally)) is not None]
        yield from sorted(tried, key=lambda item: -item.merit)[:1]


@lru_cache(maxsize=2)
def asked(document: Document) -> frozenset[str]:
    """Give the words that are asked here, so that no other gap asks for them too."""
    return frozenset(item.subject for item in _made(document)[0])


def spots_of(document: Document, term: Term) -> Sequence[Spot]:
    """Give the sentences that suit best to ask for a word."""
    return sorted(_spots(document, term), key=lambda spot: (abs(len(spot.source) - _BEST_HANZI), spot.index))[:_TRIED]


def _spots(document: Document, term: Term) -> Iterator[Spot]:
    """Give the sentences of a fair length that hold the word once, as the part of speech that its meaning is."""
    key = sense_of_term(term)
    longer = [other.word for other in document.terms if term.word in other.word and other.word != term.word]
    for spot in document.spots:
        is_within = any(word in spot.source for word in longer)  # 储能 of 储能站
        if is_within or spot.source.count(term.word) != 1 or (len(term.word) == 1 and term.word not in spot.words):
            continue
        around = f"{_before(document, term, spot)}{spot.source}"
        is_of_length = _LEAST_HANZI <= len(hanzi_of(around)) - len(term.word) <= _MOST_HANZI
        if (
            is_of_length
            and not announces(spot.source)
            and not any(is_other(key, spot.source, spot.source.index(term.word)) for is_other in _AS_ANOTHER)
        ):
            yield spot


def _before(document: Document, term: Term, spot: Spot) -> str:
    """Give the sentence before one that says little besides the word, 我当时哑口无言, so that both are shown."""
    if not spot.index or len(hanzi_of(spot.source)) - len(term.word) >= _LEAST_HANZI:
        return ""
    before = document.spots[spot.index - 1]
    is_whole = all(before.source.count(begin) == before.source.count(end) for begin, end in _QUOTES)
    return before.source if is_whole and before.place == spot.place and term.word not in before.source else ""


def prompt_of(document: Document, term: Term, spot: Spot) -> str | None:
    """Show a sentence with a gap for the word; None where half a pair of marks stands in it."""
    start = spot.source.index(term.word)
    gapped = f"{shown(_before(document, term, spot))}{with_gap(spot.source, start, start + len(term.word))}"
    return None if has_lone_mark(gapped) else ended(without_lone_marks(gapped))


def _item(document: Document, term: Term, spot: Spot, tally: Tally) -> Item | None:
    if tally.refuses("unglossed", hit=not document.is_told(term.word)):
        return None
    hint = hint_of(document, term)
    text = "; ".join(text for _, text in hint.items())
    if tally.refuses("legible-key", hit=is_legible_in(term.word, text) or is_told_by_parts(term)):
        return None
    prompt = prompt_of(document, term, spot)
    if tally.refuses("torn-out", hit=prompt is None) or prompt is None:
        return None
    gap = Gap(key=sense_of_term(term), text=prompt, hint=text, unlike=hint.ja or "", is_wide=True)
    wrong = wrong_words(document, gap, tally, term_senses(document))
    options = [term.word, *(sense.word for sense in wrong)]
    if len(wrong) < LEAST or tally.refuses("guessable", hit=is_guessable(term.word, options, prompt, text)):
        return None
    return _asked(document, term, spot, prompt, wrong)


def _asked(document: Document, term: Term, spot: Spot, prompt: str, wrong: Sequence[Sense]) -> Item:
    evidence = evidence_at(spot, spot.source.index(term.word))
    return Item(
        kind=Kind.CLOZE,
        subtype="glossary_word",
        prompt=prompt,
        hint=marked_as_rude(term.word, hint_of(document, term)),
        key=term.word,
        distractors=tuple(
            Distractor(option=sense.word, code=RefutationCode.OTHER_MEANING, why=_why(document, term, sense))
            for sense in wrong
        ),
        evidence=evidence,
        explanation=term_explained(document, term, evidence),
        level=document.level_of(term.word),
        place=spot.place,
        subject=in_simplified(term.word),
        merit=3 + len(wrong) - 0.03 * abs(len(hanzi_of(spot.source)) - _BEST_HANZI),
        tags=("C3",),
    )


def _why(document: Document, term: Term, wrong: Sense) -> Localized:
    said, hint = gloss_shown(document, wrong), hint_of(document, term)
    not_ja, not_en = (
        short_gloss(_HERE.sub("", hint.ja or term.meaning)),
        short_gloss(_HERE.sub("", hint.en or term.meaning)),
    )
    meant_ja = f"ここの「{not_ja}」" if not_ja else "用語解説にある意味"
    meant_en = f"here {quote_en(not_en)} is needed" if not_en else "it does not fit what the glossary says"
    return Localized(
        ja=f"{meaning_ja(quoted_ja(wrong.word, said.ja), said)}で、{meant_ja}には当たりません。",
        en=f"{meaning_en(wrong.word, said)}; {meant_en}.",
    )


def short_gloss(gloss: str) -> str | None:
    """Cut a long list at its first words, to say what a wrong word does not mean; a long definition has none."""
    longest = _LONG_EN if gloss.isascii() else _LONG_JA
    first = gloss if len(gloss) <= longest else _LIST_COMMA.split(gloss, maxsplit=1)[0].strip()
    return first if len(first) <= longest and not goes_on(first) else None
