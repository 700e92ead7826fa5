"""
Do the words shown around a number let everybody count or reckon it, though they do not say it?

    她给了我两块糖，一块苹果的，一块牛奶的       the parts are counted out one by one
    百分之三十的意思是，十天里有三天             the share that is told, of so many
    七十四岁的客人……她说：“我才七十一”         another age says on which side of it this one is
    我带爸爸去。太太也要去，得换一辆三人座的      whoever comes too is counted with the others
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import value_of
from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from quizzes.distractors.edits.quantities import Quantity

_NUMERAL = "[0-9]+|[一二两三四五六七八九十百千]+"
_GAP = "＿"
_PERCENT = lazy_regex(
    rf"百分之(?P<percent>{_NUMERAL})|(?P<figure>[0-9]+)[%％]|(?P<tenths>[一二两三四五六七八九])成(?![为了长])"
)
_NUMBERS = lazy_regex(
    rf"(?<!百分之)(?<![0-9一二两三四五六七八九十百千第])(?P<number>{_NUMERAL})(?![%％成0-9])(?=[一-龥])"
)
_WHOLE = 100
# An age that is told against the one asked for: 我才七十一, 我都八十了.
_AGE_BESIDE = lazy_regex(
    r"(?:才|都|已经|快|刚|不过)[一二三四五六七八九]?十[一二三四五六七八九]?(?=[，,。；！？”』」了岁]|$)"
)
_OF_SEATS = lazy_regex(rf"{_GAP}(?:座|份|席|间|桌|房|床|组|队|帐篷|票)")
_JOINS = lazy_regex("也(?:要|想|会|来|去|跟|报名|参加|加入|算)|加上|带上|还有")
_MOST_PARTS = 9


def is_told_by_rest(number: Quantity, text: str) -> bool:
    """Tell whether a text in either script, with the number in it, lets one count or reckon that number."""
    simple, own = in_simplified(text), in_simplified(number.text)
    found = re.search(rf"(?<![0-9〇零一二两三四五六七八九十百千万]){re.escape(own)}", simple)
    value = value_of(own.removesuffix(number.measure))
    if found is None or value is None:
        return False
    before, after = simple[: found.start()], simple[found.end() :]
    if number.kind == "age":
        return _AGE_BESIDE.search(f"{before}{_GAP}{after}") is not None
    if number.kind not in {"count", "money"}:
        return False
    is_of_parts = _is_counted_out(value, number.measure, after)
    is_of_people = number.measure in {"人", "个人"} and bool(
        _OF_SEATS.search(f"{_GAP}{after}") and _JOINS.search(simple)
    )
    return is_of_parts or is_of_people or _is_of_share(value, before, after)


def _is_counted_out(value: int, measure: str, after: str) -> bool:
    """Tell whether as many are told of one by one in the clauses after them: 两块糖，一块苹果的，一块牛奶的."""
    each = rf"[，,、；：](?:其中|[还另]有)?一{re.escape(measure[:1])}" if measure else ""
    return bool(each) and 1 < value <= _MOST_PARTS and len(re.findall(each, after.partition("。")[0])) == value


def _is_of_share(value: int, before: str, after: str) -> bool:
    """Tell whether a share that is told makes one of two numbers out of the other: 百分之三十, 十天, 三天."""
    rest = f"{before}{_GAP}{after}"
    shares = [_share(found) for found in _PERCENT.finditer(rest)]
    others = [value_of(found["number"]) for found in _NUMBERS.finditer(rest)]
    return any(
        share * max(value, other) == _WHOLE * min(value, other)
        for share in shares
        for other in others
        if share is not None and other is not None and 0 < other != value
    )


def _share(found: re.Match[str]) -> int | None:
    if found["tenths"]:
        tenths = value_of(found["tenths"])
        return None if tenths is None else tenths * 10
    return value_of(found["percent"] or found["figure"])
