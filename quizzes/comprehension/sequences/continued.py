"""
How does the sentence go on, or begin, of which one half is shown?

    与其让文物在库房里睡觉，      ✓ 不如让它们先在网上跟大家见面     与其 goes with 不如
                                  ✗ 所以我每周三下午不看病           and never with 所以

Asked where the first half opens with a word that the second one answers at its head. Every other option is a half of
another sentence that opens as no half can that stands there, whatever it is about: `continuations.tsv`.
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
_AHEAD = 6  # characters before the word that opens a half: 再说，, 那时候
_QUESTION = lazy_regex("[？?…]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Half:
    """A piece of a sentence with the word at its head that asks for what stands before or behind."""

    piece: Spot
    word: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """A sentence in two halves, one of which is asked for."""

    first: Half
    second: Half
    pair: Pair
    asks_before: bool

    @property
    def key(self) -> Half:
        """The half that is asked for."""
        return self.first if self.asks_before else self.second

    @property
    def read(self) -> Half:
        """The half that is shown."""
        return self.second if self.asks_before else self.first

    def refuses(self, other: Half) -> bool:
        """Tell whether another half can never stand where the key does."""
        first, second = (other, self.second) if self.asks_before else (self.first, other)
        return in_simplified(second.word) in _never_behind(in_simplified(first.word))


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Ask of each sentence in two halves that go together for the second one or else for the first one."""
    sites = tuple(_sites(document))
    for both in sites:
        for site in both if both[0].key.piece.index % len(both) else reversed(both):
            wrong = _wrong(document, site, tally)
            if wrong:
                yield _item(document, site, wrong)
                break


def _sites(document: Document) -> Iterator[tuple[Site, Site]]:
    for spot in document.spots:
        pieces = pieces_of(spot)
        for before, after in pairwise(pieces):
            first = _first_half(before, is_first=before is pieces[0])
            if first is not None and _can_be_shown(before) and _can_be_shown(after):
                yield from _sites_of(first, after)


def _sites_of(first: Half, after: Spot) -> Iterator[tuple[Site, Site]]:
    """Give what may be asked of two halves, of which the second one has the answer to the first at its head."""
    for pair in pairs_between(first.piece, after):
        if first.word == pair.opening and after.source.strip().startswith(pair.answer):
            second = Half(piece=after, word=pair.answer)
            yield (
                Site(first=first, second=second, pair=pair, asks_before=False),
                Site(first=first, second=second, pair=pair, asks_before=True),
            )
            return


def _can_be_shown(piece: Spot) -> bool:
    return is_balanced(piece.source) and _QUESTION.search(piece.source) is None


def _first_half(piece: Spot, *, is_first: bool = True) -> Half | None:
    """
    Give a piece with the word that opens it, behind a few others at most: 我宁可, 再说，与其.

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
        if spot.speaker == site.key.piece.speaker and spot.index != site.key.piece.index and is_told(document, spot):
            pool += _halves(spot, site)
    fit = [each for each in pool if not tally.refuses("length", hit=_is_out_of_length(site, each))]
    fit.sort(key=lambda each: _temptation(document, site, each))
    passed: list[Half] = []
    for each in fit:
        if not any(reads_alike(_option(each), _option(one)) for one in (*passed, site.key)):
            passed.append(each)
    if len(passed) < _LEAST:
        return ()
    for wrong in sets_of(passed, least=min(_WANTED, len(passed))):
        options = [_option(each) for each in wrong]
        if not _gives_away(site, options, tally):
            return wrong
    return ()


def _halves(spot: Spot, site: Site) -> Iterator[Half]:
    """Give the halves of a sentence that open as none can that stands where the key does."""
    pieces = pieces_of(spot)
    for piece in pieces[:-1] if site.asks_before else pieces:
        half = _first_half(piece) if site.asks_before else _second_half(piece)
        if half is not None and _can_be_shown(piece) and site.refuses(half):
            yield half


def _gives_away(site: Site, options: Sequence[str], tally: Tally) -> bool:
    key, read = _option(site.key), shown(site.read.piece.source)
    is_repeated = repeated(key, read) >= _WORD and is_told_by_repeating(key, options, read)
    return tally.refuses("told-by-word", hit=is_repeated) or tally.refuses(
        "stands-out", hit=looks_unlike(key, options, read)
    )


def _is_out_of_length(site: Site, other: Half) -> bool:
    return is_out_of_length(_option(site.key), _option(other), *_RATIO)


def _temptation(document: Document, site: Site, half: Half) -> tuple[int, str]:
    text = f"{document.interview.sha256}|{site.key.piece.source}|{half.piece.source}"
    return -min(overlap(_option(half), site.read.piece.source), _MOST_SHARED), hashlib.sha256(text.encode()).hexdigest()


def _option(half: Half) -> str:
    return without_end(shown(half.piece.source))


def _item(document: Document, site: Site, wrong: Sequence[Half]) -> Item:
    side, key = "前面" if site.asks_before else "后面", site.key
    spot = document.spots[key.piece.index]
    return Item(
        kind=Kind.COMPREHENSION,
        subtype="previous" if site.asks_before else "next",
        passage=_passage(document, site),
        prompt=document.written(f"在原文中，紧接在这半句话{side}的是哪一部分？"),
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
    speaker, text = site.key.piece.speaker, shown(site.read.piece.source)
    name = "" if speaker is None else f"{answerer_of(speaker)}："
    return labelled(document, f"{name}＿＿{text}" if site.asks_before else f"{name}{text}＿＿")


def _explained(site: Site, meaning: tuple[str, str]) -> Localized:
    pair = site.pair
    return Localized(
        ja=f"「{pair.opening}」と「{pair.answer}」は、組で「{pair.of.means.ja}」という意味です{meaning[0]}。",
        en=f"{pair.opening} and {pair.answer} go together: “{pair.of.means.en}”{meaning[1]}.",
    )


def _distractor(document: Document, site: Site, half: Half) -> Distractor:
    spot = document.spots[half.piece.index]
    first, second = (half.word, site.second.word) if site.asks_before else (site.first.word, half.word)
    ja, en = meant(document, spot)
    return Distractor(
        option=_option(half),
        code=RefutationCode.BROKEN_LINK,
        why=Localized(
            ja=f"「{first}」で始まる部分のすぐ後に「{second}」は来ません。これは{spot.line}行目の文の一部です{ja}。",
            en=f"{second} does not come right after a part that begins with {first}. "
            f"This is part of the sentence in line {spot.line}{en}.",
        ),
    )


@lru_cache(maxsize=1)
def _opens() -> re.Pattern[str]:
    words = "|".join(sorted(_openings(), key=len, reverse=True))
    return re.compile(rf".{{0,{_AHEAD}}}?(?P<word>(?P<reason>(?:正?因为|由于))|{words})")


@lru_cache(maxsize=1)
def _openings() -> dict[str, frozenset[str]]:
    rows = rows_of("continuations.tsv")
    return {word: frozenset(never.split(",")) for words, never in rows for word in words.split(",")}


def _never_behind(opening: str) -> frozenset[str]:
    return _openings().get(opening, frozenset())
