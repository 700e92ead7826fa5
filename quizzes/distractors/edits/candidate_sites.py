"""
Which wordings of a sentence stand in one place on both sides, so that they may be changed unless a guard forbids it?

A row of the table of perturbations is a wording with what may stand in its place, in Chinese and in the language of the
translation: expressions that fit only where the change is grammatical. The other candidates are words of the table of
swaps, and large numbers.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING

from quizzes.chinese.levels import level_of_compound, level_to_guess
from quizzes.chinese.listed_levels import HIGHEST, level_of
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.polyphones import reading_in_context
from quizzes.chinese.tables import compiled, rows_of, signs_of, stands_in
from quizzes.chinese.tags import NUMERALS, tag_of
from quizzes.distractors.display import clause_of, word_edges
from quizzes.distractors.edits.approximations import approximations
from quizzes.distractors.edits.auxiliaries import auxiliaries
from quizzes.distractors.edits.chinese_swaps import chinese_swaps
from quizzes.distractors.edits.field_swaps import field_swaps
from quizzes.distractors.edits.free_words import stands_free
from quizzes.distractors.edits.gap_swaps import gap_swaps
from quizzes.distractors.edits.group_swaps import group_swaps
from quizzes.distractors.edits.swaps import stands, swaps
from quizzes.distractors.places import Side, Site
from quizzes.distractors.words import sense_of
from quizzes.question import Localized

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from quizzes.distractors.edits.swaps import Swap
    from quizzes.distractors.places import BothSides, Rewritten

# English writes “I” large wherever it stands, and “he” in its place only where a sentence or a quotation begins.
_TWO_IN_LY = lazy_regex(r"\b[a-z]{3,}ly [a-z]{2,}ly\b")  # really clearly, which nobody writes
_PLAIN_TIME = lazy_regex(
    "[每今去明昨前后上下这]个?(?:天|年|月|星期|周|礼拜)|(?:星期|周|礼拜)[一二三四五六日天]"
)  # as easy as what they are made of
_HAS_TO = ("děi",)
_IN_KANJI = {"みずから": "自ら", "あらかじめ": "予め"}  # of our rows, that translations write either way
# Longer words, and verbs before 时, that hold a word of the table which is then none of its own: みな, まず, ときに.
_LONGER_JA = lazy_regex(
    r"みなさ[んま]|みな(?:ぎ|ら|れ|お[しす]|もと)|[一-龠やよつのあくたゆわす]まず|まず[いくかけさ]|ふと[いもんこさっ]|"
    r"まっすぐ|もうすぐ|[\d一二三四五六七八九十数何]時には?|[一-龠るただのないうくすつむぶぐ]ときに|よりずっと|"
    r"(?:もう|ほんの|あと)(?:少し|ちょっと)|やっと[でのだ]|[くふ]りかえって|軽く[なてすし]"
)
# A time that a sentence speaks of: 昔 of 昔は, but 実は is one word.
# The preposition of an English side is none of the noun's: 左侧 is the left, and 在 or 从 is on.
_SIDE_EN = lazy_regex(r"^(?:on|in) (?=the (?:left|right|middle)$)", re.IGNORECASE)
_TOPIC = lazy_regex("(?<=[昔前今初めろ頃時日んき])は$|(?<=のちに)は$|(?<=きのう)は$")
_NUMBER_LEVEL = 4
_ROUNDING_LEVEL = 3  # what is read is 多 and 不到, whatever the number is
_WRITTEN_ROUNDING, _WRITTEN_LEVEL = "余", 5  # which is written for 多
_LEAST_OF_A_ROW = 2  # what a row changes is the grammar of its clause, which has to be read, however easy its words are


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A row of the table, `zh` and `said` regular expressions; the n-th of `others` means the n-th of `zh_others`."""

    language: str
    zh: str
    zh_others: tuple[str, ...]
    said: str
    others: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Other:
    """What may stand at a place, on both sides, and what it means."""

    zh: str
    said: str
    meaning: Localized


@dataclass(frozen=True, slots=True, kw_only=True)
class _Place:
    """From where to where a wording stands on either side, what it means and what may stand there."""

    zh: tuple[int, int]
    other: tuple[int, int]
    meaning: Localized
    others: tuple[_Other, ...]


@lru_cache(maxsize=1)
def rows() -> tuple[Row, ...]:
    """Load the table in its order: of two rows that fit one place the first counts."""
    return tuple(
        Row(
            language=language,
            zh=zh,
            zh_others=tuple(zh_other.split("|")),
            said=said,
            others=tuple(other.split("|")),
        )
        for language, zh, zh_other, said, other in rows_of("perturbations.tsv")
    )


