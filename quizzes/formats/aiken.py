"""
Question sets in Aiken, the simplest of formats: choices with one right option.

    What is asked
    A. an option
    B. another option
    ANSWER: B

Papers of teachers are much the same, and are read too: questions with numbers, options beside each other, （A） or ア．
before them, 答案：B or 正解：ア, and 解析： below it (`paper.py`); without options, 答案：北京 is typed.
"""

from __future__ import annotations

from bisect import bisect
from dataclasses import replace
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import script_of
from quizzes.formats import text_typed_in
from quizzes.formats.answer_inside import judgment_in
from quizzes.formats.answer_key import with_answers_below
from quizzes.formats.entries import MOST_PROBLEMS, Entry, Spot, refused, set_of
from quizzes.formats.json_path import quoted
from quizzes.formats.moodle_question import TRUE_FALSE
from quizzes.formats.moodle_text import gaps, kind_of
from quizzes.formats.option_signs import KANA, beside_each_other, place_of, sort_in
from quizzes.formats.paper import counts, lines_of, passages, read_paper
from quizzes.formats.paper_signs import ANSWER, NUMBER
from quizzes.formats.question_marks import decode_questions
from quizzes.formats.table_columns import meaning
from quizzes.formats.titles import language_of
from quizzes.formats.xlsx_package import ZIP
from quizzes.line_breaks import with_line_feeds
from quizzes.problem import any_error
from quizzes.question import Form, as_seen

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence
    from typing import Any

    from quizzes.formats.entries import SetReading, Upload
    from quizzes.formats.option_signs import Signs
    from quizzes.formats.paper import Paper
    from quizzes.problem import Problem

WHAT = "the questions"
_CHOSEN = lazy_regex(
    rf"[(（\[［【]?([A-Za-zＡ-Ｚａ-ｚ{KANA}①-⑥])"
    r"(?:[.)．）、\]］】][ \t\u3000]*(.*)|[ \t\u3000]+(?P<words>.*)|(?<=[①-⑥])(.*))?"
)
_SIGNS_BETWEEN = lazy_regex(r"[ \t\u3000,，、;；/／&＆和与與及+＋]+")


def read(upload: Upload) -> SetReading:
    """Read a file in Aiken, or a paper in a document; whatever is wrong is named by its line."""
    lines, problems = _lines_in(upload)
    if lines is None:
        return refused(problems)
    keyed = with_answers_below(lines)
    if keyed.problems:
        return refused([*problems, *keyed.problems])
    entries = []
    paper = read_paper(keyed.lines)
    problems += paper.problems
    for entry in _entries(paper, problems):
        entries.append(entry)
        if len(entries) > upload.limits.questions or len(problems) >= MOST_PROBLEMS:
            break
    return set_of(upload, _numbered(entries, paper.headings), problems, paper.title)


def _lines_in(upload: Upload) -> tuple[list[tuple[int, str]] | None, list[Problem]]:
    typed = text_typed_in(upload.data, upload.limits) if upload.data.startswith(ZIP) else None
    if typed is not None:
        return lines_of(typed.text, is_of_document=True), list(typed.problems)
    decoded = decode_questions(upload.data, upload.limits, WHAT)
    is_readable = decoded.text is not None and not any_error(decoded.problems)
    return lines_of(with_line_feeds(decoded.text or "")) if is_readable else None, list(decoded.problems)


def _numbered(entries: Sequence[Entry], headings: Sequence[int]) -> list[Entry]:
    """
    Take the numbers away that count the questions of a paper: 1. 2. 3.

    What stands above a number is the passage of that question, and of those after it up to the next passage or heading.
    """
    parted = passages([entry.content["prompt"] for entry in entries])
    numbers = counts([prompt for _, prompt in parted])
    if numbers is None:
        return list(entries)
    found, passage, heading = [], "", 0
    for entry, (above, prompt), number in zip(entries, parted, numbers, strict=True):
        last = bisect(headings, entry.spot.line or 0)
        passage = above or (passage if last == heading else "")
        heading = last
        more = {"passage": passage} if passage else {}
        content = {**entry.content, "prompt": prompt[number.end() :], **more}
        found.append(replace(entry, content=content))
    return found


def _entries(paper: Paper, problems: list[Problem]) -> Iterator[Entry]:
    item = _Item()
    for number, line, option in _lines(paper.lines):
        answer = ANSWER.fullmatch(line)
        if answer is not None:
            entry = item.closed(answer[1].strip(), number, problems)
            if entry is not None:
                yield _explained(entry, *paper.explained[number]) if number in paper.explained else entry
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


