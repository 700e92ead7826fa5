"""
How does the sentence go on of which the first half is shown?

    与其让文物在库房里睡觉，      ✓ 不如让它们先在网上跟大家见面     与其 goes with 不如
                                  ✗ 所以我每周三下午不看病           and never with 所以

Asked where the first half opens with a word that the second one answers at its head. Every other option is a part of
another sentence with an opening that answers none such, whatever it is about: `continuations.tsv`. How a sentence began
is not asked, because many a part that stands alone may do that: 家里只有三个人, 他不管家务.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tables import rows_of
from quizzes.comprehension.choosing import looks_unlike, sets_of
from quizzes.comprehension.labels import labelled
from quizzes.comprehension.meant import is_told, meant
from quizzes.comprehension.replies.repeating import is_told_by_repeating, repeated
from quizzes.comprehension.sequences.correlatives import Pair, pairs_between
from quizzes.comprehension.sequences.openings import opening_of
from quizzes.comprehension.sequences.pieces import pieces_of
from quizzes.distractors.display import is_balanced, shown, without_end
from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.speakers import answerer_of
from quizzes.distractors.vetoes import is_out_of_length, overlap, reads_alike
from quizzes.distractors.words import in_simplified
from quizzes.question import Kind, Localized, RefutationCode

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot
    from quizzes.distractors.vetoes import Tally

_RATIO = (0.4, 2.5)
_LEAST, _WANTED = 2, 3
_MOST_SHARED, _WORD = 4, 2
_QUESTION = lazy_regex("[？?…]")
_AHEAD = "(?:再说，?|但是?|可是?|不过|而且?|所以|那么?|我们?)?"  # before the word that opens a half
_DENIES = lazy_regex("[不没未非别]")  # behind which 而是 may stand


@dataclass(frozen=True, slots=True, kw_only=True)
class Half:
    """A piece of a sentence with the word at its head that asks for what stands before or behind."""

    piece: Spot
    word: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """A sentence in two halves, of which the second one is asked for."""

    first: Half
    second: Half
    pair: Pair

    def refuses(self, other: Half) -> bool:
        """Tell whether a part of another sentence can never stand where the second half does."""
        word = in_simplified(other.word)
        may_correct = word == "而是" and _DENIES.search(in_simplified(self.first.piece.source)) is not None
        return word in _never_behind(in_simplified(self.first.word)) and not may_correct


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Ask of each sentence in two halves that go together for the second one."""
    for site in _sites(document):
        wrong = _wrong(document, site, tally)
        if wrong:
            yield _item(document, site, wrong)


def _sites(document: Document) -> Iterator[Site]:
    for spot in document.spots:
        pieces = pieces_of(spot)
        for before, after in pairwise(pieces):
            first = _first_half(before, is_first=before is pieces[0])
            if first is not None and _can_be_shown(before) and _can_be_shown(after):
                yield from _sites_of(first, after)


def _sites_of(first: Half, after: Spot) -> Iterator[Site]:
    """Give what may be asked of two halves, of which the second one has the answer to the first at its head."""
    for pair in pairs_between(first.piece, after):
        if first.word == pair.opening and after.source.strip().startswith(pair.answer):
            yield Site(first=first, second=Half(piece=after, word=pair.answer), pair=pair)
            return


def _can_be_shown(piece: Spot) -> bool:
    return is_balanced(piece.source) and _QUESTION.search(piece.source) is None


def _first_half(piece: Spot, *, is_first: bool) -> Half | None:
    """
    Give a piece with the word that opens it, at its head or behind what only leads to it: 再说，与其.

    A reason has to begin its sentence, or else it may be one for what stands before it, and anything may follow.
    """
    text = piece.source.strip()
    found = _opens().match(in_simplified(text))
    if found is None or (found["reason"] and not is_first):
        return None
    return Half(piece=piece, word=text[slice(*found.span("word"))])


def _second_half(piece: Spot) -> Half | None:
    opening = opening_of(piece)
    return None if opening is None else Half(piece=piece, word=opening.words)


