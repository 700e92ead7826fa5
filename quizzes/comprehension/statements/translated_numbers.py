"""
Where does a translation say a number of its sentence, and how does it say another one?

    四张旧桌子   古い机を四つ       六张   六つ
    三百块      300 yuan         四百块  400 yuan
    星期三      Wednesday        星期四  Thursday

Only a number that stands once on either side is changed, and only into one that is written as it is.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from decimal import InvalidOperation
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import in_chinese
from quizzes.chinese.patterns import lazy_regex
from quizzes.comprehension.claims.possible_numbers import is_of_day
from quizzes.distractors.edits.english_numbers import in_words
from quizzes.distractors.words import in_simplified
from quizzes.numbers_said import numbers_in, value_of

if TYPE_CHECKING:
    from collections.abc import Iterator

_NUMERAL = lazy_regex(r"[0-9]+(?:[.,][0-9]+)*|[〇○零一二三四五六七八九十百千万亿两]+")
_JAPANESE = lazy_regex(r"[0-9０-９]+(?:[,，.．][0-9０-９]+)*[万億]?|[〇零一二三四五六七八九十百千万億]+")
# A part of a fraction, one of two that leave open which it is, what says “enough”, and what is no number of things.
_NO_NUMBER_AFTER = lazy_regex("分の|半|[、・～〜][0-9一二三四五六七八九十]|代|分[なに](?!は)|[位番号](?!目)")
_NO_NUMBER_BEFORE = lazy_regex("[数何第、・～〜]$")
# Politely said of people: お二人, whose number others do not have (お三方).
_POLITE_BEFORE, _PEOPLE_AFTER = lazy_regex("(?<!な)[おご]$"), lazy_regex("[人方名組]")
_DIGITS, _KANJI_DIGITS = "0123456789", "〇一二三四五六七八九"
_PLACES = frozenset("十百千万億")
_WEEKDAY = lazy_regex("(?:星期|礼拜|周)([一二三四五六])")
_MONTH = lazy_regex(r"(?P<month>[0-9]{1,2}|十[一二]?|[一二三四五六七八九])\s?月(?:份)?")
_DAYS = {
    "ja": ("月曜", "火曜", "水曜", "木曜", "金曜", "土曜"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"),
}
_MONTHS_TEXT = "January February March April May June July August September October November December"
_MONTHS = tuple(_MONTHS_TEXT.split())
# With a half, or a bit more: 三点半, 两点多, 一年半.
_WITH_HALF = lazy_regex(
    "(?P<number>十[一二]?|[一二两三四五六七八九])(?P<unit>点半|点多|年半|个(?:小时|钟头|月|星期)半|个半(?:小时|钟头|月))(?![多以之])"
)
_WITH_HALF_JA = lazy_regex(
    "(?P<number>1?[0-9]|十[一二]?|[一二三四五六七八九])(?:時半|時(?:過ぎ|すぎ)|年半|時間半|[かヶカ]月半|週間半)"
)
_LAST_HOUR = 12
_MAN, _OKU = 10_000, 100_000_000
_ONE, _TWO, _LAST_WITH_TSU = 1, 2, 9
_ABOUT = lazy_regex("[来多几余]")  # 九十来本 is said in more words than its number
# What tells two from more: both of them, all three, どちらも.
_OF_TWO = lazy_regex(
    r"\b(?:both|all|either|neither|between|among|every|each)\b|両|どちら|ふたりとも|二人とも|いずれも|すべて|全部",
    re.IGNORECASE,
)
# What is counted, which is read with the number.
_COUNTED_JA = lazy_regex(
    "[ァ-ヴー]{2,9}|部(?![分屋下員署長品])|方(?![法向面針々位])|つ|人|名|歳|才|年間|年目|年|[かヶカ]月|月|週間|日間|日目|日|時間|時|分間|分|秒|本|枚|個|匹|台|軒|杯|皿|回|度|階|節|キロ|メートル|センチ|ミリ|"
    "グラム|トン|リットル|元(?:[0-9]角)?|円|角|ドル|ページ|通|羽|頭|隻|割|パーセント|冊|件|倍|歩|点|"
    "[かヶカ箇]所|[かヶカ]国|世紀|学期|学年|学級|晩|夜|泊|曲|句|行|列|種類|品|皿|着|足|組|通り|両|艘|株|束|粒|滴|口|字|文字|票|試合|戸|世帯|世代|"
)
_COUNTED_EN = lazy_regex(  # no word before it: three transparent masks
    r"(?: (?:(?!(?:as|is|was|has|its|his|this|us|less|plus|always|perhaps|besides|across|towards|unless)\b)[a-z]+s|"
    r"people|children|men|women|feet|sheep|fish|percent|yuan|jin|li|mu)\b)?"
)
# What the number goes on with, or is a part of: three hundred and two, twenty-two, five and a half.
_GOES_ON_EN = (
    r"(?![\w%-]|[.,:]\d| (?:hundred|thousand|million|billion|dozen)\b| or \w+ (?:hundred|years|days)|"
    r" and (?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty)\b)"
)
_GOES_BEFORE_EN = lazy_regex(r"\b(?:hundred|thousand|million)(?: and)? $|\bor $", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Words of a translation, from where to where, and what is put there."""

    start: int
    end: int
    said: str
    other: str


