"""
Do the sentences shown before one tell of which season it is, or its own words of which hour or part of a year?

    那天下了一场大雪。＿＿，桥上站满了人。        no summer
    外面三十七度。＿＿，大家都坐在树下。           no winter
    早上＿＿点十分，天还没亮，车站已经挤满了人。     not eight o'clock
    ＿＿，仓库着了火，一夜烧光了。               no morning
    孩子＿＿第三节课肚子疼。                   no evening, as that lesson is one of the morning
    骨灰……。＿＿来了八万人                   no 中秋, where all of the talk is of graves
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.comprehension.numbers.month_told import is_month_of_school
from quizzes.distractors.words import in_simplified
from quizzes.wordlists import any_of

if TYPE_CHECKING:
    from quizzes.comprehension.circumstances.time_units import Unit
    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot

_SORTS = frozenset({"month", "school_holiday", "season", "solar_term"})
_HOURS, _PARTS = frozenset({"clock", "hour"}), frozenset({"part_of_day"})
_LIGHT = lazy_regex(
    "天(?:色|还|刚|就|已经?|快|蒙蒙|都|才)*(?:没有?|未|不|微|大|快)?(?:完全)?[亮黑](?!色|马|板|客|白|心)|日出|日落|太阳[还刚才]"
)
_OF_NIGHT = lazy_regex("一夜|一晚上?|一宿|整[夜晚宿]|通宵|彻夜")
_OF_NTH_LESSON = lazy_regex("第[一二三四五六七八两几]节")  # the third lesson is one of the morning
# What a feast is for, of which a talk may be.
_OF_THE_DEAD = "[墓坟葬祭龛]|骨灰|先人|祖先|遗[体像骨]|殡仪|火化|去世|过世"
_FEASTS = {
    "清明": _OF_THE_DEAD,
    "重阳": f"{_OF_THE_DEAD}|老人|敬老",
    "中元": _OF_THE_DEAD,
    "端午": "龙舟|粽|艾草",
    "中秋": "月饼|赏月",
    "元宵": "花灯|灯笼|元宵|汤圆",
    "春节": "春联|年画|爆竹|年货|春运",
    "除夕": "年夜饭|春晚|春联",
}
_FEASTS_AMONG, _OFTEN = frozenset({"holiday", "solar_term"}), 3  # sentences
_MOST_BEFORE = 3  # sentences, which may stand before what is asked for
_TELLS = lazy_regex(any_of("tells the season"))
# Before a part of a day, of whichever meal or rest is spoken; before a class, how old somebody was.
_TELLS_BEFORE = {
    "part_of_day": lazy_regex("饭|餐|食堂|午休"),
    "grade": lazy_regex("[0-9一二三四五六七八九十]岁|高考|中考"),
}


def is_season_told(document: Document, spot: Spot, unit: Unit) -> bool:
    """Tell whether the sentences before one have what goes with one season, class or part of a day alone."""
    before = document.spots[max(0, spot.index - _MOST_BEFORE) : spot.index]
    if unit.sort == "month" and is_month_of_school(document, unit.text):
        return True
    if unit.sort in _FEASTS_AMONG and _is_feast_of_matter(document, in_simplified(unit.text)):
        return True
    tells = _TELLS_BEFORE.get(unit.sort)
    if tells is not None:
        return any(tells.search(in_simplified(each.source)) for each in before[-1:] if each.place == spot.place)
    return unit.sort in _SORTS and any(_TELLS.search(in_simplified(each.source)) for each in before)


def _is_feast_of_matter(document: Document, feast: str) -> bool:
    """Tell whether a talk speaks again and again of what a feast is for: of graves at 清明."""
    matter = next((matter for name, matter in _FEASTS.items() if feast.startswith(name)), "")
    return bool(matter) and _sentences_with(document, matter) >= _OFTEN


@lru_cache(maxsize=1 << 4)
def _sentences_with(document: Document, matter: str) -> int:
    return sum(re.search(matter, in_simplified(spot.source)) is not None for spot in document.spots)


def is_hour_told(beside: str, unit: Unit) -> bool:
    """Tell whether the words beside a time say that it is still dark, or that it was a night, where that is asked."""
    by_light = unit.sort in _HOURS | _PARTS and _LIGHT.search(beside) is not None
    is_of_part = _OF_NIGHT.search(beside) is not None or _OF_NTH_LESSON.search(beside) is not None
    return by_light or (unit.sort in _PARTS and is_of_part)
