"""
Who speaks, where a text has the name of whoever has the word for a heading?

    ### 记者
    你为什么选择夜班？
    ### 老人
    因为夜里安静。

As Markdown, pages and Word have it. What heads sections comes but once, or names nobody.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.reading.label_names import key_of, looks_like_name, names_a_thing, names_somebody
from quizzes.reading.labels import Speakers
from quizzes.wordlists import any_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizzes.reading.lines import Line

_LONGEST = 12
_TWICE, _LEAST_CHANGES = 2, 3
_COLONS = ":："
_OF_COLUMN = lazy_regex(any_of("language column"), re.IGNORECASE)  # ### Chinese, ### English


@dataclass(frozen=True, slots=True, kw_only=True)
class Headed:
    """The lines with labels for headings, and the names that these are."""

    lines: Sequence[Line]
    names: frozenset[str] = frozenset()


def with_labels_for_headings(lines: Sequence[Line]) -> Headed:
    """Write a colon behind the names that head what is said, where several take turns and have no labels."""
    keys = {i: key_of(_bare(line)) for i, line in enumerate(lines) if line.is_heading and _may_name(_bare(line))}
    counts = Counter(keys.values())
    turns = [key for key, _ in groupby(key for key in keys.values() if counts[key] >= _TWICE)]
    again = set(turns)
    if len(again) < _TWICE or len(turns) < _LEAST_CHANGES or not any(map(names_somebody, again)):
        return Headed(lines=lines)
    first = next(i for i, key in keys.items() if key == turns[0])
    labels = {i for i, key in keys.items() if i >= first and (key in again or names_somebody(key))}
    if _have_labels_below(lines, labels):
        return Headed(lines=lines)
    labelled = [
        replace(line, text=f"{_bare(line)}：", is_heading=False) if i in labels else line
        for i, line in enumerate(lines)
    ]
    return Headed(lines=labelled, names=frozenset(_bare(lines[i]) for i in labels))


def _bare(line: Line) -> str:
    return line.text.rstrip(_COLONS)


def _may_name(name: str) -> bool:
    is_short = len(name) <= _LONGEST and _OF_COLUMN.fullmatch(name) is None
    return is_short and looks_like_name(name) and not names_a_thing(name)


def _have_labels_below(lines: Sequence[Line], headings: set[int]) -> bool:
    """Tell whether words right below a heading say themselves who speaks: the heading is of their section."""
    speakers = Speakers([line.text for line in lines if not line.is_blank and not line.is_heading])
    below = (next((j for j in range(i + 1, len(lines)) if not lines[j].is_blank), i) for i in headings)
    return any(speakers.has_label(lines[j].text) for j in below if not lines[j].is_heading)
