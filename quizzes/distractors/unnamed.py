"""Does English leave unnamed what the Chinese names, so that nobody who is shown it alone knows what it is?"""

from __future__ import annotations

import re

from quizzes.distractors.words import in_simplified

_POINTS = re.compile("[它他她这那此]|大家|人们")
_IS = r"(?:was|were|is|are|got|gets|(?:has|have|had) been)"
# When something was done, without a word of what: 改造前 as "before it was done".
_WHEN_DONE = re.compile(
    rf"\b(?:before|after|until|once|when|since) (?:it|they|that) {_IS} (?:all )?(?:done|over|finished|completed?)\b",
    re.IGNORECASE,
)
_OPENS_WHEN_DONE = re.compile(
    rf"\s*(?:(?:And|But|So) )?(?:before|after|until|till|once|when|since) (?:it|they) {_IS} (?:\w+ly )?\w+",
    re.IGNORECASE,
)


def is_unnamed(source: str, translation: str) -> bool:
    """Tell whether English says of an it when it was done, where the Chinese, which has no such word, names it."""
    says = _WHEN_DONE.search(translation) or _OPENS_WHEN_DONE.match(translation)
    return says is not None and not _POINTS.search(in_simplified(source))
