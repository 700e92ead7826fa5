"""
Do the words shown around a number let everybody count or reckon it, though they do not say it?

    她给了我两块糖，一块苹果的，一块牛奶的       the parts are counted out one by one
    给两条路，要么留下，要么回家                  and so are the ways
    百分之三十的意思是，十天里有三天             the share that is told, of so many
    七十四岁的客人……她说：“我才七十一”         another age says on which side of it this one is
    我带爸爸去。太太也要去，得换一辆三人座的      whoever comes too is counted with the others
    三张票，我、爸爸和妈妈一人一张               as are those who are named
    一九八〇年出生的，今年四十五岁               an age follows from a year of birth, or goes with a school
    他六岁，上一年级；等你十八岁的时候           at six one goes to school, and at eighteen one is grown up
    一次三百块，一个月八次，就是两千四           how much one is goes so often into the sum
    零点开工，干到四点，正好四个小时             to what hour, which just fits
    割一天歇六天，分成七片轮着来                 by turns: the day of work and the others are as many as the parts
    小学念六年                                 nor does anybody need a text for how long a school is
    从早上八点到下午四点，八个小时               hours lie between two that are told
    每周开五天，星期六和星期天休息               as do days of a week
    船每周一出海，暴雨在周二，错过了六天          or from one day of it to another
    四月到九月，大概一百八十天                   and the days of so many months
    三十六张，三十一张是黑的，剩下的五张          what is left of a whole and a part
    靠上下两块板夹着                          and so many are above and below
    每天早中晚三次                            and so many times of a day are named
"""

from __future__ import annotations

import re
from itertools import combinations
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import OF_NUMBER, value_of
from quizzes.chinese.patterns import lazy_regex
from quizzes.comprehension.told_by_others import is_told_by_others
from quizzes.distractors.words import in_simplified
from quizzes.numbers_said import value_of as value_said

if TYPE_CHECKING:
    from quizzes.distractors.edits.quantities import Quantity

