"""
Is the question of a reply, or the reply to a question, told by its form or by a word of both, without the text?

    想。……          beside the only question for yes or no
    靠手机录音。     beside the only 怎么
    一边叠一边聊     the only one with 叠 of what is read

Of the other options two at least have to fit by the form, and by a word as well where the right one has one.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from quizzes.chinese.segmentation import plain_words
from quizzes.chinese.tags import NOUN, tag_of
from quizzes.comprehension.echoes import content_words, words_again
from quizzes.comprehension.no_topic import is_of_no_topic
from quizzes.comprehension.replies.shared_words import words_of_both
from quizzes.distractors.words import in_simplified

if TYPE_CHECKING:
    from collections.abc import Sequence

_DOING = ("v", "a")
_LINKS = ("m", "q", "r", "c", "p", "u", "y")  # tags of numerals, measure words, pronouns and words that link
_LEAST = 2  # other options that fit as well


def is_told_by_repeating(key: str, others: Sequence[str], read: str) -> bool:
    """Tell whether an option repeats a word of what is read, and fewer than two others repeat as much, or as many."""
    own = repeated(key, read)
    again = sum(repeated(other, read) >= own for other in others)
    many = len(_long_words(key, read))
    return again < min(_LEAST, len(others)) or many > max((1, *(len(_long_words(other, read)) for other in others)))


def has_word_alone(key: str, others: Sequence[str], read: str) -> bool:
    """Tell whether an option has any word of what is read that no other has, even one of no topic: 后来, 看见."""
    return bool(_any_words(key, read).difference(*(_any_words(other, read) for other in others)))


@lru_cache(maxsize=1 << 11)
def _any_words(text: str, read: str) -> frozenset[str]:
    """Give the words of two characters and more that stand in both, but for what only counts, points or links."""
    said, heard = (frozenset(plain_words(in_simplified(each))) for each in (text, read))
    return frozenset(word for word in said & heard if len(word) >= _LEAST and not tag_of(word).startswith(_LINKS))


@lru_cache(maxsize=1 << 11)
def _long_words(text: str, read: str) -> frozenset[str]:
    return frozenset(word for word in words_again(text, read) if len(word) >= _LEAST and not is_of_no_topic(word))


@lru_cache(maxsize=1 << 11)
def repeated(text: str, read: str) -> int:
    """
    Measure what an option has of what is read: 2 for a word of two characters and more, or a noun of one.

    1 is for a verb or an adjective of one, also within a longer one.
    """
    both = min(words_of_both(read, text, ()), key=len)  # 图 of 地图 and 旧图
    both = both if len(both) >= _LEAST and not is_of_no_topic(both) else ""
    again = [word for word in words_again(text, read) if not is_of_no_topic(word)]
    if any(len(word) >= _LEAST or tag_of(word) == NOUN for word in (*again, both)):
        return _LEAST
    return int(bool(again) or has_word_within(text, read) or has_word_within(read, text))


def has_word_within(text: str, read: str) -> bool:
    """Tell whether a verb or adjective of one character in a text is a part of a longer one in another: 吵, 吵架."""
    longer = {char for word in content_words(read) if len(word) >= _LEAST for char in word}
    return any(
        word in longer and tag_of(word).startswith(_DOING) and not is_of_no_topic(word) for word in content_words(text)
    )
