"""
Which places do our tables know, of which sorts, beside which others, and what are they called?

    places.tsv         places of one sort, the words that may follow them, those anybody guesses, and what tells them
    place_scenes.tsv   of a sort that one scene alone has, what its paragraph speaks of: a driver's cab has no bow
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.tables import compiled, rows_of
from quizzes.comprehension.circumstances.wording import meanings
from quizzes.grouping import grouped

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping, Sequence

_NAMED = frozenset({"city", "province"})  # sorts of places with a name, city_of_japan
BARE = "."  # stands for nothing behind a place
_ABROAD = frozenset({"city_of_japan", "city_of_west"})


@lru_cache(maxsize=1)
def place_scenes() -> Mapping[str, tuple[str, str]]:
    """Give for each sort that one scene alone has which words a paragraph of it needs, and which bar it."""
    return {sort: (needs, bars) for sort, needs, bars in rows_of("place_scenes.tsv")}


@lru_cache(maxsize=2)
def regions(family: str) -> frozenset[str]:
    """Give all places of the sorts of a family: the countries, or the provinces of each."""
    rows = ((sort, words) for sort, _, words, _, _ in rows_of("places.tsv"))
    return frozenset(word for sort, words in rows if sort.partition("_of_")[0] == family for word in words.split(","))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    """The places of a sort, what may stand behind them, and what beside them tells which it is."""

    sort: str
    words: tuple[str, ...]
    locs: frozenset[str]
    tells: str


@lru_cache(maxsize=1)
def _rows() -> Sequence[_Row]:
    return tuple(
        _Row(sort=sort, words=tuple(words.split(",")), locs=frozenset(locs.split(",")), tells=tells)
        for sort, locs, words, _, tells in rows_of("places.tsv")
    )


@lru_cache(maxsize=1 << 7)
def towns(words: tuple[str, ...]) -> frozenset[str]:
    """Give all towns, or all provinces, where words are of these; nothing of other places."""
    families = ((sort.partition("_of_"), each) for sort, _, each, _, _ in rows_of("places.tsv"))
    of_family = [
        (family, tuple(each.split(","))) for (family, is_of, _), each in families if is_of and family in _NAMED
    ]
    own = {family for family, each in of_family if each == words}
    return frozenset(word for family, each in of_family if family in own for word in each)


def is_town_abroad(word: str) -> bool:
    """Tell whether a word is a town of a country where people speak no Chinese: 罗马, beside which 台北 is out."""
    return any(row.sort in _ABROAD for row in known_sorts().get(word, ()))


@lru_cache(maxsize=1)
def usual_places() -> frozenset[str]:
    """Give the places that anybody would guess, which are offered and never asked for: 站在门口, 写在本子上."""
    return frozenset(word for _, _, _, usual, _ in rows_of("places.tsv") for word in usual.split(",") if word)


@lru_cache(maxsize=1)
def known_sorts() -> Mapping[str, Sequence[_Row]]:
    """Give for each place the sorts it is of."""
    return grouped((word, row) for row in _rows() for word in row.words)


@lru_cache(maxsize=1)
def place_pattern() -> re.Pattern[str]:
    """Find a `place`, the longest that stands there, with a `loc` behind it, if any."""
    places = "|".join(sorted(known_sorts(), key=lambda word: (-len(word), word)))
    locs = {loc for row in _rows() for loc in row.locs} - {BARE}
    return compiled(f"(?P<place>{places})(?P<loc>{'|'.join(sorted(locs, key=lambda loc: (-len(loc), loc)))})?")


def meaning_of_place(text: str) -> tuple[str, str]:
    """Say what a place of our tables is, be it with 上 or 里 or alone."""
    found = place_pattern().fullmatch(text)
    return meanings().get(text) or meanings().get(found["place"] if found is not None else "", ("", ""))
