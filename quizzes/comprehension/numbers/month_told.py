"""
Do the words shown before a month tell it, or leave out some of those beside it?

    明年春天您就要走了吧？＿＿走。          no October
    四月订的货。＿＿客人打来电话            no January, as it comes after April
    江上＿＿有一次大潮                    the tide of August
    去年＿＿天热得要命                     no January
    去年＿＿的头两个星期我送他上学           nor another month, as school begins then
    秋天的鱼汛会推迟到＿＿                   no month before what is put off
    十一月到达，待上三个来月，＿＿又走       which is February
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import value_of
from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Mapping

    from quizzes.distractors.document import Document
    from quizzes.distractors.edits.quantities import Quantity

_NEAR = 80  # characters before a quote that are of the same matter
_SEASON = lazy_regex("(?P<season>[春夏秋冬])(?=[天季日初末茶耕笋收]|节)|[明今去前后]年(?P<of_year>[春夏秋冬])")
_MONTHS: Mapping[str, frozenset[int]] = {
    "春": frozenset({2, 3, 4, 5}),
    "夏": frozenset({5, 6, 7, 8}),
    "秋": frozenset({8, 9, 10, 11}),
    "冬": frozenset({11, 12, 1, 2}),
}
# What the weather of a sentence tells of its season, what feast is of which month, and when a school begins its year.
_WEATHER = (
    (lazy_regex("天热|热得|炎热|高温|中暑|台风|暴雨|大雨|洪水|蚊子|西瓜|知了|游泳"), frozenset({6, 7, 8, 9})),
    (lazy_regex("[下大暴]雪|雪[天地]|结冰|零下|天冷|冻得|暖气|[供取停]暖|棉袄"), frozenset({11, 12, 1, 2})),
    (lazy_regex("妈祖(?:诞|生日)"), frozenset({3})),
    (lazy_regex("佛诞|浴佛"), frozenset({4, 5})),
    (lazy_regex("学校|上学|年级|开学|新生|黑板|课堂|第一[节堂]课"), frozenset({9})),
)
_SCHOOL, _SCHOOL_BEGINS, _OFTEN = lazy_regex("学校|上学|放学|开学|小学|中学|年级|教室|学生"), 9, 3
_PUT_OFF = lazy_regex(
    "[春夏秋冬](?:[天季日末茶]|节)?[^。！？]*(?:推迟|延迟|延后|拖|延|提前|提早)到?$"
)  # of a season, to when
_PART_OF_MONTH = lazy_regex("[底初](?![中夏秋冬春])|[上中下]旬")
_TIDE = lazy_regex("[观看听喊追]潮|大潮|潮(?:水|头)?[^，,。]{0,2}来")  # the great one is of the eighth month
_MONTH = lazy_regex("(?<![第几个])(?P<number>[0-9]{1,2}|[一二三四五六七八九十]{1,2})月(?![亮球饼])")
_SO_MANY_MONTHS = lazy_regex("(?P<count>[0-9]{1,2}|[一两二三四五六七八九十]{1,2})个(?:来|多|半)?月")
_MONTHS_OF_YEAR = 12


def is_month_told(number: Quantity, shown: str) -> bool:
    """Tell whether what is shown with a month, in either script, names its season or what comes in it alone."""
    key = _month_of(number.text) if number.kind == "month" else None
    if key is None:
        return False
    before, _, after = in_simplified(shown).partition(in_simplified(number.text))
    if _PART_OF_MONTH.match(after) or _PUT_OFF.search(before):
        return True  # 八月底 is one time, which `when` asks for
    near = in_simplified(shown)[-_NEAR:]
    if _is_reckoned(key, before[-_NEAR:]):
        return True
    seasons = (found["season"] or found["of_year"] for found in _SEASON.finditer(near))
    is_of_season = any(key in _MONTHS[season] for season in seasons) or _TIDE.search(near) is not None
    return is_of_season or any(key in months and tells.search(near) is not None for tells, months in _WEATHER)


def _is_reckoned(key: int, before: str) -> bool:
    """Tell whether so many months after a month that is told it is the one that is asked for."""
    told = {value_of(found["number"]) for found in _MONTH.finditer(before)}
    counts = {value_of(found["count"]) for found in _SO_MANY_MONTHS.finditer(before)}
    return any(month and count and (month + count - key) % _MONTHS_OF_YEAR == 0 for month in told for count in counts)


def is_month_of_school(document: Document, month: str) -> bool:
    """Tell whether a month is that in which school begins, in a talk that speaks of school again and again."""
    return _month_of(month) == _SCHOOL_BEGINS and _sentences_of_school(document) >= _OFTEN


@lru_cache(maxsize=4)
def _sentences_of_school(document: Document) -> int:
    return sum(_SCHOOL.search(in_simplified(spot.source)) is not None for spot in document.spots)


def keeps_months(number: Quantity, option: str, shown: str) -> bool:
    """Tell whether another month comes before and after the same months as the right one: none before an order."""
    key, other = _month_of(number.text), _month_of(option)
    if number.kind != "month" or key is None or other is None:
        return True
    told = (value_of(found["number"]) for found in _MONTH.finditer(in_simplified(shown)[-_NEAR:]))
    return all((key > month) is (other > month) for month in told if month is not None and month != key)


def _month_of(text: str) -> int | None:
    found = _MONTH.search(in_simplified(text))
    return value_of(found["number"]) if found is not None else None
