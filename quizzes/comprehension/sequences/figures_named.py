"""
Which figure of the sentence before does a sentence mean by 这个数字?

    平均下降了约0.5个单位。这个数字看似微小……      约0.5个单位
    一共卖了三百二十份。那个数目我到现在还记得。      三百二十份
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.display import clauses, without_end
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from quizzes.distractors.spots import Spot

_NAMES_FIGURE = lazy_regex("[这那]一?个(?:数字|数目|数据|数(?![一-龥]?[学码量])|比例|价格|价钱|价码|温度|速度|分数)")
_FIGURE = lazy_regex(
    "(?:约|大约|大概|将近|近|差不多)?(?:百分之)?[0-9一二两三四五六七八九十百千万零]+(?:[.点][0-9一二三四五六七八九]+)?多?[％%]?(?:[一-龥]{0,4}$)?"
)
_LEAST = 2  # characters of a figure


def figure_meant(before: Spot, after: Spot) -> tuple[str, str] | None:
    """Give the words that mean a figure at the head of a sentence, and the one figure that ends the sentence before."""
    opening = _NAMES_FIGURE.match(in_simplified(after.source).strip())
    last = without_end(clauses(before.source.strip())[-1]).strip()
    figures = [found for found in _FIGURE.finditer(in_simplified(last)) if len(found.group()) >= _LEAST]
    if opening is None or len(figures) != 1 or figures[0].end() != len(last):
        return None
    return after.source.strip()[: opening.end()], last[figures[0].start() :]
