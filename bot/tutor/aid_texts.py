"""What of a question's texts is of the interview, and what would tell the answer?"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.scripts import hanzi_of, to_simplified
from quizzes.question import GAP, Form, Kind, normal_form

if TYPE_CHECKING:
    from quizzes.question import Question

LEAST_SENTENCE = 4  # hanzi of what is taken for a sentence of the text
# Patterns are made ready when they are first needed, not at each start.
_PIECE = r"[a-z0-9]{3,}|[一-鿿ぁ-ヿ]{2}"
# Where a sentence of a passage, or what is left of it, ends.
_ENDS = r"[。！？!?…：:\n]+"
_LEFT_OUT = frozenset({"the", "and", "for", "with", "that", "this", "from"})


def stem_hanzi(question: Question) -> str:
    """Give the hanzi of a prompt that is of the text, its gap filled; a question on the text is none of it."""
    return "" if question.kind is Kind.COMPREHENSION else plain_hanzi(question.prompt.replace(GAP, question.key))


def shares(plain: str, text: str) -> bool:
    """Say whether a sentence stands in a text, or a text that is long enough to tell stands in the sentence."""
    return plain in text or (len(text) >= LEAST_SENTENCE and text in plain)


def part_with_gap(question: Question) -> str:
    """Give the sentence of the passage that has a gap, or what is left of it; nothing where there is none."""
    return next((each for each in re.split(_ENDS, question.passage or "") if GAP in each), "")


def gives_away(text: str, question: Question) -> bool:
    """Say whether a text has something that the right option has and no other one."""
    if question.form is not Form.CHOICE:
        return normal_form(question.key) in normal_form(text)
    others = frozenset(piece for option in question.options if option != question.key for piece in _pieces(option))
    return bool((_pieces(question.key) - others) & _pieces(text)) or normal_form(question.key) in normal_form(text)


def _pieces(text: str) -> frozenset[str]:
    folded = text.casefold()
    overlapping = {folded[i : i + 2] for i in range(len(folded) - 1)}
    words = {match[0] for match in re.finditer(_PIECE, folded) if match[0].isascii()}
    return frozenset(words - _LEFT_OUT) | frozenset(
        pair for pair in overlapping if not pair.isascii() and re.fullmatch(_PIECE, pair)
    )


@lru_cache(maxsize=1 << 13)
def plain_hanzi(text: str) -> str:
    """Reduce to the hanzi, in simplified characters."""
    return to_simplified(hanzi_of(text))
