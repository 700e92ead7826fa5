"""
Which days and which time does a teacher mean? In English, Japanese and Chinese, as people write them in a chat.

`daily 09:00`, `mon,wed,fri 20:00`, `月水金 20時半`, `周一到周五早上八点`, `once 2026-12-01 19:00`, `明日19時`. What is
not understood is named by its word and by what is wrong with it.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from datetime import date, time
from typing import TypeAlias

from bot.rounds.clock_words import CLOCK, PART, HeardTime, is_of_two_nights, time_at
from bot.rounds.date_words import date_at, day_of_week, next_at, not_every_at, until_at, week_at
from bot.rounds.day_words import days_named, word_at
from bot.rounds.when import EVERY_DAY, Once, Weekly, When
from bot.rounds.when_trouble import NotUnderstood, Trouble

_LONGEST = 200
_MIDNIGHT, _HOUR, _WEEK = 24, 60, 7
_BOUND = r"(?![a-z0-9])"
_FILLER = re.compile(
    r"[\s,、，/・&+と和()@:]+|\.(?=[\s,/&]|$)|(?:weekly|(?:every|each|once\s+a)\s+week|on|at|every|each|and)\b"
    r"|毎週(?!末)|[每毎](?:[个個]|逢)?(?=[周週星礼禮工上平双雙])|逢(?=[周週星礼禮])|の|に|在|于"
)
_SET_OFF = re.compile(r"[\s,、に]+")  # what is for others from the time: daily 9:00, SET
_RANGE = re.compile(r"\s*(?:-|–|—|~|〜|(?:to|through|thru)\b|から|至|到)\s*")
_BETWEEN = re.compile(r"\s*[\s,、，・&+と和]\s*(?:and\b\s*)?(?:at\b\s*)?")
_RANGE_END = re.compile(r"まで")
_OFFSET = re.compile(r"\s+\+(?:0?\d|1[0-4]):?(?:00|15|30|45)(?!\S)")  # of a time zone: +09:00
_ONCE = re.compile(
    rf"(?:once(?!\s+a\s+(?:day|week)\b)|one time){_BOUND}"
    r"|[一1]次|[一1]回(?:だけ|のみ)?|単発|单次|仅一次|只一次|一度(?:だけ)?"
)
# Words for every day and a part of it.
_DAILY = {
    **dict.fromkeys(("every morning", "毎朝", "每早"), "forenoon"),
    **dict.fromkeys(("every afternoon", "every evening", "毎夕"), "evening"),
    **dict.fromkeys(("every night", "毎晩", "每晚"), "night"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Understood:
    """What was meant, and the words that follow it."""

    when: When
    rest: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Heard:
    """What was heard so far; `is_daily` by a word for every day, which means all of the `days` that are named."""

    days: frozenset[int] = frozenset()
    is_daily: bool = False
    last: int | None = None  # the day that a range may go on from
    is_chinese: bool = False  # and that a single numeral may follow
    is_once: bool = False
    day: date | None = None
    clock: HeardTime | None = None
    part: str | None = None
    until: date | None = None

    @property
    def is_complete(self) -> bool:
        return self.clock is not None and (self.day is not None or bool(self.days_meant))

    @property
    def days_meant(self) -> frozenset[int]:
        return EVERY_DAY if self.is_daily and not self.days else self.days


_Step: TypeAlias = tuple[_Heard, int] | NotUnderstood | None


def understood(words: str, today: date) -> Understood | NotUnderstood:
    """Make sense of what stands after `/schedule`: first the days and the time, then what is for others to read."""
    text = unicodedata.normalize("NFKC", words)
    lower = text.casefold() if len(text.casefold()) == len(text) else text
    heard, at, before = _Heard(), 0, 0
    while at < min(len(lower), _LONGEST):
        step = _behind(heard, lower, at, today) if heard.is_complete else None
        if step is None and heard.is_complete and _is_for_others(heard, lower, at, today):
            break
        step = step or _step(heard, lower, at, today)
        if isinstance(step, NotUnderstood):
            return _as_typed(step, text[at:], lower[at:])
        if step is None and heard.is_complete and _SET_OFF.fullmatch(lower, before, at):
            break
        if step is None:
            return _not_understood(heard, text, at)
        before, (heard, at) = at, step
    if not heard.is_complete:
        return _missing(heard)
    meant = _meant(heard, text[at:])
    return _as_typed(meant, text, lower) if isinstance(meant, NotUnderstood) else meant


def _is_for_others(heard: _Heard, text: str, at: int, today: date) -> bool:
    """Say whether what comes is set off by a blank, or stands in brackets and is no day: 19:30(東京)."""
    return text[at].isspace() or (text[at] == "(" and at + 1 < len(text) and not _step(heard, text, at + 1, today))


def _step(heard: _Heard, text: str, at: int, today: date) -> _Step:
    """Hear one thing more; None where nothing is understood."""
    for hear in (_not_every, _range, _until, _once, _date, _week, _daily, _time, _days, _numeral, _part, _filler):
        step = hear(heard, text, at, today)
        if step is not None:
            return step
    return None


def _behind(heard: _Heard, text: str, at: int, today: date) -> _Step:
    """Hear behind the days and the time a last day, or another time; None where what comes is for others."""
    match = None if _OFFSET.match(text, at) else _BETWEEN.match(text, at)
    place = at if match is None else match.end()
    return _until(heard, text, place, today) or (None if match is None else _second_time(text, place))


def _second_time(text: str, at: int) -> _Step:
    match = CLOCK.match(text, at)
    is_time = match is not None and not text[match.end() : match.end() + 1].strip()  # 8点的故事 is a title
    return None if match is None or not is_time else NotUnderstood(trouble=Trouble.SECOND_TIME, word=match[0])


def _until(heard: _Heard, text: str, at: int, today: date) -> _Step:
    """Hear `until 12-31`; of what happens once there is none. `mon to fri` are days and not a last one."""
    if heard.day or heard.is_once or heard.until:
        return None
    named = until_at(text, at, today, is_of_week=len(heard.days) != 1)
    if named is None:
        return None
    if named.day is None:
        trouble = Trouble.UNCLEAR_DATE if named.is_unclear else Trouble.BAD_DATE
        return NotUnderstood(trouble=trouble, word=text[at : named.end].strip())
    return replace(heard, until=named.day), named.end


def _not_every(_: _Heard, text: str, at: int, __: date) -> _Step:
    end = not_every_at(text, at)
    return None if end is None else NotUnderstood(trouble=Trouble.NOT_EVERY, word=text[at:end])


def _once(heard: _Heard, text: str, at: int, _: date) -> _Step:
    match = _ONCE.match(text, at)
    return None if match is None else (replace(heard, is_once=True), match.end())


def _date(heard: _Heard, text: str, at: int, today: date) -> _Step:
    named = date_at(text, at, today)
    if named is None:
        return None
    if named.day is None:
        return NotUnderstood(trouble=Trouble.BAD_DATE, word=text[at : named.end].strip())
    if heard.is_daily or heard.day not in {None, named.day}:
        return NotUnderstood(trouble=Trouble.NOT_EVERY, word=text[at : named.end])
    if heard.days and named.day.weekday() not in heard.days:
        return NotUnderstood(trouble=Trouble.OTHER_DAY, word=text[at : named.end])
    return replace(heard, day=named.day, part=named.part or heard.part), named.end


def _week(heard: _Heard, text: str, at: int, today: date) -> _Step:
    """Hear `下周一`: a day of a week that is named; `next friday` is clear where this week's is over."""
    after = next_at(text, at)
    weeks, begin = (1, after) if after is not None else week_at(text, at) or (0, None)
    step = None if begin is None else _days(heard, text, begin, today)
    if step is None or isinstance(step, NotUnderstood) or step[0].last is None:
        return None
    if after is not None and step[0].last > today.weekday():
        return NotUnderstood(trouble=Trouble.UNCLEAR_DATE, word=text[at : step[1]])
    return replace(heard, day=day_of_week(step[0].last, weeks, today)), step[1]


