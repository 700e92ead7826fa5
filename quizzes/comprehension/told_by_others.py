"""
Do the other numbers that are shown go with one so plainly that nobody needs the text for it, or sees it is changed?

    十二个孩子，二十四只脚                          everybody has two of them
    两次，一百七十五，一百七十八                     as many figures follow as are announced
    六个人我看得到，第七个看不到                     the first who is no longer among them
    从九点到十一点半，两个半小时                     an hour lies as far from another one as is told
    一共两百六十根，一天修二十六根，要十天           so many in all, at so many a day
    一个月停两天，一年就是二十多天                 or so many a year, as it has twelve months
"""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import value_of
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tables import compiled
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizzes.distractors.edits.quantities import Quantity

_NUMERAL = "[0-9]+|[一二两三四五六七八九十百千零]+"
_OF_BODY = lazy_regex(
    rf"(?P<number>{_NUMERAL})(?P<measure>[只条双对个])(?:小|大|光)?(?:脚丫?|手(?![套机表链工术])|眼睛|耳朵|腿|胳膊|膝盖|鞋|袜子|手套)"
)
_BY_PAIRS, _LEAST_OF_PAIRS = frozenset("双对"), 3  # two hands are of anybody
_BEINGS = lazy_regex(rf"(?P<number>{_NUMERAL})(?:[个名位口人头匹]|[只条](?![脚手腿鞋袜眼耳胳膝]))")
_COUNTS_BEINGS = frozenset({"个", "人", "个人", "名", "位", "口", "只", "头", "匹", "条"})
_FIGURE, _PAUSE = lazy_regex(f"(?:{_NUMERAL})[一-龥]{{0,2}}"), lazy_regex("[，,、：:]|。")
_MOST_FIGURES = 6
_NTH = lazy_regex(f"第(?P<number>{_NUMERAL})(?P<measure>[个位名只条本家天年次人])")
_CLOCK = lazy_regex(f"(?P<hour>{_NUMERAL})点(?!儿|心|名|多)(?P<half>半)?")
_LASTS = lazy_regex(f"(?P<hours>{_NUMERAL})个?(?P<half>半)?(?:个?(?:小时|钟头))")
_HALF_HOURS = 24  # of a dial
_RATE = lazy_regex(
    rf"[一每](?P<unit>天|小时|年|个?月|周|分钟|个?星期)[^，,。；0-9一二两三四五六七八九十百千]{{0,6}}(?P<each>{_NUMERAL})(?P<of>[一-龥])"
)
# How many of a unit are in a longer one.
_LONGER = {"年": {"天": 365, "周": 52, "星期": 52, "月": 12}, "月": {"天": 30, "周": 4, "星期": 4}}
_IN_LONGER = lazy_regex("(?:[一每整全](?=年(?!级))|(?:一个|每个?|整个)(?=月))(?P<unit>[年月])")
_ABOUT = 7  # a part of so many more or less is told by so many a week as well


def is_told_by_others(number: Quantity, value: int, text: str) -> bool:
    """Tell whether the other numbers of a simplified text go with a count or an hour of it alone."""
    if number.kind == "clock":
        return is_hour_reckoned(in_simplified(number.text), text)
    if number.kind != "count":
        return False
    after = text.partition(in_simplified(number.text))[2]
    if _is_in_longer(value, number.measure, text):
        return True
    is_in_row = _is_of_figures(value, after) or _is_before_nth(value, number.measure, text)
    return is_in_row or _is_of_pairs(value, number.measure, text) or _is_of_rate(value, number.measure, text)


def is_hour_reckoned(hour: str, text: str) -> bool:
    """Tell whether a simplified text tells how many hours lie between an hour, be it a half one, and another one."""
    own = _CLOCK.match(hour)
    if own is None:
        return False
    others = [_half_hours(each["hour"], each["half"]) for each in _CLOCK.finditer(text)]
    at = _half_hours(own["hour"], own["half"])
    lasting = {_half_hours(each["hours"], each["half"]) for each in _LASTS.finditer(text)}
    apart = {(at - other) % _HALF_HOURS for other in others if other != at}
    return bool(lasting & (apart | {_HALF_HOURS - each for each in apart}))


def _half_hours(whole: str, half: str | None) -> int:
    return 2 * (value_of(whole) or 0) + bool(half)


def _is_of_figures(value: int, after: str) -> bool:
    """Tell whether as many bare figures follow: 两次，一百七十五，一百七十八."""
    pieces = _PAUSE.split(after)[1:]
    told = list(takewhile(lambda piece: _FIGURE.fullmatch(piece) is not None, pieces))
    return 1 < value <= _MOST_FIGURES and len(told) == value


def _is_before_nth(value: int, measure: str, text: str) -> bool:
    """Tell whether the next one after so many is told of: 六个人……，第七个."""
    nth = ((value_of(each["number"]), each["measure"]) for each in _NTH.finditer(text))
    return any(at == value + 1 and of == measure[:1] for at, of in nth)


def _is_of_pairs(value: int, measure: str, text: str) -> bool:
    """Tell whether so many beings have two each of so many feet, or it is the feet that they have."""
    for found in _OF_BODY.finditer(text):
        of_body = value_of(found["number"]) or 0
        owners = of_body if found["measure"] in _BY_PAIRS else of_body // 2 if of_body % 2 == 0 else 0
        is_owner = value == owners and measure in _COUNTS_BEINGS
        is_body = value == of_body and measure[:1] == found["measure"] and owners in _counts_of_beings(text)
        if owners >= _LEAST_OF_PAIRS and (is_owner or is_body):
            return True
    return False


def _counts_of_beings(text: str) -> Iterator[int | None]:
    return (value_of(each["number"]) for each in _BEINGS.finditer(text))


def _is_of_rate(value: int, measure: str, text: str) -> bool:
    """Tell whether a number is how many in all, how many at a time or how long, where the text tells all of these."""
    for rate in _RATE.finditer(text):
        each, of, unit = value_of(rate["each"]) or 0, rate["of"], rate["unit"].removeprefix("个")
        rest = f"{text[: rate.start()]}，{text[rate.end() - 1 :]}"
        totals = [found for found in _counted(rest, of) if found > each > 1]
        times = [found for found in _counted(rest, f"个?{unit}") if found > 1]
        for total, long in ((one, other) for one in totals for other in times):
            is_own = (measure[:1] == of and value in {each, total}) or (measure.endswith(unit) and value == long)
            if is_own and abs(total / each - long) < 1:
                return True
    return False


def _is_in_longer(value: int, measure: str, text: str) -> bool:
    """Tell whether a number is about how many a year, or a month, has of what there are so many of a day or a week."""
    longer = [_LONGER[found["unit"]] for found in _IN_LONGER.finditer(text)]
    for rate in _RATE.finditer(text):
        each, unit = value_of(rate["each"]) or 0, rate["unit"].removeprefix("个")
        totals = (each * of[unit] for of in longer if unit in of)
        if measure[:1] == rate["of"] and any(_ABOUT * abs(value - total) <= total for total in totals):
            return True
    return False


def _counted(text: str, measure: str) -> Iterator[int]:
    found = compiled(rf"(?<![第0-9一二两三四五六七八九十百千零])(?P<number>{_NUMERAL}){measure}").finditer(text)
    return (value for each in found if (value := value_of(each["number"])) is not None)
