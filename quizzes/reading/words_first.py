"""
Which word does a list explain, where its lines do not begin with it, or it stands on a line above its meaning?

    jìdù 季度 四半期        四半期　季度        四半期：季度（jìdù）        季度        ### 季度
                                                                          四半期      四半期

The lines are written with the word first, as all other lists have them. A reading with tones that fits its word shows
which that is; else the first lines have to be alike, and to name words that the text says.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from quizzes.chinese.machine import can_be_read
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.pinyin import is_reading
from quizzes.chinese.scripts import hanzi_of
from quizzes.reading.definition import definition_of, has_tones, is_word, spoken_at
from quizzes.reading.languages import Language, language_of
from quizzes.reading.meanings import example_of
from quizzes.wordlists import any_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, MutableSequence, Sequence

    from quizzes.reading.lines import Line

_BOX_OR_PICTURE = lazy_regex(r"(?:[-*+]\s?)?(?:\[[ xX]?\]|[⭐✅▶\U0001f000-\U0001faff]\ufe0f?)\s*(?=\S)")
_HEAD = r"(?P<head>(?:[0-9０-９]{1,3}\s?[.．、)）]|[①-⑳]|※[0-9０-９]{0,3}|[・•·●○◆■▪*＊-])?\s?)"
_PINYIN = r"[A-Za-z\u00c0-\u024f][A-Za-z\u00c0-\u024f\u0300-\u036f1-5'’ -]{0,60}?"
_WORD, _BETWEEN = r"[\u3400-\u9fff]{1,12}", r"[ \t\u3000\u00a0:：|｜,，、/／–—-]"
_READING_FIRST = lazy_regex(
    rf"{_HEAD}[\[［]?(?P<reading>{_PINYIN})[\]］]?{_BETWEEN}+(?P<word>{_WORD})(?![\u3400-\u9fff])(?P<rest>.*)"
)
_MEANING_FIRST = lazy_regex(
    rf"{_HEAD}(?P<meaning>[^\s:：].{{0,80}}?)(?:\s?[:：=＝→⇒|｜,，、;；/／…・–—-]+\s?|[ \t\u3000\u00a0]+)"
    rf"(?P<word>{_WORD})(?:\s?[(（\[［|｜,，/／]?\s?(?P<reading>{_PINYIN})\s?[)）\]］]?)?"
)
_TITLE = lazy_regex(any_of("glossary title"), re.IGNORECASE)  # of the next list
_SAMPLE, _LEAST = 5, 2
_LONGEST = 400
_THEIRS = lazy_regex("[\u3041-\u3096\u30a1-\u30fa]|[A-Za-z]{2}")
_STOPS = ("。", "！", "？", "!", "?")


@dataclass(frozen=True, slots=True)
class _List:
    """The lines of a list from one place to another, and what is known of them."""

    lines: MutableSequence[Line]
    start: int
    end: int
    is_said: Callable[[str], bool]

    def written(self) -> Iterator[int]:
        """Give the places of the lines that are not blank."""
        return (at for at in range(self.start, self.end) if not self.lines[at].is_blank)


def put_words_first(
    lines: MutableSequence[Line], start: int, ends: Callable[[Line], bool], is_said: Callable[[str], bool]
) -> None:
    """
    Write the lines of a list that begins at `start` with their words first, up to the first that `ends` it.

    A word is one that the text says elsewhere, as `is_said` tells.
    """
    for at in _headings_of_words(lines, start, ends, is_said):
        lines[at] = replace(lines[at], is_heading=False)
    end = next((at for at in range(start, len(lines)) if ends(lines[at])), len(lines))
    found = _List(lines, start, end, is_said)
    for at in found.written():
        lines[at] = _reading_behind(lines[at])
    _join_words_above(found)
    _put_meanings_behind(found)


def _headings_of_words(
    lines: Sequence[Line], start: int, ends: Callable[[Line], bool], is_said: Callable[[str], bool]
) -> Sequence[int]:
    """Find the headings that are but the words of a list, each above what explains it; a single one is a chapter."""
    found: list[int] = []
    for at in range(start, len(lines)):
        line = lines[at]
        if line.is_heading and _names_word(line, is_said):
            found.append(at)
        elif ends(line) or _is_told(line):
            return found[:-1] if len(found) > _LEAST else ()
    return found if len(found) >= _LEAST else ()


def _names_word(line: Line, is_said: Callable[[str], bool]) -> bool:
    definition = definition_of(line.text)
    is_named = definition is not None and (definition.reading is not None or is_said(definition.word))
    return is_named and _TITLE.fullmatch(line.text) is None


def _is_told(line: Line) -> bool:
    """Tell whether a line goes on with the text, and is no example of a word."""
    is_sentence = line.text.endswith(_STOPS) and language_of(line.text) is Language.CHINESE
    return is_sentence and example_of(line.text) is None


def _reading_behind(line: Line) -> Line:
    """Put a reading with tones that stands before its word behind it; leave out a box to tick, or a picture."""
    text = _BOX_OR_PICTURE.sub("", line.text, count=1) if _BOX_OR_PICTURE.match(line.text) else line.text
    found = _READING_FIRST.fullmatch(text) if len(text) <= _LONGEST else None
    if found is None or not _fits(found["reading"], found["word"]):
        return line if text == line.text else replace(line, text=text)
    told = (found["word"], found["reading"].strip(), found["rest"].strip())
    return replace(line, text=found["head"] + "\t".join(each for each in told if each))


def _join_words_above(found: _List) -> None:
    """Write a word and the meaning on the line below it on one, where line by line one is below the other."""
    lines = found.lines
    written = list(found.written())
    pairs = list(zip(written[::2], written[1::2], strict=False))
    told = [_are_word_and_meaning(lines[above].text, lines[below].text) for above, below in pairs]
    count = next((i for i, is_told in enumerate(told) if not is_told), len(told))
    first = [(lines[above].text, lines[below].text) for above, below in pairs[: min(count, _SAMPLE)]]
    are_said = all(found.is_said(word) for word, _ in first) and not any(found.is_said(meaning) for _, meaning in first)
    if count < _LEAST or not (are_said or all(_THEIRS.search(meaning) for _, meaning in first)):
        return
    for above, below in pairs[:count]:
        lines[above] = replace(lines[above], text=f"{lines[above].text}\t{lines[below].text}")
        lines[below] = replace(lines[below], text="")


def _are_word_and_meaning(above: str, below: str) -> bool:
    return is_word(above, strict=True) and spoken_at(below, above) is None and not below.endswith(_STOPS)


def _put_meanings_behind(found: _List) -> None:
    """Put meanings behind their words where the first lines all begin with them and end with words of the text."""
    rows = [(at, _MEANING_FIRST.fullmatch(found.lines[at].text[:_LONGEST])) for at in found.written()]
    first = [row for _, row in rows[:_SAMPLE] if row is not None and _ends_with_word(row, found.is_said)]
    said = sum(found.is_said(row["meaning"]) for row in first)
    are_alike = len(first) == min(_SAMPLE, len(rows)) and len({row["word"] for row in first}) == len(first)
    if len(first) < _LEAST or not are_alike or said > len(first) // 2:
        return
    for at, row in rows:
        if row is None or not _ends_with_word(row, found.is_said):
            return
        told = (row["word"], row["reading"], row["meaning"])
        found.lines[at] = replace(found.lines[at], text=row["head"] + "\t".join(each.strip() for each in told if each))


def _ends_with_word(row: re.Match[str], is_said: Callable[[str], bool]) -> bool:
    reading, word = row["reading"], row["word"]
    return is_said(word) and not row["meaning"].endswith(_STOPS) and (reading is None or _fits(reading, word))


def _fits(reading: str, word: str) -> bool:
    return is_reading(reading) and has_tones(reading) and can_be_read(hanzi_of(word), reading)
