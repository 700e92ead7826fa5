"""Which lines explain words, wherever they stand, and what do they say?"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.glossary import GlossaryEntry
from quizzes.reading.definition import Definition, definition_of, goes_on, is_word, spoken_at, told
from quizzes.reading.entry_lines import NO_WORDS, EntryLines
from quizzes.reading.footnotes import (
    Head,
    Style,
    bullet_of,
    head_of,
    listed,
    marks_in,
    noted,
)
from quizzes.reading.languages import Language, language_of
from quizzes.reading.lines import Line
from quizzes.reading.listed_alike import part_words
from quizzes.reading.meanings import one_meaning, without_example
from quizzes.reading.word_lists import COLUMN, words_explained
from quizzes.reading.words_first import put_words_first

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizzes.reading.labels import Speakers

_TABLE_HEADER = lazy_regex(rf"{COLUMN}(?:\s*[|｜\t,，、/／]\s*{COLUMN}|\s+{COLUMN})+", re.IGNORECASE)
_COUNTED = lazy_regex(r"^[0-9０-９]{1,3}[.．、)）]?[\t \u3000]+")  # rows of a table
_MOST_SEARCHES = 50
_LONGEST_BARE_WORD = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class GlossaryFound:
    """The entries, the lines that are left (blank where an entry stood), and how entries are numbered."""

    entries: tuple[GlossaryEntry, ...]
    lines: tuple[Line, ...]
    styles: frozenset[Style]
    numbers: frozenset[str]
    unread: tuple[Line, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Entry:
    entry: GlossaryEntry
    end: int
    style: Style | None


def take_glossary(lines: Sequence[Line], speakers: Speakers) -> GlossaryFound:
    """Take all glossary entries out of the lines."""
    return _Taker(lines, speakers).take()


class _Taker(EntryLines):
    """Walks through the lines once, from the top to the bottom."""

    def __init__(self, lines: Sequence[Line], speakers: Speakers) -> None:
        super().__init__(lines, speakers)
        self._marked = frozenset(mark for line in lines for mark in marks_in(line.text[1:]))
        self._searches = 0
        self._entries: list[_Entry] = []
        self._left: list[Line] = []
        self._unread: list[Line] = []

    def take(self) -> GlossaryFound:
        i = 0
        while i < len(self._lines):
            i = self._take_at(i)
        styles = frozenset(found.style for found in self._entries if found.style is not None)
        numbers = frozenset(found.entry.number for found in self._entries if found.entry.number is not None)
        in_text = frozenset(style for _, style in self._marked if numbers) - {Style.BARE_STAR}
        return GlossaryFound(
            entries=tuple(found.entry for found in self._entries),
            lines=tuple(self._left),
            styles=styles or in_text,
            numbers=numbers,
            unread=tuple(self._unread),
        )

    def _take_at(self, i: int) -> int:
        """Take an entry, or else a line; give where the next one begins."""
        line = self._lines[i]
        if not self._in_section and self._begins_list(i):
            self._begin_section(i)
        taken = None if line.is_blank or _TABLE_HEADER.fullmatch(line.text) else self._entry_at(i)
        if taken is not None:
            style = self._text.style_behind(line.text, taken.entry.word) or taken.style
            self._entries.append(replace(taken, style=style))
            self._left.append(Line(number=line.number, text=""))
            return taken.end
        if self._is_title(line) or self._heads_table(line, i + 1):
            self._begin_section(i + 1)
            self._left.append(Line(number=line.number, text=""))
        elif self._in_section and not line.is_blank and head_of(line.text) and not self._ends_section(line):
            self._unread.append(line)
        else:
            self._in_section = self._in_section and line.is_blank
            self._left.append(line)
        return i + 1

    def _begin_section(self, start: int) -> None:
        self._in_section = True
        for write in (put_words_first, part_words):
            write(self._lines, start, self._begins_another, self._text.says)

    def _begins_another(self, line: Line) -> bool:
        """Tell whether a line is none of the list above it, be it that the next list begins there."""
        return self._ends_list(line) or self._is_title(line) or _TABLE_HEADER.fullmatch(line.text) is not None

    def _heads_table(self, line: Line, below: int) -> bool:
        """Tell whether a line names the columns of a list: of the one it stands in, or of a word and its reading."""
        if not _TABLE_HEADER.fullmatch(line.text):
            return False
        at = self._next_text(below)
        found = None if at is None else definition_of(_COUNTED.sub("", self._lines[at].text), loose=False)
        return self._in_section or (found is not None and found.reading is not None)

    def _begins_list(self, i: int) -> bool:
        """Tell whether lines explain words of the text; it is not searched for ever more that it does not have."""
        explained = words_explained(self._lines, i, self._ends_list) if self._searches < _MOST_SEARCHES else ()
        self._searches += bool(explained)
        return bool(explained) and all(self._text.says(word) and not self._speakers.speaks(word) for word in explained)

    def _entry_at(self, i: int) -> _Entry | None:
        line = self._lines[i]
        if self._ends_section(line) or self._is_title(line):
            return None
        head = head_of(line.text) or (listed if self._in_section else noted)(line.text)
        if head is None:
            return self._unnumbered(i)
        if not head.rest:
            return self._with_word_below(i, head)
        definition = self._definition(i, head.rest)
        if definition is None:
            definition = told(head.rest) if self._in_section else None
        if definition is None:
            return None
        found = self._read(i, i + 1, head, definition)
        return found if self._is_convincing(head, found) else None

    def _definition(self, i: int, text: str) -> Definition | None:
        """Read a line as a definition; a blank in it parts nothing where the reading stands on the next line."""
        whole = definition_of(text, loose=False)
        if whole is not None and whole.reading is None and whole.meaning is None:
            return whole if self._spoken_below(i + 1, whole.word) else definition_of(text)
        below = is_word(text) and self._spoken_below(i + 1, text)
        return Definition(word=text.strip()) if below else definition_of(text)

    def _with_word_below(self, i: int, head: Head) -> _Entry | None:
        """Read an entry whose mark stands on a line by itself."""
        at = self._next_text(i + 1)
        if at is None or self._starts_something(at):
            return None
        definition = self._definition(at, self._lines[at].text)
        if definition is None:
            return None
        found = self._read(at, at + 1, head, definition)
        return found if self._is_convincing(head, found) else None

    def _unnumbered(self, i: int) -> _Entry | None:
        """Read an entry without a number: only with a reading, or in a section of words."""
        sign = listed(self._lines[i].text)
        number, text = (None, self._lines[i].text) if sign is None else (sign.number, sign.rest)
        definition = self._definition(i, text)
        if definition is None or (not self._in_section and goes_on(text)):
            return None
        if not hanzi_of(definition.word) and not (self._in_section and "\t" in text):
            return None
        is_listed = self._in_section or self._text.style_behind(self._lines[i].text, definition.word) is not None
        if not is_listed and definition.reading is None:
            at = None if definition.meaning else self._next_text(i + 1)
            if at is None or spoken_at(self._lines[at].text, definition.word) is None:
                return None
        head = Head(number=number, style=Style.BARE_SIGN, rest=text)
        found = self._read(i, i + 1, head, definition)
        if found.entry.reading is None and not (is_listed and found.entry.meaning):
            return None
        return replace(found, style=None)

    def _is_convincing(self, head: Head, found: _Entry) -> bool:
        """Tell whether a line that begins with a mark is an entry, not a paragraph whose first word is marked."""
        if found.entry.reading is not None or self._in_section:
            return True
        if (head.number, head.style) in self._marked or head.style in {Style.NOTE_SIGN, Style.NOTE_BRACKET}:
            return found.entry.meaning is not None or len(found.entry.word) <= _LONGEST_BARE_WORD
        return head.style is Style.BARE_SIGN and head.number is None and self._is_noted(found.entry)

    def _is_noted(self, entry: GlossaryEntry) -> bool:
        """Tell whether a note explains a word that the text says: ※码头＝波止場, 注：码头——波止場."""
        is_known = is_word(entry.word, strict=True) and entry.word not in NO_WORDS and self._text.says(entry.word)
        return is_known and entry.meaning is not None and language_of(entry.meaning) is not Language.CHINESE

    def _read(self, i: int, start: int, head: Head, definition: Definition) -> _Entry:
        """Read on below the headword: the reading, then the lines of the meaning."""
        word, reading, meaning = definition.word, definition.reading, definition.meaning
        meaning_line = self._lines[i].number if meaning else None
        at = start
        if reading is None and meaning is None:
            below = self._next_text(start)
            spoken = spoken_at(self._lines[below].text, word) if below is not None else None
            if spoken is not None and below is not None:
                reading, meaning, at = spoken.reading, spoken.rest, below + 1
                meaning_line = self._lines[below].number if meaning else None
        bullet = bullet_of(self._lines[i].text)
        meaning, behind = (None, None) if meaning is None else without_example(meaning)
        lines, at = self._meaning_below(at, meaning, bullet, has_reading=reading is not None)
        example, at = self._example_below(at)
        if lines and meaning_line is None:
            meaning_line = lines[0].number
        parts = [meaning, *(line.text for line in lines)]
        entry = GlossaryEntry(
            number=head.number,
            word=word,
            reading=reading,
            meaning=one_meaning(part for part in parts if part) or None,
            line=self._lines[i].number,
            meaning_line=meaning_line,
            example=behind or example,
        )
        style = None if head.style is Style.BARE_SIGN and head.number is not None else head.style
        return _Entry(entry=entry, end=at, style=style)
