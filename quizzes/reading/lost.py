"""
Were hanzi lost when the file was saved? An encoding of another language has a question mark for each that it lacks.

Shift_JIS lacks a third of the simplified characters, Big5 more; what is left still reads as Chinese. A writer's own
question mark ends a clause: none begins one, and none stands within every other word.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.findings import error, shown, warning

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizzes.problem import Problem

_HANZI = lazy_regex("[\u3400-\u9fff]")
_IN_PLACE_OF_HANZI = lazy_regex(r"(?<!\?)\?++(?=[\u3400-\u9fff])")
_AT_A_HEAD = lazy_regex(r"(?<=[，。、；：,:])\?++(?=[\u3400-\u9fff])")
# Neither a sign at the head of a line nor a year that nobody knows: 一九五?年.
_WITHIN_WORDS = lazy_regex(r"(?<=[^\s0-9〇零一二三四五六七八九十?])\?++(?=[\u3400-\u9fff])")
_ENDS_A_LINE = lazy_regex(r"\?[」』”’）)\"']*[ \t]*$", re.MULTILINE)
_AROUND = 6  # characters on either side that show the place
LINE_END = lazy_regex("\r\n?|\n")
_FEW_HEADS, _SOME = 3, 0.01
_MANY, _OFTEN = 8, 0.12
_MOST_TOLD = 20


def lost_hanzi(text: str) -> Problem | None:
    """Refuse a text in which question marks stand where hanzi were, with the line of the first."""
    if "?" not in text:
        return None
    lost, hanzi = sum(map(len, _IN_PLACE_OF_HANZI.findall(text))), len(_HANZI.findall(text))
    is_now_and_then = len(_AT_A_HEAD.findall(text)) >= _FEW_HEADS and lost >= _SOME * hanzi
    if not is_now_and_then and not (lost >= _MANY and lost >= _OFTEN * hanzi):
        return None
    sign = _AT_A_HEAD if is_now_and_then else _IN_PLACE_OF_HANZI
    number, line = next((number, line) for number, line in _lines(text) if sign.search(line))
    message = (
        f"Question marks stand where hanzi were, as in {shown(line)}: they were lost when the file was saved;"
        " take the original, and save it in UTF-8."
    )
    return error("question-marks", message, number)


def perhaps_lost(text: str) -> Iterator[Problem]:
    """
    Warn of each line in which a question mark may stand where a hanzi was, too few of them to refuse the text.

    One at the head of a clause is no writer's. Within a line one may be, unless the writer has another sign for
    questions: the wide one, and never the narrow one at the end of a line.
    """
    if "?" not in text:
        return
    has_other_sign = "？" in text and _ENDS_A_LINE.search(text) is None
    sign = _WITHIN_WORDS if has_other_sign else _AT_A_HEAD
    told = ((number, line, found) for number, line in _lines(text) if (found := sign.search(line)) is not None)
    for number, line, found in islice(told, _MOST_TOLD):
        place = line[max(0, found.start() - _AROUND) : found.end() + _AROUND]
        message = (
            f"A question mark stands within {shown(place)}, perhaps for a character that was lost when the file was"
            " saved; look at the line, and save the original in UTF-8."
        )
        yield warning("character-perhaps-lost", message, number)


def _lines(text: str) -> Iterator[tuple[int, str]]:
    return enumerate(LINE_END.split(text), 1)
