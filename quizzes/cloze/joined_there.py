"""
Does a Japanese clause end, as with が、, where the clauses meet that a connective joins?

    甲可是乙       甲が、乙          the two meet where が stands
    可是乙，丙     乙が、丙          可是 joins 乙 to the sentence before: が stands for nothing
    为什么甲，而乙     丙ですが、なぜ甲…  甲, which stands before 而, is asked behind が
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tables import compiled
from quizzes.cloze.contrasted import CONTRASTS
from quizzes.distractors.clauses.aligned_clauses import Step
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from quizzes.distractors.spots import Spot

# What Japanese says at the end of the clause before; not so 而不是, whose own clause ends in ではなく, nor 至于.
_SAID_BEFORE = CONTRASTS | {"而", "所以", "因此", "因而", "而且", "并且", "况且"}
_STRUCK = "〓"
_BEGINS = lazy_regex(r"(?:^|[“‘「『：:])\s*$")  # what is said, of which nothing stands before
_JOINT = lazy_regex(r"(?<![。、「『！？])(?<!^)")
_CLAUSE_ENDS = "、"
_ASKS = lazy_regex("为什么|为何|为啥|干吗|怎么|怎样|如何|什么|谁|哪|多少|几")
_ASKS_JA = lazy_regex("なぜ|なんで|どうして|どう|どの|どれ|どこ|どんな|何|誰|だれ|いつ|いくら|いくつ")


def without_other_joints(spot: Spot, language: str, pattern: str, found: tuple[int, str]) -> str:
    """Give the translation of a sentence, each end of a clause struck out that cannot say the connective `found`."""
    translation = (spot.translation or "").strip()
    start, word = found
    if language != "ja" or in_simplified(word) not in _SAID_BEFORE:
        return translation
    struck = translation
    for said in compiled(pattern).finditer(translation):
        is_joint = translation.startswith(_CLAUSE_ENDS, said.end()) and _JOINT.match(translation, said.start())
        if is_joint and not _joins(spot, language, start, said.start()):
            struck = struck[: said.start()] + _STRUCK * len(said.group()) + struck[said.end() :]
    return struck


def _joins(spot: Spot, language: str, start: int, said: int) -> bool:
    """Tell whether a connective may join what stands on either side of a place of the translation."""
    before = spot.source[:start]
    return (
        _BEGINS.search(before) is None
        and not _is_asked_behind(in_simplified(before), (spot.translation or "").strip(), said)
        and Step(spot, language).may_part_alike(start, said)
    )


def _is_asked_behind(before: str, translation: str, said: int) -> bool:
    """Tell whether what is asked `before` a connective is asked only behind a place of the translation."""
    is_behind = _ASKS_JA.search(translation, said) is not None and _ASKS_JA.search(translation[:said]) is None
    return is_behind and _ASKS.search(before) is not None
