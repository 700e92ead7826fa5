"""At which level of HSK 3.0 is a word as texts use it, or to be guessed from its parts, and can a text be read?"""

from __future__ import annotations

from functools import lru_cache
from math import ceil
from typing import TYPE_CHECKING

from quizzes.chinese.always_light import is_always_light
from quizzes.chinese.lexicon import lexicon
from quizzes.chinese.listed_levels import (
    HIGHEST,
    level_of,
    level_of_beginning,
    level_of_character,
    level_though_late,
    listed_level,
)
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import is_hanzi, to_simplified
from quizzes.chinese.tables import listed_in

if TYPE_CHECKING:
    from collections.abc import Iterable

_SHORT_WORD = 2
_FOR_THE_WHOLE = 2
_TOLD_BY_PARTS = 5  # from here on who knows the hard part of a compound makes out the whole: 拆开, 骂人
_ENDING, _PERSON = "子", "人"
_MAKES_ABSTRACT, _ABSTRACT = lazy_regex("[化性率]$|(?<![零一二三四五六七八九十百千万两几多])度$"), 5
_WRITTEN = 6  # the least level of an abstract word of characters alone (能见度), and of a worn one (将就)
_MOST_ABOVE_CHARACTERS = _LEAST_OUTSIDE = 3
_MOST_OF_COMPOUND = 2  # levels at most that a compound lies above its hardest character
_IDIOM, _TAG_OF_IDIOMS, _TAG_OF_NOUNS = 4, "i", "n"
_LEAST_POINTED = 2
_POINTED_TIME = lazy_regex("[上下这那每]个[月年周天]|每[月年周天]")
_LEAST_POTENTIAL = 3  # at which it is taught that 得 and 不 say what can be done
_POTENTIAL = lazy_regex("(?P<verb>[一-龥])[得不](?!(?P=verb)$)(?P<result>[见到完懂动]|清楚?|[进出回](?:[来去])?)")
_NO_POTENTIAL = frozenset({"想不到", "想不出", "说不出", "说不清", "得不到"})  # these say more than their verb
_TAGS_OF_SET_PHRASES = frozenset({"l", "n", "nr", "ns", "nz"})  # a rare one is taken for a name: 任重道远
_SAYS_WHAT_IT_IS = lazy_regex("春夏秋冬|东南西北|满头大汗|放声大哭|..学家")
_COVERAGE = 0.95  # of the words: what a reader needs to know to follow a text


@lru_cache(maxsize=1 << 14)
def level_in_use(word: str) -> int | None:
    """Give the level of a word as texts use it: 看得见 is listed late, and no harder than 看不见; or none."""
    simple = to_simplified(word)
    return level_though_late(simple) or level_of_potential(simple) or level_of(simple)


@lru_cache(maxsize=1 << 14)
def level_of_compound(word: str) -> int | None:
    """
    Give the level at which a word outside the list can be guessed from what it is made of, or None.

    A longer word asks for the hardest of the longest listed words in it (创业公司), a quality or a process made of an
    easy one for two levels more (数字化), and so does one that is made of single characters (手电筒); for more still
    what is both (能见度). One of two characters asks for a level more than the harder (投钱), because what they mean
    together must still be learnt, but for no more than that where it is hard already (拆开, 骂人), and never for more
    than two above its characters, which easier words may have (店主), unless it is worn down to a light syllable, and
    they tell nothing (将就); one with a mere ending for as much (村子); and an idiom, which does not say what it means
    (手忙脚乱), for the highest, as does a word of a trade, whose easy characters tell others nothing (折旧). A
    character counts for two levels more than where it is met first at most (身 of 身后, 公 of 公司), and two that only
    begin a longer word (公交 of 公交车) for one more than that.
    """
    simple = to_simplified(word)
    if (told := level_of_potential(simple) or _level_of_doubled(simple)) is not None:
        return told
    if _is_idiom(simple) or simple in listed_in("specialist_words.tsv"):
        return HIGHEST
    if len(simple) == _SHORT_WORD and simple.endswith(_ENDING) and level_of(simple[0]) is not None:
        return _with_what_it_says(level_of_character(simple[0]))
    parts = _level_of_parts(simple)
    if parts is None:
        return None
    return _level_of_short(simple, parts) if len(simple) <= _SHORT_WORD else _level_of_long(simple, parts)


def _level_of_short(word: str, parts: int) -> int:
    """Give the level of a compound of two characters, the harder of which is of a level."""
    told = min(_with_what_it_says(parts), max(map(level_of_character, word)) + _MOST_OF_COMPOUND)
    return max(told, _WRITTEN) if is_always_light(word) else told


def _level_of_long(word: str, parts: int) -> int:
    """Give the level of a compound of more than two characters, whose hardest part is of a level."""
    ways = _is_made_abstract(word) + _is_of_words_of_a_character(word)
    return max(parts, (1, min(_ABSTRACT, parts + _FOR_THE_WHOLE), _WRITTEN)[ways])


@lru_cache(maxsize=1 << 14)
def is_made_of_words(word: str) -> bool:
    """
    Tell whether a word says what it is by listed words that it falls into, one of them of two characters: 大模型.

    Two characters beside them say what no listed word does, and do not tell it by themselves: 留白 of 留白时间.
    """
    simple = to_simplified(word)
    is_long = len(simple) > _SHORT_WORD and not _is_of_characters(simple)
    found = _parts_of(simple) if is_long else None
    return found is not None and found[0] <= 1


