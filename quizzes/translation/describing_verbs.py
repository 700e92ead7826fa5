"""Does a verb with what follows it describe a noun, or stand before 的 and 是, so that no joint is behind it?"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from quizzes.translation.clause import used
from quizzes.translation.roles import Role, is_equal

if TYPE_CHECKING:
    from quizzes.translation.clause import Clause


def may_describe(clause: Clause, at: int) -> bool:
    """Tell whether a verb that nobody is named for may describe a noun with its object: 真正知道内情的人很少."""
    phrase = clause.words[at : clause.end_of_phrase(at)]
    is_nobodys = not {Role.NOUN, Role.NUMERAL} & set(clause.roles[: at - 1])
    return is_nobodys and "的" in phrase[:-1] and clause.words[at - 1] not in used("opinion")


def is_all_described(clause: Clause, at: int) -> bool:
    """Tell whether a verb that nobody is named for stands with its content before 的 and 是: 决定输赢的不是钱."""
    is_nobodys = not {Role.NOUN, Role.NUMERAL} & set(clause.roles[: at - 1])
    return is_nobodys and any(one == "的" and is_equal(then) for one, then in pairwise(clause.words[at:]))
