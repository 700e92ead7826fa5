"""
When was it that something happened: the winter before last, on the fourth morning, in the third year of school?

Where two parts of a time can be others, both change, each alone and together; else the others are those of its part.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import in_chinese, in_figures, value_of
from quizzes.chinese.patterns import lazy_regex
from quizzes.comprehension.circumstances import circumstance
from quizzes.comprehension.circumstances.circumstance_asked import Other, Phrase, Sort
from quizzes.comprehension.circumstances.circumstance_reasons import meanings, told
from quizzes.comprehension.circumstances.dates import is_day_of_year, said_of_date
from quizzes.comprehension.circumstances.season_told import is_hour_told, is_season_told
from quizzes.comprehension.circumstances.time_edges import (
    bare,
    counted_by_now,
    is_after_a_night,
    is_cut,
    is_of_feast,
    is_reckoned_hour,
    is_reckoned_span,
)
from quizzes.comprehension.circumstances.time_sensed import is_sensed
from quizzes.comprehension.circumstances.time_units import CALENDAR, COUNTED, Unit, fitted, in_order, times_in
from quizzes.comprehension.claims.given_numbers import is_out_of_time
from quizzes.comprehension.claims.known_dates import is_date_known
from quizzes.comprehension.claims.years_ahead import is_ahead
from quizzes.distractors.edits.other_numbers import mix
from quizzes.distractors.words import in_simplified
from quizzes.grouping import grouped

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from quizzes.distractors.document import Document
    from quizzes.distractors.item import Item
    from quizzes.distractors.spots import Spot
    from quizzes.distractors.vetoes import Tally

_WANTED, _PARTS = 3, 2
_YEARS_APART = 10
_OF_DAY = lazy_regex(r"^(?:early |late )?(?:morning|afternoon|evening|night)$")
_AS_TIME = lazy_regex(r"的时候|时|那年|那会儿|那个?[学暑寒]|[上下]学期")
_SHOWS = ("指着", "指向", "指到")  # the hour to which the hands of a clock point
_PAST_HOUR = lazy_regex(
    "差[一二三四五六七八九十两]|过[一二三四五六七八九十两]+(?:分|刻)|[一三]刻|整(?![理个天])"
)  # 九点｜差十分
_IN_CLASS = lazy_regex("[上读念]$")  # 上大二 says in which class, and no time
# What is guessed by itself: in the morning, this year, the next day.
_WEAK = frozenset({"year_from_now", "day_after", "lunar_month"})
# 前年 alone is no first guess: it is asked for beside the years around it, where neither these nor the years since are
# told.
_BEFORE_LAST, _AROUND_IT = "前年", ("去年", "今年", "大前年")
_YEARS_TOLD = lazy_regex("[去今明]年|[两三]年|如今|现在|第[一二三]年|每年|年年|一直|这几年")
# What lies behind is guessed to be last month's, unless the text tells of another such time.
_WEAK_LATELY = frozenset({"上个月", "昨天"})
_WEAK_DAY = frozenset({"早上", "早晨", "晚上", "夜里", "半夜", "清晨", "凌晨", "深夜"})
# 第二天早上，……: counted from what was told before.
_COUNTED_ON = frozenset({"day_after", "ordinal"})
_MERIT = {"lately": -0.3, "year_from_now": -0.1, "part_of_day": -0.1, "season": 0.0}


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Ask for the times of a text."""
    yield from circumstance.items(document, tally, _SORT, phrases_in)


def _is_guessed(document: Document, spot: Spot, unit: Unit, beside: str) -> bool:
    """Tell whether a part of a time is guessed first, or is told by what stands beside it or before its sentence."""
    is_told = is_season_told(document, spot, unit) or is_hour_told(beside, unit)
    return is_told or _is_first_guessed(document, unit)


def phrases_in(document: Document, spot: Spot) -> Iterator[Phrase]:
    """Give the times of a sentence that could be others, and are not told by what stands beside them."""
    text = in_simplified(spot.source)
    for whole in map(bare, map(fitted, times_in(text))):
        by_now = counted_by_now(
            whole, text[: whole[0].start], text[whole[-1].end :]
        )  # 今年第十四年了 says for how long, and not when
        units = by_now or whole
        start, end = units[0].start, units[-1].end
        before, after = text[:start], text[end:]
        if before.endswith(_SHOWS):
            continue
        beside = f"{before}＿{after}"
        open_to_others = [unit for unit in units if unit.others and not is_sensed(unit, beside)]
        fit = (in_order(unit, text) for unit in open_to_others)
        asked = [_with_told(document, spot, unit) for unit in fit if unit.others]
        asked = [unit for unit in asked if not _is_guessed(document, spot, unit, beside)]
        if len(units) == 1 and units[0].text == _BEFORE_LAST and not _YEARS_TOLD.search(beside):
            asked = [replace(units[0], others=_AROUND_IT)]
        if (
            is_cut(spot, before, after)
            or not asked
            or _is_of_known_event(units, text)
            or is_of_feast(units, text)
            or is_after_a_night(units, before)
            or is_reckoned_hour(units, f"{_sentence_before(document, spot)}{before}，{after}")
            or is_reckoned_span(units, f"{before}，{after}")
            or _PAST_HOUR.match(after)
            or _is_told(units, asked, before, after)
            or _is_counted_up(document, spot, asked)
            or (not before.strip() and units[0].sort in _COUNTED_ON and _opens_turn(document, spot))
        ):
            continue
        sets = tuple(_sets(document, text[start:end], start, asked))
        merit = 0.2 * (len(asked) > 1) + min(_MERIT.get(unit.sort, 0.1) for unit in asked)
        yield Phrase(start=start, text=text[start:end], sets=sets, merit=merit, is_named_so=not by_now)


