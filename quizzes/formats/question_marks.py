"""
Did a program put question marks in the place of what it could not write?

Excel does so with Chinese where it saves a table as CSV on a system of another language, and an editor that saves a
text as ANSI. What was lost is in the original alone.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from quizzes.decoding import Decoded, decode
from quizzes.findings import error, shown
from quizzes.line_breaks import with_line_feeds

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizzes.formats.entries import Entry
    from quizzes.limits import Limits
    from quizzes.problem import Problem

_CURE = "take the original, and save it in UTF-8 (in Excel as CSV UTF-8, or as XLSX)"
# Behind a word or a stop they are the writer's own, as in What??
_A_WORD = re.compile(r"(?<![\w?!.,])\?{2,}|\?{2,}(?=\w)")

_HANZI = "\u3400-\u9fff"
# At the head of a clause no writer has one. Within it 谁来?我来。 is two sentences, and 一九五?年 a year nobody knows.
_HEAD = rf"(?<![^\s,，。、；;：:|={{~“「『\"（(])\?++(?=[{_HANZI}\u3041-\u30fa])"
_ENDS = "吗嗎呢吧么麼啊谁誰儿兒里裡少何〇零一二三四五六七八九十"
_WITHIN = re.compile(rf"{_HEAD}|(?<=[{_HANZI}])(?<![{_ENDS}])\?++(?=[{_HANZI}])")
_LACKING = re.compile(rf"{_WITHIN.pattern}|(?<=[,;|\t])\?++(?=[,;|\t\r]|$)", re.MULTILINE)
_LEAST_IN_BIG5 = 2  # which has the hanzi of Taiwan: one alone may be the writer's own, 買幾個?三個。
_AROUND = 6  # characters on either side that show the place


def decode_questions(data: bytes, limits: Limits, what: str) -> Decoded:
    """Decode a file of questions; one in an encoding that lacks hanzi is refused where some were lost in it."""
    decoded = decode(data, limits, what=what)
    text = decoded.text
    if text is None or decoded.encoding.startswith(("utf", "gb")):
        return decoded
    least = _LEAST_IN_BIG5 if decoded.encoding.startswith("big5") else 1
    marks = list(islice(_LACKING.finditer(text), least))
    if len(marks) < least:
        return decoded
    found = marks[0]
    before = with_line_feeds(text[: found.start()]).split("\n")
    message = (
        f"Question marks stand where hanzi were, as in {shown(_place(text, found))}: they were lost when the file was"
        f" saved; {_CURE}."
    )
    return Decoded(
        text=None,
        encoding=decoded.encoding,
        problems=(*decoded.problems, error("question-marks", message, len(before))),
    )


def _place(text: str, found: re.Match[str]) -> str:
    return text[max(0, found.start() - _AROUND) : found.end() + _AROUND]


def is_lost(text: str) -> bool:
    """Tell whether question marks are all that is left of a text."""
    return "??" in text and text.isascii() and not any(character.isalnum() for character in text)


def problems_of_marks(entry: Entry) -> Iterator[Problem]:
    """Find a text that is question marks alone, which is an error, or one in which they stand for a word."""
    texts = list(_texts(entry))
    for name, part, text in texts:
        if is_lost(text):
            message = f"where only question marks stand, characters were lost when the file was saved; {_CURE}"
            yield entry.spot_of(name, part).error("question-marks", message)
            return
    for name, part, text in texts:
        if text.isascii() and _A_WORD.search(text):
            message = f"question marks stand here where a word may have been lost when the file was saved; {_CURE}"
            yield entry.spot_of(name, part).warning("question-marks", message)
            return
        if "?" in text and (found := _WITHIN.search(text)) is not None:
            message = (
                f"a question mark stands within {shown(_place(text, found))}, perhaps for a character that was lost"
                " when the file was saved; look at the line, and save the original in UTF-8"
            )
            yield entry.spot_of(name, part).warning("character-perhaps-lost", message)
            return


def _texts(entry: Entry) -> Iterator[tuple[str, str | None, str]]:
    """Give the texts of a question that all depends on, each with the names of its place."""
    content = entry.content
    for name in ("prompt", "options", "answer"):
        value = content.get(name)
        if isinstance(value, str):
            yield name, None, value
        elif isinstance(value, list):
            yield from ((name, str(i), text) for i, text in enumerate(value) if isinstance(text, str))
