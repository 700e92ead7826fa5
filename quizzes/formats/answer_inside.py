"""
Which answer stands in brackets in what a paper asks, and what is left of that without it?

    1. 他（ B ）老师。          1. 他＿＿老师。
    A. 在   B. 是               A. 在
    2. 他是学生。（√）          B. 是
                                ANSWER: B
                                2. 他是学生。
                                ANSWER: √
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.formats.option_signs import BARE, BEHIND_BARE, CAPITALS, KANA, beside_each_other, sort_in
from quizzes.formats.paper_signs import ANSWER, NUMBER, TRUTH
from quizzes.question import GAP

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_INSIDE = lazy_regex(rf"[(（][ \t\u3000]*([A-FＡ-Ｆ{KANA}①-⑥])[ \t\u3000]*[)）]")
_SEVERAL_INSIDE = lazy_regex(rf"[(（][ \t\u3000]*([A-F{KANA}](?:[ \t\u3000、，,]*[A-F{KANA}])+)[ \t\u3000]*[)）]")
_JUDGED = lazy_regex(rf"[(（][ \t\u3000]*({TRUTH})[ \t\u3000]*[)）]$")
# Where the answer is to be written, behind what is asked: 他是学生。（　）
_TO_BE_FILLED = lazy_regex(r"(?<=[。？！?!.])[ \t\u3000]*[(（][ \t\u3000]*[)）]$")
_EMPTY = lazy_regex(r"[(（][ \t\u3000]*[)）]")
_OFFERED = lazy_regex(
    rf"(?P<asked>.{{2,1000}}?[ \t\u3000？?。：:）)”」＿_])(?P<offered>[AＡ](?:[.．、)）]|{BEHIND_BARE}).{{1,1000}})"
)
_TOLD = "ANSWER: "
_LEAST_BARE = 3


def with_answers_apart(lines: Sequence[tuple[int, str]]) -> Iterator[tuple[int, str]]:
    """Write the answer that stands in brackets in what is asked, 他（ B ）老师, on a line of its own."""
    lines = [(number, _with_gap(part)) for number, line in lines for part in _asked_and_offered(line)]
    starts = [i for i, (_, line) in enumerate(lines) if NUMBER.match(line)]
    yield from lines[: starts[0] if starts else len(lines)]
    for start, end in pairwise([*starts, len(lines)]):
        yield from _with_answer(lines[start:end])


def answered_above(lines: Sequence[tuple[int, str]]) -> int:
    """Give the line below which the answer of the last question is, which has it in brackets; 0 where it has none."""
    start = next((i for i in reversed(range(len(lines))) if NUMBER.match(lines[i][1])), len(lines))
    return next((number for number, line in with_answers_apart(lines[start:]) if line.startswith(_TOLD)), 0)


def _with_gap(line: str) -> str:
    """Take empty brackets within what is asked for a gap, and leave out those behind it: 他（　）我, 他是谁？（　）"""
    return _EMPTY.sub(GAP, _TO_BE_FILLED.sub("", line))


def _asked_and_offered(line: str) -> list[str]:
    """Part the options from what is asked before them on the same line: 1. 谁来？ A. 我 B. 你"""
    found = _OFFERED.fullmatch(line) if NUMBER.match(line) else None
    if found is None or not _are_offered(found["offered"]):
        return [line]
    return [found["asked"].rstrip(), found["offered"]]


def _are_offered(said: str) -> bool:
    """Tell whether options stand there; letters alone name something else where they are but two: A 班和 B 班."""
    is_sure = len(beside_each_other(said, CAPITALS)) > 1
    return is_sure or len(beside_each_other(said, BARE)) >= _LEAST_BARE


def _with_answer(block: Sequence[tuple[int, str]]) -> Sequence[tuple[int, str]]:
    signs = sort_in([line for _, line in block])
    first = next((i for i, (_, line) in enumerate(block) if i and signs.option.fullmatch(line)), 0)
    ways, asked_in = ((_INSIDE, _SEVERAL_INSIDE), block[:first]) if first else ((_JUDGED,), block)
    written = ([(i, found) for i, (_, line) in enumerate(asked_in) for found in way.finditer(line)] for way in ways)
    found = next(filter(None, written), [])
    if len(found) != 1 or any(ANSWER.fullmatch(line) for _, line in block):
        return block
    place, inside = found[0]
    number, line = block[place]
    before, after = line[: inside.start()].rstrip(), line[inside.end() :].lstrip()
    is_within = after.strip("。．.？?") and NUMBER.sub("", f"{before}{GAP}") != GAP
    asked = f"{before}{GAP if is_within else ''}{after if after.strip('。．.') else ''}"
    last = max((i for i, (_, each) in enumerate(block) if i > place and signs.option.fullmatch(each)), default=place)
    end = next((i for i, (_, each) in enumerate(block) if i > last and not each), len(block))  # a passage may follow
    told = (block[end - 1][0], f"{_TOLD}{inside[1]}")
    return [*block[:place], (number, asked), *block[place + 1 : end], told, *block[end:]]
