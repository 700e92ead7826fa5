"""
Whom or what does a piece point to by 这 or 那 and a noun at its head?

    那小老板才二十七     the owner who is named somewhere before, and not what the piece before tells
    这事儿我没说         what was told, of which it is no part
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tags import tag_of
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from quizzes.distractors.spots import Spot

_POINTERS, _SAYS_OF_WHAT = frozenset("这那"), frozenset("小老大")
# Words for what was told, which take up all of it and nobody who is named in it.
_WHAT_IS_SAID = lazy_regex(
    ".?(?:话|事|事儿|事情|主意|东西|问题|意思|道理|结果|消息|说法|想法|看法|做法|办法|情况|感觉|样子|过程|经历|习惯|名字?|"
    "理|账|[工功]夫|时间|日子|地方|关系|条件|价钱?|数字?|比例|标准)"
)


def noun_pointed_to(piece: Spot) -> str:
    """Give the noun that 这 or 那 at the head of a piece points to, with no measure between; nothing without one."""
    words = [word for word in piece.words if word.strip()]
    if not words or in_simplified(words[0]) not in _POINTERS:
        return ""
    rest = words[2:] if in_simplified("".join(words[1:2])) in _SAYS_OF_WHAT else words[1:]
    nouns = [in_simplified(word) for word in rest[:2]]
    is_noun = [tag_of(word).startswith("n") for word in nouns]
    is_measure = len(nouns) > 1 and len(nouns[0]) == 1 and is_noun[1]  # 那头老牛
    is_thing = is_noun[:1] == [True] and not is_measure and not _WHAT_IS_SAID.fullmatch(nouns[0])
    return rest[0] if is_thing else ""
