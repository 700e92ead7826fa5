"""
Do some pieces tell their order by their heads alone, so that nobody need read them?

    第一，……    第二，……    第三，……
    先……        然后……      最后……
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizzes.distractors.spots import Spot

_COUNTS = lazy_regex(
    r"(?:第?[一二三四五](?:[，,：是、来]|[个种条点件步](?!月)|[^天年次]{0,2}[，,])|首先|其[次一二三]|再次|最后[，,一])"
)
# What is done first, then and at last, which tells the order of three by their heads alone.
_STEPS = (
    lazy_regex("(?:[我你他她]们?|一般|通常|得)?先(?![生天后进])|首先|一开始|起初"),
    lazy_regex("然后|接着|随后|接下来|再(?![说三也见])"),
    lazy_regex("最后|最终|末了"),
)


def is_numbered(pieces: Sequence[Spot]) -> bool:
    """Tell whether the pieces count themselves, so that nobody need read them: 第一, 第二, 第三; 先, 然后, 最后."""
    texts = [in_simplified(piece.source).strip() for piece in pieces]
    in_turn = [next((i for i, step in enumerate(_STEPS) if step.match(text)), None) for text in texts]
    is_in_turn = None not in in_turn and len(set(in_turn)) == len(_STEPS)
    return is_in_turn or sum(_COUNTS.match(text) is not None for text in texts) > 1
