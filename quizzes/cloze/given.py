"""
How is a pattern named, and what does it mean, where what stands behind its verb tells more than the verb?

    给…倒一碗水      给…倒…: a bowl of water is no part of the pattern
    放在最后说       it has its turn then, and is put nowhere
"""

from __future__ import annotations

from quizzes.chinese.numerals import OF_AMOUNT
from quizzes.chinese.patterns import lazy_regex
from quizzes.question import Localized

_GIVEN = lazy_regex(
    "(?P<beginning>[给給]…[一-龥])[了过過来來下]{0,2}(?P<thing>[一二两兩三四五几幾][杯本张張份个個件些碗封条條把盒瓶袋][^…]+)"
)
_WHAT = "…を"  # where a meaning says the thing
# …まで売る、…に売る、…（の値段）で売れる: so much money tells which.
_SOLD, _MONEY = "…（の値段）で売れる（売る）", lazy_regex(f"了?{OF_AMOUNT}+(?:多|来)?(?:块|元|毛|角|分钱)")
_PUTS = lazy_regex("に置く|に移す")
_IN_ORDER = lazy_regex(
    "(?:最[后後](?![面头頭边邊排一那几幾]|[两兩三四五]?[个個][^，。]{0,3}[里裡])|最先|首位|末位|末尾|[压壓][轴軸]|[开開][头頭]|[结結]尾|"
    "第[0-9一二三四五六七八九十]+(?:位|(?=[，,。；;！!？?]|$)|[个個]?(?=[说說讲講唱做演放写寫谈談])))"
)


def without_thing(pattern: str, meaning: Localized) -> str:
    """Name a pattern without the thing that is given, where what it means has a place for it: 给…倒… is …を注ぐ."""
    found = _GIVEN.fullmatch(pattern) if _WHAT in (meaning.ja or "") else None
    return pattern if found is None else f"{found['beginning']}…"


def as_placed(meaning: Localized, where: str) -> Localized:
    """
    Tell of putting something first or last that it has its turn then, and is put nowhere.

    What is sold to so much money is sold for it.
    """
    if _SOLD in (meaning.ja or "") and _MONEY.match(where):
        at = (meaning.ja or "").split("、").index(_SOLD)
        return Localized(ja=_SOLD, en=(meaning.en or "").split(", ")[at])
    if not _PUTS.search(meaning.ja or "") or not _IN_ORDER.match(where):
        return meaning
    has_thing = (meaning.ja or "").startswith(_WHAT)
    return Localized(
        ja=f"{_WHAT if has_thing else ''}〜（最初や最後など、ある順番）にする",
        en=f"to put {'… ' if has_thing else ''}at some point in an order (first, last and so on)",
    )
