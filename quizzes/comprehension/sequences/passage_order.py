"""
In which order do these pieces of the text stand?

Asked only of pieces that can stand in one order, or of which it is certain which comes first. Every wrong order that is
offered breaks what is certain of two.
"""

from __future__ import annotations

import hashlib
from itertools import permutations
from typing import TYPE_CHECKING

from quizzes.chinese.levels import level_to_guess
from quizzes.chinese.listed_levels import level_of
from quizzes.chinese.patterns import lazy_regex
from quizzes.comprehension.doubtful_links import earlier_than, may_mean_another
from quizzes.comprehension.links import Link
from quizzes.comprehension.meant import all_meant, is_told
from quizzes.comprehension.sequences.order_pieces import Window, windows
from quizzes.comprehension.sequences.order_reasons import all_why_not
from quizzes.comprehension.sequences.order_wording import Shuffled, explained
from quizzes.comprehension.sequences.pointing_back import names_any
from quizzes.comprehension.sequences.turned_sides import granted_in, turns
from quizzes.distractors.display import shown, without_end
from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.words import in_simplified
from quizzes.question import Evidence, Kind, RefutationCode

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.comprehension.sequences.constraints import Constraint
    from quizzes.comprehension.sequences.order_pieces import Window
    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot
    from quizzes.distractors.vetoes import Tally

