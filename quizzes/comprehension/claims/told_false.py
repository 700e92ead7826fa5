"""
Of which changes does their sense tell that they were made, so that no more are asked than of others?

    道々、猫を見たり、靴の修理屋さんを見たり  →  ウサギを見たり    nobody looks at rabbits in a street
    四十四歳で、毎日穴にもぐります         →  六十六歳         at that age nobody does
    去年、職場でテストをしました           →  おととし         who does not remember says last year
    百里歩いて、やっと一本売れる           →  二百里           of what is far more or less round one has doubts
    一昨年、教室を三つ建てた              →  五つ             nobody knows how many
    零下三十一度 / もっと寒くて零下三十四度    →  零下二十六度       which way it differs from what was said before

People who had not read the talks were shown 142 statements: of 26 false ones with a word changed they named 17, of 43
with a number changed 8. Of 138 more false ones they named 12 of 17 with a word changed, 6 of 7 ages, 12 of 17 years
counted from today, 5 of 6 parts of the day, 5 of 13 days of the week, and 10 of 78 other numbers and dates.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import OF_NUMBER
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tags import tag_of
from quizzes.comprehension.claims.given_numbers import value_in
from quizzes.distractors.edits.edit import EditKind
from quizzes.distractors.words import in_simplified
from quizzes.numbers_said import numbers_in

if TYPE_CHECKING:
    from quizzes.distractors.edits.edit import Edit

_OF_SENSE = frozenset({EditKind.WORD, EditKind.MANNER, EditKind.OPPOSITE, EditKind.NEGATION})
_OF_PLACE = frozenset({"f", "ns"})  # 旁边 and 后面, 台北 and 高雄, of which either may be
# 去年, where few say 前年; when shops are closed, lamps lit, and children at school.
_SEEN_TIME = lazy_regex("[去今前明后]年|[早晚晨午夜]|[白凌].$")
_AGE, _ON_A_BODY = lazy_regex("岁$"), lazy_regex("手指|指头|脚趾|[条只]腿|只[手脚眼耳]")  # fifteen fingers nobody has
_DAY, _DAYS = lazy_regex("(?:星期|礼拜|周)[一二三四五六日天]"), lazy_regex("(?:星期|礼拜|周)(?!末)")
_WEEKEND = lazy_regex("[六日天]$")
_BEFORE_OR_AFTER = lazy_regex("[以之][前后]$")
_YEAR, _MOST_YEARS = lazy_regex("[0-9〇○零一二三四五六七八九]{4}年"), 10
_ANY_YEAR = lazy_regex("(?<![0-9〇○零一二三四五六七八九十])(?:[0-9〇○零一二三四五六七八九]{2}){1,2}年")
_CENTURY, _OF_THIS, _THIS_CENTURY, _LAST_CENTURY = 100, 40, 2000, 1900  # 一八年 is 2018, 九八年 1998
_DATE, _MEALS, _MINUTES = lazy_regex("[0-9]{4}年|(?<!个)月|点"), lazy_regex("三(?:顿|餐)"), lazy_regex("分钟?|秒")
_COMPARES, _NUMERALS = lazy_regex("更|比(?![如方赛较例])|还要"), lazy_regex(f"{OF_NUMBER}+")
_BIG, _TEN, _STEP, _MOST_TIMES = lazy_regex("[万亿]"), 10, 5, 1.5


def is_told_when_false(edit: Edit, text: str) -> bool:
    """Tell whether whoever has not read a text would see that this was changed in a sentence of it."""
    said, other = in_simplified(edit.said), in_simplified(edit.other)
    if edit.kind is EditKind.TIME:
        return bool(_SEEN_TIME.search(said))
    if _DAY.fullmatch(said):
        is_of_one_part = bool(_WEEKEND.search(said)) is bool(_WEEKEND.search(other))
        return not is_of_one_part or len(_DAYS.findall(in_simplified(text))) > 1
    if edit.kind is EditKind.NUMBER and (_MEALS.match(said) or _is_odd_number(said, other)):
        return True
    if _BEFORE_OR_AFTER.search(said) or (edit.kind is EditKind.NUMBER and _ON_A_BODY.search(in_simplified(text))):
        return True
    return bool(_AGE.search(said)) or (edit.kind in _OF_SENSE and tag_of(said) not in _OF_PLACE)


def is_told_by_comparison(edit: Edit, text: str, before: str) -> bool:
    """Tell whether a number is compared with one that is read before: 零下三十一度, and 去年更冷，零下三十四度."""
    measure = _NUMERALS.split(in_simplified(edit.said))[-1]
    is_compared = edit.kind is EditKind.NUMBER and bool(measure) and _COMPARES.search(in_simplified(text)) is not None
    return is_compared and re.search(f"{OF_NUMBER}{re.escape(measure)}", in_simplified(before)) is not None


def is_told_by_order(edit: Edit, before: str) -> bool:
    """Tell whether a year is put on the other side of the one that was read last: 九六年……, and 九四年 for 九七年."""
    years = [_year_of(each.group()) for each in _ANY_YEAR.finditer(in_simplified(before))]
    said, other = (_ANY_YEAR.fullmatch(in_simplified(each)) for each in (edit.said, edit.other))
    if not years or said is None or other is None:
        return False
    return (_year_of(said.group()) < years[-1]) is not (_year_of(other.group()) < years[-1])


def _year_of(text: str) -> int:
    """Give the year that is told with four figures or the last two of them."""
    value = int(next(numbers_in(text)))
    return value if value >= _CENTURY else value + (_THIS_CENTURY if value < _OF_THIS else _LAST_CENTURY)


def _is_odd_number(said: str, other: str) -> bool:
    """Tell whether a number is far from that of a text, where that is not small, or not told in fives as that is."""
    if _YEAR.fullmatch(said) and _YEAR.fullmatch(other):
        year, another = (int(next(numbers_in(each))) for each in (said, other))
        return abs(year - another) > _MOST_YEARS
    value, instead = (value_in(_BIG.sub("", each)) for each in (said, other))
    if value is None or instead is None or _DATE.search(said):
        return False
    is_far = value >= _TEN and max(value, instead) > _MOST_TIMES * min(value, instead)
    is_in_fives = value % _STEP == 0 and (value >= _TEN or _MINUTES.search(said) is not None)
    return is_far or (is_in_fives and instead % _STEP > 0)
