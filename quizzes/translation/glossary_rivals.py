"""
Which other words of the glossary stand beside one of it, their meanings beside its own?

    复盘, 定式, 愚形      what a text on go has to explain

So are words asked that no source tells in both languages, as most that a text explains.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from quizzes.distractors.glosses.terms import is_of_clear_class, sense_of_term
from quizzes.distractors.glosses.told_kanji import told_kanji
from quizzes.distractors.rivals.gap import LEAST
from quizzes.distractors.stems import english_stems
from quizzes.distractors.vetoes import (
    has_same_head,
    is_legible_in,
    is_out_of_length,
    is_said_by_characters,
    means_alike,
    reads_alike,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.distractors.document import Document
    from quizzes.distractors.glosses.term import Term
    from quizzes.distractors.vetoes import Tally
    from quizzes.distractors.words import Sense

_MOST = 3
_LENGTHS = (0.3, 3.3)  # of meanings: a glossary words one briefly and the next at length
_WORD_LENGTHS = (0.5, 2.0)
_NOUNS = frozenset({"N", "n", "nc", "np", "s", "t"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A word of the glossary with its meaning, as the glossary words it."""

    term: Term
    sense: Sense

    @property
    def word(self) -> str:
        """The word as it stands in the text."""
        return self.term.word

    @property
    def meaning(self) -> str:
        """Its short meaning, in the language of the glossary."""
        return self.term.meaning

    @property
    def line(self) -> int:
        """Where the glossary has it."""
        return self.term.entry.line


def entry_of(term: Term) -> Entry:
    """Give a term of the glossary as a word that stands beside others of it."""
    return Entry(term=term, sense=sense_of_term(term))


def rivals_of(document: Document, key: Entry, tally: Tally) -> Sequence[Entry]:
    """Give the other words of the glossary that are of the class of one and mean something else."""
    if tally.refuses("legible-key", hit=_is_told(key.word, key.meaning)):
        return ()
    others = [entry_of(term) for term in document.terms if term.word != key.word and is_of_clear_class(term)]
    return [other for other in others if not _is_refused(key, other, tally)]


def chosen_of(key: Entry, rivals: Sequence[Entry]) -> Iterator[tuple[Entry, ...]]:
    """Give three others, else two, none of which leaves the key the only one that a character of it tells."""
    for count in range(min(_MOST, len(rivals)), LEAST - 1, -1):
        yield from (chosen for chosen in combinations(rivals, count) if not _is_told_alone(key, chosen))


def _is_told(word: str, meaning: str) -> bool:
    """Tell whether the characters of a word tell its meaning to whoever reads them, as those of 地方时 in 地方時 do."""
    return is_legible_in(word, meaning) or all(_tells(char, meaning) for char in word)


def _tells(char: str, meaning: str) -> bool:
    """Tell whether a character says a part of a meaning: 鯨 of a whale, 机 of 機械."""
    if meaning.isascii():
        return is_said_by_characters(char, meaning)
    return is_legible_in(char, meaning) or bool(told_kanji(char, meaning))


def _is_told_alone(key: Entry, chosen: Sequence[Entry]) -> bool:
    """Tell whether a character tells the meaning of the key, and none that of another word."""
    return _is_told_in_part(key) and not any(map(_is_told_in_part, chosen))


def _is_told_in_part(entry: Entry) -> bool:
    return any(_tells(char, entry.meaning) for char in entry.word)


def _is_refused(key: Entry, other: Entry, tally: Tally) -> bool:
    return (
        tally.refuses("shape", hit=key.term.language != other.term.language or not _are_of_one_class(key, other))
        or tally.refuses("reads-alike", hit=_read_alike(key, other))
        or tally.refuses("means-alike", hit=means_alike(key.sense, other.sense) or _share_a_word(key, other))
        or tally.refuses("same-head", hit=has_same_head(key.sense, other.sense))
        or tally.refuses("length", hit=is_out_of_length(key.meaning, other.meaning, *_LENGTHS))
        or tally.refuses("length", hit=is_out_of_length(key.word, other.word, *_WORD_LENGTHS))
    )


def _are_of_one_class(key: Entry, other: Entry) -> bool:
    return key.sense.pos == other.sense.pos or {key.sense.pos, other.sense.pos} <= _NOUNS


def _read_alike(key: Entry, other: Entry) -> bool:
    return reads_alike(key.word, other.word) or reads_alike(key.meaning, other.meaning)


def _share_a_word(key: Entry, other: Entry) -> bool:
    return not english_stems(key.meaning).isdisjoint(english_stems(other.meaning))
