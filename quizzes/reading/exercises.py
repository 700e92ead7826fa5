"""
Which lines are the exercises of a lesson, which nobody in its talk says?

    练习                                the title; the lines below are tasks
    一、用“可是”完成句子：
    1. 这套房子很大，______。
    第八课 买水果                       the next lesson, or a glossary, goes on

They are left out only where most lines below the title are tasks: numbered, with gaps to fill, or options.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.findings import shown, warning
from quizzes.reading.lines import Line
from quizzes.wordlists import any_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.problem import Problem

_NUMBER = r"(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})"
_TITLE = lazy_regex(
    rf"[\W_]*(?:[IVXⅠ-Ⅻ]{{1,4}}\W+|{_NUMBER}\W+)?{any_of('exercise title')}[\s\u3000]*(?:{_NUMBER}|[A-D])?[\W_]*",
    re.IGNORECASE,
)
_GAP = r"(?:_{2,}|＿{2,}|\.{6,}|[（(][\s\u3000]+[)）])"
_TASK = lazy_regex(rf"[（(【\[]?\s*(?:(?:{_NUMBER}|[A-Ha-h])\s*[)）】\].．、]|[①-⑳])\s*\S.*|.*{_GAP}.*")
_AFTER = lazy_regex(
    rf"[\W_]*{any_of('glossary title')}[\W_]*|(?:第\s*{_NUMBER}\s*[课課章单]|(?:lesson|unit|chapter)\s+\d).*",
    re.IGNORECASE,
)
_LEAST_BEFORE, _LEAST_TASKS = 4, 2


@dataclass(frozen=True, slots=True, kw_only=True)
class WithoutExercises:
    """The lines with blank ones where exercises stood, and what a file is told of them."""

    lines: tuple[Line, ...]
    problems: tuple[Problem, ...]


def without_exercises(lines: Sequence[Line]) -> WithoutExercises:
    """Leave out the exercises of a lesson, each part of them from its title to the next lesson or glossary."""
    parts = list(_parts(lines))
    gone = {i for part in parts for i in part}
    return WithoutExercises(
        lines=tuple(Line(number=line.number, text="") if i in gone else line for i, line in enumerate(lines)),
        problems=tuple(_left_out(lines[part.start]) for part in parts),
    )


def _parts(lines: Sequence[Line]) -> Iterator[range]:
    """Find the exercises: a title below some lines, and tasks for the most part below it."""
    texts = [i for i, line in enumerate(lines) if not line.is_blank]
    tasks = [0, *accumulate(_TASK.fullmatch(lines[i].text) is not None for i in texts)]
    ends = [place for place, i in enumerate(texts) if _AFTER.fullmatch(lines[i].text) is not None]
    end = _LEAST_BEFORE
    for place in (place for place, i in enumerate(texts) if _TITLE.fullmatch(lines[i].text) is not None):
        at = bisect_right(ends, place)
        stop = ends[at] if at < len(ends) else len(texts)
        count = tasks[stop] - tasks[place + 1]
        if place >= end and count >= max(_LEAST_TASKS, (stop - place - 1) / 2):
            end = stop
            yield range(texts[place], texts[stop] if stop < len(texts) else len(lines))


def _left_out(title: Line) -> Problem:
    message = f"The exercises below {shown(title.text)} are not of the talk; they were left out."
    return warning("exercises", message, title.number)
