"""
What do the commonest words mean in Japanese, which the tables that questions are made of leave out as too easy to ask?

Only who looks a word up reads this: nothing that asks does, so that a word may be told here in all its common senses.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from quizzes.chinese.dictionary import dictionary
from quizzes.chinese.listed_levels import level_of
from quizzes.chinese.tables import rows_of
from quizzes.distractors.glosses.wording import with_erhua
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_BETWEEN_SENSES, _BETWEEN_READINGS = "／", "；"


class _Told(NamedTuple):
    """Senses of a word in one reading; `written` are the traditional writings that alone have them, or none."""

    reading: str
    written: frozenset[str]
    ja: str


def japanese_of(word: str) -> str:
    """Tell a common word in Japanese, as it is written: each reading with its senses; empty for any other word."""
    told: dict[str, list[str]] = {}
    for each in _told(word):
        told.setdefault(with_erhua(each.reading), []).append(each.ja)
    senses = {reading: _BETWEEN_SENSES.join(each) for reading, each in told.items()}
    if len(senses) <= 1:
        return "".join(senses.values())
    return _BETWEEN_READINGS.join(f"[{reading}] {each}" for reading, each in senses.items())


def only_sense_of(word: str) -> str:
    """Tell a common word of the list in Japanese where it has one sense in all its readings; empty for any other."""
    told = japanese_of(word) if level_of(word) is not None else ""
    return "" if _BETWEEN_SENSES in told or _BETWEEN_READINGS in told else told


def _told(word: str) -> Iterator[_Told]:
    """Give what is told of a writing: of a traditional one, 髮, only what it says of all that is written 发."""
    simple = in_simplified(word)
    rows = _table().get(simple, ())
    readings = {entry.reading for entry in dictionary().entries(word)} if rows else ()
    for each in rows:
        if each.reading in readings and (word == simple or not each.written or word in each.written):
            yield each


@lru_cache(maxsize=1)
def _table() -> Mapping[str, tuple[_Told, ...]]:
    found: dict[str, tuple[_Told, ...]] = {}
    for word, reading, written, ja in rows_of("common_words.tsv"):
        told = _Told(reading, frozenset(filter(None, written.split("|"))), ja)
        found[word] = (*found.get(word, ()), told)
    return found
