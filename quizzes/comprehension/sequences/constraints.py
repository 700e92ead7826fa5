"""
In which orders can some pieces of a text stand?

A constraint says of one piece, or of two, what no order may break. An order that breaks none may be right.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from itertools import permutations
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


_LEADS = lazy_regex(
    "但是?$|可是?$|不过|然而|所以|因此|因而|于是|结果|后来|然后|接着|而且|并且|甚至|否则|不然|其中|[这那]样|这$"
)


class Rule(Enum):
    """What a constraint forbids."""

    NOT_FIRST = "not first"
    NOT_LAST = "not last"
    AFTER = "after"
    NEXT = "next"


@dataclass(frozen=True, slots=True, kw_only=True)
class Constraint:
    """
    What no order of some pieces may break: `piece` may not stand first or last, or has to stand after `before`.

    `words` are those of the piece that ask for it, `taken_up` those of the piece before that they go with; `is_topic`
    tells that they only go on about the same.
    """

    rule: Rule
    piece: int
    before: int = -1
    words: str = ""
    taken_up: str = ""
    is_topic: bool = False

    def is_broken_by(self, order: Sequence[int]) -> bool:
        """Tell whether an order breaks it."""
        at = order.index(self.piece)
        if self.rule is Rule.NOT_FIRST:
            return at == 0
        if self.rule is Rule.NOT_LAST:
            return at == len(order) - 1
        before = order.index(self.before)
        return before > at or (self.rule is Rule.NEXT and at != before + 1)


def possible_orders(count: int, constraints: Sequence[Constraint]) -> Iterator[tuple[int, ...]]:
    """Give the orders that break none of some constraints."""
    for order in permutations(range(count)):
        if not any(constraint.is_broken_by(order) for constraint in constraints):
            yield order


def only_first_is_free(sentences: Sequence[int], constraints: Sequence[Constraint]) -> bool:
    """
    Tell whether of three sentences in a row the second and the third open with what needs a sentence before it.

    Nothing else holds them: of 但是 and 所以 either may come first, so that the order with both of them turned round is
    not offered.
    """
    led = {one.piece for one in constraints if one.rule is Rule.NOT_FIRST and _LEADS.match(in_simplified(one.words))}
    is_held_otherwise = any(one.taken_up and not one.is_topic for one in constraints)
    first = sentences[0]
    return list(sentences) == [first, first + 1, first + 2] and led == {1, 2} and not is_held_otherwise
