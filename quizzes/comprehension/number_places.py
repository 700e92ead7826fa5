"""Which wrong numbers stand beside the right one, so that it is not always one in the middle?"""

from __future__ import annotations

import re
from itertools import combinations
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import value_of
from quizzes.distractors.display import nested
from quizzes.distractors.other_numbers import mix
from quizzes.distractors.words import in_simplified
from quizzes.question import Localized

if TYPE_CHECKING:
    from collections.abc import Sequence

_NUMERAL = re.compile(r"[0-9]+(?:\.[0-9]+)?|[〇○零一二三四五六七八九十百千万亿两]+")
_TRIED = 8


def beside(key: str, given: Sequence[str], made: Sequence[str], wanted: int, seed: str) -> tuple[str, ...]:
    """Choose so many, one of them given at least, that leave the key in the place among them that the seed says."""
    value = _value(key)
    pool = [*given[:_TRIED], *made[:_TRIED]]
    sets = [chosen for chosen in combinations(pool, min(wanted, len(pool))) if any(each in given for each in chosen)]
    if value is None or not sets:
        return tuple(pool[:wanted])
    lower = [sum((_value(each) or 0) < value for each in chosen) for chosen in sets]
    places = sorted(set(lower), key=lambda place: (min(place, wanted - place), place))  # the outer ones first
    place = places[mix(seed) % len(places)] if mix(f"{seed}?") % len(places) else places[0]
    fit = [chosen for chosen, count in zip(sets, lower, strict=True) if count == place]
    return max(fit, key=lambda chosen: sum(each in given for each in chosen))


def told_in_the_same_line(option: str, key: str, said: str, line: int) -> Localized:
    """Say why a number is wrong that its line gives as well, though not for what is asked."""
    return Localized(
        ja=f"「{option}」も{line}行に出てきますが、「{nested(said)}」という別のことの数です。ここは「{key}」です。",
        en=f"Line {line} gives {option} as well, but of something else ({said}); here it is {key}.",
    )


def _value(text: str) -> float | None:
    found = _NUMERAL.search(in_simplified(text))
    if found is None:
        return None
    number = value_of(found[0])
    return None if number is None else float(number)
