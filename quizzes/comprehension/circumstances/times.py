"""
Which times stand in a sentence, of which parts, and what could stand there instead of each?

A part is a time of our table, a year, month, day or hour, or what is counted on (第七个月); parts that follow one
another are one time.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import OF_DATE as _N
from quizzes.chinese.numerals import in_chinese, value_of
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tables import compiled, rows_of
from quizzes.distractors.edits.other_numbers import mix, other_numbers

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Mapping

_LEAST_COUNTED = 3  # the second one is the next, as everybody thinks
_DAYS = 4  # from one day that is offered to the next
_HOUR = rf"(?P<n>{_N}{{1,2}}|两)点"
# What is counted on, and how far the count may go.
COUNTED = {
    "year": (lazy_regex("(?P<n>[12][0-9]{3}|[一二][〇○零一二三四五六七八九]{3})年"), 9999),
    "month": (lazy_regex(rf"(?<![第几个0-9〇零一二三四五六七八九十])(?P<n>{_N}{{1,2}})月份?(?![亮球饼台嫂里])"), 12),
    "day": (lazy_regex(rf"(?<={_N}月)(?P<n>{_N}{{1,3}})[日号](?![线楼门馆店厅房车机桌台窗井站])"), 28),
    "clock": (lazy_regex(rf"{_HOUR}(?:半|一刻|三刻)"), 12),
    "ordinal": (lazy_regex(rf"第(?P<n>{_N}{{1,3}})(?:天|年|个月|个星期|周|个学期|个冬天|个夏天)"), 60),
}
_HOURS = {
    "清晨": (4, 7), "早上": (5, 9), "早晨": (5, 9), "上午": (8, 11), "下午": (1, 6), "傍晚": (4, 7), "晚上": (6, 11),
    "夜里": (1, 4), "半夜": (1, 4), "凌晨": (1, 5), "深夜": (1, 3),
}  # fmt: skip
# Parts of a time that stay as they are.
_FIXED = lazy_regex(
    rf"(?<!{_N})(?<![百千]){_N}{{2}}年(?=的?[正腊一二三四五六七八九十0-9春夏秋冬])|[那当同每明今]年|第二[天年]|有一天|[每这那明昨今当]天|"
    rf"{_HOUR}钟?(?!半|一刻|三刻|{_N})|中午|{'|'.join(_HOURS)}"
)
_OTHER_CALENDAR = lazy_regex(rf"[农阴旧]历|[正腊]月|初{_N}|民国")


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A part of a time, from `start` to `end`, with what could stand there instead; nothing of what stays."""

    start: int
    text: str
    sort: str
    others: tuple[str, ...] = ()

    @property
    def end(self) -> int:
        """Where it ends in its sentence."""
        return self.start + len(self.text)


def times_in(text: str) -> Iterator[list[Part]]:
    """Give the times of a text, each as the parts that follow one another, but those of another calendar."""
    run: list[Part] = []
    for part in sorted(_parts(text), key=lambda part: (part.start, -part.end)):
        if run and part.start < run[-1].end:
            continue
        if run and text[run[-1].end : part.start] not in ("", "的", " "):
            yield run
            run = []
        run.append(part)
    if run:
        yield run


def _parts(text: str) -> Iterator[Part]:
    for found in _words().finditer(text):
        sort, others = _times()[found.group()]
        yield Part(start=found.start(), text=found.group(), sort=sort, others=others)
    for found in (*_FIXED.finditer(text), *_OTHER_CALENDAR.finditer(text)):
        yield Part(start=found.start(), text=found.group(), sort="fixed")
    for sort, (pattern, most) in COUNTED.items():
        for found in pattern.finditer(text):
            start, end = found.span("n")
            numbers = _counted(text, start, end, sort, most)
            others = tuple(f"{text[found.start() : start]}{other}{text[end : found.end()]}" for other in numbers)
            yield Part(start=found.start(), text=found.group(), sort=sort, others=others)


def _counted(text: str, start: int, end: int, sort: str, most: int) -> Iterator[str]:
    """Give numbers near one, written as it is, so that it may be the least of them, or the greatest."""
    number, least = text[start:end], 2 if sort == "ordinal" else 1
    value = value_of(number)
    if sort == "year" and not number.isascii():
        yield from other_numbers(number, "year")
        return
    if value is None or (sort == "ordinal" and value < _LEAST_COUNTED):
        return
    if sort == "clock":
        least, most = next((hours for part, hours in _HOURS.items() if text[:start].endswith(part)), (1, 0))
    step = _DAYS if sort == "day" else 1
    lowest = value - step * (mix(number) % 4)
    for other in range(lowest, lowest + 4 * step, step):
        if other != value and least <= other <= most:
            said = in_chinese(other) if sort == "clock" else in_chinese(other).replace("两", "二")
            yield str(other) if number.isascii() else said


def is_of_another_calendar(parts: list[Part], after: str) -> bool:
    """Tell whether a time is one of the old calendar, whose feasts all know, or of another way to count years."""
    return _OTHER_CALENDAR.match(after) is not None or any(_OTHER_CALENDAR.search(part.text) for part in parts)


@lru_cache(maxsize=1)
def _times() -> Mapping[str, tuple[str, tuple[str, ...]]]:
    return {word: (sort, tuple(others.split("|"))) for word, sort, others in rows_of("times.tsv")}


@lru_cache(maxsize=1)
def _words() -> re.Pattern[str]:
    return compiled("|".join(sorted(_times(), key=lambda word: (-len(word), word))))
