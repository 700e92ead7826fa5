"""What is a learner told of a third thing that is offered in place of what a contrast means, or of what it denies?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.distractors.display import nested
from quizzes.distractors.item import Distractor
from quizzes.distractors.words import in_simplified
from quizzes.question import Localized, RefutationCode

if TYPE_CHECKING:
    from quizzes.comprehension.contrasts.contrast_site import Site
    from quizzes.comprehension.contrasts.contrast_third import Third
    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot


def ways_of_third(document: Document, spot: Spot, site: Site, third: Third) -> tuple[Distractor, Distractor]:
    """Give the third thing in place of what the text says, and what it denies in place of the third thing."""
    where, said, denied = _where(document, third), site.b, site.a
    code = RefutationCode.EDITED if third.told_in is None else RefutationCode.OTHER_RECORD
    instead = Localized(
        ja=f"{where.ja}{spot.line}行目で述べているのは「{nested(said)}」です。",
        en=f"{where.en}; line {spot.line} says {said}.",
    )
    neither_way = Localized(
        ja=f"本文は「{nested(denied)}」を否定しています。{where.ja}",
        en=f"The text denies {denied}. {where.en}.",
    )
    return (
        Distractor(option=document.written(third.said), code=code, why=instead),
        Distractor(option=document.written(third.denied), code=RefutationCode.NEGATED, why=neither_way),
    )


def _where(document: Document, third: Third) -> Localized:
    """Say where the third thing comes up, or that it does not, with its meaning where that says more."""
    word, gloss = document.written(third.word), document.gloss_of(third.word)
    means_ja, means_en = (gloss.ja, gloss.en) if gloss.ja and gloss.en else ("", "")  # told in both, or in none
    ja = f"（{means_ja}）" if means_ja and in_simplified(means_ja) != third.word else ""
    en = f" (“{means_en}”)" if means_en else ""
    if third.told_in is None and document.spots_having(third.word):
        return Localized(  # 火 of a text that has 火车: the character is there for all to see
            ja=f"「{word}」{ja}については、本文は何も述べていません。", en=f"The text says nothing of {word}{en}"
        )
    if third.told_in is None:
        return Localized(ja=f"「{word}」{ja}は本文に出てきません。", en=f"{word}{en} does not come up in the text")
    line = third.told_in.line
    return Localized(
        ja=f"「{word}」{ja}が出てくるのは、{line}行目の別の話です。",
        en=f"{word}{en} comes up in line {line}, of something else",
    )
