"""
Which times stand in a sentence, of which parts, and what could stand there instead of each?

A part is a time of our table, a year, month, day or hour, or what is counted on (第七个月); parts that follow one
another are one time.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import OF_DATE, in_chinese, value_of
from quizzes.chinese.numerals import OF_DATE as _N
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tables import compiled, rows_of
from quizzes.distractors.edits.other_numbers import mix, other_numbers

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Mapping, Sequence

_LEAST_COUNTED = 3
_HALF = 30
_TENS = (10, 20, 40, 50)
_QUARTERS = (15, _HALF, 45)  # minutes, each of which anybody would guess beside 35 and 55
# What is counted on, and how far the count may go.
COUNTED = {
    "year": (lazy_regex("(?P<n>[12][0-9]{3}|[一二][〇○零一二三四五六七八九]{3})年"), 9999),
    "month": (lazy_regex(rf"(?<![第几个0-9〇零一二三四五六七八九十])(?P<n>{_N}{{1,2}})月份?(?![亮球饼台嫂里])"), 12),
    "day": (lazy_regex(rf"(?<={_N}月)(?P<n>{_N}{{1,3}})[日号]|(?<=[正腊]月)(?P<m>{_N}{{1,3}})(?!{_N}|[个天])"), 28),
    "old_day": (
        lazy_regex(rf"(?<=[正腊一二三四五六七八九十0-9]月)初(?P<n>{OF_DATE})(?!{_N}|[个位名只条])"),
        10,
    ),
    "clock": (lazy_regex(rf"(?P<n>{_N}{{1,2}}|两)点(?:半|一刻|三刻)"), 12),
    "hour": (lazy_regex(rf"(?P<n>{_N}{{1,2}}|两)点(?={_N}{{1,3}}分)"), 12),
    "minute": (lazy_regex(rf"(?<=[两0-9一二三四五六七八九十]点)(?P<n>{_N}{{1,3}})分(?!钟)"), 59),
    "ordinal": (lazy_regex(rf"第(?P<n>{_N}{{1,3}})(?:天|年|个月|个星期|周|个学期|个冬天|个夏天)"), 60),
}
_CLOCK = frozenset({"clock", "hour"})
_HOURS = {
    "清晨": (4, 7), "早上": (5, 9), "早晨": (5, 9), "上午": (8, 11), "下午": (1, 6), "傍晚": (4, 7), "晚上": (6, 11),
    "夜里": (1, 4), "半夜": (1, 4), "凌晨": (1, 5), "深夜": (1, 3),
}  # fmt: skip
_ANY_HOUR = lazy_regex(rf"(?P<n>{_N}{{1,2}}|两)点(?P<half>半)?(?!儿|{OF_DATE}+(?:名|位|个))")
# Parts of a time that stay as they are.
_FIXED = lazy_regex(
    rf"(?<!{OF_DATE})[〇零七八九0][〇零一二三四五六七八九0-9]年(?=的?[正腊一二三四五六七八九十0-9春夏秋冬])|那年|当年|同年|每年|每天|有一天|这天|那天|明天|昨天|今天|[农阴旧]历|(?:{_N}{{1,2}}|两)点钟?(?!半|一刻|三刻|{_N})"
)
_NO_OLD_MONTH = frozenset({"一月", "1月"})  # which is 正月
_OLD_DAY = lazy_regex(f"初{_N}")
CALENDAR = lazy_regex("[农阴旧]历$")
_PART_OF_MONTH = lazy_regex(rf"(?<={_N}月)(?:初(?!{_N})|底)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """A part of a time, from `start` to `end`, with what could stand there instead; nothing of what stays."""

    start: int
    text: str
    sort: str
    others: tuple[str, ...]

    @property
    def end(self) -> int:
        """Where it ends in its sentence."""
        return self.start + len(self.text)


_FARTHER = {"上": "上", "下": "下", "前": "大", "后": "大"}  # 上上周 and 大前天 are other times


def times_in(text: str) -> Iterator[list[Unit]]:
    """Give the times of a text, each as the parts that follow one another."""
    run: list[Unit] = []
    for unit in sorted(_units(text), key=lambda unit: (unit.start, -unit.end)):
        if run and unit.start < run[-1].end:
            continue
        if run and text[run[-1].end : unit.start] not in ("", "的", " "):
            yield run
            run = []
        run.append(unit)
    if run:
        yield run


def _units(text: str) -> Iterator[Unit]:
    for found in _words().finditer(text):
        sort, others = _times()[found.group()]
        if _FARTHER.get(found.group()[0]) == text[: found.start()][-1:]:
            continue
        yield Unit(start=found.start(), text=found.group(), sort=sort, others=others)
    for found in _PART_OF_MONTH.finditer(text):
        yield Unit(
            start=found.start(),
            text=found.group(),
            sort="part_of_month",
            others=("底" if found.group() == "初" else "初",),
        )
    for found in _FIXED.finditer(text):
        yield Unit(start=found.start(), text=found.group(), sort="fixed", others=())
    for sort, (pattern, most) in COUNTED.items():
        for found in pattern.finditer(text):
            start, end = found.span("n") if found["n"] else found.span("m")
            head, tail = text[found.start() : start], text[end : found.end()]
            made = (f"{head}{other}{tail}" for other in _counted(text[start:end], sort, most))
            if sort == "month" and (CALENDAR.search(text[: found.start()]) or _OLD_DAY.match(text, found.end())):
                made = (other for other in made if other.removesuffix("份") not in _NO_OLD_MONTH)
            yield Unit(start=found.start(), text=found.group(), sort=sort, others=tuple(made))


def _counted(number: str, sort: str, most: int) -> Iterator[str]:
    """Give numbers near one, written as it is, so that it may be the least of them, or the greatest."""
    if sort == "year" and not number.isascii():
        yield from other_numbers(number, "year")
        return
    value = value_of(number)
    if value is None or (sort == "ordinal" and value < _LEAST_COUNTED):
        return
    is_spoken = sort == "minute" and not number.isascii()  # nobody says 七点三十分 for 七点半
    round_ones = _QUARTERS if value in _QUARTERS else _TENS
    if sort == "minute" and value in {*_QUARTERS, *(_TENS if is_spoken else ())}:
        others = (other for other in round_ones if other not in {value, _HALF if is_spoken else None})
        yield from (in_chinese(other) if is_spoken else str(other) for other in others)
        return
    step = 10 if sort == "minute" else 4 if sort == "day" else 1
    lowest = value - step * (mix(number) % 4)
    for other in range(lowest, lowest + 4 * step, step):
        if is_spoken and other == _HALF:
            continue
        if other != value and (2 if sort == "ordinal" else 1) <= other <= most:
            said = in_chinese(other) if sort in _CLOCK else in_chinese(other).replace("两", "二")
            yield str(other) if number.isascii() else said


def fitted(units: Sequence[Unit]) -> list[Unit]:
    """Keep the part of the day where an hour follows, and its hours within it."""
    made: list[Unit] = []
    for unit, after in zip(units, (*units[1:], None), strict=True):
        is_before_hour = after is not None and (after.sort in _CLOCK or after.text[-1:] in "点钟")
        if unit.sort == "part_of_day" and is_before_hour:
            made.append(replace(unit, others=()))
            continue
        if unit.sort not in _CLOCK:
            made.append(unit)
            continue
        low, high = _HOURS.get(made[-1].text, (1, 0)) if made else (1, 0)
        fit = tuple(other for other in unit.others if low <= (value_of(other.partition("点")[0]) or 0) <= high)
        made.append(replace(unit, others=fit))
    return made


def in_order(unit: Unit, text: str) -> Unit:
    """Keep of the other hours those that are before and after the same hours of a text as the right one."""
    if unit.sort == "minute":  # 六点十分出发，六点三十五到
        before = [found["n"] for found in _ANY_HOUR.finditer(text[: unit.start])]
        is_alone = bool(before) and sum(found["n"] == before[-1] for found in _ANY_HOUR.finditer(text)) == 1
        return unit if is_alone else replace(unit, others=())
    key = _ANY_HOUR.match(unit.text) if unit.sort in _CLOCK else None
    if key is None:
        return unit
    rest = f"{text[: unit.start]}，{text[unit.end :]}"
    beside = [_hour(found) for found in _ANY_HOUR.finditer(rest)]
    others = ((other, _ANY_HOUR.match(other)) for other in unit.others)
    fit = (
        other
        for other, found in others
        if found is not None and all((_hour(found) > each) is (_hour(key) > each) for each in beside)
    )
    return replace(unit, others=tuple(fit))


def _hour(found: re.Match[str]) -> float:
    return (value_of(found["n"]) or 0) + 0.5 * bool(found["half"])


@lru_cache(maxsize=1)
def _times() -> Mapping[str, tuple[str, tuple[str, ...]]]:
    return {word: (sort, tuple(others.split("|"))) for word, sort, others in rows_of("times.tsv")}


@lru_cache(maxsize=1)
def _words() -> re.Pattern[str]:
    return compiled("|".join(sorted(_times(), key=lambda word: (-len(word), word))))
