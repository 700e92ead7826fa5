"""
Where does the text give a wrong number, if anywhere?

    for something else                        白天三十块、五十块的是夜班     the words that give it, and their line
    without its measure, or in other figures  白天三十块，夜里五十           夜里五十, which tells of 五十块
    as one of a list with one measure         七、八两个月                   七月, with the words of the list
    with 多, 来, 几 or 半                     八个多小时                     八个多小时 for 八小时
    with what is more told, too                说是八千多万，其实是七千六百万     七千六百万 for 七千多万
    in other figures, of a like measure       五位客人, 八十公里             五位 for 五个人, 八十公里 for 80公里
    within another number or word only        一九七八年, 一点儿             八年, 一点
    nowhere
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import value_of
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.places import stands_between
from quizzes.chinese.scripts import hanzi_of
from quizzes.chinese.tags import NOUN, tag_of
from quizzes.comprehension.claims.given_numbers import numbers_told, value_in
from quizzes.distractors.display import clauses, is_balanced, nested, shown, without_end
from quizzes.distractors.edits.quantities import quantities
from quizzes.distractors.words import in_simplified
from quizzes.numbers_said import value_of as value_said
from quizzes.question import Localized

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot

_QUOTES = lazy_regex("[“”‘’「」『』（）]")
_DIGIT = "0-9〇○零一二三四五六七八九十百千万亿两"
_NO_NUMBER_BEFORE = lazy_regex(rf"(?:^|[^{_DIGIT}第])\Z")
_NO_NUMBER_BEHIND = lazy_regex(f"(?![{_DIGIT}半多来來几幾余餘儿兒代])")
_LEAST = 10  # below which a number alone may be a part of a word: 统一
# A number with no measure, or one of money. 大年三十 and 三月十五 are days.
_ALONE = lazy_regex(
    rf"(?<!大年)(?<!百分之)(?<!分之)(?<![{_DIGIT}.第月初几数])(?P<number>[0-9]+|[零一二三四五六七八九十百千两]{{2,}})"
    r"(?P<money>[块元]钱?)?(?=$|[，,。；;：:、！!？?…—”’」』）)]|[的了呢吧啊呀嘛])"
)
_OPTION = lazy_regex(r"(?:百分之)?(?P<number>[0-9]+|[零一二三四五六七八九十百千两]+)(?P<measure>.*)")
_MONEY = re.compile("[块元]钱?")
# What is named by a number and not counted: 七、八两个月, 三到五月, 七八月; 七、八个月 are how long it takes.
_NAMED_BY = "月份?|[日号](?!子)|年级?|[楼届]"
_LISTED = lazy_regex(
    rf"(?<![{_DIGIT}.第])(?P<numbers>(?:[{_DIGIT}]+(?:[、和与跟至到~～—-]|以及))+[{_DIGIT}]+?|[一二三四五六七八][二三四五六七八九])"
    rf"(?:(?<!第)[两三四五](?:个|個)?)?(?P<measure>{_NAMED_BY})"
)
_NO_MONTH = "亮球饼餅台"
_OF_YEAR = 4  # digits
_DATED = lazy_regex(rf"(?P<number>[{_DIGIT}]+)(?P<measure>{_NAMED_BY})")
_AMOUNTS = frozenset({"count", "money", "age", "percent"})
_ALIKE = (("个人", "人", "位", "名"), ("公里", "千米"), ("块", "块钱", "元", "元钱"), ("斤", "市斤"))
_HOURS = "(?:小时|钟头)"
_OTHERWISE = {"秒钟": "秒钟?", "分钟": "分(?:钟|(?![之数享布配开成工析]))", "小时": _HOURS, "钟头": _HOURS}
_PRICED = lazy_regex("[斤两元角块毛钱](?:卖|才|要|是|只|一共)*$")  # 一斤九分 is a price
_MORE_THAN = lazy_regex(rf"(?P<number>[{_DIGIT}]+)多(?P<unit>[万亿]?)(?P<measure>.*)")
_GOES_ON = lazy_regex("[多来余几万亿]")  # 三十多块 is no thirty, and of 三万 the digits alone are told
_ABOUT = lazy_regex("[一二三四五六七八九两][二三四五六七八九][十百千万]")
_LITTLE = 1  # hanzi beside the number that do not tell of what it is


def told_elsewhere(option: str, key: str, said: str, *, there: int, here: int) -> Localized:
    """Say of a wrong number in which words the text gives it, and what it gives here."""
    said = said if is_balanced(said) else _QUOTES.sub("", said)
    is_bare = said == option  # an answer of nothing but the number
    if there != here:
        of_ja, of_en = ("", "") if is_bare else (f"の「{nested(said)}」", f" ({said})")
        return Localized(
            ja=f"「{option}」は{there}行目{of_ja}に出てきますが、{here}行目では「{key}」です。",
            en=f"{option} comes up in line {there}{of_en}; line {here} says {key}.",
        )
    of_ja, of_en = ("", "") if is_bare else (f"の「{nested(said)}」", f" ({said})")
    return Localized(
        ja=f"「{option}」は同じ行{of_ja}に出てきますが、ここは「{key}」です。",
        en=f"{option} comes up in the same line{of_en}, but here it is {key}.",
    )


def told_nowhere(document: Document, option: str, key: str, line: int) -> Localized:
    """Say of a wrong number that the text has it nowhere, without its measure, in a list, or only within others."""
    for find in (_told_alone, _told_otherwise, _told_as_month, _told_about, _told_in_full, _told_in_list):
        found = find(document, option, line)
        if found is not None:
            number, said, spot = found
            return told_elsewhere(number, key, said, there=spot.line, here=line)
    if _in_heading(document, option):
        return Localized(
            ja=f"「{option}」は題や見出しに出てきますが、{line}行目では「{key}」です。",
            en=f"{option} comes up in the title or a heading; line {line} says {key}.",
        )
    if option in _printed(document):
        part = re.compile(rf"[{_DIGIT}第]{re.escape(option)}|{re.escape(option)}[{_DIGIT}半多来來几幾余餘]")
        of_ja, of_en = ("数", "numbers") if part.search(_printed(document)) else ("言葉", "words")  # 一点 of 一点儿
        return Localized(
            ja=f"「{option}」は、ほかの{of_ja}の一部としてしか本文に出てきません。{line}行目では「{key}」です。",
            en=f"{option} comes up in the text only as a part of other {of_en}; line {line} says {key}.",
        )
    return Localized(
        ja=f"「{option}」は本文に出てきません。{line}行目では「{key}」です。",
        en=f"{option} does not come up in the text; line {line} says {key}.",
    )


def _told_alone(document: Document, option: str, line: int) -> tuple[str, str, Spot] | None:
    """Give the number of an option as the text has it without a measure, the words that tell of what, and where."""
    found = _OPTION.fullmatch(in_simplified(option).replace(" ", ""))
    value = value_of(found["number"]) if found is not None else None
    alone = () if found is None or value is None else _alone(document).get(value, ())
    if found is None or not alone:
        return None
    is_money = _MONEY.fullmatch(found["measure"]) is not None
    counted = re.compile(rf"[{_DIGIT}](?:{_MONEY.pattern if is_money else re.escape(found['measure'] or '$')})")
    fit = [
        each
        for each in alone
        if (counted.search(_beside(document, each[2])) or f"乘{each[0]}" in each[2].source)  # 四乘一百, a relay
        and (is_money or not _MONEY.search(in_simplified(each[0])))
    ]
    return min(fit, key=lambda each: abs(each[2].line - line), default=None)


def _told_otherwise(document: Document, option: str, line: int) -> tuple[str, str, Spot] | None:
    """Give the amount of an option as the text writes it, in other figures or by a like measure, if it does."""
    asked = next(iter(quantities(option)), None)
    value = value_in(option)
    if asked is None or value is None or asked.text != in_simplified(option) or asked.kind not in _AMOUNTS:
        return None
    like = next((measures for measures in _ALIKE if asked.measure in measures), (asked.measure,))
    told = [each for measure in like for each in numbers_told(document).get((asked.kind, measure), ())]
    if asked.measure == "个人":  # 我们组走了四个, but 鸡蛋借了两个
        told += [each for each in numbers_told(document).get((asked.kind, "个"), ()) if not _is_of_a_thing(each)]
    fit = [each for each in told if value_in(each[0]) == value and _GOES_ON.search(in_simplified(each[0])) is None]
    nearest = min(fit, key=lambda each: abs(each[2].line - line), default=None)
    return None if nearest is None else (nearest[0], shown(nearest[1]), nearest[2])


def _is_of_a_thing(told: tuple[str, str, Spot]) -> bool:
    """Tell whether what is counted without its name is named in the clause: 鸡蛋借了两个 are no persons."""
    _, clause, spot = told
    return any(word in clause and tag_of(word).startswith(NOUN) for word in spot.words)


def _told_about(document: Document, option: str, line: int) -> tuple[str, str, Spot] | None:
    """Give what the text has of a bit more than an option, the words that tell of what, and where: 八个多小时."""
    asked = _OPTION.fullmatch(in_simplified(option).replace(" ", ""))
    measure = "" if asked is None else asked["measure"].removeprefix("个")
    value = value_of(asked["number"]) if asked is not None and measure else None
    if value is None:
        return None
    more = "[多来余几半]*" if measure in _OTHERWISE else "[多来余几半]+"
    about = re.compile(
        rf"(?<![{_DIGIT}.第])(?P<number>[{_DIGIT}]+)个?{more}个?{_OTHERWISE.get(measure, re.escape(measure))}"
    )
    fit = [
        (spot.source[slice(*found.span())], _words_around(spot.source, found.start()), spot)
        for spot in document.spots
        for found in about.finditer(in_simplified(spot.source))
        if value_of(found["number"]) == value
        and len(in_simplified(spot.source)) == len(spot.source)
        and not (found[0].endswith("分") and _PRICED.search(in_simplified(spot.source[: found.start()])))
    ]
    return min(fit, key=lambda each: abs(each[2].line - line), default=None)


def _told_in_full(document: Document, option: str, line: int) -> tuple[str, str, Spot] | None:
    """Give a number of the text that is a bit more than an option says, and the words that tell of what: 七千六百万."""
    asked = _MORE_THAN.fullmatch(in_simplified(option))
    if asked is None:
        return None
    low = int(value_said(f"{asked['number']}{asked['unit']}"))
    step = 10 ** (len(str(low)) - len(str(low).rstrip("0")))
    counted = rf"[{_DIGIT}]{{2,}}(?={re.escape(asked['measure'])})"
    alone = rf"[{_DIGIT}]*[百千万亿][{_DIGIT}]*(?=[，。、；！？”」]|$)"  # 一九〇八 is a year, 二十六 may be an age
    number = re.compile(rf"(?<![{_DIGIT}.第之])(?:{counted}|{alone})")
    fit = [
        (spot.source[slice(*found.span())], _words_around(spot.source, found.start()), spot)
        for spot in document.spots
        for found in number.finditer(in_simplified(spot.source))
        if low < value_said(found.group()) < low + step
        and _ABOUT.search(found.group()) is None  # 四五十 is forty or fifty
        and len(in_simplified(spot.source)) == len(spot.source)
    ]
    return min(fit, key=lambda each: abs(each[2].line - line), default=None)


def _told_as_month(document: Document, option: str, line: int) -> tuple[str, str, Spot] | None:
    """Give the month of an option as the text has it without 份, the words that tell of what, and where: 自五月起."""
    month = option.removesuffix("份")
    if not option.endswith("月份"):
        return None
    named = re.compile(rf"(?<![{_DIGIT}.第个個]){re.escape(month)}(?![{_NO_MONTH}])")
    fit = [(found, spot) for spot in document.spots if (found := named.search(spot.source)) is not None]
    at, where = min(fit, key=lambda each: abs(each[1].line - line), default=(None, None))
    return None if at is None or where is None else (month, _words_around(where.source, at.start()), where)


def _told_in_list(document: Document, option: str, line: int) -> tuple[str, str, Spot] | None:
    """Give an option, the words of a list that names it with others that have one measure, and where."""
    asked = _DATED.fullmatch(in_simplified(option))
    if asked is None:
        return None
    fit = [
        (option, _words_around(spot.source, found.start()), spot)
        for found, spot in _lists(document)
        if found["measure"][0] == asked["measure"][0]
        and (asked["measure"] != "年" or len(asked["number"]) == _OF_YEAR)  # 三、四年 is how long
        and _read(asked["number"]) in _values_in(found["numbers"])
    ]
    return min(fit, key=lambda each: abs(each[2].line - line), default=None)


@lru_cache(maxsize=4)
def _lists(document: Document) -> tuple[tuple[re.Match[str], Spot], ...]:
    """Give the lists of numbers of a text, and where each stands."""
    return tuple((found, spot) for spot in document.spots for found in _LISTED.finditer(in_simplified(spot.source)))


def _in_heading(document: Document, option: str) -> bool:
    """Tell whether a heading has an option by itself: 凌晨四點的姊妹."""
    headings = (heading.source.replace(" ", "") for heading in document.interview.headings)
    return any(stands_between(option, heading, _NO_NUMBER_BEFORE, _NO_NUMBER_BEHIND) for heading in headings)


@lru_cache(maxsize=4)
def _printed(document: Document) -> str:
    """Give all headings and sentences of a text, a line each, without blanks."""
    headings = (heading.source for heading in document.interview.headings)
    return "\n".join((*headings, *(spot.source for spot in document.spots))).replace(" ", "")


def _values_in(numbers: str) -> frozenset[int | str]:
    """Give the values of listed numbers, of two digits side by side each: 七八."""
    parts = re.findall(f"[{_DIGIT}]+", numbers)
    return frozenset(map(_read, parts if len(parts) > 1 else numbers))


def _read(number: str) -> int | str:
    """Give the value of a number, or the number itself where it is not read as a whole: 一九九五, 三千八."""
    value = value_of(number)
    return number if value is None else value


@lru_cache(maxsize=4)
def _alone(document: Document) -> Mapping[int, Sequence[tuple[str, str, Spot]]]:
    """Give the numbers of a text that have no measure, or one of money, by their value."""
    given: dict[int, list[tuple[str, str, Spot]]] = {}
    for spot in document.spots:
        simple = in_simplified(spot.source)
        for found in _ALONE.finditer(simple) if len(simple) == len(spot.source) else ():
            value = value_of(found["number"]) or int(value_said(found["number"]))  # 七千八 is 7,800
            if value >= _LEAST:
                number = spot.source[slice(*found.span())]
                given.setdefault(value, []).append((number, _words_around(spot.source, found.start()), spot))
    return given


def _beside(document: Document, spot: Spot) -> str:
    """Give a sentence with the one before it, where the measure stands that a number alone leaves out."""
    return in_simplified("".join(each.source for each in document.spots[max(0, spot.index - 1) : spot.index + 1]))


def _words_around(source: str, at: int) -> str:
    """Give the clause of a number, with the one before it where it is hardly more than the number: 夜里呢，五十."""
    start, kept, last = 0, "", ""
    for clause in clauses(source):
        start += len(clause)
        kept = clause
        if start > at:
            break
        last = clause
    is_bare = len(hanzi_of(re.sub(f"[{_DIGIT}块塊元钱錢]", "", kept))) <= _LITTLE
    return without_end((last + kept if is_bare else kept).strip())
