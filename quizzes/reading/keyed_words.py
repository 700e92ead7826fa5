"""
Which words are explained line by line, with what each line tells before it?

    码头                    1. 码头（拼音：mǎtóu；意思：波止場）
    拼音：mǎtóu
    意味：波止場

Only where a reading stands there that fits the word: 翻译 may be somebody who speaks.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.reading.definition import has_tones, is_word, reading_of
from quizzes.reading.footnotes import head_of, listed
from quizzes.wordlists import any_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.reading.lines import Line

_READING, _MEANING = any_of("reading key"), any_of("meaning key")
_KEYED = lazy_regex(
    rf"(?:[・•·●○◆■▪*＊-]\s*)?[【（(\[]?(?:(?P<reading>{_READING})|{_MEANING})[】）)\]]?\s*[:：]\s*(?P<told>\S.*)",
    re.IGNORECASE,
)
_WORD_KEYED = lazy_regex(rf"{any_of('word key')}\s*[:：]\s*", re.IGNORECASE)
_ONE_LINE = lazy_regex(
    rf"(?P<word>[\u3400-\u9fff]{{1,12}})[\s（(,，、:：;；]+{_READING}\s*[:：]\s*(?P<reading>[^:：]{{1,60}}?)[\s,，、;；/／|｜]+"
    rf"{_MEANING}\s*[:：]\s*(?P<meaning>\S.*?)[)）]?",
    re.IGNORECASE,
)
_MOST_KEYS, _LONGEST, _LONGEST_WORD = 5, 400, 6


@dataclass(frozen=True, slots=True, kw_only=True)
class _Told:
    """What the lines below a word tell, and how many they are."""

    reading: str
    meaning: str
    count: int


def without_keys(lines: Sequence[Line]) -> list[Line]:
    """Write each such word, its reading and its meaning on one line, as all other lists have it."""
    return list(_written(lines))


def _written(lines: Sequence[Line]) -> Iterator[Line]:
    at = 0
    while at < len(lines):
        line = lines[at]
        head, word = _parted(line.text)
        told = _told_below(lines, at + 1, word) if _is_short(word) else None
        if told is not None:
            yield replace(line, text=f"{head}{word}\t{told.reading}\t{told.meaning}".rstrip(), is_heading=False)
            at += told.count
        else:
            yield _on_one_line(line, head, word)
        at += 1


def _on_one_line(line: Line, head: str, text: str) -> Line:
    found = _ONE_LINE.fullmatch(text) if len(text) <= _LONGEST else None
    if found is None or not _fits(found["reading"], found["word"]):
        return line
    return replace(line, text=head + "\t".join(found.groups()))


def _parted(text: str) -> tuple[str, str]:
    """Part what counts a word, 1. or ※1, from it."""
    head = head_of(text) or listed(text)
    rest = text if head is None else head.rest
    bare = _WORD_KEYED.sub("", rest).strip("【】[]「」")
    return text[: len(text) - len(rest)] if text.endswith(rest) else "", bare


def _told_below(lines: Sequence[Line], start: int, word: str) -> _Told | None:
    reading = meaning = ""
    count = 0
    for line in lines[start : start + _MOST_KEYS]:
        found = _KEYED.fullmatch(line.text) if len(line.text) <= _LONGEST else None
        if found is None:
            break
        if found["reading"] and not reading and _fits(found["told"], word):
            reading = found["told"].strip("[]［］/ ")
        elif found["reading"] or (meaning and reading):
            break
        else:
            meaning = f"{meaning} {found['told']}".strip()
        count += 1
    return _Told(reading=reading, meaning=meaning, count=count) if reading else None


def _is_short(word: str) -> bool:
    return len(word) <= _LONGEST_WORD and is_word(word, strict=True)


def _fits(reading: str, word: str) -> bool:
    bare = reading.strip("[]［］/ ")
    return has_tones(bare) and reading_of(bare, word) is not None
