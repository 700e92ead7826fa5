"""
Which words of a question come again in what is said in answer to it?

    手跟得上吗？ — 跟不上啊，手一个劲儿地哆嗦      跟, 手

An option that alone repeats what is asked is found without reading.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.patterns import lazy_regex
from quizzes.chinese.scripts import is_hanzi
from quizzes.chinese.segmentation import plain_words
from quizzes.chinese.tags import tag_of
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Sequence

# Characters of so many words that they tell nothing.
_LIGHT = frozenset(
    "的地得一是不没有在了着过人上下来去到说要会能可想做看出好多少年天时候家里个们自己现后前开起对问题样还为什么怎这那谁哪几大小中间事情当让给用把被最很太都也就又再才先"
)
_VERB_AGAIN = lazy_regex(
    r"^(?:当然|肯定|一定|[也都还早])?(?:不|没有?)?(?P<verb>(?![不没])[\u4e00-\u9fff])(?:[呀啊呗嘛吧的了过不][^，,。]{0,2})?[，,。]"
)
_OF_MANY = frozenset("有是会能可要对行好")  # a reply to many a question begins with one of them
_CONTENT = ("n", "v", "a", "i", "l", "z", "x", "t")


def is_echo(key: str, others: Sequence[str], read: str) -> bool:
    """Tell whether an option repeats a word of what is read that no other one has."""
    return bool(echoed(key, read).difference(*(echoed(other, read) for other in others)))


def says_verb_again(question: str, answer: str) -> bool:
    """Tell whether an answer opens with the last verb of a question for yes or no: 还一块儿打吗？ — 打呀."""
    found = _VERB_AGAIN.match(in_simplified(answer))
    is_last = found is not None and re.search(rf"{found['verb']}[了过得不]{{0,2}}吗", in_simplified(question))
    return bool(is_last) or says_one_of_two(question, answer)


def says_one_of_two(question: str, answer: str) -> bool:
    """Tell whether an answer opens with the verb that a question asks for with its denial: 您去不去？ — 去."""
    found = _VERB_AGAIN.match(in_simplified(answer))
    verb = found["verb"] if found is not None else ""
    return bool(verb) and verb not in _OF_MANY and bool(re.search(f"{verb}[不没]{verb}", in_simplified(question)))


def echoed(text: str, read: str) -> frozenset[str]:
    """Give the characters of nouns, verbs and adjectives that stand in both."""
    return _content_of(text) & _content_of(read)


def words_again(text: str, read: str) -> frozenset[str]:
    """Give the nouns, verbs and adjectives that stand in both as words, and not in one as a part of a longer one."""
    return content_words(text) & content_words(read)


@lru_cache(maxsize=1 << 12)
def content_words(text: str) -> frozenset[str]:
    """Give the nouns, verbs and adjectives of a text, in simplified characters."""
    words = plain_words(in_simplified(text))
    return frozenset(word for word in words if tag_of(word).startswith(_CONTENT) and not set(word) <= _LIGHT)


@lru_cache(maxsize=1 << 12)
def _content_of(text: str) -> frozenset[str]:
    words = plain_words(in_simplified(text))
    found = {char for word in words if tag_of(word).startswith(_CONTENT) for char in word if is_hanzi(char)}
    return frozenset(found - _LIGHT)
