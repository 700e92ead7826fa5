"""
What follows from a claim that it does not say in these words, and what is the contrary of it?

    他们修了五个月          → 他们修了不到半年
    学生从两个增加到九个    → 学生增加了七个; 学生增加了九个 is false
    工厂2015年搬了家        → 工厂搬家是在2010年以后

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
    GREW = "grew"
    SHRANK = "shrank"
    LATER = "later"
    EARLIER = "earlier"
    ANSWERED = "answered"


# What stands before the conclusion, which `_SO` draws: in Japanese, in English.
_STEPS = {
    Step.MORE: ("「{said}」は「{other}」を超えています。", "{said} is more than {other}."),
    Step.LESS: ("「{said}」は「{other}」に届きません。", "{said} is less than {other}."),
    Step.GREW: ("{sum}なので、「{right}」と言えます。", "{sum}, so it is {right}."),
    Step.SHRANK: ("{sum}なので、「{right}」と言えます。", "{sum}, so it is {right}."),
    Step.LATER: ("「{said}」は「{other}」より後です。", "{said} is later than {other}."),
    Step.EARLIER: ("「{said}」は「{other}」より前です。", "{said} is earlier than {other}."),
    Step.ANSWERED: ("これは「{other}」という質問への答えです。", "It answers the question {other}"),
}

# What is taken for the change where the statement is false.
_TAKEN = {
    Step.GREW: (
        "「{other}」は増えた後の数で、増えた分ではありません。",
        "{other} is the number after the increase, not the increase.",
    ),
    Step.SHRANK: (
        "「{other}」は減った後の数で、減った分ではありません。",
        "{other} is the number after the decrease, not the decrease.",
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Inference:
    """
    What may stand for some words of a statement so that it is true (`right`), or surely not (`wrong`).

    `said` are the words of the statement that are replaced, from `start` on, `other` what they are held against, `by`
    the part of them on which it turns, where that is not all, `sum` how a change is reckoned: 90－26＝64.
    """

    step: Step
    start: int
    said: str
    right: str
    wrong: str
    other: str = ""
    by: str = ""
    sum: str = ""

    def applied(self, text: str, told: str) -> str:
        """Write one of the two into the statement."""
        return f"{text[: self.start]}{told}{text[self.start + len(self.said) :]}"

    @property
    def shown(self) -> Localized:
        """Say by what step it follows."""
        ja, en = (
            each.format(said=self.by or self.said, other=self.other, right=self.right, sum=self.sum)
            for each in _STEPS[self.step]
        )
        return Localized(ja=ja, en=en)

    @property
    def taken(self) -> Localized:
        """Say what a false statement takes for a change; nothing of another step."""
        ja, en = (each.format(other=self.other) for each in _TAKEN.get(self.step, ("", "")))
        return Localized(ja=ja, en=f" {en}" if en else "")