def _daily(heard: _Heard, text: str, at: int, _: date) -> _Step:
    """Hear `毎朝`: every day, and at which part of it."""
    word = next((word for word in _DAILY if text.startswith(word, at)), None)
    if word is None or heard.day is not None:
        return None
    return replace(heard, is_daily=True, part=_DAILY[word]), at + len(word)


def _time(heard: _Heard, text: str, at: int, _: date) -> _Step:
    said = time_at(text, at)
    if said is None:
        return None
    if heard.clock is not None:
        return NotUnderstood(trouble=Trouble.SECOND_TIME, word=said.word)
    if said.hour >= _MIDNIGHT or said.minute >= _HOUR:
        return NotUnderstood(trouble=Trouble.BAD_TIME, word=said.word)
    return replace(heard, clock=said), at + len(said.word)


def _days(heard: _Heard, text: str, at: int, _: date) -> _Step:
    word = word_at(text, at)
    if word is None:
        return None
    named = days_named()[word]
    if heard.day is not None:
        return _day_of_date(heard, heard.day.weekday(), word, at)
    if named == EVERY_DAY:
        return replace(heard, is_daily=True, last=None, is_chinese=False), at + len(word)
    last = next(iter(named)) if len(named) == 1 else None
    is_chinese = last is not None and word[0] in "周週星礼禮"
    return replace(heard, days=heard.days | named, last=last, is_chinese=is_chinese), at + len(word)


