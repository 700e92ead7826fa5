"""
Which wrong numbers stand beside the right one, so that their look does not tell it?

    三十七公里, the text gives 四十一公里 too    → 三十一, 三十七, 四十一, 四十七: two digits each, in every combination
    三十分钟, the text gives 五十分钟 too        → 二十, 三十, 四十, 五十: one step from each to the next
    2014年, the text gives 2009年, 2017年, 2021年 → these
    四十七秒, the text gives no others              → 四十二, 四十七, 五十二, 五十七: made up

None is nearer to all others than the right one may be, nor is that the only round one, as 十公里 beside 七, 八 and 九,
and it is as often the least or the greatest of them as one between. Three, the first to be guessed of small numbers,
stands beside the others of them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import in_chinese, value_of
from quizzes.chinese.patterns import lazy_regex
from quizzes.comprehension.numbers.made_less import Made, is_at_end
from quizzes.comprehension.numbers.number_sets import (
    DEGREES,
    STEPS,
    given_sets,
    in_a_row,
    in_steps,
    lattices,
    pairs_of_pairs,
    runs,
    significant,
    two_of_age,
)
from quizzes.distractors.edits.other_numbers import mix
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from quizzes.distractors.edits.quantities import Quantity

_WRITTEN = lazy_regex(
    r"(?P<head>百分之|[^0-9〇○零一二三四五六七八九十百千两]*)(?P<number>[0-9]+|[〇○零一二三四五六七八九十百千两]+)(?P<tail>.*)"
)
_TRIED = 8
# Among how many lower ones the key is to stand. Talks say 三 far more often than 五 or 六: who guesses takes that, and
# so it stands beside these more often than they beside it. One is no key, and does not tell two by standing below it.
_DRAWN, _OUTER, _INNER = (0, 0, 1, 1, 2, 2, 2, 3, 3, 3), (0, 3), 1.3
_BETWEEN = 1, 2  # lower ones than the key, where words make little or much of it
_DRAWN_OF_SMALL = {2: (0,), 3: (0, 1), 4: (1, 2), 5: (2, 3), 6: (1, 2, 3), 7: (1, 2, 3), 10: (0, 1)}
_ROUGH = frozenset("多来余几")
_TENTHS, _MOST_TENTHS = frozenset("毛角"), 9  # ten 毛 are one 块
_NO_LIANG = frozenset({"ordinal", "fraction", "weekday", "month", "percent", "year"})
_MOST = {"month": 12, "clock": 12, "weekday": 6, "share": 9, "discount": 9, "percent": 99, "fraction": 10, "ordinal": 9}
_LEAST = {"fraction": 2, "ordinal": 2}
_MOST_TIMES, _MOST_TIMES_OF_AGE = 2.5, 1.5  # what is made up is at most so many times more or less
# Beside a hundred only other hundreds are as round.
_ROUNDEST, _MOST_TIMES_OF_ROUNDEST = frozenset({100, 1000, 10_000}), 4
_YEARS_AHEAD, _YEARS_APART = 2, 10  # 1936 is absurd beside 2019
_LEAST_SUM = 100  # from which a round number is no chance
_TOO_LARGE = 1.15  # times the greatest that the text gives
_OFF_PLACE, _UNLIKE, _MADE, _TOO_FAR, _ROUNDER = 2.5, 1.0, 0.5, 1.0, 0.9  # what speaks against a set of options
_OFTENEST, _UNTEMPTING = 3, 2.5
_RIVAL = 1.5  # what speaks against a set without the number that the text gives nearest
_NO_DIGIT = 10  # from which a round number stands out
_ENOUGH_TOLD = 2  # years of the text; a third would leave the right one no choice of its place
# What is told in fives where it is told about right: 五分钟, 十五块钱, but not 五个月.
_BY_FIVES = lazy_regex("分钟?|秒|年|天|[块塊元]|米|公里|里[路地]|公斤|斤|克|[度岁歲]")
_MONEY, _TOLD_ROUND = lazy_regex("[块塊元]"), frozenset({"count", "big"})
_IN_FIVES, _MOST_IN_FIVES = frozenset({"percent"}), 20  # up to which such numbers stand beside each other


@dataclass(frozen=True, slots=True)
class _Make:
    """How a number is written, and which others the text gives or leaves free, as options by their value."""

    quantity: Quantity
    head: str
    number: str
    tail: str
    given: Mapping[int, str]
    greatest: int  # that the text gives, of a year the last one, however far from the right one
    offer: Callable[[str], str | None]
    usual: Sequence[int]
    known: dict[int, str | None] = field(default_factory=dict)

    def option(self, value: int) -> str | None:
        """Give a number as an option: one that the text gives, or one that may be made up."""
        if value not in self.known:
            may_be = value in self.usual or self._is_possible(value)
            made = self.offer(self._written(value)) if may_be else None
            self.known[value] = self.given.get(value) or made
        return self.known[value]

    def _written(self, value: int) -> str:
        if self.number.isascii():
            said = str(value)
        elif self.quantity.kind == "year":
            written = "".join((self.number, *self.given.values()))
            zero = next((char for char in written if char in "〇○零"), "〇")
            said = "".join("〇一二三四五六七八九"[int(digit)] for digit in str(value)).replace("〇", zero)
        else:
            said = _said(value, self.quantity.kind, self.number)
        return f"{self.head}{said}{self.tail}"

    def _is_possible(self, value: int) -> bool:
        kind, key = self.quantity.kind, _value(self.number, self.quantity.kind) or 0
        if not _LEAST.get(kind, 1) <= value <= _MOST.get(kind, 9999):
            return False
        if kind == "year":
            return value <= max(key, self.greatest) + _YEARS_AHEAD
        if self.tail[:1] in _ROUGH and (value < 10 or len(significant(value)) > 1):  # noqa: PLR2004 - 五余年
            return False
        if self.tail[:1] in _TENTHS and value > _MOST_TENTHS:
            return False
        if kind != "age" and max(value, key) <= _MOST_IN_FIVES and _roundness(self, value) and _roundness(self, key):
            return True
        is_as_round = key in _ROUNDEST and value % key == 0
        times = _MOST_TIMES_OF_AGE if kind == "age" else _MOST_TIMES_OF_ROUNDEST if is_as_round else _MOST_TIMES
        return kind in STEPS or max(value, key) <= times * min(value, key)


def beside(
    quantity: Quantity,
    given: Sequence[str],
    offer: Callable[[str], str | None],
    seed: str,
    usual: Sequence[int] = (),
    made_of_it: Made = Made.NEITHER,
) -> tuple[str, ...]:
    """
    Choose three other numbers, one of which the text gives where it gives any that can stand beside the right one.

    None are chosen where their look would tell the right one, nor where the words make little or much of that and it
    would be the least or the greatest.

    `given` are options, `offer` makes an option of a simplified number or refuses it, the seed says which place the
    right one has among them, and `usual` gives the only numbers that it may be, if it is one of them.
    """
    make = _make_of(quantity, given, offer, usual)
    key = _value(make.number, quantity.kind) if make is not None else None
    if make is None or key is None:
        return ()
    drawn = _DRAWN_OF_SMALL.get(key, _DRAWN)
    place = drawn[mix(seed) % len(drawn)]
    place = place if made_of_it is Made.NEITHER else min(max(place, _BETWEEN[0]), _BETWEEN[1])
    fair = _fair(make, key, _tried(make, key)) or _fair(make, key, two_of_age(key) if quantity.kind == "age" else ())
    fair = [each for each in fair if not is_at_end(made_of_it, key, each)]
    told = [each for each in fair if any(value in make.given for value in each)]
    together = [each for each in fair if not _is_alone_round(make, key, each)]
    fit = [each for each in told if each in together] or together or (told or fair if key % 10 else ())
    if not fit:
        return ()
    best = min(fit, key=lambda each: (-_told_years(make, each), _against(make, key, each, place), mix(f"{seed}{each}")))
    return tuple(option for value in best if (option := make.option(value)) is not None)


def _tried(make: _Make, key: int) -> Iterator[tuple[int, ...]]:
    """Give what could stand beside a number: those alone that are usual for what it tells, where but some are."""
    if make.usual:
        yield from in_a_row(make.usual, key)
        return
    kind = make.quantity.kind
    yield from given_sets(make.given)
    yield from lattices(kind, key)
    yield from runs(kind, key)
    yield from pairs_of_pairs(kind, key, make.given)
    if make.tail.startswith("度"):  # a day of forty degrees is like one of thirty-eight, and not of thirty
        yield from in_steps(key, DEGREES)


def _told_years(make: _Make, others: tuple[int, ...]) -> int:
    """Count the years that the text gives, up to two, each of which tempts more than any that is made up."""
    told = sum(value in make.given for value in others) if make.quantity.kind == "year" else 0
    return min(told, _ENOUGH_TOLD)


def _make_of(
    quantity: Quantity, given: Sequence[str], offer: Callable[[str], str | None], usual: Sequence[int]
) -> _Make | None:
    found = _WRITTEN.fullmatch(in_simplified(quantity.text).replace(" ", ""))
    if found is None:
        return None
    values: dict[int, str] = {}
    latest, own = 0, _value(found["number"], quantity.kind)
    for at, option in enumerate(given):
        other = _WRITTEN.fullmatch(in_simplified(option).replace(" ", ""))
        is_like = other is not None and (other["head"], other["tail"]) == (found["head"], found["tail"])
        value = _value(other["number"], quantity.kind) if other is not None and is_like else None
        if value is None or (at >= _TRIED and quantity.kind != "year"):
            continue
        latest = max(latest, value)
        if at < _TRIED and _is_of_time(quantity.kind, value, own):
            values.setdefault(value, option)
    return _Make(
        quantity, found["head"], found["number"], found["tail"], values, latest, offer, usual if own in usual else ()
    )


def _is_of_time(kind: str, value: int, key: int | None) -> bool:
    """Tell whether a year is near enough to the right one for the same thing to have been then."""
    return kind != "year" or key is None or abs(value - key) <= _YEARS_APART


def _value(number: str, kind: str) -> int | None:
    if kind == "year" and not number.isascii():
        return int("".join(str("〇一二三四五六七八九".index(re.sub("[○零]", "〇", char))) for char in number))
    return value_of(number)


def _said(value: int, kind: str, like: str) -> str:
    """Say a number as one does before a measure word: 两 for two and two hundred, if the text has no 二百 or 二千."""
    said = in_chinese(value)
    if kind in _NO_LIANG or like.startswith("二千"):
        return said.replace("两", "二")
    is_hundreds = said.startswith("二百") and not like.startswith("二百")
    return f"两{said[1:]}" if is_hundreds else said


def _fair(make: _Make, key: int, tried: Iterable[tuple[int, ...]]) -> Sequence[tuple[int, ...]]:
    return sorted(each for each in {tuple(sorted(each)) for each in tried} if _is_fair(make, key, each))


def _is_fair(make: _Make, key: int, others: tuple[int, ...]) -> bool:
    """Tell whether all can be offered, and the key is neither alone in its make nor the hub of all."""
    if len({key, *others}) <= len(others):
        return False
    if any(value < 1 or make.option(value) is None for value in others):
        return False
    if not any(len(significant(value)) == len(significant(key)) for value in others):
        return False
    told = [value for value in others if value in make.given]
    made = [value for value in others if value not in make.given]
    if any(_is_odd_sum(key, value) or _is_odd_beside_round(make, key, value, told) for value in made):
        return False
    every = sorted((key, *others))
    ties = {value: sum(_is_step_away(value, other) for other in every) for value in every}
    is_row = len({after - before for before, after in pairwise(every)}) == 1  # 五, 十, 十五, 二十 have no hub
    return is_row or ties[key] <= max(ties[value] for value in others)


def _is_odd_sum(key: int, value: int) -> bool:
    """Tell whether a number is less round than a round sum of hundreds or more: 两千一百 beside 两千."""
    is_round = key >= _LEAST_SUM and len(significant(key)) == 1
    return is_round and len(significant(value)) > 1


def _is_odd_beside_round(make: _Make, key: int, value: int, told: Sequence[int]) -> bool:
    """
    Tell whether nobody would tell so much where a round number is told: 十一家 or 二十一块 beside 十家 or 十块.

    Beside one of the text that is not round either, 五十二年, it is one of two, but never of a sum of money.
    """
    is_money, is_one_of_two = bool(_MONEY.match(make.tail)), any(other % 5 for other in told)
    is_round = key % 10 == 0 and (is_money or (make.quantity.kind in _TOLD_ROUND and not is_one_of_two))
    return is_round and value > _NO_DIGIT and value % 5 > 0


@lru_cache(maxsize=1 << 11)
def _is_step_away(one: int, other: int) -> bool:
    """Tell whether two numbers differ in one digit."""
    first, second = str(one), str(other)
    return len(first) == len(second) and sum(a != b for a, b in zip(first, second, strict=True)) == 1


def _against(make: _Make, key: int, others: tuple[int, ...], place: int) -> float:
    """Count what speaks against a set: the place of the key, one alone round, what is made up or beyond the text."""
    greatest, made = max(key, make.greatest), [value for value in others if value not in make.given]
    unlike = sum(len(significant(value)) != len(significant(key)) for value in others)
    is_year = make.quantity.kind == "year"
    far = sum(value > greatest + 1 if is_year else value > _TOO_LARGE * greatest for value in made)
    lower = sum(value < key for value in others)
    off = 0.0 if lower == place else 1.0 if lower in _OUTER else _INNER  # small numbers are seldom the greatest
    rounder = min(key, *others) >= _NO_DIGIT and any(
        _is_alone_round(make, value, (key, *(o for o in others if o != value))) for value in others
    )
    untempting = key < _NO_DIGIT and _OFTENEST not in (key, *others)
    is_far_rival = not is_year and _nearest(make) not in (None, *others)
    odd = _ROUNDER * rounder + _UNTEMPTING * untempting + _RIVAL * is_far_rival
    return _OFF_PLACE * off + _UNLIKE * unlike + _MADE * len(made) + _TOO_FAR * far + odd


def _nearest(make: _Make) -> int | None:
    """Give the number that the text gives nearest to the right one, which who half remembers takes for it."""
    return next(iter(make.given), None)


def _is_alone_round(make: _Make, one: int, others: tuple[int, ...]) -> bool:
    """Tell whether a number is rounder than all others, and so what most say, or what who knows that leaves out."""
    return all(_roundness(make, value) < _roundness(make, one) for value in others)


def _roundness(make: _Make, value: int) -> int:
    """Tell how round a number is: 十一 and 十二 are not (0), 十五 minutes and 二十 are a little (1, 2), 一百 is (3)."""
    is_in_fives = value % 5 == 0 and (make.quantity.kind in _IN_FIVES or bool(_BY_FIVES.match(make.tail)))
    return 0 if make.quantity.kind in STEPS else is_in_fives + sum(value % power == 0 for power in (10, 100, 1000))
