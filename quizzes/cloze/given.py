"""
What is said of 给 with a verb and a thing: the thing is no part of the pattern, and tells how it is given.

    给…发一碗水      给…发…, to hand out: a bowl of water is not sent
    给…发一封信      给…发…, to send
    给…发一份材料    either

And what is said of selling: at a price, 卖到三块, or to somebody or somewhere, 卖到国外; and of putting something:
last, 放在最后说, or somewhere, 放在最后一排; and of what is noted, on paper, 记在本子上, or in the mind, 记在心里.
"""

from __future__ import annotations

from quizzes.chinese.patterns import lazy_regex
from quizzes.question import Localized

_GIVEN = lazy_regex(
    "(?P<beginning>[给給]…[一-龥])[了过過来來下]{0,2}(?P<thing>[一二两兩三四五几幾][杯本张張份个個件些碗封条條把盒瓶袋][^…]+)"
)
_SENT = lazy_regex("[封条]|信|邮件|消息|通知|照片|图片|视频|语音|链接|传真|电报|请柬|邀请|文件|货|包裹|快递")
_HANDED_OUT = lazy_regex("[碗杯盒瓶袋把本件]")
_SENDS, _HANDS_OUT = "送る", "配る"
_PRICE, _IS_PRICE = (
    "（の値段）",
    lazy_regex(
        "了?(?:将近|差不多|大约|不到|至少|最多)?[0-9一二两兩三四五六七八九十百千万萬几幾半.]+(?:多|来|來)?(?:万|萬|亿|億)?(?:[块塊元毛角分]|美金|美元|日元|人民币|人民幣)"
    ),
)
_WHAT = "…を"  # where a meaning says the thing
_PUTS = lazy_regex("に置く|に移す")
_IN_ORDER = lazy_regex(
    "(?:最[后後](?![面头頭边邊排一那几幾]|[两兩三四五]?[个個][^，。]{0,3}[里裡])|最先|首位|末位|末尾|[压壓][轴軸]|[开開][头頭]|[结結]尾|"
    "第[0-9一二三四五六七八九十]+(?:位|(?=[，,。；;！!？?]|$)|[个個]?(?=[说說讲講唱做演放写寫谈談])))"
)

_NOTED, _IN_MIND = "に書き留める", lazy_regex("[^，,。；;！!？?]{0,4}(?:[心脑腦](?![电電])|记忆|記憶)")


def without_thing(pattern: str, meaning: Localized) -> str:
    """Name a pattern without the thing that is given, where what it means has a place for it: 给…倒… is …を注ぐ."""
    found = _GIVEN.fullmatch(pattern) if _WHAT in (meaning.ja or "") else None
    return pattern if found is None else f"{found['beginning']}…"


def as_given(meaning: Localized, pattern: str) -> Localized:
    """Keep of to send and to hand out what is done with the thing of a simplified pattern, or both."""
    found, ja, en = _GIVEN.fullmatch(pattern), (meaning.ja or "").split("、"), (meaning.en or "").split(", ")
    how = _how(found["thing"]) if found is not None else None
    at = [i for i, piece in enumerate(ja) if how is not None and piece.endswith(how)]
    is_told = len(at) == 1 and len(ja) == len(en) > 1
    return Localized(ja=ja[at[0]], en=en[at[0]]) if is_told else meaning


def _how(thing: str) -> str | None:
    if _SENT.search(thing):
        return _SENDS
    return _HANDS_OUT if _HANDED_OUT.match(thing, 1) else None


def as_sold(meaning: Localized, behind: str) -> Localized:
    """Keep of what is sold at a price or to somebody the one that what stands behind the verb tells."""
    ja, en = (meaning.ja or "").split("、"), (meaning.en or "").split(", ")
    if len(ja) != len(en) or not any(_PRICE in piece for piece in ja):
        return meaning
    is_price = _IS_PRICE.match(behind) is not None
    kept = [i for i, piece in enumerate(ja) if (_PRICE in piece) is is_price] or list(range(len(ja)))
    return Localized(ja="、".join(ja[i] for i in kept), en=", ".join(en[i] for i in kept))


def as_placed(meaning: Localized, where: str) -> Localized:
    """Tell of putting something first or last that it has its turn then, and is put nowhere."""
    if not _PUTS.search(meaning.ja or "") or not _IN_ORDER.match(where):
        return meaning
    has_thing = (meaning.ja or "").startswith(_WHAT)
    return Localized(
        ja=f"{_WHAT if has_thing else ''}〜（最初や最後など、ある順番）にする",
        en=f"to put {'… ' if has_thing else ''}at some point in an order (first, last and so on)",
    )


def as_kept(meaning: Localized, where: str) -> Localized:
    """Tell of what is noted in the mind, and on no paper, that it is not forgotten: 把话记在心里."""
    if _NOTED not in (meaning.ja or "") or not _IN_MIND.match(where):
        return meaning
    has_thing = (meaning.ja or "").startswith(_WHAT)
    return Localized(
        ja=f"{_WHAT if has_thing else ''}〜にとどめる（忘れずにいる）",
        en=f"to keep {'… ' if has_thing else ''}in … (not to forget)",
    )
