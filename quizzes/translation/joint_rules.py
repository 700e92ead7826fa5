"""Does a clause part at a place because of what stands before it: 的, a preposition, a verb, 请 with a noun?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.tags import NUMERALS
from quizzes.distractors.words import table
from quizzes.translation.clause import IN_PHRASE, used
from quizzes.translation.describing_verbs import is_all_described, may_describe
from quizzes.translation.governed import is_relative
from quizzes.translation.manner import lasts
from quizzes.translation.roles import (
    BEGIN_PREDICATE,
    Role,
    is_equal,
    is_pronoun,
    may_be_noun,
)

if TYPE_CHECKING:
    from quizzes.translation.clause import Clause
_BEGIN_ACT = frozenset({Role.VERB, Role.AUXILIARY, Role.ADVERB, Role.STUCK})
_TALKING, _DOERS = frozenset({"劝", "教"}), frozenset({"由", "靠"})
_BUILDINGS = frozenset("站店场馆厂院")  # of 去高铁站, whose last character stands alone as a verb
_TURN = "轮"  # 轮到他们 goes nowhere
_PERSON = "np"
_OF_NO_NOUN = frozenset({"d", "c"})
_ONLY_WHEN = frozenset({("到", "了"), ("过", "了"), ("又", "过", "了"), ("等", "到", "了")})  # before 冬天 or 三天
PARTS = ("半", "部分")  # 煮破了一大半 and 一大半煮破了 say the same


def is_described(clause: Clause, at: int) -> bool:
    """Tell whether 的 stands before and what it describes behind, which no further 的 describes."""
    role, following = clause.roles[at], clause.roles[at + 1 : at + 2]
    if clause.words[at - 1] != "的" or at == 1 or clause.words[at] in used("no_head"):
        return False
    if clause.words[at].startswith("是"):  # 最辛苦的是不是救火
        return False
    if len(clause.words[at]) == 1 and role is Role.NOUN and following:
        return False  # a head of one character stays with 的
    is_noun = role is Role.NOUN or (role is Role.ATTRIBUTE and following == (Role.NOUN,))
    head = clause.words[at : clause.end_of_phrase(at)]
    if clause.words[at][0] in NUMERALS and any(word.startswith("最") for word in clause.words[:at]):
        return False  # 最短的两页 may say how long the shortest is
    if any(known.pos in _OF_NO_NOUN for word in head if (known := table().get(word)) is not None):
        return False  # 宁可 may be a name, and no noun
    is_beside = is_pronoun(clause.words[0]) and clause.is_amount(1)  # 我一个上班的人: 我 describes nobody
    is_head = (is_noun or clause.is_amount(at)) and not is_beside
    return is_head and "的" not in head and not any(map(is_pronoun, head))


def is_content(clause: Clause, at: int) -> bool:
    """Tell whether what is thought, hoped or said follows the verb, and is no single character."""
    is_clause = (
        clause.roles[at] in IN_PHRASE - {Role.PARTICLE}
        and Role.VERB in clause.roles[at + 1 :]
        and clause.words[-1] != "的"
    )
    is_begun = clause.roles[at] in BEGIN_PREDICATE - {Role.ADJECTIVE} and clause.words[at] != "得"
    is_verb = at > 1 and clause.words[at - 1] in used("content") | used("telling")
    if clause.words[at - 1] in {"说", "知道"} and clause.words[at - 2] in {"少", "多", "难", "好", "光"}:
        return False  # 少说 is at least, and what only to know is worth is no content of it
    if is_all_described(clause, at):
        return False
    if clause.words[at] == "又" and "又" in clause.words[: at - 1]:
        return False  # 又怕又喜欢: the second is no content of the first
    if is_clause and not is_begun and may_describe(clause, at):
        return False
    is_named = clause.roles[at - 2] is Role.NUMERAL or clause.words[at - 2] in used("pointing") | {"的"}  # 这个决定
    return is_verb and not is_named and (is_begun or is_clause) and len("".join(clause.words[at:])) > 1


def is_purpose(clause: Clause, at: int) -> bool:
    """Tell whether 来 or 去 and another verb say what for, and not where somebody goes as the verb before says."""
    has_verb = Role.VERB in clause.roles[:at] and clause.roles[at - 1] is Role.NOUN
    if clause.words[pivot(clause, at)] in used("pivot") | {"没有"}:
        return False  # who is there, or is asked to, comes for no purpose
    if _has_it_to_use(clause, at):
        return False  # 有三年工夫去认路 tells what there is time for
    if _DOERS & set(clause.words[:at]):
        return False  # 这件事由老张来做 says who does it, and no purpose
    if clause.words[at - 1] in used("unit") | used("length"):
        return False  # 练一百天去考试: so long first, and the test after it
    if clause.words[at] == "去" and _is_way_of_going(clause, at):
        return False  # 坐车去上班: nobody takes the bus in order to work
    return clause.words[at] in {"来", "去"} and clause.roles[at + 1 : at + 2] == (Role.VERB,) and has_verb


def _has_it_to_use(clause: Clause, at: int) -> bool:
    """Tell whether the nearest verb before a place is 有, 没有 or 哪有, which does nothing."""
    before = reversed(list(zip(clause.words[:at], clause.roles, strict=False)))
    return next((word.endswith("有") for word, role in before if role is Role.VERB or word == "哪有"), False)


def _is_way_of_going(clause: Clause, at: int) -> bool:
    """Tell whether the verb before a place says how or with what somebody goes: 骑车, 揣在兜里, 带着伞."""
    verbs = [word for word, role in zip(clause.words[:at], clause.roles, strict=False) if role is Role.VERB]
    return bool(verbs) and (verbs[-1].rstrip("着在进到上") in used("carrying") or any(map(lasts, clause.words[:at])))


def is_pivoted(clause: Clause, at: int) -> bool:
    """Tell whether what somebody does follows the noun behind 请, or the number and noun behind 有."""
    begin = pivot(clause, at)
    if (
        begin == at - 1
        or clause.words[begin] not in used("pivot")
        or (clause.words[at - 1] == "自己" and begin < at - 2)
    ):
        return False
    if clause.words[begin + 1] == "的":  # 请的阿姨做得不差: she who was hired
        return False
    if clause.words[at] in {"来", "去"} and (
        clause.words[begin] == "有" or clause.roles[at + 1 : at + 2] != (Role.VERB,)
    ):
        return False
    if clause.words[begin] == "叫" and not is_pronoun(clause.words[at - 1]):
        return False  # it may be named so
    is_verbal = clause.roles[at] in _BEGIN_ACT
    is_verbal = is_verbal or (clause.words[at] == "自己" and not _BEGIN_ACT.isdisjoint(clause.roles[at + 1 : at + 2]))
    is_named = clause.roles[at - 1] is not Role.NOUN or (
        clause.roles[at] is Role.VERB and may_be_noun(clause.words[at])
    )
    is_some = clause.is_amount(begin + 1) and not any(map(is_pronoun, clause.words[begin:at]))  # no 有四种我看见了
    if is_equal(clause.words[at]) or (clause.words[at] == "说" and clause.words[begin] in _TALKING):
        return False  # 师傅教我的第一句话就是: nobody does what follows; 劝我说: who advises says it
    is_met = clause.words[at][0] in {"就", "才", "便"}  # 能有四个人就不错了: that there are so many is the condition
    is_unnamed = clause.words[begin] != "有" or (is_some and at + 1 < len(clause.words) and not is_met)
    return is_verbal and is_unnamed and not is_named and not is_relative(clause, at)  # 让老孟揪下来的那顶


def pivot(clause: Clause, at: int) -> int:
    """Find the verb before the noun that ends right before a place."""
    begin = at - 1
    while begin > 0 and clause.roles[begin] in IN_PHRASE:
        begin -= 1
    return begin


def is_behind_way(clause: Clause, at: int) -> bool:
    """Tell whether what somebody goes to do follows where they go: 去公园 before 休息."""
    begin = at - 1
    while begin > 0 and clause.roles[begin] is Role.NOUN:
        begin -= 1
    is_going = begin < at - 1 and clause.words[begin] in used("going") and "的" not in clause.words[at:]
    where = "".join(clause.words[begin + 1 : at])
    is_going = is_going and len(where) > 1 and _TURN not in "".join(clause.words[:at])
    is_going = is_going and not _is_somebody(clause.words[at - 1])  # 上回舅舅 | 喝了酒
    is_act = clause.roles[at] is Role.VERB and not may_be_noun(clause.words[at]) and not is_equal(clause.words[at])
    is_act = is_act and clause.words[at] not in {"来", "去"} | _BUILDINGS
    return is_going and is_act and len("".join(clause.words[at:])) > 1


def _is_somebody(word: str) -> bool:
    known = table().get(word)
    return known is not None and known.pos == _PERSON


def is_degree(clause: Clause, at: int) -> bool:
    """Tell whether how far or how well follows a verb with 得, in more than one character: 活得久 stays one."""
    is_behind_verb = clause.words[at - 1] == "得" and at > 1 and clause.roles[at - 2] in {Role.VERB, Role.RESULT}
    # 讲得最大声的船长 is one, and 写得高就唱高 two clauses.
    is_long = len("".join(clause.words[at:])) > 1 and not {"的", "就"} & set(clause.words[at:])
    return is_behind_verb and is_long and clause.roles[at] in {Role.ADJECTIVE, Role.STUCK, Role.ATTRIBUTE}


def is_length(clause: Clause, at: int) -> bool:
    """Tell whether how long or how often follows a verb with 了 or 过."""
    if clause.roles[at] not in {Role.NUMERAL, Role.TIME} or clause.words[at - 1] not in {"了", "过"}:
        return False
    is_when = clause.words[at].startswith("第") or clause.words[at] in used("when") or "的" in clause.words[at:]
    if is_when or clause.words[:at] in _ONLY_WHEN or "".join(clause.words[at:]).rstrip("了").endswith(PARTS):
        return False  # 到了第三个月 and 搬了以后的头两年 say when, and 到了 alone waits for nothing else
    is_last = set(clause.roles[at:]) <= {Role.NUMERAL, Role.PARTICLE, Role.TIME, Role.NOUN}
    last = next((i for i in range(len(clause.words) - 1, at, -1) if clause.words[i] != "了"), at)
    is_last = is_last and (clause.roles[last] is not Role.NOUN or clause.words[last] in used("length"))  # no 广场
    return is_last and "".join(clause.words[at:]).rstrip("了").endswith(tuple(sorted(used("length"))))


def is_even(clause: Clause, at: int) -> bool:
    """Tell whether 都 or 也 answers 连 with a noun: 连当地人 before 都听不懂."""
    begin = at - 1
    while begin > 0 and clause.roles[begin] in IN_PHRASE:
        begin -= 1
    is_even = clause.words[begin] == "连" and begin < at - 1 and clause.words[at] in {"都", "也"}
    return is_even and len("".join(clause.words[at:])) > len("都会")


def is_soon(clause: Clause, at: int) -> bool:
    """Tell whether 就 answers 一 with a verb: 我一看 before 就知道, but not 一开始, which is at the beginning."""
    is_answered = clause.words[at] == "就" and clause.has_one_before_verb(at)
    return is_answered and len("".join(clause.words[at:])) > len("就会")


def is_there(clause: Clause, at: int) -> bool:
    """Tell whether a number of what there is somewhere, and nothing else, follows 有: 这条街上有 before 七家面馆."""
    begin = at - 1
    while begin > 0 and clause.roles[begin - 1] is Role.ADVERB:
        begin -= 1
    is_found = clause.words[at - 1] == "有" and clause.subject_end == begin
    is_counted = clause.is_amount(at) or clause.words[at] in {"多少", "几"}
    return is_found and is_counted and clause.end_of_phrase(at) == len(clause.words) and clause.roles[-1] is Role.NOUN
