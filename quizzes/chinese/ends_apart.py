"""Which words are none where what they end in belongs to the words behind them: 绕过 in 绕过来, 赢得 in 赢得够多?"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_LENGTH, _AHEAD = 2, 4  # characters of such a word, and words behind it that decide
_PAST, _YEAR = "过", "年"
_DIRECTIONS = ("来", "去")
# What these are is nothing that moves past something: 我路过｜来看看, 他难过｜去了.
_WHOLE = frozenset({"不过", "好过", "太过", "度过", "经过", "胜过", "路过", "通过", "错过", "难过"})
# How it is done, or how much so, to the end of a clause; 赢得｜很多人的尊重 has its object behind it.
_HOW = "(?:够|太|很|真|挺|更|最|特别|非常|越来越|这么|那么|不够|比[^，,。]{1,6})"
_HOW_DONE = re.compile(rf"{_HOW}[^，,。；;：:！!？?的]{{1,2}}?了?(?:[，,。；;：:！!？?、…—]|才|就|$)")
_DONE_SO = re.compile("[赢来挣赚懂记]得")


def ends_apart(words: Sequence[str]) -> Iterator[str]:
    """Take from a verb the 过 of 过来 and 过去, and the 得 that joins how it is done."""
    given = ""
    for at, word in enumerate(words):
        if given:
            yield f"{given}{word}"
            given = ""
        elif _goes_past(word, words[at + 1 : at + 3]):
            yield word[0]
            given = _PAST
        elif _DONE_SO.fullmatch(word) and _HOW_DONE.match("".join(words[at + 1 : at + 1 + _AHEAD])):
            yield from word
        else:
            yield word


def _goes_past(word: str, following: Sequence[str]) -> bool:
    """Tell whether a verb of moving has its 过 from the word behind it: 绕过｜来. Of 来年 and 去年 it has not."""
    is_such = len(word) == _LENGTH and word[-1] == _PAST and word not in _WHOLE
    return is_such and "".join(following[:1]) in _DIRECTIONS and "".join(following[1:]) != _YEAR
