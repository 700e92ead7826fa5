"""
In which order do these pieces of the text stand?

Asked of whole sentences in a row, cut where a word holds what follows, if all that is certain of the pieces leaves two
orders at most: the right one, and one that is not offered. Every order that is offered breaks what is certain.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from itertools import combinations, pairwise, permutations, product
from typing import TYPE_CHECKING

from quizzes.chinese.levels import level_to_guess
from quizzes.chinese.listed_levels import level_of
from quizzes.chinese.scripts import hanzi_of
from quizzes.comprehension.doubtful_links import earlier_than, may_mean_another
from quizzes.comprehension.links import Link
from quizzes.comprehension.meant import all_meant, is_told
from quizzes.comprehension.sequences.constraints import Constraint, Rule, constraints_of, possible_orders
from quizzes.comprehension.sequences.correlatives import Pair
from quizzes.comprehension.sequences.numbered import is_numbered
from quizzes.comprehension.sequences.openings import Opening
from quizzes.comprehension.sequences.order_wording import Shuffled, explained, why_not
from quizzes.comprehension.sequences.pieces import LEAST_PIECE, cuts
from quizzes.comprehension.sequences.stands_alone import stands_alone
from quizzes.distractors.display import is_balanced, shown, without_end
from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.words import in_simplified
from quizzes.question import Evidence, Kind, RefutationCode

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot
    from quizzes.distractors.vetoes import Tally

_LABELS = "①②③④"
_SIZES = (4, 3)
_MOST_PIECE, _MOST_TOGETHER = 45, 110  # hanzi
_MOST_ORDERS = 2  # that may be right, of which one is offered
_WANTED = 3
_HARDEST_JOINT = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """Some pieces in a row, and what is certain of their order."""

    pieces: tuple[Spot, ...]
    constraints: tuple[Constraint, ...]

    @property
    def orders(self) -> int:
        """How many orders may be right."""
        return len(list(possible_orders(len(self.pieces), self.constraints)))

    @property
    def merit(self) -> float:
        """How good it is to ask for: by what ties its pieces to words of others, and in how few orders they stand."""
        tied = {one.piece for one in self.constraints if one.rule is not Rule.NOT_FIRST}
        whole = len({piece.index for piece in self.pieces}) == len(self.pieces)
        return len(tied) + whole - 2 * self.orders - 0.005 * sum(len(piece.source) for piece in self.pieces)


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Ask for the order of the best pieces in a row, of each sentence at most once."""
    found = sorted(_windows(document, tally), key=lambda window: (-window.merit, window.pieces[0].index))
    taken: set[int] = set()
    for window in found:
        indexes = {piece.index for piece in window.pieces}
        if taken.isdisjoint(indexes) and not _is_refused(document, window, tally):
            taken |= indexes
            yield _item(document, window)


def _windows(document: Document, tally: Tally) -> Iterator[Window]:
    """Give all sentences in a row of a paragraph, each whole or cut, whose order is certain enough."""
    for first, spot in enumerate(document.spots):
        for count in range(1, max(_SIZES) + 1):
            row = document.spots[first : first + count]
            if len(row) == count and row[-1].place == spot.place:
                yield from _windows_of(row, tally)


def _windows_of(row: Sequence[Spot], tally: Tally) -> Iterator[Window]:
    for size in _SIZES:
        for borders in combinations(range(1, size), len(row) - 1):
            edges = (0, *borders, size)
            counts = [other - one for one, other in pairwise(edges)]
            for cut in product(*(cuts(spot, count) for spot, count in zip(row, counts, strict=True))):
                pieces = tuple(piece for some in cut for piece in some)
                if not _is_fit(pieces) or tally.refuses("points-outside", hit=not stands_alone(pieces)):
                    continue
                if tally.refuses("numbered", hit=is_numbered(pieces)):
                    continue
                window = Window(pieces=pieces, constraints=constraints_of(pieces))
                if not tally.refuses("two-orders", hit=window.orders > _MOST_ORDERS):
                    yield window


