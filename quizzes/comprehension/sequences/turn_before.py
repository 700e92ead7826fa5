"""What was asked in the turn before a sentence, so that this one is of the answer?"""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot

_HE_OR_SHE = lazy_regex("[他她](?!们|們)")
_HOST = lazy_regex(
    "主持人?|本[报刊]|编辑部?|(?:本[报刊])?(?:记者|采访者|访谈者|编者)|问"
)  # who leads the talk, by the label
_LEAST_ASKED, _MOST_QUESTION = 8, 60  # hanzi of a question that says something by itself; characters of one


def asked_before(document: Document, spot: Spot) -> Sequence[Spot]:
    """
    Find the questions that end the turn before, with what is said before one that says little by itself.

    None where a narrator tells the sentence, or who asks there is asked by the one who speaks now, and not the other
    way round: what a guest asks the host (您管这叫证据？) gets no answer.
    """
    spots, last = document.spots, spot.index
    while last and spots[last].speaker == spot.speaker:
        last -= 1
    asker = spots[last].speaker
    if None in {asker, spot.speaker} or asker == spot.speaker or not spots[last].asks:
        return ()
    is_host, is_by_host = (bool(_HOST.fullmatch(in_simplified(name or ""))) for name in (spot.speaker, asker))
    asked_by = _questions_of(document)
    is_turned = is_host or (not is_by_host and asked_by[asker] < asked_by[spot.speaker])
    if is_turned or _may_be_a_scene(document, spot, spots[last + 1].place):
        return ()
    first = last
    while first and spots[first - 1].speaker == asker:
        said = "".join(each.source for each in spots[first : last + 1])
        if not spots[first - 1].asks and len(hanzi_of(said)) >= _LEAST_ASKED:
            break
        first -= 1
    found = spots[first : last + 1]
    return found if sum(len(each.source) for each in found) <= _MOST_QUESTION else ()


def _may_be_a_scene(document: Document, spot: Spot, reply: int) -> bool:
    """Tell whether a later paragraph of a reply opens with him or her, as what one sees does: 他停了一会儿."""
    first = document.paragraph(spot.place)[0]
    return spot.place != reply and bool(_HE_OR_SHE.match(first.source.strip()))


@lru_cache(maxsize=4)
def _questions_of(document: Document) -> Counter[str | None]:
    """Count the turns of each speaker that end with a question: one in the middle of a turn is a way of speaking."""
    following = (*(spot.speaker for spot in document.spots[1:]), None)
    ends = (spot for spot, after in zip(document.spots, following, strict=False) if spot.speaker != after)
    return Counter(spot.speaker for spot in ends if spot.asks)
