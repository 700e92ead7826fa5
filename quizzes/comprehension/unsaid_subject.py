"""
Is somebody named only beside one who is left unsaid, so that a pronoun may go on to mean that one?

    您师傅呢？——去年走了，是我儿子送的终。他一辈子没结婚。     他: the master, of whom all this tells
    店里来过一位老先生。他每天都来看书。                    他: who is named for the first time
    跟我婆婆。她一辈子只做汤。                           她: of whom nothing is told yet
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tags import NOUN, VERB, tag_of
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Sequence

_PRONOUN, _PREPOSITION = "r", "p"
# 来了个小伙子, 门口坐的是我老婆
_NEW = lazy_regex("[一有这那某几二两三四五六七八九十了过来][个位名家]|的是我?$")
_OWN = frozenset({"我", "我们", "咱", "咱们", "您", "你", "的"})
_SIGNS = frozenset("，,；;：:、")
# What tells which one it is, and nothing that was done: 修路的工人, but 找了修路的工人.
_WHICH = lazy_regex("[^了过是，,；;：:]+的$")
_ENDS = frozenset("。！？!?，,")


def is_beside_one_unsaid(words: Sequence[str], party: str) -> bool:
    """Tell whether a sentence names a party behind what is done or is so, and does not say of whom that is told."""
    if party not in words:
        return False
    at = words.index(party)
    before, after = [in_simplified(word) for word in words[:at]], "".join(words[at + 1 : at + 2])
    clause = before[max((i + 1 for i, word in enumerate(before) if word in _SIGNS), default=0) :]
    text = "".join(clause)
    if _NEW.search(text) or _WHICH.fullmatch(text):
        return False
    while clause and clause[-1] in _OWN:
        clause.pop()
        before.pop()
    is_behind = any(tag_of(word).startswith((VERB, _PREPOSITION)) for word in clause)
    is_alone = len(before) == 1 and after[:1] in {*_ENDS, ""}
    return is_behind and not is_alone and not any(tag_of(word).startswith((NOUN, _PRONOUN)) for word in before)
