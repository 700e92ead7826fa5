"""
Which columns has a table of questions, whatever its head calls them?

The head may be in English, Japanese or Chinese, in capitals, with blanks or signs; its words are in
`quizzes/data/table_words.tsv`.
"""

from __future__ import annotations

import difflib
import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.tables import rows_of
from quizzes.formats.option_signs import IN_WORDS, KANA, place_of
from quizzes.question import MOST_OPTIONS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

BEFORE_OPTIONS = ("id", "kind", "subtype", "form", "prompt", "passage")
AFTER_OPTIONS = ("answer", "explanation_ja", "explanation_en", "hint_ja", "hint_en", "level", "tags")
COLUMNS = (*BEFORE_OPTIONS, *(f"option{i}" for i in range(1, MOST_OPTIONS + 1)), *AFTER_OPTIONS)
REQUIRED = ("prompt", "answer")
NUMBER = "number"  # counts the rows, and says nothing of a question
OPTIONS = "options"  # all of a question in one cell
ASIDE = "aside"  # what other programs have and a question here has not, such as a time limit
MOST_OPTION_COLUMNS = 100  # a choice has six; an order has as many tiles as it likes
_OPTION = re.compile(r"option([1-9]\d?|100)")
_WRONG = re.compile(r"wrong([1-9]\d?|100)")
# Letters are no plural: “wrong answers” are not the 19th one.
_NUMBERED = re.compile(
    rf"(?P<stem>.*?)(?:0*(?P<digits>[1-9]\d?|100)|(?P<letter>[a-rt-z{KANA}{''.join(IN_WORDS)}]))", re.DOTALL
)
# A选项; of an English word such a letter is an article.
_NUMBERED_BEFORE = re.compile(rf"(?:(?P<digits>[1-9])|(?P<letter>[a-f{KANA}]))(?P<stem>[^\x00-\x7f]+)")
_REMARK_AFTER = re.compile(r"(?<=\S)(?:\s+[-–—]\s|\s*[(（\[【\n]).*", re.DOTALL)
_REMARK = re.compile(r"[(（\[【]\s*(\w+)")
_LONE_LETTERS = f"abcdef{KANA}"
_NUMBER_SIGNS = ("#", "＃", "№")
LONGEST_NAME = 200  # what is longer names no column, and would take long to be looked at
_SUCH_AS = 0.6
_LEAST_COUNTED = 2


def folded(text: str) -> str:
    """Reduce a name to its letters and digits."""
    return "".join(c for c in unicodedata.normalize("NFKC", text).casefold() if c.isalnum())


def column_of(name: str) -> str | None:
    """Tell which column a head means; None where that is none of ours."""
    if len(name) > LONGEST_NAME:
        return None
    wordings = dict.fromkeys((name, _REMARK_AFTER.sub("", name)))
    found = filter(None, map(_column_of_word, map(folded, wordings)))
    return _words("column").get(_with_number_sign(name)) or next(found, None)


def _with_number_sign(name: str) -> str:
    """Reduce a name that ends with the sign of a number, which makes another word of it: Question #."""
    return f"{folded(name)}#" if name.rstrip().endswith(_NUMBER_SIGNS) else ""


def has_remark(text: str) -> bool:
    """Tell whether somebody who fills a table in is told in brackets what has to be there and what may be."""
    return any(folded(word) in _words("remark") for word in _REMARK.findall(text))


def _column_of_word(word: str) -> str | None:
    return _words("column").get(word) or _in_language(word) or _option(word)


def meaning(sort: str, word: str) -> str | None:
    """Tell which kind or form a word means."""
    return _words(sort).get(folded(word))


def is_left_open(form: str, answer: str) -> bool:
    """Tell whether a question that is answered in one's own words has no answer, and says so: 略."""
    return meaning("open", form) is not None and meaning("omitted", answer) is not None


def truth_of(cell: str) -> bool | None:
    """Tell whether a cell says that a statement is true, in a word or by a sign; None where it says neither."""
    return _truth("truth", cell)


def judgment_of(cell: str) -> bool | None:
    """Tell the same of the answer to what is surely to be judged, for which T or 是 may stand, too."""
    is_true = truth_of(cell)
    return _truth("judgment", cell) if is_true is None else is_true


def _truth(sort: str, cell: str) -> bool | None:
    means = _words(sort).get(unicodedata.normalize("NFKC", cell).strip().casefold())
    return None if means is None else means == "true"


