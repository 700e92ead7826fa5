"""How are the tones of a reading named, and which of them change before the next syllable?"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizzes.chinese.pinyin import syllables
from quizzes.chinese.syllables import ERHUA, Syllable
from quizzes.question import Localized

if TYPE_CHECKING:
    from collections.abc import Sequence

TONES_JA = {0: "軽声", 1: "1声", 2: "2声", 3: "3声", 4: "4声", 5: "軽声"}
TONES_EN = {0: "neutral tone", 1: "first tone", 2: "second tone", 3: "third tone", 4: "fourth tone", 5: "neutral tone"}
ERHUA_JA = {False: "", True: "。「儿」は音節にならず、前の音を巻き舌にする"}
ERHUA_EN = {False: "", True: "; the 儿 is no syllable and colours the one before it"}
_OWN_TONE = {"一": 1, "不": 4}  # the tone that is written
_SECOND, _FALLING, _FULL = 2, 4, (1, 2, 3, 4)
_COUNTS = frozenset("月号號楼樓级級年流等")  # 一月 and 一流 name the first of several: 一 stays as it is


def joined_to_erhua(reading: str) -> tuple[str, ...]:
    """
    Write a reading as the standard does where 儿 only colours what stands before it; nothing where it has none.

    >>> joined_to_erhua("gāng bèng r")
    ('gāng bèngr',)
    """
    joined = re.sub(rf" {ERHUA}(?= |$)", ERHUA, reading)
    return () if joined == reading else (joined,)


def changed(word: str, reading: Sequence[str], *, is_typed: bool = True) -> Localized:
    """Say of 一 and 不 how they are said before the next syllable: 一败涂地 begins with yí, 一笔 with yì."""
    split = [(syllables(marked, 1) or (None,))[0] for marked in reading]
    for char, after, own, following in zip(word, word[1:], split, split[1:], strict=False):
        if own is None or following is None or _OWN_TONE.get(char) != own.tone:
            continue
        tone = _tone_said(char, after, following.tone)
        if tone is not None:
            said = Syllable(base=own.base, tone=tone).marked
            ja = f"「{char}」は{TONES_JA[following.tone]}の前なので、実際は {said} と発音します。"
            en = f" Before a {TONES_EN[following.tone]} {char} is said {said}."
            both_ja, both_en = f"{own.marked} でも {said} でも正解です。", f" Both {own.marked} and {said} are right."
            return Localized(ja=f"{ja}{both_ja if is_typed else ''}", en=f"{en}{both_en if is_typed else ''}")
    return Localized()


def _tone_said(char: str, after: str, follows: int) -> int | None:
    """Give the tone that 一 or 不 is said in before another; None where it is the one that is written."""
    if follows == _FALLING:
        return _SECOND
    return _FALLING if char == "一" and follows in _FULL and after not in _COUNTS else None


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
