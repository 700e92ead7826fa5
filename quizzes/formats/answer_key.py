"""
Which answer does a paper give each question whose answers all stand at its end?

    答案：1.B 2.C 3.√        答案 1-5 BCADB        参考答案
    答案：BCADB              题号 1 2 3 4 5        一、1. B  解析：……
    1-5 BCADB               答案 B C A D B            2. C

    答案：1. 学生  2. B. 上海  3. A 班的王老师

They are written below their questions, each on a line of its own, where every question has just one; else it is told
which has none, or several.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.formats.answer_rows import with_rows_counted
from quizzes.formats.entries import Spot
from quizzes.formats.option_signs import sort_in
from quizzes.formats.paper_headings import is_heading
from quizzes.formats.paper_signs import ANSWER, ANSWER_WORD, COUNTING, KEY, NUMBER

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.problem import Problem

_HEAD = lazy_regex(
    rf"(?:#+ |\*\*)?[【\[(（]?(?:{ANSWER_WORD}(?:s|[ ]keys?|表|一覧|[与與及和]?解析)?|keys?)[】\])）]?"
    r"[ \t\u3000]*[:：]?(?:\*\*)?[ \t\u3000]*(?P<rest>.*)",
    re.IGNORECASE,
)
_BETWEEN = lazy_regex(
    r"^[ \t\u3000,，;；、。.|｜]*(?:[一二三四五六七八九十]{1,3}[、.．:：][ \t\u3000]*)?"
    r"(?:[^\s\d:：]{1,8}[题題][:：]?[ \t\u3000]*(?=\d))?"
)
_NUMBERED = lazy_regex(
    rf"[(（]?(?:{COUNTING})?(?P<number>\d{{1,3}})(?:[题題問问])?"
    rf"(?:[)）.．、:：][ \t\u3000]*|[ \t\u3000]+|[-–—][ ]*|(?={KEY}))"
    rf"[(（【]?(?P<signs>{KEY}+)[)）】]?(?![A-Za-z])"
)
_RANGE = lazy_regex(
    r"[(（]?第?(?P<first>\d{1,3})[ ]?(?:[-–—―~～－至到])[ ]?(?P<last>\d{1,3})(?:[题題問问])?[)）.．、:：]*[ \t\u3000]*"
    rf"(?P<signs>{KEY}(?:[ \t\u3000,，、]*{KEY})*)(?![A-Za-z])"
)
_ONE_SIGN = lazy_regex(KEY)
# In words, up to the next number: 1. 学生  2. B. 上海
_WORDED = lazy_regex(
    rf"[(（]?(?:{COUNTING})?(?P<number>\d{{1,3}})(?:[题題问問])?(?:[)）、:：]|[.．](?!\d))[ \t\u3000]*"
    r"(?P<signs>[^\s\d].*?)[。；;，,、]?(?=$|[ \t\u3000；;，,]+[(（]?\d{1,3}(?:[)）、:：]|[.．](?!\d)))"
)
_EXPLAINED = lazy_regex(
    r"[ \t\u3000]*[。.；;，,]?[ \t\u3000]*[【\[(（]?(?:答案)?(?:解析|解説|解说|説明|说明|explanation)"
    r"[】\])）]?[ \t\u3000]*[:：]?[ \t\u3000]*(?P<text>\S.*)",
    re.IGNORECASE,
)
# The signs alone, as many as there are questions.
_UNCOUNTED = lazy_regex(rf"{KEY}(?:[ \t\u3000,，、.．；;]*{KEY})*[。.]?")
_UNKNOWN = 0  # the number of a question that is not said
_LEAST = 2  # answers, as one may be that of the question above it
_LEAST_UNCOUNTED = 3  # as two may be those of one question, which has several


@dataclass(frozen=True, slots=True, kw_only=True)
class Keyed:
    """The lines of a paper with each answer below its question, or what is wrong with the answers at its end."""

    lines: Sequence[tuple[int, str]]
    problems: tuple[Problem, ...] = ()


@dataclass(slots=True, kw_only=True)
class _Answer:
    """What the end of a paper says of a question, and on which line."""

    line: int
    number: int
    sign: str
    explanation: list[str]


def with_answers_below(lines: Sequence[tuple[int, str]]) -> Keyed:
    """Write the answers that stand at the end below their questions; other papers stay as they are."""
    lines = with_rows_counted(lines)
    at, answers, faults = _key_in(lines)
    if at is None:
        return Keyed(lines=lines)
    above = lines[:at]
    starts = [place for place, (_, line) in enumerate(above) if NUMBER.match(line)]
    if not starts or any(ANSWER.fullmatch(line) for _, line in above):
        return Keyed(lines=lines)
    numbers = [_number_at(above, place) for place in starts]
    faults += _number_all(answers, numbers)
    found = _matched(numbers, answers)
    faults += _faults(above, starts, numbers, answers) if found is None and not faults else ()
    if found is None or faults:
        return Keyed(lines=lines, problems=faults)
    written: list[tuple[int, str]] = list(above[: starts[0]])
    for start, end, answer in zip(starts, [*starts[1:], len(above)], found, strict=True):
        written += _with_answer(above[start:end], answer)
    return Keyed(lines=written)


def _key_in(lines: Sequence[tuple[int, str]]) -> tuple[int | None, list[_Answer], tuple[Problem, ...]]:
    """Find where the answers at the end begin: at the last head behind which nothing else stands."""
    for at in range(len(lines) - 1, -1, -1):
        head = _HEAD.fullmatch(lines[at][1])
        if head is None:
            continue
        behind = [(lines[at][0], head["rest"]), *lines[at + 1 :]]
        read = _uncounted(behind) or _read(behind) or _read(behind, in_words=True)
        if read is not None and len(read[0]) >= _LEAST:
            return at, *read
        return None, [], ()
    return _key_without_head(lines)


def _key_without_head(lines: Sequence[tuple[int, str]]) -> tuple[int | None, list[_Answer], tuple[Problem, ...]]:
    """Find where the last lines begin that are numbers and answers alone: 1-5 BCADB."""
    at = len(lines)
    while at and (not lines[at - 1][1] or _read([lines[at - 1]])):
        at -= 1
    read = _read(lines[at:])
    return (None, [], ()) if read is None or len(read[0]) < _LEAST else (at, *read)


def _read(
    lines: Sequence[tuple[int, str]], *, in_words: bool = False
) -> tuple[list[_Answer], tuple[Problem, ...]] | None:
    """Read some lines as answers; None where they say something else."""
    answers: list[_Answer] = []
    faults: list[Problem] = []
    for line, text in lines:
        rest = text
        while rest := _BETWEEN.sub("", rest, count=1):
            found = _WORDED.match(rest) if in_words else _RANGE.match(rest) or _NUMBERED.match(rest)
            if found is not None:
                answers += _answers_of(found, line, faults)
                rest = rest[found.end() :]
                continue
            if is_heading(text):
                break
            explained = _EXPLAINED.fullmatch(rest)
            if not answers or (explained is None and not answers[-1].explanation):
                return None
            answers[-1].explanation.append(rest if explained is None else explained["text"])
            break
    return answers, tuple(faults)


def _uncounted(lines: Sequence[tuple[int, str]]) -> tuple[list[_Answer], tuple[Problem, ...]] | None:
    """Read some lines as answers without numbers; None where they say something else."""
    said = [(line, text) for line, text in lines if text]
    if not said or not all(_UNCOUNTED.fullmatch(text) for _, text in said):
        return None
    signs = [(line, sign) for line, text in said for sign in _ONE_SIGN.findall(text)]
    if len(signs) < _LEAST_UNCOUNTED or len({_is_circled(sign) for _, sign in signs}) > 1:
        return None
    return [_Answer(line=line, number=_UNKNOWN, sign=sign, explanation=[]) for line, sign in signs], ()


def _is_circled(sign: str) -> bool:
    """Tell whether a sign may be a number: ①A ②B."""
    return "①" <= sign <= "⑥"


def _number_all(answers: Sequence[_Answer], numbers: Sequence[int]) -> tuple[Problem, ...]:
    """Give answers without numbers those of the questions, where there are as many."""
    if answers[0].number != _UNKNOWN:
        return ()
    if len(answers) != len(numbers):
        return (_miscounted(answers[0].line, len(answers), numbers[0], numbers[-1]),)
    for answer, number in zip(answers, numbers, strict=True):
        answer.number = number
    return ()


def _miscounted(line: int, count: int, first: int, last: int) -> Problem:
    message = f"{count} answers stand here for the questions {first} to {last}; write one letter for each of them"
    return Spot(line=line).error("answers-miscounted", message)


def _answers_of(found: re.Match[str], line: int, faults: list[Problem]) -> Iterator[_Answer]:
    """Give the answer that stands behind a number, or those behind a range of numbers."""
    if "first" not in found.groupdict():
        yield _Answer(line=line, number=int(found["number"]), sign=found["signs"], explanation=[])
        return
    first, last, signs = int(found["first"]), int(found["last"]), _ONE_SIGN.findall(found["signs"])
    if len(signs) != last - first + 1:
        faults.append(_miscounted(line, len(signs), first, last))
    for number, sign in zip(range(first, last + 1), signs, strict=False):
        yield _Answer(line=line, number=number, sign=sign, explanation=[])


def _number_at(lines: Sequence[tuple[int, str]], place: int) -> int:
    found = NUMBER.match(lines[place][1])
    return 0 if found is None else int(found["number"] or found["counted"])


def _matched(numbers: Sequence[int], answers: Sequence[_Answer]) -> list[_Answer] | None:
    """Give the answers in the order of the questions; None where not every question has just one."""
    if [answer.number for answer in answers] == list(numbers):  # they may be counted anew below each heading
        return list(answers)
    by_number = {answer.number: answer for answer in answers}
    are_apart = len(set(numbers)) == len(numbers) and len(by_number) == len(answers)
    return [by_number[number] for number in numbers] if are_apart and by_number.keys() == set(numbers) else None


def _faults(
    lines: Sequence[tuple[int, str]], starts: Sequence[int], numbers: Sequence[int], answers: Sequence[_Answer]
) -> tuple[Problem, ...]:
    """Say which question has no answer, and which answer no question."""
    found: list[Problem] = []
    left = list(answers)
    for start, number in zip(starts, numbers, strict=True):
        own = next((answer for answer in left if answer.number == number), None)
        if own is None:
            message = (
                f"question {number} has no answer among those at the end (line {answers[0].line}); write one there,"
                f" such as {number}.B"
            )
            found.append(Spot(line=lines[start][0]).error("no-answer-in-key", message))
        else:
            left.remove(own)
    for answer in left:
        message = (
            f"the answer {answer.number}.{answer.sign} is that of no question, or of one that has another; give each"
            " question one answer, under its number"
        )
        found.append(Spot(line=answer.line).error("answer-without-question", message))
    if not found:
        message = "the answers stand in another order than the questions; write them in theirs"
        found.append(Spot(line=answers[0].line).error("answer-without-question", message))
    return tuple(found)


def _with_answer(block: Sequence[tuple[int, str]], answer: _Answer) -> list[tuple[int, str]]:
    """Write an answer below the last option, or below a statement that has none."""
    signs = sort_in([line for _, line in block[1:]])
    options = [place for place, (_, line) in enumerate(block) if place and signs.option.fullmatch(line)]
    said = next(
        (place for place, (_, line) in enumerate(block) if not line or (place and is_heading(line))), len(block)
    )
    end = options[-1] + 1 if options else said
    told = [(answer.line, f"ANSWER: {answer.sign}")]
    if answer.explanation:
        told.append((answer.line, f"解析：{' '.join(answer.explanation)}"))
    return [*block[:end], *told, *block[end:]]
