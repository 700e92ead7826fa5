"""
What is certain of the order of some pieces of a text?

    ①与其问他们能不能赚钱 ②不如问他们能不能坚持下去      ② right after ①: 与其 … 不如
    ①如果有人要讲价 ②我就请他喝茶                        ② after ①: 如果 … 就
    ①有一位老先生每天来 ②他从来没有买过一本              ② after ①: 他 is 一位老先生
    ①雾还没散 ②所以我走得慢                              ② not first: 所以

What is not certain is left open: pieces that nothing holds may stand anywhere.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from itertools import permutations
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.comprehension.links import Link, brought_in, link_to
from quizzes.comprehension.sequences.correlatives import WITHIN, Pair, may_answer, pairs_between, word_of
from quizzes.comprehension.sequences.openings import Opening, opening_of
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.distractors.spots import Spot

_LISTED = lazy_regex("第[一二三四五]")
_REASON = lazy_regex("(?:这)?(?:主要|就|都|也)?是?(?:因为|由于)")  # a later sentence may answer it
_NOW = frozenset({"现在", "如今"})


class Rule(Enum):
    """What a constraint forbids."""

    NOT_FIRST = "not first"
    AFTER = "after"
    NEXT = "next"


@dataclass(frozen=True, slots=True, kw_only=True)
class Constraint:
    """
    What no order of some pieces may break: `piece` may not stand first, or has to stand after `before`.

    The `sign` of it is an opening of the piece, two words of both that go together, or a link to the other one.
    """

    rule: Rule
    piece: int
    sign: Opening | Pair | Link
    before: int = -1

    def breach(self, order: Sequence[int]) -> tuple[Rule, int, bool]:
        """Tell in which way an order breaks it: what is first, or parted from what it goes with, or before that."""
        is_before = self.rule is not Rule.NOT_FIRST and order.index(self.before) > order.index(self.piece)
        return self.rule, self.piece, is_before

    def is_broken_by(self, order: Sequence[int]) -> bool:
        """Tell whether an order breaks it."""
        at = order.index(self.piece)
        if self.rule is Rule.NOT_FIRST:
            return at == 0
        before = order.index(self.before)
        return before > at or (self.rule is Rule.NEXT and at != before + 1)


def constraints_of(pieces: Sequence[Spot]) -> tuple[Constraint, ...]:
    """Give all that is certain of the order of some pieces that stand in this order."""
    return tuple(one for at in range(1, len(pieces)) for one in _constraints(pieces, at))


def possible_orders(count: int, constraints: Sequence[Constraint]) -> Iterator[tuple[int, ...]]:
    """Give the orders that break none of some constraints."""
    for order in permutations(range(count)):
        if not any(constraint.is_broken_by(order) for constraint in constraints):
            yield order


def _constraints(pieces: Sequence[Spot], at: int) -> Iterator[Constraint]:
    opening = opening_of(pieces[at])
    yield from _answered(pieces, at)
    for before in range(at):
        link = _only_link(pieces, before, at)
        if link is not None:
            yield Constraint(rule=Rule.AFTER, piece=at, before=before, sign=link)
    if opening is not None and opening.can_be_told and not may_answer(pieces[at - 1], opening.words):
        yield Constraint(rule=Rule.NOT_FIRST, piece=at, sign=opening)


def _answered(pieces: Sequence[Spot], at: int) -> Iterator[Constraint]:
    """Pair an opening (如果, 与其) with the word of the next piece that answers it, and that no other piece has."""
    others = [piece for i, piece in enumerate(pieces) if i not in {at - 1, at}]
    for pair in pairs_between(pieces[at - 1], pieces[at]):
        if not any(word_of(other, pair.of.answers, within=WITHIN) for other in others):
            rule = Rule.NEXT if _parts_from(pair, others) else Rule.AFTER
            yield Constraint(rule=rule, piece=at, before=at - 1, sign=pair)


def _parts_from(pair: Pair, others: Sequence[Spot]) -> bool:
    """Tell whether nothing else can stand between two words: a further condition may follow 如果, but no 所以."""
    does = {opening.does if opening else "" for opening in map(opening_of, others)}
    if pair.of.holds in {"loose", "far"} or "joins" in does:
        return False
    return pair.of.holds == "close" or does == {"leads"}


def _only_link(pieces: Sequence[Spot], before: int, at: int) -> Link | None:
    """Find what ties a piece to one before it that no other piece could be tied to by the same words."""
    for find in (link_to, brought_in):
        link = find(pieces[before], pieces[at])
        if link is None or not link.taken_up or _may_come_first(pieces[before], link):
            continue
        is_listed = _LISTED.match(in_simplified(link.words))
        others = [
            piece
            for i, piece in enumerate(pieces)
            if i not in {before, at} and not (is_listed and _LISTED.match(in_simplified(piece.source).strip()))
        ]
        is_only = all(find(pieces[before], pieces[at], not_to=other) == link for other in others)
        if link.is_later or (is_only and not any(link.taken_up in other.source for other in others)):
            return link
    return None


def _may_come_first(before: Spot, link: Link) -> bool:
    """Tell whether a piece may stand before what it takes up: what is so now, or since then, or before why it is so."""
    words, opening = in_simplified(link.words), opening_of(before)
    is_now = link.is_later and words in _NOW and opening is None
    is_now = is_now or (words == "从那以后" and opening is not None)  # 他来过。从那以后很静。后来他搬走了。
    return is_now or bool(_REASON.match(in_simplified(before.source).strip()))
