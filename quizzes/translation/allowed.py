"""Does a translation have 可以 as leave or advice, which 能 does not say as well as what one is able to do?"""

from __future__ import annotations

from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.words import in_simplified

_MAY = lazy_regex("^可以")
_IS_ABLE = lazy_regex(
    r"でき|出来る|[えけげせてねべめれ](?:る(?![がの])|ます|ました|た。)|"
    r"\b(?:can|could(?! (?:either|have)))\b|\bable to\b"
)
_ADVISED = lazy_regex("[てで]も?(?:いい|よい|良い|かまい?わ?)|[ばら](?:いい|よい|良い)|許")


def is_allowed(said: str, translation: str) -> bool:
    """Tell whether the translation of a sentence with 可以, where it has one, says of nobody that he is able to."""
    if not translation or _MAY.match(in_simplified(said)) is None:
        return False
    return _IS_ABLE.search(translation) is None or _ADVISED.search(translation) is not None
