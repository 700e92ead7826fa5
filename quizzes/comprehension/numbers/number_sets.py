"""
Which sets of three others lie evenly beside a number, so that none of the four is the hub of all?

    30, with 50 told too       20, 40, 50: one step from each to the next
    37, with 41 told too       31, 41, 47: two digits, in every combination
    50 metres of a race        100, 200, 400: the next ones of those that it may be
"""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

_OTHERS, _OPTIONS = 3, 4
_YEAR_DIGITS = "0123456789"
STEPS: Mapping[str, Sequence[int]] = {"year": (1, 2, 3), "month": (1, 2), "clock": (1, 2), "weekday": (1,)}
DEGREES: Sequence[int] = (1, 2)
_ANY_STEP = tuple(step * 10**power for power in range(4) for step in (1, 2, 5))
_LEAST_STEP = 12  # of a number that large a step is no smaller a part
_PLACES = 3  # digits of a number that may change


def in_a_row(usual: Sequence[int], key: int) -> Iterator[tuple[int, ...]]:
    """Take those before and after a number among all that are usual for what it tells."""
    at = usual.index(key)
    for first in range(max(0, at - _OTHERS), min(at, len(usual) - _OPTIONS) + 1):
        yield tuple(value for value in usual[first : first + _OPTIONS] if value != key)


def given_sets(given: Iterable[int]) -> Iterator[tuple[int, ...]]:
    """Take only numbers that the text gives."""
    yield from combinations(given, _OTHERS)


def lattices(kind: str, key: int) -> Iterator[tuple[int, ...]]:
    """Change two digits, each alone and both together."""
    digits = str(key)
    places = range(min(len(digits), max(2, len(significant(key))), _PLACES)) if kind != "year" else ()
    for one, other in combinations(places, 2):
        for first in _YEAR_DIGITS[1 if one == 0 else 0 :]:
            for second in _YEAR_DIGITS:
                if first != digits[one] and second != digits[other]:
                    left = digits[:one] + first + digits[one + 1 :]
                    right = digits[:other] + second + digits[other + 1 :]
                    both = left[:other] + second + left[other + 1 :]
                    yield int(left), int(right), int(both)


def runs(kind: str, key: int) -> Iterator[tuple[int, ...]]:
    """Go on from one number to the next by one step."""
    yield from in_steps(key, _steps(kind, key))


def in_steps(key: int, steps: Iterable[int]) -> Iterator[tuple[int, ...]]:
    """Go on by one of some steps."""
    for step in steps:
        for below in range(_OPTIONS):
            values = range(key - below * step, key + (_OPTIONS - below) * step, step)
            yield tuple(value for value in values if value != key)


def pairs_of_pairs(kind: str, key: int, given: Collection[int]) -> Iterator[tuple[int, ...]]:
    """Put beside the key and a number that the text gives two others that lie as far from each other as these."""
    for one, other in combinations(given, 2):
        for last in (one + other - key, key + one - other, key + other - one):
            yield one, other, last
    for value in given:
        for step in _steps(kind, key):
            for away in (step, -step):
                yield value, key + away, value + away


def two_of_age(key: int) -> Iterator[tuple[int, ...]]:
    """Take two others where there are no three of one stage of a life: 七十多岁 and 八十多岁 beside 六十多岁."""
    for step in (5, 10):
        for first in (key - 2 * step, key - step, key):
            yield tuple(value for value in (first, first + step, first + 2 * step) if value != key)


def _steps(kind: str, key: int) -> Sequence[int]:
    """Give the steps from one number to another that are neither too small beside the key nor larger than it."""
    if kind in STEPS:
        return STEPS[kind]
    return tuple(step for step in _ANY_STEP if step <= key <= step * _LEAST_STEP)


def significant(value: int) -> str:
    """Give the digits of a number before its zeros."""
    return str(value).rstrip("0") or "0"
