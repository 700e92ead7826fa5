"""
Which option does a sign name, and with which signs do the options of a paper begin?

    A. 我     (A) 我     （ア）我     ア．我     ① 我     a. 我     A 我 B 你
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

KANA = "アイウエオカ"
IN_WORDS = "一二三四五六七八九十", "甲乙丙丁戊己"  # these count only behind a word: 选项二
_ALPHABETS = ("abcdefghijklmnopqrstuvwxyz", KANA, "123456789", *IN_WORDS)
# Behind a letter and a point without a blank something other than Latin letters follows: U.S. is no option.
_BEHIND_LETTER = r"(?:\)|\.(?=[ \t\u3000]|[^\x00-\x7f]|$)|[．）、])[ \t\u3000]*"
_BEHIND_KANA = r"(?:[.．、)）]|(?=[ \t\u3000]))[ \t\u3000]*"
_BEHIND_CIRCLE = r"[.．、]?[ \t\u3000]*"
BEHIND_BARE = r"(?:[ \t\u3000]+(?=\S)|(?=[\u4e00-\u9fff]))"
_APART = r"(?:[；;，,][ \t\u3000]*|[ \t\u3000]+)"
_STOPS = ("。", "！", "？", "!", "?")
_OPEN, _CLOSE = r"[(（\[［【]", r"[)）\]］】]"


@dataclass(frozen=True, slots=True, kw_only=True)
class Signs:
    """The signs of one sort: an option with its sign and its text; what stands between two on a line, where any may."""

    option: re.Pattern[str]
    between: re.Pattern[str] | None


CAPITALS = Signs(
    option=lazy_regex(rf"([A-ZＡ-Ｚ]){_BEHIND_LETTER}(.*)"),
    between=lazy_regex(rf"{_APART}(?=(?P<sign>[B-FＢ-Ｆ]){_BEHIND_LETTER})"),
)
# Letters alone, which may begin other things too: A 班 B 班. They are signs only where all of them are there in order.
BARE = Signs(
    option=lazy_regex(rf"([A-FＡ-Ｆ]){BEHIND_BARE}(.*)"),
    between=lazy_regex(rf"(?:{_APART})(?=(?P<sign>[B-FＢ-Ｆ]){BEHIND_BARE})"),
)
# The surest first: those of a sort count only where a question has none of the sorts before it.
SORTS = (
    CAPITALS,
    Signs(
        option=lazy_regex(rf"{_OPEN}([A-Za-zＡ-Ｚａ-ｚ{KANA}]){_CLOSE}[ \t\u3000]*(.*)"),
        between=lazy_regex(rf"(?<![ \t\u3000])[ \t\u3000]*(?={_OPEN}(?P<sign>[B-Fb-fＢ-Ｆｂ-ｆ{KANA[1:]}]){_CLOSE})"),
    ),
    Signs(
        option=lazy_regex(rf"([{KANA}]){_BEHIND_KANA}(.*)"),
        between=lazy_regex(rf"{_APART}(?=(?P<sign>[{KANA[1:]}]){_BEHIND_KANA})"),
    ),
    Signs(
        option=lazy_regex(rf"([①-⑥]){_BEHIND_CIRCLE}(.*)"),
        between=lazy_regex(r"(?<![ \t\u3000])[ \t\u3000]*(?=(?P<sign>[②-⑥]))"),
    ),
    Signs(option=lazy_regex(rf"([a-zａ-ｚ]){_BEHIND_LETTER}(.*)"), between=None),
)


def place_of(sign: str) -> int | None:
    """Tell which place a letter or another sign names; 0 is the first."""
    folded, alphabet = _named(sign)
    return None if alphabet is None else alphabet.index(folded)


def are_of_one_sort(sign: str, other: str) -> bool:
    """Tell whether two signs are both letters, both kana or both numbers."""
    (_, alphabet), (_, of_other) = _named(sign), _named(other)
    return alphabet is not None and alphabet == of_other


def _named(sign: str) -> tuple[str, str | None]:
    folded = unicodedata.normalize("NFKC", sign).casefold()
    return folded, next((each for each in _ALPHABETS if len(folded) == 1 and folded in each), None)


def sort_in(lines: Sequence[str]) -> Signs:
    """Tell with signs of which sort the options in some lines begin."""
    shown = next((signs for signs in SORTS if any(_are_shown(signs, line) for line in lines)), None)
    return shown or (BARE if _are_bare(lines) else SORTS[-1])


def _are_shown(signs: Signs, line: str) -> bool:
    """Tell whether a line is an option with such a sign; but for capitals, which are sure, the first one shows it."""
    found = signs.option.fullmatch(line)
    return found is not None and (signs is CAPITALS or place_of(found[1]) == 0)


def _are_bare(lines: Sequence[str]) -> bool:
    """Tell whether some lines have options with letters alone, one behind the other; what is stated is none."""
    parts = (part for line in lines for part in beside_each_other(line, BARE))
    found = [option for part in parts if (option := BARE.option.fullmatch(part)) is not None]
    is_stated = any(option[2].endswith(_STOPS) for option in found)
    return len(found) > 1 and not is_stated and [place_of(each[1]) for each in found] == [*range(len(found))]


def _in_order(cuts: Sequence[re.Match[str]], first: int) -> list[re.Match[str]]:
    """Give the first B, the first C behind it and so on: in A 一样大 B B 大 C A 大, some letters are said."""
    found: list[re.Match[str]] = []
    for cut in cuts:
        if place_of(cut["sign"]) == first + len(found) + 1:
            found.append(cut)
    return found


def beside_each_other(line: str, signs: Signs) -> list[str]:
    """Take the options on one line apart, each with its sign: A. 我 B. 你; the line itself where it holds but one."""
    first = signs.option.fullmatch(line)
    cuts = list(signs.between.finditer(line)) if first is not None and signs.between is not None else []
    if first is None or not cuts:
        return [line]
    if signs is BARE:
        cuts = _in_order(cuts, place_of(first[1]) or 0)
    places = [place_of(sign) or 0 for sign in (first[1], *(cut["sign"] for cut in cuts))]
    if any(after != before + 1 for before, after in pairwise(places)):
        return [line]
    starts, ends = [0, *(cut.end() for cut in cuts)], [*(cut.start() for cut in cuts), len(line)]
    return [line[start:end].strip() for start, end in zip(starts, ends, strict=True)]
