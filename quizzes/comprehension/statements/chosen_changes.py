"""
Of which changes is a talk asked, so that not too many are seen to be false by their sense?

    numbers, times, towns and sides          as many as a talk of its length is asked about
    kin, things, and what is set against what    half as many, and no thing that the talk names elsewhere

Of 41 false statements of 54 talks one who had not read them named eight: none of 31 with a number, a time, a town or a
side, all three with kin, and five of seven with a thing, a country or a contrast. Of nine with a verb, an adjective, an
adverb or a negation, which are made no longer, all were named.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.comprehension.circumstances.told_elsewhere import told
from quizzes.comprehension.claims.told_false import is_told_when_false
from quizzes.comprehension.statements.unsensed_places import is_unsensed
from quizzes.distractors.edits.edit import EditKind
from quizzes.distractors.edits.other_numbers import mix
from quizzes.distractors.words import in_simplified
from quizzes.wordlists import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizzes.comprehension.statements.change import Change
    from quizzes.distractors.document import Document

_OFTEN_SEEN, _ALONE = frozenset({EditKind.WORD, EditKind.SWAP}), 2
_SPOTS_PER_ITEM, _LEAST_OF_TALK = 3, 6  # sentences of a talk for each statement; other questions ask of some of them


def chosen(document: Document, found: Sequence[Change]) -> Sequence[Change]:
    """Choose as many changes as may be asked of a talk of so many sentences."""
    most = max(_LEAST_OF_TALK, len(document.spots) // _SPOTS_PER_ITEM)
    by_chance = sorted(found, key=lambda each: mix(each.told))
    even = [each for each in by_chance if each.edit.kind is not EditKind.SWAP and _is_even(each)][:most]
    seen = [each for each in by_chance if each.edit.kind in _OFTEN_SEEN and each not in even]
    seen = [each for each in seen if not _is_named_elsewhere(document, each)]
    return [*even, *seen[: (len(even) + 1) // 2 if even else _ALONE]][:most]


def _is_even(change: Change) -> bool:
    """Tell whether neither sense nor what is read before tells that a statement is false."""
    is_kin = {in_simplified(change.edit.said), in_simplified(change.edit.other)} <= words("relative")
    if change.edit.kind is EditKind.NUMBER or is_kin:
        return not is_told_when_false(change.edit, change.claim.said)
    return is_unsensed(change.claim, change.edit, in_simplified(f"{change.lead.above}{change.lead.told}"))


def _is_named_elsewhere(document: Document, change: Change) -> bool:
    """Tell whether a talk names a thing in another sentence as well, so that who knows its theme thinks of it."""
    said = in_simplified(change.edit.said)
    return change.edit.kind is EditKind.WORD and any(
        spot.index != change.claim.spot.index for spot in told(document, said)
    )
