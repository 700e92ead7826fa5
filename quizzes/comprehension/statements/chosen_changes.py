"""
Of which changes is a talk asked, so that not too many are seen to be false by their sense?

    numbers, towns and sides     as many as a talk of its length is asked about
    people, things and times     no more than of those, but for a few: a daughter for a son
    whether, how and how much    one of them, and a few where there is nothing else: to sell insurance for to buy it

Of 20 false statements each, most of them with a word changed, two judges who had not read the talks named ten.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.tags import tag_of
from quizzes.comprehension.statements.told_false import is_told_by_figures, is_told_when_false
from quizzes.distractors.edits.edit import EditKind
from quizzes.distractors.edits.other_numbers import mix
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizzes.comprehension.statements.change import Change

_LEAST_NAMED, _MOST_TURNED, _TURNED_ALONE = 3, 1, 3
_OFTEN_SEEN = frozenset({EditKind.OPPOSITE, EditKind.WORD, EditKind.TIME, EditKind.SWAP})
_NAMES = ("n", "t", "s", "f")  # tags of who, what, when and where
_SPOTS_PER_ITEM, _LEAST_OF_TALK = 3, 6  # sentences of a talk for each statement; other questions ask of some of them


def chosen(found: Sequence[Change], spots: int) -> Sequence[Change]:
    """Choose as many changes as may be asked of a talk of so many sentences."""
    most = max(_LEAST_OF_TALK, spots // _SPOTS_PER_ITEM)
    by_chance = sorted(found, key=lambda each: mix(each.told))
    even = [change for change in by_chance if not _is_seen(change)][:most]
    seen = [change for change in by_chance if change.edit.kind in _OFTEN_SEEN and change not in even]
    seen = [change for change in seen if not is_told_by_figures(change.edit, change.claim.said)]
    named = [change for change in seen if tag_of(in_simplified(change.edit.said)).startswith(_NAMES)]
    named = named[: max(_LEAST_NAMED, len(even))]
    turned = [change for change in seen if not tag_of(in_simplified(change.edit.said)).startswith(_NAMES)]
    return [*even, *named, *turned[: _MOST_TURNED if even else _TURNED_ALONE]][:most]


def _is_seen(change: Change) -> bool:
    """Tell whether many see that a statement is false: as custom tells most often what is set against what."""
    return change.edit.kind is EditKind.SWAP or is_told_when_false(change.edit, change.claim.said)
