"""What the buttons of a word mean, and how a word is put into the letters that a button may have."""

from __future__ import annotations

from base64 import urlsafe_b64decode, urlsafe_b64encode
from typing import TypeAlias

from bot.telegram.press import Press, PressTypes, press

LONGEST_PACKED = 48


@press
class Look(Press):
    """What is known of a word, which `packed_word` has put into letters."""

    word: str


Looking: TypeAlias = Look
LOOKING: PressTypes[Looking] = {
    "w": Look,
}


@press
class AskWord(Press):
    """A quiz on a word, which `packed_word` has put into letters."""

    word: str


WORD_QUIZ: PressTypes[AskWord] = {
    "wq": AskWord,
}


def packed_word(word: str) -> str | None:
    """Put a word into the letters that a button may have; None where it is too long for one."""
    packed = urlsafe_b64encode(word.encode("utf-8", "replace")).decode("ascii").rstrip("=")
    return packed if 0 < len(packed) <= LONGEST_PACKED else None


def unpacked_word(packed: str) -> str | None:
    """Give the word that `packed_word` has put into letters; None for letters that hold none."""
    try:
        return urlsafe_b64decode(f"{packed}{'=' * (-len(packed) % 4)}").decode("utf-8")
    except ValueError:
        return None
