"""
Where a paper has its answers in a table, numbers in one row and answers in the next, which answer has which number?

    题号 | 1 | 2 | 3          1 2 3 4 5
    答案 | B | C | √          B C A D B

Such rows are written as a list: 1.B 2.C 3.√.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.formats.paper_signs import ANSWER_WORD, KEY, NUMBER

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

_BETWEEN = r"[ \t\u3000|｜]"
_NUMBERS = lazy_regex(
    rf"{_BETWEEN}*+(?:[题題][号號目]|序[号號]|番号|問題?|No\.?)?[:：]?{_BETWEEN}*+"
    rf"(?P<cells>\d{{1,3}}(?:{_BETWEEN}++\d{{1,3}})+){_BETWEEN}*"
)
_ANSWERS = lazy_regex(
    rf"{_BETWEEN}*+(?:{ANSWER_WORD})?[:：]?{_BETWEEN}*+(?P<cells>{KEY}(?:{_BETWEEN}++{KEY})+){_BETWEEN}*"
)
_CELL = lazy_regex(rf"\d+|{KEY}")
_RULER = lazy_regex(r"[-–—|｜:+ \t]*")
_HEAD = lazy_regex(rf"\W*+{ANSWER_WORD}")


def with_rows_counted(lines: Sequence[tuple[int, str]]) -> Sequence[tuple[int, str]]:
    """Write rows of numbers and answers below the last question as lists of answers; other lines stay as they are."""
    last = max((at for at, (_, line) in enumerate(lines) if NUMBER.match(line)), default=len(lines))
    written, at, is_headed = [*lines[:last]], last, False
    while at < len(lines):
        (number, line), (listed, after) = lines[at], _listed(lines, at)
        if listed is None:
            written.append((number, line))
            is_headed = is_headed or _HEAD.match(line) is not None
        else:
            written.append((number, listed if is_headed else f"答案：{listed}"))
            is_headed = True
        at = after
    return written


def _listed(lines: Sequence[tuple[int, str]], at: int) -> tuple[str | None, int]:
    """Give the list of what a row and the one below it say, and where it goes on behind them."""
    numbers = _cells(_NUMBERS.fullmatch(lines[at][1]))
    if not numbers or any(int(b) != int(a) + 1 for a, b in pairwise(numbers)):
        return None, at + 1
    below = next((i for i in range(at + 1, len(lines)) if not _RULER.fullmatch(lines[i][1])), at)
    answers = _cells(_ANSWERS.fullmatch(lines[below][1]))
    if len(numbers) != len(answers):
        return None, at + 1
    return " ".join(f"{number}.{sign}" for number, sign in zip(numbers, answers, strict=True)), below + 1


def _cells(row: re.Match[str] | None) -> list[str]:
    return [] if row is None else _CELL.findall(row["cells"])
