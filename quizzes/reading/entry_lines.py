"""
What stands below a headword: which lines are its meaning and its example, and where does something else begin?

A word that the text says elsewhere, or that stands there with the sign of a note right behind it, is a headword.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.reading.definition import Definition, definition_of, is_word, spoken_at
from quizzes.reading.footnotes import DIGITS, STARS, Style, bullet_of, head_of, is_listed_by_number, listed
from quizzes.reading.headings import names_part
from quizzes.reading.languages import Language, language_of
from quizzes.reading.meanings import example_of, turns_chinese
from quizzes.reading.word_lists import without_table
from quizzes.wordlists import any_of, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizzes.reading.labels import Speakers
    from quizzes.reading.lines import Line

_TITLE_WORDS = any_of("glossary title")
_TITLE = lazy_regex(
    rf"[\W_]*{_TITLE_WORDS}(?:[\s/／・|｜（(和与與&、,—-]*(?:and\s+)?{_TITLE_WORDS})*[\W_]*", re.IGNORECASE
)
_MOST_BLANKS = 8
_LONGEST_APART = 60
_MOST_LINES = 40  # of one meaning
NO_WORDS = words("not a label")  # 例：, 注： go on with the entry above
_ENOUGH = 300  # characters that tell its language
_SIGN = rf"[{STARS}]{{1,3}}|{DIGITS}[)）]"
_SIGNED = lazy_regex(rf"(?P<word>[A-Za-z0-9\u3400-\u9fff]{{1,12}})(?P<sign>{_SIGN})")
_LONE_SIGN = lazy_regex(rf"\s*(?P<sign>{_SIGN})(?!\s*[0-9０-９])")
_MOST_LOOKED_FOR = 2_000


class EntryLines:
    """The lines of a text, as whoever looks for its glossary asks about them."""

    def __init__(self, lines: Sequence[Line], speakers: Speakers) -> None:
        self._lines = [without_table(line) for line in lines]
        self._speakers = speakers
        self._in_section = False
        self._text = TextWords([line.text for line in lines])

    def _is_title(self, line: Line) -> bool:
        return _TITLE.fullmatch(line.text) is not None

    def _ends_section(self, line: Line) -> bool:
        return self._ends_list(line) or (not self._in_section and self._speakers.has_label(line.text))

    def _ends_list(self, line: Line) -> bool:
        """Tell whether a line is none of a list of words, of which some look like names: 石库门：上海の住宅様式。."""
        is_said = self._speakers.has_label(line.text) and not self._speakers.may_explain(line.text)
        return line.is_heading or names_part(line.text) or is_said

    def _next_text(self, start: int) -> int | None:
        """Find the next line with text, over a few blank ones."""
        for at in range(start, min(len(self._lines), start + _MOST_BLANKS + 1)):
            if not self._lines[at].is_blank:
                return at
        return None

    def _spoken_below(self, start: int, word: str) -> bool:
        at = self._next_text(start)
        return at is not None and spoken_at(self._lines[at].text, word) is not None

    def _named_at(self, at: int, *, loose: bool = False) -> Definition | None:
        sign = listed(self._lines[at].text)
        return definition_of(self._lines[at].text if sign is None else sign.rest, loose=loose)

    def _parts_word(self, at: int) -> bool:
        """Tell whether a line of a list without readings is its next entry: a word, a sign and a meaning."""
        definition = self._named_at(at)
        return (
            definition is not None
            and definition.meaning is not None
            and is_word(definition.word, strict="\t" not in self._lines[at].text)
            and definition.word not in NO_WORDS
        )

    def _starts_something(self, at: int) -> bool:
        """Tell whether a line begins something else than a meaning: a turn, a heading, the next entry."""
        line = self._lines[at]
        if self._ends_section(line) or self._is_title(line):
            return True
        head = head_of(line.text)
        if head is not None and (head.rest or head.number):
            return True
        if self._in_section and is_listed_by_number(line.text):
            return True
        definition = self._named_at(at)
        if definition is not None and definition.reading is not None:
            return True
        word = self._named_at(at, loose=True)
        return word is not None and self._text.style_behind(line.text, word.word) is not None

    def _ends_meaning(self, at: int) -> bool:
        """Tell whether a line begins something else, be it a word whose reading is on the line below."""
        if self._starts_something(at):
            return True
        definition = self._named_at(at)
        return (
            definition is not None and bool(hanzi_of(definition.word)) and self._spoken_below(at + 1, definition.word)
        )

    def _meaning_below(
        self, start: int, meaning: str | None, bullet: str | None, *, has_reading: bool
    ) -> tuple[list[Line], int]:
        lines: list[Line] = []
        at, so_far = start, (meaning or "")[:_ENOUGH]
        if meaning is None:
            first = self._next_text(start)
            if first is None or self._ends_meaning(first):
                return [], start
            if first != start and not self._is_meaning(first, has_reading=has_reading):
                return [], start
            at = first
        while at < len(self._lines) and not self._lines[at].is_blank and not self._ends_meaning(at):
            line = self._lines[at]
            is_next = bullet is not None and bullet_of(line.text) == bullet
            if (
                is_next
                or example_of(line.text) is not None
                or (so_far and turns_chinese(so_far, line.text))
                or len(lines) == _MOST_LINES
            ):
                break
            if self._in_section and (not has_reading or "\t" in line.text) and self._parts_word(at):
                break
            so_far = f"{so_far} {line.text}"[:_ENOUGH]
            lines.append(line)
            at += 1
        return lines, at

    def _example_below(self, start: int) -> tuple[str | None, int]:
        """Read the example that stands right below a meaning, over the lines of its translation."""
        example = example_of(self._lines[start].text) if start < len(self._lines) else None
        at = start if example is None else start + 1
        while example and at < len(self._lines) and not self._lines[at].is_blank:
            text = self._lines[at].text
            is_next = self._ends_meaning(at) or self._parts_word(at) or language_of(text) is Language.CHINESE
            if is_next and example_of(text) is None:
                break
            at += 1
        return example, at

    def _is_meaning(self, at: int, *, has_reading: bool) -> bool:
        """Tell whether a line below blank ones explains the word."""
        text = self._lines[at].text
        if language_of(text) is Language.CHINESE:
            return False
        return has_reading or self._in_section or len(text) <= _LONGEST_APART


class TextWords:
    """A text that is asked for words; it is not searched for ever more of them."""

    def __init__(self, lines: Sequence[str]) -> None:
        self._text = text = "\n".join(lines)
        chinese = [line for line in lines if language_of(line) is Language.CHINESE]
        self._chinese, self._alone = "\n".join(chinese), Counter(chinese)
        self._said: dict[str, bool] = {}
        found = ((each["word"], each["sign"]) for each in _SIGNED.finditer(text))
        self._signed = frozenset(f"{word[at:]}{sign}" for word, sign in found for at in range(len(word)))

    def says(self, word: str) -> bool:
        """Tell whether a word stands there more than once, and is said in Chinese, not only on lines of its own."""
        if word not in self._said and len(self._said) < _MOST_LOOKED_FOR:
            is_within = self._chinese.count(word) > self._alone[word]
            self._said[word] = is_within and self._text.count(word) > 1
        return self._said.get(word, False)

    def style_behind(self, line: str, word: str) -> Style | None:
        """Give the style of a sign that a line begins with where it stands behind the word, too: 挂职*, 挂职1)."""
        found = _LONE_SIGN.match(line)
        if found is None or f"{word}{found['sign']}" not in self._signed:
            return None
        return Style.BARE_STAR if found["sign"][0] in STARS else Style.HALF_ROUND
