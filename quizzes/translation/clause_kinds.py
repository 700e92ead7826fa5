"""Is what stands between two commas a clause with a predicate, or but a time, a noun, a call or a judgement?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.words import in_simplified
from quizzes.translation.clause import IN_PHRASE, clause_of, of_speaking, used
from quizzes.translation.clause_links import Words, is_first
from quizzes.translation.roles import Role, is_pronoun

if TYPE_CHECKING:
    from quizzes.translation.clause import Clause
_SINCE, _ON = frozenset({"从", "自", "自从"}), frozenset({"起", "开始"})
# 学了三年 says what was done for so long, and 过了三年 and 到了春天 when.
_DONE_FOR = lazy_regex("(?<![过隔除为])(?<!^到)(?<!^等到)了")
_REACHED = frozenset({"到", "等到"})
_A_LITTLE = frozenset({"一点", "一点点", "一点儿"})  # by how much: 车过去一点点
_PEOPLE = frozenset({"人", "人们"})
_JUDGES_IT = frozenset({"既", "是", "不是", "就是", "等于", "意味着", "算", "只会", "只能"})
_SEEMS = frozenset({"说起来", "看起来", "听起来", "想起来"})
_GOES_ON = frozenset({"也", "还", "又", "都", "更"})
_LISTING = frozenset({"还有", "以及", "再加上", "加上", "和"})
_WHEN = lazy_regex(r"[从在自到]?(?:.{1,4}(?:[以之][前后]|时候?)|那[天年时]|那时候|现在)起?")


def has_subject(words: Words) -> bool:
    """Tell whether a clause has a subject of its own."""
    return clause_of(words).subject_end is not None


def has_predicate(words: Words) -> bool:
    """Tell whether something is said in a clause, by a verb or an adjective that describes no noun."""
    clause = clause_of(words)
    is_place = clause.words[-1] in used("place") and not {"在", "到", "进"} & set(clause.words)
    return bool({Role.VERB, Role.ADJECTIVE} & set(clause.roles)) and not is_place


def is_time_alone(words: Words) -> bool:
    """Tell whether what ends with a comma is no clause, but says when or from when on: 那年冬天, 从明年起, 到了春天."""
    clause = clause_of(words)
    lead = int(clause.roles[0] is Role.CONJUNCTION and len(words) > 1)
    is_reached = clause.words[lead] in _REACHED
    start, end = lead + (clause.words[lead] in _SINCE | _REACHED), len(words) - (clause.words[-1] in _ON)
    start += is_reached and clause.words[start : start + 1] == ("了",)
    roles = clause.roles[start:end]
    is_done = _DONE_FOR.search("".join(clause.words[lead:-1])) is not None
    is_done = is_done or clause.words[-1] in _A_LITTLE
    return not is_done and roles[-1:] == (Role.TIME,) and set(roles) <= IN_PHRASE | {Role.NONE, Role.TIME}


def is_topic(words: Words) -> bool:
    """Tell whether a clause is nothing but a noun described with 的, of which the next clause says something."""
    clause = clause_of(words)
    is_noun = set(clause.roles) <= IN_PHRASE and "的" in words[:-1] and clause.roles[-1] is Role.NOUN
    return is_noun and not {"了", "着", "过"} & set(clause.words)  # 它成了我们的明星 says something


def is_noun_phrase(words: Words) -> bool:
    """Tell whether a clause is a noun, counted or not, whose only verb 的 makes a description: 您创业的第一个产品."""
    clause = clause_of(words)
    last = next((at for at in range(len(clause.words) - 1, 0, -1) if clause.words[at] == "的"), 0)
    verbs = [at for at, role in enumerate(clause.roles) if role is Role.VERB]
    head = clause.roles[last + 1 :]
    is_noun = last > 0 and set(head) <= {Role.NUMERAL, Role.ATTRIBUTE, Role.NOUN} and head[-1:] == (Role.NOUN,)
    is_done_so = len(verbs) == 1 and clause.words[verbs[0] + 1 : verbs[0] + 2] == ("得",)  # 讲得最大声的那个船长
    if is_pronoun(clause.words[last - 1]) and not set(clause.roles[: last - 1]) <= IN_PHRASE:
        return False  # 没有你的帮助: what is, or is not; 要用你的名字: what is done
    is_within = verbs in ([], [last - 1]) or (is_done_so and verbs[0] < last)
    return is_noun and is_within and not {"了", "着", "过"} & set(clause.words)


def is_doer(words: Words, other: Words) -> bool:
    """
    Tell whether a clause names people by what they do to a thing, whose verb comes in the next: 卖鱼的人，应该起得早.

    So does 一个卖鱼的老人, whatever is counted. 信你的人 may be what somebody does, and so may 爱看书的人 before a
    clause with a subject of its own.
    """
    clause = clause_of(words)
    is_built = clause.roles[-4:] == (Role.VERB, Role.NOUN, Role.PARTICLE, Role.NOUN) and clause.words[-2] == "的"
    before = set(clause.roles[:-4])
    is_led = before <= {Role.AUXILIARY} and clause.words[-1] in _PEOPLE
    is_led = is_led or (Role.NUMERAL in before and before <= {Role.NUMERAL, Role.TIME})
    return is_built and is_led and not is_pronoun(clause.words[-3]) and not has_subject(other)


def is_spoken_of(words: Words, other: Words) -> bool:
    """Tell whether a clause names what the next one speaks of, and no thing of a list that goes on: 贷款，还有股份."""
    simple = in_simplified(other[0])
    is_compared = simple == "比" and not has_subject(words) and words[0] not in _GOES_ON  # 听懂了，也服气
    is_named = is_compared or is_topic(words) or is_noun_phrase(words) or is_doer(words, other)
    return (is_named and simple not in _LISTING) or _is_deed(words, simple)


def _is_deed(words: Words, begin: str) -> bool:
    """Tell whether something done that nobody is named for is what the next clause judges: 怪别人，既不对也没用."""
    clause = clause_of(words)
    is_nobodys = clause.roles[0] in {Role.VERB, Role.FIXED} and not has_subject(words)
    is_nobodys = is_nobodys and "起来" not in clause.words[:2] and clause.words[0] not in _SEEMS  # 说起来简单
    return is_nobodys and begin in _JUDGES_IT and not {"了", "过"} & set(clause.words)


def is_described(words: Words) -> bool:
    """Tell whether a clause is a noun too, with 的 and the only verb in what describes it: 远处石头滚落的声音."""
    clause = clause_of(words)
    verbs = [at for at, role in enumerate(clause.roles) if role is Role.VERB]
    ends_in_noun = clause.words[-2:-1] == ("的",) and clause.roles[-1] is Role.NOUN
    return ends_in_noun and (not has_predicate(words) or verbs == [len(clause.words) - 3] or _is_who(clause, verbs))


def _is_who(clause: Clause, verbs: list[int]) -> bool:
    """Tell whether a clause is but somebody, told by where they are: 可是坐在雨里的人."""
    start = 1 if clause.roles[0] is Role.CONJUNCTION else 0
    is_there = "".join(clause.words[start : start + 2])[1:2] in {"在", "到"}
    return verbs == [start] and is_there and clause.words[-1] in _PEOPLE


def is_call(words: Words) -> bool:
    """Tell whether a clause is nothing but a name or a noun, which calls somebody and can stand anywhere."""
    return set(clause_of(words).roles) <= IN_PHRASE | {Role.NONE} and not is_topic(words) and not is_first(words)


def is_judgement(words: Words) -> bool:
    """
    Tell whether a clause ends with a verb of thinking or saying, which might as well stand elsewhere: 我觉得.

    So it does where nothing follows the verb but when that was of which it speaks: 我只知道从那以后.
    """
    simple = clause_of(words).words
    verbs, last = of_speaking(), simple[-1]
    is_timed = any(word in verbs and _WHEN.fullmatch("".join(simple[at:])) for at, word in enumerate(simple[:-1], 1))
    return last in verbs or last[-1] in used("saying") or is_timed
