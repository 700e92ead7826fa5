"""
From which words does the head of a sentence count on: 第二条 from 两条, 第二年 from 大一?

A 第二 whose first is nowhere near counts from what is not shown.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import OF_DATE
from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.words import in_simplified
from quizzes.question import Localized

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizzes.distractors.spots import Spot

# No 第二个月, which is a time.
_NO_TIME = "(?!月|星期|礼拜|小时|钟头|年|周|晚|早|季|学期|[春夏秋冬])"
MEASURES = f"(?:[种点条项步]|个{_NO_TIME})"
_NTH = lazy_regex(rf"^第(?P<nth>[二三])(?:(?P<measure>{MEASURES})|(?P<unit>[天年])(?!级))")
_YEAR = lazy_regex(
    "(?:大[一二三](?![小点些家大])|[高初][一二三](?![点些级]))(?:那一?年)?|[头第]一年|(?:[0-9]{4}|[〇零一二三四五六七八九]{4})年|[去前]年|那一?年(?!代)"
)
_DAY = lazy_regex(
    f"那(?:一天|天(?!气))|当天|有一天|[昨前]天|[头第]一天|[当那]天?(?:晚上|夜里|半夜)|(?:星期|礼拜|周)[一二三四五六日天]|除夕|{OF_DATE}+[号日](?!子)"
)
_ORDER_JA, _ORDER_EN = {"二": "二つ目", "三": "三つ目"}, {"二": "second", "三": "third"}


def counts_on(source: str) -> bool:
    """Tell whether a sentence opens with what counts on from something: 第二条, 第三天."""
    return _NTH.match(in_simplified(source).strip()) is not None


def counted_from(context: Sequence[Spot], after: Spot) -> tuple[str, str] | None:
    """Give the opening of a sentence that counts on, and the nearest words before it from which it does."""
    text = after.source.strip()
    found = _NTH.match(in_simplified(text))
    if found is None:
        return None
    for spot in reversed(context):
        first = list(_base(found).finditer(in_simplified(spot.source)))
        if first:
            return text[: found.end()], spot.source[slice(*first[-1].span())]
    return None


def _base(found: re.Match[str]) -> re.Pattern[str]:
    """Give what the words before must have: so many of a measure, or a year or day."""
    if found["unit"]:
        is_next = found["nth"] == "二"
        return (_YEAR if found["unit"] == "年" else _DAY) if is_next else re.compile(f"第二{found['unit']}")
    several = "两二三四五六七八九十几" if found["nth"] == "二" else "三四五六七八九十几"
    first = "[第头]一" if found["nth"] == "二" else "第二"
    return re.compile(f"(?:(?<![第十])[{several}]|{first}){found['measure']}{_NO_TIME}")


def told_from(opening: str, first: str, *, is_seen: bool = True) -> Localized:
    """
    Say how an opening counts on; nothing where it goes with a word like it: 第二条 with 第一条.

    What it counts from may stand before what is shown, and so not be seen.
    """
    found = _NTH.match(in_simplified(opening))
    if found is None or in_simplified(first)[0] in "第头":
        return Localized(ja="", en="")
    where_ja, where_en = (
        ("前の", "") if is_seen else ("示された話より前に出た", ", which comes before the passage shown")
    )
    if found["unit"]:
        ja, en = ("年", "year") if found["unit"] == "年" else ("日", "day")
        return Localized(
            ja=f"「{opening}」は、{where_ja}「{first}」の次の{ja}です。",
            en=f"{opening} is the {en} after {first}{where_en}.",
        )
    return Localized(
        ja=f"「{opening}」は、{where_ja}「{first}」の{_ORDER_JA[found['nth']]}です。",
        en=f"{opening} is the {_ORDER_EN[found['nth']]} of the {first} named before.",
    )
