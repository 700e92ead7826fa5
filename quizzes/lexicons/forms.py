"""Which forms may the cell of a table of words have, and what is to be done about one that has another?"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, TypeAlias

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.pinyin import is_reading, syllables
from quizzes.chinese.scripts import hanzi_of, to_simplified

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    Form: TypeAlias = Callable[[str, Mapping[str, str]], str | None]

_JAPANESE = lazy_regex("[\u3041-\u30fa\u3400-\u9fff]")
_LATIN = lazy_regex("[A-Za-z]")
_GROUP = lazy_regex(r"\\g<(\w+)>")


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


def filled(cell: str, row: Mapping[str, str]) -> str | None:
    """Take a simplified wording in which named groups of the pattern before it may stand."""
    names = _GROUP.findall(cell)
    missing = [name for name in names if f"(?P<{name}>" not in row["zh"]]
    if missing:
        return f"the pattern has no group of the name {missing[0]}"
    rest = _GROUP.sub("", cell)
    return None if names and not rest else simplified(rest, row)


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
