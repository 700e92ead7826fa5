"""Which help there is for a question: what stands with the prompt anyway, and what is shown on demand, step by step."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias, assert_never

from quizzes.chinese.pinyin import is_reading, normalized
from quizzes.question import Form, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizzes.question import Localized, Question

LEFT_TO_CHOOSE = 2
MOST_STRUCK = 2
LEAST_TILES = 3


class Unit(StrEnum):
    """What the length of an answer is counted in."""

    CHARACTERS = "characters"
    SYLLABLES = "syllables"
    WORDS = "words"


@dataclass(frozen=True, slots=True, kw_only=True)
class SetHint:
    """The hint that the set gives: a translation or a meaning."""

    text: Localized


@dataclass(frozen=True, slots=True, kw_only=True)
class NotThis:
    """One of the wrong options."""

    option: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BeginsWith:
    """How the model answer begins, and of how many units it is made."""

    text: str
    length: int
    unit: Unit


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstTile:
    """The tile that the model order begins with."""

    text: str


Hint: TypeAlias = SetHint | NotThis | BeginsWith | FirstTile


def hint_with_prompt(question: Question) -> Localized | None:
    """
    Give the hint that has to stand with the prompt.

    In clozes and translations it decides which answer is right; of a comprehension question it is a help on demand.
    """
    return None if question.kind is Kind.COMPREHENSION else question.hint


def next_hint(question: Question, used: int) -> Hint | None:
    """Give the hint that follows after `used` ones; None when there is no more."""
    ladder = tuple(_ladder(question))
    return ladder[used] if 0 <= used < len(ladder) else None


def _ladder(question: Question) -> Iterator[Hint]:
    if question.hint is not None and hint_with_prompt(question) is None:
        yield SetHint(text=question.hint)
    match question.form:
        case Form.CHOICE:
            yield from (NotThis(option=option) for option in _wrong_options(question)[:MOST_STRUCK])
        case Form.TYPED:
            yield from _beginning(question.key)
        case Form.ORDER:
            if len(question.answer) >= LEAST_TILES:
                yield FirstTile(text=question.answer[0])
        case _:
            assert_never(question.form)


def _wrong_options(question: Question) -> list[str]:
    """Give the wrong options that may be struck out, in an order that tells nothing."""
    wrong = [option for option in question.options if option != question.key]
    wrong.sort(key=lambda option: hashlib.sha256(f"{question.id}|{option}".encode()).digest())
    return wrong[: max(0, len(question.options) - LEFT_TO_CHOOSE)]


def _beginning(key: str) -> Iterator[BeginsWith]:
    unit = _unit(key)
    parts = (normalized(key) if unit is Unit.SYLLABLES else key).split()
    if unit is Unit.CHARACTERS:
        parts = list("".join(parts))
    if len(parts) > 1:
        yield BeginsWith(text=parts[0], length=len(parts), unit=unit)


def _unit(key: str) -> Unit:
    has_tones = not key.isascii() or any(character.isdigit() for character in key)
    if has_tones and is_reading(key):
        return Unit.SYLLABLES
    return Unit.WORDS if len(key.split()) > 1 else Unit.CHARACTERS
