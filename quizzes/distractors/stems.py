"""Do two glosses speak of the same thing, and does a translation contain a gloss in whatever form it takes there?"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.common_ground import irregular_bases

if TYPE_CHECKING:
    from collections.abc import Callable

_FUNCTION_WORDS_TEXT = """
a about after again all also an and any are as at be because become been being between by can classifier cl come do esp
etc even for from get give go have having how if in into is it its kind like literally lit make many may more most much
no not of off on one oneself only or other out over own per put refer same sb so some somebody somehow someone
something sort sth such take than that the their them then there thing this through to together up upon very via what
when where which while who whole with without
"""
_TOO_COMMON_TEXT = "form old part place see time try type use used way well word work"
_FUNCTION_WORDS = frozenset(_FUNCTION_WORDS_TEXT.split())
_TOO_COMMON = frozenset(_TOO_COMMON_TEXT.split())
_ENDINGS_BY_LENGTH = """
ibilities abilities ational ization isation ations fulness ation ments ement ality ities ically ition ment ness ings
able ible ance ence ally ions ity ive ing ies ers ors ion ful ous est ate ize ise ed er or es al ly s y e
"""
_ENDINGS: dict[str, list[str]] = {}  # by their last letter, so that a word is compared with few of them
for _ending in _ENDINGS_BY_LENGTH.split():
    _ENDINGS.setdefault(_ending[-1], []).append(_ending)
_SHORTEST_STEM = 4
_AMERICAN = {"our": "or", "tre": "ter", "grey": "gray", "aeroplane": "airplane", "programme": "program"}
_BRITISH = lazy_regex(r"(?<=[a-z]{3})our|(?<=[a-z]{2})tre(?=s?\b)|\bgrey|aeroplane|programme")
_KANJI = r"\u3005\u3400-\u9fff\uf900-\ufaff"
_KANA = r"\u3041-\u3096"
# Longer endings first: what is left is the part that no form of the word changes.
_JAPANESE_ENDINGS = lazy_regex(r"(?<=.)(?:がある|がいい|をする|を取る|である|された|した|する|的な|な|の|に|だ)$")
_INFLECTED = lazy_regex(rf"(?<=[{_KANJI}{_KANA}])[うくぐすつぬぶむるい]$")
_LAST_OF_ENDINGS = frozenset("うくぐすつぬぶむるいただなのに")  # which most glosses end in none of
# 出し of 言い出し is no word; what stands before a particle is another: 家に出し.
_SECOND_VERBS, _ENDS_OF_FIRST = frozenset("出込"), frozenset("いきちみりえけせねめれぎび")
_BRACKETS = lazy_regex(r"（[^）]*）|\([^)]*\)")
_EXPLAINED = lazy_regex(r"\([^)]*\)|\[[^\]]*\]")
_WORD = lazy_regex("[a-z]{2,}")
_OF_A_VERB = lazy_regex("ば(?!かり)|[るれろりえけつむめ](?!い)")  # no noun goes on so: 羽ばたく, 走る
_LEAST_KANA = 4


@lru_cache(maxsize=1 << 15)
def english_stems(gloss: str) -> frozenset[str]:
    """Give the stems of the content words of an English gloss; what stands in brackets explains and does not count."""
    lower = gloss.lower().replace("enquir", "inquir").replace("step-", "step")  # step-mother
    plain = _EXPLAINED.sub(" ", lower) if "(" in lower or "[" in lower else lower
    return frozenset([_stem(word) for word in _WORD.findall(_as_in_america(plain)) if word not in _FUNCTION_WORDS])


def _as_in_america(text: str) -> str:
    """Spell English in one of the ways in which it is spelt: colour, metre and grey as color, meter and gray."""
    for british in _AMERICAN:  # which most glosses have none of
        if british in text:
            return _BRITISH.sub(lambda found: _AMERICAN[found[0]], text)
    return text


def contains_english(translation: str, gloss: str) -> bool:
    """Tell whether every content word of a gloss stands in an English translation, in some form but as no adverb."""
    wanted = english_stems(gloss)
    if wanted <= _TOO_COMMON:
        return False
    is_adverb = re.search(r"\w{3}ly\b", gloss) is not None
    return wanted <= _stems_shown(translation, with_adverbs=is_adverb)


@lru_cache(maxsize=1 << 12)
def _stems_shown(translation: str, *, with_adverbs: bool) -> frozenset[str]:
    """Give the stems of an English sentence, of what stands in brackets too; remembered, because many glosses ask."""
    shown = with_bases(translation).replace("(", " ").replace(")", " ")
    return english_stems(shown if with_adverbs else re.sub(r"\w{3,}ly\b", " ", shown))


@lru_cache(maxsize=1 << 12)
def with_bases(translation: str) -> str:
    """Add to an English text the words that its irregular forms come from: sold, sell."""
    bases = (irregular_bases().get(word) for word in _WORD.findall(translation.lower()))
    return " ".join((translation, *(base for base in bases if base is not None)))


@lru_cache(maxsize=1 << 15)
def japanese_stem(gloss: str) -> str:
    """Cut a Japanese gloss down to what stays the same in all its forms."""
    bare = _without_brackets(gloss)
    if bare[-1:] not in _LAST_OF_ENDINGS:
        return bare
    cut = _JAPANESE_ENDINGS.sub("", bare)
    return cut if cut != bare else _INFLECTED.sub("", bare)


def contains_japanese(translation: str, gloss: str) -> bool:
    """Tell whether a Japanese translation contains a gloss, inflected or not, as a word of its own."""
    stem = japanese_stem(gloss)
    at = translation.find(stem)
    if at < 0 or not stem or (_is_all(stem, _is_kana) and len(stem) < _LEAST_KANA):
        return False
    is_inflected = stem != _without_brackets(gloss)
    while at >= 0:
        before, rest = translation[at - 1 : at], translation[at + len(stem) :]
        if _stands_alone(stem, before, rest, is_inflected=is_inflected):
            return True
        at = translation.find(stem, at + 1)
    return False


def shares_japanese(one: str, other: str) -> bool:
    """Tell whether two Japanese glosses are the same word or one holds the other."""
    first, second = japanese_stem(one), japanese_stem(other)
    if first == second:
        return True
    shorter, longer = (first, second) if len(first) < len(second) else (second, first)
    return len(shorter) > 1 and shorter in longer


def _stands_alone(stem: str, before: str, rest: str, *, is_inflected: bool) -> bool:
    """Tell whether a stem between others is a word, and not a piece of a longer one: 羽 of 羽ばたく."""
    after = rest[:1]
    if stem[0] in _SECOND_VERBS and before in _ENDS_OF_FIRST:
        return False
    if _is_all(stem, _is_katakana):
        return not (_is_all(before, _is_katakana) or _is_all(after, _is_katakana))
    if len(stem) == 1:
        goes_on = _is_all(after, _is_kanji) or _OF_A_VERB.match(rest) is not None
        fits = _is_all(after, _is_kana) if is_inflected else not goes_on
        return fits and not _is_all(before, _is_kanji)
    return True


def _is_all(text: str, is_of_class: Callable[[str], bool]) -> bool:
    return bool(text) and all(map(is_of_class, text))


def _is_kana(char: str) -> bool:
    return "\u3041" <= char <= "\u3096"


def _is_katakana(char: str) -> bool:
    return "\u30a1" <= char <= "\u30fa" or char == "\u30fc"


def _is_kanji(char: str) -> bool:
    return char == "\u3005" or "\u3400" <= char <= "\u9fff" or "\uf900" <= char <= "\ufaff"


def _without_brackets(gloss: str) -> str:
    return (_BRACKETS.sub("", gloss) if "（" in gloss or "(" in gloss else gloss).strip()


@lru_cache(maxsize=1 << 15)
def _stem(word: str) -> str:
    for ending in _ENDINGS.get(word[-1], ()):
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            if ending == "s" and not word.endswith("ss"):
                return _stem(word[:-1])  # hospitals as hospital, whose ending is cut off too
            return _undoubled(word[: -len(ending)])
    return word


def _undoubled(stem: str) -> str:
    return stem[:-1] if len(stem) > _SHORTEST_STEM and stem[-1] == stem[-2] else stem
