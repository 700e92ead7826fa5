"""Does the phrase of a preposition end at a place of a clause, with the verb behind it?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.scripts import is_hanzi
from quizzes.chinese.tags import tag_of
from quizzes.translation.clause import used
from quizzes.translation.no_prepositions import is_verb_itself
from quizzes.translation.roles import Role, may_be_noun, may_be_verb
from quizzes.translation.tools import is_tool_cut

if TYPE_CHECKING:
    from quizzes.translation.clause import Clause

BEHIND_VERBS = frozenset("在到给向往于")
_UNKNOWN, _GLUED = "x", frozenset("先再又就才都也还只")
_ON = {("上",), ("里",), ("下",)}  # behind a noun of place that ends its clause
_PERSONS, _LOCALIZERS = frozenset("位名个家种只条件本张"), frozenset("里中上下内外")
_JUST = frozenset("就只仅正")
_POINTERS = frozenset("这那")
_HARD_OR_EASY = frozenset({"难", "易", "容易"})  # 很难在短期内建立
_OF_VERBS = frozenset({Role.ADJECTIVE, Role.ATTRIBUTE})  # as which 碎 and 固定 are tagged, which are verbs too


def is_governed(clause: Clause, at: int) -> bool:
    """Tell whether the phrase of a preposition ends here and the verb begins, the phrase being held before it."""
    begin = clause.governor(at)
    if (
        begin is None
        or clause.words[begin + 1] == "的"
        or clause.words[begin] in used("pivot")
        or _is_behind_verb(clause, begin, at)
        or is_verb_itself(clause, begin, at)
        or _is_of_what_there_is(clause, begin)
        or _is_measure_cut(clause, at)
    ):
        return False
    if clause.words[begin] in {"在", "到"} and _is_place_cut(clause, at):
        return False
    if _is_led(clause, begin) and clause.words[begin] not in used("unmoved"):
        return False
    if (
        clause.words[at] in used("equal") | used("behind_verb")
        or is_relative(clause, at)
        or is_tool_cut(clause, begin, at)
    ):
        return False  # 导师给我的数据是 has no phrase with 给, 把车停到路上 no verb 到
    if clause.words[begin] in used("comparing") and (
        _is_also_compared(clause, begin, at) or _is_pointed_at_behind(clause, at)
    ):
        return False
    compared = {Role.ADJECTIVE, Role.ATTRIBUTE, Role.STUCK} if clause.words[begin] in used("comparing") else set()
    is_predicate = clause.roles[at] in {Role.VERB} | compared and not may_be_noun(clause.words[at])
    is_long = len("".join(clause.words[at:])) > 1 or at - begin > len(("跟", "投资方", "们"))
    return (
        is_predicate and is_long and clause.words[at] not in {"来", "去"} and clause.words[at - 1] not in {"的", "地"}
    )


def _is_also_compared(clause: Clause, begin: int, at: int) -> bool:
    """
    Tell whether what somebody does is compared: 跟孩子沉迷一样, 比我爬山都累, but not 比我爬得快.

    So it is where it is the same, or where an adjective behind the verb says how much it is so, and no 得 stands there,
    or right before the verb how it is done: 比老灯远照两里. And what stands before it may be: 早半拍 of 早半拍说出来.
    """
    is_sum = "".join(clause.words[at:]).startswith(("加起来", "合起来"))
    if is_sum or clause.roles[at : at + 2] == (Role.ATTRIBUTE, Role.NOUN):
        return True  # 比我们全班加起来还多: all of them are compared
    if clause.words[begin] == "比" and any(is_governed(clause, earlier) for earlier in range(begin + 2, at)):
        return True
    if clause.roles[at] is Role.VERB and clause.roles[at - 1] in _OF_VERBS and at - begin > len(("比", "他")):
        return True
    if used("same") & set(clause.words[at + 1 :]):
        return True
    is_act = clause.words[begin] == "比" and clause.roles[at] is Role.VERB
    return is_act and "得" not in clause.words[at:] and Role.ADJECTIVE in clause.roles[at + 1 :]


def _is_of_what_there_is(clause: Clause, begin: int) -> bool:
    """Tell whether a phrase describes what there is, which nothing but 的 names: 有被水泡坏的."""
    return begin > 0 and clause.words[begin - 1] in {"有", "没有"} and clause.words[-1] == "的"


def _is_measure_cut(clause: Clause, at: int) -> bool:
    """
    Tell whether a number waits for its noun, which is described first: 跟一位 before 做面包的师傅.

    Or its noun ends in what is a verb as well, before the verb: 用一张钢丝 before 弓贴着.
    """
    is_end = len(clause.words[at]) == 1 and clause.roles[at + 1 : at + 2] == (Role.VERB,)
    if is_end and clause.roles[at - 2 : at] == (Role.NUMERAL, Role.NOUN):
        return True
    is_counted = clause.roles[at - 1] is Role.NUMERAL and clause.words[at - 1][-1:] in _PERSONS
    return is_counted and "的" in clause.words[at + 1 : -1]


def _is_place_cut(clause: Clause, at: int) -> bool:
    """Tell whether a place ends here: 水沟盖上, although 盖 is a verb too, or 掌心里 that is cut as 掌 and 心里."""
    rest = clause.words[at + 1 :]
    is_glued = len(clause.words[at]) == 1 and rest[:1] != () and len(rest[0]) > 1 and rest[0][-1] in _LOCALIZERS
    return rest in _ON or is_glued


def _is_led(clause: Clause, begin: int) -> bool:
    """Tell whether a phrase begins its clause or its predicate, so that it could stand before the subject too."""
    if clause.subject_end and clause.words[begin] == "在" and clause.words[begin - 1] in _JUST:
        begin -= 1  # 我就在学校看过两回, 就在学校我看过两回
    while begin > 0 and begin != clause.subject_end and clause.roles[begin - 1] in {Role.TIME, Role.COMMENT}:
        begin -= 1  # 观众平均在每一件前面停留
    return begin in {0, clause.subject_end}


def _is_behind_verb(clause: Clause, begin: int, end: int) -> bool:
    """Tell whether a preposition belongs to the verb before it, as what a number that is no place follows: 卡在6%."""
    before, role = clause.words[begin - 1], clause.roles[begin - 1]
    has_verb = begin > 0 and len(before) == 1 and role is Role.VERB
    has_verb = has_verb or (begin > 0 and role in _OF_VERBS and before not in _HARD_OR_EASY and may_be_verb(before))
    has_verb = has_verb or (begin > 0 and _is_glued_to_verb(before))
    is_number = clause.words[begin] in {"在", "到"} and not any(map(is_hanzi, "".join(clause.words[begin + 1 : end])))
    return is_number or (has_verb and clause.words[begin] in BEHIND_VERBS)


def _is_glued_to_verb(word: str) -> bool:
    """Tell whether an adverb and its verb were cut as one word, which no list has: 先堆, 再挂."""
    return tag_of(word) == _UNKNOWN and len(word) > 1 and word[0] in _GLUED and may_be_verb(word[1:])


def _is_pointed_at_behind(clause: Clause, at: int) -> bool:
    """Tell whether a verb describes a thing that is pointed at before the clause ends: 比你们贴在站牌上那张纸强."""
    return any(word[0] in _POINTERS for word in clause.words[at + 1 : -1])


def is_relative(clause: Clause, at: int) -> bool:
    """Tell whether a verb describes a noun, so that a preposition may govern that: 跟我看见的东西."""
    end = at + 1
    while end < len(clause.words) and (clause.roles[end] is Role.RESULT or clause.words[end] in {"了", "过"}):
        end += 1
    return clause.words[end : end + 1] == ("的",) and end + 1 < len(clause.words)
