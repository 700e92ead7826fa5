"""
Question sets in Aiken, the simplest of formats: choices with one right option.

    What is asked
    A. an option
    B. another option
    ANSWER: B
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from quizzes.decoding import decode
from quizzes.formats.entries import MOST_PROBLEMS, Entry, Spot, refused, set_of
from quizzes.formats.json_path import quoted
from quizzes.formats.moodle_text import gaps, kind_of
from quizzes.problem import Severity
from quizzes.question import Form

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from quizzes.formats.entries import SetReading, Upload
    from quizzes.problem import Problem

WHAT = "the questions"
# Behind a letter and a point without a blank something other than Latin letters follows: U.S. is no option.
_BEHIND_LETTER = r"(?:\)|\.(?=[ \t\u3000]|[^\x00-\x7f]|$)|[．）、])[ \t\u3000]*(.*)"
OPTION = re.compile(rf"([A-ZＡ-Ｚ]){_BEHIND_LETTER}")
_SMALL_OPTION = re.compile(rf"([a-zａ-ｚ]){_BEHIND_LETTER}")
ANSWER = re.compile(r"ANSWER[ \t]*[:：][ \t]*(.*)", re.IGNORECASE)
_LETTER = re.compile(r"([A-Za-zＡ-Ｚａ-ｚ])(?:[.)．）、][ \t\u3000]*(.*)|[ \t\u3000]+(.*))?")


def read(upload: Upload) -> SetReading:
    """Read a file in Aiken; whatever is wrong is named by its line."""
    decoded = decode(upload.data, upload.limits, what=WHAT)
    if decoded.text is None or any(problem.severity is Severity.ERROR for problem in decoded.problems):
        return refused(decoded.problems)
    problems = list(decoded.problems)
    entries = []
    for entry in _entries(decoded.text.replace("\r\n", "\n").replace("\r", "\n"), problems):
        entries.append(entry)
        if len(entries) > upload.limits.questions or len(problems) >= MOST_PROBLEMS:
            break
    return set_of(upload, entries, problems, None)


def _entries(text: str, problems: list[Problem]) -> Iterator[Entry]:
    item = _Item()
    for number, line, option in _lines(text):
        answer = ANSWER.fullmatch(line)
        if answer is not None:
            entry = item.closed(answer[1].strip(), number, problems)
            if entry is not None:
                yield entry
            item = _Item()
        elif option is not None:
            item.take_option(option, number, problems)
        elif line and item.options:
            problems.append(
                Spot(line=number).error(
                    "no-answer-line",
                    "the question above has no line such as ANSWER: B; write one, and each option on a single line",
                )
            )
            item = _Item()
            item.take_text(line, number)
        elif line:
            item.take_text(line, number)
    if item.line:
        problems.append(Spot(line=item.line).error("no-answer-line", "this has no line such as ANSWER: B; write one"))


def _lines(text: str) -> Iterator[tuple[int, str, re.Match[str] | None]]:
    """Give the lines by their numbers, each with the option that it is; small letters are taken where no others are."""
    block: list[tuple[int, str]] = []
    lines = [line.strip() for line in text.split("\n")]
    for number, line in enumerate(lines, 1):
        block.append((number, line))
        if ANSWER.fullmatch(line) or number == len(lines):
            letters = OPTION if any(OPTION.fullmatch(each) for _, each in block) else _SMALL_OPTION
            yield from ((place, each, letters.fullmatch(each)) for place, each in block)
            block = []


class _Item:
    """A question while its lines are read."""

    def __init__(self) -> None:
        self.line = 0
        self.prompt: list[str] = []
        self.options: list[str] = []
        self._lines: list[int] = []
        self._is_wrong = False

    def take_text(self, line: str, number: int) -> None:
        self.line = self.line or number
        self.prompt.append(line)

    def take_option(self, found: re.Match[str], number: int, problems: list[Problem]) -> None:
        self.line = self.line or number
        letter = _folded(found[1])
        expected = chr(ord("A") + len(self.options))
        if letter != expected:
            message = f"the option {letter} stands where {expected} should be; letter the options A, B, C"
            problems.append(Spot(line=number).error("wrong-letter", message))
            self._is_wrong = True
        self.options.append(gaps(found[2]).strip())
        self._lines.append(number)

    def closed(self, answer: str, number: int, problems: list[Problem]) -> Entry | None:
        fault = self._fault(answer)
        if fault is not None:
            problems.append(Spot(line=number).error(*fault))
        if fault is not None or self._is_wrong:
            return None
        prompt = gaps("\n".join(self.prompt))
        content: dict[str, Any] = {
            "kind": kind_of(prompt).value,
            "form": Form.CHOICE.value,
            "prompt": prompt,
            "options": self.options,
            "answer": [self.options[self._place(answer) or 0]],
        }
        spots = {f"options[{i}]": Spot(line=line) for i, line in enumerate(self._lines)}
        return Entry(content=content, spot=Spot(line=self.line), spots={**spots, "answer": Spot(line=number)})

    def _fault(self, answer: str) -> tuple[str, str] | None:
        if not self.prompt or not self.options:
            return "no-question", "this line ends no question; write what is asked and its options before it"
        letters = ", ".join(chr(ord("A") + i) for i in range(len(self.options)))
        place = self._place(answer)
        if place is None:
            return "wrong-answer", f"{quoted(answer)} is not the letter of one option; write one of {letters}"
        if place >= len(self.options):
            return "wrong-answer", f"there is no option {chr(ord('A') + place)}; write one of {letters}"
        return None

    def _place(self, answer: str) -> int | None:
        """Tell which option is named by its letter, or by its letter and its text."""
        found = _LETTER.fullmatch(answer)
        if found is None:
            return None
        place = ord(_folded(found[1])) - ord("A")
        text = gaps(found[2] or found[3] or "")
        return place if text in ("", *self.options[place : place + 1]) else None


def _folded(letter: str) -> str:
    return unicodedata.normalize("NFKC", letter).upper()
