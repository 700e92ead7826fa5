"""Do two words name the two sides of one thing, so that neither ever means the other: 上游 and 下游, 男生 and 女生?"""

from __future__ import annotations

from quizzes.distractors.words import in_simplified

_SIDES = frozenset(map(frozenset, ("上下", "前后", "左右", "里外", "内外", "东西", "南北", "男女", "公母", "雌雄")))


def are_opposite_sides(one: str, other: str) -> bool:
    """Tell whether two words differ in one character, which names the opposite side or sex."""
    first, second = in_simplified(one), in_simplified(other)
    if len(first) != len(second):
        return False
    unlike = [pair for pair in zip(first, second, strict=True) if pair[0] != pair[1]]
    return len(unlike) == 1 and frozenset(unlike[0]) in _SIDES
