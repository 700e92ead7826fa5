"""
Does a time end where it seems to, or is it but a part of a longer one, and does it say when, or for how long by now?

    六月初＿那天, 上个月＿五号        parts of a day's name
    去年秋天以前, 三月到五月          bounds of another time
    六月初九那天                     that day, which its date has told
    五月初五，……龙舟                 a feast, whose day all know
    八点半上床，六点半起来，十个小时    what the rest gives
    熬了一个通宵，第二天早上            nor the night before it
    从夏至到＿＿，一共六十多天          nor what another day and how long it took
    今年第十四年了                   for how long by now, of which one asks in no 什么时候
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.numerals import OF_DATE as _N
from quizzes.chinese.numerals import OF_NUMBER
from quizzes.chinese.patterns import lazy_regex
from quizzes.comprehension.numbers.number_known import ends_with_word

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizzes.comprehension.circumstances.time_units import Unit
    from quizzes.distractors.spots import Spot

_BEFORE = lazy_regex(
    rf"[年月日号天点底初季晨上午晚][到至]$|一直[\u4e00-\u9fff]{{0,3}}到$|[、比或和个整离自哪寒暑第]$|放了?$|{_N}$|"
    r"[这那上下每]个$|不到$|超过$|哪天$|平日$|已经(?:是|到)?$"
)
_AFTER = lazy_regex(
    rf"[到至、或和底末中]|初(?![春夏秋冬])|[以之]?[前内]|[以之]?后(?!来)|间|多|余|时|代|饭|觉|班|好(?=[，。！])|度|生|戏|节|档|级|的?{OF_NUMBER}+点|[一二三四五六七八九十两几0-9日天末]"
)
_AN_HOUR, _SO_MANY_HOURS = lazy_regex(rf"{_N}点(?!儿|[^半钟，。]{{0,2}}头)"), lazy_regex(rf"{_N}个?半?(?:小时|钟头)")
_A_NIGHT = lazy_regex("(?:(?:一整|[一整])个?(?:晚上|夜晚|[夜晚宿])|通宵|熬夜)[^，,。]{0,3}[，,]$")
_IS_BY_NOW = lazy_regex("(?:今年|已经|现在|如今|今天|这[次回]?|也)是$")
_NEXT_DAY, _MORNING = "第二天", frozenset({"早上", "早晨", "清晨", "一早", "一大早"})
_OF_YEAR = frozenset({"month", "day", "part_of_month", "solar_term", "season", "holiday", "part_of_year"})
_SO_MANY_DAYS = lazy_regex(
    r"(?:一共|总共|整整|这|那|前后|就)[^，,。]{0,6}?[0-9一二两三四五六七八九十百]+多?(?:天|个月|个星期)"
)
_OTHER_TIME = lazy_regex(
    rf"{_N}月(?![亮球饼])|[冬夏]至|立[春夏秋冬]|[春秋]分|谷雨|清明|芒种|霜降|[大小][暑寒雪]|中秋|国庆|春节"
)
_BY_NOW = frozenset({"今年", "今天"})
_THAT = frozenset({"那天", "这天", "那年", "当天"})
_FEAST = lazy_regex(
    "小年(?!轻|纪)|除夕|元宵|腊八|中秋|灶王|龙抬头|端午|[粽艾]|龙[舟船]|重阳|登高|七夕|乞巧|过年|拜年|年[货糕夜]|春联|祭灶|财神"
)


def is_cut(spot: Spot, before: str, after: str) -> bool:
    """Tell whether a time between some words is a part of another one, or of a word."""
    end = len(spot.source) - len(after)
    return bool(_BEFORE.search(before) or _AFTER.match(after)) or not ends_with_word(spot, end)


def bare(units: Sequence[Unit]) -> Sequence[Unit]:
    """Leave out of a time the day or the year that only takes it up again: 六月初九那天."""
    return units[:-1] if len(units) > 1 and units[-1].text in _THAT else units


def is_of_feast(units: Sequence[Unit], text: str) -> bool:
    """Tell whether a day of the old calendar is that of a feast that its sentence tells of."""
    return any(unit.sort in {"old_day", "lunar_month"} for unit in units) and _FEAST.search(text) is not None


def is_reckoned_hour(units: Sequence[Unit], rest: str) -> bool:
    """Tell whether another hour and how many went by give the one asked for: 八点半上床，躺到六点半，十个小时里……."""
    is_hour = any("点" in unit.text for unit in units)
    return is_hour and _AN_HOUR.search(rest) is not None and _SO_MANY_HOURS.search(rest) is not None


def is_reckoned_span(units: Sequence[Unit], rest: str) -> bool:
    """Tell whether another time of the year and how many days went by give the one asked for."""
    is_of_year = any(unit.sort in _OF_YEAR for unit in units)
    return is_of_year and _SO_MANY_DAYS.search(rest) is not None and _OTHER_TIME.search(rest) is not None


def is_after_a_night(units: Sequence[Unit], before: str) -> bool:
    """Tell whether the next morning is told by the night that just went by: 她修了一个晚上，第二天早上……."""
    is_morning = units[0].text == _NEXT_DAY and units[-1].text in {*_MORNING, _NEXT_DAY}
    return is_morning and _A_NIGHT.search(before) is not None


def counted_by_now(units: Sequence[Unit], before: str, after: str) -> Sequence[Unit]:
    """
    Give of a time that tells for how long something has gone on by now what it counts, else nothing.

    So 第十四年 of 今年第十四年了 and of 今年是第十四年.
    """
    *others, last = units
    if last.sort != "ordinal" or any(unit.text not in _BY_NOW for unit in others):
        return ()
    return (last,) if others or after.startswith("了") or _IS_BY_NOW.search(before) else ()
