"""
Do the words beside a gap ask for a form that another word does not have, whatever it means?

    他＿＿得很准            a verb that is done in some way: 模仿 beside 形容, and no 称为
    我最＿＿这里            a feeling, of which there is more or less: 想念 beside 舍不得, and no 企图
    这两个键＿＿按错        an adjective that stands before a verb as an adverb does: 难 beside 容易, and no 危险
    他只写原因，不写＿＿。   a verb that is a noun there: 计划 beside 建议, and no 指出
    字迹＿＿没变            no adverb that tells how somebody acts: 轻手轻脚
    他＿＿拿到了钱          no adverb of what is not done: 尚未
    我还能＿＿跑            no adverb of what was done in haste: 连忙
"""

from __future__ import annotations

from quizzes.chinese.lexicon import lexicon
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tags import NOUN, VERB, tag_of
from quizzes.distractors.rivals.befalling import is_of
from quizzes.distractors.rivals.partners import MATTER, THING, kind_of, noun_in_front
from quizzes.distractors.words import in_simplified, table

_HOW_DONE = lazy_regex("得(?![到以出意罪知了起住来去上下及着过])")
_DEGREE = lazy_regex("(?:很|更|最|太|非常|十分|比较|越来越|特别|这么|那么|有点儿?|有些|不太|多么)$")
_NO_WAY_TO_DO, _LONGEST = lazy_regex("[于为成使令]$"), 4
_OPENS, _COMMAS = "opens a clause", frozenset("，,")  # 首次，由他转告: no 再三 stands by itself
_FEELS, _EASILY, _BEFORE_VERB, _OF_PEOPLE = "feels", "easily", "before a verb", "how somebody acts"
# Behind an adjective these begin no deed: 容易是容易, 容易得多.
_NO_DEED = lazy_regex("[是有的地得了着过吗呢吧啊就都也还不没]|$|[^一-龥]")
_IS_NAMED = lazy_regex("(?:的|[一这那几两三某每][个些项条种份点句])$")
_ENDS = lazy_regex("[，,。；;！!？?”」]|$")
_NO_OBJECT_BEHIND = frozenset("要想会能敢肯该来去让叫请帮可不没别再就才都也还又只先")
_NOT_DONE = frozenset(
    {"尚未", "从未", "未曾", "不曾", "仍未", "即将", "将要", "尚", "不再", "不必", "不用", "无须", "不妨"}
)
_DONE_AT_ONCE = frozenset(
    {"连忙", "赶忙", "急忙"}
)  # these tell what somebody did, and never what may or should be done
_MAY_BE_DONE = lazy_regex("(?:能|可以|会|要|想|必须|应该|得|别|请|不|没|没有|天天|每天|常常|经常|总是|一直)$")
_IS_DONE = lazy_regex("[^，,。；;：:！!？?的]{1,6}(?<!为)了(?!解)")
_CLAUSE_ENDS, _ACTED_ON = lazy_regex("[，,。；;：:！!？?“”「」]"), lazy_regex("[把将被用对给在从让叫]")


def is_formed_alike(key: str, other: str, before: str, after: str) -> bool:
    """Tell whether a verb or an adverb has the form that the words beside the gap ask of the key."""
    one, another = in_simplified(key), in_simplified(other)
    if _HOW_DONE.match(after) and _NO_WAY_TO_DO.search(another):
        return False
    is_of_time = another in _NOT_DONE and one not in _NOT_DONE and _IS_DONE.match(after) is not None
    is_of_time = is_of_time or (another in _DONE_AT_ONCE and _MAY_BE_DONE.search(before) is not None)
    if is_of_time:
        return False
    for use, is_asked in ((_FEELS, _DEGREE.search(before) is not None), (_OPENS, after[:1] in _COMMAS)):
        if is_asked and is_of(one, use):
            return is_of(another, use)
    if _is_noun_there(one, before, after):
        return (lexicon().tag(another) or "").startswith((NOUN, "vn"))
    return not is_of(another, _OF_PEOPLE) or is_of(one, _OF_PEOPLE) or not _is_said_of_things(before, after)


def goes_before_verb(key: str, other: str, after: str) -> bool:
    """Tell whether an adjective may stand before a verb where the key does: 认真读, 容易坏."""
    if _NO_DEED.match(after) or not tag_of(first_word(after)).startswith(VERB):
        return True
    one, another = in_simplified(key), in_simplified(other)
    if is_of(one, _EASILY):
        return is_of(another, _EASILY)
    return is_of(another, _BEFORE_VERB)


def _is_noun_there(key: str, before: str, after: str) -> bool:
    """Tell whether a verb ends its clause as what is named or done: 一点建议, 不写建议."""
    if not _ENDS.match(after):
        return False
    is_object = tag_of(key).startswith(NOUN) and before[-1:] not in _NO_OBJECT_BEHIND and _ends_in_verb(before)
    return _IS_NAMED.search(before) is not None or is_object


def _ends_in_verb(before: str) -> bool:
    return any(tag_of(before[-length:]).startswith(VERB) for length in (2, 1) if len(before) >= length)


def _is_said_of_things(before: str, after: str) -> bool:
    """Tell whether the clause of a gap speaks of a thing, which the gap stands straight before or behind."""
    clause = _CLAUSE_ENDS.split(before)[-1]
    if _ACTED_ON.search(clause):
        return False
    front = noun_in_front(after) if not clause else None
    behind = next((clause[-length:] for length in range(_LONGEST, 1, -1) if clause[-length:] in table()), None)
    return any(noun is not None and kind_of(noun) in {THING, MATTER} for noun in (front, behind))


def first_word(text: str) -> str:
    """Give the longest word that a text begins with."""
    return next((text[:n] for n in range(_LONGEST, 0, -1) if lexicon().tag(text[:n]) is not None), text[:1])
