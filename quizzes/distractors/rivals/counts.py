"""Is a noun counted by the measure word before its gap, as the key is: 一家主要＿＿ asks for a firm, and no patch?"""

from __future__ import annotations

import re
from functools import lru_cache

from quizzes.chinese.dictionary import dictionary
from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.fields import ONE_FIELD, is_animal, kinds_of, nearness
from quizzes.distractors.words import in_simplified

# What measures one sort of things only; 个, 些, 种, 类 and 点 go with all.
_MEASURES = "位名家本头条张件间只台部座所份篇首场次辆艘盏棵块片双支枝把项门幅套栋层杯瓶碗封笔届群期架顶颗粒根匹朵口"
_BY_SUBSTANCE = "块条口"  # of one stuff or form, as the dictionary or its last character tells: 抹布, 木板, 大街
_RARE_MEASURES = "串页捆叠摞束滴股扇壶袋桶锅盆盘箱排床堵副"  # what is counted so is told by the dictionary alone
# What may stand between a measure word and its noun: 一家大型超市, 两位老教师.
_OF_WHAT_KIND = (
    "主要|大型|中型|小型|知名|著名|普通|专业|本地|当地|外地|国外|国内|私人|民营|国有|上市|连锁|正规|年轻|[大小新旧老]"
)
_MEASURED = lazy_regex(
    rf"(?:[一二两三四五六七八九十几每这那哪某半数百千\d]|第.)\s?([{_MEASURES}{_RARE_MEASURES}])(?:{_OF_WHAT_KIND})?$"
)
# What is run by people is counted by 家: firms, shops, and what is called after what it offers.
_RUN, _IS_RUN = "家", frozenset({"organisation", "place"})
_CALLED_AFTER_ITS_OFFER = ("平台", "网站", "基金", "品牌", "店", "馆", "厂", "社", "商", "行")


def is_counted_alike(key: str, other: str, before: str) -> bool:
    """Tell whether a noun goes with the measure word before the gap, where there is one."""
    measure = _MEASURED.search(before)
    return measure is None or _is_measured(key, other, measure[1])


def _is_measured(key: str, other: str, measure: str) -> bool:
    """Tell whether a noun is counted as the key is: one that the dictionary counts so, by its head, or of its field."""
    word, is_near = in_simplified(other), nearness(key, other) == ONE_FIELD
    if measure == _RUN and kinds_of(word).isdisjoint(_IS_RUN) and not word.endswith(_CALLED_AFTER_ITS_OFFER):
        return False
    is_by_head = measure in _BY_SUBSTANCE or (is_near and is_animal(word))  # no 只 for the 牛 of 奶牛
    counted = _measures_of(word) or (_measures_of(word[-1]) if is_by_head else frozenset[str]())
    return measure in counted if counted or measure in f"{_RARE_MEASURES}{_BY_SUBSTANCE}" else is_near


@lru_cache(maxsize=1 << 12)
def _measures_of(word: str) -> frozenset[str]:
    """Give the measure words that the dictionary names for a noun."""
    notes = (gloss for gloss in dictionary().glosses(word) if gloss.startswith("CL:"))
    return frozenset(found for note in notes for found in re.findall(r"([\u3400-\u9fff])\[", note))
