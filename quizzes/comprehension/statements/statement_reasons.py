"""Why is one of four statements what the text says, and another not?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.comprehension.meant import meant, quoted_with_meaning
from quizzes.comprehension.statements.edit_reasons import why_not
from quizzes.comprehension.word_notes import false_friend
from quizzes.distractors.display import nested, shown, stopped
from quizzes.question import Localized

if TYPE_CHECKING:
    from quizzes.comprehension.claims.claim import Claim
    from quizzes.distractors.document import Document
    from quizzes.distractors.edits.edit import Edit


def agrees(document: Document, claim: Claim) -> Localized:
    """Say that a statement is in the text, and what it means."""
    quote, line, (ja, en) = shown(claim.quote), claim.spot.line, meant(document, claim.spot, claim.quote)
    if quote == claim.said:  # the option shows it
        same = "同じ文があり" if claim.is_whole else "同じ言葉があり"
        return Localized(
            ja=f"{line}行目に{same}、本文と合っています{ja}。", en=f"Line {line} says so in the same words{en}."
        )
    return Localized(
        ja=f"{line}行目に「{nested(quote)}」{ja}とあり、本文と合っています。",
        en=f"It agrees with line {line}: {f'{quote}{en}.' if en else stopped(quote)}",
    )


def differs(document: Document, claim: Claim, edit: Edit) -> Localized:
    """Quote what the text says, and say what is changed of it."""
    said, why, friend = (
        quoted_with_meaning(document, claim.spot, claim.quote),
        why_not(document, claim, edit),
        false_friend(edit.said, edit.other),
    )
    return Localized(ja=f"{said.ja}{why.ja}{friend.ja}", en=f"{said.en} {why.en}{friend.en}")
