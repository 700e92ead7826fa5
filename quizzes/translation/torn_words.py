"""Would a cut at a place of a clause tear what is one word, or part a word from what it says nothing without?"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.dictionary import dictionary
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tags import NUMERALS, tag_of
from quizzes.distractors.words import table
from quizzes.translation.clause import used
from quizzes.translation.governed import BEHIND_VERBS
from quizzes.translation.roles import Role, may_be_verb

if TYPE_CHECKING:
    from quizzes.translation.clause import Clause

_ENDS_OF_WORDS = frozenset("率性化度者员额值感型式费")  # of compounds that no list has: 货损率
ALL_OF_IT = frozenset(
    {"整个", "全部", "全", "全都", "统统", "通通", "一律", "一个个", "一一", "逐一", "一个一个"}
)  # adverbs behind what something is done to
_BY_MUCH = frozenset({"多", "多了", "得", "很多", "一点", "一点儿", "一些"})
_GOES_ON = frozenset({Role.VERB, Role.FRONTING, Role.ADVERB, Role.AUXILIARY, Role.FIXED})
_RESULTS = frozenset("开起破断掉碎烂坏")  # of what stands behind a verb and is hardly done by itself
_ONE_BY_ONE, _ADJECTIVE = lazy_regex(r"(.{2,3})\1"), "a"
_UNKNOWN, _BOUND_TO_A_VERB = "x", frozenset("少多不没沒别別未勿白")


@lru_cache(maxsize=1 << 8)
def is_torn_at(clause: Clause, at: int) -> bool:
    """Tell whether a clause can never be parted at a place, remembered as other clauses come beside it."""
    is_end = clause.words[at] in _ENDS_OF_WORDS or _is_counted(clause, at)
    is_end = is_end or _is_done_so(clause, at) or is_granted(clause, at - 1) or _is_before_its_verb(clause, at)
    is_end = is_end or _is_of_some(clause, at) or _is_in_even(clause, at) or _is_as_much(clause, at)
    is_end = is_end or is_all_of_it(clause, at) or _is_compared(clause, at) or _may_be_in_word(clause, at)
    is_end = is_end or _is_complement(clause, at) or _is_behind_unknown(clause, at) or _is_named_on(clause, at)
    is_end = is_end or _describes_a_doer(clause, at) or _is_so_many_of_it(clause, at)
    return is_end or _may_end_in_name(clause, at)


def _may_be_in_word(clause: Clause, at: int) -> bool:
    """Tell whether a character makes a word with the end of what stands before it: 透明胶｜带, of 胶带."""
    one, other = clause.words[at - 1], clause.words[at]
    return len(one) > 1 and len(other) == 1 and bool(dictionary().entries(f"{one[-1]}{other}"))


def _may_end_in_name(clause: Clause, at: int) -> bool:
    """Tell whether a lone character makes a name with the beginning of what follows: 马公 of 回马｜公开车行."""
    one, other = clause.words[at - 1 : at + 1]
    across = dictionary().entries(f"{one}{other[0]}") if len(one) == 1 < len(other) else ()
    return bool(across) and all(entry.is_name for entry in across)


def _is_as_much(clause: Clause, at: int) -> bool:
    """Tell whether what stands behind 有 is what something is as big as, and no subject: 有拳头｜那么大."""
    return clause.words[at] in {"那么", "这么"} and any(word.endswith("有") for word in clause.words[:at])


def is_granted(clause: Clause, at: int) -> bool:
    """Tell whether a word here is said again behind 是, which grants that it is so: 贵是贵, of which 是 is no verb."""
    return at >= 0 and clause.words[at + 1 : at + 3] == ("是", clause.words[at])


def _is_complement(clause: Clause, at: int) -> bool:
    """Tell whether what stands here says where to or with what result, so that it stays with its verb: 明白过来."""
    before = clause.words[at - 1]
    if clause.words[at] not in used("complement") or before in used("content"):
        return False  # what is hoped is no complement: 希望回来
    known = table().get(before)
    is_verb = len(before) == 1 and may_be_verb(before)  # 运过去, of which 运 is tagged as a noun
    return is_verb or (known is not None and known.pos in {"v", "a"})


def _is_behind_unknown(clause: Clause, at: int) -> bool:
    """Tell whether 到 or its like follows what may be its verb, 照 of 照到墙上, or what no list has: 默数到十."""
    before = clause.words[at - 1]
    is_verb = len(before) == 1 and may_be_verb(before)
    return clause.words[at] in BEHIND_VERBS and (is_verb or tag_of(before) == _UNKNOWN)


def _describes_a_doer(clause: Clause, at: int) -> bool:
    """Tell whether a verb here describes a noun of which the clause goes on to speak: 我科｜负责这块的人减少."""
    ends = [i for i in range(at + 1, len(clause.words) - 2) if clause.words[i] == "的"]
    goes_on = any(clause.roles[i + 1] is Role.NOUN and clause.roles[i + 2] in _GOES_ON for i in ends[:1])
    return clause.roles[at] is Role.VERB and clause.roles[at - 1] is Role.NOUN and goes_on


def _is_named_on(clause: Clause, at: int) -> bool:
    """Tell whether a noun that no list has is the end of a name behind a verb: 跟着民间｜搜救队."""
    is_unlisted = len(clause.words[at]) > 1 and tag_of(clause.words[at]) == _UNKNOWN
    are_nouns = clause.roles[at - 1 : at + 1] == (Role.NOUN, Role.NOUN)
    return is_unlisted and are_nouns and Role.VERB in clause.roles[: at - 1]


def _is_counted(clause: Clause, at: int) -> bool:
    """Tell whether a bare number stands before, which says nothing without what it counts: 九十八 of 九十八分."""
    before = clause.words[at - 1]
    return len(before) > 1 and set(before) <= NUMERALS


def _is_of_some(clause: Clause, at: int) -> bool:
    """Tell whether 有的 stands before, which describes nothing: 有的｜摊子 are some of them."""
    before = clause.words[max(0, at - 2) : at]
    return before == ("有", "的") or before[-1] in {"有的", "有些"}


def _is_in_even(clause: Clause, at: int) -> bool:
    """Tell whether a place is within what 连 begins, of which the end would be one piece with 都: 连哥哥比我｜高都."""
    before, behind = clause.words[:at], clause.words[at + 1 :]
    return "连" in before and bool({"都", "也"} & set(behind)) and not {"都", "也"} & set(before)


def is_all_of_it(clause: Clause, at: int) -> bool:
    """Tell whether a phrase with 把 would end with an adverb, which is said of the verb: 把责任全部｜推给."""
    is_adverb = clause.words[at - 1] in ALL_OF_IT or _is_how_it_is_done(clause, at)
    return is_adverb and bool({"把", "将"} & set(clause.words[: at - 1]))


def _is_how_it_is_done(clause: Clause, at: int) -> bool:
    """Tell whether what stands behind a thing says how something is done to it: 把书一页一页｜翻完, 把票免费｜送给."""
    word, known = clause.words[at - 1], table().get(clause.words[at - 1])
    is_counted = word[0] in NUMERALS and (_ONE_BY_ONE.fullmatch(word) is not None or clause.words[at - 2] == word)
    is_so = known is not None and known.pos == _ADJECTIVE and clause.roles[at - 2] is Role.NOUN
    return is_counted or is_so


def _is_so_many_of_it(clause: Clause, at: int) -> bool:
    """Tell whether what 把 governs would end with how many there are, before what they are: 把一款｜理财卖给了."""
    before, number = clause.words[max(0, at - 2) : at - 1], clause.words[at - 1]
    goes_on = clause.words[at] not in ALL_OF_IT | {"都"} and clause.roles[at] not in {Role.ADVERB, Role.AUXILIARY}
    return before in {("把",), ("将",)} and len(number) > 1 and number[0] in NUMERALS and goes_on


def _is_compared(clause: Clause, at: int) -> bool:
    """
    Tell whether a place is within what 比 compares with, or between what is so and how much: 比面试｜一个小时可靠.

    So 快 stays with 多了, which no 比 governs.
    """
    verb = clause.verb_before(at)
    if verb is not None and clause.words[verb - 1] == "比":
        return True
    is_so = clause.roles[at - 1] in {Role.ADJECTIVE, Role.ATTRIBUTE, Role.STUCK} and "比" in clause.words[: at - 1]
    return is_so and clause.words[at] in _BY_MUCH


def _is_before_its_verb(clause: Clause, at: int) -> bool:
    """Tell whether a bare adverb stands before that is said of the verb here and of nothing else: 少 of 少吃."""
    return clause.words[at - 1] in _BOUND_TO_A_VERB and may_be_verb(clause.words[at])


def _is_done_so(clause: Clause, at: int) -> bool:
    """Tell whether how or with what result follows a verb that ends an unlisted word: 锅卖｜得最快, 铁皮剪｜开来用."""
    before = clause.words[at - 1]
    is_how = clause.words[at] == "得" or clause.words[at][0] in _RESULTS
    return is_how and tag_of(before) == _UNKNOWN and may_be_verb(before[-1])
