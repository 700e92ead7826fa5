"""
Which of four statements that cross two places is what the interview says, told in its own words?

Asked of sentences of which the translation, if there is one, cannot be changed in both places.
"""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.chinese.tags import tag_of
from quizzes.comprehension.claims.claim import claims_of
from quizzes.comprehension.claims.laws import is_law_of_nature
from quizzes.comprehension.claims.likely_edits import likely_edits, tilt_of
from quizzes.comprehension.meant import quoted_with_meaning
from quizzes.comprehension.statements.advice import is_bare_advice
from quizzes.comprehension.statements.edit_reasons import why_not
from quizzes.comprehension.statements.statement_claims import is_proposed, is_vague
from quizzes.comprehension.statements.torn_claims import hangs_on_what_was_said
from quizzes.comprehension.statements.unsensed_places import are_apart, is_unsensed
from quizzes.comprehension.word_notes import false_friend
from quizzes.distractors.edits.edit import EditKind
from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.speakers import name_of
from quizzes.distractors.words import in_simplified
from quizzes.question import Kind, Localized, RefutationCode

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizzes.comprehension.claims.claim import Claim
    from quizzes.distractors.document import Document
    from quizzes.distractors.edits.edit import Edit
    from quizzes.distractors.spots import Spot
    from quizzes.distractors.vetoes import Tally

_MOST_HANZI, _MERIT = 36, 2.7
_OF_COUNT, _NAME_OF_PLACE = frozenset({EditKind.NUMBER, EditKind.AMOUNT, EditKind.TIME}), "ns"
_KINDS = lazy_regex("[两三][种样类]")  # of two sorts the rest speaks as of the one or the other
_NUMERAL = lazy_regex("第?[0-9零〇一二两三四五六七八九十百千万半]")


def crossed_claim(document: Document, spot: Spot, tally: Tally) -> Item | None:
    """Ask of a sentence which of four statements has two places as the text has them; None where it has no such."""
    for claim in claims_of(document, spot, is_direct=True):
        if len(hanzi_of(claim.said)) > _MOST_HANZI or tally.refuses("vague", hit=leaves_open(document, claim)):
            continue
        even = [edit for edit in likely_edits(document, claim) if tilt_of(edit) == 0]
        pair = next((pair for pair in combinations(even, 2) if cross(claim, *pair)), None)
        if pair is not None:
            return _item(document, claim, *sorted(pair, key=lambda edit: edit.start))
    return None


def cross(claim: Claim, one: Edit, other: Edit, before: str = "") -> bool:
    """Tell whether nobody knows, `before` which a claim is made, which of two ways either of two places is told."""
    is_plain = any(map(_is_plain, (one, other)))  # of other words sense tells some
    are_fit = all(is_unsensed(claim, edit, before) and not _is_bound(edit) for edit in (one, other))
    are_fit = are_fit and not any(_KINDS.match(in_simplified(edit.said)) for edit in (one, other))
    return is_plain and are_fit and are_apart(claim, one, other)


def _is_plain(edit: Edit) -> bool:
    """Tell whether a number, a time or a place is changed."""
    return edit.kind in _OF_COUNT or tag_of(in_simplified(edit.said)) == _NAME_OF_PLACE


def _is_bound(edit: Edit) -> bool:
    """Tell whether a change says of an amount that there are more or less: 不到 for 超过, of which sense tells one."""
    return edit.kind is EditKind.AMOUNT and _NUMERAL.match(in_simplified(edit.said)) is None


def leaves_open(document: Document, claim: Claim) -> bool:
    """Tell whether a claim leaves something open, or says what anybody knows."""
    is_open = is_vague(claim) or is_bare_advice(claim) or is_law_of_nature(claim)
    before = document.before(claim.spot)
    return is_open or hangs_on_what_was_said(document, claim) or is_proposed(claim, before)


def _item(document: Document, claim: Claim, one: Edit, other: Edit) -> Item:
    key, *wrong = (_told(claim.said, some) for some in ((), (one,), (other,), (one, other)))
    speaker = claim.spot.speaker
    asked = f"下面哪一句符合{name_of(speaker)}的说法？" if speaker is not None else "根据文中的介绍，下面哪一句是对的？"
    return Item(
        kind=Kind.COMPREHENSION,
        subtype="statement",
        prompt=document.written(asked),
        key=key,
        distractors=tuple(
            Distractor(option=told, code=RefutationCode.EDITED, why=why_crossed(document, claim, some))
            for told, some in zip(wrong, ((one,), (other,), (one, other)), strict=True)
        ),
        evidence=claim.spot.evidence(claim.quote),
        explanation=quoted_with_meaning(document, claim.spot, claim.quote),
        place=claim.spot.place,
        subject=f"{claim.quote}@{claim.spot.index}",
        turns_on=tuple(in_simplified(each.said) for each in (one, other)),
        merit=_MERIT - 0.01 * len(claim.said),
        tags=("R4",),
    )


def _told(said: str, edits: Sequence[Edit]) -> str:
    """Tell a claim with some places changed, the last one first."""
    for edit in sorted(edits, key=lambda each: -each.start):
        said = edit.applied(said)
    return f"{said}。"


def why_crossed(document: Document, claim: Claim, edits: Sequence[Edit]) -> Localized:
    """Say what the text says at each place that an option has otherwise."""
    each = [(why_not(document, claim, edit), false_friend(edit.said, edit.other)) for edit in edits]
    return Localized(
        ja="".join(f"{why.ja}{friend.ja}" for why, friend in each),
        en=" ".join(f"{why.en}{friend.en}" for why, friend in each),
    )
