"""In which language is a paragraph, and what decides where its characters do not?"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import can_encode, is_hanzi
from quizzes.wordlists import words

if TYPE_CHECKING:
    from collections.abc import Iterable


class Language(StrEnum):
    """The language of one paragraph; `UNDECIDED` where its characters could be of several."""

    CHINESE = "zh"
    JAPANESE = "ja"
    ENGLISH = "en"
    UNDECIDED = "?"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Letters:
    """How many letters of each writing stand in a text."""

    hanzi: int
    kana: int
    words: int
    others: int


_QUOTED = lazy_regex('「[^「」]*」|『[^『』]*』|“[^“”]*”|‘[^‘’]*’|"[^"]*"|《[^《》]*》|（[^（）]*）|\\([^()]*\\)')
_HANZI = lazy_regex("[\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U00033479]")
_KANA = lazy_regex("[\u3041-\u3096\u309d\u309e\u30a1-\u30fa\u30fd\u30fe\uff66-\uff9d]")
_PARTICLE_NO = lazy_regex("(?<=[\u4e00-\u9fff])の(?=[\u4e00-\u9fff])")
_WORD = lazy_regex(r"[A-Za-zÀ-ÖØ-öø-ɏ]+(?:['’-][A-Za-zÀ-ÖØ-öø-ɏ]+)*")
_OTHER_LETTER = lazy_regex("[\u0370-\u1eff\u3131-\u318e\uac00-\ud7a3]")
_CHINESE_ONLY_WORDS = frozenset("们儿們这這你您她它吗嗎呢吧啊呀哪谁誰很没沒么麼嘛咱跟啥俩別别怎样樣给給让讓吃喝找")
_CHINESE_WORDS = frozenset("是我也")
_AS_WELL_IN_JAPANESE = lazy_regex("[誰別給]")  # 誰か, 特別な, 給料: beside kana they speak for neither
_CHINESE_TURNS = lazy_regex(
    "[了的][。！？，,!?]|[了的]$|不[是会會能要去行对對好用]|[就才]是|[里裡裏]的|没有|沒有|什么|什麼"
)
_ENGLISH_WORDS = words("english")
_ENGLISH_DAY = lazy_regex(
    r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b"
)
# Not in the old national sets of China and Taiwan, and yet in print there and in Hong Kong.
_ALSO_CHINESE = frozenset("〇裏衆説爲僞啓羣牀麪絶産鋭峯敍囘卽旣淸靑愼眞鎭黃麽綫")
_JAPANESE_SIGNS = frozenset("々〆ヶ仝")
_CHINESE_CHARACTER = 3
# What it says that a character is in the national sets of China, Taiwan and Japan.
_EVIDENCE = {
    (False, False, True): -_CHINESE_CHARACTER,
    (True, False, False): _CHINESE_CHARACTER,
    (True, True, False): _CHINESE_CHARACTER,
    (False, True, False): 2,
}
_KANA_SHARE_OF_JAPANESE = 0.12
_LONG_WITHOUT_KANA = 24
_LONGEST_KEPT = 400
_LITTLE_SHARE_OF_ENGLISH = 0.15  # every third word of English is one; of French, German and the like hardly any
_LEAST_TO_TELL = 40  # words


def language_of(text: str) -> Language:
    """Tell the language of a text by its own characters."""
    return _language_of_short(text) if len(text) <= _LONGEST_KEPT else _language_of(text)


@lru_cache(maxsize=1 << 16)
def _language_of_short(text: str) -> Language:
    return _language_of(text)


def _language_of(text: str) -> Language:
    letters = letters_of(text)
    if letters.others > letters.hanzi + letters.kana + letters.words:
        return Language.OTHER
    if letters.kana:
        return _with_kana(text)
    if letters.words and (not letters.hanzi or _is_english_with_hanzi(text, letters)):
        is_english = letters.words > 1 or _is_english_word(text) or _ENGLISH_DAY.search(text) is not None
        return Language.ENGLISH if is_english else Language.UNDECIDED
    return _of_hanzi(text)


def letters_of(text: str) -> Letters:
    """Count the letters of a text."""
    return Letters(
        hanzi=len(_HANZI.findall(text)),
        kana=len(_KANA.findall(text)),
        words=len(_WORD.findall(text)),
        others=len(_OTHER_LETTER.findall(text)),
    )


def hanzi_in(text: str) -> int:
    """Count the Chinese characters of a text."""
    return len(_HANZI.findall(text))


def _with_kana(text: str) -> Language:
    """Decide between Japanese and Chinese that quotes some Japanese."""
    own_words = _QUOTED.sub("", text)
    outside = letters_of(_PARTICLE_NO.sub("", own_words))
    if outside.kana == 0:
        return Language.CHINESE if _chinese_evidence(own_words) > 0 else Language.JAPANESE
    evidence = _chinese_evidence(_AS_WELL_IN_JAPANESE.sub("", own_words))
    share = outside.kana / (outside.kana + outside.hanzi)
    is_doubtful = share < 2 * _KANA_SHARE_OF_JAPANESE and evidence >= _CHINESE_CHARACTER
    if share >= _KANA_SHARE_OF_JAPANESE and not is_doubtful:
        return Language.JAPANESE
    return Language.CHINESE if evidence > 0 else Language.JAPANESE


def _is_english_with_hanzi(text: str, letters: Letters) -> bool:
    """Tell whether English quotes some Chinese, rather than Chinese some English."""
    if letters.words <= letters.hanzi:
        return False
    return letters.words > 3 * letters.hanzi or has_english_words(text)


def has_english_words(text: str) -> bool:
    """Tell whether any of the little words of English stands in a text."""
    return any(word.lower() in _ENGLISH_WORDS for word in _WORD.findall(text))


def is_another_language(texts: Iterable[str]) -> bool:
    """Tell whether texts in Latin letters, taken together, are in no English: the little words of it are too few."""
    said = [word.lower() for text in texts for word in _WORD.findall(text)]
    little = sum(word in _ENGLISH_WORDS for word in said)
    return len(said) >= _LEAST_TO_TELL and little < _LITTLE_SHARE_OF_ENGLISH * len(said)


def _is_english_word(text: str) -> bool:
    """Tell a lone English word (“Yes.”) from a name or an abbreviation that stands in any language."""
    word = _WORD.search(text)
    return word is not None and len(word[0]) > 1 and (word[0][1:].islower() and text.rstrip().endswith((".", "!", "?")))


def _of_hanzi(text: str) -> Language:
    evidence = _chinese_evidence(text)
    if evidence > 0:
        return Language.CHINESE
    if evidence < 0:
        return Language.JAPANESE
    return Language.CHINESE if len(_HANZI.findall(text)) >= _LONG_WITHOUT_KANA else Language.UNDECIDED


def _chinese_evidence(text: str) -> int:
    """Sum up what speaks for Chinese; negative where Japanese is likelier."""
    return sum(map(_evidence, text)) + 2 * len(_CHINESE_TURNS.findall(text))


@lru_cache(maxsize=8192)
def _evidence(char: str) -> int:
    if char in _CHINESE_ONLY_WORDS:
        return _CHINESE_CHARACTER
    if char in _JAPANESE_SIGNS:
        return -_CHINESE_CHARACTER
    if char in _ALSO_CHINESE:
        return 0
    known = (can_encode(char, "gb2312"), can_encode(char, "big5"), can_encode(char, "cp932"))
    return (_EVIDENCE.get(known, 0) if is_hanzi(char) else 0) or int(char in _CHINESE_WORDS)
