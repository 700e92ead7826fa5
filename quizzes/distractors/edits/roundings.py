"""
How is an exact number told roughly, so that what was said stays true?

    二十二年 → 二十多年      十六年 → 十几年      十九年 → 近二十年
    三百一十六公里 → 三百多公里      四十六万人 → 四十多万人

A number with nothing behind its first digit, a date, and one that is said to be exact have no such form.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.numerals import value_of
from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.edits.quantities import quantities
from quizzes.distractors.edits.rewordings import Rewording
from quizzes.distractors.words import in_simplified
from quizzes.question import Localized

if TYPE_CHECKING:
    from collections.abc import Iterator

_DIGIT = "一二两三四五六七八九"
_PARTS = lazy_regex(
    rf"(?P<head>百分之)?(?P<number>[0-9]+|[{_DIGIT}零〇十百千]+)(?P<big>[万亿](?P<rest>[{_DIGIT}零〇十百千]*))?(?P<measure>\s?[^0-9{_DIGIT}零〇十百千万亿]*)"
)
_FIRST = lazy_regex(rf"(?P<first>[{_DIGIT}]?[十百千]).+")
_TEEN = "十"
_LEAST_ARABIC = 10
# 十几 is said up to seventeen, 近二十 from there on, 10多 up to fifteen, and 两百多 up to two hundred and sixty.
_MOST_TEEN, _MOST_IN_DIGITS, _TWENTY, _HUNDRED, _MOST_PART = 17, 15, 20, 100, 0.6
_NO_NEARLY = lazy_regex("[只才就仅都有]$")  # 只有十九个 is no 只有近二十个
_DATES = frozenset({"year", "month", "clock", "weekday", "ordinal", "share", "discount", "fraction"})
# A number that is said to be exact or to be about right, or whose end is told besides.
_EXACT = lazy_regex(
    r"(?:整整|正好|刚好|恰好|刚满|足足|准时|准|满|零|第|约|大概|差不多|将近|接近|近|达|过|从|到|至|减|加|乘|除|剩)[以了]?$"
)
_GOES_ON = lazy_regex(r"[半零多几余出到至、点一二三四五六七八九十]|左右|上下|以[上下内]")
# The last part of an amount, of which the first is told exactly: nobody says 四分十几秒 for 四分十二秒.
_LAST_PART = lazy_regex(rf"[0-9{_DIGIT}十百千]个?(?:分钟?|小时|钟头|年|月|块|元|米|公里|度|斤)零?$")
_FIXED = lazy_regex(r"二十四(?:个)?小时|二十四节气|十二个月|十二生肖|十二时辰|十八般|十二星座|三百六十五天")


def rough(number: str) -> str | None:
    """Tell a simplified number with its measure roughly; None where it is round already or is no such number."""
    found = _PARTS.fullmatch(number)
    if found is None or _FIXED.match(number) or found["measure"][:1] in set("多来余几"):
        return None
    head, digits, measure = found["head"] or "", found["number"], found["measure"]
    if not found["big"]:
        told = _rough_digits(digits)
    elif (inner := _rough_digits(digits)) is not None:
        told = f"{inner}{found['big'][0]}"
    else:
        told = f"{digits}{found['big'][0]}多" if found["rest"] else None
    return None if told is None else f"{head}{told}{measure}"


def _rough_digits(digits: str) -> str | None:
    """Keep the first digit and say that there is more: 二十二 is 二十多; what is much more is told by no such form."""
    value = value_of(digits)
    if value is None or value < _LEAST_ARABIC or not _is_little_more(value):
        return None
    is_nearly = _MOST_TEEN < value < _TWENTY
    if digits.isascii():
        step = 10 ** (len(digits) - 1)
        is_told = value % step and not _MOST_IN_DIGITS < value <= _MOST_TEEN
        return (f"近{_TWENTY}" if is_nearly else f"{value // step * step}多") if is_told else None
    found = _FIRST.fullmatch(digits)
    if found is None:
        return None
    return "近二十" if is_nearly else "十几" if found["first"] == _TEEN else f"{found['first']}多"


def _is_little_more(value: int) -> bool:
    step: int = 10 ** (len(str(value)) - 1)
    return value < _HUNDRED or value % step <= _MOST_PART * step


def roundings(source: str) -> Iterator[Rewording]:
    """Give the exact amounts of a text, in either script, that can be told roughly; `same` is simplified."""
    text = in_simplified(source)
    for found in quantities(source):
        number = text[found.start : found.end]
        same = rough(number) if found.kind not in _DATES and not found.is_open else None
        is_part = _EXACT.search(text[: found.start]) or _LAST_PART.search(text[: found.start])
        is_odd = same is not None and same.startswith("近") and _is_odd_nearly(text[: found.start], number)
        if same is not None and not is_odd and not is_part and not _GOES_ON.match(text[found.end :]):
            yield Rewording(start=found.start, end=found.end, said=source[found.start : found.end], same=same)


def _is_odd_nearly(before: str, number: str) -> bool:
    """Tell whether nobody would say 近二十: of an age, or of what there is only so much of."""
    return number.endswith("岁") or _NO_NEARLY.search(before) is not None


def span_of(told: str) -> Localized:
    """Say which numbers a rough one holds: 十几 none above 十九, and 多 more than what stands before it."""
    if "十几" in in_simplified(told):
        return Localized(ja="「十几」は11から19までの数です。", en=" 十几 is any number from 11 to 19.")
    if told.startswith("近"):
        return Localized(ja="「近」は「…近く」の意味で、その数に少し届きません。", en=" 近 means “nearly”.")
    return Localized(ja="「多」は「…あまり」の意味です。", en=" 多 means “more than”.")
