"""
Which day of the calendar does a teacher mean? A date, a day from today on, or a day of this week or the next.

And up to which day, or every how many days, which no schedule can have.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta

from bot.rounds.day_words import days_named, word_at
from quizzes.chinese.numerals import value_of

_WEEK = 7
_BOUND = r"(?![a-z0-9])"
_ISO_DAY = re.compile(r"(\d{4})(?:-|/|\.|年)(\d{1,2})(?:-|/|\.|月)(\d{1,2})(?:日|号|號|(?!\d))")
_SHORT_DAY = re.compile(r"(\d{1,2})(?:(?:-|/)(\d{1,2})(?!\d)|月(\d{1,2})(?:日|号|號)?)")
_SAID_DAY = re.compile(r"([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})[日号號]")
_DOTTED_DAY = re.compile(r"(\d{1,2})\.(0?[1-9]|1[0-2])\.(20\d\d)?(?![\d:])")  # 24.12., as Germans write it
_MONTHS_OF_YEAR = 12
_YEARS_AROUND = 10
_UNTIL_BEFORE = re.compile(r"(?:until|till?|through)\b\s*(?:the\s+)?|直到|截至|到|至")
_UNTIL_BEHIND = re.compile(r"まで|为止|為止|止")
_NOT_EVERY = re.compile(
    r"(?:every\s+(?:other|second|2nd|third|3rd|two|three|[2-9])\s+\w+|(?:bi-?weekly|fortnightly)\b)"
    r"|隔[日天周週]|(?:[一二三1-3]日|[一1]週間|[一1]週)おき(?:に)?|[2-6二三四五六]日に[1一][回度]"
    r"|monthly\b|every\s+month\b|[每毎][个個]?月(?:\d{1,2}(?:日|号|號))?"
    r"|[每毎]隔(?:[一1]?[天日周週]|[一1]个?星期)|[每毎][两兩二三2-6](?:[天日周週]|个?星期)(?:[一1]次)?"
)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    rf"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?){_BOUND}\.?"
)
_NUMBER = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?:,?\s+(?P<year>20\d\d)(?![\d:.]))?"
_NAMED_MONTHS = (
    re.compile(rf"{_MONTH}\s*{_NUMBER}(?![\d:.a-z]){_YEAR}"),
    re.compile(rf"{_NUMBER}\s*(?:of\s+)?{_MONTH}{_YEAR}"),
)
# The day, counted from today, and the part of it where the word names one.
_RELATIVE: dict[str, tuple[int, str | None]] = {
    **dict.fromkeys(("day after tomorrow", "明後日", "あさって", "后天", "後天"), (2, None)),
    **dict.fromkeys(("しあさって", "明々後日", "大后天", "大後天"), (3, None)),
    **dict.fromkeys(("today", "今日", "今天", "本日"), (0, None)),
    **dict.fromkeys(("tomorrow", "明日", "明天", "あした"), (1, None)),
    **dict.fromkeys(("tonight", "今晚", "今晩", "今夜"), (0, "night")),
    **dict.fromkeys(("今朝", "今早", "this morning"), (0, "forenoon")),
    **dict.fromkeys(("this afternoon", "this evening"), (0, "evening")),
    **dict.fromkeys(("明晚", "明晩"), (1, "night")),
    **dict.fromkeys(("明朝", "明早"), (1, "forenoon")),
}
_NEXT = re.compile(r"next\s+(?!week)")
_WEEKS = (
    (re.compile(r"next\s+week(?:'s)?\s+(?:on\s+)?"), 1),
    (re.compile(r"this\s+(?:week(?:'s)?\s+)?(?:on\s+)?"), 0),
    (re.compile(r"下下[个個]?(?=[周週星礼禮])|再[来來]週の?"), 2),
    (re.compile(r"下[个個]?(?=[周週星礼禮])|[来來]週の?"), 1),
    (re.compile(r"(?:[这這][个個]?|本)(?=[周週星礼禮])|今週の?"), 0),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class HeardDate:
    """
    A day, where its words end, and the part of the day they name.

    The day is None where these years have none of that name, or where two are called so and it `is_unclear` which.
    """

    day: date | None
    end: int
    part: str | None = None
    is_unclear: bool = False


def date_at(text: str, at: int, today: date) -> HeardDate | None:
    """Hear a day in a text without capitals, from a place in it on; None where none is named."""
    for word, (distance, part) in _RELATIVE.items():
        if text.startswith(word, at) and not (word.isascii() and re.match("[a-z0-9]", text[at + len(word) :])):
            return HeardDate(day=today + timedelta(days=distance), end=at + len(word), part=part)
    for named in _NAMED_MONTHS:
        if (match := named.match(text, at)) is not None:
            month, day = _MONTHS.index(match["month"][:3]) + 1, int(match["day"])
            return HeardDate(day=_meant(match["year"], month, day, today), end=match.end())
    return _date_in_hanzi(text, at, today) or _date_in_digits(text, at, today)


def _date_in_hanzi(text: str, at: int, today: date) -> HeardDate | None:
    """Hear 十二月二十四号."""
    match = _SAID_DAY.match(text, at)
    month, day = (None, None) if match is None else (value_of(match[1]), value_of(match[2]))
    if match is None or month is None or day is None:
        return None
    return HeardDate(day=_meant(None, month, day, today), end=match.end())


def _date_in_digits(text: str, at: int, today: date) -> HeardDate | None:
    if (match := _ISO_DAY.match(text, at)) is not None:
        return HeardDate(day=_meant(match[1], int(match[2]), int(match[3]), today), end=match.end())
    if (match := _DOTTED_DAY.match(text, at)) is not None:
        return HeardDate(day=_meant(match[3], int(match[2]), int(match[1]), today), end=match.end())
    if (match := _SHORT_DAY.match(text, at)) is not None:
        month, day = int(match[1]), int(match[2] or match[3])
        if month > _MONTHS_OF_YEAR and text[match.end(1)] == "/":  # 24/12, as the British write it
            month, day = day, month
        return HeardDate(day=_meant(None, month, day, today), end=match.end())
    return None


def until_at(text: str, at: int, today: date, *, is_of_week: bool) -> HeardDate | None:
    """
    Hear the last day of what comes every week: `until 12-31`, `12月31日まで`; None where none is named.

    What `is_of_week` may be a day of the week, too: `until friday`.
    """
    before = _UNTIL_BEFORE.match(text, at)
    begin = at if before is None else before.end()
    named = _date_with_weekday(text, begin, today) or (_coming_at(text, begin, today) if is_of_week else None)
    behind = None if named is None else _UNTIL_BEHIND.match(text, named.end)
    if named is None or (before is None and behind is None):
        return None
    return named if behind is None else replace(named, end=behind.end())


def _date_with_weekday(text: str, at: int, today: date) -> HeardDate | None:
    """Hear a date; its day of the week, where it has that, stands before it or in brackets behind it."""
    named = date_at(text, at, today)
    if named is not None:
        word = word_at(text, named.end + 1) if text.startswith("(", named.end) else None
        end = named.end + 1 + len(word or "")
        return replace(named, end=end + 1) if _is_of(named, word) and text.startswith(")", end) else named
    word = word_at(text, at)
    behind = text[at + len(word or "") :].lstrip(", ")
    named = None if word is None else date_at(text, len(text) - len(behind), today)
    return named if named is not None and _is_of(named, word) else None


def _is_of(named: HeardDate, word: str | None) -> bool:
    """Say whether a word is that for the day of the week of a date."""
    return word is not None and named.day is not None and days_named()[word] == {named.day.weekday()}


def _coming_at(text: str, at: int, today: date) -> HeardDate | None:
    """Hear a day of the week; without a word for its week it is the next one from tomorrow on."""
    after = next_at(text, at)
    weeks, begin = (1, after) if after is not None else week_at(text, at) or (None, at)
    word = word_at(text, begin)
    named = days_named()[word] if word is not None else ()
    if word is None or len(named) != 1:
        return None
    (weekday,) = named
    is_unclear = after is not None and weekday > today.weekday()
    from_today = (weekday - today.weekday() - 1) % _WEEK + 1
    day = today + timedelta(days=from_today) if weeks is None else day_of_week(weekday, weeks, today)
    return HeardDate(day=None if is_unclear else day, end=begin + len(word), is_unclear=is_unclear)


def not_every_at(text: str, at: int) -> int | None:
    """Say where words end that ask for every other day or week; None where they do not stand here."""
    match = _NOT_EVERY.match(text, at)
    return None if match is None else match.end()


def next_at(text: str, at: int) -> int | None:
    """Say where the word `next` before a day of the week ends, which is less clear than 下周一."""
    match = _NEXT.match(text, at)
    return None if match is None else match.end()


def week_at(text: str, at: int) -> tuple[int, int] | None:
    """Hear the week of a day that is named behind it: how many weeks from this one, and where the words end."""
    found = ((weeks, named.match(text, at)) for named, weeks in _WEEKS)
    return next(((weeks, match.end()) for weeks, match in found if match is not None), None)


def day_of_week(weekday: int, weeks: int, today: date) -> date:
    """Give a day of the week that comes after so many others; weeks begin on Mondays."""
    return today + timedelta(days=weekday - today.weekday() + weeks * _WEEK)


def _meant(year: str | None, month: int, day: int, today: date) -> date | None:
    """Give the day, without a year the next one; what comes in a leap year only has to be given with its year."""
    if year is not None:
        return _day(int(year), month, day, today)
    this_year = _day(today.year, month, day, today)
    return this_year if this_year is None or this_year >= today else _day(today.year + 1, month, day, today)


def _day(year: int, month: int, day: int, today: date) -> date | None:
    """Give a day of these years; at the ends of the calendar clocks elsewhere would show days that it does not have."""
    if abs(year - today.year) > _YEARS_AROUND:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None
