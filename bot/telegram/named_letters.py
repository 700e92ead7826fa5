"""Which options does a learner mean who names them by their letters? Letters stand in another order for each."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from unicodedata import normalize

from bot.telegram.markup import shortened
from bot.telegram.question_buttons import LETTERS, is_lettered
from bot.texts.neutral import neutral_line
from quizzes.question import Form

if TYPE_CHECKING:
    from quizzes.question import Question

LONGEST_SHOWN = 100
# Small ones are words in English.
_LETTER = re.compile(rf"(?<![A-Za-z])[{''.join(LETTERS)}](?![A-Za-z])")


def with_options_named(question: Question, said: str) -> str:
    """Add to what was said of a question, as its learner saw it, which options the letters in it stand for."""
    if question.form is not Form.CHOICE or not is_lettered(question):
        return said
    named = set(_LETTER.findall(normalize("NFKC", said)))
    seen = zip(LETTERS, question.options, strict=False)
    return "\n".join(
        [
            said,
            *(
                f"{letter} = {shortened(neutral_line(option), LONGEST_SHOWN)}"
                for letter, option in seen
                if letter in named
            ),
        ]
    )
