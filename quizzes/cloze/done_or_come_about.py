"""
Of a verb that our table has both ways, does somebody do it, or does it come about?

    我们把价格降到八百      …に下げる
    工资从一万降到八千      …に下がる, as nobody is named who may have lowered it
"""

from __future__ import annotations

from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.targets.voices import place_of_deed
from quizzes.question import Localized

_HAS_OBJECT_BEFORE = lazy_regex("把|将(?!来|近|要|[\u4e00-\u9fff]{1,2}$)")  # 亏损将扩大到…… only will be so
_MAY_BE_DONE = lazy_regex("[我你您他她咱谁们]|公司|政府|老板|单位|自己|[想要能可会肯愿敢先再请让使被给]|打算|计划|决定")
_AMOUNT_REACHED, _PLACE = "到", "在"
# What hangs or stands somewhere by itself: 太阳还挂在山头上.
_THING_THERE = lazy_regex(
    "夹$|(?:太阳|月亮|星星|云|彩虹|灯笼?|画|照片|衣服|大衣|外套|羽绒服|毛巾|牌子|帘子?|铃铛?|钟|奖状|地图)(?:还|都|也|就|一直|正|全|仍|已经)*[\u4e00-\u9fff]{1,2}$"
)


def done_or_come_about(meaning: Localized, clause: str, key: str) -> Localized:
    """
    Tell of a pair, …に減らす and …に減る, what somebody does where 把 stands in the clause before the word asked for.

    What comes to so much (到) without it, or is somewhere by itself (太阳挂在山头上), is done by nobody, unless one is
    named who may do it, or wants or has to; then both are told.
    """
    pieces_ja, pieces_en = (meaning.ja or "").split("、"), (meaning.en or "").split(", ")
    done = place_of_deed(pieces_ja)
    is_done = _HAS_OBJECT_BEFORE.search(clause) is not None
    is_nobodys = key == _AMOUNT_REACHED or (key == _PLACE and _THING_THERE.search(clause) is not None)
    if done is None or (not is_done and (not is_nobodys or _MAY_BE_DONE.search(clause))):
        return meaning
    at = done if is_done else 1 - done
    return Localized(ja=pieces_ja[at], en=pieces_en[at] if len(pieces_en) == len(pieces_ja) else meaning.en)
