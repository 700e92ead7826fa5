"""
May a verb or an adverb stand where the words beside the gap ask for a will, a body, or a word before who does it?

    我想＿＿            what one does of one's own will: 还价, and no 缩水
    她给我＿＿          what one does for another: 伴奏, and no 出汗
    我的腿＿＿了        what befalls a body, where the key does: 发抖 beside 抽筋, and no 化验
    我们＿＿            what somebody can do: no 下跌
    我也不＿＿          nothing that is done to the end: 后悔, and no 吓坏
    一个学生＿＿来       what one alone does, where the key may be said of it: 天天 beside 重新, and no 陆续
    ＿＿我来吧          what stands before who does it: 反正 beside 干脆, and no 只好
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.tables import rows_of
from quizzes.distractors.words import in_simplified
from quizzes.wordlists import any_of

if TYPE_CHECKING:
    from collections.abc import Mapping

_A_BODY, _PEOPLE, _THINGS, _OPENS = "befalls a body", "befalls people", "befalls things", "opens a clause"
_OWN_BODY = "with one's own body"
_WILL = lazy_regex(
    "(?:(?<![思理幻联设猜感])想|要不要|愿意|愿|打算|肯|敢|决定|准备|舍不得|答应|喜欢|急着|忙着|专门|特意|特地|亲自|主动|故意|拼命|负责)"
    "(?:要|再|一起|自己)?[去来]?$"
)
_FOR_ONE = lazy_regex(
    "(?:给|替|帮|为|陪|教|请)(?:[我你您他她]们?|大家|别人|孩子们?|客人们?|老师|妈妈|爸爸|爷爷|奶奶|朋友们?|同学们?)(?:们)?$"
)
_BODY = lazy_regex(f"{any_of('part of the body')}(?:都|又|一直|也|开始|突然|总是|老是?|经常|已经|会|在)*$")
_ENDS = lazy_regex("了?(?:[，,。；;！!？?”」]|$)|得")
_SOMEBODY = lazy_regex(
    "(?:^|[，,。；;：:！!？?“「])(?:可是?|但是?|所以|后来|现在|结果)?(?:[我你您他她]们?|咱们?|大家)"
    "(?:就|也|都|又|还|才|先|再|不|没|会|能|要|可以|得|只好|只能|开始|一直|马上|已经|天天|每天|常常|经常)*$"
)
_OF_MANY = frozenset({"陆续", "接连", "纷纷", "轮流", "分别", "互相", "各自", "一齐"})
_ONE_ALONE = lazy_regex(
    "(?:(?:^|[，,。；;：:！!？?“「])(?:可是?|但是?|所以|后来|现在|结果)?[我你您他她它]|(?:[有是另那这]|另外)?一[个位名只头]"
    "[^，,。；;：:！!？?的都们]{1,6}(?:[，,][^，,。；;]{1,8}[，,])?)(?:倒是|也|还|就|却|总|会|能|又)*$"
)
_NOT, _DONE_TO_THE_END = (
    lazy_regex("不$"),
    lazy_regex("[吓弄急累气饿摔撞打淹冻烧咬砸压热烦笑看听碰遇学睡][坏死跑倒哭见懂会着到]$"),
)
_WHO_ACTS = lazy_regex("(?:[我你您他她咱]们?|大家|人家)(?!的)")


def is_done_alike(key: str, other: str, before: str, after: str) -> bool:
    """Tell whether a verb can be done, or happen, as the words beside the gap have it; what the key is may be too."""
    one, another = in_simplified(key), in_simplified(other)
    is_willed = not (_befalls(another) and not _befalls(one) and _WILL.search(before))
    is_for_one = not (_is_for_nobody(another) and not _is_for_nobody(one) and _FOR_ONE.search(before))
    if not (is_willed and is_for_one):
        return False
    if is_of(one, _A_BODY) and _BODY.search(before) and _ENDS.match(after):
        return is_of(another, _A_BODY)
    if is_of(another, _THINGS) and not is_of(one, _THINGS) and _SOMEBODY.search(before):
        return False
    is_ended = _DONE_TO_THE_END.search(another) is not None and _DONE_TO_THE_END.search(one) is None
    return not (is_ended and _NOT.search(before))


def _befalls(verb: str) -> bool:
    return is_of(verb, _PEOPLE) or is_of(verb, _THINGS)


def _is_for_nobody(verb: str) -> bool:
    """Tell whether nobody does it for another: to sweat, to frown."""
    return _befalls(verb) or is_of(verb, _OWN_BODY)


def opens_alike(key: str, other: str, after: str) -> bool:
    """Ask before who does it for an adverb that may stand there, where the key is one: 反正我来, and no 只好我来."""
    is_before = is_of(in_simplified(key), _OPENS) and _WHO_ACTS.match(after) is not None
    return not is_before or is_of(in_simplified(other), _OPENS)


def is_of_one(key: str, other: str, before: str) -> bool:
    """Tell whether one alone may do it as an adverb says: no 一个学生陆续来, which takes several."""
    is_of_many = in_simplified(other) in _OF_MANY and in_simplified(key) not in _OF_MANY
    return not is_of_many or _ONE_ALONE.search(before) is None


def is_of(word: str, use: str) -> bool:
    """Tell whether our table of uses has a word under one of them."""
    return word in _uses()[use]


@lru_cache(maxsize=1)
def _uses() -> Mapping[str, frozenset[str]]:
    """Load what befalls whom, what stands before who acts or before a verb, what is felt, and how somebody acts."""
    return {use: frozenset(words.split(",")) for use, words in rows_of("word_uses.tsv")}
