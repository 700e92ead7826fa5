"""Does English leave unnamed what the Chinese names, so that nobody who is shown it alone knows what it is?"""

from __future__ import annotations

import re

from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.words import in_simplified

_POINTS = lazy_regex("[它他她这那此]|大家|人们")
_IS = r"(?:was|were|is|are|got|gets|(?:has|have|had) been)"
# When something was done, without a word of what: 改造前 as "before it was done".
_WHEN_DONE = lazy_regex(
    rf"\b(?:before|after|until|once|when|since) (?:it|they|that) {_IS} (?:all )?(?:done|over|finished|completed?)\b",
    re.IGNORECASE,
)
_OPENS_WHEN_DONE = lazy_regex(
    rf"\s*(?:(?:And|But|So) )?(?:before|after|until|till|once|when|since) (?:it|they) {_IS} (?:\w+ly )?\w+",
    re.IGNORECASE,
)
# What them may stand for, told before it: a plural, somebody of whom there may be more, or two that are joined.
_SEVERAL = lazy_regex(
    r"\b(?!(?:is|was|has|does|this|his|its|as|us|yes|always|perhaps|sometimes|besides|unless|whereas|less|thus|ours|"
    r"yours|hers)\b)\w\w+s\b|"
    r"\b(?:people|men|women|children|police|family|crowd|feet|teeth|fish|sheep|cattle|both|many|few|all|some|none|two|"
    r"three|four|five|six|seven|eight|nine|ten|\d+|team|staff|company|couple|public|audience)\b|"
    r"\b(?:an?|each|every|any) \w+|\b(?:every|any|some|no)(?:one|body)\b|\b[A-Z]?\w+ and (?:the |an? )?\w+",
    re.IGNORECASE,
)
_THEM = lazy_regex(r"\bthem\b", re.IGNORECASE)
# English that takes up a question with no verb of its own, and Chinese that does: Of course it is, but 当然会丢.
_TAKES_UP = lazy_regex(
    r"\s*(?:(?:Of course|Yes|No|Naturally|Sure|Certainly|Well|Oh),? )?(?:it|they|he|she|that|this|you|we|I) "
    r"(?:is|are|am|was|were|do|does|did|can|could|will|would|has|have|had|might|may|must|should)"
    r"(?:n['’]t| not)?[.;,!?:—]",
    re.IGNORECASE,
)
_TAKES_UP_TOO = lazy_regex("(?:当然|是|对|不|没|会|能|可以|有|的|了|啊|呀|吧|嗯|[，,])+[，。；：！]")


def is_unnamed(source: str, translation: str) -> bool:
    """
    Tell whether English calls it or them what the Chinese, which has no such word, names or need not name.

    That is an it of which is said when it was done, and a them before which English has nothing that it may stand for,
    and who or what does no more than "is" or "does", as an answer has it.
    """
    simple = in_simplified(source)
    if _TAKES_UP.match(translation) and not _TAKES_UP_TOO.match(simple):
        return True
    them = _THEM.search(translation)
    is_them = them is not None and _SEVERAL.search(translation[: them.start()]) is None
    says = _WHEN_DONE.search(translation) or _OPENS_WHEN_DONE.match(translation)
    return (is_them or says is not None) and not _POINTS.search(simple)
