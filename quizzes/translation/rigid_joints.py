"""
Does a clause part at a place where nothing can go elsewhere: 坐在｜路边, 把｜热水袋, 很｜新鲜, 这场｜比赛, 吃｜什么?

What stands before such a place says nothing without what follows, and what follows can stand nowhere else: no noun is
said first of all of which 坐在 is left behind.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import hanzi_of
from quizzes.chinese.tags import NUMERALS, tag_of
from quizzes.distractors.words import table
from quizzes.translation.clause import IN_PHRASE, used
from quizzes.translation.governed import is_governed
from quizzes.translation.joint_rules import PARTS
from quizzes.translation.roles import Role, is_pronoun, names_only
from quizzes.translation.torn_words import is_all_of_it

if TYPE_CHECKING:
    from quizzes.translation.clause import Clause

_MARKERS = {"在": "put", "进": "put", "到": "moved", "成": "turned", "为": "turned", "给": "given"}
# The names of their reasons.
GOALS = {"在": "goal_at", "进": "goal_at", "到": "goal_to", "成": "goal_as", "为": "goal_as", "给": "goal_for"}
_BEHIND = frozenset({"了", "吗", "呢", "吧", "啊"})  # what may follow at the end
_DONE, _PLACES = "了", frozenset({"nc", "s"})
_OF_PLACE = frozenset({"s", "ns", "f", "nt"})
_LOCAL = frozenset("里上下中内外旁边前后头口")
_DESCRIBING = IN_PHRASE | {Role.TIME, Role.ADJECTIVE, Role.STUCK}
_AMOUNTS = frozenset({Role.NUMERAL, Role.TIME})
_ENDS_PHRASE = _AMOUNTS | {Role.NOUN, Role.PARTICLE}
_LEAST, _PERSON = 2, "np"
_ASKED = frozenset({"什么", "多少", "哪里", "哪儿"})
_NOT_ASKED = frozenset({"都", "也", "谁", "没", "没有", "不", "时候", "还是"})
_DENIES = frozenset("不没沒别別")
_VAGUE = frozenset(
    {"一下", "一点", "一点儿", "一些", "一个", "两下", "一会儿", "一口", "一声", "一眼", "几", "一起", "一样"}
)
_LOOSE, _EACH, _NOT_COUNTED = (
    frozenset("些点第种"),
    frozenset("每各"),
    frozenset({"都", "也", "连", "第", "没", "没有", "不"}),
)
# 一个班 is what one teaches, and not how long.
_OF_THINGS = lazy_regex("[个個](?![月小钟鐘星礼禮晚世季学學多半])[一-龥]")
_POINTING, _ANY, _ALL = frozenset("这那每"), frozenset("每"), frozenset("都也")  # 哪个 may follow its noun


def marker_of(clause: Clause, at: int) -> str:
    """Give the 在, 到, 成 or 给 that ends right before a place, with 了 behind it or not: 到 of 送到了｜东院."""
    last = at - 1 - (clause.words[at - 1] == _DONE)
    if last < 0:
        return ""
    word, marker = clause.words[last], clause.words[last][-1]
    verb = word[:-1] or clause.words[last - 1] if last or word[:-1] else ""
    is_verb = bool(word[:-1]) or (last > 0 and clause.roles[last - 1] is Role.VERB)
    use = _MARKERS.get(marker, "")
    is_known = bool(use) and verb in used(use)
    is_led = {"把", "将", "被"} & set(clause.words[:last])
    is_known = is_known and (word != "还给" or bool(is_led) or last < at - 1)  # 晚上还给广告配音 gives nothing back
    is_held = marker == "成" and bool(is_led) and bool(use)
    return marker if is_verb and (is_known or is_held) else ""


def is_goal(clause: Clause, at: int) -> bool:
    """Tell whether where, till when, to whom or as what follows a verb with 在, 到, 成 or 给, and ends the clause."""
    marker = marker_of(clause, at)
    end = len(clause.words)
    while end > at and clause.words[end - 1] in _BEHIND:
        end -= 1
    phrase, roles = clause.words[at:end], clause.roles[at:end]
    if not marker or len(hanzi_of("".join(phrase))) < _LEAST or phrase[0] in _BEHIND or phrase[-1] in used("when"):
        return False  # 以后 of 摔进木模以后 is said of the whole clause
    is_noun = set(roles) <= _DESCRIBING and roles[-1] in _ENDS_PHRASE and phrase[-1] != "的"
    is_noun = is_noun and ("的" in phrase or not {Role.ADJECTIVE, Role.STUCK} & set(roles))
    is_noun = is_noun and not ("的" in phrase and used("equal") & set(clause.words[: at - 1]))  # 习惯变成慢性病的原因
    is_thing = not (len(phrase) == 1 and is_pronoun(phrase[0])) and not {"过", "了", "着"} & set(phrase)
    is_open = marker != "到" and clause.words[at - 1] != "存在"  # 存在银行里, and not 存在偏差
    return is_noun and is_thing and (is_open or _is_reached(phrase, roles))


def _is_reached(phrase: tuple[str, ...], roles: tuple[Role, ...]) -> bool:
    """Tell whether words name a place, a time or an amount, and no thing that one gets: 回到厂里, but not 拿到钱."""
    known = table().get(phrase[-1])
    is_place = tag_of(phrase[-1]) in _OF_PLACE or (known is not None and known.pos in _PLACES)
    return set(roles) <= _AMOUNTS or is_place or phrase[-1][-1] in _LOCAL


def is_taken(clause: Clause, at: int) -> bool:
    """Tell whether what 把 takes begins here, a thing, behind which the verb stands."""
    end = clause.end_of_phrase(at)
    if clause.words[at - 1] != "把" or clause.roles[at - 1] is not Role.FIXED or is_all_of_it(clause, end):
        return False
    known = table().get(clause.words[end - 1])
    is_somebody = is_pronoun(clause.words[end - 1]) or (known is not None and known.pos == _PERSON)
    return (
        at < end < len(clause.words) and not is_somebody and is_governed(clause, end) and "的" not in clause.words[end:]
    )


def is_so(clause: Clause, at: int) -> bool:
    """Tell whether an adjective that ends its clause follows 很 or its like: 空气很｜新鲜."""
    is_last = set(clause.words[at + 1 :]) <= {"了", "吗"} and len(clause.words[at]) >= _LEAST and at > 1
    return clause.words[at - 1] in used("how") and clause.roles[at] is Role.ADJECTIVE and is_last


def is_pointed_at(clause: Clause, at: int) -> bool:
    """
    Tell whether the noun that is the subject follows 这 or 每 with its measure word: 这场｜比赛.

    Of two nouns the second may be who does it, so that both are no one thing: 这条｜裤子外婆 of 这条裤子外婆补过. Where
    都 follows, the noun of 每 may come first: 每场比赛都赢, and 比赛每场都赢.
    """
    begin = clause.number_before(at)
    number = clause.words[begin:at]
    is_number = bool(number) and number[0][0] in _POINTING and len("".join(number)) == _LEAST
    is_noun = clause.roles[at] is Role.NOUN and not is_pronoun(clause.words[at]) and len(clause.words[at]) >= _LEAST
    is_subject = clause.subject_start == begin and clause.subject_end == clause.end_of_phrase(at)
    is_subject = is_subject and clause.roles[at : clause.subject_end].count(Role.NOUN) == 1
    may_follow = is_number and number[0][0] in _ANY and bool(_ALL & set(clause.words[at:]))
    is_fixed = is_subject and not may_follow
    return is_number and is_noun and is_fixed and "的" not in clause.words[begin : clause.subject_end]


def is_measured(clause: Clause, at: int) -> bool:
    """Tell whether nothing but how much, how long or how often follows a verb: 每四十分钟查｜一次, 卖｜八十碗."""
    amount, roles = clause.words[at:], clause.roles[at:]
    verb = clause.verb_before(at)
    is_amount = set(roles) <= _AMOUNTS | {Role.PARTICLE} and roles[0] is Role.NUMERAL and amount[0] not in _VAGUE
    is_amount = is_amount and amount[-1] not in {"的", "一", "里"} and len("".join(amount)) >= _LEAST
    is_amount = is_amount and not "".join(amount).endswith(PARTS) and not _OF_THINGS.search("".join(amount))
    is_counting = amount[0][0] in NUMERALS and amount[0][-1] not in _LOOSE
    is_counting = is_counting and clause.words[(verb or 0) - 1][-1] not in _EACH
    no_verbs = used("equal") | used("content") | used("pivot")
    is_verb = (
        verb is not None and verb > 0 and clause.words[verb] not in no_verbs and not names_only(clause.words[verb])
    )
    return is_amount and is_counting and is_verb and not _NOT_COUNTED & set(clause.words[:at])


def is_asked_for(clause: Clause, at: int) -> bool:
    """Tell whether a question word stands behind its verb, where its answer would: 想吃｜什么."""
    verb = clause.verb_before(at)
    is_twice = clause.words.count(clause.words[at]) > 1  # 哪儿漏就补｜哪儿 asks nothing
    if clause.words[at] not in _ASKED or verb is None or is_twice or _NOT_ASKED & set(clause.words):
        return False
    rest = clause.words[clause.end_of_phrase(at) :]
    is_plain = clause.words[verb] not in used("equal") | used("content") | used("telling") | used("quoting")
    is_plain = is_plain and clause.words[verb][0] not in _DENIES  # 不算｜什么 asks nothing
    return is_plain and set(rest) <= _BEHIND and clause.words[-1] != "的"
