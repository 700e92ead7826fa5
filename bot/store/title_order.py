"""
In which order does one look for titles in a list?

    第二课, 第十课      Lesson 2, Lesson 10      上（二）, 上（十）

By the numbers in them, and not by the first sign of each.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import value_of

if TYPE_CHECKING:
    from quizzes.question import Localized

MOST_REMEMBERED = 1024  # titles, of a kilobyte at the most
_SAID = "[零一二三四五六七八九十百]{1,6}"
# 一 is a number behind 第, before what is counted, in brackets and at the end, and a part of a word elsewhere.
_NUMBER = re.compile(rf"([0-9]+|(?<=第){_SAID}|{_SAID}(?=[课課章回讲講节節部话話集期册冊、)]|$))")


@lru_cache(maxsize=MOST_REMEMBERED)
def title_key(title: Localized) -> tuple[tuple[bool, int, str], ...]:
    """Give what titles are sorted by: texts and numbers in turns, of the title in Chinese where there is one."""
    text = next((text for _, text in title.items()), "")
    parts = _NUMBER.split(unicodedata.normalize("NFKC", text).casefold())
    return tuple(_part(part) for part in parts if part)


def _part(part: str) -> tuple[bool, int, str]:
    number = value_of(part) if _NUMBER.fullmatch(part) else None
    return (True, 0, part) if number is None else (False, number, "")
