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
from quizzes.formats.entries import Spot
from quizzes.formats.json_path import quoted
from quizzes.formats.office_rows import BREAK
from quizzes.formats.option_signs import KANA, sort_in
from quizzes.formats.table_columns import ASIDE, column_of, meaning
from quizzes.question import GAP, Form

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Mapping, Sequence

    from quizzes.problem import Problem

ANSWER_WORD = r"(?:(?:correct )?answer|(?:正确|正確|参考|參考|标准|標準)?答案|正解|正答|答え|解答)"
SIGN = rf"[A-Za-zＡ-Ｚａ-ｚ{KANA}①-⑥]"
TRUTH = "(?:[√×✓✗✔✘○◯〇✕✖对對错錯]|正确|错误|正確|錯誤)"
# With a colon or in brackets; or with a blank before the sign alone: 答え　イ
BEFORE_ANSWER = (
    rf"(?i:[【\[]{ANSWER_WORD}[】\]][ \t]*[:：]?|{ANSWER_WORD}(?:[ \t]*[:：]|(?=[ \t\u3000]+\W?{SIGN}\W?$)))"
    r"[ \t\u3000]*"
)
ANSWER = lazy_regex(rf"{BEFORE_ANSWER}(.*)")
NUMBER = lazy_regex(
    r"(?:[(（]?[QＱ問问]?[ ]?(?P<number>\d{1,3})(?:[.．](?!\d)|[、)）])|(?:[QＱ問问]|第)[ ]?(?P<counted>\d{1,3})"
    r"(?:[题題問问]|(?=[.．:：、 \t\u3000]))[.．:：、]?)[ \t\u3000]*(?=\S)"
)
_LABELLED = lazy_regex(
    r"(?:[【\[](?P<inside>[^】\]：:]{1,12})[】\]][ \t]*[:：]?|(?P<before>[^：:\s]{1,16})[ \t]*[:：])[ \t\u3000]*"
    r"(?P<text>.*)"
)
_HEADING = lazy_regex(
    r"(?:[(（]?[一二三四五六七八九十]{1,3}[)）]?[、.．]?|第[一二三四五六七八九十]{1,3}(?:部分|大[题題]|部|節|节)|[IVXⅠ-Ⅹ]{1,4}[.．、])"
    r"(?<=[)）、.．分题題部節节])[^。？?！!]{0,60}"
)
_LOOK = lazy_regex(r"^(?:#+ |\*\*)|\*\*$")
_TITLE = lazy_regex("[^。？?！!]{1,40}")
_INSIDE = lazy_regex(rf"[(（][ \t\u3000]*([A-FＡ-Ｆ{KANA}①-⑥])[ \t\u3000]*[)）]")
_JUDGED = lazy_regex(rf"[(（][ \t\u3000]*({TRUTH})[ \t\u3000]*[)）]$")
_MARK = r"[(（\[［【][ \t]*([^()（）\[\]［］【】]{1,12}?)[ \t]*[)）\]］】]"
_BEFORE = lazy_regex(rf"^({NUMBER.pattern})?{_MARK}[ \t\u3000]*")
_BEHIND = lazy_regex(rf"[ \t\u3000]*{_MARK}$")
_POINTS = lazy_regex(r"\d{1,2}(?:\.\d)?[ ]?[分点點]")
_LEAST_NUMBERED, _LONGEST_SORT, _MOST_MARKS, _LONGEST_MARK = 2, 12, 3, 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """The title at the top; the lines of questions by their numbers; what explains an answer; what was left out."""

    title: str | None
    lines: tuple[tuple[int, str], ...]
    explained: Mapping[int, tuple[str, Spot]]
    problems: tuple[Problem, ...]


def lines_of(text: str, *, is_of_document: bool = False) -> list[tuple[int, str]]:
    """Give the lines of a text by their numbers; those of a document may have breaks, and say what is bold."""
    numbered = enumerate(text.split("\n"), 1)
    if not is_of_document:
        return [(number, line.strip()) for number, line in numbered]
    return [(number, _LOOK.sub("", part.strip())) for number, line in numbered for part in line.split(BREAK)]


