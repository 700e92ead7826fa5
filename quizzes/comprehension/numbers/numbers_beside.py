"""
Do other numbers that stand beside a gap tell or bound its own, though they are counted otherwise?

    多了＿＿，一查，有三万八来自一个城市      no thirty thousand votes, as so many are a part of them
    一板＿＿，空了五个                      no three, as five are gone
    过了一个星期……在医院住了＿＿             no ten days, as but a week went by
    一单＿＿，四万八得跑九千多单             told: it is how often it goes into the sum
    1998年到2010年……，＿＿分组以后          told: the year after those
    ＿＿了还跟妈妈要钱                      told: at thirty, as one says
    种满＿＿的老茶园                        a round number, as one says of what is full
    一个月演＿＿                           no more days than a month has
    我今年四十四，＿＿才开始学                no later than today
    一碗九块钱……想涨到＿＿                  no nine, nor less
    嫌我＿＿太轻，要我长到六十               nor as many as what it is to grow to
    可以开到＿＿，我从来不超过四十            nor thirty: it stays on its side of the other numbers of the sentence
    花两千还是＿＿                          told: a way of speaking
    按每天＿＿计算，六周用去一万四千           told: the other numbers of a calculation give it
    伸出＿＿手指, 零下＿＿                    nor more than a hand has, or colder than it ever is
    汇算是把全年＿＿算一遍                    told: a year has twelve months
    一年七百五十万度，＿＿就是二十二万度        told: by what such a part comes to
    声音像＿＿卡车开过来                     told: a round number, as one says of what something is like
    1987年开馆，到今天正好＿＿               told: who knows what year it is reckons it
    等了四年。前＿＿一只也没有               no five, as it was four in all; and three are all but one of these
    开了四十一年……做了＿＿                no forty-one beside forty, which one says of as many
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.numerals import value_of
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tables import compiled
from quizzes.comprehension.claims.years_ahead import YEAR
from quizzes.comprehension.numbers.number_sets import significant
from quizzes.comprehension.told_by_rest import spoken
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizzes.distractors.edits.quantities import Quantity

_NUMERAL = "[0-9]+|[一二两三四五六七八九十百千万零]+"
_GAP = "＿"
_DIGITS = lazy_regex(_NUMERAL)
# So many of them, without a measure word: 有三万八来自同一个城市.
_PART = lazy_regex(rf"(?:其中|里面|光|就|只)?有(?P<part>{_NUMERAL})多?(?=来自|是|都|没|不|在|被|投|选|靠|只|全|还)")
# Nor with one, where it is all that is said of what is gone or left: 一板七颗，空了五个.
_GONE = lazy_regex(rf"(?:[空剩缺坏丢死]了|还?剩)(?P<part>{_NUMERAL})[一-龥]?(?=[，,。；！？]|$)")
_NEARLY_ALL = 0.8  # of a sum: by such a part one guesses it
_HOURS = {
    "年": 24 * 365,
    "月": 24 * 30,
    "星期": 24 * 7,
    "礼拜": 24 * 7,
    "周": 24 * 7,
    "天": 24,
    "小时": 1,
    "钟头": 1,
    "分钟": 1 / 60,
}
_UNITS = "|".join(_HOURS)
_WENT_BY = lazy_regex(rf"(?:又|才|刚|就)?过了?(?P<number>{_NUMERAL})个?(?P<unit>{_UNITS})(?!多|半|以)")
_SPAN = lazy_regex(rf"个?(?P<unit>{_UNITS})")
_STILL = lazy_regex(f"(?:都|已经|快)?{_GAP}(?:的人)?了(?:还|都还|居然|竟然)(?!没|不)")
_FULL = lazy_regex("[种干做住活教开养待坐练学守存满]满了?$")
_MINUTES, _HOUR_OF_MINUTES = lazy_regex("分钟"), 60
_TEN, _LEAST_ROUND = 10, 20
_TILL_NOW = lazy_regex(f"(?:到(?:今天|现在|如今|今年)|至今|迄今|如今|今年)[^，,。；]{{0,6}}{_GAP}")
_THE_FIRST = lazy_regex("(?<![以之目])[前头]$|(?:最初|最后)的?$")  # so many of what is told to have been more
# What holds no more than so many: a time of its days or months, a hand of fingers; and no weather is colder.
_HOLD = (
    (lazy_regex("(?:[一每]个?月|当月)(?!以?[前后])[^，,。；！？]{0,6}$"), lazy_regex("天"), 31),
    (lazy_regex("(?:[一每](?:周|个?(?:星期|礼拜)))(?!以?[前后])[^，,。；！？]{0,6}$"), lazy_regex("天"), 7),
    (lazy_regex("(?:[一每全]年)(?!以?[前后])[^，,。；！？]{0,6}$"), lazy_regex("个?月"), 12),
    (lazy_regex("[伸竖举]出?起?了?$"), lazy_regex("[根个](?:手指|指头)"), 5),
    (lazy_regex("零下$"), lazy_regex("度"), 50),
)
_AGE_BY_NOW = lazy_regex(rf"今年(?:已经|都|才|刚|刚满)?(?P<age>{_NUMERAL})岁?(?=[，,了])")
# What another number of the sentence bounds, or is compared with, as it has no measure word: 不超过四十, 要长到六十.
_BOUND = lazy_regex(
    rf"(?:到了?|[超不]过|不[到足满]|至少|最[多少])(?:大概|大约|差不多)?(?P<bound>{_NUMERAL})(?P<of>[一-龥]?)|"
    rf"(?<![第点月年零〇0-9一二两三四五六七八九十百千万])(?P<bare>{_NUMERAL})"
    "(?=[，,。；！？”」』了]|出头|左右|上下|$)"
)
_MEASURED = frozenset({"count", "money", "percent", "share", "age"})
_SENTENCE_ENDS = lazy_regex(r"[。！？\n]")
# 花两千还是两万, as one says; and what a calculation begins with, which its other numbers give.
_EITHER = lazy_regex(rf"(?:{_NUMERAL})[一-龥]?(?:还是|或者?){_GAP}|{_GAP}(?:还是|或者?)(?:{_NUMERAL})")
_RECKONS = lazy_regex(f"按[^。！？]*{_GAP}[^。！？]*(?:计算|来算|算下来|折算|换算)")
# To how much something grows, or shrinks, from so much that was told before: 一碗九块……想涨到十一块.
_GROWN = lazy_regex("(?:[涨升加提调长增](?:高|加|长|价)?|扩大|上升|发展|扩)到了?(?:大概|大约|差不多)?$")
_SHRUNK = lazy_regex("(?:[降减跌缩压调](?:低|少|价|小|短)?|下降|下跌)到了?(?:大概|大约|差不多)?$")
_MOST_STEPS = 4  # times as far as it grew
_NEAR = 60  # characters before such a number that are of the same matter
_OF_ALL_YEAR, _MONTHS_OF_YEAR = lazy_regex("[全整一]年|年[度终底]|每个?月|汇算|合起来|加起来"), 12
_SHARES = frozenset({"percent", "share", "fraction"})
_SHARE_MAKES = lazy_regex(rf"{_GAP}[，,]?(?:也?就是|即|等于|相当于|折合)(?:大概|大约|差不多)?(?:{_NUMERAL})")
_LIKE = lazy_regex(f"(?<![录摄画图影音想头肖塑雕偶好不])(?:像|好比|如同|仿佛)(?:是|有)?{_GAP}")
# So many are full: a round hundred of them, whatever it is that one has to do so often.
_FULL_OF, _ROUNDEST = lazy_regex(f"[\u4e00-\u9fff]满了?{_GAP}"), frozenset({100, 1000, 10_000})


def is_told_beside(number: Quantity, shown: str) -> bool:
    """Tell whether what is shown, in either script and with the number in it, lets one guess or reckon that number."""
    before, found, after = in_simplified(shown).partition(in_simplified(number.text))
    value = _value_in(number.text)
    rest = f"{before}{_GAP}{after}"
    is_of_part = number.kind in _SHARES and _SHARE_MAKES.search(rest) is not None
    is_of_part = is_of_part or _EITHER.search(rest) is not None or _RECKONS.search(rest) is not None
    if not found or value is None or is_of_part:
        return is_of_part
    match number.kind:
        case "year":
            return YEAR.search(f"{before}，{after}") is not None
        case "age":
            return value % _TEN == 0 and _STILL.search(rest) is not None
        case "money":
            return _is_of_rate(rest)
        case _:
            is_nearly_all = any(_NEARLY_ALL * value <= part <= value for part in _parts(after))
            return (
                is_nearly_all
                or _is_since_a_year(number, rest)
                or value + 1 in _all_of_which(number, before)
                or _is_as_one_says(number, value, rest)
                or _makes_the_sum(in_simplified(number.measure), rest)
            )


def _is_as_one_says(number: Quantity, value: int, rest: str) -> bool:
    """Tell whether so many months are a year, or it is a round number of what something is like or full of."""
    if value == _MONTHS_OF_YEAR and in_simplified(number.measure) == "个月" and _OF_ALL_YEAR.search(rest):
        return True
    return _LIKE.search(rest) is not None or (value in _ROUNDEST and _FULL_OF.search(rest) is not None)


def _is_since_a_year(number: Quantity, rest: str) -> bool:
    """Tell whether a number is of the years from one that its sentence tells until now: 1987年开馆，到今天正好＿＿."""
    own = next((each for each in _SENTENCE_ENDS.split(rest) if _GAP in each), "")
    is_till_now = _TILL_NOW.search(own) is not None
    return is_till_now and in_simplified(number.measure) == "年" and YEAR.search(own.partition(_GAP)[0]) is not None


def _all_of_which(number: Quantity, before: str) -> frozenset[int]:
    """Give how many there were in all, where a number is of the first or the last of them: 等了四年。前＿＿."""
    if not number.measure or _THE_FIRST.search(before) is None:
        return frozenset()
    unit = in_simplified(number.measure)
    told = (spoken(each) for each in compiled(f"(?<!第)({_NUMERAL}){unit}").findall(before[-_NEAR:]))
    return frozenset(each for each in told if each is not None)


def keeps_beside(number: Quantity, option: str, shown: str) -> bool:
    """Tell whether another number is as thinkable as the right one, whose words stand in what is shown."""
    before, found, after = in_simplified(shown).partition(in_simplified(number.text))
    key, other = _value_in(number.text), _value_in(option)
    if not found or key is None or other is None:
        return True
    is_part = any(key >= part > other for part in _parts(after))
    # what lasts an hour is told in hours
    is_hour = _MINUTES.match(in_simplified(number.measure)) is not None and key < _HOUR_OF_MINUTES <= other
    is_rounded = number.kind in _MEASURED and (_is_round_for(key, other) or _is_round_for(other, key))
    is_uneven = _FULL.search(before) is not None and key % _TEN == 0 and other % _TEN > 0
    is_of_fewer = any(key < most <= other for most in _all_of_which(number, before))
    if is_part or is_hour or is_rounded or is_uneven or is_of_fewer or _is_before_start(number, (key, other), before):
        return False
    if _holds_fewer(number, (key, other), (before, after)) or _is_past_bound(number, (key, other), (before, after)):
        return False
    unit = _SPAN.match(in_simplified(number.measure))
    hours = _HOURS[unit["unit"]] if unit is not None else 0
    return not any(key * hours < span < other * hours for span in _spans(before))


def _is_round_for(one: int, other: int) -> bool:
    """Tell whether who tells of so many might say a round number: forty of forty-one."""
    is_rounder = len(significant(one)) < len(significant(other))
    return is_rounder and one >= _LEAST_ROUND and _TEN * abs(one - other) < one


def _is_past_bound(number: Quantity, values: tuple[int, int], beside: tuple[str, str]) -> bool:
    """Tell whether another number of the sentence lies between two values, the first of which stands in it."""
    key, other = values
    own = f"{_SENTENCE_ENDS.split(beside[0])[-1]}{_GAP}{_SENTENCE_ENDS.split(beside[1], maxsplit=1)[0]}"
    told = _BOUND.finditer(own) if number.kind in _MEASURED else ()
    own_unit = in_simplified(number.measure)
    bounds = (spoken(found["bound"] or found["bare"]) or key for found in told if (found["of"] or "") in own_unit)
    return any(bound == other or (bound > key) != (bound > other) for bound in bounds if bound != key)


def _is_before_start(number: Quantity, values: tuple[int, int], before: str) -> bool:
    """
    Tell whether the second of two values is no more, or no less, than that from which something grew, or shrank.

    Nor is it one to which it would have to grow many times as much.
    """
    sign = 1 if _GROWN.search(before) else -1 if _SHRUNK.search(before) else 0
    unit, (key, other) = in_simplified(number.measure)[:1], values
    if not sign or not unit:
        return False
    told = (spoken(found) for found in compiled(f"({_NUMERAL})[多来]?{unit}").findall(before[-_NEAR:]))
    starts = [start for start in told if start is not None and sign * start < sign * key]
    is_far = all(abs(other - start) > _MOST_STEPS * abs(key - start) for start in starts)
    return bool(starts) and (is_far or any(sign * other <= sign * start for start in starts))


def _holds_fewer(number: Quantity, values: tuple[int, int], beside: tuple[str, str]) -> bool:
    """Tell whether more are told of, in place of the first of two values, than there can be in that, or by now."""
    (key, other), (before, after) = values, beside
    if number.kind == "age":
        told = f"{before.rpartition('。')[2]}{_GAP}{after.partition('。')[0]}"
        ages = (value_of(found["age"]) or 0 for found in _AGE_BY_NOW.finditer(told))
        return any(key <= age < other for age in ages)
    counted = f"{in_simplified(number.measure)}{after}"
    return any(
        key <= most < other and frame.search(before) is not None and of.match(counted) is not None
        for frame, of, most in _HOLD
    )


def _parts(text: str) -> Iterator[int]:
    """Give of how many of those that are counted something is told in the same sentence: 三万八 is 38000."""
    sentence = text.partition("。")[0]
    told = (spoken(found["part"]) for part in (_PART, _GONE) for found in part.finditer(sentence))
    yield from (value for value in told if value is not None)


def _value_in(option: str) -> int | None:
    found = _DIGITS.search(in_simplified(option))
    return None if found is None else spoken(found.group())


def _spans(text: str) -> Iterator[float]:
    """Give the hours that went by, as the words before a number say."""
    for found in _WENT_BY.finditer(text):
        yield (value_of(found["number"]) or 0) * _HOURS[found["unit"]]


def _is_of_rate(rest: str) -> bool:
    """Tell whether an amount of money is paid for one of what is counted right after, with how much that comes to."""
    paid = compiled(f"[一每](?P<of>[一-龥]){_GAP}[，,](?P<sum>[^。！？]*)").search(rest)
    return paid is not None and compiled(f"(?:{_NUMERAL})[多来几]?{paid['of']}").search(paid["sum"]) is not None


def _makes_the_sum(measure: str, rest: str) -> bool:
    """Tell whether so many are what it takes to come to a sum, at a price that is told for each of them."""
    price = f"[一每]{measure[-1:]}(?:{_NUMERAL})[块元毛](?:{_NUMERAL})?[，,]" if measure else ""
    return bool(price) and compiled(f"{price}[^。！？]*(?:{_NUMERAL})[^。！？]*{_GAP}").search(rest) is not None
