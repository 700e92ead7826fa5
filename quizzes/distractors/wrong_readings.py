"""
Which wrong readings of a word stand beside the right one so that no reading is the odd one out?

Two syllables of the word are changed, each alone and both together: a lattice of four, in which every reading has as
much in common with the others as the right one has.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from itertools import combinations
from typing import TYPE_CHECKING

from quizzes.chinese.dictionary import dictionary
from quizzes.chinese.pinyin import syllables
from quizzes.chinese.scripts import hanzi_of
from quizzes.chinese.syllables import Syllable
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_TONES = (1, 2, 3, 4)
_SANDHI = frozenset("一不")
_INITIALS = ("zh", "ch", "sh", *"bpmfdtnlgkhjqxrzcsyw")


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """One syllable read wrongly; `is_other_reading` where the character is read so in other words."""

    index: int
    char: str
    right: Syllable
    wrong: Syllable
    is_other_reading: bool

    @property
    def is_tone_only(self) -> bool:
        """Tell whether only the tone is changed."""
        return self.right.base == self.wrong.base


@dataclass(frozen=True, slots=True, kw_only=True)
class WrongReading:
    """A reading of the lattice with the edits that make it wrong."""

    text: str
    edits: tuple[Edit, ...]


def lattice(word: str, reading: tuple[str, ...], digest: str) -> tuple[WrongReading, ...]:
    """Give the three wrong readings of the best pair of edits, or none where no pair holds."""
    chars = hanzi_of(word)
    split = [(syllables(marked, 1) or (None,))[0] for marked in reading]
    if len(chars) != len(split) or any(syllable is None for syllable in split):
        return ()
    right = tuple(syllable for syllable in split if syllable is not None)
    edits = [edit for i, char in enumerate(chars) for edit in _edits(i, char, right[i])]
    pairs = [(one, other) for one, other in combinations(edits, 2) if one.index != other.index]
    true = true_readings(word) | {" ".join(reading)}
    for one, other in sorted(pairs, key=lambda pair: _order(pair, word, digest)):
        wrong = tuple(_applied(right, chosen) for chosen in ((one,), (other,), (one, other)))
        if not any(candidate.text in true for candidate in wrong):
            return wrong
    return ()


@lru_cache(maxsize=1 << 12)
def true_readings(word: str) -> frozenset[str]:
    """Give every reading of a word that the dictionary knows, those of other regions included."""
    found = (reading for entry in dictionary().entries(word) for reading in (entry.reading, *entry.also_read))
    return frozenset(" ".join(syllable.marked for syllable in syllables(reading) or ()) for reading in found)


@lru_cache(maxsize=1 << 12)
def other_readings(char: str) -> frozenset[tuple[str, int]]:
    """Give all readings of a character: sounds with tones."""
    entries = dictionary().entries(char)
    found = (syllables(reading, 1) for entry in entries for reading in (entry.reading, *entry.also_read))
    return frozenset((split[0].base, split[0].tone) for split in found if split)


def examples_of(char: str) -> Mapping[str, str]:
    """Give the readings that a character has in common words, each with a word that shows it."""
    return _examples().get(in_simplified(char), {})


@lru_cache(maxsize=1)
def _examples() -> Mapping[str, Mapping[str, str]]:
    found: dict[str, dict[str, str]] = {}
    for char, reading, example in _rows("polyphones_in_words.tsv"):
        found.setdefault(char, {})[reading] = example
    return found


@lru_cache(maxsize=1)
def toned_syllables() -> frozenset[tuple[str, int]]:
    """Give the sounds with tones that words of Mandarin have."""
    return frozenset((base, int(tone)) for base, tones in _rows("toned_syllables.tsv") for tone in tones)


def is_valid(syllable: Syllable) -> bool:
    """Tell whether Mandarin has this syllable in this tone."""
    return (syllable.base, syllable.tone) in toned_syllables()


def _edits(index: int, char: str, right: Syllable) -> Iterator[Edit]:
    if in_simplified(char) in _SANDHI or right.tone not in _TONES:
        return
    known = other_readings(char)
    for wrong in _confusable(right):
        pair = (wrong.base, wrong.tone)
        if is_valid(wrong) and pair not in known:
            yield Edit(index=index, char=char, right=right, wrong=wrong, is_other_reading=False)
    for reading in examples_of(char):
        split = syllables(reading, 1)
        if split and split[0] != right:
            yield Edit(index=index, char=char, right=right, wrong=split[0], is_other_reading=True)


def _confusable(right: Syllable) -> Iterator[Syllable]:
    for tone in _TONES:
        if tone != right.tone:
            yield Syllable(base=right.base, tone=tone)
    initial = next((start for start in _INITIALS if right.base.startswith(start)), "")
    final = right.base[len(initial) :]
    for other in _others("initial", initial):
        yield Syllable(base=other + final, tone=right.tone)
    for other in _others("final", final):
        yield Syllable(base=initial + other, tone=right.tone)


def _others(part: str, sound: str) -> tuple[str, ...]:
    return _confusions().get((part, sound), ())


@lru_cache(maxsize=1)
def _confusions() -> Mapping[tuple[str, str], tuple[str, ...]]:
    found: dict[tuple[str, str], tuple[str, ...]] = {}
    for part, one, other in _rows("confusable_sounds.tsv"):
        found[part, one] = (*found.get((part, one), ()), other)
        found[part, other] = (*found.get((part, other), ()), one)
    return found


def _applied(right: tuple[Syllable, ...], edits: tuple[Edit, ...]) -> WrongReading:
    changed = list(right)
    for edit in edits:
        changed[edit.index] = edit.wrong
    return WrongReading(text=" ".join(syllable.marked for syllable in changed), edits=edits)


def _order(pair: tuple[Edit, Edit], word: str, digest: str) -> tuple[int, int, str]:
    """Prefer the readings that a character has elsewhere, then one edit of the tone beside one of the sound."""
    elsewhere = sum(edit.is_other_reading for edit in pair)
    mixed = sum(edit.is_tone_only for edit in pair) == 1
    text = f"{digest}|{word}|{pair[0].index}{pair[0].wrong.marked}|{pair[1].index}{pair[1].wrong.marked}"
    return -min(elsewhere, 1), -int(mixed), hashlib.sha256(text.encode()).hexdigest()


def _rows(name: str) -> Iterator[list[str]]:
    text = resources.files("quizzes").joinpath("data", name).read_text(encoding="utf-8")
    return (line.split("\t") for line in text.splitlines()[1:])
