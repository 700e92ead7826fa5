"""Where does a list of words begin, below what is said above it, and what parts the cells of its lines?"""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

from quizzes.chinese.machine import can_be_read
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.pinyin import is_reading
from quizzes.chinese.scripts import hanzi_of
from quizzes.reading.definition import has_tones
from quizzes.reading.word_columns import columns_named, is_word_alone

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizzes.reading.lines import Line

_DELIMITERS = ("\t", ",", "，", ";", "；", "|", "｜", " - ", " – ", " — ")
_PINYIN = r"[A-Za-z\u00c0-\u024f][A-Za-z\u00c0-\u024f\u0300-\u036f1-5'’ -]{0,60}"
_WITH_READING = lazy_regex(
    rf"(?P<word>[\u3400-\u9fff]{{1,12}}) (?P<reading>{_PINYIN})"
    rf"|(?P<first>{_PINYIN}) (?P<behind>[\u3400-\u9fff]{{1,12}})"
)
_MOSTLY = 0.8
MOST_ABOVE = 2  # lines above the first word: a title, a head
_MOST_INTRODUCING = 10  # lines above it in other letters: a title, who teaches, what is to be done


def introducing(lines: Sequence[Line]) -> Sequence[Line]:
    """Give the lines above the words that have no hanzi, but for the head of the columns."""
    some = lines[: _MOST_INTRODUCING + 1]
    first = next((i for i, line in enumerate(some) if hanzi_of(line.text)), 0)
    return [line for line in some[:first] if not _is_head(line.text)]


def _is_head(text: str) -> bool:
    rows = (cells_of(text, delimiter) for delimiter in _DELIMITERS)
    named = columns_named(text.split())  # Lesson 3 vocabulary is none
    return (named is not None and None not in named) or any(len(row) > 1 and columns_named(row) for row in rows)


def delimiter_of(lines: Sequence[Line]) -> str | None:
    """Tell what parts the cells of nearly all lines, so that the first is a word or a number in most of them."""
    for delimiter in _DELIMITERS:
        rows = [cells_of(line.text, delimiter) for line in lines]
        wide = [row for row in rows if len(row) > 1]
        worded = sum(any(map(is_word_alone, row)) for row in wide)
        if worded and worded >= _MOSTLY * (len(lines) - MOST_ABOVE) and worded >= _MOSTLY * (len(wide) - 1):
            return delimiter
    return None


def cells_of(text: str, delimiter: str) -> list[str]:
    """Take the cells of a line apart."""
    bare = text.strip("|｜ ") if delimiter in "|｜" else text
    if len(delimiter) > 1:
        row = bare.split(delimiter)
    else:
        try:
            [row] = csv.reader([bare], delimiter=delimiter, skipinitialspace=True, strict=True)
        except (csv.Error, ValueError):
            row = bare.split(delimiter)
    cells = [" ".join(cell.split()) for cell in row]
    return [_with_reading_apart(cell, cells[:i]) for i, cell in enumerate(cells)]


def _with_reading_apart(cell: str, before: Sequence[str]) -> str:
    """
    Write a word that has its reading beside it in a cell as one that has it in brackets: 学习 xuéxí, xuéxí 学习.

    Behind a word that is read so it is the meaning of that one in kanji: 时间, shíjiān 時間.
    """
    found = _WITH_READING.fullmatch(cell)
    if found is None:
        return cell
    word, reading = found["word"] or found["behind"], (found["reading"] or found["first"]).rstrip(" -")
    if found["first"] and any(can_be_read(hanzi_of(other), reading) for other in before if is_word_alone(other)):
        return cell
    is_its = is_reading(reading) and has_tones(reading) and can_be_read(word, reading)
    return f"{word} ({reading})" if is_its else cell
