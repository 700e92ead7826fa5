"""
Which numbers and times only count the paragraphs of a talk, and are no part of it?

    （1）记者：您好。            paragraphs that are numbered, in one language or in both
    3⇥00:12⇥记者⇥您好。⇥…      columns of a table
    0:24                       times on lines of their own, as a player shows them beside what is said
    （1）                      numbers on lines of their own, each above a question and its answer

They are left out where they count on from one paragraph to the next and most paragraphs have one: a list of some steps
within a text keeps its numbers, and so does what explains words.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import value_of
from quizzes.chinese.patterns import lazy_regex
from quizzes.findings import shown, warning
from quizzes.reading.definition import definition_of
from quizzes.reading.languages import language_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from quizzes.problem import Problem
    from quizzes.reading.lines import Line

_COUNTS = tuple(
    re.compile(rf"(?P<frame>[|｜]?\s*){count}[ \u3000\t]*(?=\S)")
    for count in (
        r"(?P<number>\d{1,3})[.．、]",
        r"(?P<number>\d{1,3})[)）]",
        r"[（(](?P<number>\d{1,3})[)）]",
        r"[\[［【](?P<number>\d{1,3})[\]］】]",
        r"第(?P<number>\d{1,3})段[:：]?",
        r"¶\s*(?P<number>\d{1,3})",
        r"(?P<number>[①-⑳])",
        r"(?P<number>\d{1,3})\s*[\t|｜]",
        r"(?P<number>\d{1,3})\u3000",
    )
)
_LONE_COUNTS = tuple(
    re.compile(count)
    for count in (
        r"(?P<number>\d{1,3})[.．、]",
        r"(?P<number>\d{1,3})[)）]",
        r"[（(](?P<number>\d{1,3})[)）]",
        r"[#＃]\s?(?P<number>\d{1,3})",
        r"(?P<number>[①-⑳])",
        r"(?P<number>[一二三四五六七八九十]{1,3})[、.．]",
        r"其(?P<number>[一二三四五六七八九十]{1,3})",
    )
)
_LONE_NUMBER = lazy_regex(r"(?P<number>\d{1,3})")
# 1:02, 1:02:03.500, 7.00s; and from one to another, as who writes down what is heard puts it before each piece
_POINT = r"(?:(?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?|\d{1,6}\.\d{1,3}s)"
_SPAN = rf"{_POINT}(?:\s{{0,3}}(?:-{{1,2}}>|→|[-–—~～])\s{{0,3}}{_POINT})?"
_TIME = lazy_regex(
    rf"(?P<frame>[|｜]?\s*)(?:[\[(（]?{_SPAN}[\])）]?\s*[\t|｜][ \t]*|[\[(（【]{_SPAN}[\])）】]\s*)(?=\S)"
)
_ALONE = lazy_regex(r"(?:\d{1,2}:)?\d{1,3}:\d{2}")
_BEHIND = lazy_regex(r"\s?[\[(（【](?:\d{1,2}:)?\d{1,2}:\d{2}[\])）】]$")
_ASKS = lazy_regex("[？?][”’」』）)]*$")
_ENDS, _TO_FILL_IN = lazy_regex('[。！？!?.…][”’」』）)"]*$'), lazy_regex("[＿_]{3,}")
_CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"
_LEAST, _LEAST_LONG = 4, 8  # paragraphs; characters of one
_LEAST_ALONE = 2
_LONGEST_MEANING, _SENTENCE = 16, lazy_regex("[。！？!?.…]")
_MOSTLY, _NEARLY_ALL = 0.6, 0.8
_MOST_LEFT_OUT = 3  # numbers, of paragraphs that a translation lacks


def without_counts(lines: Sequence[Line]) -> tuple[list[Line], list[Problem]]:
    """Leave out the numbers of paragraphs, then their times."""
    lines, told = _without_lone_numbers(_without_times(lines))
    kept, problems = _without_numbers_before(lines)
    return kept, [*told, *problems]


def _without_lone_numbers(lines: Sequence[Line]) -> tuple[Sequence[Line], list[Problem]]:
    """Leave out numbers that stand alone, above what is said; a bare one only where both languages have it: 1, 1, 2."""
    plain = [i for i, line in enumerate(lines) if not line.is_heading]
    for count in (*_LONE_COUNTS, _LONE_NUMBER):
        found = {i: match for i in plain if (match := count.fullmatch(lines[i].text)) is not None}
        numbers = [_number(match) for match in found.values()]
        if len(found) < _LEAST_ALONE or not _count_on(numbers) or not _stand_above_speech(lines, found):
            continue
        if count is _LONE_NUMBER and all(before != after for before, after in pairwise(numbers)):
            continue  # they may number the pages, whose text goes on below
        first = min(found)
        told = f"{len(found)} lines are nothing but a number, such as {shown(lines[first].text)}; they were left out."
        kept = [replace(line, text="") if i in found else line for i, line in enumerate(lines)]
        return kept, [warning("paragraph-numbers", told, lines[first].number)]
    return lines, []


def _stand_above_speech(lines: Sequence[Line], found: Mapping[int, object]) -> bool:
    """Tell whether what is said stands below most of some lines, and no words that a list explains."""
    below = (next((line.text for line in lines[i + 1 :] if not line.is_blank), "") for i in found)
    said = sum(_ENDS.search(text) is not None and not _is_entry(text) for text in below)
    return said >= _MOSTLY * len(found)


def _without_numbers_before(lines: Sequence[Line]) -> tuple[list[Line], list[Problem]]:
    telling = [i for i, line in enumerate(lines) if _opens(lines, i) and _is_telling(line.text)]
    for count in _COUNTS:
        found = _beginning_with(count, lines)
        own = _in_languages_of(found, telling, lines)
        asking = [i for i in own if _ASKS.search(lines[i].text)]
        are_most = _are_most(found, own) or (_are_most(found, asking) and set(found) <= set(asking))
        if are_most and _count_on([_number(match) for match in found.values()]):
            first = min(found)
            such = shown(found[first][0].strip())
            told = f"{len(found)} paragraphs begin with a number, such as {such}; the numbers were left out."
            asked = set(found) & set(asking)  # no title, then
            cut = [replace(line, is_said=i in asked or line.is_said) for i, line in enumerate(_cut(lines, found))]
            kept, problems = _without_numbers_before(cut)
            return kept, [warning("paragraph-numbers", told, lines[first].number), *problems]
    timed = _beginning_with(_TIME, lines)
    if not _are_most(timed, telling):
        return list(lines), []
    return [replace(line, is_said=i in timed or line.is_said) for i, line in enumerate(_cut(lines, timed))], []


def _without_times(lines: Sequence[Line]) -> list[Line]:
    """Leave out times that stand alone, and those in brackets behind what is said."""
    behind = {i: found for i, line in enumerate(lines) if (found := _BEHIND.search(line.text)) is not None}
    if len(behind) >= _LEAST:
        lines = [
            replace(line, text=line.text[: behind[i].start()]) if i in behind else line for i, line in enumerate(lines)
        ]
    times = {i: _seconds_of(line.text) for i, line in enumerate(lines) if _ALONE.fullmatch(line.text)}
    going_on = sum(before <= after for before, after in pairwise(times.values()))
    if len(times) < _LEAST or going_on < _NEARLY_ALL * (len(times) - 1):
        return list(lines)
    below = {next((j for j in range(i + 1, len(lines)) if not lines[j].is_blank), i) for i in times}
    return [
        replace(line, text="" if i in times else line.text, is_said=line.is_said or i in below)
        for i, line in enumerate(lines)
    ]


def _seconds_of(time: str) -> int:
    """Give the seconds of a time, 1:02:03 or 2:03."""
    return sum(int(part) * 60**place for place, part in enumerate(reversed(time.split(":"))))


def _opens(lines: Sequence[Line], i: int) -> bool:
    """Tell whether a line begins a paragraph, as far as that is seen before it is known how wide the page is."""
    return i == 0 or lines[i - 1].is_blank or _ENDS.search(lines[i - 1].text) is not None


def _is_telling(text: str) -> bool:
    return len(text) >= _LEAST_LONG and _TO_FILL_IN.search(text) is None and not _is_entry(text)


def _beginning_with(count: re.Pattern[str], lines: Sequence[Line]) -> Mapping[int, re.Match[str]]:
    found = {i: match for i, line in enumerate(lines) if (match := count.match(line.text)) is not None}
    return {i: match for i, match in found.items() if not _is_entry(lines[i].text)}


def _is_entry(text: str) -> bool:
    """Tell whether a line explains a word: it reads it, or has a few words for it, and no sentence."""
    bare = next((text[match.end() :] for count in _COUNTS if (match := count.match(text)) is not None), text)
    definition = definition_of(bare)
    if definition is None or definition.meaning is None:
        return definition is not None and definition.reading is not None
    is_short = len(definition.meaning) <= _LONGEST_MEANING and _SENTENCE.search(definition.meaning) is None
    return definition.reading is not None or is_short


def _in_languages_of(found: Mapping[int, object], telling: Sequence[int], lines: Sequence[Line]) -> list[int]:
    """Give the lines of those languages in which some are numbered: the translation may have no numbers."""
    languages = {language_of(lines[i].text) for i in found}
    return [i for i in telling if language_of(lines[i].text) in languages] if found else []


def _are_most(found: Mapping[int, object], telling: Sequence[int]) -> bool:
    return len(found) >= max(_LEAST, _MOSTLY * len(telling))


def _count_on(numbers: Sequence[int]) -> bool:
    """Tell whether numbers count on, each alone or each twice, and may begin again for a translation."""
    steps = [after - before for before, after in pairwise(numbers)]
    going_on = sum(0 <= step <= _MOST_LEFT_OUT or after <= 1 for step, after in zip(steps, numbers[1:], strict=True))
    return numbers[0] <= 1 and going_on >= _NEARLY_ALL * len(steps) and any(step > 0 for step in steps)


def _number(found: re.Match[str]) -> int:
    said = found["number"]
    return _CIRCLED.index(said) + 1 if said in _CIRCLED else value_of(said) or 0


def _cut(lines: Sequence[Line], found: Mapping[int, re.Match[str]]) -> list[Line]:
    return [
        replace(line, text=found[i]["frame"] + line.text[found[i].end() :]) if i in found else line
        for i, line in enumerate(lines)
    ]
