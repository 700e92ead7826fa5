"""Which generators ask about what a text says?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.comprehension import next_evenly
from quizzes.comprehension.causes import cause
from quizzes.comprehension.circumstances import what, when, where
from quizzes.comprehension.contrasts import contrast
from quizzes.comprehension.gists import gist
from quizzes.comprehension.mentions import unexpected
from quizzes.comprehension.numbers import number_in_quote
from quizzes.comprehension.parties import reference, who
from quizzes.comprehension.replies import asked_evenly
from quizzes.comprehension.senses import meaning_in_context
from quizzes.comprehension.sequences import passage_order
from quizzes.comprehension.statements import exactly_said, in_translation

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from quizzes.distractors.document import Document
    from quizzes.distractors.item import Item
    from quizzes.distractors.vetoes import Tally

GENERATORS: tuple[Callable[[Document, Tally], Iterable[Item]], ...] = (
    asked_evenly.items,
    exactly_said.items,
    in_translation.items,
    number_in_quote.items,
    when.items,
    where.items,
    what.items,
    who.items,
    unexpected.items,
    next_evenly.items,
    contrast.items,
    cause.items,
    gist.items,
    meaning_in_context.items,
    passage_order.items,
    reference.items,
)
