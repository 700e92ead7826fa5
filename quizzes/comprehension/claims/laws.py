"""
Does everybody who learned it at school know what a claim says, so that it is right whatever the text says?

    力跟频率的平方成正比          physics
    光纤里的信号每秒二十万公里    a number of nature
    卫星离赤道三万六千公里        another
    纵波比横波快                  which wave is faster
    从经济上讲，种树就是来钱慢的   what such things are like
    我每秒走两米                  nobody knows that
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.pattern_lists import any_pattern
from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from quizzes.comprehension.claims.claim import Claim

_N = "[0-9〇零一二两三四五六七八九十百千万亿.点]"
_LAW = lazy_regex(any_pattern("claim: law"))
# What a sort of things is like in anybody's eyes, of which nobody tells here: 从商业角度来讲，开书店就是不赚钱的.
_OF_THE_SORT = lazy_regex(
    r"^(?:从[^，,]{1,8}(?:角度|方面|意义|层面)?上?(?:来?[讲说看])[，,])?(?![^，,]{0,12}[我你您他她它这那该])[^，,。0-9一二两三四五六七八九十]{2,10}就是[^，,。我你您他她它这那0-9〇零二两三四五六七八九十年月日]{2,14}的$"
)


def is_law_of_nature(claim: Claim) -> bool:
    """Tell whether a claim says what is so by nature, or by arithmetic, for everybody and always."""
    said = in_simplified(claim.said)
    return _LAW.search(said) is not None or _OF_THE_SORT.match(said) is not None
