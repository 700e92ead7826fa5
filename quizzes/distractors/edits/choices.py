"""Which words are a piece of a question that names what is so and what is not: 担不担心, 喜欢不喜欢, 看没看完?"""

from __future__ import annotations

from quizzes.chinese.patterns import lazy_regex

# A word or its first character, the negation and the word.
_CHOICE = lazy_regex(r"(?P<word>[\u3400-\u9fff]{1,3})[不没沒](?P=word)")


def parts_a_choice(source: str, start: int, end: int) -> bool:
    """Tell whether a place has one half of such a question and not the other: 担心 in 担不担心 (no 担不相信)."""
    return any(
        start < found.end() and found.start() < end and not (start <= found.start() and found.end() <= end)
        for found in _CHOICE.finditer(source)
    )
