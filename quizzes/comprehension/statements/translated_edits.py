"""
Which words of a translation say what an edit of its sentence changes, and what would stand there instead?

    四张 → 六张     机を四つ            机を六つ
    一半 → 三分之一  半分は             三分の一は

Only what stands once in the translation is changed, and only into what has the same form there.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.tables import compiled, rows_of, stands_in
from quizzes.comprehension.statements.translated_contrasts import other_way_round
from quizzes.comprehension.statements.translated_numbers import Place, other_number
from quizzes.comprehension.statements.translated_words import other_word
from quizzes.distractors.edits.edit import Edit, EditKind
from quizzes.distractors.words import in_simplified
from quizzes.grouping import grouped

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_OF_NUMBERS, _OF_WORDS = frozenset({EditKind.NUMBER, EditKind.AMOUNT}), frozenset({EditKind.WORD, EditKind.TIME})


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    """A wording of a sentence, the one that is put there, and how both are said in a translation."""

    zh: str
    zh_other: str
    said: str
    other: str


def translated(edit: Edit, source: str, translation: str, language: str) -> Place | None:
    """Find what an edit of a sentence changes in its translation; None where that cannot be told."""
    if edit.kind in _OF_NUMBERS:
        found = other_number(source, edit.said, edit.other, translation, language)
    else:
        found = other_word(edit, translation, language) if edit.kind in _OF_WORDS else None
        found = found or other_way_round(edit, translation, language)
    return found if found is not None and _is_new(found, translation, language) else None


def other_amounts(text: str, translation: str, language: str) -> Iterator[tuple[Edit, Place]]:
    """Give the amounts of a sentence that our table has others for, with what they are in its translation."""
    simple = in_simplified(text)
    for row in _rows().get(language, ()):
        zh = list(compiled(row.zh).finditer(simple)) if stands_in(row.zh, simple) else []
        said = list(compiled(row.said).finditer(translation)) if len(zh) == 1 else []
        if len(said) == 1:
            start, end = zh[0].span()
            zh_other, other = zh[0].expand(row.zh_other), said[0].expand(row.other)
            edit = Edit(start=start, end=end, said=text[start:end], other=zh_other, kind=EditKind.AMOUNT)
            other = other[:1].upper() + other[1:] if said[0].group()[0].isupper() else other
            place = Place(start=said[0].start(), end=said[0].end(), said=said[0].group(), other=other)
            if _is_new(place, translation, language):
                yield edit, place


def _is_new(place: Place, translation: str, language: str) -> bool:
    """Tell whether what is put there can be said, and is not said elsewhere."""
    rest = f"{translation[: place.start]}|{translation[place.end :]}".casefold()
    other = place.other.casefold()
    is_word = other in rest and (language != "en" or re.search(rf"(?<!\w){re.escape(other)}(?!\w)", rest) is not None)
    return bool(other) and not is_word


@lru_cache(maxsize=1)
def _rows() -> Mapping[str, tuple[_Row, ...]]:
    return grouped(
        (language, _Row(zh=zh, zh_other=zh_other, said=said, other=other))
        for language, zh, zh_other, said, other in rows_of("translated_edits.tsv")
    )
