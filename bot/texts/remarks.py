"""The words for what grading remarked about an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from quizzes.grading import (
    MoreThanAsked,
    NearMiss,
    OtherOrder,
    OtherScript,
    TonesMissing,
    UsualForm,
    WrongSyllable,
    WrongTone,
)
from quizzes.grading.verdict import NOTHING

if TYPE_CHECKING:
    from bot.texts.texts import Texts
    from quizzes.grading import Remark


def remark(texts: Texts, value: Remark) -> str:
    """Say what grading remarked."""
    match value:
        case TonesMissing(shown=shown):
            return texts.say("remark-tones-missing", shown=shown)
        case WrongTone(index=index, given=given, expected=expected):
            return texts.say("remark-wrong-tone", number=index + 1, given=given, expected=expected)
        case WrongSyllable():
            return _wrong_syllable(texts, value)
        case NearMiss() | UsualForm() | MoreThanAsked():
            return _nearly(texts, value)
        case OtherScript(wanted=wanted):
            return texts.say(f"remark-other-script-{wanted}")
        case OtherOrder(index=index, expected=expected):
            key = "remark-other-order-at" if expected else "remark-other-order"
            return texts.say(key, number=index + 1, expected=expected)
        case _:
            assert_never(value)


def _wrong_syllable(texts: Texts, value: WrongSyllable) -> str:
    if value.given == NOTHING:
        return texts.say("remark-missing-syllable", number=value.index + 1, expected=value.expected)
    if value.expected == NOTHING:
        return texts.say("remark-extra-syllable", given=value.given)
    return texts.say("remark-wrong-syllable", number=value.index + 1, given=value.given, expected=value.expected)


def _nearly(texts: Texts, value: NearMiss | UsualForm | MoreThanAsked) -> str:
    match value:
        case NearMiss():
            return _near_miss(texts, value)
        case UsualForm(expected=expected):
            return texts.say("remark-usual-form", expected=expected)
        case MoreThanAsked():
            return texts.say("remark-more-than-asked")
        case _:
            assert_never(value)


def _near_miss(texts: Texts, value: NearMiss) -> str:
    match (value.given_part, value.expected_part):
        case ("", ""):
            return texts.say("remark-near-miss", expected=value.expected)
        case ("", expected):
            return texts.say("remark-missing-character", expected=expected)
        case (given, ""):
            return texts.say("remark-extra-character", given=given)
        case (given, expected):
            return texts.say("remark-other-character", given=given, expected=expected)
