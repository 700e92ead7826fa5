"""
Which claim tells too little for a question that asks alone where it was: not when, or not what came about there?

    自己在阳台上站了很久        asked for with a gap, under what was said before it
    自己在大连工作了很久        a life needs no time
    自己去年在公园里坐了很久    nor does what is told of a time
    小王走到门口，(鞋掉了)      asked for with a gap, and with what came about there
    一对夫妻在阳台上吵架        asked for with a gap, as nobody has heard of them
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.display import without_end
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from quizzes.comprehension.claims.claim import Claim

_ONCE = lazy_regex("[了过](?:[很好]久|老?半天|好半天|好?一会儿?|很长时间)")
_TELLS_WHEN = lazy_regex("[年月岁]|时候|以[后前]|之后|[今昨]天|早上|晚上|夜里|每|一直|从小|第[一二三]|那天")
# Where one was born, lives or works, where something is kept.
_OF_A_LIFE = lazy_regex(
    "出生|长大|工作|上班|打工|[读念教]书|上学|住|毕业|退休|结婚|生活|开[了过着]?[^，,]{0,4}[店厂公]|[挂放贴藏埋]|当[了过]"
)

# Who is not named, first or after a time: 有人, 一位老师, 前年有个姓王的; but 一个人 is alone, 一个小时 a time.
_SOMEBODY_NEW = lazy_regex(
    "^(?:[^，,；]{0,8}?(?:[年月天里时晚上午]|时候|的?时候|[以之]?[前后])[，,]?)?(?:曾经?|还|也|又|就|刚好|正好|听说)*"
    "(?:有(?:人|些人|的人|一?[位名个对群伙帮])|"
    "(?:一|[两三四五六七八九十几]|好几|很多|不少|许多)(?:[位名]|[个对群伙帮](?=[^，,；]{0,8}?(?:夫[妻妇]|父子|母[女子]|情侣|恋人|"
    "兄[弟妹]|姐妹|老人|客人|[男女]人|[孩师员生工友客贼徒]|小伙|姑娘|老太太|老头|大[妈爷叔])))(?!人))"
    "(?!(?:叫|姓))"
)
_ON_THE_WAY = lazy_regex("[走跑开骑爬游划飞滑端搬抬推]到$")


def is_of_no_time(said: str) -> bool:
    """Tell whether simplified words tell what once went on for a while, and not when."""
    return bool(_ONCE.search(said)) and not (_TELLS_WHEN.search(said) or _OF_A_LIFE.search(said))


def is_of_somebody_new(said: str) -> bool:
    """Tell whether simplified words tell of somebody whom they bring in without a name."""
    return bool(_SOMEBODY_NEW.match(said))


def ends_on_the_way(claim: Claim, place: str) -> bool:
    """Tell whether a claim ends with how far somebody had got, and its sentence goes on to what came about there."""
    before, _, after = in_simplified(claim.said).rpartition(in_simplified(place))
    goes_on = not without_end(claim.spot.source.strip()).endswith(without_end(claim.quote))
    return goes_on and not without_end(after) and _ON_THE_WAY.search(before) is not None
