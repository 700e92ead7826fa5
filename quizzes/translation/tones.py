"""How are the tones of a reading named, and which of them change before the next syllable?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.pinyin import syllables
from quizzes.chinese.syllables import Syllable
from quizzes.question import Localized

if TYPE_CHECKING:
    from collections.abc import Sequence

TONES_JA = {0: "軽声", 1: "1声", 2: "2声", 3: "3声", 4: "4声", 5: "軽声"}
TONES_EN = {0: "neutral tone", 1: "first tone", 2: "second tone", 3: "third tone", 4: "fourth tone", 5: "neutral tone"}
_RISING_BEFORE_FALLING = {"一": 1, "不": 4}  # the tone that is written; before a fourth tone the second is said
_SECOND, _FALLING = 2, 4


def changed(word: str, reading: Sequence[str]) -> Localized:
    """Say of 一 and 不 before a fourth tone that they are said in the second one: 一败涂地 begins with yí."""
    split = [(syllables(marked, 1) or (None,))[0] for marked in reading]
    for char, own, after in zip(word, split, split[1:], strict=False):
        if own is None or after is None or after.tone != _FALLING:
            continue
        if _RISING_BEFORE_FALLING.get(char) == own.tone:
            said = Syllable(base=own.base, tone=_SECOND).marked
            return Localized(
                ja=f"「{char}」は4声の前ではふつう {said} と発音され、{said} でも正解です。",
                en=f" Before a fourth tone {char} is mostly said {said}, which is right too.",
            )
    return Localized()


def edit_ja(char: str, right: Syllable, wrong: Syllable) -> str:
    """Name what differs: the tone, or the letters."""
    if right.base != wrong.base:
        return f"「{char}」は「{wrong.marked}」ではなく「{right.marked}」"
    return f"「{char}」は {wrong.marked}（{TONES_JA[wrong.tone]}）ではなく {right.marked}（{TONES_JA[right.tone]}）"


def edit_en(char: str, right: Syllable, wrong: Syllable) -> str:
    """Name the same in English."""
    if right.base != wrong.base:
        return f"{char} is {right.marked}, not {wrong.marked}"
    return f"{char} is {right.marked} ({TONES_EN[right.tone]}), not {wrong.marked} ({TONES_EN[wrong.tone]})"
