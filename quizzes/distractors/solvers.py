"""
Can an item be answered without reading it?

Five solvers that know no Chinese guess by the look of the options: shared characters with the hint, the longest option,
shared characters with the prompt, the option most like the others, the only one with (or without) a negation. An item
that three of them solve, each with one clear favourite, is dropped.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizzes.distractors.vetoes import overlap

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_NEGATION = re.compile(r"[不没沒无無]|ない|ません|\bnot?\b|n't")
_ENOUGH = 3


def is_guessable(key: str, options: Sequence[str], prompt: str, hint: str = "") -> bool:
    """Veto 11: at least three of the five solvers have the key as their only favourite."""
    solvers: tuple[Callable[[str], float], ...] = (
        lambda option: overlap(option, hint),
        len,
        lambda option: overlap(option, prompt),
        lambda option: sum(_likeness(option, other) for other in options if other != option),
        lambda option: _negation_stands_out(option, options),
    )
    return sum(_favourite(options, solver) == key for solver in solvers) >= _ENOUGH


def _favourite(options: Sequence[str], score: Callable[[str], float]) -> str | None:
    scores = sorted(((score(option), option) for option in options), reverse=True)
    return scores[0][1] if scores[0][0] > scores[1][0] else None


def _likeness(one: str, other: str) -> float:
    first, second = set(one), set(other)
    return len(first & second) / max(1, len(first | second))


def _negation_stands_out(option: str, options: Sequence[str]) -> float:
    has = bool(_NEGATION.search(option))
    alike = sum(bool(_NEGATION.search(other)) == has for other in options)
    return 1.0 if alike == 1 else 0.0
