"""
Into which words does a text fall?

jieba finds the likeliest path through its dictionary, the words of CC-CEDICT that it lacks and the words that were
given. Its model of unknown words sees only what is left over between words that stand for themselves (我, 要, 做, 大):
left alone, it glues those to their neighbours.
Every segmenter has its own words; nothing that one document teaches reaches another.
"""

from __future__ import annotations

import warnings
from functools import lru_cache
from itertools import groupby
from math import exp, log
from typing import TYPE_CHECKING

from quizzes.chinese.counted import counted_apart
from quizzes.chinese.dictionary import dictionary
from quizzes.chinese.given_back import given_back
from quizzes.chinese.lexicon import TOTAL, lexicon
from quizzes.chinese.not_there import not_there
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import is_hanzi, to_simplified
from quizzes.chinese.tables import rows_of
from quizzes.chinese.tags import NUMERALS, tag_of

with warnings.catch_warnings(), not_there("pkg_resources"):
    # jieba has not been kept up since 2020: its old escape sequences would be reported to whoever runs us, and it looks
    # for its files by a module that takes longer to import than itself, or without it where that is not there.
    warnings.simplefilter("ignore")
    import jieba
    from jieba import finalseg

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping


_GIVEN_FREQUENCY = 20_000  # a glossary word wins over its parts and over chance neighbours
_DICTIONARY_FREQUENCY = 3
_LONGEST_ADDED = 4
_LONGEST_NUMBER = 12
_SUFFIXES = frozenset("化型性者员方")
_OF_THINGS = "子"
_OF_MANNER = "地"
_SHORTEST_STEM, _LONGEST_STEM = 2, 4
# A phrase of two words of at least this frequency each.
_LENGTH_OF_PHRASE, _USUAL = 4, 300
_NAMES_AND_IDIOMS = frozenset({"nr", "ns", "nt", "nz", "nrt", "i"})
# 只会谈 has no 会谈: behind these 会 is to be able or likely to, where what follows it may be a verb by itself.
_BEFORE_A_VERB = frozenset("只不都也就还才总又很最更")
_MAY_DO = frozenset("谈见面写算")
# 多大规模 asks how large: behind a degree a word of such a quality and what has it is two words.
_OF_SIZE, _LENGTH_OF_SIZED = frozenset("大小高低远近长短深浅重轻快慢宽厚强"), 3
_DEGREES = frozenset(
    {"多", "多么", "这么", "那么", "如此", "很", "更", "最", "太", "非常", "特别", "十分", "比较", "越来越"}
)
_COUNTING = frozenset("十百千万亿")
_DATED = lazy_regex(r"[年月日][底初末中前后内间来]")
_WEEK, _DAYS_OF_WEEK = lazy_regex(r"(?:星期|礼拜|周)$"), frozenset("一二三四五六日天")
# Characters that are words by themselves much more often than part of an unknown word: the model must not see them.
_ALONE = frozenset(
    "的地得了着过吗呢吧啊呀嘛么我你您他她它咱这那哪谁啥每各某该其此之所是有没无不别未非很太更最较挺越极都也又还就才只再已曾正将刚"
    "要会能可应敢肯想让使叫被把给对跟和与及或而但且虽若如因由从到在向往于以为按据凭当比像连除关做搞弄用拿说讲问看听吃喝走来去回"
    "上下里外内前后中间旁个些种次件位名条张家只本台部项份点块大小多少好坏高低长短新旧老早晚快慢难易远近开始起出进完成"
)


