"""
How is a statement told in another order, or its number by a bound, so that nobody only looks for the same words?

    二〇〇九年，自己第一次独立负责一个项目    → 自己第一次独立负责一个项目是在二〇〇九年
    外婆开了四十八年的店                      → 外婆开了四十多年的店; 不到四十年 is false, and so is 三十多年
    他们修了五个月                            → 他们修了不到半年
    店里只有四十三个工人                      → 店里有四十多个工人; 店里只有不到四十个工人 is false
    水缸有四十八厘米                          → 水缸不到五十厘米, and no 有不到五十厘米
    报名的人占百分之七十四                    → 报名的人占七成多; 报名的人占不到七成 is false
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import OF_DATE, in_chinese, value_of
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tables import rows_of
from quizzes.chinese.tags import tag_of
from quizzes.comprehension.statements.inference import Inference, Step
from quizzes.comprehension.statements.made_much_of import says_much
from quizzes.distractors.edits.quantities import quantities
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Iterator

_NUMBER = r"[0-9〇○零一二三四五六七八九]"
_DAY = rf"{OF_DATE}+月(?:{OF_DATE}+[号日])?"
_WHEN = rf"(?:{_NUMBER}{{4}}年(?:[春夏秋冬][天季]|{_DAY}|年?[初底])?|(?:去年|前年)(?:[春夏秋冬][天季]|年?[初底])?)"
_DATED = lazy_regex(rf"(?P<who>[\u4e00-\u9fff]{{1,6}}?)?(?P<when>{_WHEN})，?(?P<rest>[^，]+)")
_MORE_TIMES = lazy_regex(
    r"[去今明前后]年|年|月|现在|如今|当时|后来|那时|以前|之前|第二|次日|^[就才都也又还只的到那起以之]|是在|那是|[；：]"
)
_NO_SUBJECT = lazy_regex(
    r"^有(?:人|一?[个位家些名])|[在从到是了过比和跟给对把被因为而但不没有就也都才说，]|之[前后]$"
)  # 公司 of 公司去年, and no 从 of 从去年
# What happened once; what is so, or was had, is told of no day: 有家店的鸡蛋便宜五毛, 差一点儿就辞职.
_EVENT = lazy_regex(
    r"(?:第|头)一次|开始|[拿收得找遇碰丢赢输学][到了]|获得|取得|[装换改涨降搬砸炸烧盖修拆种][了成]|[发出搬派考住进退][^，的]{1,8}|完|成|立|拍|买|开|建|被|把|倒闭|[去过]世|退休|毕业|结婚|出生|上市|离开|当选|学会|上(?:小学|初中|高中|大学|[初高大][一二三四])"
)
# 开始做 lacks what is done; and 有人买车是在去年 is said by nobody, as one asks when of what is known.
_NO_EVENT = lazy_regex(
    r"^(?:[曾经还也]*)有(?:人|(?:[一两三几]|好几|很多|不少)?[个位家些名])|开始[\u4e00-\u9fff]$|[以之][前后]|时候?$|[就都还也才很最刚]|一直|总|常|[着]|(?<![通经超])过(?![世去年期程关户]|一生)|来自|只有|属于|百分之|[一二两三四五六七八九]成|[^\u4e00-\u9fff“”「」《》]"
)
# 搬了家 → 搬家, as 是在 tells that it is over; 下了九天雨, 腰扭了 stay what they are.
_DONE = lazy_regex(r"了(?=一[\u4e00-\u9fff]|[^0-9一二两三四五六七八九十百千几])")
# What is known is told of: 开个小饭馆 → 开小饭馆, 发现一条路 → 发现那条路, but 第一次负责一个项目 of any.
_BARE_GE = lazy_regex(
    r"(?<=[\u4e00-\u9fff])(?<![一二两三四五六七八九十百千万几每这那哪整各多半来前后上下])个(?=[\u4e00-\u9fff]{2})(?!月|小时|星期|礼拜|钟头|人$)"
)
_ONE = lazy_regex(
    r"(?<=[\u4e00-\u9fff])(?<![第唯十百千万零统之])一(?=[个家条笔本座间位名台辆棵张幅部首封所栋艘把块只支件份场种][\u4e00-\u9fff])(?!个(?:月|小时|星期|礼拜|钟头|人)|家人|块儿|块钱|场雨|场雪)"
)
_OF_ANY = lazy_regex("[收交付租]$")  # 收一笔租金 → 收租金, as nobody knows which it was
_FIRST_TIME = lazy_regex("[第头]一|首次")
_WHILE = lazy_regex("一(?:年|天|夜|晚|周|个(?:月|小时|星期|礼拜|钟头))(?![前后])")  # 学了一年 is no event
_LONG_TOLD = 14  # characters, after which one pauses
_LEAST_TOLD = 3  # characters: nobody says 奶奶出生是在一九二六年
_LEAST_COUNT = 11  # nobody says 不到十个邻居 of seven
_MOST_VALUE = 10_000
_LEAST_OF_ROUND = 0.9  # what is less than a round number is near to it: nobody says 不到三百 of two hundred and ten
# How far above a round number 多 is said, in steps: 十多 up to fifteen, 两百多 up to two hundred and sixty.
_FEW, _TEEN, _MOST_OF_TEENS, _MOST_OF_TENS, _MOST_OF_MORE = 100, 20, 0.5, 0.8, 0.6
_COUNTED = frozenset({"count", "money", "percent"})
# 花了八个月, 有一百四十条, 待了二十六年: an amount of what was done or is there, and no 满八个月 or 每八个月.
_BOUND_BEFORE = lazy_regex(
    r"(?:[\u4e00-\u9fff](?:了|着)|[\u4e00-\u9fff]{2}过|(?<![更最多])[宽长高深厚重]|[率线价额润]|演出|举办|亏损|有|共|花|只用|多了|少了|招收|收藏|现藏|需要|(?<![不只])要|(?:员工|学生|队员|会员|成员|工人|观众|读者|护士|老师|居民))$"
)
_HYPOTHETICAL = lazy_regex("与其|不如|如果|要是|假如|的话|就是|其中|等于|相当|民国|民國|零下|一共|总共|加起来")
_NO_BOUND_AFTER = lazy_regex(
    r"[半零多几余出到至、点一二三四五六七八九十百千万亿0-9]|左右|上下|[就才都也]|以[上下内前后来]|[之]?[前后]|里|级|人次"
)
_DIGITS = lazy_regex(r"[0-9]+|[一二两三四五六七八九十百千零〇]+")
_OPEN_MEASURE = lazy_regex("[多来余几]|[万亿][多来余几一二两三四五六七八九]")
_ER = lazy_regex("二(?=[百千])")
# 只剩下不到一百个, 多花了不到二十分钟: said of less than this.
_HELD_DOWN = lazy_regex(r"[只才仅就都][^，]{0,6}$|[多少早晚][\u4e00-\u9fff]了$|[成到为]了$")
# 跑了十一趟，才找到: 才 wants much before it, and 就 little, so that one of the two bounds would clash with it.
_WANTS_MUCH_OR_LITTLE = lazy_regex(
    r"[^，；]*(?:[，；]|(?=[才就]))[^，；]{0,6}?(?:(?<![刚人天英])才(?![华艺干])|(?<!不)就(?![是算要像连]))"
)
# 要两千万 is no 要不到两千万, which one reads as not getting it; 招收不到, 收藏不到 likewise.
_NEEDS, _READS_AS_CANNOT = lazy_regex("(?<![不只需主将快])要$"), lazy_regex("(?:招收|收藏)$")
# 只有四十三个: without 只 it is 四十多个, and with it 不到四十个.
_ONLY_HAS = lazy_regex("(?:(?<!不)[只仅僅]|(?<=[全总一])共只)有$")
# What stands against so few: 只有四十三户，却有两家书店.
_ANSWERS = lazy_regex("[^，,；。]*[，,][^，,；]{0,6}?(?:却|可(?![以能])|竟|居然|偏偏|但|倒|还(?!是))")
# Nobody says 有不到五十个, but 只有不到五十个 of what is counted, 不到五十厘米 of what is measured; no 还只有不到.
_HAS, _HAS_ALREADY = lazy_regex("(?<![拥设含带留占具持])有$"), lazy_regex("(?:还|已经?|[都就也才又再能会可得])有$")
_MEASURED = lazy_regex("(?:厘米|毫米|公分|[公英海]里|公斤|千克|平方米|[米尺丈斤吨克亩度年岁]|个月|天|分钟|个小时)$")
_ENDS = lazy_regex("了?(?:[，,；。]|$)")
# 大约有四十三个, 四十三个人左右: what is about so much is told by no bound besides, as 大约有四十多个 would be.
_IS_ABOUT = lazy_regex(
    "(?:大约|大概|大致|差不多|将近|接近|几乎|左右|上下|(?<![大节制合条契违签特公邀])约(?![会束定好])|超过|不到|至少|最多|起码)[^，,；]*$"
)
_ABOUT_BEHIND = lazy_regex("[^，,；]*(?:左右|上下)(?![学班课楼山车手边])")
# 百分之七十四 is told by tenths, of a share alone: no 从百分之七十四降到……, and no 百分之七十四点五.
_SHARE_BEFORE = lazy_regex(r"(?:[占有率]|[\u4e00-\u9fff]了)$")
_SHARE_AFTER = lazy_regex(r"(?:的[\u4e00-\u9fff]{2}|$|[，,；])")
_FROM = lazy_regex("[从由比][^，,；]*$")
_LEAST_SHARE, _MOST_SHARE, _TENTH = 20, 90, 10  # hundredths
_LEAST_ABOVE = 2  # how many hundredths above a tenth a share has to be
_TENTHS = "零一两三四五六七八九"
_FIXED = lazy_regex(r"二十四个?小时|二十四节气|十二个月|七天|六十分钟|六十岁")


@lru_cache(maxsize=1 << 10)
def in_other_order(text: str) -> str | None:
    """Tell what was in a year first, and then the year; None where the statement is of another make."""
    found = _DATED.fullmatch(in_simplified(text))
    if found is None or len(in_simplified(text)) != len(text):
        return None
    when, rest = (text[slice(*found.span(part))] for part in ("when", "rest"))
    who = text[: found.end("who")] if found["who"] else ""
    plain = in_simplified(rest)
    if len(plain) < _LEAST_TOLD:
        return None
    if _NO_SUBJECT.search(in_simplified(who)) or _MORE_TIMES.search(plain) or _NO_EVENT.search(plain):
        return None
    done = _DONE.search(plain)
    told = f"{rest[: done.start()]}{rest[done.end() :]}" if done is not None else rest
    if not _EVENT.search(plain) or "了" in told or _WHILE.search(plain):
        return None
    told = f"{who}{told if _FIRST_TIME.search(plain) else _as_known(told)}"
    return f"{told}{'，' if len(told) > _LONG_TOLD else ''}是在{when}"


def _as_known(told: str) -> str:
    """Tell of what was done as of what one knows already: 开小饭馆 for 开个小饭馆, 发现那条路 for 发现一条路."""
    is_bare = _BARE_GE.search(in_simplified(told))
    if is_bare is not None:
        return f"{told[: is_bare.start()]}{told[is_bare.end() :]}"
    one = _ONE.search(in_simplified(told))
    if one is None:
        return told
    before, after = told[: one.start()], told[one.end() :]
    return f"{before}{after[1:]}" if _OF_ANY.search(in_simplified(before)) else f"{before}那{after}"


def bounds(text: str) -> Iterator[Inference]:
    """Give the exact amounts of a statement that can be told by a round one below and above them."""
    simple = in_simplified(text)
    if len(simple) != len(text) or _HYPOTHETICAL.search(simple):
        return
    for found in quantities(text):
        number, around = simple[found.start : found.end], (simple[: found.start], simple[found.end :])
        verb = None if _is_about(*around) else _verb(*around, number)
        if verb is not None and found.kind == "percent":
            yield from _of_share(text, found.start, found.end, verb)
        elif verb is not None and found.kind in _COUNTED and not found.is_open and not _FIXED.match(number):
            yield from _of_amount(text, found.start, found.end, verb)


def _of_amount(text: str, start: int, end: int, verb: _Verb) -> Iterator[Inference]:
    """Give the round amounts below and above one that is told exactly."""
    before, number, after = (in_simplified(part) for part in (text[:start], text[start:end], text[end:]))
    digits = _DIGITS.match(number)
    value = value_of(digits[0]) if digits is not None else None
    if digits is None or value is None or value >= _MOST_VALUE:
        return
    before, measure = f"{before.removesuffix(verb.said)}{verb.more.removeprefix('只')}", number[digits.end() :]
    is_bound = _is_bound_already(before, after) or _READS_AS_CANNOT.search(before)
    if is_bound or _WANTS_MUCH_OR_LITTLE.match(after) or _OPEN_MEASURE.match(measure):
        return
    longer = tuple(_of_time(value, measure))
    others = longer or tuple(_of_round(value, measure, is_ascii=digits[0].isascii()))
    link = "的" if longer and _opens_with_noun(after) else ""  # 五天假, 不到一个星期的假
    for other, more, is_above in (one for one in others if one[-1] or not says_much(before)):
        sides = (f"{verb.more}{more}{link}", f"{verb.less}{other}{link}")
        yield _inference(text, (start, end), verb, sides, other, is_above=is_above)
    for other, more, wrong, is_above in () if longer else _of_other_round(value, measure, is_ascii=digits[0].isascii()):
        told = (f"{verb.more}{more}", f"{verb.more}{wrong}")
        sides = told if is_above else told[::-1]
        yield _inference(text, (start, end), verb, sides, other, is_above=is_above)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Verb:
    """What stands before an amount and is told with it, and what stands there before more and before less than it."""

    said: str
    more: str
    less: str


def _verb(before: str, after: str, number: str) -> _Verb | None:
    """Tell how it is said before an amount that it is there or needed; None where no bound can be told of it."""
    only = _ONLY_HAS.search(before)
    if only is not None:
        more = "只有" if _ANSWERS.match(after) else "有"
        return _Verb(said=only.group(), more=more, less="只有不到")
    if _NEEDS.search(before):
        return _Verb(said="要", more="要", less="要不了")
    if not _HAS.search(before):
        return _Verb(said="", more="", less="不到")
    is_measured = _MEASURED.search(number) and _ENDS.match(after)
    less = "不到" if is_measured else "只有不到"
    return None if _HAS_ALREADY.search(before) else _Verb(said="有", more="有", less=less)


def _is_about(before: str, after: str) -> bool:
    """Tell whether words beside an amount say already that it is about so much."""
    return bool(_IS_ABOUT.search(before) or _ABOUT_BEHIND.match(after))


def _inference(
    text: str, span: tuple[int, int], verb: _Verb, sides: tuple[str, str], other: str, *, is_above: bool
) -> Inference:
    """Give more and less than a round amount, the one right and the other wrong."""
    start, (right, wrong) = span[0] - len(verb.said), sides if is_above else sides[::-1]
    return Inference(
        step=Step.MORE if is_above else Step.LESS,
        start=start,
        said=text[start : span[1]],
        right=right,
        wrong=wrong,
        other=other,
        by=text[slice(*span)] if verb.said else "",
    )


def _of_share(text: str, start: int, end: int, verb: _Verb) -> Iterator[Inference]:
    """Give the tenths below and above a share in hundredths that is near to neither."""
    before, number, after = (in_simplified(part) for part in (text[:start], text[start:end], text[end:]))
    value = value_of(number.removeprefix("百分之"))
    is_fit = bool(_SHARE_BEFORE.search(before) and _SHARE_AFTER.match(after)) and not _FROM.search(before)
    if value is None or not is_fit or not _LEAST_SHARE <= value <= _MOST_SHARE:
        return
    tenths, rest = divmod(value, _TENTH)
    for other, is_above in ((tenths, True), (tenths + 1, False)):
        is_fit = _LEAST_ABOVE <= rest <= _MOST_OF_MORE * _TENTH if is_above else _is_nearly(value, other * _TENTH)
        if rest and is_fit and other < len(_TENTHS) and (is_above or not says_much(before)):
            round_share = f"{_TENTHS[other]}成"
            sides = (f"{verb.more}{round_share}多", f"{verb.less}{round_share}")
            yield _inference(text, (start, end), verb, sides, round_share, is_above=is_above)


def _is_bound_already(before: str, after: str) -> bool:
    """Tell whether words beside an amount hold it down, open it, or make it none that is told by a bound."""
    return bool(_HELD_DOWN.search(before) or not _BOUND_BEFORE.search(before) or _NO_BOUND_AFTER.match(after))


def _opens_with_noun(text: str) -> bool:
    return any(tag_of(text[:length]) in {"n", "nz", "vn"} for length in (3, 2, 1))


def _of_time(value: int, measure: str) -> Iterator[tuple[str, str, bool]]:
    """Give longer measures of time: 半年 for three months, with how more than that is said (半年多)."""
    for own, least, most, side, other, more in _times():
        if own == measure and int(least) <= value <= int(most):
            yield other, more, side == "more"


@lru_cache(maxsize=1)
def _times() -> tuple[list[str], ...]:
    """Give the table of times that are told by a longer measure."""
    return tuple(rows_of("round_times.tsv"))


def _of_round(value: int, measure: str, *, is_ascii: bool) -> Iterator[tuple[str, str, bool]]:
    """Give the round numbers next to another: 四十 and 五十 for 四十八; none for one that is round."""
    if value < _LEAST_COUNT:
        return
    step = 10 ** (len(str(value)) - 1)
    below = value // step * step
    part = _MOST_OF_MORE if value >= _FEW else _MOST_OF_TEENS if value < _TEEN else _MOST_OF_TENS
    is_little_more = value - below <= part * step
    near = [*([below] if is_little_more else []), *([below + step] if _is_nearly(value, below + step) else [])]
    for other in near if below != value else ():
        number = _written(other, is_ascii=is_ascii)
        yield f"{number}{measure}", f"{number}多{measure}", other < value


def _of_other_round(value: int, measure: str, *, is_ascii: bool) -> Iterator[tuple[str, str, str, bool]]:
    """
    Give what a number that is a little more than a round one is not: 三十多 or 五十多 for 四十三, which is 四十多.

    Else whatever is told with 多 would be true. Each comes with the round number that is held against it, and whether
    the number is above that.
    """
    right = next((more for _, more, is_above in _of_round(value, measure, is_ascii=is_ascii) if is_above), None)
    if right is None:
        return
    step = 10 ** (len(str(value)) - 1)
    below = value // step * step
    own, under, over = (_written(each, is_ascii=is_ascii) for each in (below, below - step, below + step))
    if below > step:
        yield f"{own}{measure}", right, f"{under}多{measure}", True
    yield f"{over}{measure}", right, f"{over}多{measure}", False


def _written(value: int, *, is_ascii: bool) -> str:
    return str(value) if is_ascii else _ER.sub("两", in_chinese(value))


def _is_nearly(value: int, other: int) -> bool:
    return _LEAST_OF_ROUND * other <= value < other
