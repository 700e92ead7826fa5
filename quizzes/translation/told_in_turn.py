"""Does a clause tell what comes after what the one before it tells, so that no two stand side by side as equals?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.tags import tag_of
from quizzes.translation.clause import clause_of, used
from quizzes.translation.clause_links import first_link, has_subject, is_time_alone
from quizzes.translation.roles import Role, is_pronoun

if TYPE_CHECKING:
    from quizzes.translation.clause import Clause
    from quizzes.translation.clause_links import Words

_STATES = frozenset({"是", "有", "没有", "有没有", "不是", "像", "叫", "姓", "属于"})
_DENIED, _DONE = frozenset({"没", "没有", "不", "不会", "不能"}), frozenset({"了", "过", "就", "才", "又", "再"})


def goes_on(one: Words, other: Words) -> bool:
    """
    Tell whether a clause says what happens next.

    So it is where somebody goes on to do something, 他进来，坐下了, or one called by a pronoun does it upon what was
    told. Not where both have a verb in common, as equals have.
    """
    first, second = clause_of(one), clause_of(other)
    # 去年三月 could stand before any clause, 不管是谁 as well, and of two questions either comes first.
    is_free = is_time_alone(one) or bool(first_link(other)) or used("asking") & {*first.words, *second.words}
    if is_free or _are_equals(first, second):
        return False
    starts_anew = second.end_of_phrase(second.subject_start) > second.subject_start
    if not starts_anew:
        return _is_deed(second) and (has_subject(one) or _is_done(first))
    return _is_done(second) and _names_nobody_new(second) and (_is_done(first) or not _names_nobody_new(first))


def _names_nobody_new(clause: Clause) -> bool:
    return is_pronoun("".join(clause.words[clause.subject_start : clause.subject_start + 1]))


def _are_equals(one: Clause, other: Clause) -> bool:
    verbs = {word for word in one.words if tag_of(word).startswith(("v", "n", "q"))} - {"人", "天"}
    return bool(verbs & set(other.words))


def _is_deed(clause: Clause) -> bool:
    return Role.VERB in clause.roles and not _STATES & set(clause.words)


def _is_done(clause: Clause) -> bool:
    """Tell whether something is said to have happened, and none of it not to have: 走了, 坐下, but not 没走."""
    is_done = bool(_DONE & set(clause.words)) or Role.RESULT in clause.roles
    return _is_deed(clause) and is_done and not _DENIED & set(clause.words)
