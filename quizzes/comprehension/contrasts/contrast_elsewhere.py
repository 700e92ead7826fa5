"""
Which contrasts that are drawn elsewhere might a speaker go on to draw here?

    我太太早年也有意见，……    她是嫌我买了再送人，而不是嫌我不卖     what he goes on to say
                              她是嫌我不卖，而不是嫌我买了再送人     the other way round
                              难的是编目录，而不是找地方             what he says of something else
                              难的是找地方，而不是编目录             its reverse, or a third of them

Sense alone tells which way round each holds, and nothing but the words before tells which of them follows. What shares
no word with those words is found by that alone, and is no help.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.comprehension.contrasts.contrast_options import two_ways
from quizzes.comprehension.contrasts.contrast_stem import bare_subject
from quizzes.comprehension.themes import topic_of
from quizzes.distractors.vetoes import is_out_of_length, reads_alike

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.comprehension.contrasts.contrast_site import Site
    from quizzes.distractors.spots import Spot

_RATIO, _WANTED = (0.4, 2.5), 2
_TO_SOMEBODY = lazy_regex("[你您妳咱]")  # who is spoken to there may be nobody here


@dataclass(frozen=True, slots=True, kw_only=True)
class Elsewhere:
    """What is said of something else, or its reverse, with the sentence that says it."""

    claim: str
    told_in: Spot
    is_reverse: bool = False


def named_of(site: Site) -> str:
    """Give the subject that a claim opens with, as the last clause has it."""
    return re.split("[，,]", bare_subject(site))[-1]


def claims_elsewhere(spot: Spot, site: Site, key: str, found: Sequence[tuple[Spot, Site]]) -> tuple[Elsewhere, ...]:
    """Give two claims of other paragraphs, the nearest first; none where nobody draws another contrast."""
    nearest = sorted(found, key=lambda each: _distance(spot, each[0]))
    told = sorted(islice(_claims(spot, site, key, nearest), 2 * _WANTED), key=lambda each: each.is_reverse)
    return tuple(told[:_WANTED]) if len(told) >= _WANTED else ()


def are_of_matter(others: Sequence[Elsewhere], asked: str) -> bool:
    """Tell whether what is said elsewhere shares a word with what is shown, so that a speaker might go on so."""
    return any(topic_of(each.claim) & topic_of(asked) for each in others)


def _distance(spot: Spot, other: Spot) -> tuple[bool, int]:
    return other.speaker != spot.speaker, abs(other.index - spot.index)


def _claims(spot: Spot, site: Site, key: str, found: Sequence[tuple[Spot, Site]]) -> Iterator[Elsewhere]:
    """Say of each other contrast what the text says, and its reverse."""
    kept: list[str] = [key]
    for other, another in found:
        is_fit = other.speaker is not None and other.place != spot.place and bool(another.subject)
        ways = two_ways(another) if is_fit and not another.is_both else None
        if ways is None or _shares(site, another):
            continue
        said, reverse = (f"{named_of(another)}{option}" for option in ways)
        if _TO_SOMEBODY.search(said):
            continue
        if is_out_of_length(key, said, *_RATIO) or any(reads_alike(said, each) for each in kept):
            continue
        kept.append(said)
        yield Elsewhere(claim=said, told_in=other)
        yield Elsewhere(claim=reverse, told_in=other, is_reverse=True)


def _shares(site: Site, another: Site) -> bool:
    """Tell whether two contrasts are of the same thing, so that what is said of one may be said of the other."""
    own, others = {site.a, site.b}, {another.a, another.b}
    return any(one in other or other in one for one in own for other in others)
