"""
Which answer stands in brackets in what a paper asks, and what is left of that without it?

    1. 他（ B ）老师。          1. 他＿＿老师。
    A. 在   B. 是               A. 在
    2. 他是学生。（√）          B. 是
    3. 他是老师。 错            ANSWER: B
                                2. 他是学生。
                                ANSWER: √

Where it stands below too, as in a teacher's own copy, it is taken away, so that nobody is shown it; it is told where
the two say different things.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from itertools import islice, pairwise
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.formats.entries import Spot
from quizzes.formats.json_path import quoted
from quizzes.formats.option_signs import (
    BARE,
    BEHIND_BARE,
    CAPITALS,
    KANA,
    are_of_one_sort,
    beside_each_other,
    place_of,
    sort_in,
)
from quizzes.formats.paper_signs import ANSWER, JUDGING_SIGN, JUDGMENT, NUMBER, SIGN
from quizzes.formats.table_columns import truth_of
from quizzes.question import GAP

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from quizzes.problem import Problem

_INSIDE = lazy_regex(rf"[(（][ \t\u3000]*([A-FＡ-Ｆ{KANA}①-⑥])[ \t\u3000]*[)）]")
_SEVERAL_INSIDE = lazy_regex(rf"[(（][ \t\u3000]*([A-F{KANA}](?:[ \t\u3000、，,]*[A-F{KANA}])+)[ \t\u3000]*[)）]")
_JUDGED = (
    lazy_regex(rf"[(（][ \t\u3000]*({JUDGMENT})[ \t\u3000]*[)）]$"),
    lazy_regex(rf"(?<=[。．.！!])[ \t\u3000]+({JUDGMENT})$"),
    lazy_regex(rf"(?:(?<=[。．.！!])|[ \t\u3000])({JUDGING_SIGN})$"),
)
# Where the answer is to be written, behind what is asked: 他是学生。（　）
_TO_BE_FILLED = lazy_regex(r"(?<=[。？！?!.])[ \t\u3000]*[(（][ \t\u3000]*[)）]$")
_EMPTY = lazy_regex(r"[(（][ \t\u3000]*[)）]")
# Where options may begin; in 1. 她（ A ）老师。 A. 是 B. 在 only the second A does.
_FIRST_OFFERED = lazy_regex(rf"(?<=[ \t\u3000？?。：:）)”」＿_])[AＡ](?:[.．、)）]|{BEHIND_BARE})(?=.)")
_NAMED = lazy_regex(rf"[(（\[［【]?({SIGN})(?![^\W_])")
_JUDGMENT = lazy_regex(JUDGMENT)
_LETTERS = {"T": True, "Ｔ": True, "F": False, "Ｆ": False}
_TOLD = "ANSWER: "
_LEAST_BARE = 3
_LEAST_ASKED, _LONGEST = 2, 2_000  # characters
_MOST_STARTS = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """The lines of a paper with each answer below its question, and which questions have two."""

    lines: Sequence[tuple[int, str]]
    problems: tuple[Problem, ...] = ()


def with_answers_apart(lines: Sequence[tuple[int, str]]) -> Asked:
    """Write the answer that stands in brackets in what is asked, 他（ B ）老师, on a line of its own."""
    lines = [(number, _with_gap(part)) for number, line in lines for part in _asked_and_offered(line)]
    starts = [i for i, (_, line) in enumerate(lines) if NUMBER.match(line)]
    written = [*lines[: starts[0] if starts else len(lines)]]
    problems: list[Problem] = []
    for start, end in pairwise([*starts, len(lines)]):
        written += _with_answer(lines[start:end], problems)
    return Asked(lines=written, problems=tuple(problems))


def answered_above(lines: Sequence[tuple[int, str]]) -> int:
    """Give the line below which the answer of the last question is, which has it in brackets; 0 where it has none."""
    start = next((i for i in reversed(range(len(lines))) if NUMBER.match(lines[i][1])), len(lines))
    return next((number for number, line in with_answers_apart(lines[start:]).lines if line.startswith(_TOLD)), 0)


def judgment_in(answer: str) -> bool | None:
    """Tell whether an answer says that a statement is true, with brackets or without; None where it says neither."""
    said = answer.strip("()（） \t\u3000。.")
    return _LETTERS[said] if said in _LETTERS else truth_of(said)


def _with_gap(line: str) -> str:
    """Take empty brackets within what is asked for a gap, and leave out those behind it: 他（　）我, 他是谁？（　）"""
    return _EMPTY.sub(GAP, _TO_BE_FILLED.sub("", line))


def _asked_and_offered(line: str) -> list[str]:
    """
    Part the options from what is asked before them on the same line: 1. 谁来？ A. 我 B. 你

    Where nothing is asked, the number is that of a gap in the passage above.
    """
    number = NUMBER.match(line)
    if number is None or len(line) > _LONGEST:
        return [line]
    starts = (found.start() for found in islice(_FIRST_OFFERED.finditer(line, _LEAST_ASKED), _MOST_STARTS))
    at = next((start for start in starts if _are_offered(line[start:])), None)
    if at is None:
        return [line]
    asked = line[:at].rstrip()
    is_gap = at <= number.end()
    return [f"{asked} {GAP}（{number['number'] or number['counted']}）" if is_gap else asked, line[at:]]


def _are_offered(said: str) -> bool:
    """Tell whether options stand there; letters alone name something else where they are but two: A 班和 B 班."""
    is_sure = len(beside_each_other(said, CAPITALS)) > 1
    return is_sure or len(beside_each_other(said, BARE)) >= _LEAST_BARE


def _with_answer(block: Sequence[tuple[int, str]], problems: list[Problem]) -> Sequence[tuple[int, str]]:
    inside = _inside(block)
    if inside is None:
        return block
    place, sign = inside
    told = [(number, found[1]) for number, line in block if (found := ANSWER.fullmatch(line)) is not None]
    for number, answer in told:
        is_same = _says(sign[1], answer)
        if is_same is False:
            problems.append(_two_answers(block[place][0], sign[0], number))
        if not is_same:
            return block
    asked = [*block[:place], (block[place][0], _without(sign)), *block[place + 1 :]]
    return asked if told else _with_line(asked, place, sign[1])


def _with_line(block: Sequence[tuple[int, str]], place: int, sign: str) -> Sequence[tuple[int, str]]:
    """Write an answer below the options, or below what is asked at a place."""
    signs = sort_in([line for _, line in block])
    last = max((i for i, (_, each) in enumerate(block) if i > place and signs.option.fullmatch(each)), default=place)
    end = next((i for i, (_, each) in enumerate(block) if i > last and not each), len(block))  # a passage may follow
    return [*block[:end], (block[end - 1][0], f"{_TOLD}{sign}"), *block[end:]]


def _inside(block: Sequence[tuple[int, str]]) -> tuple[int, re.Match[str]] | None:
    """Find the one answer in brackets, and in which line it stands; None where there is none, or several."""
    signs = sort_in([line for _, line in block])
    first = next((i for i, (_, line) in enumerate(block) if i and signs.option.fullmatch(line)), 0)
    ways, asked_in = ((_INSIDE, _SEVERAL_INSIDE), block[:first]) if first else (_JUDGED, block)
    found = next(filter(None, (list(_found(way, asked_in)) for way in ways)), [])
    return found[0] if len(found) == 1 else None


def _found(way: re.Pattern[str], lines: Sequence[tuple[int, str]]) -> Iterator[tuple[int, re.Match[str]]]:
    for place, (_, line) in enumerate(lines):
        if not ANSWER.fullmatch(line):
            yield from ((place, found) for found in way.finditer(line))


def _without(inside: re.Match[str]) -> str:
    """Write what is asked without the answer in it: a gap, where something follows that is no mere stop."""
    before, after = inside.string[: inside.start()].rstrip(), inside.string[inside.end() :].lstrip()
    is_within = after.strip("。．.？?") and NUMBER.sub("", f"{before}{GAP}") != GAP
    return f"{before}{GAP if is_within else ''}{after if after.strip('。．.') else ''}"


def _says(sign: str, answer: str) -> bool | None:
    """Tell whether an answer is the one in the brackets; None where the two cannot be compared: (①) and B."""
    if _JUDGMENT.fullmatch(sign):
        is_true = judgment_in(answer)
        return None if is_true is None else is_true is judgment_in(sign)
    named = _NAMED.match(answer)
    if named is None or not are_of_one_sort(sign, named[1]):
        return None
    return place_of(sign) == place_of(named[1])


def _two_answers(line: int, inside: str, other: int) -> Problem:
    answer = unicodedata.normalize("NFKC", inside).strip("() \t")
    message = f"{quoted(answer)} is the answer in the brackets, and line {other} has another; leave only the right one"
    return Spot(line=line).error("two-answers", message)
