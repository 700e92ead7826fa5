"""Why is one of four statements what the text says?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.comprehension.meant import meant
from quizzes.distractors.display import nested, shown, stopped
from quizzes.question import Localized

if TYPE_CHECKING:
    from quizzes.comprehension.claims.claim import Claim
    from quizzes.distractors.document import Document


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
