"""
Which wrong readings of a word stand beside the right one so that no reading is the odd one out?

Two syllables of the word are changed, each alone and both together, or the sound and the tone of one syllable: a
lattice of four, in which every reading has as much in common with the others as the right one has. The characters that
every learner knows are changed only to what they are read as in other words.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from functools import lru_cache
from importlib import resources
from itertools import combinations
from typing import TYPE_CHECKING

from quizzes.chinese.dictionary import dictionary
from quizzes.chinese.levels import level_of_compound
from quizzes.chinese.listed_levels import HIGHEST, level_of, level_of_character
from quizzes.chinese.pinyin import syllables
from quizzes.chinese.scripts import hanzi_of, to_traditional
from quizzes.chinese.syllables import Syllable
from quizzes.distractors.words import in_simplified
from quizzes.grouping import grouped

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

_TONES = (1, 2, 3, 4)
_RISING = {2, 3}  # the tones that are taken for each other most
_THIRD, _EITHER = 3, 23  # 23: the second or the third, which sound the same there
_OFTEN, _SOMETIMES, _ELSEWHERE = 3, 2, 12  # 12: a reading of an easy word counts more than any sound
_WELL_KNOWN = _EASY_COMPOUND = 2
_SANDHI = frozenset("一不")
_GOES_ON, _WHILE = "着", "zhe"
_INITIALS = ("zh", "ch", "sh", *"bpmfdtnlgkhjqxrzcsyw")


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """
    One syllable read wrongly; `is_other_reading` where the character is read so in other words.

    `weight` tells how likely a learner is to read it so.
    """

    index: int
    char: str
    right: Syllable
    wrong: Syllable
    is_other_reading: bool
    weight: int = 0

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
        if _are_heard_apart(right, wrong) and not any(candidate.text in true for candidate in wrong):
            return wrong
    others = [edit for edit in edits if edit.is_other_reading]  # of which whoever types the word is warned
    misheard = edits if len(right) > 1 else []
    return _in_one_syllable(right, others or misheard, true)


def _in_one_syllable(
    right: tuple[Syllable, ...], edits: Sequence[Edit], true: AbstractSet[str]
) -> tuple[WrongReading, ...]:
    """
    Change the sound and the tone of one character: háng, hāng, xíng, xīng, or là, lā, nà, nā.

    The sound is that which it has in other words; in a word without such a character, one that it is misheard as.
    """
    for edit in sorted(edits, key=lambda edit: -edit.weight):
        for tone in _TONES:
            own, other = (Syllable(base=base, tone=tone) for base in (edit.right.base, edit.wrong.base))
            changes = [replace(edit, wrong=changed, is_other_reading=False) for changed in (own, other)]
            wrong = tuple(_applied(right, (change,)) for change in (edit, *changes))
            is_new = edit.right.base != edit.wrong.base and edit.right.tone == edit.wrong.tone != tone
            are_fit = all(
                is_valid(one) and (one.base, one.tone) not in other_readings(edit.char) for one in (own, other)
            )
            is_wrong = not any(candidate.text in true for candidate in wrong)
            if is_new and are_fit and is_wrong and _are_heard_apart(right, wrong):
                return wrong
    return ()


def _are_heard_apart(right: tuple[Syllable, ...], wrong: Sequence[WrongReading]) -> bool:
    """Tell whether no two of the readings sound the same: before a third tone the third is said as the second is."""
    heard = {spoken(right), *(spoken(syllables(one.text) or ()) for one in wrong)}
    return len(heard) == len(wrong) + 1


def spoken(reading: Sequence[Syllable]) -> tuple[Syllable, ...]:
    """Give a reading as it is heard: in a row before a third tone nobody hears which is second and which third."""
    heard = list(reading)
    for index in range(len(heard) - 2, -1, -1):
        is_before = reading[index + 1].tone == _THIRD or heard[index + 1] != reading[index + 1]
        if is_before and heard[index].tone in _RISING:
            heard[index] = Syllable(base=heard[index].base, tone=_EITHER)
    return tuple(heard)


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


def may_go_on(word: str, reading: Sequence[str]) -> bool:
    """Tell whether a verb with 着 is read otherwise than zhe, which nothing rules out where it stands alone: 睡着."""
    verb, goes_on, rest = in_simplified(word).partition(_GOES_ON)
    return goes_on != "" and rest == "" and len(verb) == 1 and level_of(verb) is not None and reading[-1] != _WHILE


def examples_of(char: str) -> Mapping[str, str]:
    """Give the readings that a character has in common words, each with a word that shows it."""
    return _examples().get(in_simplified(char), {})


def is_usual(example: str) -> bool:
    """Tell whether whoever learns meets a word: 宁静, but hardly 场院."""
    return level_of(example) is not None or (level_of_compound(example) or HIGHEST) <= _EASY_COMPOUND


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
    """Read a character as in other words, or, if it is not among the first ones learnt, as it is misheard."""
    if in_simplified(char) in _SANDHI or right.tone not in _TONES:
        return
    known = other_readings(char)
    for wrong, weight in _confusable(right):
        pair = (wrong.base, wrong.tone)
        if level_of_character(char) > _WELL_KNOWN and is_valid(wrong) and pair not in known:
            yield Edit(index=index, char=char, right=right, wrong=wrong, is_other_reading=False, weight=weight)
    for reading, example in examples_of(char).items():
        split, level = syllables(reading, 1), level_of(example) or level_of_compound(example) or HIGHEST
        is_written = char in example or char in to_traditional(example)  # 發 is fā alone: 理髮 has another character
        if split and split[0] != right and is_written and is_usual(example):
            weight = _ELSEWHERE - level
            yield Edit(index=index, char=char, right=right, wrong=split[0], is_other_reading=True, weight=weight)


def _confusable(right: Syllable) -> Iterator[tuple[Syllable, int]]:
    """Give what is taken for a syllable, each with how often."""
    for tone in _TONES:
        if tone != right.tone:
            yield Syllable(base=right.base, tone=tone), _OFTEN if {tone, right.tone} == _RISING else _SOMETIMES
    initial = next((start for start in _INITIALS if right.base.startswith(start)), "")
    final = right.base[len(initial) :]
    for other, weight in _others("initial", initial):
        yield Syllable(base=other + final, tone=right.tone), weight
    for other, weight in _others("final", final):
        yield Syllable(base=initial + other, tone=right.tone), weight


def _others(part: str, sound: str) -> tuple[tuple[str, int], ...]:
    return _confusions().get((part, sound), ())


@lru_cache(maxsize=1)
def _confusions() -> Mapping[tuple[str, str], tuple[tuple[str, int], ...]]:
    return grouped(
        ((part, said), (confused, _OFTEN if how_often == "often" else _SOMETIMES))
        for part, one, other, how_often in _rows("confusable_sounds.tsv")
        for said, confused in ((one, other), (other, one))
    )


def _applied(right: tuple[Syllable, ...], edits: tuple[Edit, ...]) -> WrongReading:
    changed = list(right)
    for edit in edits:
        changed[edit.index] = edit.wrong
    return WrongReading(text=" ".join(syllable.marked for syllable in changed), edits=edits)


def _order(pair: tuple[Edit, Edit], word: str, digest: str) -> tuple[int, int, str]:
    """Prefer what learners misread most, then one edit of the tone beside one of the sound."""
    mixed = sum(edit.is_tone_only for edit in pair) == 1
    text = f"{digest}|{word}|{pair[0].index}{pair[0].wrong.marked}|{pair[1].index}{pair[1].wrong.marked}"
    return -(pair[0].weight + pair[1].weight), -int(mixed), hashlib.sha256(text.encode()).hexdigest()


def _rows(name: str) -> Iterator[list[str]]:
    text = resources.files("quizzes").joinpath("data", name).read_text(encoding="utf-8")
    return (line.split("\t") for line in text.splitlines()[1:])
