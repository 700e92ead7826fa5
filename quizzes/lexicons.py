"""
Have our tables of words the form that the generators lean on?

`python -m quizzes.lexicons` names every fault with its file and line; `make check` runs it.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from dataclasses import dataclass
from importlib import resources
from itertools import pairwise
from typing import TYPE_CHECKING, TypeAlias

from quizzes.chinese.pinyin import is_reading, syllables
from quizzes.chinese.scripts import hanzi_of, to_simplified
from quizzes.question import RefutationCode

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    Form: TypeAlias = Callable[[str, Mapping[str, str]], str | None]

_JAPANESE = re.compile("[\u3041-\u30fa\u3400-\u9fff]")
_LATIN = re.compile("[A-Za-z]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """
    The columns of a table, each with its form, and how many of them name a row: no two rows are named alike.

    Rows stand in the order of their characters, but for those `is_ranked`: these are tried as they stand.
    """

    columns: Mapping[str, Form]
    key: int = 1
    is_ranked: bool = False


def anything(_cell: str, _row: Mapping[str, str]) -> str | None:
    """Take whatever there is, nothing too."""
    return None


def text(cell: str, _row: Mapping[str, str]) -> str | None:
    """Take words of any language, but not none."""
    return None if cell else "nothing stands here; fill it in"


def simplified(cell: str, _row: Mapping[str, str]) -> str | None:
    """Take a Chinese word or wording as one types it, in simplified characters."""
    if not hanzi_of(cell):
        return "no hanzi stands here; write the word in simplified characters"
    return None if cell == to_simplified(cell) else f"write it in simplified characters: {to_simplified(cell)}"


def words(cell: str, row: Mapping[str, str]) -> str | None:
    """Take two words or more with commas between them, each once."""
    found = cell.split(",")
    twice = [word for word, count in Counter(found).items() if count > 1]
    if len(found) == 1 or twice:
        return f"take {twice[0]} out: it stands twice" if twice else "one word is no list; add another"
    return next((fault for word in found if (fault := simplified(word, row))), None)


def japanese(cell: str, _row: Mapping[str, str]) -> str | None:
    """Take a Japanese text."""
    return None if _JAPANESE.search(cell) else "write it in Japanese"


def english(cell: str, _row: Mapping[str, str]) -> str | None:
    """Take an English text; Chinese words may stand in it."""
    return None if _LATIN.search(cell) else "write it in English"


def reading(cell: str, row: Mapping[str, str]) -> str | None:
    """Take the pinyin of the word, a syllable for each hanzi, with tone marks."""
    count = len(hanzi_of(next(iter(row.values()))))
    if not is_reading(cell):
        return "that is no pinyin"
    found = len(syllables(cell, count) or ())
    return None if found == count else f"write {count} syllables, one for each hanzi"


def pattern(cell: str, _row: Mapping[str, str]) -> str | None:
    """Take a regular expression, or none."""
    try:
        re.compile(cell.format_map(_Braces()) if "{key}" in cell else cell)
    except re.error as error:
        return f"that is no regular expression: {error}"
    return None


class _Braces(dict[str, str]):
    """Stand-in for what a frame fills in."""

    def __missing__(self, name: str) -> str:
        return "x"


def alternatives(cell: str, row: Mapping[str, str]) -> str | None:
    """Take one or more texts with | between them, each once."""
    found = cell.split("|")
    return text(cell, row) or (None if len(set(found)) == len(found) and all(found) else "name each of them once")


def one_of(*allowed: str) -> Form:
    """Take one of a few signs."""

    def form(cell: str, _row: Mapping[str, str]) -> str | None:
        return None if cell in allowed else f"write one of {', '.join(allowed)}"

    return form


def or_empty(form: Form) -> Form:
    """Take a form, or nothing."""
    return lambda cell, row: form(cell, row) if cell else None


_POS = one_of("n", "np", "nc", "t", "s", "v", "a", "d", "c")
_CODE = one_of(*RefutationCode)
TABLES: Mapping[str, Table] = {
    "confusable_sounds.tsv": Table(
        columns={"part": one_of("initial", "final"), "one": text, "other": text}, key=3, is_ranked=True
    ),
    "edits.tsv": Table(columns={"kind": english, "said": pattern, "others": alternatives}, key=2),
    "frames.tsv": Table(
        columns={
            "subtype": english,
            "key": alternatives,
            "before": pattern,
            "after": pattern,
            "wrong": text,
            "pattern": text,
            "ja": japanese,
            "en": english,
            "calls_ja": japanese,
            "calls_en": english,
        },
        key=4,
        is_ranked=True,
    ),
    "function_words.tsv": Table(columns={"word": simplified, "code": _CODE, "ja": japanese, "en": english}),
    "guards.tsv": Table(columns={"guard": english, "description": english}),
    "irregular_forms.tsv": Table(columns={"form": english, "base": english}),
    "light_syllables.tsv": Table(
        columns={"syllable": english, "character": simplified, "tones": text, "example": simplified}, key=2
    ),
    "movable.tsv": Table(columns={"word": simplified, "role": english}, key=2),
    "near_meanings.tsv": Table(
        columns={"word": simplified, "pos": _POS, "ja": japanese, "en": english, "says": simplified}, key=3
    ),
    "near_synonyms.tsv": Table(columns={"field": english, "words": words}),
    "one_of_a_kind.tsv": Table(columns={"class": english, "words": words}),
    "opposites.tsv": Table(
        columns={
            "zh": simplified,
            "opposite": simplified,
            "same": or_empty(simplified),
            "ja": japanese,
            "en": english,
            "frame": pattern,
        },
    ),
    "perturbations.tsv": Table(
        columns={
            "language": one_of("ja", "en"),
            "zh": pattern,
            "zh_other": alternatives,
            "said": pattern,
            "other": alternatives,
        },
        key=4,
        is_ranked=True,
    ),
    "polyphones.tsv": Table(
        columns={"word": simplified, "reading": reading, "before": pattern, "after": pattern, "example": simplified},
        key=4,
        is_ranked=True,
    ),
    "polyphones_in_words.tsv": Table(columns={"char": simplified, "reading": reading, "example": simplified}, key=2),
    "reading_words.tsv": Table(columns={"list": english, "pattern": pattern}, key=2, is_ranked=True),
    "rewordings.tsv": Table(columns={"zh": simplified, "same": simplified, "frame": pattern}, key=2),
    "senses.tsv": Table(
        columns={
            "word": simplified,
            "pos": _POS,
            "kind": one_of("sense", "friend", "literal"),
            "ja": japanese,
            "en": anything,
            "signs_ja": anything,
            "signs_en": anything,
        },
        key=4,
    ),
    "tags.tsv": Table(columns={"word": simplified, "tag": english}),
    "short_senses.tsv": Table(
        columns={
            "word": simplified,
            "zh": simplified,
            "use": or_empty(one_of("common")),
            "ja": japanese,
            "en": english,
            "frame": or_empty(pattern),
        },
        key=2,
    ),
    "swaps.tsv": Table(
        columns={
            "zh": pattern,
            "zh_other": alternatives,
            "pos": one_of("n", "v", "a", "d"),
            "ja": text,
            "ja_other": alternatives,
            "en": text,
            "en_other": alternatives,
        },
        key=3,
    ),
    "toned_syllables.tsv": Table(columns={"syllable": english, "tones": text}),
    "verb_objects.tsv": Table(columns={"takes": one_of("alone", "clause", "either"), "words": words}),
    "word_fields.tsv": Table(columns={"kind": english, "field": english, "words": words}, key=2),
    "wordings.tsv": Table(columns={"zh": simplified, "ja": japanese, "en": english}),
    "words.tsv": Table(columns={"word": simplified, "frequency": text}),
    "zh_ja.tsv": Table(
        columns={"word": simplified, "reading": reading, "pos": _POS, "gloss_ja": japanese, "gloss_en": english}
    ),
}


def faults(name: str, content: str) -> tuple[str, ...]:
    """Name all that is wrong with a table, each with its line and the cure."""
    table = TABLES.get(name)
    if table is None:
        return (f"{name}: no form is known for this table; add it to quizzes/lexicons.py",)
    head, *lines = content.splitlines() or [""]
    if head.split("\t") != list(table.columns):
        return (f"{name}:1: the columns must be {', '.join(table.columns)}",)
    rows = [line.split("\t") for line in lines]
    found = [*_of_cells(table, rows), *_of_order(table, rows)]
    return tuple(f"{name}:{line}: {fault}" for line, fault in sorted(found, key=lambda each: each[0]))


def _of_cells(table: Table, rows: Sequence[Sequence[str]]) -> Iterator[tuple[int, str]]:
    for line, cells in enumerate(rows, 2):
        if len(cells) != len(table.columns):
            yield line, f"there are {len(cells)} cells and not {len(table.columns)}; part them by single tabs"
            continue
        row = dict(zip(table.columns, cells, strict=True))
        for column, cell in row.items():
            if cell != cell.strip():
                yield line, f"{column}: take the blanks around it away"
            fault = table.columns[column](cell, row)
            if fault is not None:
                yield line, f"{column}: {fault}"


def _of_order(table: Table, rows: Sequence[Sequence[str]]) -> Iterator[tuple[int, str]]:
    seen: dict[tuple[str, ...], int] = {}
    for line, cells in enumerate(rows, 2):
        first = seen.setdefault(tuple(cells[: table.key]), line)
        if first != line:
            yield line, f"line {first} is named alike; keep one of them"
    in_disorder = (line for line, (one, other) in enumerate(pairwise(rows), 3) if list(other) < list(one))
    misplaced = None if table.is_ranked else next(in_disorder, None)
    if misplaced is not None:
        yield misplaced, "this row belongs before the one above it; sort the rows by their characters"


def all_faults() -> tuple[str, ...]:
    """Name all that is wrong with the tables beside the code, and every table that has no form."""
    folder = resources.files("quizzes") / "data"
    names = {entry.name for entry in folder.iterdir() if entry.name.endswith(".tsv")}
    missing = [f"{name}: this table is missing from quizzes/data" for name in sorted(set(TABLES) - names)]
    found = [fault for name in sorted(names) for fault in faults(name, (folder / name).read_text(encoding="utf-8"))]
    return (*missing, *found)


if __name__ == "__main__":
    sys.exit("\n".join(all_faults()) or None)