def other_number(source: str, said: str, other: str, translation: str, language: str) -> Place | None:
    """Write the number of other words of a sentence where the translation says that of some; None where it may not."""
    day = _of_calendar(said, other, translation, language)
    if day is not None:
        return day
    values = _values(said, other)
    if values is None or _is_several(source, said) or _ABOUT.search(in_simplified(said)):
        return None
    if _TWO in values and _OF_TWO.search(translation):
        return None
    find = _in_english if language == "en" else _in_japanese
    found = list(find(translation, *values))
    return found[0] if len(found) == 1 else None


def _of_calendar(said: str, other: str, translation: str, language: str) -> Place | None:
    """Change the name of a day or, in English, of a month."""
    days = [_WEEKDAY.fullmatch(in_simplified(each)) for each in (said, other)]
    if days[0] is not None and days[1] is not None:
        first, second = (_DAYS[language][_KANJI_DIGITS.index(day[1]) - 1] for day in days if day is not None)
        return _named(first, second, translation)
    months = [_MONTH.fullmatch(in_simplified(each)) for each in (said, other)]
    if language == "en" and months[0] is not None and months[1] is not None:
        first, second = (_MONTHS[int(value_of(month["month"])) - 1] for month in months if month is not None)
        return _named(first, second, translation)
    return None


def _named(said: str, other: str, translation: str) -> Place | None:
    is_there = translation.count(said) == 1 and other not in translation
    start = translation.find(said)
    return Place(start=start, end=start + len(said), said=said, other=other) if is_there else None


def _values(said: str, other: str) -> tuple[int, int] | None:
    """Give the numbers of two wordings that differ in nothing else; None for one, which is an article more often."""
    found = [_NUMERAL.search(in_simplified(each)) for each in (said, other)]
    if found[0] is None or found[1] is None:
        return None
    rests = [each.string[: each.start()] + "＿" + each.string[each.end() :] for each in found if each is not None]
    values = [_read(each.group()) for each in found if each is not None]
    first, second = values
    if rests[0] != rests[1] or first is None or second is None or _ONE in {first, second}:
        return None
    return first, second


def _read(numeral: str) -> int | None:
    try:
        value = value_of(unicodedata.normalize("NFKC", numeral))
    except InvalidOperation:
        return None
    return int(value) if value == value.to_integral_value() else None


def _is_several(source: str, said: str) -> bool:
    """Tell whether a sentence says a number more than once, or in two ways: 四张桌子、四把椅子."""
    own, counts = set(numbers_in(in_simplified(said))), Counter(numbers_in(in_simplified(source)))
    return not own or any(counts[number] > 1 for number in own)


def _in_japanese(text: str, value: int, other: int) -> Iterator[Place]:
    """Give the places where a number is said in Japanese, each with the other one in its writing."""
    found = [(each, _read(each.group())) for each in _JAPANESE.finditer(text)]
    if any(read == other for _, read in found):  # two numbers of the sentence would be one
        return
    for each, read in found:
        if read == value:
            counted = _COUNTED_JA.match(text, each.end())
            yield _place(each, counted, _as_japanese(each.group(), other) if _is_plain(each, value, other) else None)


