"""Which words before a meaning only name what part of speech a word is: n. scarf, adjective | cheap, 动 泳ぐ?"""

from __future__ import annotations

from quizzes.chinese.patterns import lazy_regex
from quizzes.wordlists import words

_CLASSES = words("part of speech")
_OR = lazy_regex(r"\s*[/,，&、・+]\s*|\.\s+")  # v. phr.
# What parts it from the meaning.
_SIGN = lazy_regex(r"[.．。][*_]?\s*(?=\S)|\s*[–—|｜]\s*|\s+-\s+|\t\s*|(?<=[\u3400-\u9fff])[ \u3000]+(?=\S)")
_LONGEST = 24


def is_part_of_speech(text: str) -> bool:
    """Tell whether a text names a part of speech, or several, and nothing else: adj., v.o., noun/verb."""
    plain = text.strip().rstrip(".．。").casefold()
    return plain in _CLASSES or all(piece.replace(".", "") in _CLASSES for piece in _OR.split(plain))


def without_part_of_speech(meaning: str) -> str:
    """Leave out the part of speech that a meaning begins with, and the sign behind it."""
    for found in reversed(list(_SIGN.finditer(meaning, 0, _LONGEST))):
        if is_part_of_speech(meaning[: found.start()].strip("*_")):
            return meaning[found.end() :]
    return meaning
