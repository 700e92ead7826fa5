r"""
Question sets in GIFT, Moodle's format of plain text, as Moodle documents and reads it.

    // a comment; Moodle's own fields stand in it: [id:q1] [tag:kind:cloze]
    $CATEGORY: A title

    ::name::[plain]question text {
        =right option#feedback
        ~wrong option#feedback
        ~%50%option with a part of the credit
        ####general feedback
    }

A backslash stands before each of `~ = # { } :` that means itself, `\\` is a backslash, `\n` a new line; an empty line
ends a question. Whatever is no question of ours is left out with a word about its line.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from quizzes.formats.entries import MOST_PROBLEMS, Spot, refused, set_of
from quizzes.formats.gift_answers import answers_of, qtype_of
from quizzes.formats.gift_text import asked, cut, find, plain
from quizzes.formats.moodle_question import MoodleQuestion, entry_of
from quizzes.formats.moodle_text import has_picture, last_category
from quizzes.formats.question_marks import decode_questions
from quizzes.line_breaks import with_line_feeds
from quizzes.problem import any_error
from quizzes.question import GAP

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.formats.entries import Entry, SetReading, Upload
    from quizzes.problem import Problem

WHAT = "the questions"
_CATEGORY = re.compile(r"\s*\$CATEGORY:(.*)")
_ID = re.compile(r"\[id:((?:\\.|[^\]\\])+)\]")
_TAG = re.compile(r"\[tag:((?:\\.|[^\]\\])+)\]")
_IN_WIDE = re.compile("｛[^｛｝]*[=＝~～][^｛｝]*｝")
_WIDE_BRACES = "the braces ｛ ｝ are full-width; write { and } around the answers, = and ~ before them"


class _Block(NamedTuple):
    """The lines of a question, comments blanked, where each of them ends, and the line where they begin."""

    text: str
    ends: Sequence[int]
    line: int
    comments: str

    def spot(self, position: int) -> Spot:
        return Spot(line=self.line + bisect_left(self.ends, position))


def read(upload: Upload) -> SetReading:
    """Read a file in GIFT; what is wrong, or is left out, is named by its line."""
    decoded = decode_questions(upload.data, upload.limits, WHAT)
    if decoded.text is None or any_error(decoded.problems):
        return refused(decoded.problems)
    problems = list(decoded.problems)
    entries: list[Entry] = []
    categories: dict[str, None] = {}
    for block in _blocks(with_line_feeds(decoded.text), categories):
        question = _question(block, problems)
        entry = None if question is None else entry_of(question, problems)
        entries += [] if entry is None else [entry]
        if len(entries) > upload.limits.questions or len(problems) >= MOST_PROBLEMS:
            break
    title = next(iter(categories)) if len(categories) == 1 else None
    return set_of(upload, entries, problems, title)


def _blocks(text: str, categories: dict[str, None]) -> Iterator[_Block]:
    """Part a file at its empty lines, and note the categories."""
    lines: list[str] = []
    comments: list[str] = []
    start = 1
    for number, line in enumerate([*text.split("\n"), ""], 1):
        category = _CATEGORY.fullmatch(line)
        if category is not None:
            categories[last_category(category[1])] = None
        if line.strip() and category is None:
            start = start if lines else number
            is_comment = line.lstrip().startswith("//")
            comments += [line] if is_comment else []
            lines.append("" if is_comment else line)
        else:
            if any(lines):
                ends = [*accumulate(lines, lambda end, line: end + 1 + len(line), initial=-1)][1:]
                yield _Block("\n".join(lines), ends, start, " ".join(comments))
            if any(lines) or not category:
                comments = []
            lines = []


def _question(block: _Block, problems: list[Problem]) -> MoodleQuestion | None:
    """Read a question; one that breaks the rules of GIFT is an error."""
    text, at = block.text, _behind_name(block.text)
    begin, end = find(text, "{", at), find(text, "}", at)
    fault = _fault_of_braces(text, begin, end)
    if fault is not None:
        problems.append(block.spot(max(begin, end, 0)).error("braces", fault))
        return None
    body, text_format = asked(_asked(text, at, begin, end))
    inside = text[begin + 1 : end] if begin >= 0 else None
    answers, feedback = ("", "") if inside is None else cut(inside, "####")
    qtype = "description" if inside is None else qtype_of(answers)
    offset = begin + 1
    found = answers_of(
        qtype, answers, lambda position: block.spot(offset + position), lambda each: plain(each, text_format)
    )
    if isinstance(found, str):
        problems.append(block.spot(offset).error("answers", found))
        return None
    id_ = _ID.search(block.comments)
    return MoodleQuestion(
        qtype=qtype,
        text=body,
        has_media=has_picture(text),
        answers=found,
        feedback=plain(feedback, text_format),
        spot=block.spot(_first_letter(text, at)),
        id=None if id_ is None else _of_comment(id_[1]),
        tags=[_of_comment(tag) for tag in _TAG.findall(block.comments)],
    )


def _behind_name(text: str) -> int:
    """Give where a question begins, behind the name that it may have: ::name:: question."""
    begins = _first_letter(text, 0)
    if not text.startswith("::", begins):
        return 0
    ends = text.find("::", begins + 2)
    return ends + 2 if ends >= 0 else begins


def _first_letter(text: str, at: int) -> int:
    return len(text) - len(text[at:].lstrip())


def _fault_of_braces(text: str, begin: int, end: int) -> str | None:
    if begin < 0 and end < 0:
        return _WIDE_BRACES if _IN_WIDE.search(text) else None
    if begin < 0 or (0 <= end < begin):
        return "a brace } closes what no { opens; write \\} for a brace that means itself"
    if end < 0:
        return "the answers open with { and do not close; end them with }, before the empty line"
    if find(text, "{", begin + 1) >= 0:
        return "a second { stands in one question; leave an empty line between questions, and write \\{ for a brace"
    return None


def _asked(text: str, at: int, begin: int, end: int) -> str:
    """Give the text of the question, with a gap where the answers stand within it."""
    if begin < 0:
        return text[at:]
    after = text[end + 1 :].strip()
    return f"{text[at:begin]}{GAP}{after}" if after else text[at:begin]


def _of_comment(text: str) -> str:
    return re.sub(r"\\(.)", r"\1", text).strip()
