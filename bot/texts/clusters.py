"""Which characters make one sign together, so that nothing comes between them, and where may a text be cut then?"""

from __future__ import annotations

import unicodedata

from quizzes.chinese.patterns import lazy_regex

_PICTURE = "[\u203c\u2049\u2139\u2190-\u2bff\u3030\u303d\u3297\u3299\U0001f000-\U0001faff]"
_TONE_OR_LOOK = "[\ufe0f\U0001f3fb-\U0001f3ff]"
# 👩‍🏫 is a woman and a school with a joiner between them; the flag of Wales a black one that small letters follow.
_JOINED = lazy_regex(
    f"(?<={_PICTURE})\u200d(?={_PICTURE})|(?<={_TONE_OR_LOOK})\u200d(?={_PICTURE})"
    "|(?<=\U0001f3f4)[\U000e0030-\U000e0039\U000e0061-\U000e007a]{2,6}\U000e007f"
)
_JOINER = "\u200d"
_TONES = ("\U0001f3fb", "\U0001f3ff")
_TAGS = ("\U000e0020", "\U000e007f")
_LETTERS_OF_FLAGS = ("\U0001f1e6", "\U0001f1ff")
_LONGEST = 32  # characters of one sign; more marks than that on a letter are nobody's name


def joins_of(text: str) -> frozenset[int]:
    """Give the places of what cannot be seen and joins pictures to one: it alone is no way to steer a screen."""
    return frozenset(place for found in _JOINED.finditer(text) for place in range(*found.span()))


def whole(text: str, end: int) -> int:
    """Say where to cut a text that is to end at `end`: there, or before the sign that would be torn."""
    for at in range(end, max(0, end - _LONGEST) - 1, -1):
        if not _is_within(text, at):
            return at
    return end


def _is_within(text: str, at: int) -> bool:
    """Say whether a cut before the character at a place would be within a sign."""
    if not 0 < at < len(text):
        return False
    here, before = text[at], text[at - 1]
    if _are_letters_of_flags(before) and _are_letters_of_flags(here):
        return _flag_letters_before(text, at) % 2 == 1
    return _JOINER in (here, before) or _follows(here)


def _follows(character: str) -> bool:
    is_tone = _TONES[0] <= character <= _TONES[1] or _TAGS[0] <= character <= _TAGS[1]
    return is_tone or unicodedata.category(character).startswith("M")


def _are_letters_of_flags(character: str) -> bool:
    return _LETTERS_OF_FLAGS[0] <= character <= _LETTERS_OF_FLAGS[1]


def _flag_letters_before(text: str, at: int) -> int:
    first = at
    while first and _are_letters_of_flags(text[first - 1]):
        first -= 1
    return at - first
