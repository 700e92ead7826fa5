"""
Which sentences of a translation stand for which sentences of the source, and which paragraphs for which?

Both lists are walked through once, in order; what is found is a chain of beads, each of up to three sources or five
translations and one of the other, or of one that has no counterpart:

    source       S0 | S1      | S2 S3 | S4 |
    translation  T0 | T1 T2   | T3    |    | T4

The chain of the best score wins. What speaks for a bead is what both sides share (hanzi after their forms are folded,
Latin words, numbers) and that their lengths fit. There are no beads of two and two: they swallow pairs of one and one.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from itertools import accumulate
from typing import TYPE_CHECKING

from quizzes.common_ground import features_of_source, features_of_translation, weights_of
from quizzes.languages import TranslationLanguage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence


@dataclass(frozen=True, slots=True, kw_only=True)
class Bead:
    """Indexes of the sources and of the translations that stand for each other; one side may be empty."""

    sources: range
    translations: range


@dataclass(frozen=True, slots=True, kw_only=True)
class Hints:
    """
    What is known besides the texts.

    `affinity` adds to the score of a source and a translation that are in one bead, and `together` to that of a bead
    of one source and some translations; `source_joins` and
    `translation_joins` tell whether an item may share a bead with the one before it; `window` gives for a number of
    sources that are done the least and the greatest number of translations that may be done then; `ratio` is the
    usual length of a translation for one character of the source; `lone` is what an item without counterpart costs,
    and `stray`, where given, what such a translation costs.
    """

    affinity: Callable[[int, int], float] | None = None
    together: Callable[[int, range], float] | None = None
    source_joins: Callable[[int], bool] | None = None
    translation_joins: Callable[[int], bool] | None = None
    window: Callable[[int], tuple[int, int]] | None = None
    ratio: float | None = None
    lone: float = 2.2
    stray: float | None = None


_SHAPES = ((1, 1, 0.0), (1, 2, 2.2), (2, 1, 3.0), (1, 3, 4.4), (3, 1, 6.0), (1, 4, 6.6), (1, 5, 8.8))
_USUAL_RATIO = {TranslationLanguage.JAPANESE: 1.55, TranslationLanguage.ENGLISH: 3.4}
_SPREAD, _SPREAD_OF_SHORT = 0.18, 0.9
_SMOOTH = 3.0
_WORST_LENGTH = 7.0
_WHOLE_TABLE = 40_000
_BAND = 24
_LEAST_DEAR, _LENGTH_TO_DEAR = 0.4, 50
_FARTHEST = 5  # translations in one bead
_WITHOUT_BEAM, _BEAM = 1_000_000, 36.0  # in a big table chains that fall far behind the best are given up


def align(
    sources: Sequence[str], translations: Sequence[str], language: TranslationLanguage, hints: Hints | None = None
) -> tuple[Bead, ...]:
    """Pair the sources with their translations; every index is in exactly one bead, in order."""
    return Comparison(sources, translations, language).beads(hints or Hints())


def length_of(text: str) -> float:
    """Measure a text by its characters without blanks."""
    return float(len(text) - sum(map(text.count, " \u3000\t\u00a0")))


class Comparison:
    """What two lists of texts share; beads can be asked for more than once, as more is known."""

    def __init__(self, sources: Sequence[str], translations: Sequence[str], language: TranslationLanguage) -> None:
        self._sources = [features_of_source(text, language) for text in sources]
        self._translations = [features_of_translation(text, language) for text in translations]
        self._weights = weights_of(self._sources, self._translations)
        self._shared: dict[tuple[int, int], tuple[dict[str, int], float]] = {}
        self.done = _running(map(length_of, sources))
        self.theirs_done = _running(map(length_of, translations))
        self.usual_ratio = _USUAL_RATIO[language]

    def beads(self, hints: Hints) -> tuple[Bead, ...]:
        """Find the chain of the best score."""
        table = _Table(self, hints)
        rows: list[_Row] = []
        for i in range(len(self.done)):
            rows.append(table.row(i, rows))
        return _traced(rows, len(self.theirs_done) - 1)

    def most_gain(self, sources: range, translations: range) -> float:
        """Say how much the pairs among some texts share, each for itself: all of it where it is one pair."""
        return sum(self._shared_by(i, j)[1] for i in sources for j in translations)

    def gain(self, sources: range, translations: range) -> float:
        """Say how much sources and translations share, one of which is one text; what stands there once counts once."""
        single = self._sources[sources[0]] if len(sources) == 1 else self._translations[translations[0]]
        gained, counted = 0.0, dict[str, int]()
        for shared, amount in (self._shared_by(i, j) for i in sources for j in translations):
            gained += amount
            if counted.keys().isdisjoint(shared):
                counted = counted | shared if counted else shared
                continue
            both = {token: counted[token] + count for token, count in shared.items() if token in counted}
            gained -= sum(self._weights[token] * max(0, count - single[token]) for token, count in both.items())
            counted = counted | shared | {token: min(count, single[token]) for token, count in both.items()}
        return gained

    def _shared_by(self, i: int, j: int) -> tuple[dict[str, int], float]:
        """Give how often each token stands in both of a source and a translation, and what that is worth."""
        known = self._shared.get((i, j))
        if known is None:
            mine, theirs = self._sources[i], self._translations[j]
            # In order: a sum of floats depends on it.
            shared = {token: min(count, theirs[token]) for token, count in mine.items() if token in theirs}
            known = shared, sum(count * self._weights[token] for token, count in shared.items())
            self._shared[i, j] = known
        return known


@dataclass(slots=True)
class _Row:
    """The best scores after some sources, by the number of translations that are done; and the beads that led there."""

    first: int
    scores: list[float] = field(default_factory=list)
    shapes: list[tuple[int, int]] = field(default_factory=list)

    best: float = -math.inf

    def live(self, beam: float) -> tuple[int, int]:
        """Give the first and the last number of translations whose chain is not far behind the best one."""
        near = [k for k, score in enumerate(self.scores) if score >= self.best - beam]
        return (self.first + near[0], self.first + near[-1]) if near else (self.first, self.first)

    def score(self, j: int) -> float:
        k = j - self.first
        return self.scores[k] if 0 <= k < len(self.scores) else -math.inf


class _Table:
    """The table of all partial chains, filled row by row within a window."""

    def __init__(self, comparison: Comparison, hints: Hints) -> None:
        self._comparison = comparison
        self._hints = hints
        self._ratio = hints.ratio or comparison.usual_ratio
        self._stray = hints.lone if hints.stray is None else hints.stray
        self._window = hints.window or self._own_window()
        self._fits: dict[tuple[int, int], float] = {}
        is_big = len(comparison.done) * len(comparison.theirs_done) > _WITHOUT_BEAM
        self._beam = _BEAM if is_big else math.inf

    def _own_window(self) -> Callable[[int], tuple[int, int]]:
        """Look everywhere in a small table, and along the diagonal of equal lengths in a big one."""
        done, reached = self._comparison.done, self._comparison.theirs_done
        last, count = len(done) - 1, len(reached) - 1
        if last * count <= _WHOLE_TABLE:
            return lambda _: (0, count)
        share = reached[-1] / max(1.0, done[-1])
        centres = _centres([length * share for length in done], reached)
        return lambda i: (
            0 if i == 0 else max(0, centres[i] - _BAND),
            count if i == last else min(count, centres[i] + _BAND),
        )

    def row(self, i: int, rows: Sequence[_Row]) -> _Row:
        """Find the best chain for `i` sources and every number of translations in the window."""
        first, last = self._window(i)
        reach = last
        if i and self._beam < math.inf:
            low, high = rows[i - 1].live(self._beam)
            is_last = i == len(self._comparison.done) - 1
            # The row goes as far as the next one begins, or the chain would break there.
            first, reach = max(first, low), last if is_last else max(high + _FARTHEST, self._window(i + 1)[0])
        row = _Row(first=first)
        for j in range(first, last + 1):
            if j > reach and row.scores and row.scores[-1] < row.best - self._beam:
                break
            best, shape = self._best_way(i, j, row, rows)
            row.scores.append(best)
            row.shapes.append(shape)
            row.best = max(row.best, best)
        return row

    def _best_way(self, i: int, j: int, row: _Row, rows: Sequence[_Row]) -> tuple[float, tuple[int, int]]:
        """Find the bead that the best chain up to a place ends with; (0, 0) where it begins."""
        best, shape = (0.0, (0, 0)) if i == j == 0 else (-math.inf, (1, 0) if i else (0, 1))
        if j and (score := row.score(j - 1) - self._stray) > best:
            best, shape = score, (0, 1)
        if i and (score := rows[i - 1].score(j) - self._hints.lone) > best:
            best, shape = score, (1, 0)
        for m, n, cost in _SHAPES:
            if i < m or j < n:
                continue
            so_far = rows[i - m].score(j - n)
            if so_far > max(-math.inf, rows[i - m].best - self._beam) and (m == n or self._may_join(i, j, m, n)):
                so_far -= cost * self._dearness(i, m)
                if (score := so_far + self._score(i, j, m, n, best - so_far)) > best:
                    best, shape = score, (m, n)
        return best, shape

    def _may_join(self, i: int, j: int, m: int, n: int) -> bool:
        joins, other_joins = self._hints.source_joins, self._hints.translation_joins
        if joins is not None and not all(map(joins, range(i - m + 1, i))):
            return False
        return other_joins is None or all(map(other_joins, range(j - n + 1, j)))

    def _dearness(self, i: int, m: int) -> float:
        """Say how dear it is to join sources; short ones are often said as one: 风停了。雨也停了。"""
        length = self._comparison.done[i] - self._comparison.done[i - m]
        return min(1.0, _LEAST_DEAR + length / _LENGTH_TO_DEAR) if m > 1 else 1.0

    def _score(self, i: int, j: int, m: int, n: int, least: float) -> float:
        """Say how much speaks for a bead, or where it cannot be more than the `least`, some such amount."""
        sources, translations = range(i - m, i), range(j - n, j)
        near = sum(self._near(a, b) for a in sources for b in translations) / (m * n) - self._misfit(i, j, m, n)
        if m < n and self._hints.together is not None:
            near += self._hints.together(sources[0], translations)
        most = near + self._comparison.most_gain(sources, translations)
        return most if m == n or most <= least else near + self._comparison.gain(sources, translations)

    def _near(self, a: int, b: int) -> float:
        if self._hints.affinity is None:
            return 0.0
        known = self._fits.get((a, b))
        if known is None:
            known = self._fits[a, b] = self._hints.affinity(a, b)
        return known

    def _misfit(self, i: int, j: int, m: int, n: int) -> float:
        """Say how much the lengths speak against a bead; short texts vary more than long ones."""
        length = self._comparison.done[i] - self._comparison.done[i - m]
        other = self._comparison.theirs_done[j] - self._comparison.theirs_done[j - n]
        spread = _SPREAD + _SPREAD_OF_SHORT / math.sqrt(length + 1)
        deviation = math.log((other + _SMOOTH) / (length * self._ratio + _SMOOTH)) / spread
        return min(_WORST_LENGTH, deviation * deviation / 2)


def _traced(rows: Sequence[_Row], count: int) -> tuple[Bead, ...]:
    """Follow the beads of the best chain back from the end."""
    beads: list[Bead] = []
    i, j = len(rows) - 1, count
    while i or j:
        m, n = rows[i].shapes[j - rows[i].first] if rows[i].score(j) > -math.inf else (1, 0) if i else (0, 1)
        beads.append(Bead(sources=range(i - m, i), translations=range(j - n, j)))
        i, j = i - m, j - n
    return tuple(reversed(beads))


def _running(amounts: Iterable[float]) -> list[float]:
    """Give the sums of the first none, one, two … amounts."""
    return list(accumulate(amounts, initial=0.0))


def _centres(wanted: Sequence[float], reached: Sequence[float]) -> list[int]:
    """Find for each wanted length the number of translations that reach it."""
    centres, j = [], 0
    for length in wanted:
        while j + 1 < len(reached) and reached[j] < length:
            j += 1
        centres.append(j)
    return centres
