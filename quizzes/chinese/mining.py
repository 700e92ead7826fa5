"""
Which neighbours stand together so often in one text that they are a word of it?

A sequence of words counts when it is met three times or more, far more often than its parts would meet by chance, among
changing neighbours; it holds no function character, is no verb with its object, and is not merely a piece of a longer
such sequence.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from math import log
from typing import TYPE_CHECKING

from quizzes.chinese.scripts import is_hanzi

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

_LEAST_HITS, _LEAST_PMI, _LEAST_ENTROPY = 3, 2.0, 0.9
_MOST_PARTS, _LONGEST = 3, 8
_FUNCTION = frozenset(
    "做这要是都也的了不会能我你他她它们在有没和与或就还很更最把被对从到为以于之着过吗呢吧啊一个些那哪什么怎说去来上里中后前时得地"
    "这們會沒還與對從為於過嗎麼說來裡後時給让讓给而但所其此因如果可请請想看多少几幾两兩每各某"
)
_VERB, _NOUN = "v", "n"


def mined(words: Sequence[str], tag_of: Callable[[str], str]) -> tuple[str, ...]:
    """Find the sequences of words that are words of this text, in the order in which they are first met."""
    singles = Counter(words)
    hits: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for start, parts in _sequences(words):
        hits[parts].append(start)
    found = {
        parts: len(places)
        for parts, places in hits.items()
        if len(places) >= _LEAST_HITS
        and not _is_verb_with_object(parts, tag_of)
        and _pmi(parts, len(places), singles) > _LEAST_PMI
        and min(_entropies(words, parts, places)) > _LEAST_ENTROPY
    }
    return tuple("".join(parts) for parts in found if not _is_piece(parts, found))


def _sequences(words: Sequence[str]) -> Iterator[tuple[int, tuple[str, ...]]]:
    for start in range(len(words)):
        for count in range(2, _MOST_PARTS + 1):
            parts = tuple(words[start : start + count])
            if len(parts) < count or not _can_belong(parts[-1]) or sum(map(len, parts)) > _LONGEST:
                break
            if _can_belong(parts[0]):
                yield start, parts


def _can_belong(word: str) -> bool:
    return all(map(is_hanzi, word)) and not _FUNCTION & set(word)


def _is_verb_with_object(parts: tuple[str, ...], tag_of: Callable[[str], str]) -> bool:
    return len(parts[0]) > 1 and tag_of(parts[0]) == _VERB and tag_of(parts[-1]) == _NOUN


def _pmi(parts: tuple[str, ...], hits: int, singles: Counter[str]) -> float:
    total = singles.total()
    return log(hits / total) - sum(log(singles[part] / total) for part in parts)


def _entropies(words: Sequence[str], parts: tuple[str, ...], places: Sequence[int]) -> tuple[float, float]:
    before = Counter(words[place - 1] if place else "" for place in places)
    ends = [place + len(parts) for place in places]
    after = Counter(words[end] if end < len(words) else "" for end in ends)
    return _entropy(before), _entropy(after)


def _entropy(counts: Counter[str]) -> float:
    return -sum(count / counts.total() * log(count / counts.total()) for count in counts.values())


def _is_piece(parts: tuple[str, ...], found: dict[tuple[str, ...], int]) -> bool:
    text = "".join(parts)
    return any(
        len(other) > len(parts) and hits >= found[parts] and text in "".join(other) for other, hits in found.items()
    )
