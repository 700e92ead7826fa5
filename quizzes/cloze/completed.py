"""Which verbs of a sentence have a complement behind them that our table knows: 找不到, 听得懂, 写下来?"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import OF_NUMBER_OR_FEW
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tables import rows_of
from quizzes.cloze.clip import Clip
from quizzes.cloze.complement_sense import in_context
from quizzes.distractors.words import in_simplified
from quizzes.question import Localized

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from quizzes.distractors.spots import Spot

RESULT, CANNOT, CAN = "-", "不", "得"
_LONGEST_VERB, _LONGEST_COMPLEMENT = 2, 2
# 来不了二十个: there come fewer; 一年也想不起来两回: one does not even think of it so often
_NOT_SO_MANY = lazy_regex(rf"不(?:了(?:[一二两三四五六七八九十百千万几多]|\d)|起来{OF_NUMBER_OR_FEW}+[回次遍])")


@dataclass(frozen=True, slots=True, kw_only=True)
class Complement:
    """What a verb and its complement say together, and complements with which the verb does not say that."""

    meaning: Localized
    wrong: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Completed:
    """A verb with its complement in what is shown of its sentence; `form` is 不, 得 or - for neither."""

    complement: Complement
    clip: Clip
    verb: str
    form: str

    @property
    def stem(self) -> str:
        """The verb with what stands between it and the complement."""
        return self.verb if self.form == RESULT else f"{self.verb}{self.form}"


@lru_cache(maxsize=1)
def complements() -> Mapping[tuple[str, str, str], Complement]:
    """Load which verbs take which complements, by verb, form and complement."""
    found: dict[tuple[str, str, str], Complement] = {}
    for verb, form, complement, wrong, ja, en in rows_of("complements.tsv"):
        found[verb, form, complement] = Complement(meaning=Localized(ja=ja, en=en), wrong=tuple(wrong.split(",")))
    return found


def completed(spot: Spot) -> Iterator[Completed]:
    """Find the verbs of a sentence with a complement of the table."""
    source = in_simplified(spot.source)
    edges = frozenset(accumulate(map(len, spot.words), initial=0))
    for start in sorted(edges):
        for length in range(1, _LONGEST_VERB + 1):
            yield from _completed(spot, source, (start, start + length), edges)


def _completed(spot: Spot, source: str, verb: tuple[int, int], edges: frozenset[int]) -> Iterator[Completed]:
    start, end = verb
    word = source[start:end]
    if word not in _verbs():
        return
    following = source[end : end + 1]
    form = following if following in {CANNOT, CAN} else RESULT
    if _NOT_SO_MANY.match(source, end):
        return
    begin = end if form == RESULT else end + 1
    for length in range(_LONGEST_COMPLEMENT, 0, -1):
        complement = complements().get((word, form, source[begin : begin + length]))
        if complement is not None and begin + length in edges:
            clip = Clip(spot=spot, start=begin, key=spot.source[begin : begin + length])
            complement = replace(
                complement, meaning=in_context(complement.meaning, spot.translation, source[:start], source[end:])
            )
            yield Completed(complement=complement, clip=clip, verb=spot.source[start:end], form=form)
            return


@lru_cache(maxsize=1)
def _verbs() -> frozenset[str]:
    return frozenset(verb for verb, _, _ in complements())
