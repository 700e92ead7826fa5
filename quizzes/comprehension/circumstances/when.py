"""
When was it that something happened: in the winter of last year, on the fourth morning, at half past five?

A time of two parts or more, of which one at least could be another: a date, a season of a year, half an hour of a
part of a day. Alone stand what is counted on, and a year from now beside others of which the text tells. Where two
parts can be others, both change, each alone and together.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import in_figures, value_of
from quizzes.chinese.patterns import lazy_regex
from quizzes.comprehension.circumstances import circumstance
from quizzes.comprehension.circumstances.asked import Phrase, Sort
from quizzes.comprehension.circumstances.time_told import is_cut, is_part_told, is_reckoned
from quizzes.comprehension.circumstances.times import COUNTED, is_of_another_calendar, times_in
from quizzes.comprehension.circumstances.told_elsewhere import told
from quizzes.comprehension.circumstances.wording import meanings
from quizzes.comprehension.claims.given_numbers import is_out_of_time
from quizzes.comprehension.claims.known_dates import is_date_known
from quizzes.comprehension.claims.years_ahead import is_ahead
from quizzes.distractors.edits.other_numbers import mix
from quizzes.distractors.words import in_simplified
from quizzes.grouping import grouped

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from quizzes.comprehension.circumstances.times import Part
    from quizzes.distractors.document import Document
    from quizzes.distractors.item import Item
    from quizzes.distractors.spots import Spot
    from quizzes.distractors.vetoes import Tally

_WANTED, _LEAST = 3, 2
_YEARS_APART = 10
_LATE = "year_from_now"
_NOW = "今年"  # of which every talk tells
_SINCE = lazy_regex("[两三]年|如今|现在|每年|年年|一直|这几年")  # until when it has been so
_DAY = lazy_regex(r"(?P<m>[0-9〇零一二三四五六七八九十]{1,2})月(?P<d>[0-9〇零一二三四五六七八九十]{1,3})[日号]")
_LENGTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)  # of months, in days at most


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Ask for the times of a text."""
    yield from circumstance.items(document, tally, _SORT, phrases_in)


def phrases_in(document: Document, spot: Spot) -> Iterator[Phrase]:
    """Give the times of a sentence that could be others, and are not told by what stands beside them."""
    text = in_simplified(spot.source)
    runs = list(times_in(text))
    near = f"{_sentence_before(document, spot)}{text}"
    for run in runs:
        start, end = run[0].start, run[-1].end
        before, after = text[:start], text[end:]
        if is_cut(spot, before, after) or is_of_another_calendar(run, after):
            continue
        if is_reckoned(near, sum(1 for _ in times_in(near))) or _is_of_known_event(run, text):
            continue
        asked = _asked_of(document, spot, run, f"{before}＿{after}")
        sets = tuple(_sets(document, text[start:end], start, asked))
        if sets:
            yield Phrase(start=start, text=text[start:end], sets=sets, merit=0.2 * (len(asked) > 1))


def _asked_of(document: Document, spot: Spot, run: Sequence[Part], beside: str) -> Sequence[Part]:
    """Give the parts of a time that are asked for; none of one that everybody would guess, or that is a number."""
    if len(run) == 1 and run[0].sort == _LATE:
        is_another_told = any(told(document, other) for other in run[0].others if other != _NOW)
        return run if is_another_told and not _SINCE.search(beside) and not any(times_in(beside)) else ()
    if len(run) == 1 and run[0].sort != "ordinal":
        return ()
    untold = (part for part in run if part.others and not is_part_told(document, spot, part, beside))
    asked = [part for part in (_with_told(document, spot, part) for part in untold) if part.others]
    enough = [part for part in asked if part.sort != _LATE and len(part.others) >= _LEAST]
    return enough or (asked if len(asked) > 1 else ())


