"""Is a typed reading right, and if not, which syllable or tone is not?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizzes.chinese.always_light import is_always_light, may_be_light
from quizzes.chinese.full_tones import full_tones
from quizzes.chinese.letters import letters
from quizzes.chinese.pinyin import syllables, with_marks
from quizzes.chinese.scripts import fold_kanji, hanzi_of, runs_of_hanzi, to_simplified
from quizzes.chinese.syllables import NEUTRAL, UNSAID, Syllable
from quizzes.grading.spelling import Pair, paired
from quizzes.grading.verdict import (
    NOTHING,
    TONES_CREDIT,
    Grade,
    OtherScript,
    TonesMissing,
    Writing,
    WrongSyllable,
    WrongTone,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizzes.question import Question

_COMMAS = dict.fromkeys(map(ord, ",，、､.．。;；+"), " ")  # as some write between syllables
_BEFORE_NUMBER = re.compile("(?<=[A-Za-zü])[ \u3000]+(?=[0-5０-５](?![0-9０-９]))")
_LABEL = re.compile(
    r"\s*(?:拼音|[读讀]音|ピンイン|発音|読み方?|pinyin|reading)\s*(?:[:：=＝]|是[:：]?|は|is\b:?)\s*", re.IGNORECASE
)
_HANZI = re.compile("[\u3007\u3400-\u9fff]+")
_OTHER_WRITING = re.compile("[\u3007\u3041-\u30fa\u3400-\u9fff]")
_MOST_NAMED = 3  # more faults than these are not worth counting out
# The characters whose tone changes with what follows, and all tones that they take.
_CHANGING = {"yi": ("一", {1, 2, 4, NEUTRAL}), "bu": ("不", {2, 4, NEUTRAL})}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Comparison:
    """What there is to say about the given reading against one accepted reading."""

    right: tuple[Syllable, ...]
    wrong_syllables: tuple[WrongSyllable, ...]
    wrong_tones: tuple[WrongTone, ...]
    unsaid: int

    @property
    def distance(self) -> tuple[int, int, int]:
        return len(self.wrong_syllables), len(self.wrong_tones), self.unsaid


def grade_reading(question: Question, text: str, *, strict_tones: bool) -> Grade:
    """Compare a typed reading with every accepted one, and judge it by the nearest."""
    found = letters(_plain(text, question.prompt))
    if found is None:
        is_other = _OTHER_WRITING.search(text) is not None
        return Grade.wrong(OtherScript(wanted=Writing.PINYIN)) if is_other else Grade.wrong()
    accepted = [split for split in map(syllables, question.answer) if split is not None]
    comparisons = [_compared(right, paired(found, right), _words_in(question.prompt, right)) for right in accepted]
    return _judged(min(comparisons, key=lambda comparison: comparison.distance), strict_tones=strict_tones)


def _plain(text: str, prompt: str) -> str:
    """Take away what some write besides: 拼音：, commas, a blank before the number of a tone, the word asked for."""
    label = _LABEL.match(text)
    unlabelled = text if label is None else text[label.end() :]
    together = _BEFORE_NUMBER.sub("", unlabelled.translate(_COMMAS))
    is_other_word = set(fold_kanji(hanzi_of(text))) - set(fold_kanji(hanzi_of(prompt)))
    return together if is_other_word else "".join(_HANZI.split(together)).lstrip(" :：=＝")


def _judged(nearest: _Comparison, *, strict_tones: bool) -> Grade:
    if nearest.wrong_syllables:
        return Grade.wrong(*nearest.wrong_syllables[:_MOST_NAMED])
    if len(nearest.wrong_tones) > 1 or (nearest.wrong_tones and nearest.unsaid):
        return Grade.wrong(*nearest.wrong_tones[:_MOST_NAMED])
    if nearest.wrong_tones:
        return Grade.wrong(*nearest.wrong_tones) if strict_tones else Grade.close(TONES_CREDIT, *nearest.wrong_tones)
    if not nearest.unsaid:
        return Grade.correct()
    missing = TonesMissing(shown=with_marks(nearest.right))
    return Grade.wrong(missing) if strict_tones else Grade.close(TONES_CREDIT, missing)


def _compared(right: tuple[Syllable, ...], pairs: Sequence[Pair], words: Sequence[str]) -> _Comparison:
    wrong_syllables: list[WrongSyllable] = []
    wrong_tones: list[WrongTone] = []
    unsaid = 0
    says_tones = any(pair.tone != UNSAID for pair in pairs)
    for pair in pairs:
        if pair.is_same_syllable:
            said = NEUTRAL if says_tones and pair.tone == UNSAID else pair.tone
            if any(_is_allowed(right, pair.index, said, word) for word in words):
                continue
            if pair.tone == UNSAID:
                unsaid += 1
            else:
                wrong_tones.append(WrongTone(index=pair.index, given=pair.given, expected=right[pair.index].marked))
        else:
            expected = right[pair.index].marked if pair.has_expected else NOTHING
            wrong_syllables.append(WrongSyllable(index=pair.index, given=pair.given or NOTHING, expected=expected))
    return _Comparison(
        right=right, wrong_syllables=tuple(wrong_syllables), wrong_tones=tuple(wrong_tones), unsaid=unsaid
    )


def _is_allowed(right: Sequence[Syllable], index: int, said: int, word: str) -> bool:
    """Tell whether a tone is right in this place: as written, by sandhi, or neutral where either is heard."""
    expected = right[index]
    if said == expected.tone or expected.is_erhua:
        return True
    if said == UNSAID:
        return expected.tone == NEUTRAL
    return (
        expected.tone == UNSAID
        or _is_changing(expected, said, word[index : index + 1])
        or _is_third_before_third(right, index, said)
        or _is_light_either_way(expected, said, index, word)
    )


def _is_changing(expected: Syllable, said: int, char: str) -> bool:
    """Allow 一 and 不 any of their tones, whichever of them is accepted."""
    if expected.base not in _CHANGING:
        return False
    owner, tones = _CHANGING[expected.base]
    return (not char or char == owner) and expected.tone in tones and said in tones


def _is_third_before_third(right: Sequence[Syllable], index: int, said: int) -> bool:
    follows = right[index + 1] if index + 1 < len(right) else None
    return follows is not None and (right[index].tone, follows.tone, said) == (3, 3, 2)


def _is_light_either_way(expected: Syllable, said: int, index: int, word: str) -> bool:
    """
    Allow 关系 with its second syllable light or full, as people say both; of 明白 the standard has a light one.

    What is written in traditional characters is said in full in Taiwan: 時候. A full one of which nobody knows that it
    is said lightly has its tone: that of 市场. Where the word is unknown, it may be one that has a light one.
    """
    simple = to_simplified(word)
    if expected.tone == NEUTRAL and index == len(word) - 1 and simple == word and is_always_light(word):
        return False
    full = full_tones(expected.base, simple, index)
    if expected.tone == NEUTRAL:
        return said in full
    is_light = may_be_light(simple, index) if word else expected.tone in full
    return said == NEUTRAL and index > 0 and is_light


def _words_in(prompt: str, right: Sequence[Syllable]) -> Sequence[str]:
    """Find the words of a prompt whose reading may be asked for, by their length: parts of longer ones, if need be."""
    runs, length = tuple(runs_of_hanzi(prompt)), len(right)
    whole = [run for run in runs if len(run) == length]
    return whole or [run[i : i + length] for run in runs for i in range(len(run) - length + 1)] or [""]