def _explained(entry: Entry, text: str, spot: Spot) -> Entry:
    language = "ja" if language_of(text) == "ja" else "en"
    content = {**entry.content, "explanation": {language: text}}
    return replace(entry, content=content, spots={**entry.spots, "explanation": spot})


def _lines(lines: Sequence[tuple[int, str]]) -> Iterator[tuple[int, str, re.Match[str] | None]]:
    """Give the lines by their numbers, each with the option that it is."""
    for block in _blocks(lines):
        signs = sort_in([each for _, each in block])
        yield from ((at, each, signs.option.fullmatch(each)) for at, each in _apart(block, signs))


def _blocks(lines: Sequence[tuple[int, str]]) -> Iterator[Sequence[tuple[int, str]]]:
    """Part the lines where options may have other signs: below an answer, and before a number, as one may lack it."""
    block: list[tuple[int, str]] = []
    for number, line in lines:
        if block and NUMBER.match(line):
            yield block
            block = []
        block.append((number, line))
        if ANSWER.fullmatch(line):
            yield block
            block = []
    yield block


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
        is_true = judgment_in(answer) if self.prompt and not self.options else None
        if is_true is not None:
            self._offer_truth()
            answer = "AB"[not is_true]
        elif self._asks_for_words(answer):
            return self._typed(answer, number, problems)
        fault = self._fault(answer)
        if fault is not None:
            problems.append(Spot(line=number).error(*fault))
        if fault is not None or self._is_wrong:
            return None
        right = self.options[self._place(answer) or 0]
        return self._entry(Form.CHOICE, right, number, {"options": self.options})

    def _asks_for_words(self, answer: str) -> bool:
        """
        Tell whether what is asked, right above the answer, has a number and no options, and words answer it.

        A 班的王老师 are words; A. 王老师 is an option, and the options are missing.
        """
        is_alone = bool(self.prompt) and not self.options and NUMBER.match(self.prompt[-1]) is not None
        chosen = _CHOSEN.fullmatch(answer)
        return is_alone and bool(answer) and (chosen is None or bool(chosen["words"]))

    def _typed(self, answer: str, number: int, problems: list[Problem]) -> Entry | None:
        if meaning("omitted", answer) is None:
            return self._entry(Form.TYPED, answer.rstrip("。"), number, {})
        message = f"the answer {quoted(answer)} says that there is none; the question was left out"
        problems.append(Spot(line=number).warning("answer-omitted", message))
        return None

    def _entry(self, form: Form, right: str, number: int, more: dict[str, Any]) -> Entry:
        prompt = gaps("\n".join(self.prompt))
        content = {"kind": kind_of(prompt).value, "form": form.value, "prompt": prompt, **more, "answer": [right]}
        spots = {f"options[{i}]": Spot(line=line) for i, line in enumerate(self._lines)}
        return Entry(content=content, spot=Spot(line=self.line), spots={**spots, "answer": Spot(line=number)})

    def _offer_truth(self) -> None:
        """Take what states something, and has no options, for true or false."""
        self.options = list(TRUE_FALSE[script_of("".join(self.prompt))])
        self._lines = [self.line] * len(self.options)

    def _fault(self, answer: str) -> tuple[str, str] | None:
        if not self.prompt or not self.options:
            return "no-question", "this line ends no question; write what is asked and its options before it"
        letters = ", ".join(map(_letter, range(len(self.options))))
        place = self._place(answer)
        several = ", ".join(map(_letter, self._places(answer)))
        if place is None and "," in several:
            return (
                "wrong-answer",
                f"the options {several} are given as right, and a choice has one right option; keep one",
            )
        if place is None:
            return "wrong-answer", f"{quoted(answer)} is not the letter of one option; write one of {letters}"
        if place >= len(self.options):
            return "wrong-answer", f"there is no option {_letter(place)}; write one of {letters}"
        return None

    def _place(self, answer: str) -> int | None:
        """Tell which option is named by its letter, by its letter and its text, or by its text."""
        found = _CHOSEN.fullmatch(answer)
        place = None if found is None else place_of(found[1])
        text = "" if found is None else gaps(next(filter(None, found.groups()[1:]), ""))
        if place is not None and text in ("", *self.options[place : place + 1]):
            return place
        return next((i for i, option in enumerate(self.options) if as_seen(option) == as_seen(answer)), None)

    def _places(self, answer: str) -> Sequence[int]:
        """Give the options that nothing but letters names, each once: AB, or A, C."""
        places = [place_of(sign) for sign in _SIGNS_BETWEEN.sub("", answer)]
        are_known = all(place is not None and place < len(self.options) for place in places)
        return sorted({place for place in places if place is not None}) if are_known else ()


def _letter(place: int) -> str:
    return chr(ord("A") + place)
