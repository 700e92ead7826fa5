"""Does a condition of the Japanese translation answer to the Chinese word that sets one, or to another clause?"""

from __future__ import annotations

from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.words import in_simplified

_SETS_A_CONDITION = frozenset({"一旦", "倘若", "假如", "如果", "若", "要是"})
_MERE_TO = lazy_regex("(?<=[うくぐすつぬぶむる])と(?=、)")  # 見ていると、: a condition, or while and when
_CONCEDES = lazy_regex(
    "(?<![とそ])(?<=[^、。「])(?:て|(?<!それ)で)も(?=、)"
)  # 病気になっても、: if somebody fell ill too
_OTHERS = lazy_regex("たら(?=、)|[えけげせてねべめれ]ば(?=、)|なら(?=、)")


def is_other_condition(key: str, said: str | None, hint: str) -> bool:
    """
    Tell whether the ending that is taken for a condition may belong to another clause of the translation.

    A clause with ても may be the one that 如果 opens, so that no たら or と beside it is sure; a mere と is none beside
    any other ending. もし and its like are sure in any case.
    """
    if in_simplified(key) not in _SETS_A_CONDITION or said is None or not said.endswith(("と", "たら", "ば", "なら")):
        return False
    is_mere = said.endswith("と")
    others = _OTHERS.search(hint) is not None or len(_MERE_TO.findall(hint)) > 1
    return _CONCEDES.search(hint) is not None or (is_mere and others)