_NUMERAL = "[0-9]+|[一二两三四五六七八九十百千]+"
_GAP = "＿"
_PERCENT = lazy_regex(
    rf"百分之(?P<percent>{_NUMERAL})|(?P<figure>[0-9]+)[%％]|(?P<tenths>[一二两三四五六七八九])成(?![为了长])"
)
_IS_PART, _ENDS = (
    lazy_regex("[里中](?:面|头|边)?[，,]?[^，,]{0,6}有|意思|就是说|也就是|等于|占"),
    lazy_regex("[。！？]"),
)
_NUMBERS = lazy_regex(
    rf"(?<!百分之)(?<![0-9一二两三四五六七八九十百千第])(?P<number>{_NUMERAL})(?![%％成0-9])(?=[一-龥])"
)
_NUMBERS_OR_LAST = lazy_regex(rf"(?<!百分之)(?<![0-9一二两三四五六七八九十百千第])(?P<number>{_NUMERAL})(?![%％成0-9])")
_WHOLE = 100
# An age that is told against the one asked for: 我才七十一, 我都八十了.
_AGE_BESIDE = lazy_regex(
    r"(?:才|都|已经|快|刚|不过)[一二三四五六七八九]?十[一二三四五六七八九]?(?=[，,。；！？”』」了岁]|$)"
)
_OF_SEATS = lazy_regex(rf"{_GAP}(?:座|份|席|间|桌|房|床|组|队|帐篷|票)")
_JOINS = lazy_regex("也(?:要|想|会|来|去|跟|报名|参加|加入|算)|加上|带上|还有")
_MOST_PARTS = 9
# What is listed after so many: 两条路，要么……，要么……; 三种颜色：红、黄、绿; 买了三个，分别放在床头、厨房和门口.
_OR, _LIST = (
    (lazy_regex("要么"), lazy_regex("或者"), lazy_regex("(?:^|[，,：；])[一二三四五六]是")),
    lazy_regex("^[^，,。：:；、]{0,8}(?:[：:]|[，,]?(?:分别|依次)[^，,。；、]{0,4}?)(?P<list>[^，,。：:；]+)$"),
)
_BORN = lazy_regex("(?:[0-9]{4}|[一二][〇○零一二三四五六七八九]{3})年[^，,。]{0,8}(?:出生|生人|生的)")
# Which age goes with it: 高中刚毕业, 考上大学, 六十岁退休.
_OF_SCHOOL = lazy_regex(
    "(?:小学|初中|高中|中专|大学|本科)(?:刚刚?|一|才)?毕业|[考进上](?:上|进|了)*大学|高考|中考|上小学|退休|"
    "[上读念](?:[一二三四五六]年级|初[一二三]|高[一二三]|[小中大]班|幼儿园|学前班)"
)
# Who is that old, beside an age in tens: 一个小伙子，二十来岁.
_BY_TENS = lazy_regex("十[来多几]?岁?$")
_YOUNG_OR_OLD = "(?:小伙子?|(?<!老)姑娘|青年|中年人?|老(?:人|头|太太|大[爷妈娘]|奶奶|爷爷|汉|伯))"
_OF_THAT_AGE = lazy_regex(
    rf"{_YOUNG_OR_OLD}[，,]?(?:大概|大约|差不多|也就|看上去|今年|才|只有|有)*{_GAP}|{_GAP}(?:左右|上下)?的?[^，,。的]{{0,4}}{_YOUNG_OR_OLD}"
)
# When one is grown up, and when children go to school.
_OF_AGE, _GROWN = (
    lazy_regex(f"等(?:你|他|她|我|孩子|女儿|儿子)们?{_GAP}|成年|成人|长大|驾照|驾驶证|投票|参军|当兵|入伍|身份证"),
    18,
)
_PUPILS, _SCHOOL_AGE = (
    lazy_regex(f"(?:孩子?|小朋友|学生|娃|同学)[^，,。]{{0,4}}才{_GAP}|才{_GAP}[^。]{{0,12}}上学"),
    (6, 7),
)
# What comes to how much in all: 一次三百块，八次就是两千四.
_SUMS = lazy_regex("就是|一共|总共|合计|等于|加起来|合起来")
# Said with ten thousands, or in short: 三万八, 两千四; and no two digits for one, 三四万.
_AS_SPOKEN = lazy_regex("^(?!.*[一二两三四五六七八九]{2}).*(?:.万|.[千百][一二三四五六七八九]$)")
_JUST_SO_LONG = lazy_regex(f"到[^，,。]{{0,8}}点[^，,。]{{0,5}}[，,](?:正好|刚好|整整|一共|总共)(?:是|有)?{_GAP}")
# So many take turns, of which one has done it: 割一天歇六天，分成七片轮着来.
_BY_TURNS, _ONE_DAY = lazy_regex("轮(?:着|流|换|到|班)|轮[一两二三]遍"), lazy_regex("一[天日个次夜晚年季]")
# How long it is all over the country.
_LASTS_SO = lazy_regex(
    rf"(?:小学|初中|高中|大学|本科|大专)(?:一共|总共|要|得)?[念读上学]?(?:了|要|完)?{_GAP}|(?:春节|国庆|五一|元旦|清明|端午|中秋)[^，,。]{{0,4}}放假?{_GAP}"
)
_OF_ITS_KIND = lazy_regex(rf"{_GAP}的?(?:轮子|车轮|翅膀|季节|季度)")  # a cart has so many
_HOURS = lazy_regex("个?(?:小时|钟头)")
_CLOCK = lazy_regex(f"(?P<hour>{_NUMERAL})点(?!儿|心|名)(?P<half>半)?")
_HALF_DAY = 12
_DAYS_OFF = lazy_regex("(?:星期|周|礼拜)[一二三四五六日天]")
_OF_WEEK, _RESTS = (
    lazy_regex(rf"(?:每周|[每一]个?(?:星期|礼拜)|一周)[^，,。]{{0,6}}{_GAP}"),
    lazy_regex("休息|休|不开|关门|放假"),
)
_WEEK, _DAY_OF_WEEK, _WEEKDAYS = (
    7,
    lazy_regex("(?:星期|周|礼拜)(?P<day>[一二三四五六日天])(?![年级遍岁])"),
    "一二三四五六日天",
)
_MONTHS = lazy_regex(rf"(?P<first>{_NUMERAL})月份?到(?P<last>{_NUMERAL})月")
_YEAR, _SHORTEST, _LONGEST = 12, 26, 32  # months, and days of one, as one speaks of them
_LEFT = lazy_regex("剩|余下|其余|另外|其[他它]|只[有留]|留下|少了|不见|丢了")
_FOUR, _TWO = 4, 2
_OF_TWO_SIDES = lazy_regex(f"(?:上下|左右|前后|里外|内外|正反|头尾|首尾){_GAP}(?!了|以|之|多)")
_EACH_NAMED = lazy_regex(
    f"(?P<each>早中?晚|老中青|春夏秋冬|东西南北|东南西北|上中下|前中后|左中右|大中小|红黄蓝|红黄绿|衣食住行){_GAP}"
)
_OF_NUMBER = lazy_regex(OF_NUMBER)
_TIME_OR_TIMES = lazy_regex("[年月天日周次回趟遍]|个?(?:月|小时|钟头|星期|礼拜)|分钟")  # 前后两次: in all
_AT_MAHJONG = lazy_regex(rf"{_GAP}[^，,。]{{0,4}}麻将|麻将[^，,。]{{0,6}}{_GAP}")
_YEARS_OR_DAYS = frozenset("年天")
_ONE_EACH = lazy_regex(
    "(?P<who>[^，,。；：]*[、和跟与][^，,。；：]*?)(?:每人|一人|人手|各)(?:拿|买|分|得|有|要)?(?:了|到)?一"
)
_EACH_ONE = lazy_regex("(?:每人|一人|人手)[^，,。]{0,2}一[^起同]")
LISTED = lazy_regex("[、和跟与及]")


