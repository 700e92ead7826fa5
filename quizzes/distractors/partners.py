"""Does a verb go with the noun that follows it, as 保护 does with 大象 and 满足 does not?"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.tables import rows_of
from quizzes.distractors.fields import is_animal, kinds_of
from quizzes.distractors.words import in_simplified, table

if TYPE_CHECKING:
    from collections.abc import Mapping

PERSON, ANIMAL, THING, MATTER = "person", "animal", "thing", "matter"
_TAKEN: Mapping[str, frozenset[str]] = {
    "being": frozenset({PERSON, ANIMAL}),
    "person": frozenset({PERSON}),
    "thing": frozenset({THING}),
    "matter": frozenset({MATTER}),
}
_LONGEST = 4
_COUNTED = re.compile(
    r"^[了着过]?(?:[这那每某几两一二三四五六七八九十百千万多\d]+[头只个位名些种条群台辆家间件张座块批]?)?"
)


def goes_with(key: str, other: str, after: str) -> bool:
    """Tell whether a verb can have the noun behind the gap; one that the key cannot have tells nothing."""
    noun = noun_in_front(after)
    kind = None if noun is None else kind_of(noun)
    return kind is None or not _takes(key, kind) or _takes(other, kind)


def noun_in_front(text: str) -> str | None:
    """Give the noun of our table that a text begins with, behind what counts it or points to it."""
    rest = _COUNTED.sub("", in_simplified(text))
    words = (rest[:length] for length in range(_LONGEST, 1, -1))
    return next((word for word in words if word in table() and table()[word].pos.startswith("n")), None)


def kind_of(noun: str) -> str | None:
    """Tell what a noun of our table names: a person, an animal, a thing or a matter; organisations are left open."""
    if is_animal(noun):
        return ANIMAL
    match table()[noun].pos:
        case "np":
            return PERSON if "person" in kinds_of(noun) else None
        case "nc":
            return THING
        case _:
            return MATTER if table()[noun].pos == "n" and "person" not in kinds_of(noun) else None


def _takes(verb: str, kind: str) -> bool:
    taken = _partners().get(in_simplified(verb))
    return taken is None or kind in taken


@lru_cache(maxsize=1)
def _partners() -> Mapping[str, frozenset[str]]:
    return {word: _TAKEN[taken] for taken, words in rows_of("verb_partners.tsv") for word in words.split(",")}
