"""Which passages are headings, when their place is known as well as their form?"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.reading.headings import could_be_title
from quizzes.reading.languages import Language

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.reading.passages import Passage

_TITLE = "(?:标题|標題|题目|題目|题名|題名|タイトル|Title)"
_NAMED = lazy_regex(rf"(?:{_TITLE}\s*[:：]|[【［\[（(]\s*{_TITLE}\s*[】］\]）)]\s*[:：]?)\s*(?=\S)", re.IGNORECASE)
_SHORTEST = 3
_ASKING = ("？", "?", "！", "!")
_ASKED = lazy_regex("か[。.]$")
_ENDS = ("。", "！", "？", "!", "?", ".", "”", "」", "』", "）", ")", "…")


def with_headings(passages: Sequence[Passage]) -> list[Passage]:
    """Mark the passages that are headings by where they stand: at the top, or between turns."""
    marked = list(passages)
    for language in dict.fromkeys(passage.language for passage in passages):
        _mark_top(marked, [i for i, passage in enumerate(marked) if passage.language is language])
    if _is_punctuated(marked):
        has_sides = any(passage.language is not Language.CHINESE for passage in marked)
        for i, is_before_label in enumerate(list(_before_labels(marked))):
            if _is_between(marked, i, is_alone=is_before_label and (not has_sides or _is_within_talk(marked, i))):
                marked[i] = replace(marked[i], is_heading=True)
    return marked


def _before_labels(passages: Sequence[Passage]) -> Iterator[bool]:
    """Tell of each passage whether the next one begins with a label."""
    for _, after in pairwise(passages):
        yield after.label is not None
    yield False


def _mark_top(marked: list[Passage], own: list[int]) -> None:
    """Take the first passage of a language, and short lines right below it, as title and subtitles."""
    for count, i in enumerate(own[:4]):
        passage = marked[i]
        if passage.label is not None or passage.is_said or len(own) == 1:
            return
        if passage.is_heading:
            marked[i] = _as_title(passage)
            continue
        if count == 0 and _stands_below_its_source(marked, i):
            return
        if passage.text.endswith(_ASKING) and any(other.label is not None for other in _beside(marked, i)):
            return
        if count == 0 and _is_asked_in_both(marked, i):
            return
        if not could_be_title(passage.text, is_first=count == 0) or (count > 0 and not could_be_title(passage.text)):
            return
        marked[i] = _as_title(passage)


def _stands_below_its_source(passages: Sequence[Passage], i: int) -> bool:
    """Tell whether a translation stands right below a Chinese paragraph and above the next, and so is of that one."""
    if i == 0 or i + 1 == len(passages) or passages[i].language is Language.CHINESE:
        return False
    before, after = passages[i - 1], passages[i + 1]
    is_between = before.language is after.language is Language.CHINESE
    return is_between and not before.is_heading and any(passage.is_heading for passage in passages[: i - 1])


def _is_asked_in_both(passages: Sequence[Passage], i: int) -> bool:
    """Tell whether a question stands beside its translation, which ends as no title does: 何歳ですか。"""
    beside = [other for other in _beside(passages, i) if not could_be_title(other.text, is_first=True)]
    return passages[i].text.endswith(_ASKING) and any(map(_ASKED.search, (other.text for other in beside)))


def _as_title(passage: Passage) -> Passage:
    """Take the name of what it is away from a title: 标题：夜里的面馆, 【标题】夜里的面馆."""
    named = _NAMED.match(passage.text)
    gone = 0 if named is None else named.end()
    marks = tuple(replace(mark, offset=max(0, mark.offset - gone)) for mark in passage.marks)
    return replace(passage, is_heading=True, text=passage.text[gone:], marks=marks)


def _is_punctuated(passages: Sequence[Passage]) -> bool:
    """Tell whether paragraphs mostly end with a sign, so that one without is remarkable."""
    body = [passage for passage in passages if not passage.is_heading]
    return 2 * sum(passage.text.endswith(_ENDS) for passage in body) > len(body)


def _is_within_talk(passages: Sequence[Passage], i: int) -> bool:
    """Tell whether a paragraph stands between what speakers say, and translates nothing right above it."""
    if i == 0 or not passages[i - 1].text.endswith(_ENDS):
        return False
    if passages[i].language not in {Language.CHINESE, passages[i - 1].language}:
        return False
    return any(passage.label is not None for passage in passages[:i])


def _is_between(passages: Sequence[Passage], i: int, *, is_alone: bool) -> bool:
    passage = passages[i]
    if (
        passage.is_heading
        or passage.is_said
        or passage.label is not None
        or not could_be_title(passage.text)
        or len(passage.text) < _SHORTEST
    ):
        return False
    if any(other.label is None and (other.is_heading or could_be_title(other.text)) for other in _beside(passages, i)):
        return True
    return is_alone


def _beside(passages: Sequence[Passage], i: int) -> list[Passage]:
    """Give the passages of the other language right before and after one."""
    around = (*passages[max(0, i - 1) : i], *passages[i + 1 : i + 2])
    return [other for other in around if other.language is not passages[i].language]
