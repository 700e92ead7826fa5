"""
What follows from a claim that it does not say in these words, and what is the contrary of it?

    他们修了五个月          → 他们修了不到半年
    累吗？不累。            → 林芳不累

A reader has to understand the claim, and nobody finds the same words in the text.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from quizzes.question import Localized


class Step(StrEnum):
    """By which step something follows."""

    MORE = "more"
    LESS = "less"
    ANSWERED = "answered"


# What stands before the conclusion, which `_SO` draws: in Japanese, in English.
_STEPS = {
    Step.MORE: ("「{said}」は「{other}」を超えています。", "{said} is more than {other}."),
    Step.LESS: ("「{said}」は「{other}」に届きません。", "{said} is less than {other}."),
    Step.ANSWERED: ("これは「{other}」という質問への答えです。", "It answers the question {other}"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Inference:
    """
    What may stand for some words of a statement so that it is true (`right`), or surely not (`wrong`).

    `said` are the words of the statement that are replaced, from `start` on, `other` what they are held against, `by`
    the part of them on which it turns, where that is not all.
    """

    step: Step
    start: int
    said: str
    right: str
    wrong: str
    other: str = ""
    by: str = ""

    def applied(self, text: str, told: str) -> str:
        """Write one of the two into the statement."""
        return f"{text[: self.start]}{told}{text[self.start + len(self.said) :]}"

    @property
    def shown(self) -> Localized:
        """Say by what step it follows."""
        ja, en = (each.format(said=self.by or self.said, other=self.other) for each in _STEPS[self.step])
        return Localized(ja=ja, en=en)
