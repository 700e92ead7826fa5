"""How does a clause hang together with the one before it or after it?"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.then import THEN, belongs_to_words_before
from quizzes.distractors.words import in_simplified
from quizzes.translation.clause import FLOATING, IN_PHRASE, clause_of, of_speaking, used
from quizzes.translation.roles import Role, is_pronoun

if TYPE_CHECKING:
    from collections.abc import Iterator

    from quizzes.translation.clause import Clause

Words: TypeAlias = tuple[str, ...]
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
_PLANS = frozenset({"计划", "要求", "规定", "建议", "决定", "希望", "打算", "准备", "预计", "设想", "承诺", "保证"})
_IS_LIKE = lazy_regex(
    "(?:[也都就却会还仍]|仍然|可能|肯定|一定|当然|恐怕|多半|往往|不会|没有?|不|是|很|非常|完全|几乎|差不多|并|未必)+(?:有)?(?:什么|多大|多少|任何|太大|很大)?的?"
    "(?:不同|一样|相同|两样|改变|变化|变|区别|差别|影响|如此|这样|那样|理想|[好坏差糟])(?:了|的|到哪[里儿]去)?"
)
# What is done with it, or what it tells: 结果贴在门口, 结果已经公布, 结果表明…….
_IS_TOLD = lazy_regex(
    "(?:[也都就却会还要将须应可]|已经?|一律|全部|当场|定期|随后|必须|应当|可以)*"
    "(?:贴|张贴|公布|公示|公开|发布|登|刊登|写|记|交|送|寄|报|上报|通知|告诉|存|显示|表明|证明|说明|出来)(?!完|不)"
)
_WHEN = lazy_regex(r"[从在自到]?(?:.{1,4}(?:[以之][前后]|时候?)|那[天年时]|那时候|现在)起?")
_ONLY_WANTS = lazy_regex("只要(?![^。；！？]*[，,][^。；！？]*(?:就|便|都|也|总|一定|肯定|能|会|可以|没))")


def second_link(words: Words) -> str:
    """Give the word at the beginning of a clause, or behind its subject, that takes up the clause before."""
    clause = clause_of(words)
    links = used("strict") | used("second")
    behind = clause.subject_end or 0
    found = ((0, links), (behind, links - {"都"}))
    is_other = (is_poured, is_outcome, _is_alike, _is_so)
    fit = (i for i, some in found if clause.words[i] in some and not any(each(words, i) for each in is_other))
    return next(
        (words[i] for i in fit if not (clause.words[i] in THEN and belongs_to_words_before("".join(words[:i])))), ""
    )


def _is_alike(words: Words, at: int) -> bool:
    """Tell whether 同样 describes a noun, and takes nothing up: 同样一条隧道."""
    clause = clause_of(words)
    return clause.words[at] == "同样" and bool(clause.roles[at + 1 :]) and clause.roles[at + 1] in IN_PHRASE


def _is_so(words: Words, at: int) -> bool:
    """Tell whether 那么 says how much, and takes nothing up: 只有拳头那么大."""
    clause = clause_of(words)
    return clause.words[at] == "那么" and clause.roles[at + 1 : at + 2] == (Role.ADJECTIVE,)


def is_poured(words: Words, at: int) -> bool:
    """Tell whether 倒 is the verb that pours or tips out, and takes nothing up: 倒垃圾, 倒了一杯茶, 倒下."""
    clause = clause_of(words)
    behind = clause.roles[at + 1 : at + 2]
    is_verb = not behind or behind[0] in {Role.NOUN, Role.NUMERAL, Role.PARTICLE, Role.RESULT}
    return clause.words[at] == "倒" and is_verb


def is_outcome(words: Words, at: int) -> bool:
    """
    Tell whether 结果 is a noun, which takes nothing up.

    It is where what it is like follows, or what becomes of it: 结果也不会有什么不同, 结果贴在门口.
    """
    clause = clause_of(words)
    behind = "".join(clause.words[1:])
    is_said_of = bool(_IS_LIKE.fullmatch(behind) or _IS_TOLD.match(behind))
    return at == 0 and clause.words[0] == "结果" and is_said_of


def may_plan(words: Words, end: int) -> bool:
    """Tell whether what looks like a subject is the verb of who plans or asks for what follows: 计划招十二个人."""
    clause = clause_of(words)
    return end == 1 and clause.words[0] in _PLANS and clause.roles[end] is Role.VERB


def first_link(words: Words) -> str:
    """Give the word at either end of a clause that says that another follows: a reason, a condition, a time."""
    simple = clause_of(words).words
    found = ((0, used("first")), (-1, used("when")))
    return next((words[i] for i, some in found if simple[i] in some), "")


def when_link(words: Words) -> str:
    """Give the word at the end of a clause by which it says when: 以后, 的时候, 那天 behind what was done that day."""
    clause = clause_of(words)
    found, last = clause.words[-1], len(words) - 1
    verbs = [at for at in range(last) if clause.roles[at] is Role.VERB]
    is_day = found in used("that_day") and bool(verbs) and verbs[-1] < last - 1
    is_day = is_day and not (used("content") | used("telling") | used("saying")).intersection(clause.words)
    return words[-1] if (found in used("when") and found != "的话") or is_day else ""


def stated_first(clause: Words) -> str:
    """
    Give the word of a clause that makes it stand first, be it behind a but; 只有 may be 'only' and nothing more.

    So does 只要 of 可是只要漏掉一个, which 可是 puts behind another clause.
    """
    is_led = len(clause) > 1 and in_simplified(clause[0]) in used("opening") | used("strict")
    found = first_link(clause) or when_link(clause) or (first_link(clause[1:]) if is_led else "")
    return "" if in_simplified(found) in {"只有", "自从"} else found


def only_wants(source: str) -> bool:
    """Tell whether nothing follows from a 只要, so that something is all that is wanted: 只要那本书，天天地看."""
    return _ONLY_WANTS.search(in_simplified(source)) is not None


def is_as_soon(words: Words) -> bool:
    """Tell whether 一 stands before a verb, so that what follows at once is said in the next clause."""
    return clause_of(words).has_one_before_verb(len(words))


def is_first(words: Words) -> bool:
    """Tell whether a clause says that another follows, by a word or by 一 before its verb."""
    return bool(first_link(words) or when_link(words)) or is_as_soon(words)


def is_then(words: Words) -> bool:
    """Tell whether a clause says what follows from the one before, which thus is a condition or a time."""
    return bool({"就", "才", "便"} & set(clause_of(words).words))


def is_but(words: Words) -> bool:
    """Tell whether 可 at the head of a clause is a but, before who or what it speaks of: 可我不知道, not 可热闹了."""
    clause = clause_of(words)
    return clause.words[0] == "可" and clause.roles[1:2] == (Role.NOUN,)


def is_strict(words: Words) -> bool:
    """Tell whether a clause begins with a connective that nothing can stand before."""
    return clause_of(words).words[0] in used("strict")


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


def may_own(owner: Words, owned: Words) -> bool:
    """
    Tell whether the subject of one clause could stand before that of another as its owner or what is spoken of.

    So 我 could before 女儿出生 or 每个夜班的补贴很少, but not before one that is pronoun or is told of first.
    """
    one, other = clause_of(owner), clause_of(owned)
    is_person = bool(one.subject_end) and is_pronoun(one.words[0])
    nouns = list(_nouns(other.words[: other.end_of_phrase(other.subject_start)], other.roles))
    is_new = other.is_amount(other.subject_start) or other.words[other.subject_start : other.subject_start + 1] == (
        "一",
    )
    return is_person and bool(nouns) and not is_new and not any(map(is_pronoun, nouns))


def may_take(subject: Words, other: Words) -> bool:
    """Tell whether the subject of one clause could stand in a later one: as its subject, its owner or its object."""
    one, another = clause_of(subject), clause_of(other)
    is_thing = bool(one.subject_end) and not is_pronoun(one.words[(one.subject_end or 0) - 1])
    is_full = has_subject(other) and not may_own(subject, other) and not (is_thing and another.lacks_object)
    is_full = is_full and not _is_any(another.words[another.subject_start :])
    is_full = is_full and another.words[0] != "结果"  # before which a place may stand: 东山结果满山都是叶子
    is_spoken_of = is_thing and (one.words[0][0] in used("pointing") or bool(of_speaking() & set(another.words)))
    is_full = is_full and not is_spoken_of  # 这种单子领导说没有这个项目
    is_full = is_full and another.words[another.subject_start : another.subject_start + 1] != ("自己",)  # 我自己掏了
    is_full = is_full and not (another.is_place_alone and not is_thing)  # 三十二户里我们只拿出五户
    if another.words[0] == "不过":
        return not has_subject(other)  # 我不过先问了一句 is all that I did
    if is_strict(other):  # 但是 is a piece by itself, behind which a subject may stand, and 可是 is none
        return another.words[0] in used("opening") and len(another.words[0]) > 1 and not has_subject(other)
    return not is_full


def _is_any(words: Words) -> bool:
    """Tell whether 谁也 begins a clause, before which may stand who knows nobody: 谁也不认识."""
    return words[:1] != () and words[0] in used("asking") and bool({"也", "都"} & set(words[1:2]))


def are_parallel(one: Words, other: Words) -> bool:
    """Tell whether two clauses begin alike, share a word that says that they are equals, as 一边, or say 水是水."""
    simple, another = clause_of(one).words, clause_of(other).words
    are_told_alike = _is_itself(simple) and _is_itself(another)
    return are_told_alike or simple[0] == another[0] or bool(used("parallel") & set(simple) & set(another))


def _is_itself(words: Words) -> bool:
    """Tell whether a clause says of something that it is what it is: 水是水."""
    text = "".join(words)
    half = text[: len(text) // 2]
    return text == f"{half}是{half}"


def _nouns(words: Words, roles: tuple[Role, ...]) -> Iterator[str]:
    return (word for word, role in zip(words, roles, strict=False) if role not in FLOATING)
