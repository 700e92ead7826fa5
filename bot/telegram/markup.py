"""
How a text becomes messages: runs of text with a style, neutralised and escaped, in pages of Telegram's length.

A page ends at the end of a paragraph or of a sentence, so a text of any length arrives whole.
"""

from __future__ import annotations

import html
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from bot.texts.clusters import whole
from bot.texts.neutral import neutral
from quizzes.chinese.patterns import lazy_regex

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

# In UTF-16 units, after the markup is read.
LONGEST_MESSAGE = 4096
# A page is not ended earlier than this part of it for the sake of a better place.
LEAST_FILLED = 0.4
ELLIPSIS = "…"
# The end of a line; of a sentence, not the full stop behind a digit: 84. numbers a line; of less than that.
_BREAKS = tuple(
    lazy_regex(pattern)
    for pattern in (r"\n+", r"(?:[。！？!?…]+|(?<!\d)\.(?=\s))[」』”’）)\"']*\s*", r"[，、；：,;:]\s*|\s+")
)
# What may be torn by an end: of hanzi and kana each is as good an end as another. Those of French, or of pinyin, too.
_LATIN_WORD = lazy_regex(r"[0-9A-Za-zÀ-ɏ'’]+\Z")


class Style(StrEnum):
    """How a run looks; the value is its tag."""

    PLAIN = ""
    BOLD = "b"
    ITALIC = "i"
    QUOTE = "blockquote"
    FOLDED = "blockquote expandable"


@dataclass(frozen=True, slots=True)
class Run:
    """Some text in one style."""

    text: str
    style: Style = Style.PLAIN


_NEXT_LINE, _EMPTY_LINE = Run("\n"), Run("\n\n")


def plain(text: str) -> Run:
    """Give a text as it is."""
    return Run(neutral(text))


def bold(text: str) -> Run:
    """Give a text that stands out."""
    return Run(neutral(text), Style.BOLD)


def italic(text: str) -> Run:
    """Give a text that steps back."""
    return Run(neutral(text), Style.ITALIC)


def quote(text: str) -> Run:
    """Give a text from somewhere else."""
    return Run(neutral(text), Style.QUOTE)


def folded(text: str) -> Run:
    """Give a text from somewhere else of which a few lines show, and the rest when it is touched."""
    return Run(neutral(text), Style.FOLDED)


def marked(text: str, part: str) -> tuple[Run, ...]:
    """Give a text in which one part stands out; all of it is plain where the part is not there."""
    before, found, after = text.partition(part) if part else (text, "", "")
    return tuple(run for run in (plain(before), bold(found), plain(after)) if run.text)


def lines(*parts: Run | str | Sequence[Run] | None, gap: str = "\n") -> tuple[Run, ...]:
    """Put each part on a line of its own, several runs on one; what is None or empty has no line."""
    runs: list[Run] = []
    between = _NEXT_LINE if gap == "\n" else Run(gap)
    for part in parts:
        line = _runs_of(part) if part else ()
        if not line or not (line[0].text if len(line) == 1 else as_text(line)).strip():
            continue
        if runs:
            runs.append(between)
        runs.extend(line)
    return tuple(runs)


def blocks(*parts: Sequence[Run]) -> tuple[Run, ...]:
    """Put an empty line between groups of lines; an empty group leaves none."""
    runs: list[Run] = []
    for part in filter(None, parts):
        if runs:
            runs.append(_EMPTY_LINE)
        runs.extend(part)
    return tuple(runs)


def as_html(runs: Iterable[Run]) -> str:
    """Write runs as Telegram's HTML."""
    return "".join(map(_html, runs))


def as_text(runs: Iterable[Run]) -> str:
    """Write runs without their styles."""
    return "".join([run.text for run in runs])  # a list: it is done for each line of each message


def length(text: str) -> int:
    """Count as Telegram counts: in UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def shortened(text: str, limit: int) -> str:
    """Cut a text off after `limit` UTF-16 units at most, before a word rather than in it; an ellipsis ends it."""
    if length(text) <= limit:
        return text
    fits = whole(text, _fitting(text, limit - 1))
    word = _LATIN_WORD.search(text, 0, fits)
    is_torn = word is not None and _LATIN_WORD.match(text, word.start(), fits + 1) is not None
    begins = word.start() if word is not None and is_torn else fits
    return text[: begins if begins > fits * LEAST_FILLED else fits].rstrip() + ELLIPSIS


def pages(runs: Sequence[Run], limit: int = LONGEST_MESSAGE) -> tuple[tuple[Run, ...], ...]:
    """Split runs into pages that each fit into one message; there is at least one run on every page."""
    if length(as_text(runs)) <= limit:
        return tuple(filter(None, (_trimmed(runs),)))
    found: list[tuple[Run, ...]] = []
    page: list[Run] = []
    room = limit
    for run in runs:
        rest = run
        while length(rest.text) > room:
            cut = _cut(rest.text, room, limit)
            page.append(replace(rest, text=rest.text[:cut].rstrip()))
            found.append(tuple(page))
            page, room = [], limit
            rest = replace(rest, text=rest.text[cut:].lstrip())
        page.append(rest)
        room -= length(rest.text)
    found.append(tuple(page))
    return tuple(filter(None, map(_trimmed, found)))


def _runs_of(part: Run | str | Sequence[Run]) -> tuple[Run, ...]:
    match part:
        case str():
            return (plain(part),)
        case Run():
            return (part,)
        case _:
            return tuple(part)


def _html(run: Run) -> str:
    text = run.text
    if "&" in text or "<" in text or ">" in text:  # hardly ever, and there are a dozen runs in a message
        text = html.escape(text, quote=False)
    return f"<{run.style}>{text}</{run.style.partition(' ')[0]}>" if run.style and text else text


def _cut(text: str, room: int, limit: int) -> int:
    """Say after how many characters to break: at the best place that fits, or before the text where it is too late."""
    fits = whole(text, _fitting(text, room)) or _fitting(text, room)
    least = 0 if room < limit else int(fits * LEAST_FILLED)
    # Where the page is full enough, what fits on the next one as a whole is not torn within a sentence.
    is_full_enough = room <= limit * (1 - LEAST_FILLED) and length(text) <= limit
    for pattern in _BREAKS[:-1] if is_full_enough else _BREAKS:
        ends = [match.end() for match in pattern.finditer(text, 0, fits) if match.end() > least]
        if ends:
            return ends[-1]
    return 0 if room < limit else fits


def _fitting(text: str, room: int) -> int:
    used = 0
    for index, character in enumerate(text):
        used += 2 if character > "\uffff" else 1
        if used > room:
            return index
    return len(text)


def _trimmed(page: Sequence[Run]) -> tuple[Run, ...]:
    """Take blank runs from the ends: Telegram does, and a page of nothing else cannot be sent."""
    kept = list(page)
    while kept and not kept[0].text.strip():
        kept.pop(0)
    while kept and not kept[-1].text.strip():
        kept.pop()
    return tuple(kept)
