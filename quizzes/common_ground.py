"""What can a Chinese text and its translation share, and how much does it say that they share it?"""

from __future__ import annotations

import math
import re
import unicodedata
from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.dictionary import dictionary
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import fold_kanji, runs_of_hanzi, to_simplified
from quizzes.chinese.tables import rows_of, told_in
from quizzes.grouping import grouped
from quizzes.languages import TranslationLanguage
from quizzes.numbers_said import numbers_in, numbers_in_english
from quizzes.wordlists import words

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Mapping, Sequence

_LATIN = lazy_regex(r"[A-Za-zÀ-ɏ]+")
_HANZI = lazy_regex("[\u3007\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U00033479]")
_STEM = 5
_LONGEST_WORD = 4
_FIRST_GLOSSES = 4
_USUAL_COUNT = 50  # of sentences on both sides: in a paragraph of three nothing would seem rare
_WEIGHT_OF_MOOD = 1.5
_ENDING = lazy_regex(r"(?<=.{3})(?:ing|ed|es|s)$")
_DOUBLED = lazy_regex(r"(?<=.{2})([b-df-hjkmnp-rtv-z])\1$")  # stopped: but called, passed
_LAST_VOWEL = lazy_regex(r"(?<=.{2})[eiy]$")  # take and taking, carry and carried
_BORROWED = lazy_regex(r"[\u30a1-\u30fa\u30fc]{2,}")
_COMMON_WORDS = words("said to all")
# What a sentence does shows in every language: it asks, it says yes or no, it gives somebody's words.
_MOODS = {
    "?": lazy_regex(r"\?|か(?=[。」』]|$)"),
    "yes": lazy_regex(
        r"^(?:(?:[对對是嗯]|没错|沒錯)[的啊呀]?[,。!、]|(?:はい|ええ|うん|そうです)(?=[,。!、])|(?:Yes|Yeah|Right)\b)"
    ),
    "no": lazy_regex(r"^(?:(?:不|不是|没有|沒有|没|沒)[的啊呀]?[,。!、]|(?:いいえ|いえ|いや)(?=[,。!、])|No\b)"),
    # 我就说, and nothing but that somebody says something: だから言うんです。
    "says": lazy_regex(
        "^[^,。「“?!]{0,6}(?:[说說问問答][^,。?!]{0,2}|回答|告[诉訴][^,]{1,3})[,:]"
        "|^[^「」『』]{0,12}(?:言(?=[ういっわ])|答え|尋ね|聞[いき])[^「」、。]{0,8}[。:]?$"
    ),
    # 我就想，…, and of two sentences the one that says no more than that: それで思いました。
    "thinks": lazy_regex(
        "^[^,。「“?!]{0,4}(?:心|就|又|也|才|便|还)想[,:]|^[^「」『』]{0,10}(?:思(?=[いうっ])|考え(?=[てたま]))[^「」、。]{0,6}[。:]?$"
        "|^(?:(?:So|Then|And) )?I (?:thought|wondered|asked myself)[.:]$"
    ),
    # 不是累，是…, and of two sentences the one that denies: きつさじゃない。
    "denies": lazy_regex(
        "^不是[^,。?!]{1,6},|^[^、。「」]{1,8}(?:では|じゃ)(?:ない|ありません)(?:[んの](?:です|だ)?)?[よね]?。$"
    ),
    # 从那以后我才懂, and of two sentences the one that goes on from there: それでやっとわかりました。
    "since": lazy_regex(
        "^(?:[从從自打](?:那|此)(?:以[后後]|之[后後]|[时時]|天|年|起)*"
        "|(?:そ(?:れで(?:やっと|ようやく|はじめて|初めて)|れ(?:以来|以降|から(?:は|というもの))|の(?:日|時|とき|年)から)|以来)"
        "|(?:Since then|From then on|Ever since|From that (?:day|moment|time|year))\\b)"
    ),
    "“": lazy_regex('[“「『]|(?<!\\S)"'),
}

_TURNS = lazy_regex(
    "[“「『]?(?:但是?(?!凡)|可是|不[过過](?!如此)|然而"
    "|しかし|でも(?=[、ね])|ただし?、|だが、|ですが、|けれども?、|けど、|ところが|とはいえ|(?:But|However|Yet)\\b)"
)


def opens_with_but(text: str) -> bool:
    """Tell whether a sentence turns against the one before it with its very first word."""
    return _TURNS.match(text) is not None


_REASON_BEHIND = lazy_regex(r"[^,，。!?！？][,，](?:[这這那]?是)?因[为為](?!此)[^。!?！？]+[。!?！？]?[”」』]*$")
# Of what is said in the sentence before it: …からです。 But Xのは、Yだからです tells of both.
_ONLY_REASON = lazy_regex(
    "^(?:(?!の[はも]|理由は|わけは)[^。])*(?:から|ため)(?:なの|なん)?(?:です|だ|である|でした|だった)(?:よ|ね)*。[」』]*$"
    "|^[\"“]?(?:(?:That|This|It)(?:['’]s| is| was) because|Because)\\b"
)


def ends_with_reason(text: str) -> bool:
    """Tell whether a Chinese sentence says something and then its reason: …，因为…。"""
    return _REASON_BEHIND.search(text) is not None


