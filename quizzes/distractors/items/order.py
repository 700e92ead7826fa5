"""In which order do the questions of a set stand, so that its first ones make a good quiz?"""

from __future__ import annotations

import hashlib
from collections import Counter
from dataclasses import dataclass
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeAlias

from quizzes.giveaway import WORD_ALONE, Traces, clash, conflict, traces
from quizzes.grouping import grouped

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from quizzes.distractors.item import Item
    from quizzes.question import Question

_LOOKED_AT = 8  # of a subtype
_ROWS_LOOKED_AT = 4  # subtypes of a kind
_SPARE = 4  # times as many as are wanted
_WINDOW = 20  # a question shall not stand this near to one that gives it away
_QUIZ = 10  # nor the first of its subtype in the same short quiz: else it might not come up for long
_OVERDUE, _NEAREST = 12, 4  # nor, after so many of its kind, right after it: else a long quiz might lack its subtype
# What asks for no more than a number comes half as often as what asks to understand, where there is such.
_WEIGHTS: Mapping[str, int] = MappingProxyType({"number": 2})

_Name: TypeAlias = tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """An item and the question that it becomes; in which order the options stand is still open."""

    item: Item
    question: Question


class _Compared:
    """What drafts are compared by, each reduced to it once, and each two compared once, while they are looked at."""

    def __init__(self) -> None:
        self._traces: dict[str, Traces] = {}
        self._clashes: dict[str, dict[str, int]] = {}

    def clashes(self, recent: Sequence[Draft], draft: Draft) -> int:
        """Say how much a draft and those before it give away of each other."""
        own, found = draft.item.id, 0
        for one in recent:
            row = self._clashes.setdefault(one.item.id, {})
            if own not in row:
                row[own] = clash(self._of(one), self._of(draft))
            found += row[own]
        return found

    def forget(self, draft: Draft) -> None:
        """Give the memory back of one that will not be looked at again."""
        self._traces.pop(draft.item.id, None)
        self._clashes.pop(draft.item.id, None)

    def _of(self, draft: Draft) -> Traces:
        found = self._traces.get(draft.item.id)
        if found is None:
            found = self._traces[draft.item.id] = traces(draft.question)
        return found


def arranged(drafts: Sequence[Draft], digest: str) -> tuple[Draft, ...]:
    """
    Take in turn the kind and the subtype least used so far, and of its best questions one that fits the last ones.

    Where all of a subtype give something away, the next subtype of the kind is looked at, and in the end the least bad
    one is taken: no question is left out.
    """
    rows = _rows(drafts, digest)
    used: Counter[object] = Counter()
    ordered: list[Draft] = []
    compared = _Compared()
    while rows:
        name, best = _next(rows, partial(_clashes, compared, ordered, used), used)
        rows[name].remove(best)
        if not rows[name]:
            del rows[name]
        ordered.append(best)
        used.update((name[0], name, best.item.place))
        if len(ordered) > _WINDOW:
            compared.forget(ordered[-_WINDOW - 1])
    return tuple(ordered)


def best_apart(questions: Sequence[Question], limit: int) -> tuple[Question, ...]:
    """
    Take so many of the first questions of a set, or of a kind or level of it, that give none of their answers away.

    What was parted in the whole set may stand side by side in a part of it. Only where there are too few others, those
    are taken that give the least away. More than a quiz are a set by themselves, of which a quiz chooses: there all
    sorts stay.
    """
    if limit > _WINDOW or limit >= len(questions):
        return tuple(questions[:limit])
    chosen: dict[str, Question] = {}
    for question in questions:
        if len(chosen) < limit and all(conflict(other, question) <= WORD_ALONE for other in chosen.values()):
            chosen[question.id] = question
    others = [question for question in questions if question.id not in chosen][: limit * _SPARE]
    harm = {each.id: sum(conflict(other, each) for other in chosen.values()) for each in others}
    while len(chosen) < limit:
        best = min(others, key=lambda question: harm[question.id])
        others.remove(best)
        chosen[best.id] = best
        harm = {each.id: harm[each.id] + conflict(best, each) for each in others}
    return tuple(question for question in questions if question.id in chosen)


def _clashes(compared: _Compared, ordered: Sequence[Draft], used: Counter[object], draft: Draft) -> int:
    """Say how much a draft and those just before its turn give away of each other."""
    kind = str(draft.item.kind)
    is_first = not used[kind, draft.item.subtype]
    first_window = _NEAREST if used[kind] >= _OVERDUE else _QUIZ
    return compared.clashes(ordered[-(first_window if is_first else _WINDOW) :], draft)


def _rows(drafts: Sequence[Draft], digest: str) -> dict[_Name, list[Draft]]:
    """Put the questions of each subtype in a row, best first."""

    def rank(draft: Draft) -> tuple[float, str]:
        return -draft.item.merit, hashlib.sha256(f"{digest}|{draft.item.id}".encode()).hexdigest()

    ranked = sorted(drafts, key=rank)
    rows = grouped(((str(draft.item.kind), draft.item.subtype), draft) for draft in ranked)
    return {name: list(row) for name, row in rows.items()}


def _next(
    rows: Mapping[_Name, Sequence[Draft]], clashes: Callable[[Draft], int], used: Counter[object]
) -> tuple[_Name, Draft]:
    offers: list[tuple[tuple[int, int], _Name, Draft]] = []
    for name in _turns(rows, used):
        costs = (((clashes(draft), used[draft.item.place]), draft) for draft in rows[name][:_LOOKED_AT])
        cost, best = min(costs, key=lambda offer: offer[0])
        if not cost[0]:
            return name, best
        offers.append((cost, name, best))
    _, name, best = min(offers, key=lambda offer: offer[0][0])
    return name, best


def _turns(rows: Mapping[_Name, Sequence[Draft]], used: Counter[object]) -> Iterator[_Name]:
    """Give the subtypes whose turn it is: of the kind least used, the least used ones; a number counts double."""
    kind = min((name[0] for name in rows), key=lambda kind: (used[kind], kind))
    names = sorted((name for name in rows if name[0] == kind), key=lambda name: (used[name] * _weight(name), name))
    yield from names[:_ROWS_LOOKED_AT]


def _weight(name: _Name) -> int:
    return _WEIGHTS.get(name[1], 1)