def _is_fit(pieces: Sequence[Spot]) -> bool:
    """Tell whether some pieces can be shown: each neither short nor long, with both ends of its quotes; no question."""
    lengths = [len(hanzi_of(piece.source)) for piece in pieces]
    text = "".join(piece.source for piece in pieces)
    return (
        all(LEAST_PIECE <= length <= _MOST_PIECE for length in lengths)
        and sum(lengths) <= _MOST_TOGETHER
        and not re.search(r"[？?…]|[（(]笑", text)
        and not any(re.search(r"[；;](?!$)", piece.source.strip()) for piece in pieces)
        and all(is_balanced(piece.source) for piece in pieces)
    )


def _is_refused(document: Document, window: Window, tally: Tally) -> bool:
    """Veto: a pronoun that may mean somebody of before, or a sentence of which nobody can say what it means."""
    earlier = earlier_than(document, window.pieces[:1])
    is_of_another = any(
        may_mean_another(one.sign, window.pieces[one.before], earlier)
        for one in window.constraints
        if isinstance(one.sign, Link)
    )
    is_untold = not all(is_told(document, document.spots[piece.index]) for piece in window.pieces)
    return tally.refuses("points-outside", hit=is_of_another) or tally.refuses("no-translation", hit=is_untold)


def _item(document: Document, window: Window) -> Item:
    pieces, count = window.pieces, len(window.pieces)
    digest = hashlib.sha256(f"{document.interview.sha256}|order|{pieces[0].index}".encode()).digest()
    shuffles = list(permutations(range(count)))  # also the right order, or who is asked need not think of it
    shuffle = shuffles[digest[0] % len(shuffles)]
    told = Shuffled(
        constraints=window.constraints, label={piece: _LABELS[place] for place, piece in enumerate(shuffle)}
    )
    return Item(
        kind=Kind.COMPREHENSION,
        subtype="order",
        passage="\n".join(f"{told.label[i]}{without_end(shown(pieces[i].source))}" for i in shuffle),
        prompt=document.written(f"{_LABELS[:count]}在原文中的顺序是哪一个？"),
        key=told.shown(range(count)),
        distractors=tuple(
            Distractor(option=told.shown(order), code=RefutationCode.BROKEN_LINK, why=why_not(order, told))
            for order in _wrong_orders(told, digest)
        ),
        evidence=_evidence(pieces),
        explanation=explained(told, all_meant(document, pieces)),
        place=pieces[0].place,
        subject=f"order@{pieces[0].index}",
        level=_level(window),
        merit=1.0 + window.merit,
        tags=("R9",),
    )


def _wrong_orders(told: Shuffled, digest: bytes) -> Sequence[tuple[int, ...]]:
    """
    Choose wrong orders that are wrong in as many ways as there are, and else at random.

    Those that break least would all be near the right one, which is then told by what most of the options have.
    """
    orders = [order for order in permutations(range(len(told.label))) if told.broken_by(order)]
    orders.sort(key=lambda order: hashlib.sha256(digest + bytes(order)).digest())
    sets = combinations(orders, min(_WANTED, len(orders)))
    return max(sets, key=lambda some: len({told.broken_by(order)[0].breach(order) for order in some}))


def _level(window: Window) -> int:
    """Give the level at which the hardest word that joins the pieces is made out, which nobody has to say himself."""
    words = [word for one in window.constraints for word in _joining(one)]
    levels = (level_to_guess(word) for word in map(in_simplified, words) if level_of(word) is not None)
    return min(_HARDEST_JOINT, max(levels, default=1))


def _evidence(pieces: Sequence[Spot]) -> Evidence:
    last = [piece.source for piece in pieces if piece.index == pieces[-1].index]
    return pieces[-1].evidence(without_end("".join(last)))


def _joining(one: Constraint) -> tuple[str, ...]:
    """Give the words that join a piece to what stands before it."""
    match one.sign:
        case Pair(opening=opening, answer=answer):
            return opening, answer
        case Opening(words=words):
            return (words,)
        case _:
            return ()
