"""
What does a text in HTML say to who sees it in Moodle, when nothing is left of its markup?

What stands below or beside something else is parted from it; what is not shown is left out. Where the look itself says
something, a sign says it: a blank that is underlined is a gap, what is raised or lowered is so still, and the reading
of a ruby stands in brackets.
"""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import TYPE_CHECKING

from quizzes.question import GAP
from quizzes.wordlists import words

if TYPE_CHECKING:
    from collections.abc import Sequence

_BREAKS = words("html tag that breaks a line")
_CELLS = frozenset({"td", "th"})
_NOT_SHOWN = frozenset({"script", "style", "rp"})
_LOOKS = frozenset({"u", "ins", "span", "sup", "sub", "rt"})
_UNDERLINED = re.compile(r"text-decoration[^;]{0,60}underline", re.IGNORECASE)
_WIDE_BLANK = re.compile("[\xa0\u2000-\u200a\u3000]")  # other blanks are one, however many there are
_LEAST_DRAWN = 2  # a single one may stand in a phrase that is underlined word by word
_RAISED = str.maketrans("0123456789+-n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ")
_LOWERED = str.maketrans("0123456789+-", "₀₁₂₃₄₅₆₇₈₉₊₋")
_DECLARATION = re.compile(r"<[!?][^<>]*>")
_NO_TAG = re.compile(r"<(?!/?[a-z][^<>]*>)", re.IGNORECASE)
_MOST_OPEN = 8
_LONGEST_LOOK = 60


def without_tags(text: str) -> str:
    """Give the words of a page, a line for each of its paragraphs."""
    reader = _Words()
    reader.feed(_NO_TAG.sub("&lt;", _DECLARATION.sub("", _without_comments(text))))
    reader.close()
    lines = (" ".join(line.split()) for line in "".join(reader.words).split("\n"))
    return "\n".join(line for line in lines if line)


def _without_comments(text: str) -> str:
    """
    Take comments away.

    They, declarations and all that is no whole tag are kept from `html.parser`: older ones look for the ends of what
    was opened a million times a million times, or give up with an AssertionError.
    """
    parts, at = [], 0
    while (begin := text.find("<!--", at)) >= 0 and (end := text.find("-->", begin)) >= 0:
        parts.append(text[at:begin])
        at = end + len("-->")
    return "".join((*parts, text[at:]))


class _Words(HTMLParser):
    """The words of a page; of the tags that are open only the innermost few are kept, lest a hostile page take long."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []
        self._open: list[tuple[str, str, int]] = []  # the tag, how it looks, where its words begin
        self._hidden: str | None = None

    def handle_starttag(self, tag: str, attrs: Sequence[tuple[str, str | None]]) -> None:
        self._part(tag)
        self._end_bracket()
        if tag in _NOT_SHOWN:
            self._hidden = self._hidden or tag
        elif tag in _LOOKS:
            self._open = [*self._open[1 - _MOST_OPEN :], (tag, _look(tag, attrs), len(self.words))]

    def handle_startendtag(self, tag: str, attrs: Sequence[tuple[str, str | None]]) -> None:
        del attrs  # a tag that is closed at once looks like nothing
        self._part(tag)

    def handle_endtag(self, tag: str) -> None:
        self._part(tag)
        self._end_bracket()
        if tag == self._hidden:
            self._hidden = None
        elif self._open and self._open[-1][0] == tag:
            _, look, begin = self._open.pop()
            shown = "".join(self.words[begin : begin + _LONGEST_LOOK])
            if len(self.words) - begin <= _LONGEST_LOOK and len(shown) <= _LONGEST_LOOK:
                self.words[begin:] = [_as_it_looks(shown, look)]

    def handle_data(self, data: str) -> None:
        if self._hidden is None:
            self.words.append(data.replace("\n", " "))

    def _end_bracket(self) -> None:
        """Show again what follows the bracket of a ruby, whose tag need not be closed."""
        if self._hidden == "rp":
            self._hidden = None

    def _part(self, tag: str) -> None:
        if tag in _BREAKS:
            self.words.append("\n")
        elif tag in _CELLS:
            self.words.append(" ")


def _look(tag: str, attrs: Sequence[tuple[str, str | None]]) -> str:
    if tag != "span":
        return tag
    style = next((value for name, value in attrs if name == "style" and value), "")
    return "u" if _UNDERLINED.search(style) else tag


def _as_it_looks(text: str, look: str) -> str:
    match look:
        case "u" | "ins":
            return GAP if not text.strip() and len(_WIDE_BLANK.findall(text)) >= _LEAST_DRAWN else text
        case "sup":
            return text.translate(_RAISED)
        case "sub":
            return text.translate(_LOWERED)
        case "rt":
            return f"({text.strip()})" if text.strip() else ""
        case _:
            return text
