"""
How is a word read that can be read in more than one way, given what stands around it?

The table `polyphones.tsv` has a row for each way: what the text before must end with and what the text after must begin
with, as regular expressions; the first row that fits decides, and a row without conditions fits everywhere. A row may
ask for the sort of the word before too, as its part of speech and its length: ⟨n2⟩ behind 孩子, ⟨v1⟩ behind 吃. Of a
traditional character only those rows count that its own readings allow: 髮 is `fà` whatever stands around it.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations
from typing import TYPE_CHECKING

from quizzes.chinese.dictionary import dictionary
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import to_simplified
from quizzes.chinese.sources import known_parts
from quizzes.chinese.tables import compiled, rows_of
from quizzes.chinese.tags import tag_of
from quizzes.grouping import grouped

if TYPE_CHECKING:
    from collections.abc import Mapping

WINDOW = 16  # characters; what decides a reading stands close by
_SORT = "⟨"  # where a row asks for the sort of the word before
# Of which sort is the word that a text ends with: can it be done, can it be so, or does it only name something?
_HANZI = lazy_regex(r"[一-龥]*$")
_START = "。"  # a word is cut, even if it is known as a whole, where it is all the text
_NAMES = frozenset("nrtsm")  # things and persons, words that stand for them, times, places, numbers

_EITHER = "x"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One row of the table."""

    word: str
    reading: tuple[str, ...]
    before: str
    after: str
    example: str

    def fits(self, before: str, after: str) -> bool:
        """Tell whether the word is read so between these texts."""
        if compiled(self.after).match(after) is None:
            return False
        sort = f"⟨{sort_before(before)}⟩" if _SORT in self.before else ""
        return compiled(self.before).search(f"{before}{sort}") is not None


def reading_in_context(word: str, before: str, after: str) -> tuple[str, ...] | None:
    """Read a word between two texts, or None where the table does not say."""
    of_word = rules().get(to_simplified(word))
    if of_word is None:
        return None
    near_before, near_after = to_simplified(before[-WINDOW:]), to_simplified(after[:WINDOW])
    allowed = _readings_of_traditional(word)
    possible = [rule for rule in of_word if rule.reading in allowed]
    found = (rule.reading for rule in possible or of_word if rule.fits(near_before, near_after))
    is_narrowed = 0 < len(possible) < len(of_word)
    return next(found, possible[-1].reading if is_narrowed else None)


@lru_cache(maxsize=1 << 10)
def _readings_of_traditional(word: str) -> frozenset[tuple[str, ...]]:
    """Give the readings of a character that is traditional; none of any other word."""
    if len(word) > 1 or to_simplified(word) == word:
        return frozenset()
    entries = (entry for entry in dictionary().entries(word) if entry.traditional == word and not entry.is_pointer)
    return frozenset((reading,) for entry in entries for reading in (entry.reading, *entry.also_read))


def readings_of(word: str) -> tuple[tuple[str, ...], ...]:
    """Give every reading that the table has for a word."""
    return tuple(rule.reading for rule in rules().get(to_simplified(word), ()))


def is_homograph(word: str) -> bool:
    """Tell whether the dictionary has a word under two of our readings, of which not only a light syllable differs."""
    entries = dictionary().entries(to_simplified(word))
    known = {entry.syllables for entry in entries if not entry.is_name and not entry.is_pointer}
    return any(_differ(*two) for two in combinations(known & set(readings_of(word)), 2))


def _differ(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Tell whether two readings differ in a syllable that has a tone in both; one without a tone mark is light."""
    return any(a != b and not (a.isascii() or b.isascii()) for a, b in zip(one, other, strict=True))


@lru_cache(maxsize=1)
def rules() -> Mapping[str, tuple[Rule, ...]]:
    """Read the table: the rules of each word in their order."""
    rows = (
        Rule(
            word=word,
            reading=tuple(reading.split()),
            before=f"(?:{before})$" if before else "",
            after=after,
            example=example,
        )
        for word, reading, before, after, example in rows_of("polyphones.tsv")
    )
    return grouped((rule.word, rule) for rule in rows)


@lru_cache(maxsize=1 << 12)
def sort_before(text: str) -> str:
    """
    Give the sort of the last word of a text, as the first letter of its part of speech, with its length: n2 for 孩子.

    What names something and is done too, as 锁 and 工作 are, is an x.
    """
    found = _HANZI.search(text)
    if found is None or not found.group():
        return ""
    word = known_parts(f"{_START}{found.group()}", frozenset())[-1]
    sort = tag_of(word)[0]
    return f"{_EITHER if sort in _NAMES and dictionary().has_verb(word) else sort}{len(word)}"
