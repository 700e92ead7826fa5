"""
Is a question in another version of its set still the one that a person has judged? Pure.

When anything in a text is another, what is made of it anew has its options in another order, and what is said of them
names other lines: nobody would call such a question changed.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.tutor.option_order import tells_of_places
from quizzes.question import AUTHORED, Localized

if TYPE_CHECKING:
    from quizzes.question import Question

_LINE = re.compile(r"[Ll]ine \d+|\d+行目")


def is_unchanged(before: Question, after: Question) -> bool:
    """Say whether a person finds the same: the same is asked, beside the same, and the same is said of it."""
    if before == after:
        return True
    is_alike = _by_itself(before) == _by_itself(after)
    return is_alike and (before.options == after.options or not tells_of_places(before))


def _by_itself(question: Question) -> Question:
    """Give a question without what it has from its place in a text, or from chance."""
    turned = replace(
        question,
        options=tuple(sorted(question.options)),
        accepted_orders=tuple(sorted(question.accepted_orders)),
        why_not=tuple(sorted(question.why_not, key=lambda reason: reason.option)),
    )
    # An author who names another line has put something right.
    return turned if question.subtype == AUTHORED else _without_lines(turned)


def _without_lines(question: Question) -> Question:
    return replace(
        question,
        explanation=None if question.explanation is None else _unnumbered(question.explanation),
        why_not=tuple(replace(reason, text=_unnumbered(reason.text)) for reason in question.why_not),
        evidence=None if question.evidence is None else replace(question.evidence, line=0),
    )


def _unnumbered(text: Localized) -> Localized:
    return Localized(**{language: _LINE.sub("", said) for language, said in text.items()})
