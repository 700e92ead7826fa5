"""
Which candidates must not be offered, because they may be right too or give the key away?

Each veto is one small question about the key and a candidate; `True` refuses the candidate. A `Tally` counts what each
of them refused.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.listed_levels import level_of
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.chinese.tables import listed_in, rows_of
from quizzes.distractors.fields import names_kind_of
from quizzes.distractors.measured import are_dimensions
from quizzes.distractors.stems import contains_english, contains_japanese, english_stems, shares_japanese
from quizzes.distractors.words import (
    NAME,
    Sense,
    are_near_synonyms,
    folded,
    in_simplified,
    is_written_in_kana,
    stems_of,
)
from quizzes.grouping import grouped
from quizzes.question import normal_form

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_LEAST_RATIO, _MOST_RATIO = 0.6, 1.6
_SHORT_WORD, _LONG_WORD = 2, 3
_TELLING_STEM = 4  # letters of a stem that says something
_HARD = 5  # the level of characters that whoever guesses does not know by themselves
_NOUNS = frozenset({"n", "np", "nc", "N"})
_NO_NAMES = frozenset("vad")
_ANYBODY = frozenset({"person", "peopl", "people"})  # a poor person is no elderly person
_MERE_ENDINGS = frozenset("子")  # which heads nothing: 盘子 and 筷子
_SUFFIXES = frozenset("化性率")  # what they make of a word says little of what it means
_FUNCTION_CHARS = frozenset("的了着过是在和与就都也而及不没有一")
_ONE, _KANA = frozenset("一"), lazy_regex(r"[\u3041-\u3096]")
_NOUN = lazy_regex(r"[\u30a1-\u30fa\u30fc]{3,}|[\u3400-\u9fff]{2,}")
# Does one character set two words apart, so that neither ever means the other?
_SIDES = ("上下", "前后", "左右", "里外", "内外", "东西南北")
_SEXES = ("男女", "公母", "雌雄")
_TIMES = ("春夏秋冬", "早午晚", "昨今明", "初底", "年月周")
_GROUPS = tuple(map(frozenset, (*_SIDES, *_SEXES, *_TIMES)))


class Tally:
    """How many candidates each guard refused while a set was made."""

    def __init__(self) -> None:
        self.refused: Counter[str] = Counter()

    def refuses(self, guard: str, *, hit: bool) -> bool:
        """Count a refusal of `guard` and pass the answer on."""
        if hit:
            self.refused[guard] += 1
        return hit


def reads_alike(one: str, other: str) -> bool:
    """Veto 1: after folding widths, scripts and punctuation both are equal or one contains the other."""
    first, second = _plain(one), _plain(other)
    return first in second or second in first


@lru_cache(maxsize=1 << 14)
def _plain(text: str) -> str:
    return normal_form(in_simplified(text))


def means_alike(key: Sense, other: Sense) -> bool:
    """
    Vetoes 2 and 4: any source gives both a common meaning, or a common head to their Japanese glosses.

    So does the name of a kind mean what is of this kind: a 馄饨 is 食品 too. What is set apart never does.
    """
    if are_set_apart(key.word, other.word):
        return False
    if are_near_synonyms(in_simplified(key.word), in_simplified(other.word)) or names_kind_of(other.word, key.word):
        return True
    if any(shares_japanese(one, another) for one in key.ja for another in other.ja) or glosses_alike(key.ja, other.ja):
        return True
    is_alike = _share_a_stem(key, other) or _is_of_one_kind(key, other)
    return is_alike or _shares_a_meaning_kanji(key, other) or _mean_a_character(key, other)


def _mean_a_character(key: Sense, other: Sense) -> bool:
    """Tell whether two words that name nothing both mean what a character of theirs does: 保存 and 储存, of 存."""
    if not {key.pos, other.pos} <= _NO_NAMES:
        return False
    shared = (stems_of(char) for char in set(in_simplified(key.word)) & set(in_simplified(other.word)))
    return any(stems & all_stems(key) and stems & all_stems(other) for stems in shared)


def _share_a_stem(key: Sense, other: Sense) -> bool:
    """Tell whether two words have an English stem in common, if it says more than that both are people."""
    ours, theirs = all_stems(key), all_stems(other)
    shared = ours & theirs
    return bool(shared - _ANYBODY) or (bool(shared) and (ours <= _ANYBODY or theirs <= _ANYBODY))


def glosses_alike(ours: Iterable[str], theirs: Iterable[str]) -> bool:
    """Tell whether two words of Japanese that stand for each other are among two lists of glosses: 商売 and 取引."""
    groups = frozenset(group for gloss in ours for group in _like_glosses().get(gloss, ()))
    return bool(groups) and any(group in groups for gloss in theirs for group in _like_glosses().get(gloss, ()))


@lru_cache(maxsize=1)
def _like_glosses() -> Mapping[str, tuple[int, ...]]:
    """Load the groups of glosses that mean the same, by gloss."""
    rows = enumerate(glosses for (glosses,) in rows_of("like_glosses.tsv"))
    return grouped((gloss, group) for group, glosses in rows for gloss in glosses.split(","))


def is_in_translation(other: Sense, translation: str, language: str | None) -> bool:
    """Veto 5: a meaning of the candidate stands in the translation that is shown."""
    if language == "ja":
        is_said = any(contains_japanese(translation, gloss) for gloss in other.ja)
        return is_said or is_legible_in(other.word, translation)
    return any(contains_english(translation, gloss) for gloss in other.en)


def is_legible_in(word: str, japanese: str) -> bool:
    """Tell whether every character of the word stands in the Japanese text (finding 2)."""
    return _characters(japanese).issuperset(folded(hanzi_of(word)))


def is_cognate(sense: Sense) -> bool:
    """Tell whether the Japanese gloss is the word itself, so that kanji give it away (finding 2)."""
    word = set(folded(sense.word))
    return any(word <= set(folded(gloss)) for gloss in sense.ja)


def is_read_in_japanese(sense: Sense) -> bool:
    """Tell whether Japanese has a word in the same sense, as its gloss says or though it says it otherwise: 浪費."""
    is_same = in_simplified(sense.word) in listed_in("as_in_japanese.tsv")
    return is_cognate(sense) or is_same or is_written_in_kana(sense.word, sense.shown_ja)


def is_nearly_read_in_japanese(sense: Sense) -> bool:
    """Tell whether Japanese writes a word of three characters and more with all of them but one: 洗衣机 is 洗濯機."""
    word = set(folded(sense.word))
    is_long = len(sense.word) >= _LONG_WORD
    return is_long and any(len(word - set(folded(gloss))) <= 1 for gloss in sense.ja)


def is_seen_through(sense: Sense) -> bool:
    """Tell whether all kanji of what a word first means stand in it, so that Japanese read it off: 増える of 增多."""
    kanji = folded(hanzi_of(sense.ja[0])) if sense.ja else ""
    return bool(kanji) and set(kanji) <= set(folded(sense.word))


def is_circular(sense: Sense) -> bool:
    """Tell whether all that is shown of a word in Japanese is the word itself: 「中部」 means 「中部」."""
    return folded(sense.shown_ja) == folded(sense.word)


def has_same_head(key: Sense, other: Sense) -> bool:
    """Veto 6: two-character words of one part of speech that end alike, but for 盘子 and 筷子, 上游 and 下游."""
    one, another = in_simplified(key.word), in_simplified(other.word)
    is_same = len(one) == len(another) == _SHORT_WORD and one[-1] == another[-1] and key.pos == other.pos
    is_mere = one[-1] in _MERE_ENDINGS or are_dimensions(one, another) or are_set_apart(one, another)
    return is_same and not is_mere


def is_chained(key: Sense, other: Sense) -> bool:
    """Veto 6: verbs and adjectives of two characters, one of which ends as the other begins: 明显, 显著."""
    one, another = in_simplified(key.word), in_simplified(other.word)
    are_short = len(one) == len(another) == _SHORT_WORD and key.pos in {"a", "v"}
    return are_short and (one[-1] == another[0] or one[0] == another[-1])


def is_out_of_shape(key: Sense, other: Sense) -> bool:
    """Veto 10: another part of speech, or a length that sets the candidate apart."""
    one, another = len(key.word), len(other.word)
    if not is_same_part(key.pos, other.pos):
        return True
    return another != one if one <= _SHORT_WORD else abs(another - one) > max(1, one // 3)


def is_same_part(one: str, other: str) -> bool:
    """Compare parts of speech: a key of unknown class (`N`) goes with all nouns, such an option with abstract ones."""
    if one == "N":
        return other in _NOUNS
    if other == "N":
        return one == "n"
    return one == other or ((not one or not other) and NAME not in (one, other))


def is_out_of_length(key: str, other: str, least: float = _LEAST_RATIO, most: float = _MOST_RATIO) -> bool:
    """Veto 10 for longer options: the lengths differ by more than the ratio allows."""
    return not least <= len(other) / len(key) <= most


def is_only_of_length(key: str, others: Iterable[str]) -> bool:
    """Veto 15: no distractor is as long as the key, so that it stands out as the longest or the shortest."""
    lengths = [len(other) for other in others]
    return all(len(key) > length for length in lengths) or all(len(key) < length for length in lengths)


def is_only_with_kanji(key: str, others: Iterable[str], shown: str) -> bool:
    """Veto 15: the key shares more characters with what is shown than any distractor does."""
    count = _kanji_in if _KANA.search(shown) else overlap
    return count(key, shown) > max((count(other, shown) for other in others), default=0)


def _kanji_in(option: str, shown: str) -> int:
    """Count the characters of an option in Japanese, where 過 of 行き過ぎ is no particle, and tells 过分."""
    return len(_kanji_of(option) & _characters(shown))


@lru_cache(maxsize=1 << 13)
def _kanji_of(option: str) -> frozenset[str]:
    return frozenset(folded(hanzi_of(option))) - _ONE


def _is_of_one_kind(key: Sense, other: Sense) -> bool:
    """Veto 2: two words with half of their characters in common, whose Japanese glosses have a noun in common."""
    one, another = in_simplified(key.word), in_simplified(other.word)
    shortest = min(len(one), len(another))
    is_half = shortest > _SHORT_WORD and len(set(one) & set(another)) * 2 >= shortest
    return is_half and not _nouns(key).isdisjoint(_nouns(other))


def _shares_a_meaning_kanji(key: Sense, other: Sense) -> bool:
    """Veto 2: a character that both words share stands in the Japanese glosses of both, as 差 of 差异 and 差距."""
    shared = set(folded(key.word)) & set(folded(other.word))
    if min(len(key.word), len(other.word)) > _SHORT_WORD:
        shared -= _SUFFIXES & {folded(key.word[-1])} & {folded(other.word[-1])}  # 数字化 is not 商业化
    return bool(shared) and bool(shared & set(folded("".join(key.ja))) & set(folded("".join(other.ja))))


def _nouns(sense: Sense) -> frozenset[str]:
    return frozenset(noun for gloss in sense.ja for noun in _NOUN.findall(gloss))


def overlap(option: str, shown: str) -> int:
    """Count the characters of an option that stand in a text in either script or in kanji."""
    return len(_telling(option) & _characters(shown))


@lru_cache(maxsize=1 << 13)
def _telling(option: str) -> frozenset[str]:
    return frozenset(folded(hanzi_of(option))) - _FUNCTION_CHARS


@lru_cache(maxsize=1 << 8)
def _characters(text: str) -> frozenset[str]:
    """Give the characters of a text, as simplified ones."""
    return frozenset(folded(text))


def is_said_by_characters(word: str, english: str) -> bool:
    """
    Tell whether the English of a plain character begins a word of the meaning: 村民, villagers; 敲门, the door.

    A short one has to be a whole word of it: 老先生, an old gentleman.
    """
    said = [stem for gloss in english.split("; ") for stem in english_stems(gloss)]
    plain = (stems_of(char) for char in in_simplified(word) if (level_of(char) or _HARD) < _HARD)
    told = frozenset[str]().union(*plain)
    begun = tuple(stem for stem in told if len(stem) >= _TELLING_STEM)
    return not told.isdisjoint(said) or any(stem.startswith(begun) for stem in said)


@lru_cache(maxsize=1 << 13)
def all_stems(sense: Sense) -> frozenset[str]:
    """Give the English stems of a word by the dictionaries and by the glosses at hand."""
    stems: frozenset[str] = stems_of(sense.word).union(*map(english_stems, sense.en))
    return stems


def words_in_common(one: str, other: str) -> int:
    """Count the pairs of neighbouring characters that two Chinese texts share, function characters left out."""
    return len(pairs_of(one) & pairs_of(other))


@lru_cache(maxsize=1 << 12)
def pairs_of(text: str) -> frozenset[str]:
    """Give the pairs of neighbouring characters of a Chinese text that tell what it speaks of."""
    runs = re.split(r"[^\u3400-\u9fffA-Za-z0-9]+", in_simplified(text))
    pairs = (run[i : i + 2] for run in runs for i in range(len(run) - 1))
    return frozenset(pair for pair in pairs if not set(pair) & _FUNCTION_CHARS)


def are_set_apart(one: str, other: str) -> bool:
    """Tell whether two words differ in one character only, which names another side, sex or time of a group."""
    first, second = in_simplified(one), in_simplified(other)
    if len(first) != len(second):
        return False
    unlike = [frozenset(pair) for pair in zip(first, second, strict=True) if pair[0] != pair[1]]
    return len(unlike) == 1 and any(unlike[0] <= group for group in _GROUPS)
