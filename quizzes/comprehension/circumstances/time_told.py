"""
What beside a time tells a part of it, so that nobody needs the text for it?

    那天下了一场大雪。＿＿，桥上站满了人。     no summer
    早上＿＿，天还没亮，车站已经挤满了人。       not eight o'clock
    我们连着等了九天。＿＿下雨了。            the tenth day
    先扫了半年地，＿＿才准我碰工具。          the seventh month
    七点＿＿就到了                       the earliest of them
    从三月十号到＿＿，一共六十多天            what another day and how long it took give

    time_signs.tsv    what goes with one season, month, hour or half of a year alone
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import OF_DATE as _N
from quizzes.chinese.numerals import OF_NUMBER, in_chinese, value_of
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tables import compiled, told_in
from quizzes.comprehension.circumstances.times import COUNTED
from quizzes.comprehension.numbers.made_less import is_at_end, made_between
from quizzes.comprehension.numbers.month_told import is_month_of_school
from quizzes.comprehension.numbers.number_known import ends_with_word
from quizzes.distractors.words import in_simplified
from quizzes.wordlists import any_of

if TYPE_CHECKING:
    from quizzes.comprehension.circumstances.times import Part
    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot

_CUT_BEFORE = lazy_regex(
    rf"[年月日号天点底初季晨上午晚][到至]$|一直[\u4e00-\u9fff]{{0,3}}到$|[、比或和个整离自哪寒暑第]$|放了?$|{_N}$|"
    r"[这那上下每]个$|不到$|超过$|哪天$|平日$|指[着向到]$|已经(?:是|到)?$|[上读念]$"
)
_CUT_AFTER = lazy_regex(
    rf"[到至、或和底末中]|初(?![春夏秋冬])|[以之]?[前内]|[以之]?后(?!来)|间|多|余|时|代|饭|觉|班|好(?=[，。！])|度|生|戏|节|档|级|了(?=[。，]|$)|"
    rf"差[一二三四五六七八九十两]|过[一二三四五六七八九十两]+(?:分|刻)|的?{OF_NUMBER}+点|[一二三四五六七八九十两几0-9日天末]"
)
_SPAN = lazy_regex(
    rf"(?<![第{_N[1:-1]}])(?:{_N}{{1,3}}|[两半])[多来]?(?:个?[半多来]?(?:小时|钟头|星期|礼拜)|个[半多来]?(?:月|学期)|[天周夜]|年(?![前以之]|的?{_N}{{1,2}}月))"
)
# How else so many days, weeks and months are told.
_AS_LONG = {
    ("天", 7): "(?:一个?|整)(?:周|星期|礼拜)",
    ("天", 14): "两个?(?:周|星期|礼拜)|半个月",
    ("天", 15): "半个月",
    ("天", 30): "(?:一|整)个月",
    ("周", 2): "半个月",
    ("周", 4): "(?:一|整)个月",
    ("周", 8): "两个月",
    ("月", 6): "半年",
    ("月", 12): "(?:一|整)年",
    ("月", 18): "一年半",
    ("月", 24): "两年",
}
_WEEK = lazy_regex("个?(?:周|星期|礼拜)")
_HOUR = lazy_regex(f"(?:{_N}|两)点(?!儿|钟头)")
_IS_BY_NOW = lazy_regex("(?:今年|已经|现在|如今|今天|这[次回]?|也)是?$")
_SEASONAL, _MOST_BEFORE = frozenset({"month", "season"}), 3  # sentences, which may stand before what is asked for
_TELLS_SEASON = lazy_regex(any_of("tells the season"))


def is_cut(spot: Spot, before: str, after: str) -> bool:
    """Tell whether a time between some words is a part of another one, or of a word: 去年秋天以前, 三月到五月."""
    end = len(spot.source) - len(after)
    return bool(_CUT_BEFORE.search(before) or _CUT_AFTER.match(after)) or not ends_with_word(spot, end)


def is_reckoned(near: str, times: int) -> bool:
    """Tell whether another time near by and how long it was give the one asked for."""
    return times > 1 and _SPAN.search(near) is not None


def is_part_told(document: Document, spot: Spot, part: Part, beside: str) -> bool:
    """Tell whether the words beside a time, or the sentences before it, tell one of its parts."""
    if part.sort == "year":
        return COUNTED["year"][0].search(beside) is not None
    if part.sort == "month" and is_month_of_school(document, part.text):
        return True
    if part.sort == "ordinal" and (
        _is_counted_up(document, spot, part) or _IS_BY_NOW.search(beside.partition("＿")[0])
    ):
        return True
    if part.sort == "clock" and _HOUR.search(beside):
        return True
    tells = told_in("time_signs.tsv").get("month" if part.sort == "day" else part.sort)
    if _is_pointed_at(part, beside) or (tells is not None and compiled(tells).search(beside) is not None):
        return True
    before = document.spots[max(0, spot.index - _MOST_BEFORE) : spot.index]
    return part.sort in _SEASONAL and any(_TELLS_SEASON.search(in_simplified(each.source)) for each in before)


def _is_pointed_at(part: Part, beside: str) -> bool:
    """Tell whether words that make a time early, or late, point at the first or the last of all that it could be."""
    if part.sort not in {"clock", "ordinal"} or not part.others:
        return False
    key, *others = (
        value_of(found["n"]) or 0 for found in map(COUNTED[part.sort][0].fullmatch, (part.text, *part.others)) if found
    )
    before, _, after = beside.partition("＿")
    return is_at_end(made_between(before, after), key, others)


def _is_counted_up(document: Document, spot: Spot, part: Part) -> bool:
    """Tell whether the paragraph begins with what is counted on, or tells how many came before: 连着九天, 第十天."""
    previous = document.spots[spot.index - 1] if spot.index else None
    is_first = previous is not None and previous.place != spot.place
    near = in_simplified(spot.source if previous is None or is_first else f"{previous.source}{spot.source}")
    for found in COUNTED["ordinal"][0].finditer(part.text):
        before, measure = (value_of(found["n"]) or 0) - 1, part.text[found.end("n") :]
        if re.search(_so_many(before, measure), near):
            return True
    return is_first and part.start == 0


def _so_many(count: int, measure: str) -> str:
    """Give the ways of telling so many days, weeks or months: 六个月, 半年."""
    unit = "周" if _WEEK.fullmatch(measure) else measure[-1]
    measures = "个?(?:周|星期|礼拜)" if unit == "周" else re.escape(measure)
    ways = rf"(?<![第十百0-9])(?:{count}|{in_chinese(count)}){measures}"
    as_long = _AS_LONG.get((unit, count))
    return f"{ways}|(?<![第十百0-9年月])(?:{as_long})(?!多)" if as_long else ways
