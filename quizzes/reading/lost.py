"""
Were hanzi lost when the file was saved? An encoding of another language has a question mark for each that it lacks.

Shift_JIS lacks a third of the simplified characters, Big5 more; what is left still reads as Chinese. A writer's own
question mark ends a clause: none begins one, and none stands within every other word.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizzes.findings import error, shown

if TYPE_CHECKING:
    from quizzes.problem import Problem

_HANZI = re.compile("[\u3400-\u9fff]")
_IN_PLACE_OF_HANZI = re.compile(r"\?(?=\?*[\u3400-\u9fff])")
_AT_A_HEAD = re.compile(r"(?<=[，。、；：,:])\?+(?=[\u3400-\u9fff])")
_LINE_END = re.compile("\r\n?|\n")
_FEW_HEADS, _SOME = 3, 0.01
_MANY, _OFTEN = 8, 0.12


def lost_hanzi(text: str) -> Problem | None:
    """Refuse a text in which question marks stand where hanzi were, with the line of the first."""
    if "?" not in text:
        return None
    lost, hanzi = len(_IN_PLACE_OF_HANZI.findall(text)), len(_HANZI.findall(text))
    is_now_and_then = len(_AT_A_HEAD.findall(text)) >= _FEW_HEADS and lost >= _SOME * hanzi
    if not is_now_and_then and not (lost >= _MANY and lost >= _OFTEN * hanzi):
        return None
    sign = _AT_A_HEAD if is_now_and_then else _IN_PLACE_OF_HANZI
    lines = enumerate(_LINE_END.split(text), 1)
    number, line = next((number, line) for number, line in lines if sign.search(line))
    message = (
        f"Question marks stand where hanzi were, as in {shown(line)}: they were lost when the file was saved;"
        " take the original, and save it in UTF-8."
    )
    return error("question-marks", message, number)