def _is_first_guessed(document: Document, unit: Unit) -> bool:
    """Tell whether a time of late is one that everybody would guess, and the text tells of none beside it."""
    is_weak = unit.sort == "lately" and unit.text in _WEAK_LATELY
    return is_weak and not any(_is_elsewhere(document, other) for other in unit.others)


def _sentence_before(document: Document, spot: Spot) -> str:
    """Give the sentence before one in its paragraph, in simplified characters, which may be shown with it."""
    previous = document.before(spot) or spot
    return in_simplified(previous.source) if previous.index < spot.index and previous.place == spot.place else ""


def _opens_turn(document: Document, spot: Spot) -> bool:
    """Tell whether a sentence is the first of its paragraph, so that nothing before it is quoted."""
    return spot.index > 0 and document.spots[spot.index - 1].place != spot.place


def _is_of_known_event(units: Sequence[Unit], text: str) -> bool:
    """Tell whether a date is that of what everybody knows: 二〇二〇年一月 beside 封城."""
    return any(unit.sort in {"year", "month"} for unit in units) and is_date_known(text)


def _with_told(document: Document, spot: Spot, unit: Unit) -> Unit:
    """Put first what the text tells of something else; of years those of the text that are near, written alike."""
    others = unit.others
    if unit.sort == "year":
        is_to_come = is_ahead(document, unit.text)
        near = (year for year, places in _years(document).items() if spot.place not in places)
        fit = [year for year in near if _is_near(unit.text, year) and is_ahead(document, year) is is_to_come]
        others = tuple(each for each in dict.fromkeys((*fit, *others)) if not is_out_of_time(document, unit.text, each))
    return replace(unit, others=tuple(sorted(others, key=lambda other: not _is_elsewhere(document, other))))


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


def _is_counted_up(document: Document, spot: Spot, asked: Sequence[Unit]) -> bool:
    """Tell whether the sentence itself or the one before it tells how many came before: 连着九天 before 第十天."""
    beside = document.spots[max(0, spot.index - 1) : spot.index + 1]
    text = "".join(in_simplified(one.source) for one in beside if one.place == spot.place)
    for unit in asked:
        found = COUNTED["ordinal"][0].fullmatch(unit.text) if unit.sort == "ordinal" else None
        value = value_of(found["n"]) if found is not None else None
        if found is not None and value is not None:
            measure = unit.text[found.end("n") :]
            if re.search(rf"(?<![第十百0-9])(?:{value - 1}|{in_chinese(value - 1)}){measure}", text):
                return True
    return False


def _is_told(units: Sequence[Unit], asked: Sequence[Unit], before: str, after: str) -> bool:
    """Tell whether a time is one that everybody would say, or that is asked for as a number."""
    one, is_alone = asked[0], len(units) == 1
    if is_alone and one.others == _AROUND_IT:
        return False
    if len(asked) == 1 and (one.sort in _WEAK or one.text in _WEAK_DAY):
        return True
    if any(unit.text == "今天" for unit in units):
        return True  # 今天早上, 今天初三: none that is over by the time of the talk is like one that is still to come
    if is_alone and (one.sort in {"year", "month", "day"} or (one.sort == "season" and not before.endswith("年的"))):
        return True
    is_class = not _AS_TIME.match(after) or _IN_CLASS.search(before) is not None
    is_class = is_class and (bool(before.strip()) or not after.startswith("，"))  # 小学三年级，我……
    if is_class and any(unit.sort == "grade" for unit in asked):
        return True
    return len(asked) == 1 and len(one.others) < 2 and one.sort != "part_of_year"  # noqa: PLR2004 - two others


