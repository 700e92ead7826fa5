"""
On which word of a sentence does it turn whether its translation is right, beside what everybody can see?

    猫差点儿掉进河里     もう少しで川に落ちるところでした: on 差点儿, as it did not
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.tables import compiled, rows_of
from quizzes.distractors.words import in_simplified
from quizzes.question import Localized

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from quizzes.comprehension.claims.claim import Claim
    from quizzes.distractors.document import Document

_NOTHING = Localized(ja="", en="")


def crux_of(document: Document, claim: Claim, told: str) -> Localized:
    """Say what the word means on which it turns whether a claim is `told`; nothing where it turns on none."""
    return next(_turning(document, claim, told), _NOTHING)


def _turning(document: Document, claim: Claim, told: str) -> Iterator[Localized]:
    """Give the notes of words that turn what a sentence says, as its translation has them: 差点儿, 不到."""
    said = in_simplified(claim.said)
    for word, heard, ja, en in _turning_words():
        at = said.find(word)
        if at >= 0 and compiled(heard[document.language or ""]).search(told):
            end = at + len(word)
            shown = claim.said[at : end + claim.said.startswith(("儿", "兒"), end)]  # 差一点儿
            yield Localized(ja=f"「{shown}」は{ja}という意味です。", en=f" {shown} means “{en}”.")


@lru_cache(maxsize=1)
def _turning_words() -> tuple[tuple[str, Mapping[str, str], str, str], ...]:
    return tuple(
        (word, {"ja": heard_ja, "en": f"(?i:{heard_en})", "": "(?!)"}, ja, en)
        for word, heard_ja, heard_en, ja, en in rows_of("turning_words.tsv")
    )
