"""
How much of the beginning of a reply may be shown, beside which no word tells with what it goes on?

    最怕的是风。风一大，…… beside what says nothing of wind    the question alone, and what follows it
    不多，都是邻居。邻居们……                               不多……

An option that alone repeats a word of what is read is found without reading; where two others repeat one as well, all
is shown.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.comprehension.echoes import words_again
from quizzes.comprehension.replies.even_forms import is_told_by_repeating
from quizzes.comprehension.replies.shared_words import words_of_both
from quizzes.distractors.display import clauses
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Sequence

_LEAST_CUT = 2  # hanzi of what is left of a sentence that is cut
_ENDS = lazy_regex("[。！？…]$")
_PAUSE = "，,、；：; "
# What asks by what means, or for a reason, may be answered by much that is told of something else.
_OPEN_ALONE = lazy_regex("怎么(?!样)|怎样|如何|[靠凭]什么|为什么|为何")


def shown_before(asked: str, before: str, key: str, others: Sequence[str]) -> str | None:
    """Give as much of the beginning of a reply as tells nothing of what goes on from it; None where that cannot be."""
    if _is_told(asked, key, others):
        return None
    kept = ""
    for piece in clauses(before):
        if _is_told(f"{asked}{kept}{piece}", key, others):
            return _cut(asked, kept)
        kept += piece
    return before


def _cut(asked: str, kept: str) -> str | None:
    """Give what is left of the beginning without a pause at its end; nothing where the question says enough."""
    left = kept.rstrip(_PAUSE)
    if _ENDS.search(left) or len(hanzi_of(left)) >= _LEAST_CUT:
        return left
    return None if _OPEN_ALONE.search(in_simplified(asked)) else ""


def _is_told(read: str, key: str, others: Sequence[str]) -> bool:
    """Tell whether the key repeats a word of what is read, and fewer than two other options repeat as much."""
    repeats = bool(words_again(key, read)) or repeats_word(read, key)
    is_alone = repeats and not any(repeats_word(read, other) for other in others)
    return is_alone or is_told_by_repeating(key, others, read)


def repeats_word(read: str, text: str) -> bool:
    """Tell whether a text has a word that speaks of something which is read."""
    return bool(words_of_both(read, text, ())[0])
