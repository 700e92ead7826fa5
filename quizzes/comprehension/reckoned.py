"""
Does a number follow from the others of its sentence, so that nobody needs the text for it, or sees that it is changed?

    从1963年到1994年，整整三十一年            the difference of two years
    关了二十七家，又开了九家，少了十八家        a sum
    关了四十八个，平均每年将近四个            a quotient, even where it is only nearly so
    四十三公里，每十米一个，一共四千三百个      a product, whatever the units
    用了2003年到2012年共一百二十个月的数据        the months of a span of years, with its last year or without
"""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import in_figures, value_of
from quizzes.chinese.patterns import lazy_regex
from quizzes.comprehension.told_by_rest import spoken
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Iterator

_NUMERAL = lazy_regex(r"[0-9]+|[一二][〇○零一二三四五六七八九]{3}(?=年)|[一二两三四五六七八九十百千零]+")
_LEAST_OF_SUM, _LEAST_OF_PRODUCT = 11, 10  # smaller numbers come of two others by chance
_MOST_NUMBERS = 8
_AVERAGE = lazy_regex("平均(?:下来|算下来)?[，,]?[每一][年月天周个人家场次户]")  # beside a sum and how many it is of
# The first and the last year of a span, of which one reckons how many months or quarters it has.
_YEAR = "(?:[12][0-9]{3}|[一二][〇○零一二三四五六七八九]{3})"
_SPAN_OF_YEARS = lazy_regex(f"(?P<first>{_YEAR})年?(?:到|至|—|–|-|~|～)+(?P<last>{_YEAR})年")
_IN_A_YEAR = ((lazy_regex("[^年，,]+?个月"), 12), (lazy_regex("[^年，,]+?个?季度"), 4))


def is_reckoned(text: str, start: int, end: int) -> bool:
    """Tell whether the number from `start` to `end` of a text in either script is reckoned from two others of it."""
    simple = in_simplified(text)
    found = list(_values(simple))
    key = next((value for at, value in found if start <= at < end), None)
    others = [value for at, value in found if not start <= at < end and value > 1][:_MOST_NUMBERS]
    if key is None:
        return False
    if _is_of_span(simple, start, key) or (_AVERAGE.search(simple) and len(others) > 1):
        return True
    return any(_gives(one, other, key) for one, other in combinations(others, 2))


def is_sum_of_any(text: str, start: int) -> bool:
    """Tell whether the number at a place is the sum or the difference of any two others, or how often one makes one."""
    found = list(_values(in_simplified(text)))
    key = next((value for at, value in found if at == start), None)
    others = [value for at, value in found if at != start][-_MOST_NUMBERS:]
    if key is None:
        return False
    pairs = list(combinations(others, 2))
    is_factor = any(min(pair) > 1 and _digits(key * min(pair)) == _digits(max(pair)) for pair in pairs) and key > 1
    return is_factor or any(key in {one + other, abs(one - other)} for one, other in pairs)


def passes_another(text: str, start: int, other: str) -> bool:
    """Tell whether another number at a place of a simplified text is as much as a third one, or on its other side."""
    found = list(_values(text))
    key, new = next((value for at, value in found if at == start), None), next(_values(other), (0, None))[1]
    if key is None or new is None:
        return False
    return any(value == new or (value > key) != (value > new) for at, value in found if at != start and value > 1)


def _is_of_span(text: str, start: int, key: int) -> bool:
    """Tell whether a number is that of the months or quarters of a span of years, with its last one or without."""
    found = _SPAN_OF_YEARS.search(text)
    often = next((count for unit, count in _IN_A_YEAR if unit.match(text, start)), 0)
    if found is None or not often:
        return False
    years = int(in_figures(found["last"])) - int(in_figures(found["first"]))
    return key in {often * years, often * (years + 1)}


def _values(text: str) -> Iterator[tuple[int, int]]:
    for found in _NUMERAL.finditer(text):
        number = found.group()
        value = value_of(number)
        if value is None and len(number) == 4:  # noqa: PLR2004 - the digits of a year
            value = int(in_figures(number)) if not set(number) & set("十百千两") else None
        if value is None:
            value = spoken(number)  # 四百五
        if value is not None:
            yield found.start(), value


def _gives(one: int, other: int, key: int) -> bool:
    """Tell whether two numbers make a third by a sum, a difference, a quotient, or a product of whatever size."""
    if key >= _LEAST_OF_SUM and key in {one + other, abs(one - other)}:
        return True
    least, most = sorted((one, other))
    if key < _LEAST_OF_PRODUCT:
        return key > 1 and least >= _LEAST_OF_PRODUCT and key * least == most
    products = ((one * other, key), (key * one, other), (key * other, one))
    return any(_digits(product) == _digits(value) and len(_digits(value)) > 1 for product, value in products)


def _digits(value: int) -> str:
    """Give the digits of a number without the zeros at its end, which units may take away or put there."""
    return str(value).rstrip("0")
