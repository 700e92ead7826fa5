"""
Whose view does a sentence of a reply give: what others hold, or what the speaker holds?

    有人主张修电围栏。 我不赞成。 我比较看好的是监测。      others; turned down; the speaker's own view
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizzes.distractors.spots import Spot

_OF_OTHERS = lazy_regex(
    r"^(?:[^，,。]{0,3}(?:有的?人|有些人|很多人|许多人|不少人|一些人|别人|人家|大家|外面|外界|网上|专家们?|有专家)|以前|原来|本来)[^，,。]{0,6}?"
    r"(?:主张|认为|以为|觉得|提议|建议|希望|总?说)"
)
# How others do it, which leads up to how the speaker does: 一般的店按件提成。我们……
_WAY_OF_OTHERS = lazy_regex(
    r"^(?:(?:一般|普通|通常|多数|大多数|很多|许多|不少|有的|有些|其他|别的)(?:的|来说|情况下)?[，,]?[^，,。]{0,4}"
    r"(?:店|厂|公司|企业|人家|饭馆|餐厅|学校|医院|工厂|作坊|师傅|老板|同行|农户|团队|地方)|别人家?|人家|同行们?|外面)(?![们]?[里的上])"
)
_OWN_WAY = lazy_regex(r"^(?:但是?|可是?|不过|而|后来|所以)?[，,]?(?:我们?|咱们?)(?!以前|原来|也|那时|当时|听|认识|见)")
_TURNS_DOWN = lazy_regex(
    r"^(?:但是?|可是?|不过|然而|只是)?[，,]?(?:其实)?我(?:个人)?(?:不(?!少|知|光|但)|反对|没(?!有?想到))"
)
_BUT_I = lazy_regex(r"^(?:但是?|可是?|不过|然而)[，,]?(?:其实)?我")
_OWN = lazy_regex(
    r"我(?:自己|个人|本人|们)?(?:其实|还是|一直|倒|更|比较|宁可|宁愿|最|只|也|都|很|真)*"
    r"(?:觉得|认为|看好|赞成|支持|主张|想|希望|相信|建议|愿意|倾向|喜欢|看重|在乎|宁可|宁愿|的看法|的意见|的办法)"
)


def tells_of_others(reply: Sequence[Spot]) -> bool:
    """Tell whether a reply begins with what others hold."""
    return bool(reply) and bool(_OF_OTHERS.match(_plain(reply[0])))


def is_way_of_others(reply: Sequence[Spot], position: int) -> bool:
    """Tell whether a sentence of a reply tells how others do what the next one tells how the speaker does."""
    after = reply[position + 1 : position + 2]
    is_of_others = bool(_WAY_OF_OTHERS.match(_plain(reply[position])))
    return is_of_others and any(_OWN_WAY.match(_plain(spot)) for spot in after)


def is_turned_down(reply: Sequence[Spot], position: int) -> bool:
    """Tell whether a sentence of a reply is what others hold, or what the speaker turns down in the next one."""
    if _OF_OTHERS.match(_plain(reply[position])):
        return True
    after = _plain(reply[position + 1]) if position + 1 < len(reply) else ""
    is_own = _OWN.search(_plain(reply[position])) is not None
    return not is_own and bool(_BUT_I.match(after) or (_TURNS_DOWN.match(after) and "赞成" in after))


def is_own_view(text: str) -> bool:
    """Tell whether words say what the speaker holds or wants."""
    return _OWN.search(in_simplified(text)) is not None


def _plain(spot: Spot) -> str:
    return in_simplified(spot.source).strip()
