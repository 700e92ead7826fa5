"""Which word of a clause tells that it is the later of two?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.distractors.then import THEN, belongs_to_words_before
from quizzes.translation.clause import ADVERBIAL, FLOATING, IN_PHRASE, clause_of, used
from quizzes.translation.clause_links import is_poured
from quizzes.translation.roles import Role

if TYPE_CHECKING:
    from quizzes.translation.clause import Clause

_ASKS_WHY = frozenset({"为什么", "怎么", "干什么", "干吗", "谁", "什么", "哪儿", "哪里", "吗"})
_USES = (
    "later_more",
    "later_next",
    "later_follows",
    "later_against",
    "later_lest",
)  # in order_words.tsv, and rules in order_reasons
_BEFORE = frozenset({*FLOATING, *IN_PHRASE, *ADVERBIAL, Role.NONE})  # what may stand before such a word
# 就是 says what it is, 就三个 that it is no more, 又不 that it is not as one thinks, and 还没 that it is not yet.
# 又回 is back again, and 还觉得 what one thinks all the same.
_OTHERWISE = lazy_regex(
    "[就便](?:[是在住像叫有这那够剩0-9一二两三四五六七八九十百千]|$)|又(?:[不没回]|恢复|重新)|还[没是在不剩得]|还(?:以为|觉得|认为|相信|有人)"
)
_GLUED = lazy_regex("还[给跟把要想会能让]")  # a word with the one behind it, as they are cut
_ANY = frozenset({"连", "一", "再", "哪怕"})  # which 也 answers: 连我也不知道
# 你再劝，他也不去 adds nothing, nor does 宁可少卖一百只，也要测试.
_GRANTED = frozenset({"再", "哪怕", "无论", "不管", "宁可", "宁愿", "宁肯"})
_NOT = lazy_regex("[没不别无]")
_ALSO, _STILL, _AGAIN = "也", "还", "再"
_NEVER = lazy_regex("也?[没不别未]")  # behind 再, which then says that it is so no more: 再没有来过
# 还行 says that it is fairly so; what is done 再 so many times is done once more: 再试一次.
_FAIRLY, _SO_OFTEN = lazy_regex("还(?:行|凑合|可以|算|成|过得去|说得过去|马虎)"), lazy_regex("[一两二三几][次遍回趟]")
_SO = frozenset({Role.ADJECTIVE, Role.ATTRIBUTE})


def later_word(one: tuple[str, ...], other: tuple[str, ...]) -> tuple[str, str]:
    """Give the rule by which a word at the head of a clause, or behind its subject, puts it later, and that word."""
    clause = clause_of(other)
    before = next((i for i, role in enumerate(clause.roles) if role not in _BEFORE), len(other))
    said = set(clause_of(one).words)
    for at, glued in enumerate(clause.words[: before + 1]):
        word = glued[0] if _GLUED.fullmatch(glued) else glued
        rule = next((use for use in _USES if word in used(use)), "")
        is_done = is_poured(other, at) or (word == "还" and _gives_back(clause, at))  # 倒了一杯茶, 还了钱
        is_other = is_done or _adds_nothing(said, clause, at) or _is_soon_after_time(clause, at)
        if rule and word not in said and not is_other and _takes_up(clause.words, at):
            return rule, other[at][: len(word)]
    return "", ""


def _adds_nothing(said: set[str], clause: Clause, at: int) -> bool:
    """
    Tell whether 也 grants or denies beside what is not denied, 还 says that something goes on, or 再 that it stops.

    So in 你再劝，他也不去; 宁可少卖，也要测试; 我打破了碗，妈妈也没骂我; 灯这么暗，谁还看书; 别再来了;
    那以后再没来过. Nor does 还 add, or 再 say what is next, before what something is like, 手艺还好 and 天再冷, nor
    再 what is done once more: 再试一次, 半年以后再来.
    """
    words = clause.words
    if words[at] == _ALSO:
        is_denied = _NOT.match("".join(words[at + 1 :])) is not None
        return bool(_GRANTED & said) or (is_denied and _NOT.search("".join(said)) is None)
    is_so = not _SO.isdisjoint(clause.roles[at + 1 : at + 2])
    if words[at][0] == _STILL:
        is_fair = is_so or _FAIRLY.match("".join(words[at:])) is not None
        return is_fair or any(word in used("asking") or word in _ASKS_WHY for word in words)
    behind = "".join(words[at + 1 :])
    is_again = (
        is_so
        or Role.TIME in clause.roles[:at]
        or _SO_OFTEN.search(behind) is not None
        or _NEVER.match(behind) is not None
    )
    return words[at] == _AGAIN and (is_again or _NOT.search("".join(words[:at])) is not None)


def _is_soon_after_time(clause: Clause, at: int) -> bool:
    """Tell whether 就 says how soon something is done, and not what follows: 第二天就拆了."""
    return at > 0 and clause.words[at] in THEN and clause.roles[at - 1] is Role.TIME


def _gives_back(clause: Clause, at: int) -> bool:
    """Tell whether 还 is the verb that gives back, behind which nothing is done: 还了钱, 还给我, not 还给我做饭."""
    return clause.roles[at] is Role.VERB and Role.VERB not in clause.roles[at + 1 :]


def _takes_up(words: tuple[str, ...], at: int) -> bool:
    """Tell whether a word takes up the clause before, and answers nothing that stands before it in its own."""
    before = words[:at]
    is_answer = bool(_ANY & set(before)) or any(word in used("asking") or word.startswith("一") for word in before)
    is_bound = words[at] in THEN and belongs_to_words_before("".join(before))
    return not is_answer and not is_bound and not _OTHERWISE.match("".join(words[at:]))
