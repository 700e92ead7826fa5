"""
Which lines of a paper are headings, and name no question but what comes below them?

    期末测验                               a title, at the top
    一、选择正确的答案。（每题2分）          a heading right before a question, here an instruction
    1. 他＿＿老师。…
    二、阅读理解                           a heading above a passage
    小王住在北京。
    2. 小王住在哪里？…
"""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tables import rows_of
from quizzes.formats.option_signs import sort_in
from quizzes.formats.paper_signs import ANSWER, NUMBER
from quizzes.formats.table_columns import folded, meaning

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

_COUNTED = lazy_regex(
    r"(?:[(（]?[一二三四五六七八九十]{1,3}[)）]?[、.．]?|第[一二三四五六七八九十]{1,3}(?:部分|大[题題]|部|節|节)|[IVXⅠ-Ⅹ]{1,4}[.．、])"
    r"(?<=[)）、.．分题題部節节])([^？?！!]{0,100})"
)
_TITLE = lazy_regex("[^。？?！!]{1,40}")
_LONGEST_SORT, _LONGEST_WORDS = 12, 60


def headings_in(lines: Sequence[str], tells_of_answer: Callable[[str], bool]) -> frozenset[int]:
    """Find the headings by their places; `tells_of_answer` knows what is said of a question below its answer."""
    numbers = [i for i, line in enumerate(lines) if NUMBER.match(line)]
    first = numbers[0] if numbers else 0
    found = {*_right_before_questions(lines, first), *_at_the_top(lines[:first])}
    for number, next_ in pairwise(numbers):
        end = number + _length(lines[number:next_], tells_of_answer)
        found.update(_in_a_row(lines, end, next_))
    return frozenset(found)


def is_heading(line: str) -> bool:
    """Tell whether a line looks like the heading of some questions: 一、选择题."""
    if len(line) <= _LONGEST_SORT and meaning("form", line) is not None:
        return True
    counted = _COUNTED.fullmatch(line)
    return counted is not None and (_is_short(counted[1]) or _instructs(counted[1]))


def is_title(line: str) -> bool:
    """Tell whether what stands at the top is a title, and neither a heading nor where a name is to be written."""
    return not is_heading(line) and not any(sign in line for sign in "：:_＿")


def _right_before_questions(lines: Sequence[str], first: int) -> Iterator[int]:
    """Find what stands right before a question; above the first one that is whatever is short and no sentence."""
    is_before_question = False
    for i in range(len(lines) - 1, -1, -1):
        line = lines[i]
        if not line:
            continue
        is_above = is_heading(line) or (i < first and _TITLE.fullmatch(line) is not None)
        if is_above and is_before_question:
            yield i
        is_before_question = NUMBER.match(line) is not None or (is_above and is_before_question)


def _at_the_top(lines: Sequence[str]) -> Iterator[int]:
    """Find the headings above a passage, and what stands above them where all of it is short and no sentence."""
    start = next((i for i, line in enumerate(lines) if is_heading(line)), None)
    if start is None or any(line and _TITLE.fullmatch(line) is None for line in lines[:start]):
        return
    yield from (i for i in range(start) if lines[i])
    yield from _in_a_row(lines, start, len(lines))


def _in_a_row(lines: Sequence[str], start: int, end: int) -> Iterator[int]:
    for i in range(start, end):
        if is_heading(lines[i]):
            yield i
        elif lines[i]:
            return


def _length(lines: Sequence[str], tells_of_answer: Callable[[str], bool]) -> int:
    """Count the lines of a question down to its last option, its answer and what explains that."""
    option = sort_in(lines).option
    own = (
        i for i, line in enumerate(lines) if option.fullmatch(line) or ANSWER.fullmatch(line) or tells_of_answer(line)
    )
    length = max(own, default=0) + 1
    if tells_of_answer(lines[length - 1]):
        while length < len(lines) and lines[length] and not is_heading(lines[length]):
            length += 1
    return length


def _is_short(words: str) -> bool:
    return "。" not in words and len(words) <= _LONGEST_WORDS


def _instructs(words: str) -> bool:
    """Tell whether a heading says in a sentence what is to be done: a passage may begin with a number, too."""
    return folded(words).startswith(_instructions())


@lru_cache(maxsize=1)
def _instructions() -> tuple[str, ...]:
    return tuple(word for sort, _, word in rows_of("table_words.tsv") if sort == "heading")
