r"""
Which options share one cell of a table?

    选项 | A. 我 B. 你 C. 他        错误答案 | 你；他        options | 我/你/他
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizzes.formats.option_signs import beside_each_other, sort_in
from quizzes.formats.table_columns import OPTIONS, option_number, wrong_number
from quizzes.formats.table_lists import split

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from quizzes.formats.entries import Spot

_SURE, _LIKELY = ("\n", "[;；]"), ("[/／]", "、", "[,，]")


def with_options_apart(cells: Mapping[str, str], spots: Mapping[str, Spot]) -> tuple[dict[str, str], dict[str, Spot]]:
    """Give the cells and their places with each option in a cell of its own."""
    given, places = dict(cells), dict(spots)
    wrong = [name for name in spots if wrong_number(name) is not None]
    if OPTIONS in spots and not any(map(option_number, spots)):
        _spread(OPTIONS, "option", _apart(given.get(OPTIONS, ""), (*_SURE, *_LIKELY)), given, places)
    elif len(wrong) == 1:
        # What the right answer has as well parts no answers.
        signs = [sign for sign in _SURE if not re.search(sign, cells.get("answer", ""))]
        _spread(wrong[0], "wrong", _apart(given.get(wrong[0], ""), signs), given, places)
    return given, places


def _spread(column: str, stem: str, texts: Sequence[str], cells: dict[str, str], places: dict[str, Spot]) -> None:
    cells.pop(column, None)
    place = places.pop(column)
    names = [f"{stem}{i}" for i in range(1, max(len(texts), 1) + 1)]
    cells |= zip(names, texts, strict=False)
    places |= dict.fromkeys(names, place)


def _apart(cell: str, signs: Sequence[str]) -> list[str]:
    """Take the options of a cell apart, by their letters or by the surest sign between them."""
    lettered = beside_each_other(cell, sort_in([cell]))
    ways = (lettered, split(cell), *(_parts(sign, cell) for sign in signs))
    return next((texts for texts in ways if len(texts) > 1), [cell] if cell else [])


def _parts(sign: str, cell: str) -> list[str]:
    return [text for text in map(str.strip, re.split(sign, cell)) if text]