def columns_of(head: Iterable[str]) -> list[str | None]:
    """
    Tell which columns the cells of a head mean.

    Wrong answers, or options, that are all called alike are counted from the left, with the cells without a name
    beside them: as many were merged into one. A single column of options has all of a question in one cell.
    """
    names = list(head)
    columns = [column_of(name) if name else None for name in names]
    for means in (_WRONG_STEM, "option"):
        places = _called_just(means, names)
        if means == _WRONG_STEM or (len(places) > 1 and "option1" not in columns):
            others = {column for i, column in enumerate(columns) if i not in places}
            numbered = (f"{means}{i}" for i in range(1, MOST_OPTION_COLUMNS + 1) if f"{means}{i}" not in others)
            for i, column in zip(places, numbered, strict=False):
                columns[i] = column
        elif places and "option1" not in columns:
            columns[places[0]] = OPTIONS
    return columns if any(columns.count(f"option{i}") for i in (1, 2)) else _with_counted(names, columns)


def _with_counted(names: Sequence[str], columns: Sequence[str | None]) -> list[str | None]:
    """Take columns that are called 1, 2, 3 or ①, ②, ③ for the options, where no others are."""
    counted = {i: folded(name) for i, name in enumerate(names) if len(name) == 1 and columns[i] is None}
    numbers = [number for number in counted.values() if number.isdecimal()]
    if len(numbers) < _LEAST_COUNTED or numbers != [str(i) for i in range(1, len(numbers) + 1)]:
        return list(columns)
    return [f"option{counted[i]}" if counted.get(i) in numbers else column for i, column in enumerate(columns)]


def _called_just(means: str, names: Sequence[str]) -> list[int]:
    """Find the cells of a head that mean such a column by a word without a number, or belong to one that does."""
    places: list[int] = []
    for i, name in enumerate(names):
        is_merged = not name and i - 1 in places
        word = folded(_REMARK_AFTER.sub("", name[:LONGEST_NAME]))
        if is_merged or (_stems().get(word) == means and word not in _words("column")):
            places.append(i)
    return places


def is_head(head: Sequence[str]) -> bool:
    """Tell whether a row is the head of a table of questions."""
    found = columns_of(head)
    return all(name in found for name in REQUIRED)


def option_number(column: str) -> int | None:
    """Give the number of a column of options."""
    found = _OPTION.fullmatch(column)
    return None if found is None else int(found[1])


def wrong_number(column: str) -> int | None:
    """Give the number of a column of wrong answers, which are options beside the answer."""
    found = _WRONG.fullmatch(column)
    return None if found is None else int(found[1])


def nearest(name: str, columns: Iterable[str]) -> str | None:
    """Guess which of these columns somebody meant."""
    found = difflib.get_close_matches(name.casefold()[:40], list(columns), n=1, cutoff=_SUCH_AS)
    return found[0] if found else None


def _in_language(word: str) -> str | None:
    for name, language in _words("language").items():
        for stem in (word.removesuffix(name), word.removeprefix(name)):
            means = _stems().get(stem) if stem != word else None
            if means in _TOLD:
                return f"{means}_{language}"
    return None


def _option(word: str) -> str | None:
    if _stems().get(word) == _WRONG_STEM:
        return f"{_WRONG_STEM}1"
    found = _NUMBERED.fullmatch(word) or _NUMBERED_BEFORE.fullmatch(word)
    if found is None:
        return None
    stem, digits, letter = found["stem"], found["digits"], found["letter"]
    means = _stems().get(stem) if stem else "option" if letter is not None and letter in _LONE_LETTERS else None
    if means is None or means in _TOLD:
        return None
    return f"{means}{int(digits) if digits else (place_of(letter) or 0) + 1}"


@lru_cache(maxsize=16)
def _words(sort: str) -> Mapping[str, str]:
    rows = (row for row in rows_of("table_words.tsv") if row[0] == sort)
    return {word: means for _, means, word in rows if means not in _STEMS}


@lru_cache(maxsize=1)
def _stems() -> Mapping[str, str]:
    return {word: means for sort, means, word in rows_of("table_words.tsv") if sort == "column" and means in _STEMS}


_WRONG_STEM = "wrong"
_TOLD = frozenset({"explanation", "hint"})  # in a language
_STEMS = _TOLD | {"option", _WRONG_STEM}
