"""
Which third thing might somebody mean in place of the two that a contrast names: 风 beside 不是热，而是雨?

A word of the sort of what is meant, first one that the text has elsewhere, of something else. Where nothing of that
sort is known, one of the sort of what is denied, as both are said in one place.

    set_against.tsv  short words of one sort, each of which may be meant instead of any other
    things.tsv       things of one sort, which are offered where a thing is asked for
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.tables import compiled, rows_of
from quizzes.comprehension.circumstances.circumstance_reasons import is_kind_of, told
from quizzes.comprehension.contrasts.contrast_options import two_ways
from quizzes.distractors.edits.other_numbers import mix
from quizzes.distractors.fields import ONE_FIELD, kinds_of, nearness, neighbours, places_of, words_of_field
from quizzes.distractors.vetoes import is_in_translation, means_alike, pairs_of, reads_alike
from quizzes.distractors.words import are_near_synonyms, in_simplified, sense_of

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from quizzes.comprehension.contrasts.contrast_site import Site
    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot

_MOST_LEVELS = 3  # that a word may be harder than both that the text names
_PEOPLE = "person"  # who is spoken of is told by the talk, and nobody else is thought of
_THINGS = frozenset({"thing", "food"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Third:
    """
    What is said in place of what is meant, in place of what is denied, and the `word` that makes the difference.

    `phrase` is what stands for what is meant.
    `told_in` is the sentence that has the word, of something else; None where the text has it nowhere.
    """

    said: str
    denied: str
    phrase: str
    word: str
    told_in: Spot | None


def third_of(document: Document, spot: Spot, site: Site, shown: str) -> Third | None:
    """Find the likeliest third thing that the text does not say of the subject, nor show before the question."""
    for lead, meant, other in _parted(spot, site):
        for word in _of_sort(document, spot, site, (meant, other)):
            if not _fits(document, site, (meant, other), word) or _may_hold(document, spot, site, word, shown):
                continue
            ways = two_ways(replace(site, b=f"{lead}{word}"))
            if ways is not None:
                where = next(iter(told(document, word)), None)
                return Third(said=ways[0], denied=ways[1], phrase=f"{lead}{word}", word=word, told_in=where)
    return None


def _parted(spot: Spot, site: Site) -> Iterator[tuple[str, str, str]]:
    """Give how both begin, and with which words they go on: 讨厌 before 茶 and 酒."""
    words = {in_simplified(word) for word in spot.words}
    a, b = in_simplified(site.a), in_simplified(site.b)
    for i in range(min(len(a), len(b))):
        if b[i:] in _set_against() or (b[i:] in words and sense_of(b[i:]) is not None):
            yield site.b[:i], b[i:], a[i:]
        if a[i] != b[i]:
            return


def _of_sort(document: Document, spot: Spot, site: Site, both: tuple[str, str]) -> Sequence[str]:
    """Give the words of the sort of what is meant, the likeliest first; where none is known, of what is denied."""

    def order(word: str) -> tuple[bool, bool, int, bool, int]:
        is_unlike = both[0][-1] == both[1][-1] != word[-1]  # 法学 beside 农学 and 医学, before 心理
        likely = _talked_of(document, both[0], word)
        is_hard = document.level_of(word) > max(map(document.level_of, both))
        return not told(document, word), is_unlike, -likely, is_hard, mix(f"{spot.source}{word}")

    rows = [row.words for row in _rows() if row.needs.search(in_simplified(f"{site.subject}是＿"))]
    for own, beside in (both, both[::-1]):
        of_both = [word for row in rows if {own, beside} <= set(row) for word in row]
        of_kind = neighbours(own) if own in neighbours(own) else {}  # 新唱片 says more than its head
        near = [word for word, how in of_kind.items() if how == ONE_FIELD]
        near_both = [word for word in near if nearness(word, beside) == ONE_FIELD and _PEOPLE not in kinds_of(own)]
        of_own = [word for row in rows if own in row for word in row]
        of_field = [word for word in near if told(document, word) or _is_talked_of(document, own, word)]
        found = [word for words in (of_both, near_both, of_own, of_field) for word in sorted(words, key=order)]
        if found:
            return sorted(dict.fromkeys(found), key=lambda word: not told(document, word))
    return ()


def _fits(document: Document, site: Site, both: tuple[str, str], word: str) -> bool:
    """Tell whether a word is neither of the two, looks like them, and is not much harder to read."""
    meant = both[0]
    is_of_length = abs(len(word) - len(meant)) <= 1 or len(word) == len(both[1])
    is_alike = any(map(_may_mean, (word, word), both, both[::-1]))
    is_hard = document.level_of(word) > max(map(document.level_of, both)) + _MOST_LEVELS and not told(document, word)
    is_named = any(reads_alike(word, phrase) for phrase in (site.a, site.b, site.subject) if phrase)
    return is_of_length and not (is_alike or is_hard or is_named) and document.is_said_there(word)


def _may_mean(word: str, known: str, beside: str) -> bool:
    """
    Tell whether two words may mean one thing, or one of them a kind of the other.

    What the text itself sets apart by a part of it alone, 农学 and 医学, is told from others of its sort so as well.
    """
    one, other = sense_of(word), sense_of(known)
    if are_near_synonyms(word, known) or is_kind_of(word, known) or is_kind_of(known, word):
        return True
    if one is None or other is None:
        return False
    if known[-1] == beside[-1] == word[-1]:
        return not (set(one.ja).isdisjoint(other.ja) and set(one.en).isdisjoint(other.en))
    return means_alike(one, other) or means_alike(other, one)


def _may_hold(document: Document, spot: Spot, site: Site, word: str, shown: str) -> bool:
    """Tell whether the text may say so of the subject: beside it, in its paragraph, or as a part of a longer word."""
    sense = sense_of(word)
    if word in in_simplified(shown) or (sense and is_in_translation(sense, spot.translation or "", document.language)):
        return True
    having = document.spots_having(word)
    verb = in_simplified(site.subject).removesuffix("的")[-1:]
    return (bool(having) and not told(document, word) and _is_head(document, word)) or any(
        other.place == spot.place
        or bool(pairs_of(site.subject) & pairs_of(other.source))
        or f"{verb}{word}" in in_simplified(other.source)
        for other in having
    )


def _is_head(document: Document, word: str) -> bool:
    """Tell whether longer words of the text name a sort of it: 大风, but not 火车 of 火."""
    return len(word) > 1 or any(other.endswith(word) for other in document.words)


def _talked_of(document: Document, own: str, word: str) -> int:
    """Count the words of the fields of two words that the text has."""
    return max(
        (len(document.words & set(words_of_field(each))) for each in places_of(own) & places_of(word)), default=0
    )


def _is_talked_of(document: Document, own: str, word: str) -> bool:
    """Tell whether a thing is of a field of which a text names others than this one, so that it may come up as well."""
    return kinds_of(own) <= _THINGS and _talked_of(document, own, word) > 1


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    """Words of one sort, and what is to be said of them where any may be meant."""

    words: tuple[str, ...]
    needs: re.Pattern[str]


@lru_cache(maxsize=1)
def _rows() -> Sequence[_Row]:
    """Load what is of one sort: first short words that are set against each other, then things."""
    against = [(words, needs) for _, words, needs in rows_of("set_against.tsv")]
    things = [(words, needs) for _, _, words, _, needs, _ in rows_of("things.tsv")]
    return tuple(_Row(words=tuple(words.split(",")), needs=compiled(needs)) for words, needs in (*against, *things))


@lru_cache(maxsize=1)
def _set_against() -> frozenset[str]:
    """Give the short words that we know the sort of, which a text may be cut otherwise beside: 怕水."""
    return frozenset(word for _, words, _ in rows_of("set_against.tsv") for word in words.split(","))
