"""Where do footnote marks stand, and what is the text without them?"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex

if TYPE_CHECKING:
    from collections.abc import Iterator


class Style(StrEnum):
    """How a footnote mark is written; a style that means other things too counts only where a glossary uses it."""

    NOTE_SIGN = "※1"
    STAR = "*1"
    SQUARE = "[1]"
    NOTE_BRACKET = "【注1】"
    NOTE = "注1"
    CIRCLE = "①"
    ROUND = "(1)"
    RAISED = "¹"
    DAGGER = "†"
    BARE_SIGN = "※"
    BARE_STAR = "*"
    CARET = "^1"
    HALF_ROUND = "1)"


DIGITS = "[0-9０-９]{1,3}"
_CJK_NUMBER = "[一二三四五六七八九十]{1,3}"
_NOTE_WORD = "(?:注释|注釋|译注|譯注|訳注|脚注|註釈|註釋|注釈|注|註|Note|note)"
_NOTED = lazy_regex(rf"{_NOTE_WORD}[：:]\s*(?=\S)")
_SPACE = "[ \u3000\u00a0]?"
STARS = "*＊✱﹡"
_PATTERNS = {
    Style.NOTE_SIGN: rf"(?P<opened>[（(\[［])?※{_SPACE}(?P<n1>{DIGITS})(?(opened)[)）\]］])",
    Style.NOTE_BRACKET: (
        rf"[【〔\[［（(]{_SPACE}{_NOTE_WORD}{_SPACE}(?P<n2>{DIGITS}|{_CJK_NUMBER}){_SPACE}[】〕\]］）)]"
    ),
    Style.SQUARE: rf"[\[［〔【]{_SPACE}(?P<n3>{DIGITS}){_SPACE}[\]］〕】]",
    Style.STAR: rf"[{STARS}]{_SPACE}(?P<n4>{DIGITS})",
    Style.CARET: rf"\[\^(?P<n12>{DIGITS})\]|\^\[?(?P<n5>{DIGITS})\]?",
    Style.RAISED: "(?P<n6>⁽?[¹²³⁰⁴⁵⁶⁷⁸⁹]{1,3}⁾?)",
    Style.CIRCLE: "(?P<n7>[\u2460-\u2473\u2776-\u277f\u24f5-\u24fe\u3251-\u325f])",
    Style.ROUND: rf"(?P<n8>[\u2474-\u2487]|[（(]{DIGITS}[)）])",
    Style.NOTE: rf"(?P<n9>{_NOTE_WORD}{_SPACE}(?:{DIGITS}|{_CJK_NUMBER}))(?![0-9０-９年月日个個])",
    Style.DAGGER: "(?P<n10>[†‡]+)",
    Style.BARE_SIGN: "(?P<n11>※)",
    Style.BARE_STAR: rf"(?P<n13>(?<=[^\s0-9{STARS}])[{STARS}]{{1,3}}(?![{STARS}0-9０-９]))",
    Style.HALF_ROUND: rf"(?P<n14>(?<=[\u3400-\u9fff”」』》]){DIGITS}[)）])",
}
_ALWAYS = frozenset({Style.NOTE_SIGN, Style.NOTE_BRACKET, Style.SQUARE, Style.CARET, Style.RAISED})
_ALL = lazy_regex("|".join(f"(?P<{style.name}>{pattern})" for style, pattern in _PATTERNS.items()))
_MAY_HOLD_MARK = lazy_regex(
    "[※*＊✱﹡\\[［〔【^¹²³⁰⁴-⁹①-⑳⑴-⒇❶-❿⓵-⓾㉑-㉟(（⁽注註†‡]|[0-9０-９][)）]|[Nn]ote|訳注|译注|譯注|脚注"
)
_LIST_NUMBER = lazy_regex(r"(?P<number>[0-9０-９]{1,3})\s*(?:[.．、)）:：]\s*|\s+)(?=\S)")
_BULLET = lazy_regex(rf"(?P<sign>[・•·●○◆◇■□▪▼★☆-]|[{STARS}]{{1,3}})\s*(?=\S)")
_BLANKS = " \u3000\u00a0"
_STYLES = {style.name: style for style in Style}
_BLANK_RUN = lazy_regex("[ \u3000\u00a0]*")
_LONGEST_UNIT = 4
_UNIT_BEFORE = lazy_regex(r"(?:\d|(?<![A-Za-z])[a-zμ]{1,2}|[米])$")
_RAISING = "^¹²³⁰⁴⁵⁶⁷⁸⁹"
_WORD_BEFORE = lazy_regex("[\u3400-\u9fff]$")  # 好日子※: a sign that begins a note has no word right before it
_CJK_DIGITS = {char: value for value, char in enumerate("一二三四五六七八九", 1)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A footnote mark: its number (None where it has none), and before which character of the cleaned text it stood."""

    number: str | None
    style: Style
    offset: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """A footnote mark at the start of a line, and what follows it."""

    number: str | None
    style: Style
    rest: str