def is_told_by_rest(number: Quantity, text: str) -> bool:
    """Tell whether a text in either script, with the number in it, lets one count or reckon that number."""
    simple, own = in_simplified(text), in_simplified(number.text)
    start = _start_of(own, simple)
    end, value = start + len(own), value_of(own.removesuffix(number.measure).rstrip("多几来"))
    is_decade = start >= 0 and _is_decade_told(own, simple, (start, end))
    if start < 0 or value is None or is_decade:
        return is_decade
    before, after = simple[:start], simple[end:]
    rest = f"{_ENDS.split(before)[-1]}{_GAP}{_ENDS.split(after, maxsplit=1)[0]}"  # its own sentence
    if number.kind == "age":
        return _is_age_told(value, rest)
    if number.kind not in {"count", "money"}:
        return is_told_by_others(number, value, simple)
    if _OF_ITS_KIND.search(rest) or (number.measure in _YEARS_OR_DAYS and _LASTS_SO.search(rest)):
        return True
    if _is_between(value, number.measure, rest) or (value == _FOUR and _AT_MAHJONG.search(rest)):
        return True
    is_of_parts = _is_counted_out(value, number.measure, after) or _is_of_each(value, after)
    is_of_parts = is_of_parts or _is_listed(value, after) or _is_of_turns(value, rest) or _is_of_sum(value, rest)
    is_of_parts = is_of_parts or (value == _TWO and _is_of_two_sides(number.measure, rest))
    is_of_parts = is_of_parts or ((each := _EACH_NAMED.search(rest)) is not None and len(each["each"]) == value)
    is_of_parts = (
        is_of_parts or _is_left(value, number.measure, rest, simple) or _is_of_months(value, number.measure, rest)
    )
    is_of_people = number.measure in {"人", "个人"} and bool(
        _OF_SEATS.search(f"{_GAP}{after}") and _JOINS.search(simple)
    )
    is_of_others = is_told_by_others(number, value, simple) or _is_of_share(value, f"{before}，{after}", rest)
    return is_of_parts or is_of_people or is_of_others


def _start_of(number: str, text: str) -> int:
    """Find where a number stands that is no end of a longer one; -1 where it does not."""
    start = text.find(number)
    while start > 0 and _OF_NUMBER.fullmatch(text[start - 1]):
        start = text.find(number, start + 1)
    return start


def _is_age_told(value: int, rest: str) -> bool:
    """Tell whether the words beside an age tell it: another age, a birth, a school, or that one is grown up."""
    is_grown = value == _GROWN and _OF_AGE.search(rest) is not None
    is_pupil = value in _SCHOOL_AGE and _PUPILS.search(rest) is not None
    return is_grown or is_pupil or any(tells.search(rest) for tells in (_AGE_BESIDE, _BORN, _OF_SCHOOL))


def _is_decade_told(own: str, text: str, span: tuple[int, int]) -> bool:
    """Tell whether an age in tens is told by a word for the young or the old beside it."""
    is_in_tens = own.endswith("岁") and _BY_TENS.search(own) is not None
    return is_in_tens and _OF_THAT_AGE.search(f"{text[: span[0]]}{_GAP}{text[span[1] :]}") is not None


def _is_of_turns(value: int, rest: str) -> bool:
    """Tell whether one and as many more are all that take turns: 歇六天 of 七片."""
    told = (value_of(found["number"]) for found in _NUMBERS.finditer(rest))
    return bool(_BY_TURNS.search(rest) and _ONE_DAY.search(rest)) and value + 1 in told


def _is_of_sum(value: int, rest: str) -> bool:
    """Tell whether one of two other numbers is how much so many of the other come to, as the words say."""
    if _SUMS.search(rest) is None:
        return False
    told = [spoken(found["number"]) or 0 for found in _NUMBERS_OR_LAST.finditer(rest)]
    return any(one > 1 and one * value == other for one in told for other in told)


def spoken(number: str) -> int | None:
    """Give the value of a number as it is spoken: 两千四 is 2400, 三万八 is 38000."""
    return int(value_said(number)) if _AS_SPOKEN.match(number) else value_of(number)


