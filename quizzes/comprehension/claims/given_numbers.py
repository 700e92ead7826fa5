"""Which other numbers does an interview give that a reader could take for the one that is asked for?"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import value_of
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tables import rows_of
from quizzes.comprehension.ages import is_called_so, is_longer_than_a_life, is_too_young_for
from quizzes.comprehension.claims.number_forms import forms_of, has_a_half_more
from quizzes.comprehension.claims.number_sense import is_out_of_sense
from quizzes.distractors.display import clauses, without_end
from quizzes.distractors.edits.quantities import Quantity, quantities
from quizzes.distractors.vetoes import pairs_of
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from quizzes.distractors.document import Document, Spot

_DIGIT = "[0-9〇○零一二三四五六七八九十百千万亿两]"
_NUMERAL = lazy_regex(rf"{_DIGIT}+(?:[.,][0-9]+)*")
_MOST_SHARED, _MOST_TIMES, _AROUND = 1, 4, 200
# A number begins after a 零 as well that ends another: 一年零四个月.
_BEGINS, _LONGEST = (
    lazy_regex(rf"(?:(?<!{_DIGIT})|(?<=[^0-9〇○零一二三四五六七八九十百千万亿两]零))(?:{_DIGIT}|[第几幾])"),
    12,
)
_YEAR = lazy_regex(r"[12][0-9]{3}年|[一二][〇○零一二三四五六七八九]{3}年")
_FIGURES = "0123456789〇一二三四五六七八九○一二三四五六七八九零"
# A year so counted is no stretch of time: 民国六十九年 is never offered beside 三十三年.
_ERA = lazy_regex(r"(?:民国|公元|昭和|平成|令和|光绪|康熙|乾隆)$")
_TO_COME = lazy_regex(
    r"预计|预期|预测|计划|希望|打算|争取|目标|力争|有望|将来|未来|[将会][在于]|将要|即将|[0-9]年前?[将会才要能]"
)
_IS_DATE = lazy_regex(r"(?:[到在至从自]|截至|预计)?.{5}[初中底末前春夏秋冬上下半年天季]*")
_AGE, _GROWN, _MOST_TIMES_OF_AGE = lazy_regex(rf"({_DIGIT}+)多?(?:岁|[了，。])"), 15, 1.6
_LIFE, _LIFE_TOLD = 45, 55  # years: nobody does one thing so long, unless the text speaks of such times
# Of how many a part is told: 十个人里有九个.
_OF_SO_MANY = lazy_regex(
    rf"(?P<whole>{_DIGIT}+)(?P<measure>[\u4e00-\u9fff])[^，,]{{0,6}}(?:里|中|当中|之中)(?:[头面边])?[^，,]{{0,8}}$"
)
_OF_TIME = lazy_regex("小时|钟头|月|星期|礼拜")  # counted by 个 as people are
_FEVER = lazy_regex("发烧|高烧|低烧|退烧|体温|烧到|烧得")
_LEAST_FEVER, _MOST_FEVER = 37, 41  # degrees of somebody who is ill
_MARATHON = 42  # kilometres, after which there is nothing to run: no 八十五公里处
_REPUBLIC = lazy_regex("民国$")
_CLASS = lazy_regex("年级")  # 五年级 is no 五年
_STORY, _LEAST_STORY = 99, 4  # years before and after, where no other is told; years that are enough
_BARE = 5  # a clause with little more than the number is given with the next


def given_numbers(document: Document, spot: Spot, asked: Quantity, text: str) -> tuple[tuple[str, str, Spot], ...]:
    """Give the numbers of the same make that the interview gives of something else, with their clauses."""
    key, own = in_simplified(asked.text).replace(" ", ""), pairs_of(text)
    found = _all(document).get(_make_of(asked, spot.source.partition(asked.text)[0]), ())
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
        and len(pairs_of(clause.replace(number, "，")) & own) <= _MOST_SHARED
    ]
    return tuple(sorted(fit, key=lambda each: (abs(each[2].index - spot.index), each[2].index)))


def _make_of(quantity: Quantity, before: str) -> tuple[str, str]:
    """Give what a number after some words counts: its kind, and its measure with the era that it is counted from."""
    era = _ERA.search(in_simplified(before[-2:]))
    return quantity.kind, f"{era.group() if era is not None else ''}{quantity.measure}"


def _index_of(given: tuple[str, str, Spot]) -> int:
    return given[2].index


def _is_near(asked: Quantity, number: str) -> bool:
    """Tell whether a number is of about the size of the one asked for; years always are."""
    if asked.kind in {"year", "month", "clock", "weekday"}:
        return True
    bare = (in_simplified(each).removeprefix("百分之") for each in (asked.text, number))
    values = [value_of(digits[0]) for digits in map(_NUMERAL.search, bare) if digits is not None]
    if len(values) != 2 or None in values:  # noqa: PLR2004 - two numbers are compared
        return False
    low, high = sorted(value or 0 for value in values)
    return 0 < low < high <= _MOST_TIMES * low


def is_possible(document: Document, asked: Quantity, option: str, text: str) -> bool:
    """
    Tell whether a number could stand in a sentence at all.

    No hour but those of it follows a time of day, nobody of sixty-eight has worked for sixty-nine years, ages are of
    one stage of a life, and a year of the Republic that is still to come is no date of what was done.
    """
    read = _year_of if asked.kind == "year" else _value_of
    value, key, plain = read(option), read(asked.text), in_simplified(text)
    if value is None or key is None:
        return True
    return not is_out_of_sense(document, asked, value, key, plain) and _is_of_its_place(document, asked, option, plain)


def _year_of(written: str) -> int:
    return figures(in_simplified(written).replace(" ", ""))


def _is_of_its_place(document: Document, asked: Quantity, option: str, plain: str) -> bool:
    value, key = _value_of(option) or 0, _value_of(asked.text) or 0
    life = _LIFE_TOLD if is_given(document, option) else _LIFE
    before = plain.partition(in_simplified(asked.text))[0]
    if asked.kind in {"year", "clock"}:
        return _is_in_story(document, asked.text, option) if asked.kind == "year" else _is_of_day(before, value)
    is_too_long = asked.kind == "count" and is_longer_than_a_life(document, option)
    is_too_far = asked.measure.startswith("公里") and key <= _MARATHON < value and _is_of_marathons(document)
    is_of_fever = asked.measure.startswith("度") and _FEVER.search(plain)
    is_too_far = is_too_far or bool(is_of_fever and not _LEAST_FEVER <= value <= _MOST_FEVER)
    is_of_other_age = asked.kind == "age" and max(value, key) > _MOST_TIMES_OF_AGE * min(value, key)
    is_of_other_age = is_of_other_age or (
        asked.kind == "age" and (not is_called_so(plain, key, value) or is_too_young_for(plain, key, value))
    )
    if is_too_long or is_too_far or is_of_other_age or not keeps_order(asked, option, plain):
        return False
    ages = [found for found in map(_value_of, _AGE.findall(plain)) if found is not None]
    if asked.measure == "年" and asked.kind == "count" and any(_is_too_long_at(age, value, key) for age in ages):
        return False
    if asked.measure == "年" and asked.kind == "count" and value > life and value > _MOST_TIMES_OF_AGE * key:
        return False
    is_republic = asked.kind == "count" and _REPUBLIC.search(before[-2:])
    return not is_republic or value <= max(key, *_years_of_republic(document))


def _is_too_long_at(age: int, years: int, key: int) -> bool:
    """Tell whether nobody of an age has worked for so many years, unless the right number tells of as early a start."""
    return age >= key and years > max(age - _GROWN, key)


@lru_cache(maxsize=4)
def _is_of_marathons(document: Document) -> bool:
    """Tell whether a text speaks of races of that length alone."""
    text = "".join(in_simplified(spot.source) for spot in document.spots)
    return "马拉松" in text and re.search("超级马拉松|百公里|越野", text) is None


def keeps_order(asked: Quantity, option: str, text: str) -> bool:
    """Tell whether a number is more than the part and less than the whole that stand beside it: 十五个人裁了十二个."""
    key, other = _value_of(asked.text), _value_of(option)
    if asked.kind != "count" or key is None or other is None:
        return True
    same = (each for each in quantities(text) if each.measure[:1] == asked.measure[:1] and each.text != asked.text)
    whole = _whole_of(asked, text)
    if whole is not None and key < whole <= other:
        return False
    amounts = (_value_of(each.text) for each in same if not _OF_TIME.search(each.measure + asked.measure))
    return all((key > amount) is (other > amount) and other != amount for amount in amounts if amount is not None)


def _whole_of(part: Quantity, text: str) -> int | None:
    """Give of how many a number counts some, where the words before it say so: 十个人里有九个."""
    found = _OF_SO_MANY.search(in_simplified(text).partition(in_simplified(part.text))[0])
    return value_of(found["whole"]) if found is not None and found["measure"] == part.measure[:1] else None


def _is_of_day(before: str, hour: int) -> bool:
    """Tell whether an hour belongs to the time of day that stands before it: no 半夜八点, and no 清晨十点."""
    words = [word for word in _hours_of_day() if before.endswith(word)]
    return not words or hour in _hours_of_day()[max(words, key=len)]


@lru_cache(maxsize=1)
def _hours_of_day() -> Mapping[str, frozenset[int]]:
    return {word: frozenset(map(int, hours.split(","))) for word, hours in rows_of("day_hours.tsv")}


def _is_in_story(document: Document, year: str, other: str) -> bool:
    """Tell whether a year lies between those told before and after another one, where the text tells them in order."""
    told = [number.replace(" ", "") for number in _years_told(document)]
    written = in_simplified(year).replace(" ", "")
    at = told.index(written) if written in told else 0
    before, key, after = (figures(each) for each in (told[max(0, at - 1)], written, told[min(at + 1, len(told) - 1)]))
    first, last = before if before < key else key - _STORY, after if after > key else key + _STORY
    return last - first < _LEAST_STORY or first <= figures(in_simplified(other).replace(" ", "")) <= last


@lru_cache(maxsize=4)
def _years_told(document: Document) -> tuple[str, ...]:
    """Give the years of a text in the order in which it tells them first."""
    years = (each for spot in document.spots for each in _YEAR.findall(in_simplified(spot.source)))
    return tuple(dict.fromkeys(years)) or ("0年",)


def _value_of(number: str) -> int | None:
    digits = _NUMERAL.search(in_simplified(number).removeprefix("百分之"))
    return value_of(digits[0]) if digits is not None else None


@lru_cache(maxsize=4)
def _years_of_republic(document: Document) -> tuple[int, ...]:
    text = "".join(in_simplified(spot.source) for spot in document.spots)
    years = (value_of(found[1]) for found in re.finditer(rf"民国({_DIGIT}+)年", text))
    return (0, *(year for year in years if year is not None))


@lru_cache(maxsize=4)
def _all(document: Document) -> Mapping[tuple[str, str], tuple[tuple[str, str, Spot], ...]]:
    """Give the numbers of an interview by kind and measure, each with the clause that gives it first."""
    found: dict[tuple[str, str], dict[str, tuple[str, str, Spot]]] = {}
    for spot in document.spots:
        ends = tuple(accumulate(len(piece) for piece in clauses(spot.source)))
        for each in quantities(spot.source):
            if _CLASS.match(in_simplified(spot.source[each.end - 1 :])) or has_a_half_more(each, spot.source):
                continue
            clause = next(i for i, end in enumerate(ends) if each.start < end)
            number = spot.source[each.start : each.end].replace(" ", "")
            quote = _clause_that_tells(clauses(spot.source), clause, number)
            found.setdefault(_make_of(each, spot.source[: each.start]), {}).setdefault(number, (number, quote, spot))
    return {make: tuple(numbers.values()) for make, numbers in found.items()}


def _clause_that_tells(pieces: Sequence[str], at: int, number: str) -> str:
    """Quote the clause of a number, one with little more than the number with that beside it."""
    is_bare = len(pieces[at].strip()) - len(number) < _BARE
    first = at - 1 if is_bare and at and at + 1 == len(pieces) else at
    return without_end("".join(pieces[first : first + 2] if is_bare else pieces[at : at + 1]).strip())


def is_given(document: Document, number: str) -> bool:
    """
    Tell whether a number stands anywhere in an interview, and not only as the end of another, as 十天 in 四十天.

    五小时 is given as well where it is said 五个小时.
    """
    return any(_is_written(document, form) for form in forms_of(number))


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


def is_ahead(document: Document, year: str) -> bool:
    """Tell whether an interview speaks of a year only as of one to come: 预计2027年, 到2030年要做成."""
    if not _YEAR.fullmatch(in_simplified(year)):
        return False
    return year in _years_ahead(document)


@lru_cache(maxsize=4)
def _years_ahead(document: Document) -> frozenset[str]:
    """Give the years that an interview names beside words for what is to come, and nowhere else."""
    ahead: set[str] = set()
    other: set[str] = set()
    for spot in document.spots:
        pieces = clauses(in_simplified(spot.source))
        for piece, after in zip(pieces, (*pieces[1:], ""), strict=True):
            years = [found.group() for found in _YEAR.finditer(piece)]
            said = f"{piece}{after}" if _IS_DATE.fullmatch(without_end(piece)) else piece  # 到2030年，我们计划……
            (ahead if _TO_COME.search(said) else other).update(years)
    return frozenset(ahead - other)


def is_out_of_time(document: Document, year: str, other: str) -> bool:
    """Tell whether another year is over where the one of the interview is to come, or the other way round."""
    if not _YEAR.fullmatch(in_simplified(year)) or not _YEAR.fullmatch(in_simplified(other)):
        return False
    ahead = _years_ahead(document)
    told = {number for numbers in _all(document).values() for number, _, _ in numbers if _YEAR.fullmatch(number)}
    if is_ahead(document, year):
        return figures(other) <= max(map(figures, told - ahead), default=0)
    return figures(other) >= min(map(figures, told & ahead), default=9999)


def figures(year: str) -> int:
    """Read a year digit by digit: 二〇二八年, 2028年."""
    return int("".join(str(_FIGURES.find(char) % 10) for char in year.removesuffix("年")))
