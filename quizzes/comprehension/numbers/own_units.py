"""
How much is one of what the number that is asked for measures in, where no other language has that unit?

    五十斤     一斤は五百グラムです: the translation says twenty-five kilos

    own_units.tsv    the units of China, and how much one of each is
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.tables import rows_of
from quizzes.distractors.words import in_simplified
from quizzes.question import Localized

if TYPE_CHECKING:
    from collections.abc import Mapping

    from quizzes.distractors.document import Document
    from quizzes.distractors.edits.quantities import Quantity


def with_unit(document: Document, text: Localized, number: Quantity) -> Localized:
    """
    Add to an explanation how much one of a number's unit is; nothing of a unit that every language has.

    Nor of what is written in traditional characters, as a 斤 of Taiwan and Hong Kong is another one.
    """
    if document.is_traditional:
        return text
    told = _units().get(in_simplified(number.measure).removesuffix("钱"))
    if told is None or text.ja is None or text.en is None:
        return text
    ja, en = told
    return Localized(ja=f"{text.ja}{ja}。", en=f"{text.en} {en[:1].upper()}{en[1:]}.")


@lru_cache(maxsize=1)
def _units() -> Mapping[str, tuple[str, str]]:
    return {measure: (ja, en) for measure, ja, en in rows_of("own_units.tsv")}
