"""
Which of four statements in the language of the translation is what the interview says, where two places are crossed?

    二〇一五年，一个舞剧团订了两百把红伞      2015 200     2015 400
                                              2016 200     2016 400

Each place is told in the one way and in the other, so that all four are of one form and no option stands in the middle
of the others. A sentence of which the translation cannot be changed so is told as the text has it (`crossed_claims`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.comprehension.claims.laws import is_law_of_nature
from quizzes.comprehension.meant import quoted_with_meaning
from quizzes.comprehension.statements.change import told_with
from quizzes.comprehension.statements.crossed_claims import cross, crossed_claim, why_crossed
from quizzes.comprehension.statements.in_translation import as_far, drops_doubt, how_replied, level_to_find
from quizzes.comprehension.statements.translated_changes import changed_together
from quizzes.distractors.clauses.lead_back import label_of
from quizzes.distractors.item import Distractor, Item
from quizzes.distractors.words import in_simplified
from quizzes.question import Kind, Localized, RefutationCode

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizzes.comprehension.statements.change import Change
    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot
    from quizzes.distractors.vetoes import Tally

_PLACES = 2
_LONGEST = {"ja": 80, "en": 160}  # characters of an option, of which four are read
_MERIT = 2.8


def items(document: Document, tally: Tally) -> Iterator[Item]:
    """Ask of sentences with two such places which of four statements has both as the text has them."""
    for spot in document.spots:
        pair = _pair(document, spot, tally) if document.language is not None else None
        item = _item(document, *pair) if pair is not None else crossed_claim(document, spot, tally)
        if item is not None:
            yield item


def _pair(document: Document, spot: Spot, tally: Tally) -> tuple[Change, Change] | None:
    for one, other in changed_together(document, spot, _PLACES, tally):
        is_long = len(one.told) > _LONGEST[document.language or ""]
        is_odd = is_long or is_law_of_nature(one.claim) or drops_doubt(one)
        are_fit = cross(one.claim, one.edit, other.edit, in_simplified(f"{one.lead.above}{one.lead.told}"))
        if not tally.refuses("not-even", hit=is_odd or not are_fit):
            return one, other
    return None


def _item(document: Document, one: Change, other: Change) -> Item:
    claim, lead = one.claim, one.lead
    wrong = ((one,), (other,), (one, other))
    passage = lead.text(label_of(document, claim.spot)) if lead.told else lead.above
    return Item(
        kind=Kind.COMPREHENSION,
        subtype="statement",
        prompt=document.written(_asked(document, one)),
        passage=passage.strip() or None,
        key=one.told,
        distractors=tuple(
            Distractor(
                option=told_with(one.told, some),
                code=RefutationCode.EDITED,
                why=why_crossed(document, claim, [each.edit for each in some]),
            )
            for some in wrong
        ),
        evidence=claim.spot.evidence(claim.quote),
        explanation=_explained(document, one, other),
        level=level_to_find(claim),
        place=claim.spot.place,
        subject=f"{claim.quote}@{claim.spot.index}",
        turns_on=tuple(in_simplified(each.edit.said) for each in (one, other)),
        merit=_MERIT - 0.01 * len(one.told),
        tags=("R4",),
    )


def _asked(document: Document, change: Change) -> str:
    """Say whose words are meant, and after what he says them."""
    name, lead, spot = change.claim.lead, change.lead, change.claim.spot
    if lead.is_empty:
        return f"下面哪一句的意思符合{name}的说法？"
    if lead.told:
        return f"下面哪一句的意思符合{name}接着说的话？"
    goes_on = any(each.speaker == spot.speaker for each in document.spots[spot.index + 1 : spot.index + 2])
    return f"下面哪一句的意思符合{name}{how_replied(change)}的{'第一句' if goes_on else ''}话？"


def _explained(document: Document, one: Change, other: Change) -> Localized:
    """
    Quote the sentence with its translation, and say which words the two places are.

    In the language of the translation their meaning is told; in the other one it would be a word that is not explained.
    """
    quoted = quoted_with_meaning(document, one.claim.spot, one.claim.quote)
    first, second = sorted((one, other), key=lambda each: each.edit.start)
    named = [(said, there) for there, said in map(as_far, (first, second)) if said != there]
    if not named:
        return quoted
    words = [said for said, _ in named]
    if document.language == "ja":
        ja = "、".join(f"「{said}」は「{there}」" for said, there in named)
        en = f"What decides is {' and '.join(words)}."
    else:
        ja = f"決め手は{'と'.join(f'「{word}」' for word in words)}"
        en = f"Here {' and '.join(f'{said} is “{there}”' for said, there in named)}."
    return Localized(ja=f"{quoted.ja}{ja}です。", en=f"{quoted.en} {en}")
