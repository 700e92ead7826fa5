"""
Which words of a sentence have a contrary that can stand in its translation, in the form that they have there?

    我父亲守了三十年       父が30年守り、…           母が30年守り、…
    他在楼上教音乐        上の階で音楽を教えています   下の階で, or 美術を
    我爸修伞             傘を修理しています          nothing: no word of the row

A row of the table is two words that are not said of the same at once, each with what it is called in either language.
Either may stand for the other where both sides say it in one place, and say the other nowhere; where two clauses say
one each, they change places. They are who, where and what alone: of twenty statements whose verb, adjective, adverb or
negation was turned round readers who had not seen the talks named eighteen, as a talk says seldom what would be odd
the other way round.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tables import rows_of, signs_of, words_in
from quizzes.comprehension.statements.translated_numbers import Place
from quizzes.comprehension.statements.translated_words import swapped
from quizzes.distractors.display import word_edges
from quizzes.distractors.edits.edit import Edit, EditKind
from quizzes.distractors.edits.swaps import Swap, stands
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

_CLAUSE_ENDS = lazy_regex("[，；。]")


def contraries(text: str, words: Sequence[str], translation: str, language: str) -> Iterator[tuple[Edit, Place]]:
    """Give the words of a sentence that may give way to their contraries, with what they are in its translation."""
    simple, edges = in_simplified(text), frozenset(word_edges(words))
    chars = frozenset(simple)
    for swap, against in _pairs():
        if not swap.said[language] or (swap.signs and swap.signs.isdisjoint(chars)):
            continue
        found = list(swap.zh.finditer(simple))
        if len(found) != 1 or not edges.issuperset(found[0].span()):
            continue
        beside = list(against.zh.finditer(simple))
        if len(beside) == 1 and edges.issuperset(beside[0].span()):
            yield from _exchanged(text, (found[0], beside[0]), (swap, against), translation, language)
        place = None if beside else swapped(swap, translation, language)
        if place is not None and not stands(against, translation, language):
            start, end = found[0].span()
            said, other = text[start:end], swap.zh_others[0]
            yield Edit(start=start, end=end, said=said, other=other, kind=EditKind.WORD), place


def _exchanged(
    text: str, found: Sequence[re.Match[str]], swaps: Sequence[Swap], translation: str, language: str
) -> Iterator[tuple[Edit, Place]]:
    """Let two words of two clauses change places, where a translation says each of them once: 左边装书，右边装药."""
    (start, first), (second, end) = (each.span() for each in found)
    between = text[first:second]
    places = [swapped(swap, translation, language) for swap in swaps]
    is_of_two = start < second and _CLAUSE_ENDS.search(between) is not None and not _say_the_same(text, found)
    if not is_of_two or places[0] is None or places[1] is None:
        return
    one, other = sorted((places[0], places[1]), key=lambda place: place.start)
    said = translation[one.start : other.end]
    instead = f"{one.other}{translation[one.end : other.start]}{other.other}"
    yield (
        Edit(
            start=start,
            end=end,
            said=text[start:end],
            other=f"{text[second:end]}{between}{text[start:first]}",
            kind=EditKind.SWAP,
        ),
        Place(start=one.start, end=other.end, said=said, other=instead),
    )


def _say_the_same(text: str, found: Sequence[re.Match[str]]) -> bool:
    """Tell whether the clauses of two words say the same of both: 左边种着茶，右边种着茶."""
    words = [text[slice(*each.span())] for each in found]
    clauses = _CLAUSE_ENDS.split(text)
    return len({clause.replace(word, "＿") for word in words for clause in clauses if word in clause}) == 1


@lru_cache(maxsize=1)
def _pairs() -> tuple[tuple[Swap, Swap], ...]:
    """Load the table: each word of a row as one that the other may stand for, beside the other."""
    found: list[tuple[Swap, Swap]] = []
    for row in rows_of("contraries.tsv"):
        one, other = row[:3], row[3:]
        swaps = _swap(one, other), _swap(other, one)
        found += [swaps, swaps[::-1]]
    return tuple(found)


def _swap(own: Sequence[str], against: Sequence[str]) -> Swap:
    zh, ja, en = own
    return Swap(
        zh=lazy_regex(zh),
        zh_others=words_in(against[0])[:1],
        pos="n",
        said={"ja": _listed(ja), "en": _listed(en)},
        others={"ja": _listed(against[1])[:1], "en": _listed(against[2])[:1]},
        signs=signs_of(zh),
    )


def _listed(cell: str) -> tuple[str, ...]:
    return () if cell == "-" else tuple(cell.split(","))
