"""Which sentence only says yes or no to a question, and nothing without it: 去了。出啊。"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.scripts import hanzi_of

if TYPE_CHECKING:
    from quizzes.distractors.spots import Spot

_MOST = 4


def is_bare_answer(spot: Spot) -> bool:
    """Tell whether a sentence is so short that it says no more."""
    return len(hanzi_of(spot.source)) <= _MOST
