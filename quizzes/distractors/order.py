"""In which order do the items of a set stand, so that its first ones make a good quiz?"""

from __future__ import annotations

import hashlib
from collections import Counter
from typing import TYPE_CHECKING

from quizzes.question import normal_form

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from quizzes.distractors.item import Item

_LOOKED_AT = 8
_WINDOW = 12  # an item shall not stand this near to one that gives it away
_SHORTEST_LEAK, _LONG_KEY, _PART, _AROUND = 2, 12, 8, 3
_TRUE_FALSE = frozenset({"对", "错", "對", "錯"})


def arranged(items: Sequence[Item], digest: str) -> tuple[Item, ...]:
    """Take in turn the kind and the subtype least used so far, and of its best items one that fits the last ones."""
    rows = _rows(items, digest)
    shown = {item.id: _words_of(item) for item in items}
    used: Counter[object] = Counter()
    ordered: list[Item] = []
    while rows:
        name = min(rows, key=lambda row: (used[row[0]], used[row], row))
        best = _best(rows[name][:_LOOKED_AT], ordered[-_WINDOW:], shown, used)
        rows[name].remove(best)
        if not rows[name]:
            del rows[name]
        ordered.append(best)
        used.update((name[0], name, best.place))
    return tuple(ordered)


def _rows(items: Sequence[Item], digest: str) -> dict[tuple[str, str], list[Item]]:
    """Put the items of each subtype in a row, best first."""

    def rank(item: Item) -> tuple[float, str]:
        return -item.merit, hashlib.sha256(f"{digest}|{item.id}".encode()).hexdigest()

    rows: dict[tuple[str, str], list[Item]] = {}
    for item in sorted(items, key=rank):
        rows.setdefault((str(item.kind), item.subtype), []).append(item)
    return rows


def _best(row: Sequence[Item], recent: Sequence[Item], shown: Mapping[str, str], used: Counter[object]) -> Item:
    def cost(item: Item) -> tuple[int, int]:
        leaks = sum(gives_away(shown[one.id], item) or gives_away(shown[item.id], one) for one in recent)
        return leaks, used[item.place]

    return min(row, key=cost)


def gives_away(shown: str, asked: Item) -> bool:
    """
    Veto 17: what is shown of one item lets a learner read the key of another, or the words that it asks about.

    A key of one character, or a verdict, says nothing by itself: there it is the place in the text that must not be
    shown. Of a long key a good part is enough.
    """
    key, subject = normal_form(asked.key), normal_form(asked.subject.split("@")[0])
    if len(key) < _SHORTEST_LEAK or asked.key in _TRUE_FALSE:
        return _place_of(asked, subject) in shown
    if len(key) > _LONG_KEY:
        return any(key[i : i + _PART] in shown for i in range(0, len(key) - _PART + 1, 2))
    return key in shown or subject in shown


def _place_of(asked: Item, site: str) -> str:
    """Give the words of the evidence around the site that is asked about."""
    quote = normal_form(asked.evidence.quote if asked.evidence else "")
    at = max(0, quote.find(site))
    return quote[max(0, at - _AROUND) : at + len(site) + _AROUND]


def _words_of(item: Item) -> str:
    """Join all that a learner reads of an item, its explanation included."""
    texts = [item.prompt, item.passage or "", item.key, *item.all_options]
    texts += [text for _, text in item.hint.items()] if item.hint else []
    texts += [text for _, text in item.explanation.items()]
    texts += [text for wrong in item.distractors for _, text in wrong.why.items()]
    return "|".join(normal_form(text) for text in texts)