def read_paper(lines: Sequence[tuple[int, str]]) -> Paper:
    """Part what is asked from what is said of it."""
    explained: dict[int, tuple[str, Spot]] = {}
    left_out: dict[str, int] = {}
    kept: list[tuple[int, str]] = []
    title: str | None = None
    is_numbered = sum(NUMBER.match(line) is not None for _, line in lines) >= _LEAST_NUMBERED
    headings = _headings([line for _, line in lines]) if is_numbered else frozenset()
    answered, has_begun = 0, False
    for place, (number, line) in enumerate(lines):
        label, text = _said_of(line) if answered else (None, "")
        if label is not None and text and _means_explanation(label):
            explained.setdefault(answered, (text, Spot(line=number)))
        elif label is not None and column_of(label) in {ASIDE, "level", "tags"}:
            left_out.setdefault(label, number)
        elif place in headings and title is None and not has_begun and _is_title(line):
            title = line
        elif place in headings:
            left_out.setdefault(line, number)
        else:
            has_begun = has_begun or bool(line)
            kept.append((number, _without_marks(line)))
            answered = number if ANSWER.fullmatch(line) else answered * (not line)
    problems = (Spot(line=at).warning("line-left-out", _told(what)) for what, at in left_out.items())
    return Paper(
        title=title,
        lines=tuple(_with_answers(kept) if is_numbered else kept),
        explained=explained,
        problems=tuple(problems),
    )


def counts(prompts: Sequence[str]) -> list[re.Match[str]] | None:
    """Find the numbers that count all prompts, from 1 anew below a heading; None where they do not."""
    found = [number for prompt in prompts if (number := NUMBER.match(prompt)) is not None]
    numbers = [int(each["number"] or each["counted"]) for each in found]
    is_counting = len(found) == len(prompts) >= _LEAST_NUMBERED
    return found if is_counting and all(b in {a + 1, 1} for a, b in pairwise(numbers)) else None


def _said_of(line: str) -> tuple[str | None, str]:
    found = _LABELLED.fullmatch(line)
    return (None, "") if found is None else (found["inside"] or found["before"], found["text"])


def _means_explanation(label: str) -> bool:
    return (column_of(label) or "").startswith("explanation")


def _headings(lines: Sequence[str]) -> frozenset[int]:
    """Find the headings by their places: right before a question, and at the top whatever is short and no sentence."""
    first = next((i for i, line in enumerate(lines) if NUMBER.match(line)), 0)
    found, is_before_question = [], False
    for i in range(len(lines) - 1, -1, -1):
        line = lines[i]
        if not line:
            continue
        is_heading = _is_heading(line) or (i < first and _TITLE.fullmatch(line) is not None)
        if is_heading and is_before_question:
            found.append(i)
        is_before_question = NUMBER.match(line) is not None or (is_heading and is_before_question)
    return frozenset(found)


def _is_title(line: str) -> bool:
    """Tell whether what stands at the top is a title, and neither a heading nor where a name is to be written."""
    return not _is_heading(line) and not any(sign in line for sign in "：:_＿")


def _is_heading(line: str) -> bool:
    is_sort = len(line) <= _LONGEST_SORT and meaning("form", line) is not None
    return is_sort or _HEADING.fullmatch(line) is not None


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
    return meaning("form", word) == Form.CHOICE or _POINTS.fullmatch(word) is not None


def _with_answers(lines: Sequence[tuple[int, str]]) -> Iterator[tuple[int, str]]:
    """Write the answer that stands in brackets in what is asked, 他（ B ）老师, on a line of its own."""
    starts = [i for i, (_, line) in enumerate(lines) if NUMBER.match(line)]
    yield from lines[: starts[0] if starts else len(lines)]
    for start, end in pairwise([*starts, len(lines)]):
        yield from _with_answer(lines[start:end])


def _with_answer(block: Sequence[tuple[int, str]]) -> Sequence[tuple[int, str]]:
    signs = sort_in([line for _, line in block])
    first = next((i for i, (_, line) in enumerate(block) if i and signs.option.fullmatch(line)), 0)
    inside_of, asked_in = (_INSIDE, block[:first]) if first else (_JUDGED, block)
    found = [(i, inside) for i, (_, line) in enumerate(asked_in) for inside in inside_of.finditer(line)]
    if len(found) != 1 or any(ANSWER.fullmatch(line) for _, line in block):
        return block
    place, inside = found[0]
    number, line = block[place]
    before, after = line[: inside.start()].rstrip(), line[inside.end() :].lstrip()
    is_within = after.strip("。．.？?") and NUMBER.sub("", f"{before}{GAP}") != GAP
    asked = f"{before}{GAP if is_within else ''}{after if after.strip('。．.') else ''}"
    last = max(at for at, each in block if each)
    return [*block[:place], (number, asked), *block[place + 1 :], (last, f"ANSWER: {inside[1]}")]
