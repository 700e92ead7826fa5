"""
Which help there is for a question: what stands with the prompt anyway, and what is shown on demand, step by step.

First how the words are read, then what they mean, then what the sentence says, as far as it is known and does not tell
the answer; after that, and where nothing is known, wrong options go or the answer is begun. Each hint has its price.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias, assert_never

from bot.tutor.aid import NO_AID
from quizzes.chinese.pinyin import is_reading, normalized
from quizzes.grading.parts import accepted_of, without_needless
from quizzes.question import Form, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.tutor.aid import Aid, WordAid
    from quizzes.question import Localized, Question

LEFT_TO_CHOOSE = 2
MOST_STRUCK = 2
LEAST_TILES = 3
# What the first, the second and the third hint cost, in hundredths of what the answer is worth; there are no more.
PRICES = (10, 20, 30)
WHOLE = 100
_SIGNS_BEFORE = re.compile("^[~～〜…・（(「『“]+")


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
class Told:
    """A hint that is a text."""

    text: str


class Read(Told):
    """How what is shown is read, in pinyin."""

    __slots__ = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Explain:
    """What some words that are shown mean."""

    words: tuple[WordAid, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Translate(Told):
    """What the sentence means, in a language; None is one that everybody reads who has the text."""

    language: str | None = None


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


class FirstTile(Told):
    """The tile that the model order begins with."""

    __slots__ = ()


Hint: TypeAlias = Read | Explain | Translate | SetHint | NotThis | BeginsWith | FirstTile


def price(used: int) -> int | None:
    """Say what the hint after `used` ones costs, in hundredths; None when there is no more."""
    return PRICES[used] if 0 <= used < len(PRICES) else None


def credit_after(credit: float, hints: int) -> float:
    """Say what an answer of this credit is worth when so many hints were taken for it."""
    left = WHOLE - sum(PRICES[: max(0, hints)])
    return round(credit * left / WHOLE, 3)


def hint_with_prompt(question: Question) -> Localized | None:
    """
    Give the hint that has to stand with the prompt.

    In clozes and translations it decides which answer is right; of a comprehension question it is a help on demand.
    """
    return None if question.kind is Kind.COMPREHENSION else question.hint


def next_hint(question: Question, used: int, known: Aid = NO_AID) -> Hint | None:
    """Give the hint that follows after `used` ones; None when there is no more. `known` is of the question's words."""
    ladder = tuple(_ladder(question, known))[: len(PRICES)]
    return ladder[used] if 0 <= used < len(ladder) else None


def struck(question: Question, used: int, known: Aid = NO_AID) -> frozenset[str]:
    """Give the options that the hints used so far have shown to be wrong."""
    hints = (next_hint(question, before, known) for before in range(used))
    return frozenset(hint.option for hint in hints if isinstance(hint, NotThis))


def _ladder(question: Question, known: Aid) -> Iterator[Hint]:
    if known.reading is not None:
        yield Read(text=known.reading)
    if known.words:
        yield Explain(words=known.words)
    if question.hint is not None and hint_with_prompt(question) is None:
        yield SetHint(text=question.hint)
    if known.translation is not None:
        yield Translate(text=known.translation, language=known.translation_language)
    yield from _approaches(question)


def _approaches(question: Question) -> Iterator[Hint]:
    """Give the hints that bring the answer nearer without a word about what it means."""
    match question.form:
        case Form.CHOICE:
            yield from (NotThis(option=option) for option in _wrong_options(question)[:MOST_STRUCK])
        case Form.TYPED if not _shows_beginning(question):
            yield from _beginning(question)
        case Form.TYPED:
            return
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


def _shows_beginning(question: Question) -> bool:
    """Say whether the hint with the prompt shows the first character: 「项」 named alone, or 电□＋… as it is built."""
    shown, first = hint_with_prompt(question), re.escape(question.key[:1])
    told = f"「{first}」|the first is {first}|^{first}[^（(]*[□＋+]"
    return shown is not None and any(re.search(told, text) for _, text in shown.items())


def _beginning(question: Question) -> Iterator[BeginsWith]:
    """Begin the answer with what has to be typed of it: 助 of (人を)助ける, 好 of ～好き, study of study / learn."""
    needed = without_needless(accepted_of(question)[0])
    key = _SIGNS_BEFORE.sub("", needed) or needed
    unit = _unit(key)
    written = (normalized(key) if unit is Unit.SYLLABLES else key).split()
    parts = [part for part in written if any(map(str.isalnum, part))]  # 虽然 / 但是, for two gaps, are two words
    if unit is Unit.CHARACTERS:
        parts = list("".join(parts))
    if len(parts) > 1:
        yield BeginsWith(text=parts[0], length=len(parts), unit=unit)


def _unit(key: str) -> Unit:
    has_tones = not key.isascii() or any(character.isdigit() for character in key)
    if has_tones and is_reading(key):
        return Unit.SYLLABLES
    return Unit.WORDS if len(key.split()) > 1 else Unit.CHARACTERS