@lru_cache(maxsize=2)
def _rows_of(language: str) -> tuple[tuple[Row, frozenset[str]], ...]:
    """Give the rows of a language, each with what the text has one of where it fits."""
    return tuple((row, signs_of(row.zh)) for row in rows() if row.language == language)


def candidates(both: BothSides) -> Iterator[Site]:
    """Give the places in the order of how sure they are."""
    for place in chain(_by_rewriting(auxiliaries(both)), _by_rows(both)):
        if place.others:
            site = _site(both, place)
            yield replace(site, level=max(site.level, _LEAST_OF_A_ROW))
    yield from (_site(both, place) for place in _by_swaps(swaps(), both) if place.others)
    for place in _by_rewriting(approximations(both)):
        is_written = _WRITTEN_ROUNDING in both.source[slice(*place.zh)]
        yield replace(_site(both, place), level=_WRITTEN_LEVEL if is_written else _ROUNDING_LEVEL)
    for place in _by_swaps(chain(group_swaps(both), field_swaps(both), gap_swaps(both)), both):
        if place.others:
            yield replace(_site(both, place), is_of_field=True)
    for place in _by_rewriting(chinese_swaps(both)):
        if place.others and stands_free(place.zh, tag_of(both.source[slice(*place.zh)])[:1], both):
            yield replace(_site(both, place), is_of_field=True, is_in_chinese=True)


def _by_rows(both: BothSides) -> Iterator[_Place]:
    parts, chars = _parts(both.words), frozenset(both.source)
    for row, signs in _rows_of(both.language):
        if (signs and signs.isdisjoint(chars)) or not stands_in(row.zh, both.source):
            continue
        there = compiled(row.zh).finditer(both.source)
        zh = [found for found in there if not _is_how_far(found) and found.span() not in parts]
        found_there = compiled(row.said).finditer(both.translation) if len(zh) == 1 else ()
        said = [found for found in found_there if not _is_unsure(found, both.language)]
        if len(said) == 1:
            others = tuple(
                _Other(zh=zh_other, said=other, meaning=meaning_of(zh_other, other, both.language))
                for zh_other, other in zip(row.zh_others, row.others, strict=True)
                if _is_new(row, zh_other, other, both)
            )
            meaning = meaning_of(zh[0].group(), said[0].group(), both.language)
            yield _Place(zh=zh[0].span(), other=said[0].span(), meaning=meaning, others=others)


def _parts(words: tuple[str, ...]) -> frozenset[tuple[int, int]]:
    """Give where the parts of the listed words of a sentence begin and end: 要 of 重要, which no row means."""
    starts = zip(word_edges(words), words, strict=False)
    return frozenset(
        (start + i, start + j)
        for start, word in starts
        if level_of(word) is not None
        for i in range(len(word))
        for j in range(i + 1, len(word) + 1)
        if j - i < len(word)
    )


def _is_unsure(found: re.Match[str], language: str) -> bool:
    """Tell whether a wording is a part of a longer word, みな of みなさん, or one of two in English: of two who can."""
    text, start, end = found.string, found.start(), found.end()
    if language == "en":
        again = re.findall(rf"\b{re.escape(found.group())}\b", text, re.IGNORECASE)
        return len(again) > 1 or text[end : end + 1] == "-" or text[:start].endswith("-")
    return any(
        longer.start() <= start and end <= longer.end() and longer.span() != found.span()
        for longer in _LONGER_JA.finditer(text)
    )


def _is_how_far(found: re.Match[str]) -> bool:
    """Tell whether 得 says how far something goes and nothing that has to be done: 笑得弯下腰去, but 我得走."""
    before, after = found.string[: found.start()], found.string[found.end() :]
    return found.group() == "得" and reading_in_context("得", before, after) != _HAS_TO


def _is_new(row: Row, zh_other: str, other: str, both: BothSides) -> bool:
    """Tell whether another wording stands nowhere else in the sentence: 他们 beside 我们."""
    rest_zh, rest = compiled(row.zh).sub("＿", both.source), compiled(row.said).sub("＿", both.translation)
    pattern = rf"\b{re.escape(other.strip())}\b" if row.language == "en" else re.escape(other)
    is_there = zh_other in rest_zh and (len(zh_other) > 1 or tag_of(zh_other).startswith("a"))
    is_in_kanji = _IN_KANJI.get(other, other) in rest
    return not is_there and not is_in_kanji and not re.search(pattern, rest, re.IGNORECASE)


