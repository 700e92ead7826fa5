"""
Which lines, or cells of a table, say in pinyin what stands beside them in Chinese?

    你好吗？                     | 记者 | 你好吗？ | Nǐ hǎo ma? | How are you? |
    Nǐ hǎo ma?
    How are you?

They are left out where most sentences have such a line or cell: readings are made anew.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.pinyin import syllables
from quizzes.chinese.scripts import hanzi_of
from quizzes.findings import shown, warning
from quizzes.reading.definition import has_tones
from quizzes.reading.footnotes import head_of
from quizzes.reading.label_forms import ends_like_speech
from quizzes.reading.languages import Language, language_of
from quizzes.wordlists import any_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.problem import Problem
    from quizzes.reading.lines import Line

_GLOSSARY_TITLE = lazy_regex(rf"[\W_]*{any_of('glossary title')}[\W_]*", re.IGNORECASE)
_LONGEST_PINYIN = 2_000
_OFTEN, _MOSTLY = 3, 0.5
_EDGE = lazy_regex("([|｜\t])")
_LEAST_CELLS = 3
_NOTHING_SAID = lazy_regex(rf"\s*(?:{any_of('reading key')}|[\W_]*)\s*", re.IGNORECASE)
_SENTENCE_SIGN = lazy_regex("[。！？!?，,：:；;]")
_PINYIN_WORD = lazy_regex(r"[^\W\d_]+(?:[0-5]|[’'ʼ-](?=\w))*", re.UNICODE)
_TONED, _NEAR = 0.5, 0.34
_SURELY_PINYIN = 6  # syllables, which no name and no word of a glossary has
_LABEL = lazy_regex("^[^:：]{1,40}[:：]")


def without_pinyin(lines: list[Line]) -> tuple[list[Line], list[Problem]]:
    """Leave out the lines that say in pinyin what the one above or below says, where most sentences have one."""
    said = [i for i, line in enumerate(lines) if is_said(line.text)]
    found = list(_lines_of_pinyin(lines))
    told = [i for i, is_sentence in found if is_sentence]
    if len(told) < max(_OFTEN, _MOSTLY * len(said)):
        return lines, []
    gone = {i for i, _ in found}
    first = lines[min(gone)]
    message = f"The file has {len(gone)} lines of pinyin, such as {shown(first.text)}; they were left out."
    kept = [line for i, line in enumerate(lines) if i not in gone]
    return kept, [warning("lines-of-pinyin", message, first.number)]


def is_said(text: str) -> bool:
    return _SENTENCE_SIGN.search(text) is not None and language_of(text) is Language.CHINESE


def _lines_of_pinyin(lines: Sequence[Line]) -> Iterator[tuple[int, bool]]:
    """Give the lines that are the pinyin of a neighbour, up to the glossary, and whether that is a sentence."""
    texts = [i for i, line in enumerate(lines) if not line.is_blank]
    for place, i in enumerate(texts):
        text = lines[i].text
        if _GLOSSARY_TITLE.fullmatch(text):
            return
        count, unnamed = _syllables_in(text), _syllables_in(_LABEL.sub("", text))
        if not count:
            continue
        for beside in (*texts[max(0, place - 1) : place], *texts[place + 1 : place + 2]):
            other = lines[beside].text
            hanzi = len(hanzi_of(other))
            is_near = _is_near(count, hanzi) or (unnamed > 0 and _is_near(unnamed, hanzi))
            if head_of(other) is None and (is_near or (unnamed >= _SURELY_PINYIN and is_said(other))):
                yield i, is_said(other)
                break


def _syllables_in(text: str) -> int:
    """Count the syllables of a line that is pinyin with tones and nothing else; 0 where it is something else."""
    if len(text) > _LONGEST_PINYIN or hanzi_of(text) or not has_tones(text):
        return 0
    words = _PINYIN_WORD.findall(text)
    splits = [split for word in words if (split := syllables(word)) is not None]
    toned = sum(map(has_tones, words))
    is_pinyin = len(splits) >= len(words) - _foreign(words) and toned >= _TONED * len(words)
    return sum(map(len, splits)) if is_pinyin else 0


def _foreign(words: Sequence[str]) -> int:
    """Allow for names in Latin letters (iPhone, DNA), few as they are."""
    return len(words) // 5


def _is_near(count: int, hanzi: int) -> bool:
    return abs(count - hanzi) <= max(1, _NEAR * hanzi)


def without_pinyin_cells(lines: list[Line]) -> tuple[list[Line], list[Problem]]:
    """Leave out the column of a table that says in pinyin what another one says."""
    rows = {i: _EDGE.split(line.text) for i, line in enumerate(lines) if _EDGE.search(line.text)}
    said = {i: row for i, row in rows.items() if any(map(is_said, row[::2]))}
    told = {i: place for i, row in said.items() if (place := _pinyin_in(row)) is not None}
    if len(told) < max(_OFTEN, _MOSTLY * len(said)):
        return lines, []
    [(usual, _)] = Counter(told.values()).most_common(1)
    gone = told | {i: usual for i, row in rows.items() if i not in told and _may_go(row, usual)}
    first = min(told)
    message = (
        f"The file has {len(told)} lines of pinyin, such as {shown(rows[first][told[first]].strip())};"
        " they were left out."
    )
    kept = [
        replace(line, text="".join(_without_cell(rows[i], gone[i]))) if i in gone else line
        for i, line in enumerate(lines)
    ]
    return kept, [warning("lines-of-pinyin", message, lines[first].number)]


def _pinyin_in(row: Sequence[str]) -> int | None:
    """Find the cell that is the pinyin of what is said in another cell of a row, and not of a word that has its own."""
    cells = row[::2]
    said = [len(hanzi_of(cell)) for cell in cells if is_said(cell)]
    words = {len(hanzi_of(cell)) for cell in cells if not is_said(cell)}
    counts = ((2 * at, _syllables_in(cell)) for at, cell in enumerate(cells)) if len(cells) >= _LEAST_CELLS else ()
    found = ((place, count) for place, count in counts if count and count not in words)
    return next((place for place, count in found if any(_is_near(count, each) for each in said)), None)


def _may_go(row: Sequence[str], place: int) -> bool:
    """Tell whether the cell of a column of pinyin is empty, its name, or pinyin beside a sentence, however short."""
    cell = row[place] if place < len(row) else None
    is_beside_sentence = any(ends_like_speech(each.strip()) and hanzi_of(each) for each in row[::2])
    return cell is not None and (
        _NOTHING_SAID.fullmatch(cell) is not None or (is_beside_sentence and _syllables_in(cell) > 0)
    )


def _without_cell(row: Sequence[str], place: int) -> Sequence[str]:
    """Leave out a cell with what parts it from the next one, or else from the one before."""
    return [*row[:place], *row[place + 2 :]] if place + 1 < len(row) else row[: place - 1]