@lru_cache(maxsize=1 << 14)
def level_to_guess(word: str) -> int:
    """
    Give the level at which a reader who is not asked for a word makes out what it says.

    What he knows of it helps him: a word outside the list is one level above its hardest character (老屋) unless that
    is hard already (拆开), and at 3 at least (中风), a longer one at the level of the longest words in it, and no word
    is more than three levels above its characters (忘不了, 停电), but for an idiom.
    """
    simple = to_simplified(word)
    if is_pointed_time(simple):
        return level_of_pointed_time(simple)
    listed, chars = (
        level_though_late(simple) or level_of(simple),
        max(map(level_of_character, filter(is_hanzi, simple)), default=1),
    )
    if _is_idiom(simple):
        return listed or HIGHEST
    if listed is not None:
        return listed if len(simple) == 1 else min(listed, chars + _MOST_ABOVE_CHARACTERS)
    if (told := level_of_potential(simple) or _level_of_doubled(simple)) is not None:
        return told
    parts = _level_of_parts(simple) if len(simple) > _SHORT_WORD else None
    return parts or max(_LEAST_OUTSIDE, _with_what_it_says(chars))


@lru_cache(maxsize=1 << 14)
def is_pointed_time(word: str) -> bool:
    """Tell whether a time is pointed at or comes again, as easy as its characters, listed late or not: 上个月, 每天."""
    return _POINTED_TIME.fullmatch(to_simplified(word)) is not None


def level_of_pointed_time(word: str) -> int:
    """Give the level of the hardest character of a time that is pointed at, and 2 at least: 上 says a time here."""
    return max(_LEAST_POINTED, *map(level_of_character, word))


@lru_cache(maxsize=1 << 14)
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


def level_of_text(words: Iterable[str], coverage: float = _COVERAGE) -> int:
    """
    Give the least level whose words cover 95 % of a text, or another part of it.

    A word outside the list, or one of easy characters, is at the level at which it can be guessed. What is not Chinese
    does not count; a text without Chinese is at level 1.
    """
    levels = sorted(level_to_guess(word) for word in words if any(map(is_hanzi, word)))
    return levels[ceil(coverage * len(levels)) - 1] if levels else 1


def _with_what_it_says(parts: int) -> int:
    """Give the level of a compound whose hardest part is of this level: of easy ones, what they say is to be learnt."""
    return min(parts + 1, max(parts, _TOLD_BY_PARTS))


def _level_of_doubled(word: str) -> int | None:
    """Give the level of a listed character said twice, which says each of what it names: 天天; None of other words."""
    listed = level_of(word[0]) if len(word) == _SHORT_WORD and word[0] == word[1] else None
    return None if listed is None else min(HIGHEST, listed + 1)


def _is_made_abstract(word: str) -> bool:
    """Tell whether a word is a quality or a process made of another: 数字化, but not 气候变化 or 三十度."""
    return _MAKES_ABSTRACT.search(word) is not None and listed_level(word[-_SHORT_WORD:]) is None


def _is_of_characters(word: str) -> bool:
    """Tell whether no word of two characters is within a word of three, whose characters then tell little: 能见度."""
    return len(word) == _SHORT_WORD + 1 and all(_level_in_words(part) is None for part in (word[:2], word[1:]))


def _is_of_words_of_a_character(word: str) -> bool:
    """Tell whether each of its characters is a word and no two are one: 能见度, but not 传感器."""
    return _is_of_characters(word) and all(listed_level(char) is not None for char in word)


def _level_in_words(part: str) -> int | None:
    """Give the level of a listed word, or as it is met in easier ones: 器 of 机器, 公交 of 公交车."""
    listed = listed_level(part)
    if len(part) > 1:
        return listed or level_of_beginning(part)
    met = level_of_character(part)
    return min(listed or HIGHEST, met + _FOR_THE_WHOLE) if met < HIGHEST else listed


def _is_idiom(word: str) -> bool:
    """
    Tell whether a word of four characters or more does not say what it means: 手忙脚乱, but not 付出代价.

    Nor does a set phrase of four different characters, whatever its tag, no two of which are a word (白手起家, but not
    想来想去 or 考古学家), or of which the last two are no noun that it is a sort of: 后继有人, but not 医护人员.
    """
    if len(word) < _IDIOM:
        return False
    tag, found = lexicon().tag(word), _parts_of(word)
    if tag == _TAG_OF_IDIOMS:
        return found is None or found[0] > 1
    if len(word) != _IDIOM or tag not in _TAGS_OF_SET_PHRASES or found is None or _SAYS_WHAT_IT_IS.fullmatch(word):
        return False
    is_no_sort = tag == _TAG_OF_NOUNS and not (lexicon().tag(word[-_SHORT_WORD:]) or "").startswith(_TAG_OF_NOUNS)
    return len(set(word)) == found[0] == _IDIOM or (found[0] > 1 and is_no_sort)


def _level_of_parts(word: str) -> int | None:
    """Give the level of the hardest of the words that one is made of, or None: 外行人 is who is 外行, no 行人."""
    named = listed_level(word[:-1]) if len(word) == _SHORT_WORD + 1 and word.endswith(_PERSON) else None
    if named is not None:
        return named
    found = _parts_of(word)
    return None if found is None else found[1]


@lru_cache(maxsize=1 << 14)
def _parts_of(word: str) -> tuple[int, int] | None:
    """Cut a word into words, single characters as few as may be (天使, 轮); give how many, and the hardest's level."""
    best: list[tuple[int, int] | None] = [(0, 1)]
    for end in range(1, len(word) + 1):
        ways = [
            (before[0] + (start == end - 1), max(before[1], level))
            for start in range(end)
            if (before := best[start]) is not None and (level := _level_in_words(word[start:end])) is not None
        ]
        best.append(min(ways, default=None))
    return best[-1]