def head_of(text: str) -> Head | None:
    """Find the footnote mark that a line begins with."""
    found = _ALL.match(text)
    if found is None or found.lastgroup is None:
        return None
    style = _style(found)
    rest = text[found.end() :].lstrip(" \u3000\u00a0\t:：.．、")
    return Head(number=number_of(found[0]), style=style, rest=rest)


def noted(text: str) -> Head | None:
    """Read `注：word`, which is a note where it explains a word."""
    found = _NOTED.match(text)
    return None if found is None else Head(number=None, style=Style.BARE_SIGN, rest=text[found.end() :])


def listed(text: str) -> Head | None:
    """Read `1. word` and `・word`, which number paragraphs as well: in a section of words, or with a reading."""
    found = _LIST_NUMBER.match(text)
    if found:
        return Head(number=number_of(found["number"]), style=Style.BARE_SIGN, rest=text[found.end() :])
    bullet = _BULLET.match(text)
    return Head(number=None, style=Style.BARE_SIGN, rest=text[bullet.end() :]) if bullet else None


def bullet_of(text: str) -> str | None:
    """Give the sign that a line of a list begins with: ・, ■, *."""
    found = _BULLET.match(text)
    return None if found is None else found["sign"]


def is_listed_by_number(text: str) -> bool:
    """Tell whether a line begins with a number, as those of a list do."""
    return _LIST_NUMBER.match(text) is not None


def without_marks(text: str, styles: frozenset[Style], numbers: frozenset[str]) -> tuple[str, tuple[Mark, ...]]:
    """
    Take the footnote marks out of a text and say where they stood.

    `styles` and `numbers` are those that a glossary defines: a sign that means other things too, such as ① or (1), is
    a mark only where it is one of them.
    """
    if not _MAY_HOLD_MARK.search(text):
        return text, ()
    parts: list[str] = []
    marks: list[Mark] = []
    end = length = 0
    for found in _ALL.finditer(text):
        style, number = _style(found), number_of(found[0])
        before = text[max(0, found.start() - _LONGEST_UNIT) : found.start()]
        is_power = found[0][0] in _RAISING and could_be_raised(before)
        if not _is_mark(before, style, is_power=is_power, is_defined=number in numbers, is_used=style in styles):
            continue
        kept, end = _around(text, end, found)
        parts.append(kept)
        length += len(kept)
        marks.append(Mark(number=number, style=style, offset=length))
    return "".join([*parts, text[end:]]), tuple(marks)


def could_be_raised(before: str) -> bool:
    """Tell whether a raised number after the end of a text could be a power: 10¹¹, 300m²."""
    return _UNIT_BEFORE.search(before) is not None


def _around(text: str, start: int, mark: re.Match[str]) -> tuple[str, int]:
    """Settle the blanks around a mark: what is kept of the text from `start` to it, and where the text goes on."""
    before = text[start : mark.start()]
    bare, blanks = before.rstrip(_BLANKS), _BLANK_RUN.match(text, mark.end())
    end = mark.end() if blanks is None else blanks.end()
    if end == len(text) or not (start or bare):
        return bare, end
    next_char = text[end]
    if bare and not bare[-1].isascii() and not next_char.isascii():
        return bare, end
    if bare != before and (end > mark.end() or next_char in ",.;:!?)]。，、；：！？）」』”’"):
        return bare, mark.end()
    return before, mark.end()


def _is_mark(before: str, style: Style, *, is_power: bool, is_defined: bool, is_used: bool) -> bool:
    if is_power:  # 300m², 10^11
        return is_used and (is_defined or style is Style.RAISED)
    if style in _ALWAYS:
        return True
    if style is Style.BARE_SIGN:
        return is_used or _WORD_BEFORE.search(before) is not None
    if style in {Style.DAGGER, Style.BARE_STAR}:
        return is_used
    return is_used and is_defined


def _style(found: re.Match[str]) -> Style:
    return _STYLES[found.lastgroup or ""]


@lru_cache(maxsize=4096)
def number_of(mark: str) -> str | None:
    """Give the number of a mark in ASCII digits."""
    plain = unicodedata.normalize("NFKC", "".join(_plain(char) for char in mark))
    digits = re.search(r"\d+", plain)
    if digits:
        return str(int(digits[0]))
    words = re.search(_CJK_NUMBER, plain)
    return str(_cjk_value(words[0])) if words else None


def _plain(char: str) -> str:
    value = unicodedata.numeric(char, None) if not char.isdecimal() and char not in "一二三四五六七八九十" else None
    return char if value is None else str(int(value))


def _cjk_value(number: str) -> int:
    tens, ten, ones = number.rpartition("十")
    return (_CJK_DIGITS.get(tens, 1) * 10 if ten else 0) + _CJK_DIGITS.get(ones, 0)


def marks_in(text: str) -> Iterator[tuple[str | None, Style]]:
    """Give all that could be marks in a text."""
    for found in _ALL.finditer(text):
        yield number_of(found[0]), _style(found)
