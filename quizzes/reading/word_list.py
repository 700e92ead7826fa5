"""
Is a text no talk but a list of words, as a teacher has it, and what does each line of it say?

    包子 bāozi 肉まん        包子<tab>bāozi<tab>肉まん<tab>我吃包子。        包子（bāozi）：肉まん    bāozi 包子 肉まん

It is one only where nearly every line is a word in hanzi with its reading or meaning, each word another one. It becomes
a glossary without a talk: what is asked of a glossary is asked of it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.pinyin import is_reading, syllables
from quizzes.chinese.scripts import hanzi_of, is_hanzi
from quizzes.glossary import GlossaryEntry
from quizzes.reading.definition import definition_of, has_tones, reading_of, spoken_at
from quizzes.reading.dictionary_lines import in_plain_lines
from quizzes.reading.footnotes import listed
from quizzes.reading.languages import Language, language_of
from quizzes.reading.other_script import in_one_script
from quizzes.reading.word_cells import MOST_ABOVE, cells_of, delimiter_of, introducing
from quizzes.reading.word_classes import is_part_of_speech, without_part_of_speech
from quizzes.reading.word_columns import Column, columns_named, columns_of, is_word_alone

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping, Sequence

    from quizzes.reading.lines import Line

_DASHES = " -–—"
_SAMPLE = 60  # lines, which show whether a text is a list
_MOSTLY, _MANY, _HALF = 0.8, 0.66, 0.5
_LEAST_WITHOUT_READINGS = 3
_LEAST_CELLS = _SEVERAL = 2
_LONGEST_LINE = 400
# What a dictionary writes before a meaning: [名] 肉まん, 〈动〉泳ぐ, (adjective) cheap.
_PART = lazy_regex(r"[\[(（【〈<](?P<inside>[^\])）】〉>]{1,24})[\])）】〉>][ \t\u3000/]*(?=\S)")
_COUNTED = lazy_regex(r"^\s*(?:[(（]\d{1,4}[)）]|[①-⑳])\s*(?=\S)")
_READING_FIRST = lazy_regex(
    r"(?P<reading>[A-Za-z\u00c0-\u024f][A-Za-z\u00c0-\u024f\u0300-\u036f1-5'’: -]{0,60}?)[ \u3000\u00a0]+"
    r"(?P<word>[^\sA-Za-z0-9]\S*)(?:[ \u3000\u00a0]+(?P<rest>.*))?"
)
_READING_LAST = lazy_regex(
    r"(?P<meaning>\S.{0,80}?)[ \u3000\u00a0]+(?P<word>[^\sA-Za-z0-9]\S{0,20})[ \u3000\u00a0]+"
    r"(?P<reading>[A-Za-z\u00c0-\u024f][A-Za-z\u00c0-\u024f\u0300-\u036f1-5'’: -]{0,60})"
)
_IN_LETTERS = lazy_regex("[A-Za-z]{2}|[\u3041-\u3096\u30a1-\u30fa]")
_OF_ANKI = lazy_regex(r"#[a-z][a-z ]*:.*")  # #separator:tab, #tags column:4
_IN_BRACKETS = lazy_regex(r"^[(（]([^()（）]+)[)）]$")
_STOPS = ("。", "！", "？", "!", "?", "…")


@dataclass(frozen=True, slots=True, kw_only=True)
class WordList:
    """
    The words in their order, the line above them, and the lines that say none.

    `meanings` are what a head calls its columns of meanings where it names several, and `head` is its line.
    """

    entries: tuple[GlossaryEntry, ...]
    title: Line | None
    unread: tuple[Line, ...]
    meanings: tuple[str, ...] = ()
    head: int | None = None


def word_list_in(lines: Sequence[Line], most: int) -> WordList | None:
    """Give the words of a text that is a list of them, a few more than `most` at most; None for every other text."""
    said = (line for line in lines if any(map(str.isalnum, line.text)) and not _OF_ANKI.fullmatch(line.text))
    written = list(islice(said, most + _SAMPLE))
    sample = _list_of(list(islice(written, _SAMPLE)))
    if sample is None or len(written) <= _SAMPLE:
        return sample
    return _list_of(written)


def _list_of(lines: Sequence[Line]) -> WordList | None:
    if any(len(line.text) > _LONGEST_LINE for line in lines):
        return None
    lines = in_plain_lines(lines)
    above = introducing(lines)
    below = [line for line in lines if line not in above]
    delimiter = delimiter_of(below)
    found = _by_line(below) if delimiter is None else _by_column(below, delimiter)
    if found is None or not _is_list(found):
        return None
    title = found.title or next((line for line in above if "\t" not in line.text), None)  # a head of other columns
    return replace(found, title=title, unread=(*(line for line in above if line is not title), *found.unread))


def _is_list(found: WordList) -> bool:
    """Tell whether nearly all lines say another word, with readings or with what is no talk in Chinese."""
    entries = found.entries
    known = sum(entry.reading is not None or entry.meaning is not None for entry in entries)
    if not known or known < _MOSTLY * (len(entries) + len(found.unread)):
        return False
    beside = found.unread if found.title is None else (found.title, *found.unread)
    if len({entry.word for entry in entries}) < _HALF * len(entries) or any(map(_is_sentence, beside)):
        return False
    if sum(entry.reading is not None for entry in entries) >= _HALF * len(entries):
        return True
    if len({entry.word for entry in entries}) < _MANY * len(entries):  # of few people who talk in turns
        return False
    meant = [entry.meaning for entry in entries if entry.meaning is not None]
    said = sum(meaning.endswith(_STOPS) or language_of(meaning) is Language.CHINESE for meaning in meant)
    return len(meant) >= _LEAST_WITHOUT_READINGS and said <= (1 - _MOSTLY) * len(meant)


def _is_sentence(line: Line) -> bool:
    """Tell whether a line says something in Chinese, as those of a talk do."""
    return line.text.endswith(_STOPS) and language_of(line.text) is Language.CHINESE


def _by_column(lines: Sequence[Line], delimiter: str) -> WordList | None:
    rows = [cells_of(line.text, delimiter) for line in lines]
    heads = (columns_named(row) if len(row) > 1 else None for row in rows[: MOST_ABOVE + 1])
    at, named = next(((at, head) for at, head in enumerate(heads) if head is not None), (-1, ()))
    below = [row for row in rows[at + 1 :] if len(row) > 1]
    columns = columns_of(below, named)
    if Column.WORD not in columns:
        return None
    entries: list[GlossaryEntry] = []
    unread: list[Line] = []
    for line, row in zip(lines[at + 1 :], rows[at + 1 :], strict=True):
        entry = _entry_of(line, row, columns)
        if entry is None:
            unread.append(line)
        else:
            entries.append(entry)
    above = lines[0] if at > 0 else None
    found = _titled(lines, above, entries, unread)
    called = tuple(cell for cell, column in zip(rows[at], named, strict=False) if column is Column.MEANING)
    return found if found is None or len(called) < _SEVERAL else replace(found, meanings=called, head=lines[at].number)


def _entry_of(line: Line, row: Sequence[str], columns: Mapping[Column, int]) -> GlossaryEntry | None:
    def cell(column: Column) -> str:
        at = columns.get(column, len(row))
        return row[at] if at < len(row) else ""

    word = in_one_script(cell(Column.WORD))
    if not is_word_alone(word) or sum(map(bool, row)) < _LEAST_CELLS:
        return None
    given = cell(Column.READING)
    whole = definition_of(f"{word}\t{given}\t{cell(Column.MEANING)}".strip())
    is_whole = whole is not None and (whole.reading is not None or not given)
    parsed, told = (whole.word, whole.reading) if is_whole and whole is not None else (word, None)
    reading = told or reading_of(given, parsed) or given or None
    spoken = None if given else spoken_at(cell(Column.MEANING), parsed)  # the back of a card: xuéxí – to study
    meaning = cell(Column.MEANING) if spoken is None else spoken.rest
    return GlossaryEntry(
        number=None,
        word=parsed,
        reading=reading,
        meaning=meaning or None,
        line=line.number,
        meaning_line=line.number if meaning else None,
        example=cell(Column.EXAMPLE) or None,
    )


def _by_line(lines: Sequence[Line]) -> WordList | None:
    below = [line for line in lines if not columns_named(line.text.split())]
    read = [(line, _read(line)) for line in _meanings_behind(below)]
    with_readings = sum(entry is not None and entry.reading is not None for _, entry in read)
    are_read = with_readings >= _HALF * len(read)
    entries: list[GlossaryEntry] = []
    unread: list[Line] = []
    for line, entry in read:
        if entry is not None and not (are_read and entry.reading is None and _is_like_heading(line)):
            entries.append(entry)
        elif entries and _is_example(line, entries[-1]):
            entries[-1] = replace(entries[-1], example=line.text)
        else:
            unread.append(line)
    return _titled(lines, None, _with_toneless_readings(entries), unread)


def _read(line: Line) -> GlossaryEntry | None:
    sign = listed(line.text)
    definition = definition_of(_word_first(_COUNTED.sub("", line.text) if sign is None else sign.rest))
    if definition is None or not is_word_alone(definition.word):
        return None
    reading, meaning = (definition.reading or "").strip(_DASHES) or None, definition.meaning
    if reading is None and (meaning is None or meaning.endswith(_STOPS)):
        return None
    entry = GlossaryEntry(
        number=None,
        word=definition.word,
        reading=reading,
        meaning=meaning,
        line=line.number,
        meaning_line=None if meaning is None else line.number,
    )
    return _with_example(entry)


def _word_first(text: str) -> str:
    """Put a reading with tones that stands before its word behind it."""
    found = _READING_FIRST.fullmatch(text.strip())
    if found is None or not (is_reading(found["reading"]) and has_tones(found["reading"])):
        return text
    word, reading, rest = found["word"], found["reading"], found["rest"] or ""
    return f"{word} {reading} {rest}".strip() if is_word_alone(word) else text


def _meanings_behind(lines: Sequence[Line]) -> Sequence[Line]:
    """Put meanings behind where nearly all lines begin with them and end with a reading: hat 帽子 màozi."""
    found = [_reading_at_end(line.text) for line in lines]
    meanings = [each["meaning"] for each in found if each is not None]
    in_letters = sum(_IN_LETTERS.search(meaning) is not None for meaning in meanings)
    if not meanings or len(meanings) < _MOSTLY * len(lines) or in_letters < _HALF * len(meanings):
        return lines
    return [
        line if each is None else replace(line, text=f"{each['word']} {each['reading']} {each['meaning']}")
        for line, each in zip(lines, found, strict=True)
    ]


def _reading_at_end(text: str) -> re.Match[str] | None:
    sign = listed(text)
    found = _READING_LAST.fullmatch((_COUNTED.sub("", text) if sign is None else sign.rest).strip())
    if found is None or not is_word_alone(found["word"]) or not has_tones(found["reading"]):
        return None
    return found if syllables(found["reading"], len(hanzi_of(found["word"]))) is not None else None


def _with_example(entry: GlossaryEntry) -> GlossaryEntry:
    """Part what is said with the word in Chinese from the meaning that it stands behind: 肉まん 我吃包子。"""
    pieces = (entry.meaning or "").split()
    for at in range(1, len(pieces)):
        said = " ".join(pieces[at:])
        if entry.word in said and said.endswith(_STOPS) and language_of(said) is Language.CHINESE:
            return replace(entry, meaning=" ".join(pieces[:at]), example=said)
    return entry


def _is_like_heading(line: Line) -> bool:
    """Tell whether a line is hanzi with a blank between, as a heading is among words with readings: 第三课 食物."""
    parts = line.text.split()
    return len(parts) > 1 and all(map(is_hanzi, "".join(parts)))


def _is_example(line: Line, entry: GlossaryEntry) -> bool:
    is_said = language_of(line.text) is Language.CHINESE and line.text.endswith(_STOPS)
    return entry.example is None and is_said and entry.word in line.text


def _with_toneless_readings(entries: Sequence[GlossaryEntry]) -> list[GlossaryEntry]:
    """Tell from meanings the readings without tones that nearly all of them begin with: 包子 baozi steamed bun."""
    parted = [_without_reading(entry) for entry in entries]
    count = sum(one is not other for one, other in zip(parted, entries, strict=True))
    return parted if count and count >= _MOSTLY * len(entries) else list(entries)


def _without_reading(entry: GlossaryEntry) -> GlossaryEntry:
    if entry.reading is not None or entry.meaning is None:
        return entry
    said, count = entry.meaning.split(), len(hanzi_of(entry.word))
    for end in range(min(count, len(said) - 1), 0, -1):
        given = " ".join(said[:end])
        if given.isascii() and is_reading(given) and syllables(given, count) is not None:
            return replace(entry, reading=given, meaning=" ".join(said[end:]))
    return entry


def _without_part(meaning: str | None) -> str | None:
    """Leave out the parts of speech that a meaning begins with, and brackets around all of it."""
    if meaning is None:
        return None
    found = _PART.match(meaning)
    is_part = found is not None and is_part_of_speech(found["inside"])
    rest = meaning[found.end() :] if found is not None and is_part else without_part_of_speech(meaning)
    return _IN_BRACKETS.sub(r"\1", meaning) if rest == meaning else _without_part(rest)


def _without_lone_parts(entries: Sequence[GlossaryEntry]) -> Sequence[GlossaryEntry]:
    """Take no part of speech for a meaning where nearly all words have that and nothing else: 爱 ài v."""
    lone = [entry.meaning is not None and is_part_of_speech(entry.meaning.strip("()（）[]【】")) for entry in entries]
    if sum(lone) < _MOSTLY * len(entries):
        return entries
    return [
        replace(entry, meaning=None, meaning_line=None) if is_lone else entry
        for entry, is_lone in zip(entries, lone, strict=True)
    ]


def _titled(
    lines: Sequence[Line], above: Line | None, entries: Sequence[GlossaryEntry], unread: Sequence[Line]
) -> WordList | None:
    """Take the first line for the title where it is above all words and says none."""
    if not entries:
        return None
    first = above or next(iter(lines))
    is_title = first.number < entries[0].line and (first is above or first in unread)
    rest = tuple(line for line in unread if not (is_title and line is first))
    plain = tuple(replace(entry, meaning=_without_part(entry.meaning)) for entry in _without_lone_parts(entries))
    return WordList(entries=plain, title=first if is_title else None, unread=rest)
