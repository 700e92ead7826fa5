"""How long does a sentence say that something takes, as its translation does?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import OF_NUMBER
from quizzes.chinese.tables import compiled, rows_of
from quizzes.distractors.words import Sense, in_simplified
from quizzes.question import Localized
from quizzes.translation.amounts import digits_of, in_words
from quizzes.translation.phrases import Phrase
from quizzes.translation.said_together import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from quizzes.distractors.spots import Spot

_NUMBER = f"{OF_NUMBER}+"
# Nor is it the end of a range: 五到八个月.
_NOT_BEFORE = (
    "(?<![第每这那哪上下前后几数多好一二两三四五六七八九十百千万零半点时钟头.0-9])"
    "(?<![一二两三四五六七八九十百千万0-9][到至、或~～—-])(?<![一二两三四五六七八九十百千万0-9][天月年]到)"
)
_NOT_AFTER = "(?![多来半左上零一二两三四五六七八九十几])"  # 三小时十分 is ten minutes more
_NO_NUMBER_BEFORE = r"(?<![\d.,第一二三四五六七八九十百千万])"
_MONTH = "[かヶカヵ箇]月"
_MONTHS = (
    *("", "January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Unit:
    """A unit of time: how it is read, whether 个 may be left out before it, and its name in both languages."""

    reading: str
    is_free: bool
    ja: str
    en: str


def durations(spot: Spot, language: str) -> Iterator[Phrase]:
    """Find a number of two or more with a unit of time that the translation has with the same number."""
    simple = in_simplified(spot.source)
    for name, unit in _units().items():
        pattern = rf"{_NOT_BEFORE}({_NUMBER}){'个?' if unit.is_free else ''}{name}{_NOT_AFTER}"
        for found in compiled(pattern).finditer(simple):
            digits = digits_of(found[1])
            said = _said(digits, unit, spot.translation or "", language) if digits not in {"", "1"} else ""
            is_of_law = found[0].startswith("二个")  # 七年二个月, of a sentence in court: one says 两个月
            if said and not is_of_law and simple.count(found[1] + name) < 2:  # noqa: PLR2004 -- once
                text, start = spot.source[slice(*found.span())], found.end(1) - found.start()
                sense = Sense(word=text[start:], pos="n", ja=(unit.ja,), en=(unit.en,))
                yield Phrase(kind=Kind.DURATION, spot=spot, start=found.start(), text=text, senses=(sense,), said=said)


def reading_of(unit: str) -> str:
    """Tell how a unit of time is read."""
    simple = in_simplified(unit)
    return next(
        known.reading for name, known in _units().items() if simple.removeprefix("个") == name.removeprefix("个")
    )


def other_wording(text: str) -> str:
    """Give the other way to write a length of time, with 个 or without it; empty where there is none."""
    simple = in_simplified(text)
    name = next((name for name, unit in _units().items() if unit.is_free and simple.endswith(name)), "")
    if not name:
        return ""
    number, unit = text[: -len(name)], text[-len(name) :]
    ge = "个" if text == simple else "個"
    return f"{number.removesuffix(ge)}{unit}" if number.endswith(ge) else f"{number}{ge}{unit}"


def ge_told(phrase: Phrase) -> Localized | None:
    """Say that a length of time needs its measure word, without which a month is one of the year; None where not."""
    word = phrase.words[-1]
    if word[0] not in "个個" or other_wording(phrase.text):
        return None
    ge, unit = word[0], word[1:]
    ja = f"数と「{unit}」の間に量詞「{ge}」（gè）が要ります"
    en = f"measure word {ge} (gè) stands between the number and {unit}"
    if unit != "月":
        return Localized(ja=f"{ja}。", en=f" The {en}.")
    month = int(digits_of(in_simplified(phrase.lead)))
    note_ja, note_en = "", ""
    if phrase.lead[0] not in "两兩" and month < len(_MONTHS):
        note_ja, note_en = (
            f"（「{phrase.lead}月」は暦の{month}月です）",
            f" ({phrase.lead}月 would be {_MONTHS[month]})",
        )
    return Localized(ja=f"期間を言うときは、{ja}{note_ja}。", en=f" For a length of time the {en}{note_en}.")


def _said(digits: str, unit: _Unit, translation: str, language: str) -> str:
    if language == "ja":
        name = _MONTH if unit.ja == "か月" else unit.ja
        found = re.search(rf"{_NO_NUMBER_BEFORE}{digits}\s?{name}間?(?![目余半ぶ])", translation)
    else:
        found = re.search(rf"\b(?:{digits}|{in_words(int(digits))}) {unit.en}s\b", translation, re.IGNORECASE)
    said = found.group().lower() if found else ""
    return f"{said}間" if said.endswith("日") else said  # 19日 alone is a day of the month


@lru_cache(maxsize=1)
def _units() -> Mapping[str, _Unit]:
    return {
        name: _Unit(reading=reading, is_free=ge == "free", ja=ja, en=en)
        for name, reading, ge, ja, en in rows_of("units.tsv")
    }