def _wrong(document: Document, site: Site, tally: Tally) -> Sequence[Half]:
    """Choose halves of other sentences of the same person that can never stand where the key does."""
    pool: list[Half] = []
    for spot in document.spots:
        if (
            spot.speaker == site.second.piece.speaker
            and spot.index != site.second.piece.index
            and is_told(document, spot)
        ):
            pool += _halves(spot, site)
    fit = [each for each in pool if not tally.refuses("length", hit=_is_out_of_length(site, each))]
    fit.sort(key=lambda each: _temptation(document, site, each))
    passed: list[Half] = []
    for each in fit:
        if not any(reads_alike(_option(each), _option(one)) for one in (*passed, site.second)):
            passed.append(each)
    if len(passed) < _LEAST:
        return ()
    for wrong in sets_of(passed, least=min(_WANTED, len(passed))):
        options = [_option(each) for each in wrong]
        if not _gives_away(site, options, tally):
            return wrong
    return ()


def _halves(spot: Spot, site: Site) -> Iterator[Half]:
    """Give the parts of a sentence that open as none can that stands where the second half does."""
    for piece in pieces_of(spot):
        half = _second_half(piece)
        if half is not None and _can_be_shown(piece) and site.refuses(half):
            yield half


def _gives_away(site: Site, options: Sequence[str], tally: Tally) -> bool:
    key, read = _option(site.second), shown(site.first.piece.source)
    is_repeated = repeated(key, read) >= _WORD and is_told_by_repeating(key, options, read)
    return tally.refuses("told-by-word", hit=is_repeated) or tally.refuses(
        "stands-out", hit=looks_unlike(key, options, read)
    )


def _is_out_of_length(site: Site, other: Half) -> bool:
    return is_out_of_length(_option(site.second), _option(other), *_RATIO)


def _temptation(document: Document, site: Site, half: Half) -> tuple[int, str]:
    text = f"{document.interview.sha256}|{site.second.piece.source}|{half.piece.source}"
    return -min(overlap(_option(half), site.first.piece.source), _MOST_SHARED), hashlib.sha256(
        text.encode()
    ).hexdigest()


def _option(half: Half) -> str:
    return without_end(shown(half.piece.source))


def _item(document: Document, site: Site, wrong: Sequence[Half]) -> Item:
    key = site.second
    spot = document.spots[key.piece.index]
    return Item(
        kind=Kind.COMPREHENSION,
        subtype="next",
        passage=_passage(document, site),
        prompt=document.written("在原文中，紧接在这半句话后面的是哪一部分？"),
        key=_option(key),
        distractors=tuple(_distractor(document, site, each) for each in wrong),
        evidence=spot.evidence(without_end(key.piece.source).strip()),
        explanation=_explained(site, meant(document, spot)),
        place=key.piece.place,
        subject=f"next@{key.piece.index}",
        merit=1.0 + 0.1 * len(wrong),
        tags=("R9",),
    )


def _passage(document: Document, site: Site) -> str:
    speaker, text = site.second.piece.speaker, shown(site.first.piece.source)
    name = "" if speaker is None else f"{answerer_of(speaker)}："
    return labelled(document, f"{name}{text}＿＿")


def _explained(site: Site, meaning: tuple[str, str]) -> Localized:
    pair = site.pair
    return Localized(
        ja=f"「{pair.opening}」と「{pair.answer}」は、組で「{pair.of.means.ja}」という意味です{meaning[0]}。",
        en=f"{pair.opening} and {pair.answer} go together: “{pair.of.means.en}”{meaning[1]}.",
    )


def _distractor(document: Document, site: Site, half: Half) -> Distractor:
    spot = document.spots[half.piece.index]
    pair = site.pair
    ja, en = meant(document, spot)
    return Distractor(
        option=_option(half),
        code=RefutationCode.BROKEN_LINK,
        why=Localized(
            ja=f"「{pair.opening}」を受けるのは「{pair.answer}」で、「{half.word}」は「{pair.opening}」を受けません。"
            f"これは{spot.line}行目の文の一部です{ja}。",
            en=f"{pair.answer} goes with {pair.opening}; {half.word} does not. "
            f"This is part of the sentence in line {spot.line}{en}.",
        ),
    )


@lru_cache(maxsize=1)
def _opens() -> re.Pattern[str]:
    words = "|".join(sorted(_openings(), key=len, reverse=True))
    return re.compile(rf"{_AHEAD}(?P<word>(?P<reason>(?:正?因为|由于))|{words})")


@lru_cache(maxsize=1)
def _openings() -> dict[str, frozenset[str]]:
    rows = rows_of("continuations.tsv")
    return {word: frozenset(never.split(",")) for words, never in rows for word in words.split(",")}


def _never_behind(opening: str) -> frozenset[str]:
    return _openings().get(opening, frozenset())