class Segmenter:
    """
    Cuts texts into words, knowing some words more than the dictionaries do.

    The words that come out, joined, are the text again. Traditional text is cut where its simplified form is.
    """

    __slots__ = ("_frequencies", "_tokenizer")

    def __init__(self, words: Iterable[str] = ()) -> None:
        self._frequencies = _Frequencies()
        self._tokenizer = jieba.Tokenizer()
        self._tokenizer.FREQ = self._frequencies
        self._tokenizer.total = TOTAL
        self._tokenizer.initialized = True
        self._tokenizer.get_DAG = self._frequencies.ends_of_words
        for word in sorted({to_simplified(word) for word in words}):
            self._teach(word)

    def words(self, text: str) -> list[str]:
        """Cut a text into its words, blanks and punctuation included."""
        words, start = [], 0
        for word in self._cut(to_simplified(text)):
            words.append(text[start : start + len(word)])
            start += len(word)
        return words

    def _teach(self, word: str) -> None:
        if len(word) > 1:
            parts = self._tokenizer.cut(word, HMM=False)
            chance = exp(sum(log((self._frequencies.get(part) or 1) / TOTAL) for part in parts))
            self._frequencies.add(word, max(int(chance * TOTAL) + 1, _GIVEN_FREQUENCY))

    def _cut(self, text: str) -> list[str]:
        rough = self._tokenizer.cut(text, HMM=False)
        mended = given_back(_mended(_asked_apart(_with_unknown_words(rough))), is_known)
        return list(counted_apart(_joined(mended)))


class _Frequencies:
    """What jieba asks of its table of frequencies: the shared dictionaries under the words of one segmenter."""

    __slots__ = ("_own",)

    def __init__(self) -> None:
        self._own: dict[str, int] = {}

    def add(self, word: str, frequency: int) -> None:
        """Know a word, and its beginnings as beginnings."""
        for end in range(1, len(word)):
            self._own.setdefault(word[:end], self.get(word[:end]) or 0)
        self._own[word] = max(frequency, self.get(word) or 0)

    def get(self, text: str, default: int | None = None) -> int | None:
        """Give the frequency of a word, 0 for a mere beginning, `default` for what is neither."""
        own = self._own.get(text)
        if own is not None:
            return own
        shared = _shared_frequency(text)
        return default if shared is None else shared

    def ends_of_words(self, text: str) -> dict[int, list[int]]:
        """Give for each place the last places of the words that begin there, each looked up once, as jieba does not."""
        found: dict[int, list[int]] = {}
        for start in range(len(text)):
            ends: list[int] = []
            for last in range(start, len(text)):
                frequency = self.get(text[start : last + 1])
                if frequency is None:
                    break
                if frequency:
                    ends.append(last)
            found[start] = ends or [start]
        return found


@lru_cache(maxsize=1)
def _plain() -> Segmenter:
    return Segmenter()


@lru_cache(maxsize=1 << 13)
def plain_words(text: str) -> tuple[str, ...]:
    """
    Cut a text that teaches no words of its own, such as an option or a part of a sentence.

    A few pages of such are remembered, because rule after rule asks about the same.
    """
    return tuple(_plain().words(text))


def is_known(word: str) -> bool:
    """Tell whether a word stands in one of the dictionaries."""
    return bool(_shared_frequency(to_simplified(word)))


@lru_cache(maxsize=1 << 17)
def _shared_frequency(text: str) -> int | None:
    by_hand = _by_hand().get(text)
    if by_hand is not None:
        return by_hand
    known = lexicon().frequency(text)
    if known:
        return 0 if _is_phrase(text) else known
    if 1 < len(text) <= _LONGEST_ADDED and text in dictionary() and all(map(is_hanzi, text)):
        return _DICTIONARY_FREQUENCY
    return 0 if known is None and _begins_a_word(text) else known


def _is_phrase(text: str) -> bool:
    """Tell a phrase that jieba counts as one word, such as 思考问题, by the two usual words that it consists of."""
    if len(text) != _LENGTH_OF_PHRASE or text in dictionary() or lexicon().tag(text) in _NAMES_AND_IDIOMS:
        return False
    return all((lexicon().frequency(half) or 0) >= _USUAL for half in (text[:2], text[2:]))


@lru_cache(maxsize=1)
def _by_hand() -> Mapping[str, int]:
    return {word: int(frequency) for word, frequency in rows_of("words.tsv")}


def _begins_a_word(text: str) -> bool:
    """Tell whether a longer word begins so that jieba lacks: it only looks for one where a shorter one is known so."""
    return text in _beginnings_by_hand() or dictionary().begins_a_word(text, _LONGEST_ADDED)


@lru_cache(maxsize=1)
def _beginnings_by_hand() -> frozenset[str]:
    return frozenset(word[:end] for word in _by_hand() for end in range(1, len(word)))


def _with_unknown_words(rough: Iterable[str]) -> Iterator[str]:
    """Let the model of unknown words see each run of single characters that are no words by themselves."""
    for is_loose, run in groupby(rough, key=_is_loose):
        if is_loose:
            yield from finalseg.cut("".join(run))
        else:
            yield from run


