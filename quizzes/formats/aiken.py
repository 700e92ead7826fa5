"""
Question sets in Aiken, the simplest of formats: choices with one right option.

    What is asked
    A. an option
    B. another option
    ANSWER: B

Papers of teachers are much the same, and are read too: questions with numbers, options beside each other, （A） or ア．
before them, 答案：B or 正解：ア, and 解析： below it.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.decoding import decode
from quizzes.formats.entries import MOST_PROBLEMS, Entry, Spot, refused, set_of
from quizzes.formats.json_path import quoted
from quizzes.formats.moodle_text import gaps, kind_of
from quizzes.formats.option_signs import KANA, beside_each_other, place_of, sort_in
from quizzes.formats.titles import language_of
from quizzes.line_breaks import with_line_feeds
from quizzes.problem import any_error
from quizzes.question import Form

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence
    from typing import Any

    from quizzes.formats.entries import SetReading, Upload
    from quizzes.formats.option_signs import Signs
    from quizzes.problem import Problem

WHAT = "the questions"
_LEAST_NUMBERED = 2
ANSWER_WORD = r"(?:(?:correct )?answer|(?:正确|正確|参考|參考|标准|標準)?答案|正解|正答|答え|解答)"
ANSWER = lazy_regex(
    rf"(?:[【\[]{ANSWER_WORD}[】\]][ \t]*[:：]?|{ANSWER_WORD}[ \t]*[:：])[ \t\u3000]*(.*)", re.IGNORECASE
)
_EXPLANATION = lazy_regex(
    r"(?P<o>[【\[])?(?:解析|解説|解释|解釋|explanation)(?(o)[】\]][ \t]*[:：]?|[ \t]*[:：])[ \t\u3000]*(?P<text>.+)",
    re.IGNORECASE,
)
_NUMBER = lazy_regex(r"(?P<number>\d{1,3})(?:[.．](?!\d)|[、)）])[ \t\u3000]*(?=\S)")
_CHOSEN = lazy_regex(
    rf"[(（\[［【]?([A-Za-zＡ-Ｚａ-ｚ{KANA}①-⑥])(?:[.)．）、\]］】][ \t\u3000]*(.*)|[ \t\u3000]+(.*)|(?<=[①-⑥])(.*))?"
)


def read(upload: Upload) -> SetReading:
    """Read a file in Aiken; whatever is wrong is named by its line."""
    decoded = decode(upload.data, upload.limits, what=WHAT)
    if decoded.text is None or any_error(decoded.problems):
        return refused(decoded.problems)
    problems = list(decoded.problems)
    entries = []
    for entry in _entries(with_line_feeds(decoded.text), problems):
        entries.append(entry)
        if len(entries) > upload.limits.questions or len(problems) >= MOST_PROBLEMS:
            break
    return set_of(upload, _without_numbers(entries), problems, None)


def _without_numbers(entries: Sequence[Entry]) -> list[Entry]:
    """Take the numbers away that count the questions of a paper: 1. 2. 3."""
    numbers = [_NUMBER.match(entry.content["prompt"]) for entry in entries]
    counted = [int(found["number"]) for found in numbers if found is not None]
    if len(counted) < max(_LEAST_NUMBERED, len(entries)) or any(b != a + 1 for a, b in pairwise(counted)):
        return list(entries)
    return [
        replace(entry, content={**entry.content, "prompt": entry.content["prompt"][found.end() :]})
        for entry, found in zip(entries, numbers, strict=True)
        if found is not None
    ]


def _entries(text: str, problems: list[Problem]) -> Iterator[Entry]:
    lines = [line.strip() for line in text.split("\n")]
    explained = _explanations(lines)
    item = _Item()
    for number, line, option in _lines(lines, {spot.line for _, spot in explained.values()}):
        answer = ANSWER.fullmatch(line)
        if answer is not None:
            entry = item.closed(answer[1].strip(), number, problems)
            if entry is not None:
                yield _explained(entry, *explained[number]) if number in explained else entry
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


def _explanations(lines: Sequence[str]) -> dict[int, tuple[str, Spot]]:
    """Find what explains an answer right below it: the text and its place, by the number of the answer's line."""
    found: dict[int, tuple[str, Spot]] = {}
    answered = 0
    for number, line in enumerate(lines, 1):
        text = _EXPLANATION.fullmatch(line)
        if answered and text is not None:
            found[answered] = text["text"], Spot(line=number)
        if line:
            answered = number if ANSWER.fullmatch(line) else 0
    return found


def _explained(entry: Entry, text: str, spot: Spot) -> Entry:
    language = "ja" if language_of(text) == "ja" else "en"
    content = {**entry.content, "explanation": {language: text}}
    return replace(entry, content=content, spots={**entry.spots, "explanation": spot})


def _lines(lines: Sequence[str], passed: Collection[int | None]) -> Iterator[tuple[int, str, re.Match[str] | None]]:
    """Give the lines by their numbers, but for some, each with the option that it is."""
    block: list[tuple[int, str]] = []
    for number, line in enumerate(lines, 1):
        if number not in passed:
            block.append((number, line))
        if ANSWER.fullmatch(line) or number == len(lines):
            signs = sort_in([each for _, each in block])
            yield from ((place, each, signs.option.fullmatch(each)) for place, each in _apart(block, signs))
            block = []


def _apart(block: Sequence[tuple[int, str]], signs: Signs) -> list[tuple[int, str]]:
    """Write the options that a paper has beside each other on lines of their own."""
    options = [found for _, each in block if (found := signs.option.fullmatch(each)) is not None]
    if any(place_of(found[1]) == 1 for found in options):
        return list(block)
    return [(place, part) for place, each in block for part in beside_each_other(each, signs)]


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
        letter, expected = _letter(place_of(found[1]) or 0), _letter(len(self.options))
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
        letters = ", ".join(map(_letter, range(len(self.options))))
        place = self._place(answer)
        if place is None:
            return "wrong-answer", f"{quoted(answer)} is not the letter of one option; write one of {letters}"
        if place >= len(self.options):
            return "wrong-answer", f"there is no option {_letter(place)}; write one of {letters}"
        return None

    def _place(self, answer: str) -> int | None:
        """Tell which option is named by its letter, or by its letter and its text."""
        found = _CHOSEN.fullmatch(answer)
        place = None if found is None else place_of(found[1])
        if found is None or place is None:
            return None
        text = gaps(found[2] or found[3] or found[4] or "")
        return place if text in ("", *self.options[place : place + 1]) else None


def _letter(place: int) -> str:
    return chr(ord("A") + place)
