"""Is a verb no more than the end of what something is done with: 靠手语翻译, 用三维扫描, 用软毛刷洗?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.translation.clause import used
from quizzes.translation.roles import Role, is_also_noun, is_pronoun, may_be_verb

if TYPE_CHECKING:
    from quizzes.translation.clause import Clause

_WITH_WHAT = frozenset({"靠", "凭", "用"})
_QUALITIES = frozenset({Role.ATTRIBUTE, Role.NUMERAL, Role.ADJECTIVE})


def is_tool_cut(clause: Clause, begin: int, at: int) -> bool:
    """
    Tell whether what 用 governs at `begin` may go on where a verb seems to begin.

    Nothing is done with a mere quality, and a verb that begins as a tool is called may be that tool and a verb.
    """
    if clause.words[begin] not in _WITH_WHAT:
        return False
    verb, following = clause.words[at], clause.roles[at + 1 : at + 2]
    is_done = may_be_verb(verb[1:]) if len(verb) > 1 else following == (Role.VERB,)
    is_tool = verb[0] in used("tool") and is_done
    return is_tool or clause.roles[at - 1] in _QUALITIES or _is_one_noun(clause, at)


def _is_one_noun(clause: Clause, at: int) -> bool:
    """Tell whether a noun and a last word that may be a noun too are one: 手语翻译."""
    is_noun = clause.roles[at - 1] is Role.NOUN and not is_pronoun(clause.words[at - 1])
    is_last = at == len(clause.words) - 1
    return is_last and is_noun and len(clause.words[at]) > 1 and is_also_noun(clause.words[at])
