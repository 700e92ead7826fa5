"""The contrasts that are asked for by a question of their own, and those asked for in their quoted sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.comprehension.contrasts import contrast
from quizzes.comprehension.contrasts.contrast_in_quote import FILL_IN

if TYPE_CHECKING:
    from quizzes.distractors.document import Document
    from quizzes.distractors.item import Item
    from quizzes.distractors.vetoes import Tally


def in_questions(document: Document, tally: Tally) -> list[Item]:
    """Give what is asked by naming of what something is said."""
    return [item for item in contrast.items(document, tally) if item.prompt != document.written(FILL_IN)]


def in_quotes(document: Document, tally: Tally) -> list[Item]:
    """Give what is asked by a gap in the sentence."""
    return [item for item in contrast.items(document, tally) if item.prompt == document.written(FILL_IN)]
