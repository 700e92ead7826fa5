"""Which syllable of a typed reading stands for which syllable of the right one?"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from quizzes.chinese.letters import bases_at, syllable_at
from quizzes.chinese.syllables import ERHUA, NEUTRAL, UNSAID, Syllable, starts_with_vowel

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.chinese.letters import Letter

_TONE, _OTHER, _GAP, _JUNK = 1, 10, 11, 15
_ODD = 2  # more than what is won by taking `hao` for `ha` and `o`
_LONGEST_JUNK = 6
_ERHUA_SPELLED_OUT = Syllable(base="er", tone=NEUTRAL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """
    A piece of the typed reading and the syllable that it stands for.

    `index` is the place in the right reading; `has_expected` is false where the piece is too much there. `given` is
    empty where a syllable is missing. `tone` is what was said, or `UNSAID`.
    """

    index: int
    given: str
    tone: int
    has_expected: bool
    is_same_syllable: bool


def paired(found: Sequence[Letter], right: Sequence[Syllable]) -> tuple[Pair, ...]:
    """Pair a typed reading with the right one so that as little as possible differs, whichever way it splits."""
    ways = _Ways(found, right)
    return tuple(_with_tones_of_erhua(list(ways.best()), right))


class _Ways:
    """All ways to read the letters against the right syllables, from each place on, cheapest first."""

    def __init__(self, found: Sequence[Letter], right: Sequence[Syllable]) -> None:
        self._found = found
        self._right = right
        # cost and first step of the cheapest way from (letter, syllable) on; a step is (letters, syllables, pair)
        self._table: dict[tuple[int, int], tuple[int, int, int, Pair | None]] = {}
        for start in range(len(found), -1, -1):
            for index in range(len(right), -1, -1):
                self._table[start, index] = self._cheapest(start, index)

    def best(self) -> Iterator[Pair]:
        """Walk the cheapest way."""
        start = index = 0
        while True:
            _, width, count, pair = self._table[start, index]
            if pair is None:
                return
            yield pair
            start, index = start + width, index + count

    def _cheapest(self, start: int, index: int) -> tuple[int, int, int, Pair | None]:
        if start == len(self._found) and index == len(self._right):
            return 0, 0, 0, None
        return min(
            (
                (cost + self._table[start + width, index + count][0], width, count, pair)
                for cost, width, count, pair in self._steps(start, index)
            ),
            key=lambda step: step[0],
        )

    def _steps(self, start: int, index: int) -> Iterator[tuple[int, int, int, Pair]]:
        expected = self._right[index] if index < len(self._right) else None
        if start < len(self._found):
            yield from self._same(start, index, expected)
            yield from self._other(start, index, expected)
        if expected is not None:
            yield _GAP, 0, 1, _pair(index, "", UNSAID, has_expected=True)

    def _same(self, start: int, index: int, expected: Syllable | None) -> Iterator[tuple[int, int, int, Pair]]:
        if expected is None:
            return
        spellings = (ERHUA, _ERHUA_SPELLED_OUT.base) if _is_erhua(self._right, index) else (expected.base,)
        for base in spellings:
            syllable = syllable_at(self._found, start, base)
            if syllable is not None:
                cost = _TONE * (syllable.tone not in (UNSAID, expected.tone))
                pair = Pair(
                    index=index, given=syllable.marked, tone=syllable.tone, has_expected=True, is_same_syllable=True
                )
                yield cost, len(base), 1, pair

    def _other(self, start: int, index: int, expected: Syllable | None) -> Iterator[tuple[int, int, int, Pair]]:
        for syllable in bases_at(self._found, start):
            if syllable.base == ERHUA:
                continue
            width = len(syllable.base)
            odd = _ODD if self._begins_amid_a_word(start) and starts_with_vowel(syllable.base) else 0
            yield _GAP + odd, width, 0, _pair(index, syllable.marked, syllable.tone, has_expected=False)
            if expected is not None and syllable.base != expected.base:
                cost = _OTHER + odd - _likeness(syllable.base, expected.base)
                yield cost, width, 1, _pair(index, syllable.marked, syllable.tone, has_expected=True)
        for width in range(1, self._longest_junk(start) + 1):
            written = "".join(letter.char for letter in self._found[start : start + width])
            yield _JUNK + width, width, 0, _pair(index, written, UNSAID, has_expected=False)
            if expected is not None and written != expected.base:
                yield (
                    _JUNK + width - _likeness(written, expected.base),
                    width,
                    1,
                    _pair(index, written, UNSAID, has_expected=True),
                )

    def _begins_amid_a_word(self, start: int) -> bool:
        return start > 0 and not self._found[start - 1].ends

    def _longest_junk(self, start: int) -> int:
        most = min(_LONGEST_JUNK, len(self._found) - start)
        return next((width for width in range(1, most) if self._found[start + width - 1].ends), most)


def _pair(index: int, given: str, tone: int, *, has_expected: bool) -> Pair:
    return Pair(index=index, given=given, tone=tone, has_expected=has_expected, is_same_syllable=False)


def _likeness(given: str, expected: str) -> int:
    """Say how much two syllables share at their beginnings and ends, so that the likeliest stand for each other."""
    start = 0
    while start < min(len(given), len(expected)) and given[start] == expected[start]:
        start += 1
    end = 0
    while end < min(len(given), len(expected)) - start and given[-1 - end] == expected[-1 - end]:
        end += 1
    return min(start + end, 4)


def _with_tones_of_erhua(pairs: Sequence[Pair], right: Sequence[Syllable]) -> Iterator[Pair]:
    """Give the number of `huar1` to `hua`."""
    for i, pair in enumerate(pairs):
        if i + 1 < len(pairs) and _lends_its_tone(pairs[i + 1], pair, right):
            yield replace(pair, tone=pairs[i + 1].tone)
        elif i > 0 and _lends_its_tone(pair, pairs[i - 1], right):
            yield replace(pair, tone=NEUTRAL)
        else:
            yield pair


def _lends_its_tone(ending: Pair, before: Pair, right: Sequence[Syllable]) -> bool:
    is_bare_r = ending.is_same_syllable and _is_erhua(right, ending.index) and not ending.given.startswith("e")
    return is_bare_r and before.tone == UNSAID and ending.tone not in (UNSAID, NEUTRAL)


def _is_erhua(right: Sequence[Syllable], index: int) -> bool:
    """Tell whether this is the ending of the syllable before; `huā er` is a way to write `huār`."""
    return right[index].is_erhua or (index > 0 and right[index] == _ERHUA_SPELLED_OUT)
