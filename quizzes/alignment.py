"""
Which sentences of a translation stand for which sentences of the source, and which paragraphs for which?

Both lists are walked through once, in order; what is found is a chain of beads, each of up to three of one side and
one of the other, or of one that has no counterpart:

    source       S0 | S1      | S2 S3 | S4 |
    translation  T0 | T1 T2   | T3    |    | T4

The chain of the best score wins. What speaks for a bead is what both sides share (hanzi after their forms are folded,
Latin words, numbers) and that their lengths fit. There are no beads of two and two: they swallow pairs of one and one.
"""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from quizzes.common_ground import features, weights_of
from quizzes.interview import TranslationLanguage

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence


@dataclass(frozen=True, slots=True, kw_only=True)
class Bead:
    """Indexes of the sources and of the translations that stand for each other; one side may be empty."""

    sources: range
    translations: range


@dataclass(frozen=True, slots=True, kw_only=True)
class Hints:
    """
    What is known besides the texts.

    `affinity` adds to the score of a source and a translation that are in one bead; `source_joins` and
    `translation_joins` tell whether an item may share a bead with the one before it; `window` gives for a number of
    sources that are done the least and the greatest number of translations that may be done then; `ratio` is the
    usual length of a translation for one character of the source; `lone` is what an item without counterpart costs.
    """

    affinity: Callable[[int, int], float] | None = None
    source_joins: Callable[[int], bool] | None = None
    translation_joins: Callable[[int], bool] | None = None
    window: Callable[[int], tuple[int, int]] | None = None
    ratio: float | None = None
    lone: float = 2.3


_SHAPES = ((1, 1), (1, 2), (2, 1), (1, 3), (3, 1), (1, 0), (0, 1))
_COST_OF_SHAPE = {(1, 1): 0.0, (1, 2): 2.2, (2, 1): 3.0, (1, 3): 4.4, (3, 1): 6.0}
_USUAL_RATIO = {TranslationLanguage.JAPANESE: 1.55, TranslationLanguage.ENGLISH: 3.4}
_SPREAD, _SPREAD_OF_SHORT = 0.18, 0.9
_WORST_LENGTH = 7.0
_WHOLE_TABLE = 40_000
_BAND = 40


def align(
    sources: Sequence[str], translations: Sequence[str], language: TranslationLanguage, hints: Hints | None = None
) -> tuple[Bead, ...]:
    """Pair the sources with their translations; every index is in exactly one bead, in order."""
    return _Table(sources, translations, language, hints or Hints()).best()


@dataclass(slots=True)
class _Row:
    """The best scores after some sources, by the number of translations that are done; and the beads that led there."""

    first: int
    scores: list[float] = field(default_factory=list)
    shapes: list[tuple[int, int] | None] = field(default_factory=list)

    def score(self, j: int) -> float:
        k = j - self.first
        return self.scores[k] if 0 <= k < len(self.scores) else -math.inf


