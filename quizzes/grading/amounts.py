"""
Do two answers say the same amount, however each is written?

    25 and 二十五, 俩 and 两个, 三百五 and 三百五十, 350元 and 三百五十块, ¥350 and 350元, 3.5元 and 三块五毛, 3:30 and
    三点半, 8/8 and 八月八号, 1/3 and 三分之一, 三四个 and 3～4个

A piece of cake is no price, 三块 as little as 三元: money is only what no thing follows that is counted. 三块零五 are
3.05, and 三块五 are 3.5.
"""

from __future__ import annotations

import re
from decimal import Decimal

from quizzes.grading.numbers import in_digits
from quizzes.grading.said_short import NOTHING_COUNTED, is_short_before_unit, is_shortened, unshortened
from quizzes.grading.times import clocks_in_words, times_alike

NUMERALS = "〇零一二两三四五六七八九十百千万亿点0123456789."
_OF_PEOPLE = ((re.compile("俩(?!个)"), "两个"), (re.compile("仨(?!个)"), "三个"))
_PRICE = re.compile(
    rf"(?<![0-9.])([0-9]+(?:\.[0-9]+)?)[块元圆](?:([0-9])(?:[毛角](?:([0-9])分?)?)?)?钱?{NOTHING_COUNTED}"
)
_SMALL_PRICE = re.compile(rf"(?<![0-9.])([0-9])[毛角](?:([0-9])分?)?钱?{NOTHING_COUNTED}")
_SIGNED_PRICE = re.compile(r"[¥￥]([0-9]+(?:\.[0-9]+)?)(?![0-9.]|[块元圆毛角])")
_ALONE = f"(?![{NUMERALS.replace('点', '')}]|点[{NUMERALS}])(.?)"  # 两点半 is a time, and 二点五 is a fraction
_LONE_ER = re.compile(f"(?<![{NUMERALS}第初])二{_ALONE}")
_LONE_LIANG = re.compile(f"(?<![{NUMERALS}])两{_ALONE}")
_LONE_ER_OF_ANY = re.compile(f"(?<![{NUMERALS}])二{_ALONE}")
_TWO_NUMBERS = re.compile("([0-9]{1,4})-([0-9]{1,4})")
_MINUTES_ALONE = re.compile("点[零〇][1-9一二三四五六七八九]$")
_ONE_DIGIT = "一二三四五六七八九"
_ABOUT = re.compile(f"(?<![{NUMERALS}])([{_ONE_DIGIT}两])([{_ONE_DIGIT}])(?=[^\\W{NUMERALS}])")
_LAST_MONTH, _LAST_DAY = 12, 31
_ODD_LIANG = re.compile("两十|[〇零一二三四五六七八九十百千万亿]两(?![百千万])")


def amount_form(text: str, *, after: str = "") -> str:
    """
    Write a simplified text with its numbers in digits and its prices in yuan; `after` is what stands behind its gap.

    >>> amount_form("三块五毛"), amount_form("三块", after="蛋糕"), amount_form("我们俩"), amount_form("三四个")
    ('3.5元', '3块', '我们2个', '3-4个')
    """
    for short, whole in _OF_PEOPLE:
        text = short.sub(whole, text)
    text = _SIGNED_PRICE.sub(r"\1元", text)
    said = _ABOUT.sub(_about, times_alike(in_digits(unshortened(clocks_in_words(text)))))
    return _SMALL_PRICE.sub(_small_price, _PRICE.sub(_price, said)) if _may_be_price(after) else said


def says_same_amount(given: str, answer: str, *, after: str = "") -> bool:
    """Tell whether two comparable texts say the same, with their amounts written in any way."""
    forms = amount_form(given, after=after), amount_form(answer, after=after)
    said, wanted = _ways(given, forms[1], after), _ways(answer, forms[0], after)
    return not (
        said.isdisjoint(wanted)
        and said.isdisjoint(_of_two_numbers(answer))
        and wanted.isdisjoint(_of_two_numbers(given))
    )


def is_counted_alike(given: str, answer: str, *, after: str = "") -> bool:
    """
    Tell whether nobody would hear another amount, or frown at it; `after` is what stands behind the gap.

    二个 is odd for 两个, 两月 are two months and 二月 is the second one, and 十两 are ten ounces.
    """
    is_weighed = (_ODD_LIANG.search(given) is None) != (_ODD_LIANG.search(answer) is None)
    is_ordered = _next_to(_LONE_LIANG, given + after[:1]) & _next_to(_LONE_ER_OF_ANY, answer + after[:1])
    return not (is_weighed or is_ordered or counts_oddly(given, answer, after=after))


def counts_oddly(given: str, answer: str, *, after: str = "") -> bool:
    """Tell whether somebody says 二个 for 两个, or 一百二天 for 一百二十天; `after` is what stands behind the gap."""
    is_cut_short = is_short_before_unit(given + after[:1]) and not is_short_before_unit(answer + after[:1])
    return is_cut_short or bool(
        _next_to(_LONE_ER, given + after[:1]) & _next_to(_LONE_LIANG, _unfolded(answer) + after[:1])
    )


def _next_to(pattern: re.Pattern[str], text: str) -> set[str]:
    return set(pattern.findall(text))


def _unfolded(text: str) -> str:
    for short, whole in _OF_PEOPLE:
        text = short.sub(whole, text)
    return text


def _ways(text: str, other: str, after: str) -> set[str]:
    """Give the forms of an amount, with the unit that 三百五 and 三点零五 leave unsaid where the other one has it."""
    is_price = is_shortened(text) and other.endswith("元")
    is_time = _MINUTES_ALONE.search(text) is not None and other.endswith("分")
    units = (*("元" * is_price), *("分" * is_time))
    return {amount_form(each, after=after) for each in (text, *(f"{text}{unit}" for unit in units))}


def _of_two_numbers(text: str) -> tuple[str, ...]:
    """Give what 8/8 may be: a share, or a day of a month."""
    found = _TWO_NUMBERS.fullmatch(text)
    if found is None:
        return ()
    first, second = map(int, found.groups())
    is_day = first <= _LAST_MONTH and second <= _LAST_DAY
    return (f"{first}/{second}", *([f"{first}月{second}日"] if is_day else []))


def _about(found: re.Match[str]) -> str:
    """Tell 三四个 as 3-4个."""
    first, second = map(in_digits, found.groups())
    return f"{first}-{second}"


def _may_be_price(after: str) -> bool:
    return re.match(NOTHING_COUNTED, after) is not None


def _price(found: re.Match[str]) -> str:
    whole, tenths, hundredths = found.groups()
    if tenths is not None and "." in whole:
        return found[0]
    return _yuan(Decimal(whole), tenths, hundredths)


def _small_price(found: re.Match[str]) -> str:
    return _yuan(Decimal(0), found[1], found[2])


def _yuan(whole: Decimal, tenths: str | None, hundredths: str | None) -> str:
    value = whole + Decimal(tenths or 0) / 10 + Decimal(hundredths or 0) / 100
    return f"{value.normalize():f}元"
