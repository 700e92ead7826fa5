"""What an answer is worth, and what there is to say about it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizzes.question import Question


class Verdict(StrEnum):
    """Right, nearly right (partial credit), or wrong."""

    CORRECT = "correct"
    CLOSE = "close"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True, kw_only=True)
class TonesMissing:
    """The syllables are right, the tones were left out; `shown` is the reading with its tones."""

    shown: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WrongTone:
    """One syllable has another tone."""

    index: int
    given: str
    expected: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WrongSyllable:
    """One syllable is another."""

    index: int
    given: str
    expected: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NearMiss:
    """One character off."""

    expected: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherOrder:
    """An order that was not foreseen; the text has `model`."""

    model: str


Remark: TypeAlias = TonesMissing | WrongTone | WrongSyllable | NearMiss | OtherOrder


@dataclass(frozen=True, slots=True, kw_only=True)
class Grade:
    """A verdict, the credit from 0 to 1, and what to say about the answer."""

    verdict: Verdict
    credit: float
    remarks: tuple[Remark, ...] = ()


def grade(question: Question, given: Sequence[str], *, strict_tones: bool = False) -> Grade:
    """Compare the answer with the key, letter for letter."""
    del strict_tones
    is_right = "".join(given) in {*question.answer, question.key}
    return Grade(verdict=Verdict.CORRECT if is_right else Verdict.WRONG, credit=float(is_right))
