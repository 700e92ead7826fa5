"""
Which answer stands behind what a paper asks, or behind the options, on the same line?

    1. 谁来？ A. 我 B. 你 答案：B        1. 谁来？ A. 我 B. 你
                                         答案：B
    2. 他＿＿老师。（答案：是）           2. 他＿＿老师。
                                         答案：是

It is written below the question, whose options may be on the lines between.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.formats.option_signs import CAPITALS
from quizzes.formats.paper_signs import BEFORE_ANSWER, NUMBER

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

# Behind anything else the word is part of what is asked: 他的答案：
_BEHIND = lazy_regex(
    rf"(?:[(（](?={BEFORE_ANSWER}[^()（）]+[)）]$)|(?:(?<=[\s。？！?!.＿_)）])|(?=[【\[])){BEFORE_ANSWER}(?=[^)）]*$))"
)
_WORD = lazy_regex(BEFORE_ANSWER)
_COUNTED = "123456１２３４５６"
_LONGEST = 2_000  # characters


def with_answers_beneath(lines: Iterable[tuple[int, str]]) -> Iterator[tuple[int, str]]:
    """Write each answer that is behind a question, or behind its options, on a line of its own below them."""
    told: tuple[int, str] | None = None
    for number, line in lines:
        begins_other = not line or NUMBER.match(line) is not None
        if told is not None and begins_other:
            yield told
            told = None
        asked, answer = _parted(line) if told is None else (line, "")
        yield number, asked
        told = (number, answer) if answer else told
    if told is not None:
        yield told


def _parted(line: str) -> tuple[str, str]:
    """Part the answer from a line that asks or offers; all is left without one, or where it may count options below."""
    asks, offers = NUMBER.match(line) is not None, CAPITALS.option.fullmatch(line) is not None
    found = _BEHIND.search(line, 1) if (asks or offers) and len(line) <= _LONGEST else None
    if found is None:
        return line, ""
    answer = line[found.start() :].strip()
    answer = answer[1:-1] if answer[0] in "(（" else answer
    said = _WORD.sub("", answer, count=1)
    return (line, "") if not said or (asks and said in _COUNTED) else (line[: found.start()].rstrip(), answer)
