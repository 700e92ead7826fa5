"""Which years does an interview speak of only as ones to come: 预计2027年, 到2030年要做成?"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.display import clauses, without_end
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from quizzes.distractors.document import Document

YEAR = lazy_regex(r"[12][0-9]{3}年|[一二][〇○零一二三四五六七八九]{3}年")
_FIGURES = "0123456789〇一二三四五六七八九○一二三四五六七八九零"
_TO_COME = lazy_regex(
    r"预计|预期|预测|计划|希望|打算|争取|目标|力争|有望|将来|未来|[将会][在于]|将要|即将|[0-9]年前?[将会才要能]|"
    r"(?<!当时的)(?<!原来的)(?<!那时的)(?:期限|限期)[^，,过]{0,4}[是到在定]"
)
_IS_DATE = lazy_regex(r"(?:[到在至从自]|截至|预计)?.{5}[初中底末前春夏秋冬上下半年天季]*")


def is_ahead(document: Document, year: str) -> bool:
    """Tell whether an interview speaks of a year only as of one to come: 预计2027年, 到2030年要做成."""
    return year in years_ahead(document)


@lru_cache(maxsize=4)
def years_ahead(document: Document) -> frozenset[str]:
    """Give the years that an interview names beside words for what is to come, and nowhere else."""
    ahead: set[str] = set()
    other: set[str] = set()
    for spot in document.spots:
        pieces = clauses(in_simplified(spot.source))
        for piece, after in zip(pieces, (*pieces[1:], ""), strict=True):
            years = [found.group() for found in YEAR.finditer(piece)]
            said = f"{piece}{after}" if _IS_DATE.fullmatch(without_end(piece)) else piece  # 到2030年，我们计划……
            (ahead if _TO_COME.search(said) else other).update(years)
    return frozenset(ahead - other)


def figures(year: str) -> int:
    """Read a year digit by digit: 二〇二八年, 2028年."""
    return int("".join(str(_FIGURES.find(char) % 10) for char in year.removesuffix("年")))
