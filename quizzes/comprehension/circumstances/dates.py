"""
What is a Chinese date in Japanese and in English: 二〇〇七年九月十五号, 11月初, 农历十月, which is no October?

A day of the old calendar is told by the name of its month, 腊月二十三, or by its own, 六月初九.
"""

from __future__ import annotations

from quizzes.chinese.numerals import OF_DATE, in_chinese, in_figures, value_of
from quizzes.chinese.numerals import OF_DATE as _N
from quizzes.chinese.patterns import lazy_regex

_DATE = lazy_regex(
    rf"(?:(?P<y>{_N}{{4}})年)?的?(?P<old>农历|阴历|旧历)?(?:(?P<m>{_N}{{1,2}})月份?)?(?:(?P<d>{_N}{{1,3}})[日号])?(?P<part>初|底)?"
)
_DAY_OF_MONTH = lazy_regex(rf"(?P<m>{_N}{{1,2}})月(?P<d>{_N}{{1,3}})[日号]")
_LENGTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)  # of months, in days at most
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
_NTH = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth",
)  # fmt: skip
_OLD_DAY = lazy_regex("(?P<month>正|腊)月(?P<day>初?[一二三四五六七八九十]{1,3})")
_EARLY_DAY = lazy_regex(rf"(?:农历|阴历|旧历)?(?P<month>{_N}{{1,2}})月(?P<day>初{OF_DATE})")
_NAMED_MONTHS = {"正": ("旧暦の正月", "first"), "腊": ("旧暦十二月", "twelfth")}
_LAST_OF_MONTH = 30
_TEENS = range(11, 20)
_PARTS = {"初": ("の初め", "the beginning of "), "底": ("の終わり", "the end of ")}


def said_of_date(text: str) -> tuple[str, str] | None:
    """Say a date in Japanese and in English; None of what is no date, or a day of no month."""
    old = _OLD_DAY.fullmatch(text)
    if old is not None:
        return _said_of_old_day(old["month"], value_of(old["day"].removeprefix("初")))
    early = _EARLY_DAY.fullmatch(text)
    if early is not None:
        return _said_of_early_day(value_of(early["month"]), value_of(early["day"].removeprefix("初")))
    found = _DATE.fullmatch(text)
    if found is None or not (found["y"] or found["m"]) or (found["d"] and not found["m"]):
        return None
    year = in_figures(found["y"]) if found["y"] else ""
    month, day = (value_of(found[name]) if found[name] else None for name in ("m", "d"))
    if month is not None and not 1 <= month <= len(_MONTHS):
        return None
    part_ja, part_en = _PARTS.get(found["part"] or "", ("", ""))
    if found["old"]:
        return None if month is None or day else _said_of_old(year, month, (part_ja, part_en))
    units = ((year, "年"), (month, "月"), (day, "日"))
    ja = "".join(f"{value}{unit}" for value, unit in units if value)
    names = (str(day) if day else "", _MONTHS[month - 1] if month else "", year)
    return f"{ja}{part_ja}", f"{part_en}{' '.join(name for name in names if name)}"


def is_day_of_year(text: str) -> bool:
    """Tell whether a time may be: no 二月三十一日; what is no month and day may be any."""
    found = _DAY_OF_MONTH.search(text)
    month, day = (value_of(found[name]) for name in ("m", "d")) if found is not None else (None, None)
    return month is None or day is None or not 1 <= month <= len(_LENGTHS) or day <= _LENGTHS[month - 1]


def _said_of_old_day(month: str, day: int | None) -> tuple[str, str] | None:
    """Say a day of a month of the old calendar that has a name: 腊月二十三."""
    if day is None or not 1 <= day <= _LAST_OF_MONTH:
        return None
    ja, en = _NAMED_MONTHS[month]
    return f"{ja}{in_chinese(day).replace('两', '二')}日", f"the {_numbered(day)} of the {en} lunar month"


def _said_of_early_day(month: int | None, day: int | None) -> tuple[str, str] | None:
    """Say one of the first ten days of a month of the old calendar, which no other one names so: 六月初九."""
    if month is None or day is None or not 1 <= month <= len(_NTH):
        return None
    return f"旧暦{month}月{day}日", f"the {_numbered(day)} of the {_NTH[month - 1]} lunar month"


def _numbered(day: int) -> str:
    return f"{day}{'th' if day in _TEENS else {1: 'st', 2: 'nd', 3: 'rd'}.get(day % 10, 'th')}"


def _said_of_old(year: str, month: int, part: tuple[str, str]) -> tuple[str, str]:
    """Say a month of the old calendar, whose months have no names in English."""
    part_ja, part_en = part
    ja, en = f"{year}年の" if year else "", f" of {year}" if year else ""
    return f"{ja}旧暦{month}月{part_ja}", f"{part_en}the {_NTH[month - 1]} lunar month{en}"