def only_gives_reason(text: str) -> bool:
    """Tell whether a sentence of a translation is nothing but the reason of the one before it."""
    return _ONLY_REASON.search(text) is not None


def features_of_source(text: str, language: TranslationLanguage) -> Counter[str]:
    """Count what a Chinese text could share with a translation in `language`."""
    plain = unicodedata.normalize("NFKC", text)
    found = _in_either_script(plain)
    if language is TranslationLanguage.JAPANESE:
        found.update(_HANZI.findall(fold_kanji(plain)))
        runs, known = runs_of_hanzi(to_simplified(plain)), _in_japanese()
        found.update(sign for run in runs for word in _words(run, known) for sign in _signs_beside(word))
    else:
        runs = runs_of_hanzi(plain)
        found.update(root for run in runs for word in _words(run, dictionary()) for root in _glosses(word))
    return found


def features_of_translation(text: str, language: TranslationLanguage) -> Counter[str]:
    """Count what a translation could share with a Chinese text."""
    plain = unicodedata.normalize("NFKC", text)
    if language is TranslationLanguage.JAPANESE:
        found = _in_either_script(plain)
        found.update(_HANZI.findall(fold_kanji(plain)))
        found.update(_BORROWED.findall(plain))
        return found
    found = Counter(_roots(plain))
    found.update(
        _root(base) for word in _LATIN.findall(plain) if (base := irregular_bases().get(word.casefold())) is not None
    )
    found.update(f"#{number}" for number in numbers_in_english(plain))
    found.update(_moods(plain))
    return found


def _in_either_script(plain: str) -> Counter[str]:
    """Count Latin words, numbers in digits and in hanzi, and what the sentence does."""
    found = Counter(_roots(plain))
    found.update(f"#{number}" for number in numbers_in(plain))
    found.update(_moods(plain))
    return found


def _moods(plain: str) -> Iterator[str]:
    for mood, sign in _MOODS.items():
        yield from (mood for _ in sign.finditer(plain))


def weights_of(*sides: Sequence[Counter[str]]) -> Mapping[str, float]:
    """Weigh what can be shared: what stands everywhere says little, numbers and names say much."""
    frequency: Counter[str] = Counter()
    for side in sides:
        for found in side:
            frequency.update(found.keys())
    count = sum(map(len, sides))
    return {token: _weight(token, known, count) for token, known in frequency.items()}


def _weight(token: str, known: int, count: int) -> float:
    if token in _MOODS:
        return _WEIGHT_OF_MOOD
    count = max(count, _USUAL_COUNT)
    rarity = math.log((count + 2) / (known + 0.5)) / math.log(count + 2)
    own = 3.0 if token.startswith("#") else 1.8 if token.isascii() else 1.2
    return own * max(0.1, rarity)


def _roots(plain: str) -> Iterator[str]:
    """Give the roots of Latin words, which may stand in both languages."""
    for word in map(str.casefold, _LATIN.findall(plain)):
        if word not in _COMMON_WORDS:
            yield _root(word)


def _root(word: str) -> str:
    """Give the beginning that the forms of an English word have in common, more or less."""
    return _LAST_VOWEL.sub("", _DOUBLED.sub(r"\1", _ENDING.sub("", word)))[:_STEM]


def _words(run: str, known: Container[str]) -> Iterator[str]:
    """Find the known words in a stretch of hanzi, the longest first; what belongs to none stands by itself."""
    at = 0
    while at < len(run):
        word = next((run[at : at + n] for n in range(_LONGEST_WORD, 1, -1) if run[at : at + n] in known), run[at])
        yield word
        at += len(word)


@lru_cache(maxsize=16384)
def _glosses(word: str) -> tuple[str, ...]:
    """Give the stems of the English words that explain a word; of one character the first meanings alone."""
    entries = [entry for entry in dictionary().entries(word) if len(word) > 1 or not entry.is_surname]
    glosses = [gloss for entry in entries for gloss in entry.glosses]
    text = " ".join(glosses if len(word) > 1 else glosses[:_FIRST_GLOSSES])
    spoken = re.sub(r"\[[^\]]*\]|\([^)]*\)|CL:\S+", " ", text)
    return tuple(dict.fromkeys(_roots(spoken)))


@lru_cache(maxsize=1)
def _in_japanese() -> Mapping[str, str]:
    """Give the words of our table with their Japanese."""
    return {word: gloss for word, _, _, gloss, *_ in rows_of("zh_ja.tsv")}


@lru_cache(maxsize=1 << 13)
def _signs_beside(word: str) -> tuple[str, ...]:
    """Give the loanwords in the Japanese of a word of our table, and the kanji that it does not share with it."""
    gloss = _in_japanese().get(word, "")
    kanji = (char for char in dict.fromkeys(_HANZI.findall(fold_kanji(gloss))) if char not in word)
    return (*dict.fromkeys(_BORROWED.findall(gloss)), *kanji)


def irregular_bases() -> Mapping[str, str]:
    """Give the words that irregular English forms come from: sold, sell."""
    return told_in("irregular_forms.tsv")


@lru_cache(maxsize=1)
def _irregular_forms() -> Mapping[str, tuple[str, ...]]:
    return grouped((base, form) for form, base in irregular_bases().items())


def irregular_forms(base: str) -> tuple[str, ...]:
    """Give the forms of an English word that follow no rule: left, of leave."""
    return _irregular_forms().get(base, ())
