"""
Which sentence of a passage is its point, and what do the other sentences do for it?

Both have to be shown by words of the text: the point by 所以 at its head, by 关键 or 不是…而是…, or by the reason or
the example that comes right after it; the others by 比如, 因为, a number, a time, or the 所以 that takes them up.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import OF_NUMBER
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.comprehension.gists.gist_claims import told
from quizzes.comprehension.gists.gist_signs import (
    BECAUSE,
    EXAMPLE,
    NO_POINT,
    SIGN,
    SO,
    STORY,
    TURN,
    WEAK_SIGN,
    Role,
    Sign,
    fact_in,
    is_aside,
    is_simile,
    matched,
    number_in,
    role_of,
    simple_of,
)
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.comprehension.claims.claim import Claim
    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot

_LEAST_PASSAGE, _MOST_PASSAGE, _LEAST_SENTENCES = 40, 320, 2
_MOST_OF_ANSWER = 4
# What follows from the talk without being its point: something that happened, or what one did then.
_HAPPENED = lazy_regex(
    rf"了(?!解)|[\u4e00-\u9fff]过(?![去程于来])|[去今前]年|昨天|上个?[月周]|当[时年天]|回来以后|{OF_NUMBER}次|"
    r"^(?:所以|因此|因而|故)[，,]?[^，,]{0,4}(?:现在|如今|目前|后来|最后)|"  # what has come of it
    r"(?<![\u4e00-\u9fff])我(?!们?(?:觉得|认为|相信|主张|希望|想|要|应该|不能|必须|最|不怕|不赞成))"
)
_TURNS = lazy_regex(rf"^(?:当然|诚然)|{TURN.pattern}")  # 便宜有便宜的代价
_OF_A_PART = lazy_regex("(?:里头|里面|里边|之中|当中|其中)[^，]{0,2}最")  # 东西里头最要紧的
# What one fears most is but one thing of a passage that begins with another, unless that is what is asked.
_FELT, _FELT_ASKED = lazy_regex("^最(?:怕|担心|难|得意|可怕|大)"), lazy_regex("最|难[^道得]|怕|担心|苦|得意")
_TELLS = lazy_regex("得[很多]|[很太更最]|非常|十分")  # 危险得多: more than yes or no
_WITH_REASON = lazy_regex(r"^[^，,]{2,6}[，,](?:因为|由于)")  # 听不到，因为……: the answer itself, with its reason
_DRAWS = ("所以", "因此", "因而", "故")
_LEAST_DIRECT, _MOST_DIRECT = 6, 24  # hanzi of a first sentence that answers by itself, and not only yes or no
_NO_SUBJECT, _IT = lazy_regex(r"^(?:不|没|是|有)"), lazy_regex(r"它(?!们)|^[他她它]们")


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """What a passage says beside its point, what it does there, and the word that shows this."""

    claim: Claim
    role: Role
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """The statement that a passage is about, what shows it (and by which word), and what stands beside it."""

    claim: Claim
    sign: Sign
    by: str
    passage: tuple[Spot, ...]
    sides: tuple[Side, ...]


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
    """Find the point of a passage; None where no sentence, or more than one, is shown to be it."""
    found = _shown_to_be(passage)
    if found is None:
        return None
    spot, sign, by = found
    if _is_no_point_beside(spot, sign, by, passage) or _is_felt_aside(document, by, spot, passage[0]):
        return None
    claim = told(document, spot)
    later = [other for other in passage if other.index > spot.index]
    if claim is None or not _is_point(claim) or any(TURN.match(simple_of(other)) for other in later):
        return None
    others = (other for other in passage if other is not spot)
    sides = (_side(document, other, claim, sign, by, opens=other is passage[0]) for other in others)
    return Point(claim=claim, sign=sign, by=by, passage=tuple(passage), sides=tuple(filter(None, sides)))


def _is_no_point_beside(spot: Spot, sign: Sign, by: str, passage: Sequence[Spot]) -> bool:
    """
    Tell whether a sign shows what matters in a part alone, or what 所以 draws is no point.

    It is none where it is an event, where the first sentence already says in short what matters, or where it is drawn
    from what comes after a turn, and so from half of the passage.
    """
    if sign is not Sign.SO:
        return sign is Sign.WORD and bool(_OF_A_PART.search(simple_of(spot)))
    first, between = passage[0], passage[1:-1]
    happened = in_simplified(by).startswith(_DRAWS) and bool(_HAPPENED.search(simple_of(spot)))
    text = simple_of(first)
    if _WITH_REASON.match(text):
        return True
    is_direct = _LEAST_DIRECT <= len(hanzi_of(text)) <= _MOST_DIRECT and not (
        STORY.match(text) or number_in(text) or _HAPPENED.search(text)
    )
    return (
        happened or (is_direct and not EXAMPLE.match(text)) or any(_TURNS.match(simple_of(other)) for other in between)
    )


def _is_felt_aside(document: Document, by: str, spot: Spot, first: Spot) -> bool:
    """Tell whether a later sentence tells what somebody fears most, or is proud of, where that is not asked."""
    if spot is first or not _FELT.match(in_simplified(by)):
        return False
    before = (each for each in reversed(document.spots[: first.index]) if each.place != first.place)
    asked = next(before, None)
    return asked is None or not _FELT_ASKED.search(in_simplified(asked.source))


def _shown_to_be(passage: Sequence[Spot]) -> tuple[Spot, Sign, str] | None:
    """Give the one sentence that has the clearest sign, in this order; None where two have it."""
    last = passage[-1]
    so = [(last, Sign.SO, by)] if (by := matched(last, SO)) else []
    fit = [spot for spot in passage if not is_aside(simple_of(spot))]
    strong = [(spot, Sign.WORD, by) for spot in fit if (by := matched(spot, SIGN))]
    ends = [spot for spot in fit if spot in {passage[0], last}]
    weak = [(spot, Sign.WORD, by) for spot in ends if (by := matched(spot, WEAK_SIGN))]
    backed = [
        (spot, Sign.BACKED, by)
        for spot, after in pairwise(passage[:2])
        if spot in fit and (by := matched(after, BECAUSE) or matched(after, EXAMPLE))
    ]
    if so and strong:
        return None
    chosen = next((each for each in (so, strong, weak, backed) if each), [])
    return chosen[0] if len(chosen) == 1 else None


def is_bare_answer(spot: Spot) -> bool:
    """Tell whether a sentence only says yes or no to a question, and nothing without it: 去了。出啊。."""
    return len(hanzi_of(spot.source)) <= _MOST_OF_ANSWER


def _is_point(claim: Claim) -> bool:
    said = in_simplified(claim.said)
    return not (is_simile(said) or NO_POINT.search(said) or _NO_SUBJECT.search(said) or _IT.search(said))


def _side(document: Document, spot: Spot, point: Claim, sign: Sign, by: str, *, opens: bool) -> Side | None:
    """
    Give what a sentence beside the point states, if its words show that it is something else.

    What `opens` the passage may be what all of it bears out, so that a 说到底 at the end does not show that it is not.
    """
    claim, (role, word) = told(document, spot), role_of(spot)
    if claim is None:
        return None
    if role is None and sign is Sign.SO and spot.index < point.spot.index and not opens:
        role, word = Role.BEFORE, by
    number = fact_in(in_simplified(claim.said))
    if role is None and number:
        role, word = Role.NUMBER, document.written(number)
    return None if role is None else Side(claim=claim, role=role, by=word)
