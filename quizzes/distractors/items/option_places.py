"""
In which order do the options of a question stand, and the tiles of a sentence?

The same text has the same order each time: it is told by the hash of what is asked, and by the keys placed before.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from dataclasses import replace
from itertools import chain, permutations
from typing import TYPE_CHECKING

from quizzes.question import Form, normal_form

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from quizzes.distractors.item import Item
    from quizzes.distractors.items.order import Draft
    from quizzes.question import Question


def placed(drafts: Sequence[Draft], digest: str) -> Iterator[Question]:
    """Put the key of each choice where keys have been least often; `digest` is that of the text."""
    positions: Counter[tuple[int, int]] = Counter()
    for draft in drafts:
        item, count = draft.item, len(draft.question.options)
        place = min(range(count), key=lambda i: (positions[count, i], _mix(digest, item.id, str(i))), default=0)
        if item.form is Form.CHOICE and not _is_true_false(item):
            positions[count, place] += 1
        yield _with_options(draft.question, tuple(options_of(item, place, digest)))


def _with_options(question: Question, options: tuple[str, ...]) -> Question:
    reasons = sorted(question.why_not, key=lambda reason: options.index(reason.option))
    return replace(question, options=options, why_not=tuple(reasons))


def options_of(item: Item, place: int, digest: str) -> list[str]:
    """Order the options: true before false, else the key at its place and the others by the hash of their content."""
    if _is_true_false(item):
        return sorted(item.all_options, key="对對错錯".index)
    if item.form is Form.ORDER:
        return _in_disorder(item, digest)
    options = sorted((wrong.option for wrong in item.distractors), key=lambda option: _mix(digest, item.id, option))
    if item.form is not Form.TYPED:
        options.insert(place, item.key)
    return options


def _in_disorder(item: Item, digest: str) -> list[str]:
    """Order tiles by the hash of their content, turned on until that is no right order, or else in any that is none."""
    tiles = sorted(item.tiles, key=lambda tile: _mix(digest, item.id, tile))
    right = {normal_form("".join(order)) for order in (item.tiles, *item.accepted_orders)}
    turned = (tiles[i:] + tiles[:i] for i in range(len(tiles)))
    tried = chain(turned, map(list, permutations(tiles)))
    return next((order for order in tried if normal_form("".join(order)) not in right), tiles)


def _is_true_false(item: Item) -> bool:
    return item.subtype == "true_false"


def _mix(*parts: str) -> str:
    return hashlib.sha256("|".join(parts).encode()).hexdigest()
