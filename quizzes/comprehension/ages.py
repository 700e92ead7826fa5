"""What does an age rule out? Nobody of 六十多岁 has done anything for 六十八年."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import OF_NUMBER, value_of
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tables import rows_of, stands_in
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot


_N = OF_NUMBER
_YEARS_OLD, _YEARS_LONG = lazy_regex(rf"(?P<n>{_N}+)[多几来]?岁"), lazy_regex(rf"(?P<n>{_N}+)[多几来]?年")
_WORKS_FROM, _LEAST_AT_WORK = 16, 12  # years old
# Up to which age somebody means to go on, and for how long he has done what he does.
_GOES_ON_UNTIL = lazy_regex("(?:打算|想|准备|希望|计划|还要|还能|一直|至少|最多)[^，,。；]{0,8}到＿")
_DONE_SO_LONG = lazy_regex(
    rf"(?:我|[您你](?![们妈爸]))[^，,。；妈爸爷奶]{{0,10}}了(?:整整|快|将近|差不多)?(?P<n>{_N}+)多?年"
)
# How old somebody is by now, of whatever sentence: the one whom a talk is with, as its beginning has him.
_BY_NOW = lazy_regex(rf"今年(?:已经|都|刚满?|快|已)?(?P<n>{_N}+)[多几来]?岁")
_NEAR = 4  # sentences before and after that tell of the same people
_CHILDHOOD, _LEAST = 10, 15  # years before one does anything; years that are no short time


def age_in(text: str) -> int | None:
    """Give the age that a few words are: 三十多岁; None for anything else."""
    found = _YEARS_OLD.fullmatch(in_simplified(text).strip())
    return value_of(found["n"]) if found is not None else None


def is_of_no_such_age(text: str, age: int, other: int) -> bool:
    """Tell whether nobody of another age is called or does, or has done so long, what a simplified sentence tells."""
    return not is_called_so(text, age, other) or is_too_young_for(text, age, other)


def is_called_so(text: str, age: int, other: int) -> bool:
    """Tell whether somebody of another age could be called, or do, what a simplified sentence with an age tells."""
    return not any(
        least <= age <= most and not least <= other <= most and stands_in(told, text) for told, least, most in _told()
    )


@lru_cache(maxsize=1)
def _told() -> tuple[tuple[str, int, int], ...]:
    """
    Load by what words about somebody tell how old he is, at least and at most.

    No 老大爷 is of fifty-three, nobody goes to school at thirty, and none of fifty-eight is forbidden by his mother to
    go out.
    """
    return tuple((told, int(least), int(most)) for told, least, most in rows_of("ages.tsv"))


def is_too_young_for(text: str, age: int, other: int) -> bool:
    """Tell whether somebody of another age would have been a child when he began what a text says he did so long."""
    years = (value_of(found["n"]) or 0 for found in _YEARS_LONG.finditer(text))
    return any(other - each < min(_WORKS_FROM, age - each) for each in years if _LEAST <= each < age)


def is_over_already(document: Document, text: str, age: str, other: int) -> bool:
    """Tell whether somebody who means to go on up to an age of a simplified sentence is older than another already."""
    until = text.replace(in_simplified(age), "＿", 1)
    return _GOES_ON_UNTIL.search(until) is not None and other < _least_by_now(document)


@lru_cache(maxsize=4)
def _least_by_now(document: Document) -> int:
    """Give how old one is at least who has done something for so many years, as he or who asks says: 您捕了五十年鱼."""
    texts = (in_simplified(spot.source) for spot in document.spots)
    years = [value_of(found["n"]) or 0 for text in texts for found in _DONE_SO_LONG.finditer(text)]
    return max(years, default=0) + _LEAST_AT_WORK


def is_longer_than_a_life(document: Document, years: str) -> bool:
    """Tell whether so many years are more than those whose ages a text tells can have done anything: 六十八年."""
    found = _YEARS_LONG.fullmatch(in_simplified(years).strip())
    value = value_of(found["n"]) if found is not None else None
    ages = _ages(document)
    return value is not None and value >= _LEAST and bool(ages) and value > max(ages) - _CHILDHOOD


def is_older_than_told(document: Document, spot: Spot, age: str, other: str) -> bool:
    """
    Tell whether somebody would do something at an age to which a paragraph has him, or who is the oldest, not come yet.

    Of somebody of eighty-three who first swam at seventy-nine nobody believes that it was at ninety-nine.
    """
    key, value = age_in(age), age_in(other)
    if key is None or value is None:
        return False
    near = "".join(
        in_simplified(each.source) for each in document.spots[max(0, spot.index - _NEAR) : spot.index + _NEAR]
    )
    told = [value_of(each["n"]) or 0 for each in _YEARS_OLD.finditer(near)]
    is_older = any(each > key for each in told) and value > max(told)
    return is_older or is_older_than_by_now(document, key, value)


def is_older_than_by_now(document: Document, age: int, other: int) -> bool:
    """Tell whether nobody of whom a text tells is so old, as one is who has been of the right age: 今年七十三岁."""
    now = max(_ages_by_now(document), default=0)
    return age <= now < other and other > max(_ages(document), default=0)


@lru_cache(maxsize=4)
def _ages_by_now(document: Document) -> tuple[int, ...]:
    """Give how old those are of whom a text says so: 周教授今年七十三岁."""
    told = (value_of(found["n"]) for spot in document.spots for found in _BY_NOW.finditer(in_simplified(spot.source)))
    return tuple(age for age in told if age is not None)


@lru_cache(maxsize=4)
def _ages(document: Document) -> tuple[int, ...]:
    """Give the ages of grown people that a text tells."""
    told = (
        value_of(found["n"]) for spot in document.spots for found in _YEARS_OLD.finditer(in_simplified(spot.source))
    )
    return tuple(age for age in told if age is not None and age >= _LEAST)
