"""
Which question for a number would nobody ask, as its question word stands where none can stand?

    一座一八八五年建的木桥立在那里         no 一座哪一年建的木桥, as it is within what tells which bridge it is
    县里一年给二十六万                     no 一年给多少, as no noun tells what of
    星期五早上六点，市场开门               no 星期几早上六点, as two times tell when it was
    自己修钟表三十年                       no 修钟表多少年, as there is no 了
    五年前他们的船沉了，又……              no 几年前他们的船沉了, as one asks when it was by 是……的
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex

if TYPE_CHECKING:
    from quizzes.distractors.edits.quantities import Quantity

_OF_WHICH_ONE = lazy_regex(
    "一(?!个?(?:月|星期|礼拜|小时|钟头))[座位名家条间栋艘本部只棵口张件种台把个支所幢幅块][^，,；]*＿[^，,；]*的[\u4e00-\u9fff]"
)
COSTS = lazy_regex(r"(?:[次趟]要|[花赚付卖]了?)$")  # 流片一次要三百多万
_BUILT_THEN = lazy_regex(
    "[^，,；的在从了是]{0,2}[建盖修造开办生写出印产立拍做买种画铸刻酿版](?:好|成|起来)?的[\u4e00-\u9fff]"
)
_NO_NOUN = lazy_regex("$|[，,；要就都也可能会来去用才还给买修建盖换交付是有]")
_OTHER_TIME = lazy_regex(
    "(?:凌晨|清早|清晨|大?早上|上午|中午|下午|傍晚|晚上|夜里|半夜|深夜)?[0-9一二三四五六七八九十两]{1,3}点"
)
# A time alone, of which nothing is told: 星期五晚上＿.
_TIME_ALONE = lazy_regex(
    "(?:[每一]到|每逢|星期[一二三四五六日天]|周[一二三四五六日末]|礼拜[一二三四五六日天]|当天|那天|第二天|每天|凌晨|清早|清晨|大?早上|上午|中午|下午|傍晚|晚上|夜里|半夜|深夜)*"
)
_LASTS = lazy_regex("(?:年|月|天|周|星期|礼拜|小时|钟头|分钟)$")
# What one does to something, with no word that it is over.
_DOES_SO_LONG = lazy_regex(
    "(?:^|[\u4e00-\u9fff，,])[干做当学教开练修种养卖写画唱跑打演守管喂拉弹跳放烧煮织拍搞踢编摆](?![了过完到成起出下])[\u4e00-\u9fff]{1,4}$"
)
_NOT_OVER = lazy_regex("[了过要能得会可每是]|平均|同意|打算|一[天年次晚周]|一个|最多|至少|把")
_AGO = lazy_regex("[以之]?前")
# What somebody did once, which is asked for by 是……的; no 丢了一把伞, which is any umbrella.
DID_AGO = lazy_regex(
    "(?P<ago>[以之]?前)(?P<did>[^，,了过着是有的没不就都也还]{1,6})了(?P<what>(?![一二两三四五六七八九十几])[^，,了过着是有没不]{0,8})"
)


def is_odd(number: Quantity, before: str, after: str) -> bool:
    """Tell whether a question word cannot stand for a number between the simplified words before and after it."""
    if number.kind == "year" and _BUILT_THEN.match(after):
        return True
    if number.kind == "big" and _NO_NOUN.match(after) and not COSTS.search(before):
        return True
    if number.kind == "weekday" and _OTHER_TIME.match(after):
        return True
    if number.kind in {"clock", "weekday"} and _TIME_ALONE.fullmatch(before) and _TIME_ALONE.fullmatch(after):
        return True
    return bool(_OF_WHICH_ONE.search(f"{before}＿{after}")) or _is_odd_time(number, before, after)


def _is_odd_time(number: Quantity, before: str, after: str) -> bool:
    if number.kind != "count" or not _LASTS.search(number.measure):
        return False
    if _AGO.match(after) and ("了" in after or (not before and "的" not in after)):
        return not before or DID_AGO.fullmatch(after) is None
    clause = re.split("[，,；]", before)[-1]
    return not after and bool(_DOES_SO_LONG.search(clause)) and not _NOT_OVER.search(clause)
