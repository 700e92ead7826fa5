"""
Where does the source of a page break its lines, which nobody who looks at the page sees?

    <p class=MsoNormal><span
    lang=ZH-CN>父亲把我送到南京路上的
    一家钟表店。</span></p>

As text processors and sites write it. What is joined stands on the line where it begins, and as many empty ones follow.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex

if TYPE_CHECKING:
    from collections.abc import Iterator

_BROKEN_TAG = lazy_regex(
    r"</?(?:a|b|br|div|em|font|h[1-6]|i|img|li|o:p|ol|p|section|span|strong|sup|table|td|th|tr|u|ul)"
    r"(?=[\s>])[^<>\n]{0,400}\n[^<>]{0,800}>",
    re.IGNORECASE,
)
_BLOCK = lazy_regex(
    r"<(?P<end>/?)(?P<name>p|h[1-6]|li|t[dhr]|div|[uod]l|d[td]|table|section|article|blockquote|pre|body)\b[^<>]*>",
    re.IGNORECASE,
)
_OF_WORDS = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "td", "th", "dt", "dd"})
_TAG = lazy_regex(r"<[^<>]*>")
_BREAK = lazy_regex(r"(?P<before>\S)?[ \t]*\n\s*")
_LETTER = lazy_regex(r"[^\u2e80-\u9fff\uff00-\uffef\s]")
_STOPS = "。！？!?….：:”」』’）)>"
_MOSTLY, _LEAST = 0.6, 3


def with_whole_paragraphs(text: str) -> str:
    """Join the lines of each paragraph of a page, where most breaks in it are within a sentence."""
    if "</" not in text:
        return text
    whole = _with_whole_tags(text)
    places = list(_broken(whole))
    breaks = [found for start, end in places for found in _BREAK.finditer(_TAG.sub("", whole[start:end]).strip())]
    within = sum(found["before"] is not None and found["before"] not in _STOPS for found in breaks)
    if within < max(_LEAST, _MOSTLY * len(breaks)):
        return whole
    parts, at = list[str](), 0
    for start, end in places:
        parts += (whole[at:start], _joined(whole[start:end]))
        at = end
    return "".join((*parts, whole[at:]))


def _with_whole_tags(text: str) -> str:
    """Write each tag on one line; the lines below keep their numbers."""
    parts, at, owed = list[str](), 0, 0
    for found in (*_BROKEN_TAG.finditer(text), None):
        between = text[at:] if found is None else text[at : found.start()]
        if owed and "\n" in between:
            between, owed = between.replace("\n", "\n" * (1 + owed), 1), 0
        parts.append(between)
        if found is not None:
            parts.append(" ".join(found[0].split()))
            owed, at = owed + found[0].count("\n"), found.end()
    return "".join(parts)


def _broken(text: str) -> Iterator[tuple[int, int]]:
    """Give where the words of each paragraph begin and where its closing tag ends, if there are breaks between."""
    for one, other in pairwise(_BLOCK.finditer(text)):
        is_whole = not one["end"] and bool(other["end"]) and one["name"].lower() == other["name"].lower()
        if is_whole and one["name"].lower() in _OF_WORDS and "\n" in text[one.end() : other.start()].strip():
            yield one.end(), other.end()


def _joined(piece: str) -> str:
    """Put the lines of a paragraph together, with a blank between two words in letters, and its breaks behind it."""
    words, *others = (line.strip() for line in piece.split("\n"))
    for line in others:
        ends = _LETTER.match(words[-1:]) is not None and _LETTER.match(line) is not None
        words += f" {line}" if ends and words[-1:] != ">" else line
    return words + "\n" * piece.count("\n")
