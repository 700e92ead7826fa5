"""
Which words of a sentence have a contrary that can stand in its translation, in the form that they have there?

    我父亲守了三十年       父が30年守り、…           母が30年守り、…
    房租比以前低          家賃は前より低くなった      高くなった
    日本菜我吃得少        あまり食べません           nothing: no word of the row

A row of the table is two words that are not said of the same at once, each with what it is called in either language.
Either may stand for the other where both sides say it in one place, and say the other nowhere; but none that has (?!)
behind it gives way, as it holds of the other too: who does it every day does it every week.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tables import rows_of, signs_of, words_in
from quizzes.comprehension.statements.translated_words import swapped
from quizzes.distractors.display import word_edges
from quizzes.distractors.edits.edit import Edit, EditKind
from quizzes.distractors.edits.swaps import Swap, stands
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from quizzes.comprehension.statements.translated_numbers import Place

_DEGREE, _HOW_MUCH = lazy_regex("[很更最太较越]$"), lazy_regex("得多|多?了|一[些点]")


def contraries(text: str, words: Sequence[str], translation: str, language: str) -> Iterator[tuple[Edit, Place]]:
    """Give the words of a sentence that may give way to their contraries, with what they are in its translation."""
    simple, edges = in_simplified(text), frozenset(word_edges(words))
    chars = frozenset(simple)
    for swap, against in _pairs():
        if not swap.said[language] or (swap.signs and swap.signs.isdisjoint(chars)):
            continue
        found = list(swap.zh.finditer(simple))
        if len(found) != 1 or not _is_word(found[0], edges) or against.zh.search(simple) is not None:
            continue
        place = swapped(swap, translation, language)
        if place is not None and not stands(against, translation, language):
            start, end = found[0].span()
            said, other = text[start:end], swap.zh_others[0]
            yield Edit(start=start, end=end, said=said, other=other, kind=EditKind.OPPOSITE), place


def _is_word(found: re.Match[str], edges: frozenset[int]) -> bool:
    """Tell whether what is found is a word of a sentence, or ends one that says how much it is so: 越来越低."""
    start, end = found.span()
    is_end = end in edges or _HOW_MUCH.match(found.string, end) is not None
    return is_end and (start in edges or _DEGREE.search(found.string, 0, start) is not None)


@lru_cache(maxsize=1)
def _pairs() -> tuple[tuple[Swap, Swap], ...]:
    """Load the table: each word of a row as one that the other may stand for, beside the other."""
    found: list[tuple[Swap, Swap]] = []
    for pos, *sides in rows_of("contraries.tsv"):
        one, other = sides[:3], sides[3:]
        swaps = _swap(pos, one, other), _swap(pos, other, one)
        found += [swaps, swaps[::-1]]
    return tuple(found)


def _swap(pos: str, own: Sequence[str], against: Sequence[str]) -> Swap:
    zh, ja, en = own
    return Swap(
        zh=lazy_regex(zh),
        zh_others=words_in(against[0])[:1],
        pos=pos,
        said={"ja": _listed(ja), "en": _listed(en)},
        others={"ja": _listed(against[1])[:1], "en": _listed(against[2])[:1]},
        signs=signs_of(zh),
    )


def _listed(cell: str) -> tuple[str, ...]:
    return () if cell == "-" else tuple(cell.split(","))
