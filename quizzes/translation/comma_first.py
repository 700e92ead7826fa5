"""Of two clauses that no word ties, does the comma tell which comes first, and nothing of one fit the other?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.translation.clause import FLOATING, IN_PHRASE, clause_of, of_speaking
from quizzes.translation.clause_kinds import has_predicate, has_subject, is_noun_phrase
from quizzes.translation.roles import Role

if TYPE_CHECKING:
    from quizzes.translation.clause_links import Words

_PERSON = lazy_regex("[我你您他她咱]们?")
_OPEN = frozenset({"自己", "谁", "什么", "哪个"})  # before which may stand who it is, or who goes on: 我自己


def is_told_by_comma(one: Words, other: Words, opening: Words) -> bool:
    """
    Tell whether a clause that is whole stands first because its last piece ends with a comma.

    `opening` is the piece that the other clause begins with. No part of its subject could stand by itself before the
    first clause as well, nor does the first clause wait for one.
    """
    is_whole = has_subject(one) and has_predicate(one) and _OPEN.isdisjoint(clause_of(one).words)
    is_whole = is_whole and of_speaking().isdisjoint(clause_of(one).words)  # 我说 may stand before what is said next
    is_said = has_predicate(other) and not is_noun_phrase(other)
    return is_whole and is_said and not _is_half_counted(one) and not _may_go_first(one, other, opening)


def _may_go_first(one: Words, other: Words, opening: Words) -> bool:
    """
    Tell whether the piece that a clause begins with may stand before the clause in front of it too.

    So may an owner, 公司 before 司机的孩子考上大学. So may who is let do something, 他 before 我让他进来.
    And so may who or what it is done to: 他 before 我劝了很久, 这 before 我还想录.
    """
    first, roles = clause_of(one), clause_of(other).roles[: len(opening)]
    if not set(roles) <= IN_PHRASE | FLOATING:
        return False
    who = clause_of(other).words[len(opening) - 1]
    return _PERSON.fullmatch(who) is None or who in first.words or first.lacks_object


def _is_half_counted(words: Words) -> bool:
    """Tell whether a subject is a number and one character, which may begin a longer word: 一斤手｜采茶卖一千六."""
    clause = clause_of(words)
    end = clause.subject_end or 0
    return len(clause.words[end - 1]) == 1 and clause.roles[end - 2 : end - 1] == (Role.NUMERAL,)
