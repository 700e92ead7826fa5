"""
Do the other numbers that a question shows give the one asked for?

    他调了五种颜色，得准备五枝笔              as many of the one as of the other
    五人制，一边五个人                       a word says how many play
    一分钟走八十米，四百米要走五分钟          at so much for each, be it about so much
    一斤三毛，……六十斤，十八块             nor in other units of money
    四十分钟切成四块，一块讲十分钟            by what each part of it has
    四个人坐了四个小时                       not where how long something took is as much by chance

Of longer numbers `is_said_of_other` tells that they stand twice, whatever they count.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import value_of
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tables import rows_of
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizzes.distractors.edits.quantities import Quantity

_NUMERAL = "[0-9]+|[一二两三四五六七八九十百千]+"
_DIGITS = "零一二三四五六七八九"
_ABOUT = lazy_regex("一[两二]|[两二]三|三[四五]|四五|五六|六七|七八|八九")
_MONEY = {"分": 1, "角": 10, "毛": 10, "块": 100, "元": 100}
# Into how many parts something is cut, and how long each of them is.
_CUT_INTO = lazy_regex(
    rf"(?P<whole>{_NUMERAL})(?P<unit>分钟|个?小时|天|[米斤里亩块元]|公[里斤])[^，,。；]{{0,6}}?[切分裁割拆剪劈]成＿(?=.{{0,30}}?(?P<part>{_NUMERAL})(?P=unit))"
)
_TIMES = "个?(?:小时|钟头|星期|礼拜|月|学期)|[年天周秒岁月夜]|分钟?|刻钟?"
_TIME = lazy_regex(_TIMES)
_NO_NUMBER = "0-9第〇零一二两三四五六七八九十百千万亿几初"
# So many people for whom something is made, or who play it: 七人制, 四重奏.
_OF_PEOPLE = "(?:人(?:制|组|間|间|座|艇|舞|行|队|隊|赛|賽|桌|份|单打|小组|小組)|重奏|重唱|胞胎|兄弟|姐妹|姊妹)"
_OTHER_WORDS = lazy_regex("四季|[三四]班倒|三口之家|三段论|三级跳|三项全能")


def is_given_beside(number: Quantity, text: str) -> bool:
    """Tell whether a text in either script gives the figure of what is counted for another count, or its rate."""
    figure = in_simplified(number.text).removesuffix(number.measure)
    before, _, after = in_simplified(text).partition(in_simplified(number.text))
    if not number.measure:
        return False
    if number.kind != "count":  # 切成四块 are four pieces, though 四块 is money elsewhere
        return _is_of_parts(figure, f"{before}＿{after}")
    rest = f"{before}＿{after}"
    is_told = _is_in_word(figure, number.measure, rest) or _is_as_many(figure, number.measure, before, after)
    is_told = is_told or _is_of_parts(figure, rest)
    return is_told or is_of_rate(number, rest)


def is_of_rate(number: Quantity, text: str) -> bool:
    """Tell whether the simplified words around a count, as far as they are shown, give its rate and what it makes."""
    figure = in_simplified(number.text).removesuffix(number.measure)
    if number.kind == "money":
        return _is_price(figure, number.measure, text)
    return number.kind == "count" and bool(number.measure) and _is_of_rate(figure, number.measure, text)


def _is_price(figure: str, measure: str, text: str) -> bool:
    """Tell whether an amount of money is what so many come to at a price that is told for each: 一斤三毛, 六十斤."""
    key, size = value_of(figure), _MONEY.get(measure[:1])
    each = re.search(
        rf"[一每](?P<of>[一-龥])[^，,。；]{{0,8}}?(?P<price>{_NUMERAL})(?P<unit>[{''.join(_MONEY)}])", text
    )
    price = value_of(each["price"]) if each is not None else None
    if each is None or key is None or size is None or price is None:
        return False
    counts = (value_of(found) for found in re.findall(rf"({_NUMERAL}){each['of']}", text))
    return any(
        count is not None and count > 1 and count * price * _MONEY[each["unit"]] == key * size for count in counts
    )


def _is_of_parts(figure: str, text: str) -> bool:
    """Tell whether a number is into how many parts of a length that is told something is cut: 四十分钟, 十分钟 each."""
    found = _CUT_INTO.search(text)
    whole, part, key = (value_of(each) for each in (found["whole"], found["part"], figure)) if found else (None,) * 3
    return whole is not None and part is not None and key is not None and whole == part * key


def _is_in_word(figure: str, measure: str, rest: str) -> bool:
    """Tell whether a word beside so many people says how many they are: 七人制, 一边七个人."""
    return measure[-1:] in {"人", "个", "位", "名"} and (
        re.search(rf"(?<![{_NO_NUMBER}]){figure}{_OF_PEOPLE}", rest) is not None
    )


def _is_as_many(figure: str, measure: str, before: str, after: str) -> bool:
    """Tell whether something else is counted by the same one character: 五枝 beside 五种."""
    if len(figure) != 1 or _TIME.match(measure):
        return False
    again = _counts_by(figure)
    return any(
        found["measure"] in _measures() and _OTHER_WORDS.match(part, found.start()) is None
        for part in (before, after)
        for found in again.finditer(part)
    )


@lru_cache(maxsize=1 << 5)
def _counts_by(figure: str) -> re.Pattern[str]:
    return lazy_regex(rf"(?<![{_NO_NUMBER}]){figure}(?=(?P<measure>[一-龥]))(?!{_TIMES})")


def _is_of_rate(figure: str, measure: str, text: str) -> bool:
    """Tell whether a number is how often what is told for each goes into another: 一分钟八十米, 四百米."""
    if f"一{measure}" not in text and f"每{measure}" not in text:
        return False
    key = value_of(figure)
    each = re.search(rf"[一每]{re.escape(measure)}[^，,。；]{{0,8}}?(?P<rate>{_NUMERAL})(?P<unit>个?[一-龥])", text)
    rate = _bounds(each["rate"]) if each is not None else None
    if each is None or key is None or rate is None:
        return False
    rest = f"{text[: each.start()]}，{text[each.end() :]}"
    if each["unit"] in _MONEY:
        rate = rate[0] * _MONEY[each["unit"]], rate[1] * _MONEY[each["unit"]]
    sums = _sums(rest, each["unit"])
    least, most = (key * bound for bound in rate)
    return any(total[0] <= most and least <= total[1] for total in sums if total is not None)


def _sums(text: str, unit: str) -> Iterator[tuple[int, int] | None]:
    """Give the amounts of a unit in a text, those of money in its smallest."""
    units = _MONEY if unit in _MONEY else {unit: 1}
    for numeral, of in re.findall(rf"({_NUMERAL})({'|'.join(map(re.escape, units))})", text):
        bounds = _bounds(numeral)
        yield None if bounds is None else (bounds[0] * units[of], bounds[1] * units[of])


def _bounds(numeral: str) -> tuple[int, int] | None:
    """Give the least and the most that a numeral may be: 4 and 5 for 四五, which is about so many."""
    if _ABOUT.fullmatch(numeral):
        least, most = (_DIGITS.index(char) for char in numeral.replace("两", "二"))
        return least, most
    value = value_of(numeral)
    return None if value is None else (value, value)


@lru_cache(maxsize=1)
def _measures() -> frozenset[str]:
    """Give the measure words of things and persons, with those that a text writes otherwise."""
    rows = (row[0] for name in ("measure_words.tsv", "portions.tsv") for row in rows_of(name))
    return (frozenset(word for word in rows if len(word) == 1) | frozenset("个枝隻")) - {"块"}  # of money
