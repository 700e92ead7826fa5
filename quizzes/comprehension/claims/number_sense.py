"""
Which numbers does sense rule out in a sentence, and which does everybody know without the text?

    去海边，＿＿，三十七度              no month of winter
    已经下午＿＿，天快黑了               no hour before four
    ＿＿，客人少了一半                 no year before the one in which the text says that the place was opened
    看了＿＿遍, a hundred in the text     no 一百一十遍, as nobody counts such
    每星期加＿＿分钟, fifteen            no seventeen
    头一个月胖了＿＿公斤, five      no twenty
    考了＿＿分，全班第二，ninety-one no seventy-one
    钢琴上的＿＿个音                  eighty-eight: known
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import OF_DATE, OF_NUMBER, in_figures, value_of
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tables import compiled, rows_of, stands_in
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from quizzes.distractors.document import Document
    from quizzes.distractors.edits.quantities import Quantity

_N = OF_NUMBER
_DEGREES = lazy_regex(rf"(?P<below>零下)?(?P<degrees>{_N}+)度(?!假|过|数)")
_HOTTEST, _HOT, _COLD = 34, 28, 8  # degrees of a day in high summer, in the warm half of a year, and in winter
_SUMMER, _WARM_MONTHS, _COLD_MONTHS = range(6, 10), range(5, 11), (11, 12, 1, 2, 3)
_YEAR = "(?P<year>[12][0-9]{3}|[一二][〇○零一二三四五六七八九]{3})年"
# When the place opened of which a text tells, which nothing that went on there is older than.
_FOUNDED = lazy_regex(
    rf"{_YEAR}[^，,。；]{{0,6}}(?:成立|创办|创立|创建|开业|开张|开馆|开园|开店|建厂|建成|落成)(?!的?[一-龥]{{0,4}}(?:以前|之前))|"
    rf"(?:成立|创办|创立|创建|开业|建成|落成)于{_YEAR.replace('year', 'since')}|"
    rf"从{_YEAR.replace('year', 'on')}[^，,。；]{{0,6}}[播办做开演出卖]到(?:今天|现在|如今|今年)"
)
# It grows dark, or is not yet light, at the hour that stands before it.
_GROWS_DARK = lazy_regex(
    r"^[^。]{0,3}[，,]?天(?:都|已经|也|就)?(?:[快要]+)?(?:擦|全)?黑|^[^。]{0,3}[，,]?太阳[快已经要都]*[落下]"
)
_NOT_YET_LIGHT = lazy_regex(r"^[^。]{0,3}[，,]?天(?:都|也)?(?:还[没未]|刚|[没未]|蒙蒙)(?:有|怎么)?亮")
_DARK_FROM, _LIGHT_FROM = 4, 6  # hours
_TIMES, _HUNDRED = frozenset("遍次回趟"), 100
_ROUND_TIMES, _STEP = lazy_regex("分钟|秒钟?"), 5  # told in fives where one of them is
# Of a mark nobody thinks of one far below, and no mark is above a hundred; a hot day is no mild one, nor an oven.
_MARK, _MARKED, _MOST_MARK, _MARKS_APART = (
    lazy_regex("分(?!钟|之|店|公司)"),
    lazy_regex(f"考|成绩|得了|第{OF_DATE}+名"),
    100,
    15,
)
_MOST_FEN = 9
_OF_HEAT = lazy_regex("[多来几]?度")
_HEAT, _NO_WEATHER = lazy_regex("热|夏|高温|暑|太阳"), lazy_regex("炉|水|油|烤|锅|体温|发烧|烧到|茶|酒|机器")
_LEAST_HEAT, _MOST_HEAT = 33, 45
_STANDS_IT, _MOST_STOOD = lazy_regex("中[过了]?暑"), 65  # who is there stands it
# Where it is cold, it is not warm.
_IS_COLD, _BELOW_ZERO = lazy_regex("冷(?!静|清|门|饮)|冻|冰|雪|霜|寒"), lazy_regex("零下|负")
_MOST_COLD, _NOT_COLD = 10, 15
_COLDEST = 274  # degrees below zero that nothing reaches
# 胖了五公斤: nobody grows twenty kilograms fatter of the same.
_BY_WEIGHT, _GROWS, _MOST_OF_WEIGHT = (
    lazy_regex("公?斤|千克"),
    lazy_regex("[胖瘦重轻长掉减][了过]?(?:差不多|将近|大概|大约|整整|快)?$"),
    1.8,
)


def is_out_of_sense(document: Document, asked: Quantity, value: int, key: int, text: str) -> bool:
    """Tell whether another value than the key of a number makes no sense in a simplified sentence."""
    match asked.kind:
        case "month":
            return not _is_of_season(value, text)
        case "year":
            since = _founded(document)
            return since is not None and _year(asked.text) >= since > value
        case "clock":
            after = text.partition(in_simplified(asked.text))[2]
            is_early = _GROWS_DARK.match(after) and value < min(key, _DARK_FROM)
            return bool(is_early or (_NOT_YET_LIGHT.match(after) and value > max(key, _LIGHT_FROM)))
        case "count":
            return _is_no_count(asked, value, key, text)
        case _:
            return False


def _is_no_count(asked: Quantity, value: int, key: int, text: str) -> bool:
    """Tell whether nobody would count so, be so much heavier, get such a mark, or be out on such a hot day."""
    measure, before = in_simplified(asked.measure), text.partition(in_simplified(asked.text))[0]
    is_too_heavy = _BY_WEIGHT.match(measure) is not None and value > _MOST_OF_WEIGHT * key
    is_out = _is_of_odd_step(measure, value, key) or (value > _MOST_FEN and _is_of_fen(measure, text, before))
    is_out = is_out or (is_too_heavy and _GROWS.search(before) is not None)
    return is_out or _is_no_mark(measure, value, key, text) or _is_no_heat(measure, value, key, text)


def _is_of_fen(measure: str, text: str, before: str) -> bool:
    """Tell whether hundredths of a yuan are counted, ten of which are said 一毛."""
    return measure == "分" and re.match(rf"{_N}+分钱", text[len(before) :]) is not None


def _is_no_mark(measure: str, value: int, key: int, text: str) -> bool:
    """Tell whether a mark is above the best, or far from that of who is told of as good, or as bad."""
    is_mark = _MARK.match(measure) is not None and key <= _MOST_MARK and _MARKED.search(text)
    return bool(is_mark) and (value > _MOST_MARK or abs(value - key) > _MARKS_APART)


def _is_no_heat(measure: str, value: int, key: int, text: str) -> bool:
    """Tell whether what is told of as hot or cold would not be so, or a day would be hotter than any."""
    if not _OF_HEAT.match(measure):
        return False
    if any(key >= least and value < below and stands_in(told, text) for told, least, below in _hot_words()):
        return True
    if value >= _COLDEST and _BELOW_ZERO.search(text):
        return True
    if key <= _MOST_STOOD < value and _STANDS_IT.search(text):
        return True
    if key <= _MOST_COLD and value > _NOT_COLD and _IS_COLD.search(text) and not _BELOW_ZERO.search(text):
        return True
    is_of_day = _LEAST_HEAT <= key <= _MOST_HEAT and _HEAT.search(text)
    return bool(is_of_day) and not _NO_WEATHER.search(text) and not _LEAST_HEAT <= value <= _MOST_HEAT


@lru_cache(maxsize=1)
def _hot_words() -> tuple[tuple[str, int, int], ...]:
    """
    Load what tells of heat, from how many degrees on, and below how many nobody would tell it so.

    Where it is hot, at a kiln too, it is no mild day, and what scalds is not lukewarm.
    """
    return tuple((told, int(least), int(below)) for told, least, below in rows_of("hot_words.tsv"))


def is_well_known(document: Document, number: Quantity, text: str) -> bool:
    """Tell whether everybody knows a number of the thing that a text is about: the keys of a piano."""
    said = in_simplified(number.text)
    return any(
        compiled(known).match(said) and stands_in(beside, in_simplified(text)) for known, beside in _known(document)
    )


@lru_cache(maxsize=4)
def _known(document: Document) -> tuple[tuple[str, str], ...]:
    """Give the numbers that everybody knows of the things that a text is about, each with what stands beside it."""
    whole = _whole(document)
    return tuple((known, beside) for thing, known, beside in rows_of("known_numbers.tsv") if thing in whole)


def _is_of_season(month: int, text: str) -> bool:
    """Tell whether a month is of the season that the degrees beside it tell."""
    found = _DEGREES.search(text)
    degrees = value_of(found["degrees"]) if found is not None else None
    if found is None or degrees is None or "体温" in text:
        return True
    if found["below"] or degrees <= _COLD:
        return month in _COLD_MONTHS
    return degrees < _HOT or month in (_SUMMER if degrees >= _HOTTEST else _WARM_MONTHS)


def _is_of_odd_step(measure: str, value: int, key: int) -> bool:
    if measure[:1] in _TIMES and key >= _HUNDRED and key % _HUNDRED == 0:
        return len(str(value).rstrip("0")) > 1
    return _ROUND_TIMES.match(measure) is not None and key % _STEP == 0 and value % _STEP != 0


@lru_cache(maxsize=4)
def _founded(document: Document) -> int | None:
    """Give the first year in which a text says that something was founded; None where it does not."""
    found = (each["year"] or each["since"] or each["on"] for each in _FOUNDED.finditer(_whole(document)))
    return min(map(_year, found), default=None)


def _year(written: str) -> int:
    return int(in_figures(in_simplified(written).replace(" ", "").removesuffix("年")))


@lru_cache(maxsize=4)
def _whole(document: Document) -> str:
    return in_simplified("\n".join(spot.source for spot in document.spots))