class _Table:
    """The table of all partial chains, filled row by row within a window."""

    def __init__(
        self, sources: Sequence[str], translations: Sequence[str], language: TranslationLanguage, hints: Hints
    ) -> None:
        self._features = [features(text, None) for text in sources], [features(text, language) for text in translations]
        self._lengths = [length_of(text) for text in sources], [length_of(text) for text in translations]
        self._weights = weights_of(*self._features)
        self._totals = [_worth(found, self._weights) for found in self._features[0]]
        self._ratio = hints.ratio or _USUAL_RATIO[language]
        self._hints = hints
        self._gains: dict[tuple[int, int], float] = {}
        self._window = hints.window or self._own_window()

    def best(self) -> tuple[Bead, ...]:
        rows: list[_Row] = []
        for i in range(len(self._lengths[0]) + 1):
            rows.append(self._row(i, rows))
        return self._traced(rows)

    def _own_window(self) -> Callable[[int], tuple[int, int]]:
        """Look everywhere in a small table, and along the diagonal of equal lengths in a big one."""
        source_lengths, lengths = self._lengths
        count = len(lengths)
        if len(source_lengths) * count <= _WHOLE_TABLE:
            return lambda _: (0, count)
        done = _running(source_lengths)
        reached = _running(lengths)
        share = reached[-1] / max(1.0, done[-1])
        centres = _centres([length * share for length in done], reached)
        last = len(source_lengths)
        return lambda i: (
            0 if i == 0 else max(0, centres[i] - _BAND),
            count if i == last else min(count, centres[i] + _BAND),
        )

    def _row(self, i: int, rows: list[_Row]) -> _Row:
        first, last = self._window(i)
        row = _Row(first=first)
        for j in range(first, last + 1):
            best, shape = (0.0, None) if i == j == 0 else (-math.inf, None)
            for candidate in _SHAPES:
                m, n = candidate
                before = row if m == 0 else rows[i - m] if i >= m else None
                if before is None or j < n:
                    continue
                so_far = before.score(j - n)
                if so_far == -math.inf or not self._may_join(i, j, m, n):
                    continue
                score = so_far + self._score(i, j, m, n)
                if score > best:
                    best, shape = score, candidate
            row.scores.append(best)
            row.shapes.append(shape)
        return row

    def _traced(self, rows: list[_Row]) -> tuple[Bead, ...]:
        beads: list[Bead] = []
        i, j = len(rows) - 1, len(self._lengths[1])
        while i or j:
            shape = rows[i].shapes[j - rows[i].first] if rows[i].score(j) > -math.inf else None
            m, n = shape or ((1, 0) if i else (0, 1))
            beads.append(Bead(sources=range(i - m, i), translations=range(j - n, j)))
            i, j = i - m, j - n
        return tuple(reversed(beads))

    def _may_join(self, i: int, j: int, m: int, n: int) -> bool:
        joins, other_joins = self._hints.source_joins, self._hints.translation_joins
        return (joins is None or all(joins(k) for k in range(i - m + 1, i))) and (
            other_joins is None or all(other_joins(k) for k in range(j - n + 1, j))
        )

    def _score(self, i: int, j: int, m: int, n: int) -> float:
        if not (m and n):
            return -self._hints.lone
        pairs = [(a, b) for a in range(i - m, i) for b in range(j - n, j)]
        gained = sum(self._gain(a, b) for a, b in pairs)
        most = sum(self._totals[i - m : i])
        near = 0.0
        if self._hints.affinity is not None:
            near = sum(self._hints.affinity(a, b) for a, b in pairs) / max(m, n)
        return min(gained, most) + near - self._misfit(i, j, m, n) - _COST_OF_SHAPE[m, n]

    def _gain(self, i: int, j: int) -> float:
        known = self._gains.get((i, j))
        if known is None:
            mine, theirs = self._features[0][i], self._features[1][j]
            shared = mine.keys() & theirs.keys()
            known = sum(min(mine[token], theirs[token]) * self._weights[token] for token in shared)
            self._gains[i, j] = known
        return known

    def _misfit(self, i: int, j: int, m: int, n: int) -> float:
        """Say how much the lengths speak against a bead; short texts vary more than long ones."""
        length, other = sum(self._lengths[0][i - m : i]), sum(self._lengths[1][j - n : j])
        spread = _SPREAD + _SPREAD_OF_SHORT / math.sqrt(length + 1)
        deviation = math.log((other + 3) / ((length + 3 / self._ratio) * self._ratio)) / spread
        return min(_WORST_LENGTH, deviation * deviation / 2)


def length_of(text: str) -> float:
    """Measure a text by its characters without blanks."""
    return float(sum(not char.isspace() for char in text))


def _worth(found: Counter[str], weights: Mapping[str, float]) -> float:
    return sum(count * weights[token] for token, count in found.items())


def _running(lengths: Sequence[float]) -> list[float]:
    sums = [0.0]
    for length in lengths:
        sums.append(sums[-1] + length)
    return sums


def _centres(wanted: Sequence[float], reached: Sequence[float]) -> list[int]:
    """Find for each wanted length the number of translations that reach it."""
    centres, j = [], 0
    for length in wanted:
        while j + 1 < len(reached) and reached[j] < length:
            j += 1
        centres.append(j)
    return centres
