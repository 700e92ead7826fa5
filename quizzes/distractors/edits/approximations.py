"""How else could a number be rounded that a sentence and its translation round: 不到二十年 for 二十多年?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.edits.rounded_numbers import Rounded, Rounding, rounded_numbers
from quizzes.distractors.places import Rewritten
from quizzes.question import Localized

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Mapping

    from quizzes.distractors.places import BothSides


# What may be offered beside each: nothing that says nearly the same.
_OTHERS: Mapping[Rounding, tuple[Rounding, Rounding]] = {
    Rounding.MORE: (Rounding.LESS, Rounding.EXACTLY),
    Rounding.NEARLY: (Rounding.MORE, Rounding.EXACTLY),
    Rounding.LESS: (Rounding.MORE, Rounding.EXACTLY),
    Rounding.ABOUT: (Rounding.MORE, Rounding.EXACTLY),  # 差不多五个月 may be 不到五个月, and 四百来块 a little more
}
_MAYBE_MORE, _BESIDE_IT = lazy_regex("[十百千0]来"), (Rounding.LESS, Rounding.EXACTLY)
_ENDS_IT_JA = lazy_regex("です|だ|でし|。")
_SPOKEN_JA = lazy_regex("(?:は|も)?(?:あ[りるっ]|い[まるた]|か[かけ]|しま)")
_FULLY, _FULLY_JA, _FULLY_EN = "整整", "まるまる{}", "a full {}"
_SPENT_JA = lazy_regex("(?:年|月|日|週|時間|分|秒|晩|夜|間|元|円|ドル)$")  # of people and things no まるまる is said
_ONE_EN = "a full a "  # hundred, of which one a is left
_ZH_BEFORE = {
    Rounding.MORE: "超过",
    Rounding.NEARLY: "将近",
    Rounding.LESS: "不到",
    Rounding.ABOUT: "大约",
    Rounding.EXACTLY: "正好",
}
_JA_FORMS = {
    Rounding.MORE: "{}余り",
    Rounding.LESS: "{}足らず",
    Rounding.EXACTLY: "ちょうど{}",
    Rounding.ABOUT: "およそ{}",
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
    "周": ("週間", "weeks"),
    "人次": ("人", ""),
    "岁": ("歳", ""),  # over seventy, of an age
    "米": ("メートル", "metres"),
    "元": ("元", "yuan"),
    "块": ("元", "yuan"),
    **{zh: (ja, "") for zh, ja in zip("次台人名位本头棵件张", "回台人人人冊頭本件枚", strict=True)},
}
# Behind a verb or a quality no 正好 stands, but 整整: 正好走了四十天, 低整整两成.
_BEHIND_A_VERB = lazy_regex("[花用付交亏赚赔欠省了过要卖收占差剩走跑坐等住加减涨跌高低多少长短快慢早晚重轻贵远]$")
# Up to a number that is reached nothing is rounded otherwise: 降到正好十度.
_REACHED = lazy_regex("[到至达]$")
# When something is told by a span of time, and no 超过 stands before that: 超过三刻钟以后.
_SINCE_OR_UNTIL = lazy_regex(
    "(?:个?(?:半?小时|钟头|星期|月)|分钟|刻钟|[年天周秒])?(?:过?后(?![来面])|[以之][前后]|以来|前(?=[，。的就]|$))"
)
_BY_NOW = lazy_regex("了(?=[，。！？；]|$)")
# A rule begins above or below its limit, and at no exact number: 超过三十小时的，按加班算.
_LIMIT = lazy_regex("(?:超过|不到|不足)[^，。]*(?:的[人话]?[，、]|，?就|，?(?:不[能准许得]|禁止|必须|应[当该]?|须))")
# Only so many are neither fewer than so many nor a full number: 只卖了三千多台.
_ONLY = lazy_regex("(?:只|才|仅|不过|最多|至多|顶多|至少|起码)[^，。！？；]{0,4}$")
_BY_FAR = lazy_regex("(?:远远|大大|远|大幅)$")  # no number is far exactly so many: 远远超过六百
_AGED = {Rounding.MORE: "{}過ぎ", Rounding.LESS: "{}未満"}  # nobody is 6歳余り
# 块 is a piece of what stands behind it, and a yuan where nothing does: 六百多块手表, but 三百多块买的.
_PIECES, _OF_MONEY = "块", lazy_regex(r"[钱的了就才也都多左上一每能可够用买卖收给吧呢]|[^\u3400-\u9fff]|$")
_MEASURED_EN = lazy_regex(
    r" (?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|metres?|kilometres?|yuan|dollars?)\b"
    r"| (?:per ?cent|tonnes?|kilos?|kilogram(?:me)?s?|grams?|miles?|degrees?|pounds?|litres?)\b"
)
# What is measured is less, and what is counted one by one is fewer.
_MEASURED_ZH = lazy_regex(
    r"[多来余]?(?:个?(?:半?小时|钟头|星期|月)|分钟|[年天周秒岁]|公里|公斤|公分|厘米|毫米|平方米|[米里斤克吨升度元块毛]|美元|倍|成)"
)
_OF_NOTHING = lazy_regex("[，。！？；：]|$")  # 赔了一千多: what is not named is mostly money
_ENDS_ROUND = lazy_regex(r"[十百千0]$")
_MORE_OF_ONE = {"个月": "个多月", "个小时": "个多小时", "个星期": "个多星期", "个钟头": "个多钟头"}
_BEHIND_THEM = ("年", "天", "周", "倍", "岁", "米", "块", "成")  # 三年多, 三块多
_SIZES = {"": 1, "万": 10_000, "亿": 100_000_000}


def approximations(both: BothSides) -> Iterator[Rewritten]:
    """Give the numbers that a sentence and its translation round in the same way, each with other roundings of it."""
    for rounded in rounded_numbers(both):
        made = _made(rounded, both.language)
        is_limit = _LIMIT.match(both.source, rounded.zh.start()) is not None
        if not (
            is_limit
            or _ONLY.search(both.source[: rounded.zh.start()])
            or _BY_FAR.search(both.source[: rounded.zh.start()])
            or _is_headline(made, both.translation)
            or _REACHED.search(both.source[: rounded.zh.start()])
            or _tells_when(made, both.source)
            or _is_so_by_now(made, both.source)
        ):
            yield made


def _is_headline(made: Rewritten, translation: str) -> bool:
    """Tell whether a number with 超 would have a verb right behind it, as nobody speaks: 五十度超あります."""
    is_over = any(other.endswith("超") for other in made.others)
    return is_over and _SPOKEN_JA.match(translation, made.other[1]) is not None


def _tells_when(made: Rewritten, source: str) -> bool:
    """Tell whether something is said to be before or after a span that would begin with 超过."""
    is_over = any(other.startswith(_ZH_BEFORE[Rounding.MORE]) for other in made.zh_others)
    return is_over and _SINCE_OR_UNTIL.match(source, made.zh[1]) is not None


def _is_so_by_now(made: Rewritten, source: str) -> bool:
    """Tell whether so many are reached by now, which nobody says of less than so many: 住了四年多了."""
    is_less = any(other.startswith(_ZH_BEFORE[Rounding.LESS]) for other in made.zh_others)
    return is_less and _BY_NOW.match(source, made.zh[1]) is not None


def _made(rounded: Rounded, language: str) -> Rewritten:
    rounding, zh, said = rounded.rounding, rounded.zh, rounded.said
    others = _BESIDE_IT if _MAYBE_MORE.search(zh.group()) else _OTHERS[rounding]
    large, unit = (zh.groupdict().get(name) or "" for name in ("w", "u"))
    are_things = _counts_things(zh, unit)
    told = _told(rounded.value, large, "" if are_things else unit)
    zh_others = tuple(_behind(zh, said, _in_chinese(other, zh["n"], large, unit)) for other in others)
    return Rewritten(
        zh=zh.span(),
        other=said.span(),
        zh_others=zh_others,
        others=tuple(
            _fewer(_form(other, chinese, said["said"], language).format(said["said"]), said, zh, are_things=are_things)
            for other, chinese in zip(others, zh_others, strict=True)
        ),
        meanings=tuple(
            Localized(
                ja=_in_words_ja(each, (zh.group(), *zh_others)[n], told.ja or ""),
                en=_fewer(
                    _in_english(each, (zh.group(), *zh_others)[n]).format(told.en), said, zh, are_things=are_things
                ),
            )
            for n, each in enumerate((rounding, *others))
        ),
    )


def _behind(zh: re.Match[str], said: re.Match[str], chinese: str) -> str:
    """
    Say 整整 for 正好 behind what is spent or over: 花整整四百块, 走了整整四十天, for one says 正好花四百块.

    But no Japanese sentence ends in まるまる三百人です.
    """
    is_behind = _BEHIND_A_VERB.search(zh.string[: zh.start()]) is not None
    is_all = _ENDS_IT_JA.match(said.string, said.end()) is not None
    return chinese.replace("正好", _FULLY) if is_behind and not is_all else chinese


def _form(rounding: Rounding, chinese: str, number: str, language: str) -> str:
    """Give what is put around the number of the translation."""
    if language == "en":
        return _in_english(rounding, chinese)
    if _FULLY in chinese:
        return _fully(number)
    if rounding is Rounding.MORE and "超过" in chinese:
        return "{}超"
    return _AGED.get(rounding, _JA_FORMS[rounding]) if number.endswith("歳") else _JA_FORMS[rounding]


def _fully(number: str) -> str:
    return _FULLY_JA if _SPENT_JA.search(number) else _JA_FORMS[Rounding.EXACTLY]


def _in_english(rounding: Rounding, chinese: str) -> str:
    return _FULLY_EN if _FULLY in chinese else _EN_FORMS.get(rounding, "nearly {}")


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
    if _FULLY in chinese:
        return _fully(number).format(number)
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
    told = wording.replace(_ONE_EN, _FULLY_EN.format(""))
    return told if is_measured else told.replace("less than", "fewer than")


def _told(value: int, large: str, unit: str) -> Localized:
    """Say a number with what stands behind it at its place: 八成 is 8割, 80 percent."""
    if unit == "成":
        return Localized(ja=f"{value}割", en=f"{value * 10} percent")
    ja, en = _UNITS.get(unit, ("", ""))
    return Localized(ja=f"{value}{large.replace('亿', '億')}{ja}", en=f"{value * _SIZES[large]:,} {en}".rstrip())
