"""
Does one character set two words apart, so that neither ever means the other?

    上游, 下游    the two sides of one thing
    男生, 女生    the sexes
    年底, 年初    times of which none is another; so are 冬季 and 夏季, 早饭 and 晚饭, 每月 and 每年
"""

from __future__ import annotations

from quizzes.distractors.words import in_simplified

_SIDES = ("上下", "前后", "左右", "里外", "内外", "东西南北")
_SEXES = ("男女", "公母", "雌雄")
_TIMES = ("春夏秋冬", "早午晚", "昨今明", "初底", "年月周")
_GROUPS = tuple(map(frozenset, (*_SIDES, *_SEXES, *_TIMES)))


def are_set_apart(one: str, other: str) -> bool:
    """Tell whether two words differ in one character only, which names another side, sex or time of a group."""
    first, second = in_simplified(one), in_simplified(other)
    if len(first) != len(second):
        return False
    unlike = [frozenset(pair) for pair in zip(first, second, strict=True) if pair[0] != pair[1]]
    return len(unlike) == 1 and any(unlike[0] <= group for group in _GROUPS)
