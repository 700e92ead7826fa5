"""What is an answer worth, and what is there to say about it?"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

FULL, NONE = 1.0, 0.0
TONES_CREDIT = 0.7  # the syllables are right, and that is most of the way
NEAR_CREDIT = 0.5
NOTHING = "–"  # stands for a syllable that is missing, or for one that should not be there


class Verdict(StrEnum):
    """Right, nearly right (partial credit), or wrong."""

    CORRECT = "correct"
    CLOSE = "close"
    WRONG = "wrong"


class Writing(StrEnum):
    """In what an answer is to be written."""

    HANZI = "hanzi"
    PINYIN = "pinyin"


@dataclass(frozen=True, slots=True, kw_only=True)
class TonesMissing:
    """The syllables are right, tones were left out; `shown` is the reading with its tones."""

    shown: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WrongPart:
    """Something about one syllable."""

    index: int
    given: str
    expected: str


class WrongTone(WrongPart):
    """One syllable, counted from 0, has another tone."""

    __slots__ = ()


class WrongSyllable(WrongPart):
    """One syllable, counted from 0 in the right reading, is another; `NOTHING` where one is missing or too many."""

    __slots__ = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class NearMiss:
    """
    One character off the answer `expected`.

    `given_part` is what stands there instead of `expected_part`; either is empty where a character is too many or
    missing.
    """

    expected: str
    given_part: str = ""
    expected_part: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class UsualForm:
    """The amount is right, and one says `expected`: 两个 and not 二个."""

    expected: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MoreThanAsked:
    """The answer is there, with more around it than was asked for."""

    expected: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherScript:
    """The answer is written in the wrong way, such as pinyin where hanzi are asked for; `wanted` is the right way."""

    wanted: Writing


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherOrder:
    """
    None of the accepted orders; the text has `model`.

    `index` is the first tile, counted from 0, that is out of place: `given` stands where `expected` belongs. Either is
    empty where the answer ends too early or goes on too long.
    """

    model: str
    index: int = 0
    given: str = ""
    expected: str = ""


Remark: TypeAlias = (
    TonesMissing | WrongTone | WrongSyllable | NearMiss | UsualForm | MoreThanAsked | OtherScript | OtherOrder
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Grade:
    """A verdict, the credit from 0 to 1, and what to say about the answer."""

    verdict: Verdict
    credit: float
    remarks: tuple[Remark, ...] = ()

    @staticmethod
    def correct() -> Grade:
        """Give full credit."""
        return Grade(verdict=Verdict.CORRECT, credit=FULL)

    @staticmethod
    def close(credit: float, *remarks: Remark) -> Grade:
        """Give partial credit, and say for what."""
        return Grade(verdict=Verdict.CLOSE, credit=credit, remarks=remarks)

    @staticmethod
    def wrong(*remarks: Remark) -> Grade:
        """Give no credit."""
        return Grade(verdict=Verdict.WRONG, credit=NONE, remarks=remarks)
