"""
Of which changes is a talk asked, so that not too many are seen to be false by their sense?

    numbers, towns and sides     as many as a talk of its length is asked about
    words turned round           no more than of those, but for a few; all, where there is nothing else
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.comprehension.statements.told_false import is_told_by_figures, is_told_when_false
from quizzes.distractors.edits.edit import EditKind
from quizzes.distractors.edits.other_numbers import mix

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizzes.comprehension.statements.change import Change

_OFTEN_SEEN, _LEAST_SEEN = frozenset({EditKind.OPPOSITE, EditKind.WORD, EditKind.TIME, EditKind.SWAP}), 3
_SPOTS_PER_ITEM, _LEAST_OF_TALK = 3, 6  # sentences of a talk for each statement; other questions ask of some of them


def chosen(found: Sequence[Change], spots: int) -> Sequence[Change]:
    """Choose as many changes as may be asked of a talk of so many sentences."""
    most = max(_LEAST_OF_TALK, spots // _SPOTS_PER_ITEM)
    by_chance = sorted(found, key=lambda each: mix(each.told))
    even = [change for change in by_chance if not _is_seen(change)][:most]
    seen = [change for change in by_chance if change.edit.kind in _OFTEN_SEEN and change not in even]
    seen = [change for change in seen if not is_told_by_figures(change.edit, change.claim.said)]
    return [*even, *seen[: max(_LEAST_SEEN, len(even))]][:most] if even else seen[:most]


def _is_seen(change: Change) -> bool:
    """Tell whether many see that a statement is false: as custom tells most often what is set against what."""
    return change.edit.kind is EditKind.SWAP or is_told_when_false(change.edit, change.claim.said)
