"""
Where do a sentence and its translation say that a number is not exact, and how else could it be rounded?

二十多年 is more than twenty years, 将近二十年 and 不到二十年 are less, 二十来年 is about as many: small words that
decide what is meant, and that no kanji give away. The number must be the same on both sides, so that it is one place.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import value_of
from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.edits.number_sites import in_words
from quizzes.question import Localized

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from quizzes.distractors.places import BothSides


class Rounding(StrEnum):
    """What a word beside a number says of it."""

    MORE = "more"
    NEARLY = "nearly"
    LESS = "less"
    ABOUT = "about"
    EXACTLY = "exactly"


# What may be offered beside each: nothing that says nearly the same.
_OTHERS: Mapping[Rounding, tuple[Rounding, Rounding]] = {
    Rounding.MORE: (Rounding.LESS, Rounding.EXACTLY),
    Rounding.NEARLY: (Rounding.MORE, Rounding.EXACTLY),
    Rounding.LESS: (Rounding.MORE, Rounding.EXACTLY),
    Rounding.ABOUT: (Rounding.MORE, Rounding.EXACTLY),  # 差不多五个月 may be 不到五个月, and 四百来块 a little more
}
_MAYBE_MORE, _BESIDE_IT = lazy_regex("[十百千0]来"), (Rounding.LESS, Rounding.EXACTLY)
# Words that stand before a number of their own make, and no 不到 behind them: 要两年多, 只有, 的两倍多.
_NUMBER = (
    r"(?<![一二三四五六七八九十百千万亿两几半第\d.点要只才就仅快的])(?<![只仅]有)"
    r"(?P<n>[一二三四五六七八九十百千两]+|\d+)"
)
_NO_MORE = r"(?![一二三四五六七八九十百千万亿两几半\d.点到至~～—-])"
_ROUND = r"(?<=[十百千0])"
_UNIT_WORDS = "个月|个小时|个星期|个钟头|分钟|公里|年|天|倍|岁|米|元|块|成"
_UNIT, _MAYBE_UNIT = rf"(?P<u>{_UNIT_WORDS})", rf"(?P<u>(?:{_UNIT_WORDS})?)"
_ANY_UNIT = rf"(?P<u>(?:{_UNIT_WORDS}|[个人名位家张本件台座条头次只棵])?)"  # what is counted belongs to the number
_COUNTED = rf"(?:{_UNIT_WORDS}|[个人名位家张本件台座条头次只棵里斤亩户度瓶碗句遍篇页集趟])"  # and no 三百来了二十
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
_ZH_BEFORE = {
    Rounding.MORE: "超过",
    Rounding.NEARLY: "将近",
    Rounding.LESS: "不到",
    Rounding.ABOUT: "大约",
    Rounding.EXACTLY: "正好",
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
_JA_FORMS = {
    Rounding.MORE: "{}余り",
    Rounding.LESS: "{}足らず",
    Rounding.EXACTLY: "ちょうど{}",
    Rounding.ABOUT: "およそ{}",
}
_EN_BEFORE = {
    Rounding.MORE: ("more than", "over"),
    Rounding.NEARLY: ("nearly", "almost", "close to"),
    Rounding.LESS: ("less than", "fewer than", "under"),
    Rounding.ABOUT: ("about", "around", "roughly", "some", "approximately"),
}
_EN_FORMS = {
    Rounding.MORE: "more than {}",
    Rounding.LESS: "less than {}",
    Rounding.EXACTLY: "exactly {}",
    Rounding.ABOUT: "about {}",
}


# Units that stand at a place, in Japanese and in English; 成 counts tenths.
_UNITS = {
    "个月": ("か月", "months"),
    "个小时": ("時間", "hours"),
    "个星期": ("週間", "weeks"),
    "个钟头": ("時間", "hours"),
    "分钟": ("分", "minutes"),
    "公里": ("キロ", "kilometres"),
    "年": ("年", "years"),
    "天": ("日", "days"),
    "倍": ("倍", "times"),
    "岁": ("歳", ""),  # over seventy, of an age
    "米": ("メートル", "metres"),
    "元": ("元", "yuan"),
    "块": ("元", "yuan"),
    **{zh: (ja, "") for zh, ja in zip("次台人名位本头棵件张", "回台人人人冊頭本件枚", strict=True)},
}
_BEHIND_A_VERB = lazy_regex("[花用付交亏赚赔欠省了过]$")  # no 正好 stands, but 整整: 正好走了四十天
_AGED = {Rounding.MORE: "{}過ぎ", Rounding.LESS: "{}未満"}  # nobody is 6歳余り
_LEAST_ROUNDED = 2  # 将近一块 is nearly one, and what is more than one is two
# 块 is a piece of what stands behind it, and a yuan where nothing does: 六百多块手表, but 三百多块买的.
_PIECES, _OF_MONEY = "块", lazy_regex(r"[钱的了就才也都多左上一每能可够用买卖收给吧呢]|[^\u3400-\u9fff]|$")
# Behind a verb 不到 is what cannot be done, and 正好 stands before it: 捡不到四百份, 正好扔掉一块.
_FOLLOWS_A_VERB = lazy_regex(r"[掉捡找买卖见听看吃收做写拍读跑走扔丢拿送给到完好]$")
_MEASURED_EN = lazy_regex(
    r" (?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|metres?|kilometres?|yuan|dollars?)\b"
    r"| (?:per ?cent|tonnes?|kilos?|kilogram(?:me)?s?|grams?|miles?|degrees?|pounds?|litres?)\b"
)
# What is measured is less, and what is counted one by one is fewer.
_MEASURED_ZH = lazy_regex(
    r"[多来余]?(?:个?(?:半?小时|钟头|星期|月)|分钟|[年天周秒岁]|公里|公斤|公分|厘米|毫米|平方米|[米里斤克吨升度元块毛]|美元|倍|成)"
)
_OF_NOTHING = lazy_regex("[，。！？；：]|$")  # 赔了一千多: what is not named is mostly money
# What is denied is denied with its rounding: 不超过 is at most.
_DENIED = lazy_regex(r"(?:[不没未别勿莫难]|没有|不[会能得要可许]|并非)$")
_ENDS_ROUND = lazy_regex(r"[十百千0]$")
_MORE_OF_ONE = {"个月": "个多月", "个小时": "个多小时", "个星期": "个多星期", "个钟头": "个多钟头"}
_BEHIND_THEM = ("年", "天", "倍", "岁", "米", "块", "成")  # 三年多, 三块多
_SIZES = {"": 1, "万": 10_000, "亿": 100_000_000}
_WITH_ARTICLE = {100: frozenset({"a hundred"}), 1000: frozenset({"a thousand"})}


@dataclass(frozen=True, slots=True, kw_only=True)
class Approximation:
    """A rounded number on both sides: where it stands, what else may stand there, and what all of these mean."""

    zh: tuple[int, int]
    other: tuple[int, int]
    zh_others: tuple[str, ...]
    others: tuple[str, ...]
    meanings: tuple[Localized, ...]


def approximations(both: BothSides) -> Iterator[Approximation]:
    """Find the numbers that a sentence and its translation round in the same way, each once on either side."""
    for rounding, patterns in _ZH.items():
        found = [match for pattern in patterns for match in re.finditer(pattern, both.source)]
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
                yield _made(rounding, match, said[0], value, both.language)


def _is_framed(source: str, found: re.Match[str]) -> bool:
    """Tell whether 在 goes with what stands behind a number: 在350年左右 is no 在超过350年, 远在五千公里之外."""
    behind = found.group().endswith("左右") or source[found.end() :].startswith(("之外", "以外", "上下"))
    return behind and source[: found.start()].endswith("在")


def _said(rounding: Rounding, value: int, large: str, both: BothSides) -> Iterator[re.Match[str]]:
    """Find where the translation rounds this number in this way."""
    find = _in_japanese if both.language == "ja" else _in_english
    yield from find(rounding, value, large.replace("亿", "億"), both.translation)


def _in_japanese(rounding: Rounding, value: int, large: str, translation: str) -> Iterator[re.Match[str]]:
    counted = rf"(?P<said>(?P<n>{_JA_NUMERAL}){large}{_JA_UNIT})"
    patterns = [rf"{_JA_ALONE}{counted}(?:{'|'.join(_JA_AFTER[rounding])}){_JA_GOES_ON}"]
    if rounding in _JA_BEFORE:
        patterns.append(rf"{_JA_ALONE}(?:{'|'.join(_JA_BEFORE[rounding])}){counted}{_JA_GOES_ON}")
    for pattern in patterns:
        yield from (found for found in re.finditer(pattern, translation) if value_of(found["n"]) == value)


def _in_english(rounding: Rounding, value: int, large: str, translation: str) -> Iterator[re.Match[str]]:
    if large:
        return
    words = {str(value), f"{value:,}", in_words(value)} | _WITH_ARTICLE.get(value, frozenset())
    numbers = "|".join(re.escape(word) for word in sorted(filter(None, words)))
    before = "|".join(_EN_BEFORE[rounding])
    is_alone = r"(?<!in )(?<!\bno )(?<!\bnot )(?<!n't )"
    pattern = rf"{is_alone}\b(?:{before}) (?P<said>{numbers})\b(?![,.]\d|-|%| (?:hundred|thousand|million|billion|and))"
    yield from re.finditer(pattern, translation, re.IGNORECASE)


def _made(rounding: Rounding, zh: re.Match[str], said: re.Match[str], value: int, language: str) -> Approximation:
    others = _BESIDE_IT if _MAYBE_MORE.search(zh.group()) else _OTHERS[rounding]
    large, unit = (zh.groupdict().get(name) or "" for name in ("w", "u"))
    are_things = _counts_things(zh, unit)
    told = _told(value, large, "" if are_things else unit)
    zh_others = tuple(_behind(zh, _in_chinese(other, zh["n"], large, unit)) for other in others)
    return Approximation(
        zh=zh.span(),
        other=said.span(),
        zh_others=zh_others,
        others=tuple(
            _fewer(_form(other, chinese, said["said"], language).format(said["said"]), said, zh, are_things=are_things)
            for other, chinese in zip(others, zh_others, strict=True)
        ),
        meanings=tuple(
            Localized(
                ja=_in_words_ja(each, zh.group() if n == 0 else zh_others[n - 1], told.ja or ""),
                en=_fewer(_EN_FORMS.get(each, "nearly {}").format(told.en), said, zh, are_things=are_things),
            )
            for n, each in enumerate((rounding, *others))
        ),
    )


def _behind(zh: re.Match[str], chinese: str) -> str:
    """Say 整整 for 正好 behind what is spent or over: 花整整四百块, 走了整整四十天, for one says 正好花四百块."""
    is_behind = _BEHIND_A_VERB.search(zh.string[: zh.start()]) is not None
    return chinese.replace("正好", "整整") if is_behind else chinese


def _form(rounding: Rounding, chinese: str, number: str, language: str) -> str:
    """Give what is put around the number of the translation."""
    if language == "en":
        return _EN_FORMS[rounding]
    if rounding is Rounding.MORE and "超过" in chinese:
        return "{}超"
    return _AGED.get(rounding, _JA_FORMS[rounding]) if number.endswith("歳") else _JA_FORMS[rounding]


def _in_chinese(rounding: Rounding, number: str, large: str, unit: str) -> str:
    """Round a number in another way; what is a little more is 多, as 余り is, and 超过 where no 多 can stand."""
    if rounding is Rounding.MORE and _ENDS_ROUND.search(number) and (large or unit):
        return f"{number}多{large}{unit}"
    if rounding is Rounding.MORE and not large and unit in _MORE_OF_ONE:
        return f"{number}{_MORE_OF_ONE[unit]}"
    if rounding is Rounding.MORE and not large and unit in _BEHIND_THEM:
        return f"{number}{unit}多"
    return f"{_ZH_BEFORE[rounding]}{number}{large}{unit}"


def _in_words_ja(rounding: Rounding, chinese: str, number: str) -> str:
    """Say in Japanese what a rounded number means: 超过 is no little more, as 多 is."""
    if rounding is Rounding.MORE and "超过" in chinese:
        return f"{number}を超える"
    aged = _AGED if number.endswith("歳") else {}
    return aged.get(rounding, _JA_FORMS.get(rounding, "{}近く")).format(number)


def _counts_things(zh: re.Match[str], unit: str) -> bool:
    """Tell whether 块 counts things and is no money."""
    return unit == _PIECES and _OF_MONEY.match(zh.string, zh.end()) is None


def _fewer(wording: str, said: re.Match[str], zh: re.Match[str], *, are_things: bool) -> str:
    """Say of what is counted one by one that it is fewer: fewer than thirty people, but less than thirty years."""
    is_bare = said["said"][-1].isalnum() and not zh.groupdict().get("u") and _OF_NOTHING.match(zh.string, zh.end())
    is_measured = (
        is_bare
        or _MEASURED_EN.match(said.string, said.end())
        or (not are_things and any(_MEASURED_ZH.match(zh.string, at) for at in (zh.end("n"), zh.end())))
    )
    return wording if is_measured else wording.replace("less than", "fewer than")


def _told(value: int, large: str, unit: str) -> Localized:
    """Say a number with what stands behind it at its place: 八成 is 8割, 80 percent."""
    if unit == "成":
        return Localized(ja=f"{value}割", en=f"{value * 10} percent")
    ja, en = _UNITS.get(unit, ("", ""))
    return Localized(ja=f"{value}{large.replace('亿', '億')}{ja}", en=f"{value * _SIZES[large]:,} {en}".rstrip())
