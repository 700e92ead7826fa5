"""Does a translation say all that its sentence says, word by word, and not much more?"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import value_of
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.chinese.tags import tag_of
from quizzes.distractors.display import clauses, word_edges
from quizzes.distractors.edits.site_guards import without_aliases
from quizzes.distractors.said_places import places_said
from quizzes.distractors.stems import contains_english, contains_japanese, english_stems, with_bases
from quizzes.distractors.vetoes import is_legible_in
from quizzes.distractors.words import folded, in_simplified, sense_of, stems_of, table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizzes.distractors.spots import Spot

_CONTENT = frozenset({"n", "np", "nc", "N", "s", "v", "a", "t"})
_TELLING = frozenset({"n", "nz", "v", "a"})
_LEAST_FOUND, _LEAST_FOUND_IN_PARTS = 0.7, 0.5
_LEAST_PART = 4  # characters of a clause of a translation, and no でも that opens one
_SPARED_OF = 3
_SPARED_CLAUSES = 1  # that no word proves, beside a place that is proven: it may be worded freely
_FEW_UNKNOWN, _LEAST_CLAUSE = 5, 5
_SAID_AT_ALL = frozenset("nvatdrms")
_TELLING_AT_END = frozenset("nvatds")
_PRONOUN = lazy_regex("[我你您他她它咱][们們]?")
_BORROWED = lazy_regex(r"[\u30a1-\u30fa\u30fc]{3,}")
# Words that a good translation often leaves to its grammar, and characters that prove nothing.
_LITTLE_SAID_TEXT = """
上去 上来 下去 下来 不到 不容 不得 不是 东西 也就是说 也许 事情 作为 其中 具有 出去 出来 变成
只能 可以 可能 听到 听说 回来 在于 地方 大家 就是 就要 属于 开始 得到 情况 想要 感到 成为
收到 时候 时间 是不是 是否 有时候 有没有 来讲 来说 没有 看到 看起来 能够 觉得 认为 起来 过去 过来
还有 这样 进去 进行 遇到 那样 需要
"""
_LITTLE_SAID = frozenset(_LITTLE_SAID_TEXT.split())
# One character with what grammar adds to it: 寄给, 放在, 不够, 我会.
_BOUND_WORD = lazy_regex(r".[给在着到掉里上下出完过]$|[不没我你他].{1,2}$")
_EVERYWHERE = frozenset("大小上下中人年日出入生一不有个的是在了这那时来去")
_LEAST_SHARED = 3
_LEAST_LENGTH, _MOST_LENGTH = 1.0, 2.7  # characters of Japanese for one of Chinese
_LEAST_WORDS, _MOST_WORDS = 0.4, 1.5  # words of English for one character of Chinese
_NUMERAL = lazy_regex("[一二三四五六七八九十百千两]+")
_BRACKETS = lazy_regex(r"[（(]")
_WORD = lazy_regex(r"[A-Za-z']+")
_PARTS = lazy_regex(r"[、。，；：！？;:!?]+|[.,](?!\d)|\b(?:and|but|so|or)\b")


def says_nearly_all(
    spot: Spot, language: str, proven: frozenset[int] = frozenset(), told: Sequence[str] = (), *, until: int = 0
) -> bool:
    """
    Tell whether a translation of a fitting length at least hints at nearly all words of its sentence.

    Every clause must be touched, but for those that are `proven` to be said by what the caller found in them, and for
    one beside them that may be worded freely, or a third of them all; of several clauses not the last, which a
    translation cut early lacks, and which more than a pronoun must touch, unless the translation goes on behind all
    that is found of the others. What is `told` there is asked no more; of the other words one may be missing that is
    said in another way, and half of them where the translation has a clause for each of the sentence. `until` is where
    the translation has come to with the last of what is told before the last clause.
    """
    if spot.translation is None or _is_added_to(spot) or not _is_of_length(spot, language):
        return False
    all_clauses = clauses(spot.source)
    unproven = [i for i in range(len(all_clauses)) if i not in proven]
    untouched = [i for i in unproven if not _is_touched(all_clauses[i], spot, language)]
    last = len(all_clauses) - 1
    is_cut = last > 1 and last not in proven and not _is_touched(all_clauses[last], spot, language, _TELLING_AT_END)
    is_whole = bool(told) and has_as_many_parts(spot)
    spared_clauses = max(_SPARED_CLAUSES, len(all_clauses) // _SPARED_OF) if is_whole else 0
    if (is_cut and not (is_whole and _goes_on(spot, language, until))) or len(untouched) > spared_clauses:
        return False
    words = (
        word
        for word in spot.words
        if not any(in_simplified(word) in place or place in in_simplified(word) for place in told)
    )
    asked = [word for word in words if len(hanzi_of(word)) > 1 and tag_of(word) in _TELLING]
    missing = sum(not _is_hinted(word, spot.translation, language) for word in asked)
    spared = (1 + is_whole) if told else 0
    return missing <= max(spared, (1 - (_LEAST_FOUND_IN_PARTS if is_whole else _LEAST_FOUND)) * len(asked))


def _goes_on(spot: Spot, language: str, until: int) -> bool:
    """Tell whether a translation has one more clause behind all that it has of the clauses before the last."""
    translation, before = spot.translation or "", len(spot.source) - len(clauses(spot.source)[-1])
    words = (word for start, word in zip(word_edges(spot.words), spot.words, strict=False) if start < before)
    ends = [at for word in words for at in places_said(word, translation, language)]
    end = max([*ends, until], default=0) or len(translation)
    _, *rest = _PARTS.split(translation[end:])
    return any(len(part.strip()) >= _LEAST_PART for part in rest)


def has_as_many_parts(spot: Spot) -> bool:
    """Tell whether a translation has a clause for each of its sentence, so that none can be left out unseen."""
    parts = [part for part in _PARTS.split(spot.translation or "") if len(part.strip()) >= _LEAST_PART]
    return len(parts) >= len([clause for clause in clauses(spot.source) if hanzi_of(clause)])


def _is_touched(clause: str, spot: Spot, language: str, telling: frozenset[str] = _SAID_AT_ALL) -> bool:
    """Tell whether a translation says at least one word of a clause, if the clause says much."""
    said = [word for word in spot.words if word in clause and tag_of(word) in telling]
    said = [word for word in said if telling is _SAID_AT_ALL or not _PRONOUN.fullmatch(word)]
    numerals = _NUMERAL.findall(in_simplified(clause))
    if any(_is_number_in(numeral, spot.translation or "") for numeral in numerals):
        return True
    return len(hanzi_of(clause)) < _LEAST_CLAUSE or any(
        _is_there(word, spot.translation or "", language) for word in said
    )


def says_most(words: Sequence[str], translation: str, language: str, least: float) -> bool:
    """
    Tell whether of the words whose meaning is known this share at least, and one at least, is found.

    In Japanese the characters that both sides share may prove as much.
    """
    known = [word for word in words if len(hanzi_of(word)) > 1 and _is_content(word, language)]
    found = sum(_is_found(word, translation, language) for word in known)
    shared = set(folded(hanzi_of("".join(words)))) & set(folded(translation)) if language == "ja" else ()
    is_shared = len(shared) >= _LEAST_SHARED - (found == len(known))
    return (found > 0 and found >= least * len(known)) or is_shared


def says_any(words: Sequence[str], translation: str, language: str) -> bool:
    """Tell whether a translation has a word of a sentence, or a character of one that is not everywhere."""
    return any(_is_there(word, translation, language) for word in words if hanzi_of(word))


def says_one(words: Sequence[str], translation: str, language: str) -> bool:
    """Tell whether one at least of the words whose meaning is known is found in a translation."""
    return any(
        len(hanzi_of(word)) > 1 and _is_content(word, language) and _is_found(word, translation, language)
        for word in words
    )


def says_each(words: Sequence[str], translation: str, language: str, spared: int = 0) -> bool:
    """
    Tell whether every noun, verb and adjective among some words is found, those without a known meaning as well.

    In Japanese a character that both sides have is enough (变化, 変わる), and one word in five may be missing of those
    whose meaning nobody knows. Of several so many are `spared` that are said in another way than our table has them,
    but no adverb.
    """
    asked = [word for word in words if len(hanzi_of(word)) > 1 and tag_of(word) in _TELLING]
    missing = [word for word in asked if not _is_hinted(word, translation, language)]
    known = sum(_is_content(word, language) for word in missing)
    adverbs = [word for word in words if _is_adverb(word) and not _is_hinted(word, translation, language)]
    if any(tag_of(word).startswith("n") and _is_content(word, language) for word in missing) and missing == asked:
        return False  # of which nothing else says that it is there: 用坏四台相机, four of what?
    borrowed = 1 if _BORROWED.search(translation) else 0  # a term that may be the missing word
    return not adverbs and known <= max(0, spared) and len(missing) <= max(borrowed, spared, len(asked) // _FEW_UNKNOWN)


def _is_number_in(word: str, translation: str) -> bool:
    value = value_of(word)
    return value is not None and str(value) in translation


def _is_adverb(word: str) -> bool:
    """Tell whether a word is an adverb whose meaning is known: a translation that leaves it out says something else."""
    sense = table().get(in_simplified(word))
    return sense is not None and sense.pos == "d"


def _is_hinted(word: str, translation: str, language: str) -> bool:
    """Tell whether a translation says a word, or a word of which as little is asked as of one of one character."""
    simple = in_simplified(word)
    is_small = simple in _LITTLE_SAID or (bool(_BOUND_WORD.match(simple)) and simple not in table())
    return is_small or _is_there(word, translation, language)


@lru_cache(maxsize=1 << 10)
def _is_there(word: str, translation: str, language: str) -> bool:
    """Tell whether a translation says a word, its number, or at least a character of it that is not everywhere."""
    if _is_found(word, translation, language) or _is_number_in(in_simplified(word), translation):
        return True
    said = set(folded(translation)) if language == "ja" else set[str]()
    return bool((set(folded(word)) - _EVERYWHERE) & said)


def _is_added_to(spot: Spot) -> bool:
    return bool(_BRACKETS.search(without_aliases(spot.translation or ""))) and not _BRACKETS.search(spot.source)


def _is_content(word: str, language: str) -> bool:
    """Count the words whose meaning in the language of the translation is known."""
    sense = table().get(in_simplified(word)) if language == "ja" else sense_of(word)
    return sense is not None and sense.pos in _CONTENT


def _is_found(word: str, translation: str, language: str) -> bool:
    if language == "ja":
        known = table().get(in_simplified(word))
        glosses = known.ja if known is not None else ()
        return is_legible_in(word, translation) or any(contains_japanese(translation, gloss) for gloss in glosses)
    sense, translation = sense_of(word), with_bases(translation)
    if any(contains_english(translation, gloss) for gloss in (sense.en if sense is not None else ())):
        return True
    return bool(stems_of(word) & english_stems(translation))


def _is_of_length(spot: Spot, language: str) -> bool:
    hanzi = max(1, len(hanzi_of(spot.source)))
    if language == "ja":
        return _LEAST_LENGTH <= len(spot.translation or "") / hanzi <= _MOST_LENGTH
    return _LEAST_WORDS <= len(_WORD.findall(spot.translation or "")) / hanzi <= _MOST_WORDS
