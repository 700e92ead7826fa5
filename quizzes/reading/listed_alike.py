"""
Do the lines of a list all part their words from the meanings in one way, whichever it is?

    码头　波止場        码头；波止場        码头（波止場）        ｛码头｝波止場        ①码头……波止場

One line tells nothing of that: a sentence may have a comma or a blank behind its first word, too. Several do that
explain different words, and in no Chinese. A tab is put there, as between the cells of a table.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from itertools import takewhile
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.reading.definition import definition_of, spoken_at
from quizzes.reading.languages import Language, language_of
from quizzes.reading.word_classes import is_part_of_speech
from quizzes.wordlists import any_of, words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, MutableSequence, Sequence

    from quizzes.reading.lines import Line

# What counts a line, or stands at its head: 1. ・ ① (1) #
_COUNTS = r"(?:[0-9０-９]{1,3}\s?[.．、)）]|[(（][0-9０-９]{1,3}[)）]|[①-⑳⑴-⒇❶-❿])\s?"
_HEAD = rf"(?P<head>(?:{_COUNTS})?[・•·●○◆◇■□▪▼★☆*＊-]?\s?)[#＃]?"
_WORD = "(?P<word>[A-Za-z0-9·\u3005\u3007\u3400-\u9fff]{1,12})"
_WAYS = (
    lazy_regex(
        rf"{_HEAD}(?P<sign>[【〔［\[〈＜<「『《“{{｛])\s?{_WORD}\s?[】〕］\]〉＞>」』》”}}｝]\s?[:：]?\s?(?P<meaning>\S.*)"
    ),
    lazy_regex(rf"{_HEAD}{_WORD}\s?(?P<sign>[（(])\s?(?P<meaning>\S.*)[)）]"),
    lazy_regex(
        rf"{_HEAD}{_WORD}\s?(?P<sign>[;；,，、/／~～…・:：=＝→⇒–—－-]|\.{{2,}})[.…・>–—-]{{0,12}}\s?(?P<meaning>\S.*)"
    ),
    lazy_regex(rf"{_HEAD}{_WORD}(?P<sign>とは)[、,]?\s?(?P<meaning>\S.*)"),
    lazy_regex(rf"{_HEAD}{_WORD}(?P<sign>は)[、,]?\s?(?P<meaning>\S.*)"),
    lazy_regex(rf"{_HEAD}{_WORD}(?P<sign>[ \t\u3000\u00a0])[ \t\u3000\u00a0]*(?P<meaning>\S.*)"),
)
_WITHIN_SENTENCES = frozenset(",;、は")  # behind a word that a sentence begins with
_NO_WORDS = words("not a label") | words("example label")  # 例：, 注： go on with the word above
_NUMBER = lazy_regex("[0-9０-９一二三四五六七八九十〇]+[\u3400-\u9fff]{1,2}")  # 1998年, of which a life is told
_KEY = lazy_regex(rf"{any_of('meaning key')}\s*[:：]\s*", re.IGNORECASE)
_STOP = lazy_regex(r"[。！？!?.．]$")
_THEIRS = lazy_regex("[\u3041-\u3096\u30a1-\u30fa]|[A-Za-z]{2}")
_LONGEST = 400
_SAMPLE, _LEAST, _FARTHEST = 5, 2, 40  # lines


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    """A line that parts a word from its meaning, and by which sign."""

    line: Line
    head: str
    word: str
    sign: str
    meaning: str

    @property
    def parted(self) -> Line:
        return replace(self.line, text=f"{self.head}{self.word}\t{self.meaning}")


def part_words(
    lines: MutableSequence[Line], start: int, ends: Callable[[Line], bool], is_said: Callable[[str], bool]
) -> None:
    """
    Put tabs into the lines of a list that begins at `start`, up to the first line that `ends` tells to be none.

    A meaning is in Chinese only where the text says the word elsewhere, as `is_said` tells.
    """
    sign = _sign_of(takewhile(lambda line: not ends(line), lines[start : start + _FARTHEST]), is_said)
    for at in range(start, len(lines) if sign is not None else start):
        if ends(lines[at]):
            return
        row = _row_of(lines[at], is_said)
        if row is not None and row.sign == sign:
            lines[at] = row.parted


def parted_alike(lines: Sequence[Line]) -> Sequence[Line]:
    """Put tabs into some lines if each parts another word from its meaning, all by the same sign."""
    rows: list[_Row] = []
    for line in lines:
        row = _row_of(line, _never)
        if row is None:
            return lines
        rows.append(row)
    is_alike = len({row.sign for row in rows}) == 1 and _are_words(rows) and _are_told(rows)
    return [row.parted for row in rows] if is_alike else lines


def _sign_of(lines: Iterable[Line], is_said: Callable[[str], bool]) -> str | None:
    """Tell by which sign the first lines of a list part its words; None where they do not."""
    found = [_row_of(line, is_said) for line in lines if not line.is_blank]
    sign = next((row.sign for row in found[:_SAMPLE] if row is not None), None)
    first = [row for row in found[:_SAMPLE] if row is not None and row.sign == sign]
    rows = [row for row in found if row is not None and row.sign == sign]
    are_said = all(is_said(row.word) for row in first)
    return sign if len(first) >= _LEAST and _are_words(first) and (are_said or _are_told(rows)) else None


def _are_words(rows: Sequence[_Row]) -> bool:
    return len({row.word for row in rows}) == len(rows) and any(hanzi_of(row.word) for row in rows)


def _are_told(rows: Sequence[_Row]) -> bool:
    """Tell whether another language than Chinese says what the words mean."""
    return any(_THEIRS.search(row.meaning) for row in rows)


def _row_of(line: Line, is_said: Callable[[str], bool]) -> _Row | None:
    text = line.text
    if line.is_heading or len(text) > _LONGEST:
        return None
    found = next((found for way in _WAYS if (found := way.fullmatch(text)) is not None), None)
    if found is None or found["word"] in _NO_WORDS or _NUMBER.fullmatch(found["word"]):
        return None
    if _is_read_already(text, found["word"], found["meaning"]):
        return None
    sign = unicodedata.normalize("NFKC", found["sign"]).replace("...", "…")[:1]
    is_sentence = sign in _WITHIN_SENTENCES and _STOP.search(found["meaning"]) is not None
    is_chinese = language_of(found["meaning"]) is Language.CHINESE
    if is_sentence or (is_chinese and (sign in _WITHIN_SENTENCES or not is_said(found["word"]))):
        return None
    return _Row(
        line=line, head=found["head"], word=found["word"], sign=sign, meaning=_KEY.sub("", found["meaning"]).strip()
    )


def _is_read_already(text: str, word: str, meaning: str) -> bool:
    """Tell whether a reading, or a part of speech, stands where the meaning would."""
    definition = definition_of(text, loose=False)
    has_reading = definition is not None and definition.reading is not None
    return has_reading or is_part_of_speech(meaning) or spoken_at(meaning, word) is not None


def _never(_: str) -> bool:
    return False
