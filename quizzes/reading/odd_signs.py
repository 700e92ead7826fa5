"""
Which signs of notes are none of the usual ones, and yet stand behind a word and before what explains it?

    制茶最要紧的是火候（注）。        火候[a]        火候ⁱ        火候a)
    （注）火候：火加減               [a] 火候：火加減
"""

from __future__ import annotations

from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.reading.definition import definition_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.reading.lines import Line

_USUAL = "※"
_ODD = r"[（(\[【〔［](?:[A-Za-z]{1,3}|[注註*＊])[）)\]】〕］]|[A-Za-z][)）]|[ᵃ-ᶻⁱⁿ§¶]"
_NOTE = lazy_regex(rf"(?P<sign>{_ODD})\s?[:：]?\s?(?P<rest>[\u3400-\u9fff].*)")
_MOST_NOTES = 100


def with_usual_signs(lines: Sequence[Line]) -> Sequence[Line]:
    """Write ※ for a sign that begins a line and stands right behind the word that the line explains."""
    notes = dict(islice(_notes(lines), _MOST_NOTES))
    if not notes:
        return lines
    signed = {f"{word}{sign}": f"{word}{_USUAL}" for sign, word, _ in notes.values()}
    return [
        replace(line, text=f"{_USUAL}{notes[i][2]}") if i in notes else _with_marks(line, signed)
        for i, line in enumerate(lines)
    ]


def _notes(lines: Sequence[Line]) -> Iterator[tuple[int, tuple[str, str, str]]]:
    """Give the sign, the word and the rest of such lines, by their places."""
    text = "\n".join(line.text for line in lines)
    found = ((i, note) for i, line in enumerate(lines) if (note := _NOTE.fullmatch(line.text)) is not None)
    for i, note in islice(found, 2 * _MOST_NOTES):
        definition = definition_of(note["rest"])
        is_told = definition is not None and (definition.meaning or definition.reading) is not None
        if definition is not None and is_told and f"{definition.word}{note['sign']}" in text:
            yield i, (note["sign"], definition.word, note["rest"])


def _with_marks(line: Line, signed: dict[str, str]) -> Line:
    text = line.text
    for odd, usual in signed.items():
        text = text.replace(odd, usual)
    return line if text == line.text else replace(line, text=text)
