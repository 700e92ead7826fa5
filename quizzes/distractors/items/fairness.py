"""
Which items leave a set, so that none of the solvers that know no Chinese does much better on it than chance?

An item that one solver gets right is no fault: some must be. Only where a solver is right too often over all the items
of a kind, those go that help it most, of the least merit first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.distractors.items.solvers import SOLVERS, chance, credit, is_choice, look_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from quizzes.distractors.items.order import Draft

_MOST_ABOVE_CHANCE = 0.06  # the aim for a set is 0.1; a part of the set may be chosen
_LEAST_ITEMS = 20  # of fewer the share says nothing
# Where an option stands is decided after this.
_LOOKED_AT = {name: solver for name, solver in SOLVERS.items() if name != "first option"}


def fair(drafts: Sequence[Draft]) -> tuple[Draft, ...]:
    """Keep the drafts in their order, without those that make a solver right too often among a kind's choices."""
    dropped: set[str] = set()
    for kind in sorted({draft.item.kind for draft in drafts}):
        choices = [draft for draft in drafts if draft.item.kind is kind and is_choice(draft.question)]
        dropped |= _to_drop(choices)
    return tuple(draft for draft in drafts if draft.item.id not in dropped)


def _to_drop(drafts: Sequence[Draft]) -> set[str]:
    gains = {draft.item.id: _gains(draft) for draft in drafts}
    left = sorted(drafts, key=lambda draft: (-draft.item.merit, draft.item.id))
    sums = [sum(column) for column in zip(*gains.values(), strict=True)]
    dropped: set[str] = set()
    while len(left) > _LEAST_ITEMS:
        excess = [max(0.0, total / len(left) - _MOST_ABOVE_CHANCE) for total in sums]
        if not any(excess):
            break
        worst = max(reversed(left), key=lambda draft: _harm(gains[draft.item.id], excess))
        left.remove(worst)
        dropped.add(worst.item.id)
        sums = [total - gain for total, gain in zip(sums, gains[worst.item.id], strict=True)]
    return dropped


def _gains(draft: Draft) -> tuple[float, ...]:
    """Give by how much each solver is above chance on an item."""
    look, by_chance = look_of(draft.question), chance(draft.question)
    return tuple(credit(solver, look, draft.question.key) - by_chance for solver in _LOOKED_AT.values())


def _harm(gains: Iterable[float], excess: Iterable[float]) -> float:
    return sum(gain * weight for gain, weight in zip(gains, excess, strict=True))