def _is_loose(token: str) -> bool:
    return len(token) == 1 and is_hanzi(token) and token not in _ALONE and token not in NUMERALS


def _asked_apart(words: Iterable[str]) -> Iterator[str]:
    """
    Take from a word what is a word of its own behind the one before.

    So 不 between a verb and the same verb again, which is how one asks, 要不要紧, and 会 behind what is said of a verb:
    只会谈卖地 has no talks. So 大 behind a degree too: 多大规模.
    """
    before, degree = "", ""
    for word in words:
        of, degree = degree, word if word in _DEGREES and not (word == "多" and before in _DEGREES) else ""
        if of and _is_sized(word):
            yield from (word[0], word[1:])
            before = word
            continue
        if word[:1] == "会" and len(word) == _SHORTEST_STEM and before in _BEFORE_A_VERB and word[1] in _MAY_DO:
            yield from word
            before = word
            continue
        asks = word[:1] == "不" and len(word) > 1 and word[1] == before != "得"  # 高兴得不得了 does not
        if asks and is_known(word[1:]):
            yield from (word[0], word[1:])
        else:
            yield word
        before = word


def _is_sized(word: str) -> bool:
    """Tell whether a word is a quality and a noun of what has it, such as 大规模, and no 大众化."""
    return len(word) == _LENGTH_OF_SIZED and word[0] in _OF_SIZE and tag_of(word[1:]) == "n" and is_known(word[1:])


def _mended(words: Iterable[str]) -> list[str]:
    """Give back the character that a word took from the one before it, 那天 下着, or what it took: 下 个 星期天."""
    found: list[str] = []
    for word in words:
        week = _WEEK.search(found[-1]) if found and word in _DAYS_OF_WEEK else None
        if found and len(word) == _SHORTEST_STEM and _is_taken(found[-1][-1], word):
            found[-1:] = found[-1] + word[0], word[1]
        elif week is not None:
            found[-1:] = *found[-1][: week.start()], week[0] + word
        else:
            found.append(word)
    return found


def _is_taken(last: str, word: str) -> bool:
    first = word[0]
    is_date = (last in NUMERALS or last.isdecimal()) and _DATED.fullmatch(word) is not None
    return is_date or (last in "那这哪今昨明每当" and first == "天") or (last in _COUNTING and first in "多余几")


def _joined(words: Iterable[str]) -> list[str]:
    """Join what is one sign, number or derived or doubled word: the halves of a dash, 两三亿, 碎片化, 明明白白."""
    found: list[str] = []
    for word in words:
        before = found[-1] if found else ""
        is_one = bool(before) and (_is_same_sign(before, word) or _is_one_number(before, word))
        if is_one or (before and _is_derived(before, word)):
            found[-1] += word
        elif _is_doubled(before, word.removesuffix(_OF_MANNER)):
            found[-1:] = filter(None, (before + word[:_SHORTEST_STEM], word[_SHORTEST_STEM:]))
        else:
            found.append(word)
    return found


def _is_doubled(before: str, word: str) -> bool:
    """Tell whether each character of a word is said twice: 明明｜白白, of 明白."""
    is_twice = all(len(each) == _SHORTEST_STEM and each[0] == each[1] for each in (before, word))
    return is_twice and before[0] != word[0] and is_known(before[0] + word[0])


def _is_same_sign(before: str, word: str) -> bool:
    return word in ("—", "…", "─") and before[-1] == word


def _is_one_number(before: str, word: str) -> bool:
    if not set(before) | set(word) <= NUMERALS or word[0] == "多" or len(before) + len(word) > _LONGEST_NUMBER:
        return False
    return before[-1] not in _COUNTING or word[-1] in _COUNTING or before[-1] == "十"


def _is_derived(before: str, word: str) -> bool:
    """Tell whether a word is the suffix of the one before it, or of what that one is a sort of: 竹篮子 is a 篮子."""
    is_suffix = word in _SUFFIXES or (word == _OF_THINGS and is_known(before[-1] + word))
    return is_suffix and _SHORTEST_STEM <= len(before) <= _LONGEST_STEM and is_known(before)
