"""
Which words does a sentence explain in brackets, where they are said?

    您每天都在这里观测（guāncè，観測する）星星吗？

Such a word is one of the glossary, and the sentence is what is said without the brackets. Only pinyin with tone marks
that the word before it can have, and a meaning behind it, show that: （A1） is part of a name.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from quizzes.chinese.machine import can_be_read
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.glossary import GlossaryEntry
from quizzes.reading.definition import goes_on, spoken_at
from quizzes.reading.footnotes import head_of, listed
from quizzes.reading.label_forms import ends_like_speech
from quizzes.reading.languages import Language, language_of

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

    from quizzes.reading.lines import Line

_TONED = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜĀÁǍÀĒÉĚÈŌÓǑÒ"
_GLOSS = lazy_regex(
    rf"(?P<before>[\u3400-\u9fff]{{1,8}})[”」』]?[ \u3000]?(?P<bracket>[（(\[［【〔]"
    rf"(?P<told>[A-Za-z]{{0,6}}[{_TONED}][^（）()\[\]［］【】〔〕。！？]{{0,120}})[)）\]］】〕])"
)
_LEAST_SAID = 3  # hanzi beside the word


@dataclass(frozen=True, slots=True, kw_only=True)
class Glossed:
    """The lines without what they explain in brackets, and the words that they explain."""

    lines: tuple[Line, ...]
    entries: tuple[GlossaryEntry, ...] = ()


def without_glosses(lines: Sequence[Line]) -> Glossed:
    """Take the glosses out of the sentences that have some; each word is explained by the first one."""
    left: list[Line] = []
    entries: dict[str, GlossaryEntry] = {}
    for line in lines:
        found = _glosses_in(line)
        for entry, _ in found:
            entries.setdefault(entry.word, entry)
        left.append(_without(line, [bracket for _, bracket in found]))
    return Glossed(lines=tuple(left), entries=tuple(entries.values()))


def with_entries(listed_ones: Sequence[GlossaryEntry], others: Sequence[GlossaryEntry]) -> tuple[GlossaryEntry, ...]:
    """Put the words that sentences explain beside those of the list, which has the say."""
    known = {entry.word for entry in listed_ones}
    return (*listed_ones, *(entry for entry in others if entry.word not in known))


def _glosses_in(line: Line) -> list[tuple[GlossaryEntry, str]]:
    """Find the words that a sentence explains, each with its bracket; a line of a list is no sentence."""
    found = [(entry, match["bracket"]) for match in _GLOSS.finditer(line.text) if (entry := _entry(match, line.number))]
    said = _without(line, [bracket for _, bracket in found]).text
    explained = sum(len(entry.word) for entry, _ in found)
    is_sentence = ends_like_speech(said) and len(hanzi_of(said)) >= explained + _LEAST_SAID
    if not found or not is_sentence or language_of(said) is not Language.CHINESE or _is_listed(line.text, found[0]):
        return []
    return found


def _entry(match: re.Match[str], line: int) -> GlossaryEntry | None:
    """Read what a bracket tells of the longest word before it that is read so."""
    before = match["before"]
    for count in range(len(before), 0, -1):
        word = before[-count:]
        spoken = spoken_at(match["told"], word)
        if spoken is not None and spoken.rest and can_be_read(word, spoken.reading):
            return GlossaryEntry(
                number=None, word=word, reading=spoken.reading, meaning=spoken.rest, line=line, meaning_line=line
            )
    return None


def _is_listed(text: str, first: tuple[GlossaryEntry, str]) -> bool:
    """Tell whether a line is that of a list, which begins with its word and does not go on to say something of it."""
    entry, bracket = first
    head = head_of(text) or listed(text)
    rest = text if head is None else head.rest
    return rest.lstrip("“「『【").startswith(entry.word) and bracket in text and not goes_on(rest)


def _without(line: Line, brackets: Sequence[str]) -> Line:
    text, bold = line.text, line.bold
    for bracket in brackets:
        text, bold = text.replace(bracket, "", 1), bold.replace(bracket, "", 1)
    return replace(line, text=text, bold=bold) if brackets else line
