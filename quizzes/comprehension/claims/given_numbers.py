"""Which other numbers does an interview give that a reader could take for the one that is asked for?"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import OF_NUMBER, value_of
from quizzes.chinese.patterns import lazy_regex
from quizzes.comprehension.claims.number_forms import forms_of, has_a_half_more
from quizzes.comprehension.claims.years_ahead import YEAR, figures, is_ahead, years_ahead
from quizzes.comprehension.eras import era_before
from quizzes.distractors.display import clauses, without_end
from quizzes.distractors.edits.quantities import Quantity, quantities
from quizzes.distractors.vetoes import pairs_of
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot

DIGIT = OF_NUMBER
_NUMERAL = lazy_regex(rf"{DIGIT}+(?:[.,][0-9]+)*")
_YEARS_AHEAD = 2  # by which what is to come may be over: nobody says which year it is
_MOST_SHARED, _MOST_TIMES, _AROUND = 1, 4, 200
# A number begins after a 零 as well that ends another: 一年零四个月.
_BEGINS, _LONGEST = (
    lazy_regex(rf"(?:(?<!{DIGIT})|(?<=[^0-9〇○零一二三四五六七八九十百千万亿两]零))(?:{DIGIT}|[第几幾])"),
    12,
)
# 五年级 is no 五年, 二十年代 no 二十年, and 三块多 no 三块.
_LONGER = lazy_regex("年[级代]|[年月天周块元岁里米斤][多余](?=[，。、；！？]|$)")
_OF_SHARES = pairs_of("百分之")  # which are of any number, and tell of no like thing
_BARE = 5  # a clause with little more than the number is given with the next
_LAST_OF_YEAR = lazy_regex("(?<=^(?:19|20|一九|二〇|二零|二○))(?:[0-9]{2}|[〇○零一二三四五六七八九]{2})年$")


def given_numbers(document: Document, spot: Spot, asked: Quantity, text: str) -> tuple[tuple[str, str, Spot], ...]:
    """Give the numbers of the same make that the interview gives of something else, with their clauses."""
    key, own = in_simplified(asked.text).replace(" ", ""), pairs_of(text) - _OF_SHARES
    found = numbers_told(document).get(_make_of(asked, spot.source.partition(asked.text)[0]), ())
    first = bisect_left(found, spot.index - _AROUND, key=_index_of)
    last = bisect_right(found, spot.index + _AROUND, key=_index_of)
    fit = [
        (number, clause, other)
        for number, clause, other in found[first:last]
        if in_simplified(number) != key
        and not (other.index == spot.index and asked.text in clause)
        and number[0].isascii() == asked.text[0].isascii()
        and _is_near(asked, number)
        and is_ahead(document, number) is is_ahead(document, asked.text)
    ]
    alike = {number for number, clause, _ in fit if len(pairs_of(clause.replace(number, "，")) & own) > _MOST_SHARED}
    fit = [each for each in fit if each[0] not in alike]
    nearest = {each[0]: each for each in sorted(fit, key=lambda each: _steps(spot, each[2]), reverse=True)}
    return tuple(sorted(nearest.values(), key=lambda each: (abs(each[2].index - spot.index), each[2].index)))


def _steps(spot: Spot, other: Spot) -> tuple[bool, int, int]:
    """Say how far it is to where a number is given: a reader looks in the line of the question first."""
    return other.line != spot.line, abs(other.index - spot.index), other.index


def _make_of(quantity: Quantity, before: str) -> tuple[str, str]:
    """
    Give what a number after some words counts: its kind, and its measure with the era that it is counted from.

    民国六十九年 is never offered beside 三十三年.
    """
    return quantity.kind, f"{in_simplified(era_before(before))}{quantity.measure}"


def _index_of(given: tuple[str, str, Spot]) -> int:
    return given[2].index


def _is_near(asked: Quantity, number: str) -> bool:
    """Tell whether a number is of about the size of the one asked for; years always are."""
    if asked.kind in {"year", "month", "clock", "weekday"}:
        return True
    values = [value_in(asked.text), value_in(number)]
    if None in values:
        return False
    low, high = sorted(value or 0 for value in values)
    return 0 < low < high <= _MOST_TIMES * low


@lru_cache(maxsize=4)
def numbers_told(document: Document) -> Mapping[tuple[str, str], tuple[tuple[str, str, Spot], ...]]:
    """Give the numbers of an interview by kind and measure, each as written, with the words that give it and where."""
    found: dict[tuple[str, str], list[tuple[str, str, Spot]]] = {}
    for spot in document.spots:
        ends = tuple(accumulate(len(piece) for piece in clauses(spot.source)))
        for each in quantities(spot.source):
            if _LONGER.match(in_simplified(spot.source[each.end - 1 :])) or has_a_half_more(each, spot.source):
                continue
            clause = next(i for i, end in enumerate(ends) if each.start < end)
            number = spot.source[each.start : each.end].replace(" ", "")
            quote = _clause_that_tells(clauses(spot.source), clause, number)
            found.setdefault(_make_of(each, spot.source[: each.start]), []).append((number, quote, spot))
    return {make: tuple(numbers) for make, numbers in found.items()}


def _clause_that_tells(pieces: Sequence[str], at: int, number: str) -> str:
    """Quote the clause of a number, one with little more than the number with that beside it."""
    is_bare = len(pieces[at].strip()) - len(number) < _BARE
    is_last = at + 1 == len(pieces) or pieces[at].rstrip().endswith(("；", ";", "。"))
    first = at - 1 if is_bare and at and is_last else at
    return without_end("".join(pieces[first : first + 2] if is_bare else pieces[at : at + 1]).strip())


def is_given(document: Document, number: str) -> bool:
    """
    Tell whether a number stands anywhere in an interview, and not only as the end of another, as 十天 in 四十天.

    五小时 is given as well where it is said 五个小时, and 二〇二一年 where it is 二一年.
    """
    short = _LAST_OF_YEAR.search(in_simplified(number))
    forms = (*forms_of(number), *((short.group(),) if short is not None else ()))
    return any(_is_written(document, form) for form in forms)


def _is_written(document: Document, number: str) -> bool:
    if len(number) <= _LONGEST and _BEGINS.match(number):
        return number in _beginnings(document)
    return _stands_in(document, number)


@lru_cache(maxsize=4)
def _beginnings(document: Document) -> frozenset[str]:
    """Give what stands where a number begins, in every length, so that the text is gone through once."""
    texts = [spot.source.replace(" ", "") for spot in document.spots]
    return frozenset(
        text[found.start() : found.start() + length]
        for text in texts
        for found in _BEGINS.finditer(text)
        for length in range(1, _LONGEST + 1)
    )


@lru_cache(maxsize=1 << 10)
def _stands_in(document: Document, words: str) -> bool:
    return any(words in spot.source.replace(" ", "") for spot in document.spots)


def is_out_of_time(document: Document, year: str, other: str) -> bool:
    """Tell whether another year is over where the one of the interview is to come, or the other way round."""
    if not YEAR.fullmatch(in_simplified(year)) or not YEAR.fullmatch(in_simplified(other)):
        return False
    ahead, told = years_ahead(document), _years(document)
    last = max(map(figures, told - ahead), default=0)
    if is_ahead(document, year):
        return not is_ahead(document, other) and figures(other) <= max(last, figures(year) - _YEARS_AHEAD)
    # When it is now nobody tells: the year after the last that is over may be over as well, and no later one.
    return bool(told & ahead) and figures(other) > max(last, figures(year)) + 1


@lru_cache(maxsize=4)
def _years(document: Document) -> frozenset[str]:
    """Give the years that an interview tells of, as it writes them."""
    numbers = (number for numbers in numbers_told(document).values() for number, _, _ in numbers)
    return frozenset(number for number in numbers if YEAR.fullmatch(number))


@lru_cache(maxsize=1 << 12)
def value_in(number: str) -> int | None:
    """Give how many a number with its measure counts; None where it has no digits."""
    digits = _NUMERAL.search(in_simplified(number).removeprefix("百分之"))
    return value_of(digits[0]) if digits is not None else None