def _is_counted_out(value: int, measure: str, after: str) -> bool:
    """Tell whether as many are told of one by one in the clauses after them: 两块糖，一块苹果的，一块牛奶的."""
    each = rf"[，,、；：][^，,、；：一]{{0,4}}一{re.escape(measure[:1])}" if measure else ""
    return bool(each) and 1 < value <= _MOST_PARTS and len(re.findall(each, after.partition("。")[0])) == value


def _is_listed(value: int, after: str) -> bool:
    """Tell whether as many ways are told after them, or as many things listed: 两条路，要么……，要么……."""
    own = _ENDS.split(after, maxsplit=1)[0]
    listed = _LIST.match(own)
    things = len(LISTED.findall(listed["list"])) + 1 if listed is not None else 0
    return value > 1 and value in {things, *(len(each.findall(own)) for each in _OR)}


def _is_of_each(value: int, after: str) -> bool:
    """Tell whether as many are named who get one each: 三张票，我、爸爸和妈妈一人一张."""
    found = _ONE_EACH.search(after)
    is_listed = found is not None and len(LISTED.findall(found["who"])) + 1 == value
    people = (value_of(each) for each in re.findall(rf"({_NUMERAL})[个位]人", after))
    return is_listed or (_EACH_ONE.search(after) is not None and value in people)


def _is_between(value: int, measure: str, rest: str) -> bool:
    """Tell whether so many hours lie between two that are told, or so many days of a week are no days off."""
    if _HOURS.fullmatch(measure):
        if _JUST_SO_LONG.search(rest):
            return True
        hours = [2 * (value_of(found["hour"]) or 0) + bool(found["half"]) for found in _CLOCK.finditer(rest)]
        apart = {abs(one - other) % (2 * _HALF_DAY) for one, other in combinations(hours, 2)}
        return 2 * value in apart | {2 * _HALF_DAY - each for each in apart}
    if measure == "天" and value in _days_apart(rest):
        return True
    days = frozenset(_DAYS_OFF.findall(rest)) if measure == "天" and _OF_WEEK.search(rest) else ()
    return bool(days) and _RESTS.search(rest) is not None and len(days) + value == _WEEK


def _days_apart(rest: str) -> frozenset[int]:
    """Give how many days lie between two days of the week that are told, from the one to the other and back."""
    told = [min(_WEEKDAYS.index(found["day"]), _WEEK - 1) for found in _DAY_OF_WEEK.finditer(rest)]
    apart = {abs(one - other) for one, other in combinations(told, 2)} - {0}
    return frozenset(apart | {_WEEK - each for each in apart})


def _is_of_months(value: int, measure: str, rest: str) -> bool:
    """Tell whether so many days, or months, are those from one month to another one: 四月到九月，大概一百八十天."""
    found = _MONTHS.search(rest)
    if found is None:
        return False
    months = ((value_of(found["last"]) or 0) - (value_of(found["first"]) or 0)) % _YEAR + 1
    is_days = measure == "天" and months * _SHORTEST <= value <= months * _LONGEST
    return is_days or (measure == "个月" and value == months)


def _is_of_two_sides(measure: str, rest: str) -> bool:
    """Tell whether what is counted is on both sides of something: 上下两块板."""
    return _TIME_OR_TIMES.match(measure) is None and _OF_TWO_SIDES.search(rest) is not None


def _is_left(value: int, measure: str, rest: str, shown: str) -> bool:
    """
    Tell whether a number of which some are left is the sum or the difference of one beside it and any that is shown.

    三十六张，三十一张是黑的，剩下的五张; 四个人……把灯关掉三盏，只留一盏.
    """
    if not measure or _LEFT.search(rest) is None:
        return False
    told = [value_of(each) or 0 for each in re.findall(rf"({_NUMERAL}){measure[:1]}", rest)]
    others = [value_of(each) or 0 for each in re.findall(_NUMERAL, shown)]
    return any(value in {one + other, abs(one - other)} for one in told for other in others if other != value)


def _is_of_share(value: int, text: str, own: str) -> bool:
    """Tell whether a share that is told makes one of two numbers of a sentence of the other: 百分之三十, 十天, 三天."""
    shares = [_share(found) for found in _PERCENT.finditer(text)]
    others = [value_of(found["number"]) for found in _NUMBERS.finditer(own)] if _IS_PART.search(own) else []
    return any(
        share * max(value, other) == _WHOLE * min(value, other)
        for share in shares
        for other in others
        if share is not None and other is not None and 0 < other != value
    )


def _share(found: re.Match[str]) -> int | None:
    if found["tenths"]:
        tenths = value_of(found["tenths"])
        return None if tenths is None else tenths * 10
    return value_of(found["percent"] or found["figure"])