def _sentence_before(document: Document, spot: Spot) -> str:
    """Give the sentence before one in its paragraph, in simplified characters, which may be shown with it."""
    previous = document.before(spot) or spot
    return in_simplified(previous.source) if previous.index < spot.index and previous.place == spot.place else ""


def _is_of_known_event(run: Sequence[Part], text: str) -> bool:
    """Tell whether a date is that of what everybody knows: 二〇二〇年一月 beside 封城."""
    return any(part.sort in {"year", "month"} for part in run) and is_date_known(text)


def _with_told(document: Document, spot: Spot, part: Part) -> Part:
    """Put first what the text tells of something else; of years those of the text that are near, written alike."""
    others = part.others
    if part.sort == "year":
        is_to_come = is_ahead(document, part.text)
        near = (year for year, places in _years(document).items() if spot.place not in places)
        fit = [year for year in near if _is_near(part.text, year) and is_ahead(document, year) is is_to_come]
        others = tuple(each for each in dict.fromkeys((*fit, *others)) if not is_out_of_time(document, part.text, each))
    return replace(part, others=tuple(sorted(others, key=lambda other: not _is_elsewhere(document, other))))


def _is_elsewhere(document: Document, time: str) -> bool:
    return time in _years(document) or bool(told(document, time))


def _is_near(year: str, other: str) -> bool:
    values = [value_of(in_figures(each).removesuffix("年")) for each in (year, other)]
    one, another = (value or 0 for value in values)
    return year[0].isascii() is other[0].isascii() and 0 < abs(one - another) <= _YEARS_APART


@lru_cache(maxsize=4)
def _years(document: Document) -> Mapping[str, Sequence[int]]:
    """Give the paragraphs that tell each year of a text."""
    said = ((spot.place, COUNTED["year"][0].finditer(in_simplified(spot.source))) for spot in document.spots)
    return grouped((year.group(), place) for place, found in said for year in found)


def _sets(document: Document, text: str, start: int, asked: Sequence[Part]) -> Iterator[tuple[str, ...]]:
    """Change the last two parts, each alone and both, in every way, by what the text tells first; or the only one."""
    if len(asked) == 1:
        yield tuple(filter(is_day_of_year, (_changed(text, start, {asked[0]: other}) for other in asked[0].others)))
        return
    if not asked:
        return
    one, two = asked[-2:]
    pairs = [(first, second) for first in one.others for second in two.others]

    def order(pair: tuple[str, str]) -> tuple[int, int]:
        return -sum(_is_elsewhere(document, each) for each in pair), mix(f"{text}{pair}")

    for first, second in sorted(pairs, key=order):
        changes = ({one: first}, {two: second}, {one: first, two: second})
        made = tuple(_changed(text, start, change) for change in changes)
        if all(map(is_day_of_year, made)):
            yield made


def _changed(text: str, start: int, others: Mapping[Part, str]) -> str:
    """Put others for parts of a time."""
    made = text
    for part in sorted(others, key=lambda part: -part.start):
        made = made[: part.start - start] + others[part] + made[part.end - start :]
    return made


def is_day_of_year(text: str) -> bool:
    """Tell whether a time may be: no 二月三十一日; what is no month and day may be any."""
    found = _DAY.search(text)
    month, day = (value_of(found[name]) for name in ("m", "d")) if found is not None else (None, None)
    return month is None or day is None or not 1 <= month <= len(_LENGTHS) or day <= _LENGTHS[month - 1]


@lru_cache(maxsize=1 << 8)
def _means(text: str) -> tuple[str, str]:
    """Say what the words of our table in a time mean together (去年 and 秋天); nothing where one counts."""
    words = [part.text for run in times_in(text) for part in run]
    each = [meanings()[word] for word in words if word in meanings()]
    if len(each) < len(words) or "第" in text or "".join(words) != text.replace("的", ""):
        return "", ""
    return "の".join(ja for ja, _ in each), " of ".join(en for _, en in reversed(each))


_SORT = Sort(subtype="when", asked="什么时候", means=_means)
