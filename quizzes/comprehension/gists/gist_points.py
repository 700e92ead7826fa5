"""
Which sentence of a passage is its point, and what does the one behind it do for it?

The first one, where the next gives its reason or an example of it, by 因为 or 比如 at its head.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.comprehension.gists.gist_claims import BECAUSE, EXAMPLE, matched, simple_of, told

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.comprehension.claims.claim import Claim
    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot

_LEAST_PASSAGE, _MOST_PASSAGE, _LEAST_SENTENCES = 40, 320, 2
_MOST_OF_ANSWER = 4
_TELLS = lazy_regex("得[很多]|[很太更最]|非常|十分")  # 危险得多: more than yes or no
# What only leads up to the point, what others say, what is not sure, like what something is, or cut from its subject.
_NO_POINT = lazy_regex(
    r"[两二三四五几]个(?:回答|原因|理由|办法|方面|问题|阶段|部分|例子)|[一两二三四五]步|有人|很多人(?:觉得|认为|说)|不少人|[说问道告]诉?，|可能|也许|经常|"
    r"常常|像(?!素|话|样)|好比|如同|仿佛|犹如|宛如|打个比方|^(?:不|没|是|有)|它(?!们)|^[他她它]们"
)
_TURN = lazy_regex(r"^(?:但是?|可是|不过|然而|只是|其实|可(?=[^以能]))")


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """The statement that a passage is about, and the sentence behind it that backs it by the word `by` at its head."""

    claim: Claim
    by: str
    side: Claim
    is_example: bool
    passage: tuple[Spot, ...]


def passages(document: Document) -> Iterator[tuple[Spot, ...]]:
    """Give the paragraphs of speakers that are neither a line nor a page, without a yes or no at their head."""
    by_place: dict[int, list[Spot]] = {}
    for spot in document.spots:
        by_place.setdefault(spot.place, []).append(spot)
    for found in by_place.values():
        start = next((i for i, spot in enumerate(found) if not is_bare_answer(spot)), 0)
        spots = found[start:]
        length = len(hanzi_of("".join(spot.source for spot in spots)))
        is_fit = len(spots) >= _LEAST_SENTENCES and _LEAST_PASSAGE <= length <= _MOST_PASSAGE
        is_fit = is_fit and not any(_TELLS.search(simple_of(spot)) for spot in found[:start])
        if spots[0].speaker is not None and is_fit:
            yield tuple(spots)


def point_of(document: Document, passage: Sequence[Spot]) -> Point | None:
    """Give the first sentence of a passage that the next one backs and none turns against; else None."""
    first, second, *rest = passage
    example = matched(second, EXAMPLE)
    by = example or matched(second, BECAUSE)
    claim, side = told(document, first), told(document, second)
    is_open = not by or any(_TURN.match(simple_of(spot)) for spot in (first, *rest))
    if is_open or claim is None or side is None or _NO_POINT.search(simple_of(first)):
        return None
    return Point(claim=claim, by=by, side=side, is_example=bool(example), passage=tuple(passage))


def is_bare_answer(spot: Spot) -> bool:
    """Tell whether a sentence only says yes or no to a question, and nothing without it: 去了。出啊。."""
    return len(hanzi_of(spot.source)) <= _MOST_OF_ANSWER
