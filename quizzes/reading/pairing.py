"""Which paragraph of the translation stands for which paragraph of the source?"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

from quizzes.alignment import Bead, Comparison, Hints, length_of
from quizzes.languages import TranslationLanguage
from quizzes.reading.headings import is_number
from quizzes.reading.label_names import key_of, outer_name
from quizzes.reading.languages import Language
from quizzes.reading.sentences import split_sentences

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from quizzes.reading.passages import Passage

_LONE = 3.4
_SAME_SPEAKER, _OTHER_SPEAKER, _ONE_UNNAMED = 2.5, -6.0, -0.3
_BOTH_HEADINGS, _ONE_HEADING = 3.0, -8.0
_NEXT, _FARTHER, _FARTHEST = 1.5, 0.7, 3.0
_OTHER_BLOCK = 2.0
_AS_MANY = 2.0
_REACH = 2
_NEAR = 6
_WHOLE_TABLE = 90_000
_FEW_SWITCHES = 0.34
_PLAUSIBLE, _ENOUGH = (0.3, 12.0), 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Passages that stand for each other, in order; one side may be empty."""

    sources: tuple[Passage, ...]
    translations: tuple[Passage, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pairing:
    """All pairs in order, who is called how in the translation, and the usual ratio of lengths."""

    pairs: tuple[Pair, ...]
    names: dict[str, str]
    ratio: float | None
    is_interleaved: bool


def pair(passages: Sequence[Passage], language: TranslationLanguage | None) -> Pairing:
    """Pair the paragraphs, each with those of the other side that say the same."""
    if language is None:
        pairs = tuple(Pair(sources=(passage,), translations=()) for passage in passages)
        return Pairing(pairs=pairs, names={}, ratio=None, is_interleaved=True)
    layout = _Layout(passages, language)
    comparison = Comparison(layout.source_texts, layout.translation_texts, language)
    first = comparison.beads(layout.hints({}, None))
    names, ratio = layout.names(first), layout.ratio(first)
    second = comparison.beads(layout.hints(names, ratio, first))
    names, ratio = layout.names(second), layout.ratio(second)
    pairs = tuple(
        Pair(
            sources=tuple(layout.sources[i] for i in bead.sources),
            translations=tuple(layout.translations[j] for j in bead.translations),
        )
        for bead in second
    )
    return Pairing(pairs=pairs, names=names, ratio=ratio, is_interleaved=layout.is_interleaved)


class _Layout:
    """Where source and translation stand in the file, and what that says about which belong together."""

    def __init__(self, passages: Sequence[Passage], language: TranslationLanguage) -> None:
        self._passages = passages
        self._is_english = language is TranslationLanguage.ENGLISH
        self._source_places = [i for i, passage in enumerate(passages) if passage.language is Language.CHINESE]
        self._places = [i for i, passage in enumerate(passages) if passage.language is not Language.CHINESE]
        self.sources = [passages[i] for i in self._source_places]
        self.translations = [passages[i] for i in self._places]
        self.source_texts = [passage.text for passage in self.sources]
        self.translation_texts = [passage.text for passage in self.translations]

    @cached_property
    def is_interleaved(self) -> bool:
        """Tell whether the languages take turns, rather than all of one coming first."""
        switches = sum(a.language is not b.language for a, b in pairwise(self._passages))
        return switches > _FEW_SWITCHES * min(len(self.sources), len(self.translations))

    @cached_property
    def _source_is_first(self) -> bool:
        body = next((passage for passage in self._passages if not passage.is_heading), None)
        return body is None or body.language is Language.CHINESE

    def hints(self, names: dict[str, str], ratio: float | None, known: Sequence[Bead] = ()) -> Hints:
        """Say what is known besides the texts; `known` are beads that were found with less."""
        keys = [_key(passage) for passage in self.sources], [_key(passage) for passage in self.translations]

        def affinity(i: int, j: int) -> float:
            return self._of_kind(i, j) + _of_names(keys[0][i], keys[1][j], names) + self._of_places(i, j)

        return Hints(
            affinity=affinity,
            together=self._together,
            source_joins=self._source_joins.__getitem__,
            translation_joins=self._translation_joins.__getitem__,
            window=self._window() or _around(known, len(self.translations)),
            ratio=ratio,
            lone=_LONE,
        )

    @cached_property
    def _source_joins(self) -> list[bool]:
        return list(_joining(self.sources, self._source_places))

    @cached_property
    def _translation_joins(self) -> list[bool]:
        return list(_joining(self.translations, self._places))

    def _of_kind(self, i: int, j: int) -> float:
        one, other = self.sources[i], self.translations[j]
        if one.is_heading and other.is_heading and is_number(one.text) is not is_number(other.text):
            return 0.0  # 二 is no "19 January" below the letter before
        are_headings = one.is_heading, other.is_heading
        return 0.0 if not any(are_headings) else _BOTH_HEADINGS if all(are_headings) else _ONE_HEADING

    def _of_places(self, i: int, j: int) -> float:
        if not self.is_interleaved:
            return 0.0
        place, other_place = self._source_places[i], self._places[j]
        steps = other_place - place
        if self.sources[i].is_heading:
            one, other = self._headings.get(place), self._headings.get(other_place)
            steps = abs(steps) if one is None or other is None or one[0] != other[0] else 1 + abs(one[1] - other[1])
        elif not self._source_is_first:
            steps = -steps
        if steps == 1:
            return _NEXT
        is_apart = not self.sources[i].is_heading and self._blocks[place] != self._blocks[other_place]
        apart = _OTHER_BLOCK if is_apart else 0.0
        return -min(_FARTHEST, _FARTHER * (abs(steps) - 1 if steps > 0 else abs(steps) + 1)) - apart

    def _together(self, i: int, translations: range) -> float:
        """Speak for translations that only together have as many sentences as their source."""
        first, *others = (self._counts[1][j] for j in translations)
        return _AS_MANY if first < self._counts[0][i] == first + sum(others) else 0.0

    @cached_property
    def _counts(self) -> tuple[list[int], list[int]]:
        """Count the sentences of each source and of each translation."""
        return (
            [len(split_sentences(text)) for text in self.source_texts],
            [len(split_sentences(text, is_english=self._is_english)) for text in self.translation_texts],
        )

    @cached_property
    def _blocks(self) -> list[int]:
        """Number the blocks, each of a run of the language that is first and of the run of the other below it."""
        begins = [
            (passage.language is Language.CHINESE) is self._source_is_first
            and (before.language is Language.CHINESE) is not self._source_is_first
            for before, passage in pairwise(self._passages)
        ]
        return list(accumulate(begins, initial=0))

    @cached_property
    def _headings(self) -> dict[int, tuple[int, int]]:
        """Say of each heading in which run of headings it stands, as which of its language."""
        found: dict[int, tuple[int, int]] = {}
        run, counts = 0, Counter[bool]()
        for i, passage in enumerate(self._passages):
            if not passage.is_heading:
                run, counts = i, Counter()
                continue
            is_source = passage.language is Language.CHINESE
            found[i] = run, counts[is_source]
            counts[is_source] += 1
        return found

    def _window(self) -> Callable[[int], tuple[int, int]] | None:
        """Let a paragraph find its partner in the runs of the other language before and after its own run."""
        spans = list(self._spans())
        count = len(self.translations)
        if not spans or sum(high - low for low, high in spans) > _WHOLE_TABLE:
            return None

        def window(i: int) -> tuple[int, int]:
            low = spans[i - 1][0] if i else 0
            return low, count if i == len(spans) else spans[i][1]

        return window

    def _spans(self) -> Sequence[tuple[int, int]]:
        before = list(accumulate((each.language is not Language.CHINESE for each in self._passages), initial=0))
        spans: list[tuple[int, int]] = []
        for place in self._source_places:
            start, end = self._run_start(self._run_start(place - 1) - 1), self._run_end(self._run_end(place))
            spans.append((max(0, before[start] - _REACH), min(before[-1], before[end] + _REACH)))
        return spans

    @cached_property
    def _starts(self) -> list[int]:
        starts: list[int] = []
        for i, passage in enumerate(self._passages):
            same = i > 0 and passage.language is self._passages[i - 1].language
            starts.append(starts[-1] if same else i)
        return starts

    @cached_property
    def _ends(self) -> list[int]:
        ends = [len(self._passages)] * len(self._passages)
        for i in range(len(self._passages) - 2, -1, -1):
            same = self._passages[i].language is self._passages[i + 1].language
            ends[i] = ends[i + 1] if same else i + 1
        return ends

    def _run_start(self, place: int) -> int:
        return self._starts[place] if place >= 0 else 0

    def _run_end(self, place: int) -> int:
        return self._ends[place] if place < len(self._ends) else len(self._ends)

    def names(self, beads: Sequence[Bead]) -> dict[str, str]:
        """Learn from pairs which label of the translation stands for which of the source."""
        counts: dict[str, Counter[str]] = {}
        for bead in beads:
            if bead.sources and bead.translations:
                mine, theirs = _key(self.sources[bead.sources[0]]), _key(self.translations[bead.translations[0]])
                if mine and theirs:
                    counts.setdefault(theirs, Counter())[mine] += 1
        return {theirs: found.most_common(1)[0][0] for theirs, found in counts.items() if _is_clear(theirs, found)}

    def ratio(self, beads: Sequence[Bead]) -> float | None:
        """Measure how long a translation is for each character of its source."""
        pairs = [
            (bead.sources[0], bead.translations[0])
            for bead in beads
            if len(bead.sources) == len(bead.translations) == 1
        ]
        length = sum(length_of(self.source_texts[i]) for i, _ in pairs)
        ratio = sum(length_of(self.translation_texts[j]) for _, j in pairs) / length if length else 0.0
        return ratio if _PLAUSIBLE[0] <= ratio <= _PLAUSIBLE[1] and length > _ENOUGH else None


def _around(known: Sequence[Bead], count: int) -> Callable[[int], tuple[int, int]] | None:
    """Let the second search of a big file keep near to what the first one found."""
    if not known:
        return None
    reached = [0]
    for bead in known:
        reached += [bead.translations.stop] * len(bead.sources)
        reached[-1] = max(reached[-1], bead.translations.stop)
    last = len(reached) - 1
    return lambda i: (
        0 if i == 0 else max(0, reached[i] - _NEAR),
        count if i == last else min(count, reached[i] + _NEAR),
    )


def _key(passage: Passage) -> str:
    return "" if passage.label is None else key_of(outer_name(passage.label))


def _is_clear(theirs: str, found: Counter[str]) -> bool:
    best, count = found.most_common(1)[0]
    return theirs == best or 10 * count >= 6 * sum(found.values())


def _of_names(mine: str, theirs: str, names: dict[str, str]) -> float:
    if not mine and not theirs:
        return 0.0
    if not mine or not theirs:
        return _ONE_UNNAMED
    if mine == theirs or names.get(theirs) == mine:
        return _SAME_SPEAKER
    return _OTHER_SPEAKER if theirs in names or mine in names.values() else 0.0


def _joining(passages: Sequence[Passage], places: Sequence[int]) -> Iterator[bool]:
    """Tell of each passage whether it may share its counterpart with the one before: only right after that."""
    yield from (False for _ in passages[:1])
    for (before, place), (passage, next_place) in pairwise(zip(passages, places, strict=True)):
        yield next_place == place + 1 and _joins(before, passage)


def _joins(before: Passage, passage: Passage) -> bool:
    """Tell whether two paragraphs may share one counterpart: those of two speakers never do."""
    if before.is_heading or passage.is_heading:
        return False
    return passage.label is None or _key(passage) == _key(before)
