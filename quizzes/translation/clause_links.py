"""Which word of a clause links it with the one before it or after it?"""

from __future__ import annotations

from typing import TypeAlias

from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.then import THEN, belongs_to_words_before
from quizzes.distractors.words import in_simplified
from quizzes.translation.clause import IN_PHRASE, clause_of, used
from quizzes.translation.roles import Role

Words: TypeAlias = tuple[str, ...]
_PLANS = frozenset({"计划", "要求", "规定", "建议", "决定", "希望", "打算", "准备", "预计", "设想", "承诺", "保证"})
_IS_LIKE = lazy_regex(
    "(?:[也都就却会还仍]|仍然|可能|肯定|一定|当然|恐怕|多半|往往|没有?|不|是|很|最|太|比较|特别|非常|完全|几乎|差不多|并|未必)+(?:有)?(?:什么|多大|多少|任何|太大|很大)?的?"
    "(?:不同|一样|相同|两样|改变|变化|变|区别|差别|影响|如此|这样|那样|理想|[好坏差糟多少早晚])(?:了|的|到哪[里儿]去)?"
)
# What is done with it, or what it tells: 结果贴在门口, 结果已经公布, 结果表明…….
_IS_TOLD = lazy_regex(
    "(?:[也都就却会还要将须应可]|已经?|一律|全部|当场|定期|随后|必须|应当|可以)*"
    "(?:贴|张贴|公布|公示|公开|发布|登|刊登|写|记|交|送|寄|报|上报|通知|告诉|存|显示|表明|证明|说明|出来)(?!完|不)"
)
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


def passed_over(clause: Words) -> str:
    """Give the word by which a clause names what is passed over for what the next one says: 与其担心，不如去问."""
    return clause[0] if in_simplified(clause[0]) in used("rather") else ""


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