def _is_plain(found: re.Match[str], value: int, other: int) -> bool:
    """Tell whether a numeral is all of a number, and the other one is counted as it is: 四つ, and no 十一つ."""
    before, after = found.string[: found.start()], found.string[found.end() :]
    is_number = not (_NO_NUMBER_AFTER.match(after) or _NO_NUMBER_BEFORE.search(before))
    is_number = is_number and not (_POLITE_BEFORE.search(before) and _PEOPLE_AFTER.match(after))
    return is_number and (not after.startswith("つ") or max(value, other) <= _LAST_WITH_TSU)


def _place(found: re.Match[str], counted: re.Match[str] | None, other: str | None) -> Place:
    """Give the place of a number with what it counts, and another number of that; nothing where none can be written."""
    what = counted.group() if counted is not None else ""
    return Place(
        start=found.start(),
        end=found.end() + len(what),
        said=f"{found.group()}{what}",
        other=f"{other}{what}" if other else "",
    )


def _as_japanese(numeral: str, value: int) -> str | None:
    """Write a number as a numeral is written: in digits, figure by figure, or with the names of the places."""
    plain = unicodedata.normalize("NFKC", numeral)
    unit = {"万": _MAN, "億": _OKU}.get(plain[-1])
    if plain[0] in _DIGITS:
        size = unit or 1
        digits = f"{value // size:,}" if "," in plain or (value // size >= _MAN) else str(value // size)
        return f"{digits}{plain[-1] if unit else ''}" if value % size == 0 else None
    if len(plain) > 1 and not _PLACES.intersection(plain):
        return "".join(_KANJI_DIGITS[int(digit)] for digit in str(value))
    return _in_kanji(value)


def _in_kanji(value: int) -> str | None:
    if value < _MAN:
        return in_chinese(value).replace("两", "二").replace("一百", "百").replace("零", "")
    head = in_chinese(value // _MAN).replace("两", "二").replace("零", "")
    return f"{head}万" if value < _OKU and value % _MAN == 0 else None


def _in_english(text: str, value: int, other: int) -> Iterator[Place]:
    """Give the places where a number is said in English, each with the other one in its writing."""
    for write in (str, _with_commas, in_words):
        said, instead = write(value), write(other)
        if said is None or (write is _with_commas and "," not in said):
            continue
        for found in re.finditer(rf"(?<![\w.,:-]){re.escape(said)}{_GOES_ON_EN}", text, re.IGNORECASE):
            if not _GOES_BEFORE_EN.search(text[: found.start()]):
                as_large = instead[:1].upper() + instead[1:] if instead and found.group()[:1].isupper() else instead
                yield _place(found, _COUNTED_EN.match(text, found.end()), as_large)


def _with_commas(value: int) -> str:
    return f"{value:,}"


def other_half(text: str, translation: str, language: str) -> Iterator[tuple[int, str, str, Place]]:
    """
    Give another hour or year than the one that is told with a half or a bit more, which no plain number is.

    Each with where it stands in a simplified sentence, what is said there and what instead: 三点半, 四点半.
    """
    told = list(_WITH_HALF.finditer(text))
    if language != "ja" or len(told) != 1:
        return
    [zh] = told
    value = _read(zh["number"]) or 0
    said = [each for each in _WITH_HALF_JA.finditer(translation) if _read(each["number"]) == value]
    for other in (value + 1, value - 1):
        number, written = (
            in_chinese(other) if other > 0 else "",
            _as_japanese(said[0]["number"], other) if said else None,
        )
        is_hour = zh["unit"].startswith("点")
        is_odd = is_hour and (other > _LAST_HOUR or not is_of_day(text[: zh.start()], other))
        if len(said) == 1 and written is not None and number and not is_odd:
            rest, rest_ja = zh.group()[len(zh["number"]) :], said[0].group()[len(said[0]["number"]) :]
            place = Place(start=said[0].start(), end=said[0].end(), said=said[0].group(), other=f"{written}{rest_ja}")
            yield zh.start(), zh.group(), f"{number}{rest}", place
