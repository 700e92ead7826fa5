"""Is the last syllable of a word said lightly, in full, or either way?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.always_light import is_always_light, is_light_or_full
from quizzes.chinese.full_tones import full_tones
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.pinyin import syllables
from quizzes.chinese.scripts import hanzi_of
from quizzes.chinese.sources import standard_reading
from quizzes.chinese.syllables import Syllable
from quizzes.distractors.words import in_simplified
from quizzes.distractors.wrong_readings import other_readings

if TYPE_CHECKING:
    from collections.abc import Sequence

_FULL = frozenset((1, 2, 3, 4))
_NEVER_FULL = frozenset("子头们么的着了过吗呢吧啊")  # endings and particles, which nobody says in full
_LIGHT_IN_TAIWAN = "得"  # of 觉得: there 朋友 and 漂亮 end in a full syllable, and this does not
# What says behind a verb where it leads: 过来 of 反过来, no 过来 by itself, of which only the last syllable is light.
_DIRECTION = lazy_regex("(?<=.)(?:[上下进出回过][来去]|起来)")


def light_ending(word: str, reading: str) -> tuple[str, ...]:
    """
    Give the reading with a light last syllable where a dictionary or the standard has one: kuài ji beside kuài jì.

    A glossary may write in full what the standard ends lightly: mǎ tóu.
    """
    *begin, last = reading.split()
    split = syllables(last, 1)
    is_light = is_light_or_full(word) or is_always_light(word) or _is_light_in_standard(word, last)
    return (" ".join([*begin, split[0].base]),) if split and is_light else ()


def full_endings(word: str, reading: Sequence[str], *, is_traditional: bool) -> tuple[str, ...]:
    """Give the readings with a full last syllable that may be typed: zhí dé beside zhí de, and no jué dé."""
    is_light = is_always_light(word) and (not is_traditional or word.endswith(_LIGHT_IN_TAIWAN))
    return () if is_light else with_full_ending(word, reading)


def with_full_ending(word: str, reading: Sequence[str]) -> tuple[str, ...]:
    """Give the reading with a full last syllable, as other word lists have it, whoever may say it so."""
    *begin, last = reading
    split, char = syllables(last, 1), hanzi_of(word)[-1]
    if not begin or not split or split[0].tone in _FULL or in_simplified(char) in _NEVER_FULL:
        return ()
    base, simple = split[0].base, in_simplified(hanzi_of(word))
    known = full_tones(base, simple, len(simple) - 1)
    tones = known or {tone for other, tone in other_readings(char) if other == base and tone in _FULL}
    is_sure = known or len(tones) == 1  # nobody knows which of two the 坊 of 作坊 has
    return tuple(" ".join([*begin, Syllable(base=base, tone=tone).marked]) for tone in sorted(tones) if is_sure)


def light_directions(word: str, reading: Sequence[str]) -> tuple[str, ...]:
    """Give the readings with one or both syllables of a direction behind a verb light: fǎn guò lai, fǎn guo lai."""
    found, chars = _DIRECTION.search(in_simplified(word)), hanzi_of(word)
    if found is None or len(reading) != len(chars) or len(chars) != len(word):
        return ()
    first, last = found.start(), found.end() - 1
    light = {at: split[0].base for at in (first, last) if (split := syllables(reading[at], 1))}
    ways = ({last}, {first, last})
    made = (" ".join(light.get(at, each) if at in way else each for at, each in enumerate(reading)) for way in ways)
    return tuple(dict.fromkeys(one for one in made if one != " ".join(reading)))


def _is_light_in_standard(word: str, last: str) -> bool:
    return standard_reading(word, (last,))[-1] != last
