"""
Which name is the Chinese one, where a label gives it in both languages?

    ### 老陈 / 陳さん          ### 老陈
    记者／Reporter：累吗？      记者：累吗？

A bar between two who speak together (甲/乙：好。) is none of these: their names are of one language, and not the same.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.reading.label_names import key_of, looks_like_name
from quizzes.reading.languages import letters_of
from quizzes.wordlists import any_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizzes.reading.lines import Line

_SIGNS = "/／|｜:：。，、！？!?,;；“”「」"
_NAME = rf"[^\s{_SIGNS}](?:[^{_SIGNS}]{{0,30}}?[^\s{_SIGNS}])?"
_BOTH = lazy_regex(
    rf"(?P<one>{_NAME})\s*[/／]\s*(?:(?P<other>{_NAME})\s*(?:[:：]\s*(?P<said>.*))?"
    rf"|(?P<word>[^\s{_SIGNS}]+)\s+(?P<rest>.+))",
    re.DOTALL,
)
_OF_COLUMN = lazy_regex(any_of("language column"), re.IGNORECASE)  # ### 中文 / English
_LEAST = 2  # times that somebody speaks


@dataclass(frozen=True, slots=True)
class _Names:
    one: str
    other: str

    @property
    def are_two_languages(self) -> bool:
        return _is_chinese(self.one) is not _is_chinese(self.other)

    @property
    def are_one(self) -> bool:
        return key_of(self.one) == key_of(self.other)


@dataclass(frozen=True, slots=True)
class _Labelled:
    """A line under two names, with what is said behind them; None where they stand alone."""

    names: _Names
    said: str | None

    def under_one(self, *, is_first: bool) -> str:
        name = self.names.one if is_first else self.names.other
        return name if self.said is None else f"{name}：{self.said}"


def with_chinese_names(lines: Sequence[Line]) -> Sequence[Line]:
    """Leave of labels in both languages the Chinese name, where all that come again have two."""
    found = {i: both for i, line in enumerate(lines) if (both := _both_of(line.text)) is not None}
    counts = Counter(both.names for both in found.values())
    pairs = {names for names, count in counts.items() if count >= _LEAST}
    if not all(names.are_two_languages or names.are_one for names in pairs):
        return lines
    is_first = sum(_is_chinese(names.one) - _is_chinese(names.other) for names in pairs) >= 0
    shortened = {i: both.under_one(is_first=is_first) for i, both in found.items() if both.names in pairs}
    return [replace(line, text=shortened.get(i, line.text)) for i, line in enumerate(lines)]


def _both_of(text: str) -> _Labelled | None:
    found = _BOTH.fullmatch(text) if "/" in text or "／" in text else None
    if found is None:
        return None
    names = _Names(found["one"], found["other"] or found["word"])
    said = found["said"] if found["other"] else found["rest"]
    if not all(looks_like_name(name) and _OF_COLUMN.fullmatch(name) is None for name in (names.one, names.other)):
        return None
    return _Labelled(names, said)


def _is_chinese(name: str) -> bool:
    letters = letters_of(name)
    return bool(letters.hanzi) and not letters.kana
