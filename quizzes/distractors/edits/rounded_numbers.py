"""
Where do a sentence and its translation say that the same number is not exact?

二十多年 is more than twenty years, 将近二十年 and 不到二十年 are less, 二十来年 is about as many: small words that
decide what is meant, and that no kanji give away. The number must be the same on both sides, so that it is one place.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import value_of
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tables import compiled
from quizzes.distractors.edits.english_numbers import in_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizzes.distractors.places import BothSides


class Rounding(StrEnum):
    """What a word beside a number says of it."""

    MORE = "more"
    NEARLY = "nearly"
    LESS = "less"
    ABOUT = "about"
    EXACTLY = "exactly"


# Words that stand before a number of their own make, and no 不到 behind them: 要两年多, 只有, 的两倍多.
_NUMBER = (
    r"(?<![一二三四五六七八九十百千万亿两几半第\d.点要只才就仅快的])(?<![只仅]有)"
    r"(?P<n>[一二三四五六七八九十百千两]+|\d+)"
)
_NO_MORE = r"(?![一二三四五六七八九十百千万亿两几半\d.点到至~～—-])"
_ROUND = r"(?<=[十百千0])"
_UNIT_WORDS = "个月|个小时|个星期|个钟头|分钟|公里|年|天|周(?![边年围岁末刊日折密详])|倍|岁|米|元|块|成"
_UNIT, _MAYBE_UNIT = rf"(?P<u>{_UNIT_WORDS})", rf"(?P<u>(?:{_UNIT_WORDS})?)"
_ANY_UNIT = rf"(?P<u>(?:{_UNIT_WORDS}|人次|[个人名位家张本件台座条头次只棵])?)"  # what is counted belongs to the number
_COUNTED = rf"(?:{_UNIT_WORDS}|人次|[个人名位家张本件台座条头次只棵里斤亩户度瓶碗句遍篇页集趟])"  # and no 三百来了二十
_ZH = {
    Rounding.MORE: (
        rf"{_NUMBER}{_ROUND}[多余](?P<w>[万亿]?){_ANY_UNIT}",
        rf"{_NUMBER}{_UNIT}多(?!的)",
        rf"超过{_NUMBER}{_NO_MORE}",
    ),
    Rounding.NEARLY: (rf"(?:将近|接近|(?<![最附远靠])近){_NUMBER}{_MAYBE_UNIT}{_NO_MORE}",),
    Rounding.LESS: (rf"(?:不到|不足){_NUMBER}{_MAYBE_UNIT}{_NO_MORE}",),
    Rounding.ABOUT: (
        rf"(?:大约|大概|差不多|约){_NUMBER}{_MAYBE_UNIT}{_NO_MORE}",
        rf"{_NUMBER}{_ROUND}来(?={_COUNTED}){_ANY_UNIT}",
        rf"{_NUMBER}{_UNIT}左右",
    ),
}
_JA_NUMERAL = r"(?:\d+|[一二三四五六七八九十百千]+)"
_JA_ALONE = (
    r"(?<!わずか)(?<!たった)(?<!少なくとも)(?<!すでに)(?<!もう)(?<!まだ)(?<!平均)"
    r"(?<![\d一二三四五六七八九十百千万億数第.])"
)
_JA_UNIT = (
    r"(?:[かカヶ](?:月|国|所)|週間|時間|パーセント|キロ(?:メートル)?|メートル|センチ(?:メートル)?|ミリ|トン|グラム|ページ|つ|"
    r"[年日分秒人名本枚個件点冊回社軒台倍歳円元杯頭曲校戸字割部通度]間?)"
)
_JA_AFTER = {
    Rounding.MORE: ("余り", "あまり", "強"),  # 200人以上 has the 200 in it, and no 二百多
    Rounding.NEARLY: ("近く",),
    Rounding.LESS: ("足らず", "弱", "未満"),
    Rounding.ABOUT: ("ほど", "ぐらい", "くらい", "前後", "程度"),
}
_JA_BEFORE = {Rounding.ABOUT: ("およそ", "約", "だいたい")}
# 二年以上も, 二年近く前, 300人余り乗りの船: what follows goes with the number, and with no other rounding of it.
_JA_GOES_ON = (
    r"(?![もは、。]|しか|の[うほ]|[一-龠]*[前後]|"
    r"(?:乗り|入り|建て|付き|続き|連れ|越し)の|がかり|ぶり|おき|置き|ごと|目)"
)
_EN_BEFORE = {
    Rounding.MORE: ("more than", "over"),
    Rounding.NEARLY: ("nearly", "almost", "close to"),
    Rounding.LESS: ("less than", "fewer than", "under"),
    Rounding.ABOUT: ("about", "around", "roughly", "some", "approximately"),
}
_LEAST_ROUNDED = 2  # 将近一块 is nearly one, and what is more than one is two
# Behind a verb 不到 is what cannot be done, and 正好 stands before it: 捡不到四百份, 正好扔掉一块.
_FOLLOWS_A_VERB = lazy_regex(r"[掉捡找买卖见听看吃收做写拍读跑走扔丢拿送给到完好]$")
# What is denied is denied with its rounding: 不超过 is at most.
_DENIED = lazy_regex(r"(?:[不没未别勿莫难]|没有|不[会能得要可许]|并非)$")
_WITH_ARTICLE = {100: frozenset({"a hundred"}), 1000: frozenset({"a thousand"})}


@dataclass(frozen=True, slots=True, kw_only=True)
class Rounded:
    """A number that both sides round in the same way: what is found in the sentence and in its translation."""

    rounding: Rounding
    zh: re.Match[str]
    said: re.Match[str]
    value: int


def rounded_numbers(both: BothSides) -> Iterator[Rounded]:
    """Find the numbers that a sentence and its translation round in the same way, each once on either side."""
    for rounding, patterns in _ZH.items():
        found = [match for pattern in patterns for match in compiled(pattern).finditer(both.source)]
        for match in found:
            value = value_of(match["n"])
            large = match.groupdict().get("w") or ""
            said = list(_said(rounding, value, large, both)) if value and len(found) == 1 else []
            is_told = (
                value is not None
                and value >= _LEAST_ROUNDED
                and not _FOLLOWS_A_VERB.search(both.source[: match.start()])
                and not _DENIED.search(both.source[: match.start()])
                and not _is_framed(both.source, match)
            )
            if is_told and value is not None and len(said) == 1:
                yield Rounded(rounding=rounding, zh=match, said=said[0], value=value)


def _is_framed(source: str, found: re.Match[str]) -> bool:
    """Tell whether 在 goes with what stands behind a number: 在350年左右 is no 在超过350年, 远在五千公里之外."""
    behind = found.group().endswith("左右") or source[found.end() :].startswith(("之外", "以外", "上下"))
    return behind and source[: found.start()].endswith("在")


def _said(rounding: Rounding, value: int, large: str, both: BothSides) -> Iterator[re.Match[str]]:
    """Find where the translation rounds this number in this way."""
    find = _in_japanese if both.language == "ja" else _in_english
    yield from find(rounding, value, large.replace("亿", "億"), both.translation)


def _in_japanese(rounding: Rounding, value: int, large: str, translation: str) -> Iterator[re.Match[str]]:
    for pattern in _patterns_in_japanese(rounding, large):
        yield from (found for found in pattern.finditer(translation) if value_of(found["n"]) == value)


@lru_cache(maxsize=1 << 5)
def _patterns_in_japanese(rounding: Rounding, large: str) -> tuple[re.Pattern[str], ...]:
    counted = rf"(?P<said>(?P<n>{_JA_NUMERAL}){large}{_JA_UNIT})"
    after = rf"{_JA_ALONE}{counted}(?:{'|'.join(_JA_AFTER[rounding])}){_JA_GOES_ON}"
    before = rf"{_JA_ALONE}(?:{'|'.join(_JA_BEFORE.get(rounding, ()))}){counted}{_JA_GOES_ON}"
    return tuple(map(lazy_regex, (after, before) if rounding in _JA_BEFORE else (after,)))


def _in_english(rounding: Rounding, value: int, large: str, translation: str) -> Iterator[re.Match[str]]:
    if large:
        return
    words = {str(value), f"{value:,}", in_words(value)} | _WITH_ARTICLE.get(value, frozenset())
    numbers = "|".join(re.escape(word) for word in sorted(filter(None, words)))
    before = "|".join(_EN_BEFORE[rounding])
    is_alone = r"(?<!in )(?<!\bno )(?<!\bnot )(?<!n't )"
    before = rf"(?:(?:an? (?:little|bit)|just|slightly|well) )?(?:{before})"
    pattern = rf"{is_alone}\b{before} (?P<said>{numbers})\b(?![,.]\d|-|%| (?:hundred|thousand|million|billion|and))"
    yield from re.finditer(pattern, translation, re.IGNORECASE)
