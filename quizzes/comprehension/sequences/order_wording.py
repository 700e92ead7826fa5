"""What is said of the right order of some pieces, and against a wrong one?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, assert_never

from quizzes.comprehension.links import Link
from quizzes.comprehension.sequences.constraints import Constraint, Rule
from quizzes.comprehension.sequences.correlatives import Pair
from quizzes.comprehension.sequences.openings import Opening, told
from quizzes.distractors.display import nested
from quizzes.distractors.words import in_simplified
from quizzes.question import Localized

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


_ALL_BEFORE = Localized(ja="その前に述べたこと", en="what was said before it")
_POINTERS = tuple("这那它他她此")


@dataclass(frozen=True, slots=True, kw_only=True)
class Shuffled:
    """What is certain of some pieces, and the label under which each is shown."""

    constraints: Sequence[Constraint]
    label: Mapping[int, str]

    def broken_by(self, order: Sequence[int]) -> list[Constraint]:
        """Give what an order breaks, what names words of two pieces first."""
        broken = [one for one in self.constraints if one.is_broken_by(order)]
        return sorted(broken, key=lambda one: (one.rule is Rule.NOT_FIRST, one.piece))

    def shown(self, order: Sequence[int]) -> str:
        """Give an order by the labels of its pieces."""
        return "→".join(self.label[piece] for piece in order)


def explained(pieces: Shuffled, meaning: tuple[str, str]) -> Localized:
    """Say how the text goes, what it means, and by which words each piece is held."""
    key = pieces.shown(range(len(pieces.label)))
    ties = [
        said(next(one for one in pieces.constraints if one.piece == at), pieces)
        for at in range(1, len(pieces.label))
        if any(one.piece == at for one in pieces.constraints)
    ]
    return Localized(
        ja=f"本文は{key}の順です{meaning[0]}。{''.join(tie.ja or '' for tie in ties)}",
        en=f"The text has {key}{meaning[1]}. {' '.join(_capitalised(tie.en or '') for tie in ties)}",
    )


def why_not(order: Sequence[int], pieces: Shuffled) -> Localized:
    """Say what a wrong order puts where, and which words tell that it does not go there; two reasons at most."""
    first, *more = pieces.broken_by(order)
    why = _against(order, first, pieces)
    others = (said(one, pieces) for one in more if one.piece != first.piece)
    other = next(others, None)
    if other is None:
        return why
    return Localized(ja=f"{why.ja}また、{other.ja}", en=f"{why.en} Besides, {other.en}")


def said(one: Constraint, pieces: Shuffled) -> Localized:
    """Say which words hold a piece, and with which of another one they go, if any."""
    piece, before = pieces.label[one.piece], pieces.label.get(one.before, "")
    match one.sign:
        case Pair():
            return _paired(one.sign, piece, before)
        case Link():
            return _taken_up(one.sign, piece, before)
        case Opening():
            first = Localized(ja=pieces.label[0], en=pieces.label[0])
            return told(one.sign, piece, first if one.piece == 1 else _ALL_BEFORE)
        case _:
            assert_never(one.sign)


def _against(order: Sequence[int], one: Constraint, pieces: Shuffled) -> Localized:
    piece, before, why = pieces.label[one.piece], pieces.label.get(one.before, ""), said(one, pieces)
    if one.rule is Rule.NOT_FIRST:
        does = (f"{piece}で始まりますが、", f"This begins with {piece}, but ")
    elif order.index(one.before) > order.index(one.piece):
        does = (f"{piece}が{before}より先に来ますが、", f"This puts {piece} before {before}, but ")
    else:
        between = "".join(pieces.label[each] for each in order[order.index(one.before) + 1 : order.index(one.piece)])
        does = (
            f"{before}と{piece}の間に{between}が入りますが、",
            f"This puts {between} between {before} and {piece}, but ",
        )
    return Localized(ja=f"{does[0]}{why.ja}", en=f"{does[1]}{why.en}")


def _paired(pair: Pair, piece: str, before: str) -> Localized:
    opening, means = pair.opening if not pair.is_split else pair.opening[:1], pair.of.means
    return Localized(
        ja=f"{before}の「{opening}」と{piece}の「{pair.answer}」は、組で「{means.ja}」という意味です。",
        en=f"{opening} in {before} and {pair.answer} in {piece} go together: “{means.en}”.",
    )


def _taken_up(link: Link, piece: str, before: str) -> Localized:
    """Say that words of a piece mean those of another one, name the same thing again, or a later time."""
    taken = nested(link.taken_up)
    if link.is_later:
        return Localized(
            ja=f"{before}の「{taken}」に、{piece}の「{link.words}」が続きます。",
            en=f"{link.words} in {piece} comes after {link.taken_up} in {before}.",
        )
    if in_simplified(link.words).startswith(_POINTERS) or link.words in link.taken_up:
        return Localized(
            ja=f"{piece}の「{link.words}」は、{before}の「{taken}」のことです。",
            en=f"{link.words} in {piece} means {link.taken_up} in {before}.",
        )
    return Localized(
        ja=f"{piece}の「{link.words}」は、{before}の「{taken}」を受けています。",
        en=f"{link.words} in {piece} goes on from {link.taken_up} in {before}.",
    )


def _capitalised(text: str) -> str:
    return text[0].upper() + text[1:]
