"""What does a term mean, and which term means this?"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.distractors.glosses.terms import term_senses
from quizzes.distractors.glosses.told_kanji import told_kanji
from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.items.solvers import is_guessable
from quizzes.distractors.rivals.candidates import WANTED, wrong_words
from quizzes.distractors.rivals.gap import LEAST, Gap
from quizzes.distractors.rivals.rivals import is_mere_suffix
from quizzes.distractors.vetoes import is_circular, is_legible_in
from quizzes.distractors.words import folded, in_simplified
from quizzes.question import Kind
from quizzes.translation import terms_beside
from quizzes.translation.asked_words import Asked, terms_asked, told_by, words_asked
from quizzes.translation.term_wording import code_of, explained, why_meaning, wrong_term
from quizzes.translation.wrong_meanings import wrong_meanings

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.distractors.document import Document
    from quizzes.distractors.vetoes import Tally

_HEAD = lazy_regex("(?<=の)[\u3400-\u9fff]$")  # of 木の根, and not of 花瓶, of which one has to know the kanji
# Times that are told by how far off they are: whoever reads 月 in 上个月 and in 先月 has only 来月 left beside it.
_FROM_NOW = lazy_regex("[上下][个個]月|[去明后後]年")


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Ask the terms of the glossary both ways, the other words one way each, in turn where both are possible."""
    yield from _of_terms(document, tally)
    yield from _of_words(document, tally)


def _of_terms(document: Document, tally: Tally) -> Iterator[Item]:
    for term in terms_asked(document, tally):
        ways = (_term_to_meaning, _meaning_to_term) if term.is_clear else (_term_to_meaning,)
        made = [item for way in ways for item in way(document, term, tally)]
        yield from made or terms_beside.items(document, term, tally)


def _of_words(document: Document, tally: Tally) -> Iterator[Item]:
    asked: Counter[str] = Counter()
    for word in words_asked(document, tally):
        ways = (_term_to_meaning, _meaning_to_term)
        if asked["meaning_to_term"] < asked["term_to_meaning"]:
            ways = ways[::-1]
        worded = (word, replace(word, gloss=word.listed)) if word.listed != word.gloss else (word,)
        made = (item for one in worded for way in ways for item in way(document, one, tally))
        for item in islice(made, 1):
            asked[item.subtype] += 1
            yield item


def _term_to_meaning(document: Document, key: Asked, tally: Tally) -> Iterator[Item]:
    if tally.refuses("legible-key", hit=key.language != "en" and _is_told_whole(key.word, key.gloss.ja or "")):
        return
    wrong = wrong_meanings(document, key, tally)
    options = [key.meaning, *(other.meaning for other in wrong)]
    if not wrong or tally.refuses("guessable", hit=is_guessable(key.meaning, options, key.word, key.word)):
        return
    if tally.refuses("guessable", hit=_is_told_by_unit(key, options)):
        return
    distractors = tuple(
        Distractor(option=other.meaning, code=code_of(other.line), why=why_meaning(document, key, other))
        for other in wrong
    )
    yield _item(document, key, distractors, to_meaning=True)


def _meaning_to_term(document: Document, key: Asked, tally: Tally) -> Iterator[Item]:
    if tally.refuses("legible-key", hit=_is_told_whole(_without_suffix(key.word), key.meaning)):
        return
    if tally.refuses("read-in-chinese", hit=not key.meaning_alone):
        return
    wrong = wrong_words(document, _gap(key), tally, term_senses(document))
    options = [key.word, *(sense.word for sense in wrong)]
    if not wrong or tally.refuses("guessable", hit=is_guessable(key.word, options, "", key.meaning)):
        return
    if tally.refuses("guessable", hit=_is_told_by_unit(key, options)):
        return
    if tally.refuses("legible-key", hit=_is_read_off_its_end(key, [sense.word for sense in wrong])):
        return
    distractors = tuple(wrong_term(document, key, sense) for sense in wrong)
    yield _item(document, key, distractors, to_meaning=False)


def _gap(key: Asked) -> Gap:
    return Gap(
        key=key.sense,
        text="",
        hint=key.meaning,
        least=LEAST if key.is_term else WANTED,
        is_by_form=True,
        told_by=told_by(key),
    )


def _item(document: Document, key: Asked, distractors: tuple[Distractor, ...], *, to_meaning: bool) -> Item:
    return Item(
        kind=Kind.TRANSLATION,
        subtype="term_to_meaning" if to_meaning else "meaning_to_term",
        prompt=key.word if to_meaning else _untold(key, [other.option for other in distractors]),
        key=key.meaning if to_meaning else key.word,
        distractors=distractors,
        evidence=key.evidence,
        explanation=explained(document, key, is_option=to_meaning),
        level=document.level_of(key.word),
        place=key.place,
        subject=in_simplified(key.word),
        merit=_merit(key, len(distractors)),
        tags=("T4",),
    )


def _untold(key: Asked, others: Sequence[str]) -> str:
    """Leave out what has a kanji of the key alone, if other words of Japanese say it: 残念, and no 惜しい, for 可惜."""
    own = set(folded(key.word)) - set(folded("".join(others)))
    pieces = key.meaning_alone.split("、") if key.language == "ja" else [key.meaning_alone]
    left = [piece for piece in pieces if own.isdisjoint(folded(piece))]
    return "、".join(left) or key.meaning_alone


def _is_told_whole(word: str, meaning: str) -> bool:
    """Tell whether all of a word stands in its meaning, or in one as short what says the same: 油絵 of 油画."""
    is_short = len(hanzi_of(meaning)) <= len(word)
    return is_legible_in(word, meaning) or (
        is_short and all(is_legible_in(char, meaning) or told_kanji(char, meaning) for char in word)
    )


def _is_read_off_its_end(key: Asked, others: Sequence[str]) -> bool:
    """Tell whether the noun that the Japanese ends in ends the key and is in no other option: 树根 for 木の根."""
    head = _HEAD.search(key.meaning) if key.language != "en" and key.sense.pos.lower().startswith("n") else None
    end = "" if head is None else folded(head[0])
    return bool(end) and folded(key.word).endswith(end) and not any(end in folded(other) for other in others)


def _is_told_by_unit(key: Asked, options: Sequence[str]) -> bool:
    """Tell whether the unit in which a time and its meaning are told, in kanji, rules out an option without it."""
    unit = key.word[-1]
    is_read = key.language != "en" and key.meaning.endswith(unit) and _FROM_NOW.fullmatch(key.word) is not None
    return is_read and not all(unit in option for option in options)


def _without_suffix(word: str) -> str:
    """Leave out the ending that makes a noun of a character: to whoever sees 曲, 曲子 is 曲."""
    return word[:-1] if len(word) > 1 and is_mere_suffix(word[-1]) else word


def _merit(key: Asked, wrong: int) -> int:
    """Prefer terms and many options, and what Japanese does not write alike: whoever reads 豆腐 there need not look."""
    return (2 if key.is_term else 1) + wrong - 2 * is_circular(key.sense)
