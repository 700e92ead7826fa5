"""
What does a bound mean by which an amount is told?

    十多年      more than 10 years and less than 20 years
    不到二十个  less than 20
    四成多      more than 40 percent
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import in_chinese, value_of
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tables import rows_of
from quizzes.distractors.words import in_simplified
from quizzes.question import Localized

if TYPE_CHECKING:
    from collections.abc import Mapping

_MORE = lazy_regex(r"(?:只?有|要)?(?P<number>[0-9]+|[一二两三四五六七八九十百千]+)多(?P<measure>[^的]*)的?")
_VERB = lazy_regex(r"^(?:[只祇]?有|要)")
_LESS = lazy_regex(r"(?:只?有)?不到(?P<other>[^的]+)的?")
_SHARE = lazy_regex(r"(?:只?有)?(?P<share>(?P<less>不到)?(?P<tenths>[一两三四五六七八九])成多?)")
_NEEDS_LESS = lazy_regex(r"要不了(?P<other>[^的]+)的?")
_COUNTED_SINGLY = lazy_regex(r"people$|machines$|trips$|vehicles$|pages$|steps$|households$")
_TEN, _TEN_THOUSAND = 10, 10_000  # above which a number is none that one says before a measure word
_OPEN_ENDED = Localized(ja="「多」は「…あまり」の意味です。", en=" 多 means “more than”.")
# How is a Chinese amount told in Japanese and in English, in figures?
_AMOUNT = lazy_regex(r"(?P<number>[0-9]+|[一二两三四五六七八九十百千零〇]+)(?P<scale>[万亿]?)(?P<measure>[^的]*)的?")
_SCALES = {"": (1, ""), "万": (10**4, "万"), "亿": (10**8, "億")}
_HALVES = {
    "半年": ("半年", "half a year"),
    "半个月": ("半月", "half a month"),
    "半个小时": ("30分", "half an hour"),
    "半小时": ("30分", "half an hour"),
    "半个钟头": ("30分", "half an hour"),
    "一半": ("半分", "half"),
}


def note_of(told: str) -> Localized:
    """Say which amounts a bound holds; nothing of what is no bound."""
    simple = in_simplified(told)
    if (found := _NEEDS_LESS.fullmatch(simple)) is not None:
        return _of_less("要不了", told[slice(*found.span("other"))], ("はかからない", "takes less than"))
    if (found := _SHARE.fullmatch(simple)) is not None:
        return _of_share(found["share"], value_of(found["tenths"]) or 0, is_less=found["less"] is not None)
    if (found := _LESS.fullmatch(simple)) is not None:
        return _of_less("不到", told[slice(*found.span("other"))], ("に満たない", "less than"))
    if (found := _MORE.fullmatch(simple)) is not None:
        return _of_more(told, found["number"], found["measure"])
    return _OPEN_ENDED if "多" in simple else Localized(ja="", en="")


def _of_less(word: str, other: str, meaning: tuple[str, str]) -> Localized:
    """Say that an amount is less than another, which is told in the language of the note."""
    amount, (ja, en) = amount_told(other), meaning
    en = en if amount is None else _fewer(en, amount.en or "")
    if amount is None:
        return Localized(ja=f"「{word}」は「…{ja}」の意味です。", en=f" {word} means “{en}”.")
    return Localized(
        ja=f"「{word}{other}」は「{amount.ja}{ja}」の意味です。", en=f" {word}{other} means “{en} {amount.en}”."
    )


def _of_share(share: str, tenths: int, *, is_less: bool) -> Localized:
    """Say how many hundredths so many tenths are."""
    ja, en = ("に満たない", "less than") if is_less else ("より多い", "more than")
    return Localized(
        ja=f"「一成」は10％なので、「{share}」は{tenths * _TEN}％{ja}という意味です。",
        en=f" 一成 is ten percent, so {share} means “{en} {tenths * _TEN} percent”.",
    )


def _of_more(told: str, number: str, measure: str) -> Localized:
    """Say between which round numbers a number with 多 lies."""
    value = value_of(number)
    if value is None or value < _TEN:
        return _OPEN_ENDED
    above = value + 10 ** (len(str(value)) - len(str(value).rstrip("0")))  # 一千五百多 ends before 一千六百
    next_round = in_chinese(above) if above < _TEN_THOUSAND else str(above)
    least, most = amount_told(f"{number}{measure}"), amount_told(f"{next_round}{measure}")
    if least is None or most is None:
        return _OPEN_ENDED
    bound = _VERB.sub("", told).removesuffix("的")
    return Localized(
        ja=f"「{bound}」は{least.ja}より多く{most.ja}より少ない数です。",
        en=f" {bound} is more than {least.en} and {_fewer('less than', most.en or '')} {most.en}.",
    )


def _fewer(wording: str, amount: str) -> str:
    """Say of what is counted one by one that it is fewer: fewer than 90 people, and less than 90 years."""
    return wording.replace("less than", "fewer than") if _COUNTED_SINGLY.search(amount) else wording


def amount_told(amount: str) -> Localized | None:
    """Tell an amount in either script by figures, with its unit where one is known; None where it cannot be read."""
    simple = in_simplified(amount)
    half = _HALVES.get(simple)
    if half is not None:
        return Localized(ja=half[0], en=half[1])
    found = _AMOUNT.fullmatch(simple)
    value = value_of(found["number"]) if found is not None else None
    if found is None or value is None:
        return None
    times, sign = _SCALES[found["scale"]]
    if found["measure"] == "成":
        return Localized(ja=f"{value}割", en=f"{value}0 percent")
    ja, one, more = _units().get(found["measure"], ("", "", ""))
    if not ja and value < _TEN:  # 一打 is no “1”
        return None
    unit = one if value * times == 1 else more
    return Localized(ja=f"{value}{sign}{ja}", en=f"{value * times:,} {unit}".rstrip())


@lru_cache(maxsize=1)
def _units() -> Mapping[str, tuple[str, str, str]]:
    """Give for each measure its Japanese counter and its English name for one and for more."""
    return {measure: (ja, one, more) for measure, ja, one, more in rows_of("amounts_told.tsv")}