def _day_of_date(heard: _Heard, weekday: int, word: str, at: int) -> _Step:
    """Hear on which day of the week a date is, as in `12月7日(月)`; None for more than one."""
    named = days_named()[word]
    if len(named) > 1:
        return None
    return (heard, at + len(word)) if weekday in named else NotUnderstood(trouble=Trouble.OTHER_DAY, word=word)


def _numeral(heard: _Heard, text: str, at: int, _: date) -> _Step:
    """Hear the second of `周一三五`."""
    position = "一二三四五六日天".find(text[at])
    if not heard.is_chinese or position < 0 or text[at + 1 : at + 2] in {"点", "點", "时", "時"}:
        return None
    day = min(position, _WEEK - 1)
    return replace(heard, days=heard.days | {day}, last=day), at + 1


def _range(heard: _Heard, text: str, at: int, today: date) -> _Step:
    """Hear how `mon-fri` goes on."""
    match = _RANGE.match(text, at)
    if match is None or heard.last is None:
        return None
    step = _days(heard, text, match.end(), today) if match.end() < len(text) else None
    if step is None and match.end() < len(text):
        step = _numeral(heard, text, match.end(), today)
    if step is None or isinstance(step, NotUnderstood) or step[0].last is None:
        return None
    after, end = step
    length = (after.last or 0) - heard.last
    between = {(heard.last + distance) % _WEEK for distance in range(length % _WEEK + 1)}
    closing = _RANGE_END.match(text, end)
    return replace(after, days=heard.days | between, last=None), closing.end() if closing else end


def _part(heard: _Heard, text: str, at: int, _: date) -> _Step:
    match = PART.match(text, at)
    return None if match is None else (replace(heard, part=match.lastgroup), match.end())


def _filler(heard: _Heard, text: str, at: int, _: date) -> _Step:
    match = _FILLER.match(text, at)
    return None if match is None else (heard, match.end())


def _meant(heard: _Heard, rest: str) -> Understood | NotUnderstood:
    at = _time_of_day(heard)
    if isinstance(at, NotUnderstood):
        return at
    if heard.day is not None:
        when: When = Once(day=heard.day, at=at)
    elif heard.is_once and not heard.is_daily:
        return NotUnderstood(trouble=Trouble.NO_DATE)
    else:
        when = Weekly(days=heard.days_meant, at=at, until=heard.until)
    return Understood(when=when, rest=tuple(rest.split()))


def _time_of_day(heard: _Heard) -> time | NotUnderstood:
    """Give the time by the clock of 24 hours, once all was heard that tells by day from by night."""
    assert heard.clock is not None  # noqa: S101 - it is complete
    said, part = heard.clock, heard.clock.part or heard.part
    if said.is_unclear(part):
        return NotUnderstood(trouble=Trouble.UNCLEAR_TIME, word=said.word)
    hour = said.hour_in(part)
    if is_of_two_nights(hour, part) and heard.days_meant != EVERY_DAY:
        return NotUnderstood(trouble=Trouble.UNCLEAR_NIGHT, word=said.word)
    return time(hour, said.minute)


def _missing(heard: _Heard) -> NotUnderstood:
    if heard.is_once and heard.day is None and not heard.is_daily:
        return NotUnderstood(trouble=Trouble.NO_DATE)
    return NotUnderstood(trouble=Trouble.NO_TIME if heard.days_meant or heard.day is not None else Trouble.NO_DAY)


def _not_understood(heard: _Heard, text: str, at: int) -> NotUnderstood:
    """Name the whole word in which something was not understood; where it may be for others, what is missing before."""
    begin = max((space.end() for space in re.finditer(r"\s", text[:at])), default=0)
    word = text[begin:].split(maxsplit=1)[0]
    if heard.clock is None and word.isdecimal():
        return NotUnderstood(trouble=Trouble.BAD_TIME, word=word)
    if begin == at and not heard.is_complete and (heard.is_once or heard.days_meant or heard.day or heard.clock):
        return _missing(heard)
    return NotUnderstood(trouble=Trouble.UNKNOWN, word=word)


def _as_typed(found: NotUnderstood, text: str, lower: str) -> NotUnderstood:
    """Give the word that is wrong with the capitals that it has."""
    return replace(found, word=text[lower.find(found.word) :][: len(found.word)])
