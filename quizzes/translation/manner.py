"""
Does a verb with 着 say how something is done, so that the main verb follows it?

    抱着书｜回家           how one goes
    床头支着个平板，看球    what is there, and no manner of looking on
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.tags import tag_of
from quizzes.translation.clause import IN_PHRASE, used
from quizzes.translation.roles import Role, may_be_noun

if TYPE_CHECKING:
    from quizzes.translation.clause import Clause

_UNKNOWN = "x"
_PLACE_ENDS = frozenset("里中上下内外头边旁口前后角")


def is_accompanied(clause: Clause, at: int) -> bool:
    """Tell whether a verb follows another with 着 and its object, as 回家 follows 抱着书, but no 垫 of 体操垫."""
    begin = next((i + 1 for i, word in enumerate(clause.words[:at]) if lasts(word)), at)
    is_verb = clause.roles[at] is Role.VERB and not may_be_noun(clause.words[at])
    is_bare = at == len(clause.words) - 1 and clause.words[at][-1:] not in {"来", "去"}
    is_verb = is_verb and len("".join(clause.words[at:])) > 1 and not is_bare  # 他睡觉还能靠着它 is right as well
    is_object = set(clause.roles[begin:at]) <= IN_PHRASE and clause.roles[at - 1] is Role.NOUN
    is_object = is_object and tag_of(clause.words[at - 1]) != _UNKNOWN  # no 写满 of 写满站名
    return is_verb and begin < at and is_object and not _is_of_place(clause, begin)


def lasts(word: str) -> bool:
    """Tell whether a word is 着, or a verb with it: 背着, but not 接着."""
    return word == "着" or (len(word) == len("背着") and word[-1] == "着" and word not in used("not_manner"))


def _is_of_place(clause: Clause, begin: int) -> bool:
    """Tell whether a place stands before a verb with 着, so that it says what is there: 床头支着."""
    verb = begin - 1 - (clause.words[begin - 1] == "着")
    return verb > 0 and clause.roles[verb - 1] in IN_PHRASE and clause.words[verb - 1][-1] in _PLACE_ENDS
