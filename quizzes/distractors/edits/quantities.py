"""
Which amounts, dates and shares does a Chinese text give, and which others of the same make could stand there?

A quantity is changed in its own digits, so that what comes out is written as the text writes it: 二十六个 becomes
三十六个, 二〇一七年 becomes 二〇一五年, 八十多万 becomes 六十多万.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.dictionary import dictionary
from quizzes.chinese.numerals import OF_AMOUNT, OF_NUMBER_OR_FEW
from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.edits.other_numbers import other_numbers
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Iterator

_NUMERAL = r"(?:[0-9]+(?:[.,][0-9]+)*|[〇○零一二三四五六七八九十百千万亿两]+)"
# 角 is a coin too: 二角钱, and no 三角洲, 八角亭 or 二角秒.
_MONEY = (
    r"(?:块钱|块|元钱|元|美元|美金|欧元|日元|英镑|新?台币|港币|人民币|毛|角(?=[钱，,。；的就都也一二三四五六七八九]|$))"
)
_DURATIONS = "个小时|个钟头|个星期|个礼拜|个月|小时|钟头|分钟|秒钟|秒|天|年|岁|周年|周"
_MEASURE = (
    f"{_DURATIONS}|个人|个|人次|人|户|家|名|位|次|回|件|本|种|份|公里|里路|米|厘米|毫米|公斤|斤|吨|克|立方米|平方米|平米|"
    "亩|棵|只|条|张|间|门|所|套|篇|页|辆|台(?!币)|度|倍|顿|场|碗|杯|瓶|袋|封|座|艘|架次|架|支|幅|首|步|层|级|遍|趟|部|项|处|起|例|道|盏|"
    "颗|朵|根|句|字|期|届|集|盒|箱|头|匹|群|队|代|分(?!之)|票|粒|株|尊|口(?!子)|幢|栋|册|卷|则|款|批|扇|把"
)
_DIAL = r"1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九]"
# 三块一 is three and a tenth, and 三块一双 is three for a pair.
_TAIL = r"(?P<tail>(?<!钱)[一二三四五六七八九](?:角|(?![一-龥])|(?=[的了就都也呢吧啊呀])))?"
_ENDS_PRICE, _PER = lazy_regex("[块元毛钱]$"), lazy_regex("一[双把张本条件碗瓶包盒位份只套盘杯袋箱]")  # 三块一双
# 每周三次 is three times a week.
_COUNTED_IN_A_WEEK = "个|次|遍|趟|回(?![来到家去国])|顿|节|堂|场|天(?!气)|小时|元|块"
# 再晚一点 is a little later, 晚上一点 one o'clock.
_TIME_OF_DAY = "(?<=早上|晚上|上午|下午|中午|午后|凌晨|清晨|早晨|半夜|深夜|夜里|夜间|晚间)"
_BIG = r"(?P<more>[多来余])?(?P<big>[万亿]?)"
# The kinds in the order in which they are tried; `number` holds the digits that may change.
_KINDS = (
    (
        "year",
        lazy_regex(r"(?P<number>[12][0-9]{3}|[一二][〇○零一二三四五六七八九]{3})\s?年(?!代|级|以来)"),
    ),
    (
        "month",
        lazy_regex(rf"(?<![个几0-9〇零一二三四五六七八九十两])(?P<number>{_DIAL})\s?月(?:份)?(?!亮|球|饼|台|节|節)"),
    ),
    (
        "clock",
        lazy_regex(
            rf"(?:(?<=[早晚上午中夜晨后间])(?!一点)|{_TIME_OF_DAY})(?P<number>{_DIAL}|两)点(?!儿|点|{OF_AMOUNT}|钟?以)钟?"
        ),
    ),
    ("weekday", lazy_regex(rf"(?:星期|礼拜|周)(?P<number>[一二三四五六])(?!{_COUNTED_IN_A_WEEK})")),
    (
        "percent",
        lazy_regex(r"百分之(?P<number>[一二三四五六七八九十]+)(?![点多几])|(?P<digits>[0-9]+(?:\.[0-9]+)?)\s?%"),
    ),
    (
        "share",
        lazy_regex(rf"(?<!{OF_NUMBER_OR_FEW})(?P<number>[一二三四五六七八九])成(?=[的是左多以人，,。]|$)"),
    ),
    ("discount", lazy_regex(r"(?<=打)(?P<number>[一二三四五六七八九])折")),
    ("fraction", lazy_regex(r"(?P<number>[二三四五六七八九十])分之一")),
    ("ordinal", lazy_regex(r"第(?!二[天年])(?P<number>[二三四五六七八九])(?:年|天|次|届|名|代)")),
    ("age", lazy_regex(rf"(?P<number>{_NUMERAL})(?P<more>多)?岁")),
    (
        "money",
        lazy_regex(rf"(?<![第几数每])(?P<number>{_NUMERAL}){_BIG}{_MONEY}{_TAIL}(?!每|一[个吨斤次])"),
    ),
    ("count", lazy_regex(rf"(?<![第几数每.零〇○])(?![零〇○])(?P<number>{_NUMERAL}){_BIG}\s?(?:{_MEASURE})")),
    (
        "big",
        lazy_regex(
            r"(?<![第几数每.])(?P<number>[0-9]*[一二三四五六七八九十百千两]+)(?P<more>[多来余])?(?P<big>[万亿])"
            r"(?![^，。]?[分之])"
        ),
    ),
)
# Words beside a number that leave open which it is, or what would be true as well.
_OPEN_BEFORE = lazy_regex(
    r"(?:至少|起码|不?[少多低高小大]于|不下|不亚于|最少|最多|至多|不到|不足|不止|不只|超过|超出|未满|大约|大概|约|将近|近|差不多|几乎|多达|有余|不过|未来|今后|"
    r"最晚|最早|最迟|[够没任])[^，,。0-9一二三四五六七八九十百千]{0,2}＿"
)
_OPEN_AFTER = lazy_regex(r"＿(?:以上|以下|以内|之内|左右|上下|内|任何)")
_BEFORE_OR_AFTER = lazy_regex(r"＿[以之]?[前后起]")
_DATES = frozenset({"year", "month", "clock", "weekday"})
_RANGE = lazy_regex(r"(?:一两|两三|三四|四五|五六|六七|七八|八九|二三十|三五)")
# 十五六岁 names two numbers as 五六岁 does, and 一九八〇年代 is no year.
_RANGE_WITHIN = lazy_regex(r"[一二三四五六七八九]{2}(?=[十百千万亿])|(?<=[十百千万亿])[一二三四五六七八九]{2}")
_DECADE = lazy_regex(r"[12一二][0-9〇○零一二三四五六七八九]{3}年代")
# 骂两句 is a few words, 看两眼 a look, and 两头 of a stick its ends, unless such are kept: 两头黄牛, 养了两头.
_KEPT = "[养喂卖买死生丢杀宰有剩借]"
_NOT_COUNTED = lazy_regex(
    r"四起(?![事案火])|[十八]字(?=[韧架绣镐街口形军花叉弓星胡脚眉步])|"  # what is of such a shape: 十字韧带
    r"[两一二三几]回事|[两几][句下口眼声](?!诗|话里)|(?:一?[百千万两]|十)?个(?:里|中|人里)|"
    rf"(?<!{_KEPT})(?<!{_KEPT}[了着过])两头(?![大小老公母黄黑白水奶肥瘦野成年]*的?[牛猪羊驴骡马象狮熊鲸骆狼鹿兽蒜犊崽])"
)
# A code and no amount: D6127次, A4张, 1461次列车; the letters of a word before an amount are more than two.
_ROAD = lazy_regex("高速(?!度|运|发|增)|[国省县]道")  # 十天高速 leads from Shiyan to Tianshui
_CODE_BEFORE = lazy_regex(r"(?<![A-Za-z])[A-Za-z]{1,2}[-－–]?$")
_OF_CODE = lazy_regex(r"[0-9]{3,}\s?次(?=[^，,。；]{0,2}(?:列车|航班|班机|快车|特快|直快|高铁|动车))")
_SHORTEST_WORD, _LONGEST_WORD = 4, 9  # of a set phrase with a numeral: 胡说八道, 三个和尚没水吃; one more of 二把手
_INNER = frozenset("〇○零一二三四五六七八九十百千万亿两几数半.0123456789—～~-")
# A numeral that goes on, up to which another one leads, and before which the first of two stands: 七、八十.
_GOES_ON, _UP_TO, _ONE_OR = lazy_regex(_NUMERAL), lazy_regex(rf"[到至]{_NUMERAL}"), lazy_regex(rf"{_NUMERAL}、$")
_FIRST_OF_TWO = lazy_regex(rf"{_NUMERAL}(?:[年元块]|小时|点|[^，,]{{0,3}}[到至])$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """
    An amount or a date where it stands: `text` from `start` on, and other quantities of its make.

    `is_open` tells that a word beside it (至少, 不到) leaves open which number it is.
    """

    kind: str
    start: int
    text: str
    others: tuple[str, ...]
    is_open: bool

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.start + len(self.text)

    @property
    def measure(self) -> str:
        """What stands after the number, by which quantities can be compared."""
        return _measure_of(self.text)


@lru_cache(maxsize=1 << 12)
def _measure_of(text: str) -> str:
    return re.sub(rf"^(?:第|百分之)?{_NUMERAL}[多来余]?[万亿]?\s?", "", in_simplified(text))


@lru_cache(maxsize=1 << 13)
def quantities(text: str) -> tuple[Quantity, ...]:
    """Give the amounts and dates of a text that can be told from others, in order; `others` are simplified."""
    found: list[Quantity] = []
    for quantity in _numbered(in_simplified(text)):
        if not any(quantity.start < other.end and other.start < quantity.end for other in found):
            found.append(quantity)
    return tuple(sorted((quantity for quantity in found if quantity.others), key=lambda quantity: quantity.start))


def _numbered(text: str) -> Iterator[Quantity]:
    for kind, pattern in _KINDS:
        for found in pattern.finditer(text):
            if not _is_cut(text, found):
                yield _quantity(text, kind, found)


def _quantity(text: str, kind: str, found: re.Match[str]) -> Quantity:
    group = "number" if found["number"] else "digits"
    head, tail = text[found.start() : found.start(group)], text[found.end(group) : found.end()]
    others = tuple(f"{head}{other}{tail}" for other in other_numbers(found[group], kind, found.group()))
    around = f"{text[max(0, found.start() - 5) : found.start()]}＿{text[found.end() : found.end() + 2]}"
    is_open = bool(_OPEN_BEFORE.search(around) or _OPEN_AFTER.search(around))
    is_open = is_open or (kind in _DATES and bool(_BEFORE_OR_AFTER.search(around)))
    return Quantity(kind=kind, start=found.start(), text=found.group(), others=others, is_open=is_open)


def _is_of_longer_word(text: str, start: int, end: int) -> bool:
    """Tell whether a longer word of the dictionary has these characters among its own: 胡说八道, 货比三家, 二把手."""
    words = dictionary()
    is_begun = end < len(text) and text[start : end + 1] in words and not text.startswith("年代", end - 1)
    return is_begun or any(
        text[first:last] in words
        for first in range(max(0, end - _LONGEST_WORD), start + 1)
        for last in range(max(end, first + _SHORTEST_WORD), min(len(text), first + _LONGEST_WORD) + 1)
        if last - first > end - start and not text.startswith("年代", last - 2)  # a decade is a number: 七十年代
    )


def _is_of_code(text: str, found: re.Match[str]) -> bool:
    """Tell whether digits tell no amount, but are the name of a train, a flight, a room, a model or a road."""
    is_named = found.group()[:1].isascii() and _CODE_BEFORE.search(text[: found.start()]) is not None
    return is_named or _ROAD.match(text, found.end()) is not None or _OF_CODE.match(text, found.start()) is not None


def _is_cut(text: str, found: re.Match[str]) -> bool:
    """Tell whether a numeral goes on, is of a set phrase or a code, or is one of two that name a range (两三个)."""
    before, number = text[: found.start()], found.group()
    if _is_of_code(text, found) or _is_of_longer_word(text, *found.span()):
        return True
    if number.endswith("位") and text.startswith("数", found.end()):  # 四位数 are four digits
        return True
    if _NOT_COUNTED.match(text, found.start()) or _DECADE.match(text, found.start()) or before.endswith("分之"):
        return True
    if (
        _RANGE.match(number)
        or _RANGE_WITHIN.search(number)
        or (_GOES_ON.match(text, found.end()) and not (_ENDS_PRICE.search(number) and _PER.match(text, found.end())))
        or before[-1:] in _INNER
    ):
        return True
    if _UP_TO.match(text, found.end()) or _ONE_OR.search(before):
        return True
    return _FIRST_OF_TWO.search(before) is not None and not number.startswith("百分")