def _sets(document: Document, text: str, start: int, asked: Sequence[Unit]) -> Iterator[tuple[Other, ...]]:
    """
    Change two parts, each alone and both, in every way, by what the text tells of something else first; or one.

    Of a year that is the first to be guessed, 去年, the other part is changed alone where it has enough others.
    """
    if len(asked) == 1:
        each = (_changed(text, start, {asked[0]: other}) for other in asked[0].others)
        yield tuple(other for other in each if is_day_of_year(other.text))[:_WANTED]
        return
    one, two = (_beside_others(unit) for unit in asked[-2:])
    if one.sort == "year_from_now" and len(two.others) >= _WANTED:
        yield from _sets(document, text, start, [two])
    pairs = [(first, second) for first in one.others for second in two.others]

    def order(pair: tuple[str, str]) -> tuple[int, int]:
        return -sum(_is_elsewhere(document, each) for each in pair), mix(f"{text}{pair}")

    for first, second in sorted(pairs, key=order):
        made = (
            _changed(text, start, {one: first}),
            _changed(text, start, {two: second}),
            _changed(text, start, {one: first, two: second}),
        )
        if all(is_day_of_year(other.text) for other in made):
            yield made


def _beside_others(unit: Unit) -> Unit:
    """Leave of what was lately the days alone, as 晚上 follows no 上个月; of a next day no earlier one."""
    if unit.sort == "day_after":
        return replace(unit, others=tuple(other for other in unit.others if other != "当天"))
    return replace(unit, others=tuple(o for o in unit.others if o.endswith("天"))) if unit.sort == "lately" else unit


def _changed(text: str, start: int, others: Mapping[Unit, str]) -> Other:
    """Put others for parts of a time."""
    made = text
    for unit in sorted(others, key=lambda unit: -unit.start):
        made = made[: unit.start - start] + others[unit] + made[unit.end - start :]
    if COUNTED["old_day"][0].search(text):  # 六月初九 is no day of June
        return Other(text=made, instead=((text, made),))
    before = {unit: CALENDAR.search(text[: unit.start - start]) for unit in others}
    lead = {
        unit: found.group() if found is not None else "" for unit, found in before.items()
    }  # 农历十月 is no October
    return Other(text=made, instead=tuple((f"{lead[u]}{u.text}", f"{lead[u]}{other}") for u, other in others.items()))


_SEASONS = frozenset({"spring", "summer", "autumn", "winter"})
_YESTERDAY = "yesterday"
_THIRD_OF_MONTH = lazy_regex("(?:the )?(?P<third>first|middle|last) ten days of the month of (?=[A-Z])")
_THIRDS = {"first": "early ", "middle": "mid-", "last": "late "}
_IN_CLASS_EN = lazy_regex(" of (?=[a-z]+ year of (?:university|primary|junior|senior|high|middle|secondary))")
_OF_DAY_EN = lazy_regex("(?:at |in the |the )?(morning|afternoon|evening|night)")


@lru_cache(maxsize=1 << 8)
def _means(text: str) -> tuple[str, str]:
    """Say what a time is: a word of our table, a date, or what parts say together (去年 and 秋天)."""
    known = meanings().get(text) or said_of_date(text)
    parts = _parts_of(text)
    if known is not None or len(parts) < _PARTS or "".join(parts) != text.replace("的", ""):
        return known or ("", "")
    each = [meanings().get(part) or said_of_date(part) for part in parts]
    told = [part for part in each if part is not None]
    if len(told) < len(each) or not all(ja and en for ja, en in told):
        return "", ""
    season, part_of_day = told[0][1], _OF_DAY_EN.fullmatch(told[-1][1])
    if len(told) == _PARTS and season in _SEASONS and part_of_day is not None:
        article = "an" if season == "autumn" else "a"
        return "の".join(ja for ja, _ in told), f"{article} {season} {part_of_day[1]}"
    if len(told) == _PARTS and told[0][1] == _YESTERDAY:
        named = f"{told[-1][1]} {_YESTERDAY}" if part_of_day is None else f"{_YESTERDAY} {part_of_day[1]}"
        return "の".join(ja for ja, _ in told), named
    named_en = (_OF_DAY.sub(r"the \g<0>", en.removeprefix("at ")) for _, en in reversed(told))
    said = " of ".join(named_en).replace(" of the year of ", " of ")  # end of last year
    said = _THIRD_OF_MONTH.sub(lambda found: _THIRDS[found["third"]], said)
    return "の".join(ja for ja, _ in told), _IN_CLASS_EN.sub(" in the ", said)


def _parts_of(text: str) -> Sequence[str]:
    """Give the parts of a time, the year, the month and the day of a date as one."""
    made: list[str] = []
    for part in (unit.text for run in times_in(text) for unit in run):
        if made and said_of_date(f"{made[-1]}{part}") is not None:
            made[-1] += part
        else:
            made.append(part)
    return made


_SORT = Sort(
    subtype="when",
    asked="什么时候",
    means=_means,
)
