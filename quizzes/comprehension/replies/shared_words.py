"""
Which word does a reply have of what it responds to: the same, the head of a longer one, or what is done there?

    您看着很精神。 — 这不是精神，是茶。   精神
    想过开分店吗？ — 有人劝我再开一家店。 店 of 分店
"""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise, product
from typing import TYPE_CHECKING

from quizzes.chinese.numerals import OF_AMOUNT
from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.segmentation import plain_words
from quizzes.chinese.tags import tag_of
from quizzes.distractors.fields import kinds_of
from quizzes.distractors.words import in_simplified
from quizzes.wordlists import any_of

if TYPE_CHECKING:
    from collections.abc import Sequence

# What the verb of a question may have behind it: 判对, 背上.
_COMPLEMENTS = frozenset("上下进出回过起开到住完好成掉走动见懂对错")
# Characters of many words, or of so many things that they tie nothing.
_LIGHT = frozenset(
    "的地得一是不没有在了着过人上下来去到说要会能可想做看出好多少年天时候家里个们自己现后前开起对问题样还为什么怎这那谁哪几大小中间事情当让给用把被最很太都也就又再才先"
    "话点次回句心吃打叫算走跟和只儿头子员者师拿放带搞弄请"
)
# Words that speak of nothing by themselves.
_EMPTY = lazy_regex(any_of("says nothing by itself"))
# What any amount is told in: the five hours of one matter are not the twenty-four of another.
_UNIT = lazy_regex(any_of("unit of any amount"))
_AFTER_NUMBER = lazy_regex(f"[第数]?{OF_AMOUNT}+[多来]?|多少")
_LEAST_SAID = 2
_DEGREES = frozenset("太很最更挺真")
_WHERETO = frozenset("在到给往")


def words_of_both(question: str, reply: str, others: Sequence[str]) -> tuple[str, str]:
    """
    Give the longest word of both, or a thing that is named in full in one of them and by its head in one.

    A letter is taken up by the 信 of what has 写信; but 扣球 of a reply, which is something to do, takes up no 球.
    """
    elsewhere = "".join(others)
    pairs = [(one, other) for one, other in _names_of_one(question, reply) if _shared(one, other) not in elsewhere]
    return max(pairs, key=lambda pair: (len(_shared(*pair)), pair[0] == pair[1]), default=("", ""))


@lru_cache(maxsize=1 << 11)
def _names_of_one(question: str, reply: str) -> tuple[tuple[str, str], ...]:
    """Give each two words by which both speak of one thing; remembered, as both are read beside many other options."""
    asked, said = plain_words(question), plain_words(reply)
    heads = _only_heads(asked) | _only_heads(said)
    topics = product(_topics(asked), _topics(said))
    return tuple((one, other) for one, other in topics if _is_same(one, other, heads) and not _is_done_with(one, other))


def _topics(words: Sequence[str]) -> Sequence[str]:
    """Give the words that speak of something, none of which only measures or counts it: 五桌, 三块."""
    counted = {
        word
        for before, word in pairwise(("", *words))
        if len(word) == 1 and _AFTER_NUMBER.fullmatch(in_simplified(before))
    }
    return [word for word in words if _is_topic(word) and word not in counted]


def _only_heads(words: Sequence[str]) -> frozenset[str]:
    """Give the words that stand only right after a noun, as the end of a longer word: 室 of 广播室."""
    return frozenset(words) - {word for before, word in pairwise(("", *words)) if not _is_noun(before)}


def _is_noun(word: str) -> bool:
    return tag_of(word).startswith(("n", "vn"))


def _shared(one: str, other: str) -> str:
    return one if len(one) <= len(other) else other


@lru_cache(maxsize=1 << 11)
def _is_topic(word: str) -> bool:
    plain = in_simplified(word)
    if len(plain) == _LEAST_SAID and plain[1] in _WHERETO and tag_of(plain[0]).startswith("v"):
        return False  # 放在, 送给: any two stories may have it
    if _EMPTY.fullmatch(plain) or _UNIT.fullmatch(plain) or plain in _LIGHT:
        return False
    plain = plain[1:] if len(plain) > _LEAST_SAID and plain[0] in _DEGREES else plain  # 太安静
    tag = tag_of(plain)
    if any(kind.startswith("verb") for kind in kinds_of(plain)):
        return True  # 反对, which may be tagged otherwise
    return tag.startswith(("n", "v", "a", "i", "l", "x") if len(plain) >= _LEAST_SAID else ("n", "v")) and tag != "nr"


def _is_done_with(one: str, other: str) -> bool:
    """Tell whether a word of a reply is what is done with the thing of which a question has the name: 扣球 with 球."""
    plain = in_simplified(other)
    is_longer = len(other) > len(one) and other.endswith(one)
    return is_longer and tag_of(plain[0]).startswith("v") and all(kind.startswith("verb") for kind in kinds_of(plain))


def _is_same(one: str, other: str, heads: frozenset[str]) -> bool:
    """
    Tell whether two words name one thing: 店 and 分店, or one thing that is done: 翻译 and 译成.

    One of `heads` is but the end of a longer word, and names nothing of another: 室 of 广播室 is no 教室.
    """
    if one == other:
        return True
    long, short = sorted((one, other), key=len, reverse=True)
    if len(short) >= _LEAST_SAID and long[0] in _DEGREES and long[1:] == short:
        return True
    if len(long) != _LEAST_SAID:
        return False
    is_thing = tag_of(short).startswith("n") and tag_of(long).startswith(("n", "v"))  # 信 of 写信
    is_done = tag_of(short).startswith("v") and short == long[0] and long[1] in _COMPLEMENTS  # 背 of 背上
    return (is_thing and long.endswith(short) and short not in heads) or is_done
