"""
Does a noun or an adjective stand where a verb does: 我们天天视频, 哭一鼻子, 方便大家?

A row of `stands_as_verbs.tsv` tells so of any noun, of one that is no person (a thing), of a common one or of an
adjective; of some only if it is a verb too, by the dictionary or in another sense of ours, or if it is none. It holds
for its words, where what stands before them has what it says, and nothing that it excludes, and what follows begins so.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from quizzes.chinese.dictionary import dictionary
from quizzes.chinese.pattern_lists import filled
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tables import rows_of
from quizzes.chinese.tags import VERB, tag_of
from quizzes.distractors.other_classes import other_classes_of
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

    from quizzes.distractors.words import Sense

# What several rows name: what ends a clause, or lasts; what only a noun stands behind; who lays down what must be, in
# which words.
_PARTS = {
    "ends": r"[，。！？；：,.!?;:”’」』…]|$",
    "lasts": r"[，。！？；：,.!?;:”’」』…了过着]|$",
    "named": r"(?:[的之个项份种次套条]|这|那|此|该|把|对|按照?|为)$",
    "lays_down": "规定|声明|命令|报告",
    "who_rules": (
        r"(?:[我你您他她]们?|咱们|大家|公司|老师|师傅|老板|经理|父母|[父母]亲|[爸妈爷奶公婆]|[校院馆局厂店班队]长|学校|国家|政府|上[面级头]|地面|总部|基地|法律|合同|超市|商场|银行|部门|协会|委员会|[里方厂店院校府局馆厅队社])$"
    ),
}
_WE = lazy_regex(r"(?:[我你您他她]们?|咱们|大家|公司)$")


class _Row(NamedTuple):
    only: str
    words: re.Pattern[str] | None
    before: re.Pattern[str] | None
    unless: re.Pattern[str] | None
    after: re.Pattern[str] | None

    def holds(self, sense: Sense, before: str, after: str) -> bool:
        """Tell whether a word stands as a verb between what stands before and after it in a sentence."""
        return (
            (self.after is None or self.after.match(after) is not None)
            and (self.before is None or self.before.search(before) is not None)
            and (self.unless is None or self.unless.search(before) is None)
            and (self.words is None or self.words.fullmatch(in_simplified(sense.word)) is not None)
            and _is_a_verb(sense, self.only)
        )


def stands_as_verb(sense: Sense, source: str, start: int) -> bool:
    """
    Tell whether a word stands as a verb, where its gloss does not fit.

    A noun as what one does, 我们天天视频, or does once, 哭一鼻子, or how something is, 健不健康; an adjective with
    somebody as its object, 不勉强他, 可怜一个老人, for a while, 安静了一下, or as it becomes, 安静下来.
    """
    before, after = (in_simplified(part) for part in (source[:start], source[start + len(sense.word) :]))
    return any(row.holds(sense, before, after) for row in _rows_of(sense.pos)) or _is_ours(sense, before, after)


def _is_ours(sense: Sense, before: str, after: str) -> bool:
    """Tell whether a word is what we do to do something else: 我们计划搬家."""
    is_common = sense.pos == "n" and _WE.search(before) is not None
    return is_common and tag_of(after[:2]).startswith(VERB) and _is_also_a_verb(in_simplified(sense.word))


def _is_of_sort(pos: str, sort: str) -> bool:
    match sort:
        case "adjective":
            return pos == "a"
        case "common":
            return pos == "n"
        case _:
            return pos.lower().startswith("n") and not (sort == "thing" and pos == "np")


def _is_a_verb(sense: Sense, only: str) -> bool:
    match only:
        case "surely":
            return True
        case "other sense":
            return any(other.pos == "v" for other in other_classes_of(sense))
        case _:
            return _is_also_a_verb(in_simplified(sense.word)) is (only == "verb too")


@lru_cache(maxsize=1 << 12)
def _is_also_a_verb(word: str) -> bool:
    return dictionary().has_verb(word)


@lru_cache(maxsize=1 << 5)
def _rows_of(pos: str) -> Sequence[_Row]:
    """Load the rows of a part of speech."""
    rows = (row for row in rows_of("stands_as_verbs.tsv") if _is_of_sort(pos, row[0]))
    return tuple(_Row(only, *map(_pattern, cells)) for _, only, *cells, _ in rows)


def _pattern(cell: str) -> re.Pattern[str] | None:
    return lazy_regex(filled(cell, **_PARTS)) if cell else None
