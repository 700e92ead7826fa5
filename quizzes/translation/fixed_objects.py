"""Does an object begin at a place of a clause that cannot stand before its verb: 打了｜六口井, and not 看了这本书?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.translation.clause import used
from quizzes.translation.roles import Role, is_pronoun

if TYPE_CHECKING:
    from quizzes.translation.clause import Clause

_LEAST_OF_OBJECT = 3  # hanzi, below which an object stays with its verb
_TIMES = frozenset("眼遍下声脚拳")  # 看一眼地图 says how often one looks
_OFTEN = frozenset("次回趟遍")  # which part a verb from its own object: 搬过三次家
_POINTING, _NAMED_SO = frozenset("这那"), frozenset({"事", "事情", "事儿", "问题"})  # what was said: 早起这件事
_MEASURED = frozenset({"一点", "一点儿", "点", "点儿", "一些", "些"})
_COUNTABLE = frozenset({Role.NOUN, Role.NUMERAL, Role.ATTRIBUTE})


def is_fixed_object(clause: Clause, at: int) -> bool:
    """Tell whether an object begins that cannot stand before its verb."""
    verb = clause.verb_before(at)
    if clause.roles[at] not in {Role.NOUN, Role.ATTRIBUTE, Role.NUMERAL} or verb is None:
        return False
    is_other = clause.words[verb] in used("pivot") | used("content") | used("equal") or clause.words[at - 1] in {
        "在",
        "到",
    }
    phrase, rest = clause.words[at : clause.end_of_phrase(at)], clause.words[clause.end_of_phrase(at) :]
    if phrase[-1] in used("no_head") | {"的"} or (is_other and clause.words[verb] not in {"是", "就是"}):
        return False
    is_said_before = phrase[0][0] in _POINTING and phrase[-1] in _NAMED_SO
    if is_said_before or len("".join(phrase)) < _LEAST_OF_OBJECT or _may_be_described(clause, verb, at) or "的" in rest:
        return False
    is_is = clause.words[verb] in used("equal")
    is_noun = clause.roles[clause.end_of_phrase(at) - 1] is Role.NOUN  # no 鐘一 of 下課鐘一響
    is_after_link = clause.words[0] in used("strict") and clause.subject_end is None and not is_is and is_noun
    is_turned = is_is and clause.predicate_start is not None and clause.words[0] not in used("pointing")
    if clause.words[verb] in used("equal") and clause.roles[clause.end_of_phrase(at) :][:1] == (Role.VERB,):
        return False  # 是一个孩子哭了 has a clause behind it
    if (phrase[0][:1] == "一" and phrase[0][-1:] in _TIMES) or phrase[0][-1:] in _OFTEN:
        return False
    is_new = _is_one(clause, at) or _is_done_to(clause, at)
    is_single = is_new and _is_only_countable(clause, at) and not is_turned
    return is_after_link or is_single or clause.words[verb] in used("naming")


def _may_be_described(clause: Clause, verb: int, at: int) -> bool:
    """Tell whether a verb and a noun might describe what follows 的 together: 听别人的 or 做一个软件的 before 人."""
    phrase = clause.words[at : clause.end_of_phrase(at)]
    if "的" in phrase and (_MEASURED & set(phrase) or used("equal") & set(clause.words[:verb])):
        return True  # 不是少赚｜一点儿的问题: 的 belongs to all that stands behind 不是
    is_said = clause.words[verb] in used("naming") and not used("equal") & set(clause.words[:verb])
    is_held = verb + 1 < at or is_said  # 这是失眠变成慢性病的原因 says what the cause is of
    return "的" in phrase and not is_held and clause.roles[at + phrase.index("的") - 1] is Role.NOUN


def _is_one(clause: Clause, at: int) -> bool:
    """Tell whether 一 and a measure word stand here, of which nothing says that it is the only one."""
    number = clause.number_at(at)
    is_one = len(number) == len("一个") and number[0] == "一" and clause.is_amount(at) and number[1] not in "些点部半"
    return is_one and not {"只", "只有", "就", "才", "还"} & set(clause.words[:at])


def _is_done_to(clause: Clause, at: int) -> bool:
    """Tell whether a number of things not known before follows a verb with 了 or 过: 打了 before 六口井."""
    is_done = clause.words[at - 1] in {"了", "过"} and clause.is_amount(at)
    return is_done and not {"只", "只有", "就", "才", "还"} & set(clause.words[:at])


def _is_only_countable(clause: Clause, at: int) -> bool:
    """Tell whether there is nothing else to count before a place, and no 都 or 也."""
    links = used("second") | used("strict")  # 结果 is a noun too
    nouns = (
        word
        for word, role in zip(clause.words[:at], clause.roles, strict=False)
        if role in _COUNTABLE and word not in links
    )
    return not {"都", "也"} & set(clause.words) and all(map(is_pronoun, nouns))
