"""Which pronouns that tie a sentence to one before it may as well mean somebody of an earlier one?"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.comprehension.links import FEMALE, MALE, NOBODY_NAMED, persons_in
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizzes.comprehension.links import Link
    from quizzes.distractors.document import Document
    from quizzes.distractors.spots import Spot

_PRONOUN = lazy_regex("[他她]们?")


def earlier_than(document: Document, context: Sequence[Spot]) -> Sequence[Spot]:
    """Give what was said before some sentences in their paragraph, and the turn of somebody else before that."""
    first = start = context[0].index if context else 0
    while start and document.spots[start - 1].place == context[0].place:
        start -= 1
    turn = document.spots[start - 1].speaker if start else None
    while start and turn != context[0].speaker and document.spots[start - 1].speaker == turn:
        start -= 1
    return document.spots[start:first]


def may_mean_another(link: Link, before: Spot, earlier: Sequence[Spot]) -> bool:
    """Tell whether a pronoun may as well mean somebody of an earlier sentence, or of the question."""
    pronoun = in_simplified(link.words)
    unlike = FEMALE if pronoun.startswith("他") else MALE
    if not _PRONOUN.fullmatch(pronoun):
        return False
    for spot in earlier:
        text = in_simplified(spot.source)
        if spot.speaker == before.speaker and is_spoken_of(pronoun, spot):
            return True
        for word in map(in_simplified, persons_in(spot)):
            is_same = word in in_simplified(link.taken_up) or in_simplified(link.taken_up) in word
            # of a question for whom one has to do with: 您儿子怎么看, 接替您的年轻人; no 有师傅, 你们是志愿者
            is_theirs = spot.speaker == before.speaker or pronoun.endswith("们")
            is_theirs = is_theirs or bool(re.search(rf"[您你](?!们)的?[^，。？有是没]{{0,3}}{re.escape(word)}", text))
            if is_theirs and not is_same and not unlike.search(word) and not NOBODY_NAMED.match(word):
                return True
    return False


def is_spoken_of(pronoun: str, earlier: Spot) -> bool:
    """Tell whether a pronoun has been said before, by whomever, so that it may go on to mean somebody else."""
    return re.search(rf"(?<!其){in_simplified(pronoun)}(?![人们])", in_simplified(earlier.source)) is not None
