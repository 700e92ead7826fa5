"""In which order do the questions of a set stand, so that its first ones make a good quiz?"""

from __future__ import annotations

import hashlib
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from quizzes.giveaway import Traces, clash, traces

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from quizzes.distractors.item import Item
    from quizzes.question import Question

_LOOKED_AT = 8  # of a subtype
_ROWS_LOOKED_AT = 4  # subtypes of a kind
_WINDOW = 12  # a question shall not stand this near to one that gives it away

_Name: TypeAlias = tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """An item and the question that it becomes; in which order the options stand is still open."""

    item: Item
    question: Question


@dataclass(frozen=True, slots=True, kw_only=True)
class _Entrant:
    """A draft in its row, with what it is compared by."""

    draft: Draft
    traces: Traces

    @property
    def place(self) -> int:
        return self.draft.item.place


def arranged(drafts: Sequence[Draft], digest: str) -> tuple[Draft, ...]:
    """
    Take in turn the kind and the subtype least used so far, and of its best questions one that fits the last ones.

    Where all of a subtype give something away, the next subtype of the kind is looked at, and in the end the least bad
    one is taken: no question is left out.
    """
    rows = _rows(drafts, digest)
    used: Counter[object] = Counter()
    ordered: list[_Entrant] = []
    while rows:
        name, best = _next(rows, ordered[-_WINDOW:], used)
        rows[name].remove(best)
        if not rows[name]:
            del rows[name]
        ordered.append(best)
        used.update((name[0], name, best.place))
    return tuple(entrant.draft for entrant in ordered)


def _rows(drafts: Sequence[Draft], digest: str) -> dict[_Name, list[_Entrant]]:
    """Put the questions of each subtype in a row, best first."""

    def rank(draft: Draft) -> tuple[float, str]:
        return -draft.item.merit, hashlib.sha256(f"{digest}|{draft.item.id}".encode()).hexdigest()

    rows: dict[_Name, list[_Entrant]] = {}
    for draft in sorted(drafts, key=rank):
        entrant = _Entrant(draft=draft, traces=traces(draft.question))
        rows.setdefault((str(draft.item.kind), draft.item.subtype), []).append(entrant)
    return rows


def _next(
    rows: Mapping[_Name, Sequence[_Entrant]], recent: Sequence[_Entrant], used: Counter[object]
) -> tuple[_Name, _Entrant]:
    offers: list[tuple[tuple[int, int], _Name, _Entrant]] = []
    for name in _turns(rows, used):
        cost, best = _best(rows[name][:_LOOKED_AT], recent, used)
        if not cost[0]:
            return name, best
        offers.append((cost, name, best))
    _, name, best = min(offers, key=lambda offer: offer[0][0])
    return name, best


def _turns(rows: Mapping[_Name, Sequence[_Entrant]], used: Counter[object]) -> Iterator[_Name]:
    """Give the subtypes whose turn it is: of the kind least used, the least used ones."""
    kind = min((name[0] for name in rows), key=lambda kind: (used[kind], kind))
    names = sorted((name for name in rows if name[0] == kind), key=lambda name: (used[name], name))
    yield from names[:_ROWS_LOOKED_AT]


def _best(
    row: Sequence[_Entrant], recent: Sequence[_Entrant], used: Counter[object]
) -> tuple[tuple[int, int], _Entrant]:
    def cost(entrant: _Entrant) -> tuple[int, int]:
        return sum(clash(one.traces, entrant.traces) for one in recent), used[entrant.place]

    return min(((cost(entrant), entrant) for entrant in row), key=lambda offer: offer[0])
