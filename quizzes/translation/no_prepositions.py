"""
Which word that looks like a preposition is a verb?

    他们在比｜谁跳得高      在 before 比: they compete in it, where 他比我｜跳得高 compares
    关键不在天气，而在人手   what it lies in, where 在家里｜吃饭 says where something is done
    给了孩子｜一本书        了 behind it, which no preposition has

Or its phrase ends with the verb, cut together with a noun: 把书放｜回.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.dictionary import dictionary
from quizzes.chinese.tags import tag_of
from quizzes.translation.clause import used

if TYPE_CHECKING:
    from quizzes.translation.clause import Clause

_COMPETES, _LIES = "比", "在"
_GOES_ON = frozenset({"在", "正在"})
_NOT_BUT = frozenset({"不", "而", "不是"})
_DONE = frozenset({"了", "过"})
_UNLISTED, _OF_TWO = "x", 2


def is_verb_itself(clause: Clause, begin: int, end: int) -> bool:
    """
    Tell whether a word that seems to govern the nouns up to a place governs none, but is a verb or has one behind it.

    比 is one where it goes on (在比, 比着), and where it is asked who or what is more so: 比谁跳得高. Before 都 a
    question word is any, 比谁都高, and no predicate begins there.
    """
    word, following = clause.words[begin], clause.words[begin + 1 : end]
    before = clause.words[begin - 1] if begin else ""
    if following[0] in _DONE or _ends_in_verb(following[-1]) or (word == _LIES and before in _NOT_BUT):
        return True
    is_lasting = before in _GOES_ON or following[0] == "着"
    return word == _COMPETES and (is_lasting or not used("asking").isdisjoint(following))


def _ends_in_verb(word: str) -> bool:
    """Tell whether a noun and the verb that says where it is put were cut as one word, which no list has: 书放."""
    is_unknown = len(word) == _OF_TWO and tag_of(word) == _UNLISTED and not dictionary().entries(word)
    return is_unknown and word[-1] in used("put") | used("moved")
