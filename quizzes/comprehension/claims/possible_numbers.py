"""Which numbers could stand in a sentence at all: no hour but of its time of day, no age of another stage of a life?"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import value_of
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tables import rows_of
from quizzes.comprehension.ages import (
    is_longer_than_a_life,
    is_of_no_such_age,
    is_older_than_by_now,
    is_over_already,
)
from quizzes.comprehension.claims.given_numbers import DIGIT, is_given, value_in
from quizzes.comprehension.claims.number_sense import is_out_of_sense
from quizzes.comprehension.claims.years_ahead import YEAR, figures
from quizzes.distractors.edits.quantities import Quantity, quantities
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Mapping

    from quizzes.distractors.document import Document

_AGE, _GROWN, _MOST_TIMES_OF_AGE = lazy_regex(rf"({DIGIT}+)多?(?:岁|[了，。])"), 15, 1.6
_LIFE, _LIFE_TOLD = 45, 55  # years: nobody does one thing so long, unless the text speaks of such times
# Of how many a part is told: 十个人里有九个.
_OF_SO_MANY = lazy_regex(
    rf"(?P<whole>{DIGIT}+)(?P<measure>[\u4e00-\u9fff])[^，,]{{0,6}}(?:里|中|当中|之中)(?:[头面边])?[^，,]{{0,8}}$"
)
# 从一百八十秒缩短到一百二十秒: what it came down to is less than what it was.
_FROM_TO = lazy_regex(
    rf"[从由](?P<one>{DIGIT}+)(?P<of>[\u4e00-\u9fff]{{0,3}}?)(?P<way>[^，,。；0-9一二三四五六七八九十百千两]{{1,6}}?)[到至成为](?P<two>{DIGIT}+)(?P<to>[\u4e00-\u9fff]{{1,2}})"
)
_OF_TIME = lazy_regex("小时|钟头|月|星期|礼拜")  # counted by 个 as people are
_FEVER = lazy_regex("发烧|高烧|低烧|退烧|体温|烧到|烧得")
_MINUTES_OF_MORE = lazy_regex(rf"({DIGIT}+)分(?=零?{DIGIT}+秒)")  # 二分零五秒
# What stands before the rest of an hour or of a minute, which is less than sixty: 一个钟头四十分.
_BEFORE_REST = {
    "分": lazy_regex(f"{DIGIT}(?:个?(?:小时|钟头)|点)[零又过]?$"),
    "秒": lazy_regex(f"{DIGIT}分钟?[零又]?$"),
}
# So many of something, with its first digit apart: 五｜十块.
_DIGITS = "一二三四五六七八九"
_COUNTED = lazy_regex(f"(?P<digit>[{_DIGITS}])(?P<rest>[十百千万][一-龥]+)")
_SIXTY = 60
_LEAST_FEVER, _MOST_FEVER = 37, 41  # degrees of somebody who is ill
_MARATHON = 42  # kilometres, after which there is nothing to run: no 八十五公里处
# Nobody stands or works so many hours a day, 一天要站二十个小时, and no year has so many days: 一年有四百天.
_BEHIND, _AWAKE = "[^，。]{0,6}$", 16
_AT_MOST = (
    (lazy_regex(f"(?:[一每][天日]|天天){_BEHIND}"), lazy_regex("个?(?:多|半)?(?:小时|钟头)"), _AWAKE),
    (lazy_regex(f"[一每]个?(?:周|星期|礼拜){_BEHIND}"), lazy_regex("多?天"), 7),
    (lazy_regex(f"[一每]个?月{_BEHIND}"), lazy_regex("多?天"), 31),
    (lazy_regex(f"[一每]年{_BEHIND}"), lazy_regex("个多?月"), 12),
    (lazy_regex(f"[一每]年{_BEHIND}"), lazy_regex("多?天"), 365),
)
_REPUBLIC = "民国"
_BY_NOW = "今年"  # how old somebody is, which is asked for itself
# The first month of the old calendar is 正月, which no number says.
_OLD_CALENDAR, _FIRST_MONTH = lazy_regex("(?:农历|阴历|旧历)的?$"), lazy_regex("(?:一|1)月")
_STORY, _LEAST_STORY = 99, 4  # years before and after, where no other is told; years that are enough


def is_possible(document: Document, asked: Quantity, option: str, text: str) -> bool:
    """
    Tell whether a number could stand in a sentence at all.

    No hour but those of it follows a time of day, nobody of sixty-eight has worked for sixty-nine years, ages are of
    one stage of a life, and a year of the Republic that is still to come is no date of what was done; nor is a first
    month of the old calendar said with a number.
    """
    read = _year_of if asked.kind == "year" else value_in
    value, key, plain = read(option), read(asked.text), in_simplified(text)
    if value is None or key is None:
        return True
    if _is_within_a_range(document, option):
        return False
    return not is_out_of_sense(document, asked, value, key, plain) and _is_of_its_place(document, asked, option, plain)


def _is_within_a_range(document: Document, option: str) -> bool:
    """Tell whether the text has so many of the same only as one end of about how many: 五六十块 has 五十块 in it."""
    found = _COUNTED.fullmatch(in_simplified(option))
    if found is None:
        return False
    digit, rest = found["digit"], found["rest"]
    about = (*(f"{digit}{more}{rest}" for more in _DIGITS[1:]), *(f"{less}{digit}{rest}" for less in _DIGITS[:-1]))
    return any(document.spots_having(number) for number in about)


def _year_of(written: str) -> int:
    return figures(in_simplified(written).replace(" ", ""))


def _is_of_its_place(document: Document, asked: Quantity, option: str, plain: str) -> bool:
    before = _before(asked, plain)
    if _OLD_CALENDAR.search(before) and _FIRST_MONTH.match(in_simplified(option)):
        return False
    if asked.kind == "year":
        return _is_in_story(document, asked.text, option)
    value, key = value_in(option) or 0, value_in(asked.text) or 0
    if asked.kind == "clock":
        return is_of_day(before, value)
    if asked.kind == "age" and _is_of_other_age(document, asked, plain, value, key):
        return False
    if asked.kind == "count" and asked.measure == "年" and _lasts_too_long(document, asked, option, plain):
        return False
    return not _is_too_much(document, asked, plain, value, key) and keeps_order(asked, option, plain)


def _before(asked: Quantity, plain: str) -> str:
    return plain.partition(in_simplified(asked.text))[0]


def _is_of_other_age(document: Document, asked: Quantity, plain: str, value: int, key: int) -> bool:
    """Tell whether nobody of another age would do what is told, or still be to come to it."""
    is_far = max(value, key) > _MOST_TIMES_OF_AGE * min(value, key)
    is_far |= is_older_than_by_now(document, key, value) and _BY_NOW not in plain
    return is_far or is_of_no_such_age(plain, key, value) or is_over_already(document, plain, asked.text, value)


def _lasts_too_long(document: Document, asked: Quantity, option: str, plain: str) -> bool:
    """Tell whether nobody of whom a text tells can have done anything for so many years, or they are still to come."""
    value, key = value_in(option) or 0, value_in(asked.text) or 0
    ages = (age for age in map(value_in, _AGE.findall(plain)) if age is not None)
    if is_longer_than_a_life(document, option) or any(_is_too_long_at(age, value, key) for age in ages):
        return True
    if value > max(_LIFE_TOLD if is_given(document, option) else _LIFE, _MOST_TIMES_OF_AGE * key):
        return True
    is_republic = _before(asked, plain).endswith(_REPUBLIC)
    return is_republic and value > max(key, *_years_of_republic(document))


def _is_too_much(document: Document, asked: Quantity, plain: str, value: int, key: int) -> bool:
    """
    Tell whether there would be too much of something.

    No race is so long, no rest of an hour has sixty minutes, nobody works so many hours a day, no year has so many
    days, and nobody who is ill is so hot or cold.
    """
    rest = _BEFORE_REST.get(asked.measure[:1])
    if rest is not None and value >= _SIXTY > key and rest.search(_before(asked, plain)):
        return True
    if asked.measure.startswith("公里"):
        return key <= _MARATHON < value and _is_of_marathons(document)
    if asked.measure.startswith("度"):
        return _FEVER.search(plain) is not None and not _LEAST_FEVER <= value <= _MOST_FEVER
    before = _before(asked, plain)
    most = (most for within, unit, most in _AT_MOST if unit.match(asked.measure) and within.search(before))
    return value > max(next(most, value), key)


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
    key, other = value_in(asked.text), value_in(option)
    if key is None or other is None:
        return True
    if any(end is not None and (key > end) is not (other > end) for end in other_end(asked, text)):
        return False
    if asked.kind != "count":
        return True
    same = (each for each in quantities(text) if each.measure[:1] == asked.measure[:1] and each.text != asked.text)
    whole = _whole_of(asked, text)
    if whole is not None and key < whole <= other:
        return False
    amounts = [
        value_in(each.text)
        for each in same
        if each.measure == asked.measure or not _OF_TIME.search(each.measure + asked.measure)
    ]
    if asked.measure.startswith("分钟"):
        amounts += [value_of(each) for each in _MINUTES_OF_MORE.findall(in_simplified(text))]
    return all((key > amount) is (other > amount) and other != amount for amount in amounts if amount is not None)


def other_end(asked: Quantity, text: str) -> list[int | None]:
    """Give to what, or from what, a number that stands in a sentence went up or down."""
    found = _FROM_TO.search(in_simplified(text))
    ends = [value_of(found["one"]), value_of(found["two"])] if found is not None else []
    key = value_in(asked.text)
    is_of_it = found is not None and found["to"][:1] == asked.measure[:1] and key in ends
    return [end for end in ends if end != key] if is_of_it else []


def _whole_of(part: Quantity, text: str) -> int | None:
    """Give of how many a number counts some, where the words before it say so: 十个人里有九个."""
    found = _OF_SO_MANY.search(in_simplified(text).partition(in_simplified(part.text))[0])
    return value_of(found["whole"]) if found is not None and found["measure"] == part.measure[:1] else None


def is_of_day(before: str, hour: int) -> bool:
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
    years = (each for spot in document.spots for each in YEAR.findall(in_simplified(spot.source)))
    return tuple(dict.fromkeys(years)) or ("0年",)


@lru_cache(maxsize=4)
def _years_of_republic(document: Document) -> tuple[int, ...]:
    text = "".join(in_simplified(spot.source) for spot in document.spots)
    years = (value_of(found[1]) for found in re.finditer(rf"{_REPUBLIC}({DIGIT}+)年", text))
    return (0, *(year for year in years if year is not None))
