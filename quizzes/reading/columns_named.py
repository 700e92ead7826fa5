"""Which lines above a title name no more than the sort of text that it is, or the column that it stands in?"""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.reading.headings import could_be_title
from quizzes.wordlists import words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_FRAME = " \u3000[]【】［］〔〕()（）<>＜＞〈〉#*_·・|｜■□●○◆◇★☆"
_BETWEEN = lazy_regex(r"\s*[|｜/／·・]\s*")
_MOST = 2  # lines, one in each language


def columns_named(texts: Sequence[str], is_no_title: Callable[[str], bool]) -> frozenset[int]:
    """Find the places of such lines at the top of a text, above what may be its title: 【口述实录】, 人物｜专访."""
    places = list(takewhile(lambda place: _names_column(texts[place]), range(min(_MOST, len(texts)))))
    title = texts[len(places)] if len(places) < len(texts) else ""
    is_above = bool(title) and could_be_title(title) and not is_no_title(title)
    return frozenset(places if is_above else ())


def _names_column(text: str) -> bool:
    parts = [part.strip(_FRAME) for part in _BETWEEN.split(text.strip(_FRAME))]
    return all(part.casefold() in words("column") for part in parts)