def _by_swaps(given: Iterable[Swap], both: BothSides) -> Iterator[_Place]:
    chars = frozenset(both.source)
    for swap in given:
        if swap.signs and swap.signs.isdisjoint(chars):
            continue
        zh = list(swap.zh.finditer(both.source)) if swap.others[both.language] else []
        if len(zh) != 1 or not stands_free(zh[0].span(), swap.pos, both):
            continue
        said = stands(swap, both.translation, both.language)
        if len(said) == 1:
            [stand] = said
            rest = both.translation[: stand.start] + "＿" + both.translation[stand.end :]
            rest_zh = both.source[: zh[0].start()] + "＿" + both.source[zh[0].end() :]
            wordings = (zh[0].group(), *swap.zh_others)
            told = zip(wordings, swap.meanings(stand.word, both.language), strict=True)
            meaning, *meanings = (_filled(wording, each) for wording, each in told)
            others = tuple(
                _Other(zh=zh_other, said=form, meaning=each)
                for zh_other, form, each in zip(swap.zh_others, stand.others, meanings, strict=True)
                if form and form.casefold() not in rest.casefold() and zh_other not in rest_zh
            )
            span = (stand.start, stand.end)
            yield _Place(zh=zh[0].span(), other=span, meaning=meaning, others=others)


def _by_rewriting(given: Iterable[Rewritten]) -> Iterator[_Place]:
    for found in given:
        meaning, *meanings = found.meanings
        others = tuple(
            _Other(zh=zh, said=other, meaning=_filled(zh, each))
            for zh, other, each in zip(found.zh_others, found.others, meanings, strict=True)
        )
        yield _Place(zh=found.zh, other=found.other, meaning=meaning, others=others)


def _site(both: BothSides, place: _Place) -> Site:
    source, said = both.source[slice(*place.zh)], both.translation[slice(*place.other)]
    before, after = both.translation[: place.other[0]], both.translation[place.other[1] :]
    others = [other for other in place.others if _TWO_IN_LY.search(f"{before}{other.said}{after}") is None]
    forms = (other.said[:1].upper() + other.said[1:] if said[:1].isupper() else other.said for other in others)
    return Site(
        zh=Side(start=place.zh[0], end=place.zh[1], said=source, others=tuple(other.zh for other in others)),
        other=Side(start=place.other[0], end=place.other[1], said=said, others=tuple(forms)),
        clause=clause_of(both.source, place.zh[0]),
        meanings=(place.meaning, *(other.meaning for other in others)),
        level=_level_of(source),
    )


def _level_of(said: str) -> int:
    """
    Give the level of what stands in a place; large numbers are harder to count over than to read.

    A listed word that is met beside its translation is between its own level and that at which it is guessed: 老实说.
    A verb that is not listed because it is denied is as hard as it is alone: 没敢.
    """
    if set(said) <= NUMERALS:
        return _NUMBER_LEVEL
    if _PLAIN_TIME.fullmatch(said):
        return _LEAST_OF_A_ROW
    listed, denied = level_of(said), level_of(said[1:]) if said[0] in "不没" else None
    if listed is None and denied is not None:
        return denied
    return (listed + level_to_guess(said)) // 2 if listed else level_of_compound(said) or HIGHEST


@lru_cache(maxsize=1)
def _wordings() -> Mapping[str, tuple[str, str]]:
    """Load what wordings mean that are no words of the word table."""
    return {zh: (ja, en) for zh, ja, en in rows_of("wordings.tsv")}


def _filled(zh: str, meaning: Localized) -> Localized:
    """Take what the row does not say from the tables of words."""
    ja, en = _known(zh)
    return Localized(ja=meaning.ja or ja, en=meaning.en or en)


def _known(zh: str) -> tuple[str | None, str | None]:
    sense = sense_of(zh)
    ja, en = _wordings().get(zh, (sense.shown_ja, sense.shown_en) if sense is not None else ("", ""))
    return ja or None, en or None


def meaning_of(zh: str, said: str, language: str) -> Localized:
    """Say what a wording means, in the language of the translation as it says it there."""
    plain, (ja, en) = _SIDE_EN.sub("", _TOPIC.sub("", said.strip("、,. "))), _known(zh)
    return Localized(ja=plain if language == "ja" else ja, en=plain if language == "en" else en)
