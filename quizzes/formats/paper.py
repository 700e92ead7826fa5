"""
What stands in a paper of a teacher beside questions, options and answers, and where may the answer stand?

    一、选择题（每题2分）                  a heading
    1.（单选题）他＿＿老师。（ B ）（2分）    number, sort, answer and points
    A. 在   B. 是
    答案：B
    难易度：易                             what is said of the question
    答案解析：“是”表示判断。                  what explains the answer
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.formats.answer_inside import Asked, answered_above, with_answers_apart
from quizzes.formats.entries import Spot
from quizzes.formats.json_path import quoted
from quizzes.formats.office_rows import BREAK
from quizzes.formats.option_forms import with_plain_options
from quizzes.formats.paper_headings import headings_in, is_title
from quizzes.formats.paper_markup import with_numbers_beside, without_markup
from quizzes.formats.paper_signs import ANSWER, BEFORE_ANSWER, NUMBER, SIGN
from quizzes.formats.table_columns import ASIDE, column_of, meaning
from quizzes.question import Form

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping, Sequence

    from quizzes.problem import Problem

_ANSWERED = lazy_regex(
    rf"(?P<answer>{BEFORE_ANSWER}[(（]?{SIGN}[)）]?)(?:[。．；;，,][ \t\u3000]*|[ \t\u3000]+(?=\S))(?P<rest>.*)"
)
_LABELLED = lazy_regex(
    r"(?:[【\[](?P<inside>[^】\]：:]{1,12})[】\]][ \t]*[:：]?|(?P<before>[^：:\s]{1,16})[ \t]*[:：])[ \t\u3000]*"
    r"(?P<text>.*)"
)
_MARK = r"[(（\[［【][ \t]*([^()（）\[\]［］【】]{1,12}?)[ \t]*[)）\]］】]"
_BEFORE = lazy_regex(rf"^({NUMBER.pattern})?{_MARK}[ \t\u3000]*")
_BEHIND = lazy_regex(rf"[ \t\u3000]*{_MARK}(?:[ \t]*\*)?$")  # with a star where an answer is required
_POINTS = lazy_regex(r"\d{1,2}(?:\.\d)?[ ]?[分点點]|(?:分值|分數|分数|配点)[:：]?[ ]?\d{1,2}(?:\.\d)?")
_NOTES = frozenset({ASIDE, "level", "tags"})
_LEAST_NUMBERED, _MOST_MARKS, _LONGEST_MARK = 2, 3, 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """
    The lines of questions by their numbers, with what explains the answer on a line, and what was left out.

    Beneath each of the lines `headings` something new begins; a title at the top is that of all.
    """

    title: str | None
    headings: tuple[int, ...]
    lines: tuple[tuple[int, str], ...]
    explained: Mapping[int, tuple[str, Spot]]
    problems: tuple[Problem, ...]


def lines_of(text: str, *, is_of_document: bool = False) -> list[tuple[int, str]]:
    """Give the lines of a text by their numbers, without markup; those of a document may have breaks."""
    numbered = enumerate(text.split("\n"), 1)
    parts = ((number, part) for number, line in numbered for part in (line.split(BREAK) if is_of_document else [line]))
    return list(with_numbers_beside(with_plain_options(without_markup(parts))))


def read_paper(lines: Sequence[tuple[int, str]]) -> Paper:
    """Part what is asked from what is said of it."""
    is_numbered = sum(NUMBER.match(line) is not None for _, line in lines) >= _LEAST_NUMBERED
    places = headings_in([line for _, line in lines], _tells_of_answer) if is_numbered else frozenset()
    headings = tuple(number for place, (number, _) in enumerate(lines) if place in places)
    sorting = _Sorting(is_numbered=is_numbered)
    for place, (number, line) in enumerate(lines):
        below = "" if place + 1 == len(lines) or place + 1 in places else lines[place + 1][1]
        sorting.take(number, line, below, is_heading=place in places)
    asked = with_answers_apart(sorting.kept) if is_numbered else Asked(lines=sorting.kept)
    left_out = (Spot(line=at).warning("line-left-out", _told(what)) for what, at in sorting.left_out.items())
    return Paper(
        title=sorting.title,
        headings=headings,
        lines=tuple(asked.lines),
        explained={answer: ("\n".join(said), spot) for answer, (said, spot) in sorting.explained.items()},
        problems=(*left_out, *asked.problems),
    )


class _Sorting:
    """The lines of a paper so far, each where it belongs."""

    def __init__(self, *, is_numbered: bool) -> None:
        self.title: str | None = None
        self.kept: list[tuple[int, str]] = []
        self.explained: dict[int, tuple[list[str], Spot]] = {}
        self.left_out: dict[str, int] = {}
        self._is_numbered = is_numbered
        self._has_begun = False
        self._answered = self._explaining = 0  # the line of the answer that is right above, or is being explained

    def take(self, number: int, line: str, below: str, *, is_heading: bool) -> None:
        """Take the next line; `below` is the one after it, unless that is a heading."""
        if self._is_numbered and not self._answered and _tells_of_answer(line):
            self._answered = answered_above(self.kept)
        if self._explains(number, line, is_heading=is_heading):
            return
        label, _ = _said_of(line) if self._answered else (None, "")
        if label is not None and column_of(label) in _NOTES and _is_apart(below):
            self.left_out.setdefault(label, number)
        elif is_heading and self.title is None and not self._has_begun and is_title(line):
            self.title = line
        elif is_heading:
            self.left_out.setdefault(line, number)
        else:
            self._keep(number, line)

    def _explains(self, number: int, line: str, *, is_heading: bool) -> bool:
        """Take a line that explains the answer above it, or goes on to do so; with a blank line between it does not."""
        label, text = _said_of(line) if self._answered else (None, "")
        if label is not None and text and _means_explanation(label):
            self.explained.setdefault(self._answered, ([text], Spot(line=number)))
            self._explaining = self._answered
            return True
        goes_on = self._is_numbered and line and label is None and not is_heading and not NUMBER.match(line)
        if self._explaining and goes_on:
            self.explained[self._explaining][0].append(line)
            return True
        self._explaining = 0
        return False

    def _keep(self, number: int, line: str) -> None:
        answer, explanation = _without_explanation(line)
        if explanation:
            self.explained[number] = ([explanation], Spot(line=number))
        self._has_begun = self._has_begun or bool(line)
        self.kept.append((number, _without_marks(answer)))
        self._answered = number if ANSWER.fullmatch(answer) else self._answered * (not line)


def counts(prompts: Sequence[str]) -> list[re.Match[str]] | None:
    """Find the numbers that count all prompts, from 1 anew below a heading; None where they do not."""
    found = [number for prompt in prompts if (number := NUMBER.match(prompt)) is not None]
    numbers = [int(each["number"] or each["counted"]) for each in found]
    is_counting = len(found) == len(prompts) >= _LEAST_NUMBERED
    return found if is_counting and all(b in {a + 1, 1} for a, b in pairwise(numbers)) else None


def passages(prompts: Sequence[str]) -> list[tuple[str, str]]:
    """Part what stands above the number of a question from what is asked."""
    parted = []
    for prompt in prompts:
        lines = prompt.split("\n")
        at = next((i for i, line in enumerate(lines) if NUMBER.match(line)), 0)
        parted.append(("\n".join(lines[:at]), "\n".join(lines[at:])))
    return parted


def _without_explanation(line: str) -> tuple[str, str]:
    """Part the explanation, and a full stop, from the answer on the same line: 答案：B。解析：……"""
    found = _ANSWERED.fullmatch(line)
    if found is None:
        return line, ""
    label, text = _said_of(found["rest"])
    is_explained = label is not None and _means_explanation(label)
    return (found["answer"], text) if is_explained or not found["rest"] else (line, "")


def _said_of(line: str) -> tuple[str | None, str]:
    found = _LABELLED.fullmatch(line)
    return (None, "") if found is None else (found["inside"] or found["before"], found["text"])


def _is_apart(line: str) -> bool:
    """Tell whether a line says nothing more of what stands above it: 时间：三点 may be asked about in the next one."""
    return not line or _tells_of_answer(line) or NUMBER.match(line) is not None


def _tells_of_answer(line: str) -> bool:
    """Tell whether a line is one of those that stand below an answer."""
    label, _ = _said_of(line)
    return label is not None and (column_of(label) in _NOTES or _means_explanation(label))


def _means_explanation(label: str) -> bool:
    return (column_of(label) or "").startswith("explanation")


def _told(what: str) -> str:
    return f"{quoted(what)} says nothing that a question has here; this line, and others of its sort, were left out"


def _without_marks(line: str) -> str:
    """Take away what a paper says of a question's sort and points: (单选题), [单选题], （2分）."""
    before = _BEFORE.match(line)
    if before is not None and _is_of_sort(before[before.re.groups]):
        line = f"{before[1] or ''}{line[before.end() :]}"
    for _ in range(_MOST_MARKS):
        behind = _BEHIND.search(line, max(0, len(line) - _LONGEST_MARK))
        if behind is None or not _is_of_sort(behind[1]):
            return line
        line = line[: behind.start()]
    return line


def _is_of_sort(word: str) -> bool:
    return meaning("form", word) in {Form.CHOICE, Form.TYPED} or _POINTS.fullmatch(word) is not None