_LABELS = "①②③④"
_WANTED = 3
_HARDEST_JOINT = 6
# Can it be said which words of some pieces in a row tie each of them to one before it?
_POINTS = lazy_regex("[这那它他她此]|其中")
_NAMELY = lazy_regex("就是")
_ONLY = lazy_regex("だけ|ただ|のみ|ばかり|[Jj]ust|[Oo]nly|[Ss]imply|[Mm]erely|[Nn]othing but|[Nn]o more than")
# 就是从那本书开始的 stresses from where, and names nothing.
_STRESSES = lazy_regex("就是(?:[从在由靠跟和被为因用]|这样|那样|这么|那么)[^，]*的$")
_EASY = lazy_regex("(?:简单|容易|不难|好办|不复杂|那么回事)了?$")


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Ask for the order of the best pieces in a row, of each sentence at most once."""
    found = sorted(windows(document, tally), key=lambda window: (-window.merit, window.pieces[0].index))
    taken: set[int] = set()
    for window in found:
        indexes = {piece.index for piece in window.pieces}
        is_untold = not all(is_told(document, document.spots[index]) for index in indexes)
        if tally.refuses("points-outside", hit=_may_mean_somebody_before(document, window)):
            continue
        if tally.refuses("no-plain-link", hit=ties_unclearly(document, window)):
            continue
        if taken.isdisjoint(indexes) and not tally.refuses("no-translation", hit=is_untold):
            taken |= indexes
            yield _item(document, window)


def _item(document: Document, window: Window) -> Item:
    pieces, count = window.pieces, len(window.pieces)
    digest = hashlib.sha256(f"{document.interview.sha256}|order|{pieces[0].index}".encode()).digest()
    shuffles = [order for order in permutations(range(count)) if order != tuple(range(count))]
    shuffle = shuffles[digest[0] % len(shuffles)]
    label = {piece: _LABELS[place] for place, piece in enumerate(shuffle)}
    labels = _LABELS[:count]
    told = Shuffled(texts=[piece.source for piece in pieces], label=label)
    return Item(
        kind=Kind.COMPREHENSION,
        subtype="order",
        passage="\n".join(f"{label[i]}{without_end(shown(pieces[i].source))}" for i in shuffle),
        prompt=document.written(f"{labels}在原文中的顺序是哪一个？"),
        key=_order(range(count), label),
        distractors=tuple(
            Distractor(
                option=_order(order, label),
                code=RefutationCode.BROKEN_LINK,
                why=all_why_not(order, _broken(order, window), told, window.constraints),
            )
            for order in _wrong_orders(window)
        ),
        evidence=_evidence(pieces),
        explanation=explained(window.constraints, _order(range(count), label), told, all_meant(document, pieces)),
        place=pieces[0].place,
        subject=f"order@{pieces[0].index}",
        level=_level(window),
        merit=1.0 + window.merit,
        tags=("R9",),
    )


def _may_mean_somebody_before(document: Document, window: Window) -> bool:
    """Tell whether a pronoun that holds a piece may as well mean somebody of whom it was told before all of them."""
    earlier = earlier_than(document, window.pieces[:1])
    return any(
        may_mean_another(Link(words=one.words, taken_up=one.taken_up), window.pieces[one.before], earlier)
        for one in window.constraints
        if one.taken_up
    )


def _level(window: Window) -> int:
    """Give the level at which the hardest word that joins the pieces is made out, which nobody has to say himself."""
    joining = [word for one in window.constraints for word in (one.words, one.taken_up) if word and not one.is_topic]
    levels = (level_to_guess(word) for word in map(in_simplified, joining) if level_of(word) is not None)
    return min(_HARDEST_JOINT, max(levels, default=1))


def _wrong_orders(window: Window) -> Sequence[tuple[int, ...]]:
    """Choose the wrong orders that break least, and begin as the right one does; of each reason one first."""
    orders = [order for order in permutations(range(len(window.pieces))) if _broken(order, window)]
    ranked = sorted(orders, key=lambda order: (len(_broken(order, window)), order))
    chosen: list[tuple[int, ...]] = []
    for fresh in (True, False):
        for order in ranked:
            reason = _broken(order, window)[0]
            is_new = all(_broken(one, window)[0] != reason for one in chosen)
            if len(chosen) < _WANTED and order not in chosen and (is_new or not fresh):
                chosen.append(order)
    return chosen


def _broken(order: Sequence[int], window: Window) -> list[Constraint]:
    """Give what an order breaks: first what is tied to words of another piece."""
    broken = [one for one in window.constraints if one.is_broken_by(order)]
    return sorted(broken, key=lambda one: (not one.taken_up, one.piece))


def _evidence(pieces: Sequence[Spot]) -> Evidence:
    last = [piece.source for piece in pieces if piece.index == pieces[-1].index]
    return pieces[-1].evidence(without_end("".join(last)))


def _order(order: Sequence[int], label: dict[int, str]) -> str:
    return "→".join(label[piece] for piece in order)


def ties_unclearly(document: Document, window: Window) -> bool:
    """Tell whether no words of both can be named for what ties one of some pieces to those before it."""
    return any(
        _is_bare(window, one) or _turns_back(window, one) or _names_nothing(document, window, one)
        for one in _opened(window)
    )


def _opened(window: Window) -> Iterator[Constraint]:
    """Give what holds a piece by the word at its head alone."""
    return (one for one in window.constraints if one.words and not one.taken_up)


def _is_bare(window: Window, one: Constraint) -> bool:
    """Tell whether a connective alone holds a new sentence, which names nothing of what is told before it."""
    pieces, at = window.pieces, one.piece
    is_held = any(other.piece == at and other.taken_up for other in window.constraints)
    is_new = bool(at) and pieces[at].index != pieces[at - 1].index
    points = _POINTS.match(in_simplified(one.words)) is not None
    return is_new and not (points or is_held or names_any(pieces[at], pieces[:at]))


def _turns_back(window: Window, one: Constraint) -> bool:
    """Tell whether a but turns against what a piece grants that does not stand right before it."""
    return turns(one.words) and any(granted_in(piece.source) for piece in window.pieces[: max(0, one.piece - 1)])


def _names_nothing(document: Document, window: Window, one: Constraint) -> bool:
    """Tell whether 就是 says that it is no more than that, or how or from where it was, and does not name it."""
    if not _NAMELY.fullmatch(in_simplified(one.words)) or not one.piece:
        return False
    if _STRESSES.match(without_end(in_simplified(window.pieces[one.piece].source).strip())):
        return True
    translation = document.spots[window.pieces[one.piece].index].translation or ""
    before = without_end(in_simplified(window.pieces[one.piece - 1].source).strip())
    return bool(_ONLY.search(translation) or _EASY.search(before))
